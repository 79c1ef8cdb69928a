"""The messages of a folder as they are written, and what is broken there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.content_check.word_rules import CheckedMessage


class _Reader(Visitor):
    """Collects the text and the variables of one pattern."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.text: list[str] = []
        self.variables: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the library's name
        self.text.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.variables.add(node.id.name)


def read_messages(folder: Path) -> tuple[dict[str, CheckedMessage], list[str]]:
    """Return the messages below `folder`, and the problems: junk, duplicates, what the core cannot reach."""
    messages: dict[str, CheckedMessage] = {}
    problems: list[str] = []
    for path in sorted(folder.rglob("*.ftl")):
        where = f"{folder.name}/{path.name}"
        for entry in _entries(path.read_text(encoding="utf-8")):
            match entry:
                case ast.Junk():
                    problems.append(f"{where}: broken entry: {(entry.content or '').strip()[:60]!r}")
                case ast.Term():
                    problems.append(f"{where}: {entry.id.name}: terms are not used here")
                case ast.Message():
                    problems.extend(_take(messages, entry, where))
    return messages, problems


@cache
def _entries(text: str) -> tuple[ast.EntryType, ...]:
    """What a file of this text consists of; a check reads most files several times, and parsing takes long."""
    return tuple(FluentParser(with_spans=False).parse(text).body)


def _take(messages: dict[str, CheckedMessage], entry: ast.Message, where: str) -> Iterator[str]:
    name = entry.id.name
    if name in messages:
        yield f"{where}: {name} stands in {messages[name].file} already"
    if entry.attributes or entry.value is None:
        yield f"{where}: {name}: attributes and empty messages are not used here"
    reader = _Reader()
    if entry.value is not None:
        reader.visit(entry.value)
    messages[name] = CheckedMessage(" ".join(reader.text), frozenset(reader.variables), where)


def message_of(text: str, where: str) -> CheckedMessage | None:
    """One message of the file `where`, from its text as it is written; None where it is no such text."""
    indented = "\n".join(f"    {line}" for line in text.splitlines())
    (entry, *others) = FluentParser().parse(f"x =\n{indented}\n").body
    if others or not isinstance(entry, ast.Message) or entry.value is None or entry.attributes:
        return None
    reader = _Reader()
    reader.visit(entry.value)
    return CheckedMessage(" ".join(reader.text), frozenset(reader.variables), where)
