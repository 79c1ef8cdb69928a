"""The diagram of the packages, made from what they import. `python -m tests.house` prints it, `--write` puts it into
the README."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import grimp

ROOTS = ("bot", "storage", "dialogs")
#: Modules of a root that lie in no package of their own, and the box that they are drawn in.
_BOXES = {
    "bot commands": ("__main__", "commands"),
    "bot assembly": ("assembly",),
    "bot service": ("service", "group_cards"),
    "bot chat": ("chat", "free_text"),
    "bot requests, readers, cards": ("requests", "readers", "card_cache"),
    "bot rendering, words, settings": (
        "render", "text_format", "numbered_choices", "card_length", "texts", "languages", "lookup_index",
        "contacts_file", "settings", "logs", "errors",
    ),
    "storage database": (
        "database", "tables", "migrations", "expiry", "consent_numbers", "errors", "engines", "server", "schema",
        "lease",
    ),
}  # fmt: skip
_BOX_OF_MODULE = {f"{box.split()[0]}.{module}": box for box, modules in _BOXES.items() for module in modules}


def box(module: str) -> str:
    """The box that a module is drawn in, such as "bot.telegram" or "bot service"."""
    package = ".".join(module.split(".")[:2])
    return _BOX_OF_MODULE.get(package, package)


GRAPH = grimp.build_graph(*ROOTS)


def edges() -> set[tuple[str, str]]:
    """Which package imports which, without what follows from the other arrows."""
    direct = {
        (box(importer), box(imported))
        for importer in GRAPH.modules
        for imported in GRAPH.find_modules_directly_imported_by(importer)
        if importer not in ROOTS and imported not in ROOTS and box(importer) != box(imported)
    }
    return {edge for edge in direct if not _reaches(direct - {edge}, *edge)}


def _reaches(arrows: set[tuple[str, str]], start: str, end: str) -> bool:
    seen, todo = {start}, [start]
    while todo:
        package = todo.pop()
        for importer, imported in arrows:
            if importer == package and imported not in seen:
                seen.add(imported)
                todo.append(imported)
    return end in seen


def mermaid() -> str:
    """The diagram in Mermaid's language: a group for each root, an arrow from importer to imported."""
    lines = ["```mermaid", "flowchart TD"]
    for root in ROOTS:
        boxes = sorted({box(module) for module in GRAPH.modules if module.startswith(f"{root}.")})
        lines.append(f"    subgraph {root}")
        lines += [f'        {_id(name)}["{name}"]' for name in boxes]
        lines.append("    end")
    lines += [f"    {_id(importer)} --> {_id(imported)}" for importer, imported in sorted(edges())]
    return "\n".join([*lines, "```"])


def _id(name: str) -> str:
    return re.sub(r"\W+", "_", name)


def write() -> None:
    """Put the diagram into the README."""
    readme = Path(__file__).resolve().parents[1] / "README.md"
    before, _, rest = readme.read_text(encoding="utf-8").partition("<!-- packages -->\n")
    _, mark, after = rest.partition("<!-- /packages -->")
    readme.write_text(f"{before}<!-- packages -->\n{mermaid()}\n{mark}{after}", encoding="utf-8")


if __name__ == "__main__":
    write() if "--write" in sys.argv else print(mermaid())
