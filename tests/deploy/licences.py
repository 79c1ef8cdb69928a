"""Write into a bill of materials what each package says its licence is: the lock, from which it is made, does not."""

from __future__ import annotations

import json
import sys
from email.message import Message
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

_CLASSIFIER = "License :: "


def licences(name: str) -> list[dict[str, object]]:
    """The licences of an installed package, as CycloneDX has them; none where it says nothing, or is not installed."""
    try:
        package = distribution(name)
    except PackageNotFoundError:
        return []
    about: Message = package.metadata  # type: ignore[assignment]  # a Message is what it is
    if expression := about.get("License-Expression"):
        return [{"expression": expression}]
    classifiers = [value for value in about.get_all("Classifier", []) if value.startswith(_CLASSIFIER)]
    names = [value.rpartition(" :: ")[2] for value in classifiers] or [about.get("License", "")]
    if not any(names):
        names = [(package.read_text(f"licenses/{file}") or "").strip().partition("\n")[0] for file in _files(about)]
    return [{"license": {"name": " ".join(name.split())}} for name in names if name.strip()]


def _files(about: Message) -> list[str]:
    return about.get_all("License-File", [])


def complete(path: Path) -> None:
    """Give every component of the bill its licences."""
    bill = json.loads(path.read_text(encoding="utf-8"))
    for component in bill["components"]:
        if found := licences(component["name"]):
            component["licenses"] = found
    path.write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    complete(Path(sys.argv[1]))
