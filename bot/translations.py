"""How far the texts of a language for the returnee can be trusted: what is missing, stale, or not yet reviewed.

`status.json` in a language's folder holds, by message, the hash of the Swedish that it was translated from and, once a
native professional has read it, the hash of the translation that was read. So a change of either text shows by itself.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dialogs.engine.languages import Translation

#: The files that make a folder a language to show, read out and hand over: everything the returnee meets, and no more.
RETURNEE_FILES = ("returnee.ftl", "tell_say.ftl", "consent_say.ftl", "handout.ftl", "pocket.ftl", "point.ftl")
#: The language that all others are translated from.
SOURCE_LANGUAGE = "sv"
_STATUS_FILE = "status.json"
#: A message and its text up to the next message, comment or end, as Fluent lays them out.
_MESSAGE = re.compile(r"^([a-z][a-z0-9-]*) *=(.*(?:\n(?![a-z#]).*)*)", re.MULTILINE)
_HASH_LENGTH = 8
#: Languages without blanks between words, and about how many words a letter is.
_WITHOUT_BLANKS = {"th": 0.22, "zh": 0.6}


@dataclass(frozen=True, slots=True)
class MessageStatus:
    """Of one translated message: the hash of its source, and of the translation that was reviewed ("" where none)."""

    source: str
    reviewed: str = ""


Statuses = Mapping[str, MessageStatus]


def written_messages(folder: Path) -> dict[str, str]:
    """The returnee's messages of a language's folder as they are written, without indentation, by id."""
    paths = (path for name in RETURNEE_FILES if (path := folder / name).exists())
    matches = (match for path in paths for match in _MESSAGE.finditer(path.read_text(encoding="utf-8")))
    return {match[1]: _unindented(match[2]) for match in matches}


def _unindented(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines()).strip()


def written_hash(text: str) -> str:
    """Return the hash of a text, by which a change of it is seen."""
    return hashlib.sha256(text.encode()).hexdigest()[:_HASH_LENGTH]


def read_statuses(folder: Path) -> Statuses:
    """Return what a language's folder says of its messages. Raises OSError or ValueError where it cannot be read."""
    path = folder / _STATUS_FILE
    if not path.exists():
        return {}
    return {name: MessageStatus(*hashes.split()) for name, hashes in json.loads(path.read_text("utf-8")).items()}


def _statuses_or_none(folder: Path) -> Statuses:
    """The statuses; none where the file cannot be read: nothing is trusted then, and the program starts anyway."""
    try:
        return read_statuses(folder)
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def write_statuses(folder: Path, statuses: Statuses) -> None:
    """Write what is known of a language's messages into its folder, one line a message."""
    lines = {name: f"{status.source} {status.reviewed}".strip() for name, status in sorted(statuses.items())}
    (folder / _STATUS_FILE).write_text(json.dumps(lines, indent=0) + "\n", encoding="utf-8")


def translation_of(folder: Path, source: Mapping[str, str]) -> Translation:
    """Return how far a language's texts can be trusted, `source` being the Swedish messages by id."""
    own, statuses = written_messages(folder), _statuses_or_none(folder)
    missing, stale, unreviewed = set(), set(), set()
    for name, text in source.items():
        status = statuses.get(name, MessageStatus(""))
        if name not in own:
            missing.add(name)
        elif status.source != written_hash(text):
            stale.add(name)
        if name in own and status.reviewed != written_hash(own[name]):
            unreviewed.add(name)
    return Translation(frozenset(missing), frozenset(stale), frozenset(unreviewed))


def after_translating(folder: Path, source: Mapping[str, str], names: Iterable[str]) -> Statuses:
    """Return the statuses once the messages `names` are translated from today's source; what was reviewed stays so."""
    statuses, own = dict(read_statuses(folder)), written_messages(folder)
    for name in names:
        if name in own and name in source:
            reviewed = statuses[name].reviewed if name in statuses else ""
            statuses[name] = MessageStatus(written_hash(source[name]), reviewed)
    return {name: status for name, status in statuses.items() if name in source}


def replace_messages(folder: Path, texts: Mapping[str, str]) -> None:
    """Write new texts of messages into a language's files, each in the place of the one before; a new one is added."""
    unwritten = dict(texts)

    def in_place(match: re.Match[str]) -> str:
        return _entry(match[1], unwritten.pop(match[1])) if match[1] in unwritten else match[0]

    for name in RETURNEE_FILES:
        path = folder / name
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        after = _MESSAGE.sub(in_place, before)
        if after != before:
            path.write_text(after, encoding="utf-8")
    for name, text in unwritten.items():
        path = folder / file_of(name)
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(f"{before.rstrip()}\n{_entry(name, text)}\n".lstrip(), encoding="utf-8")


def file_of(message: str) -> str:
    """The file in which a message of the returnee's stands: its name begins as the message's id does."""
    first = message.partition("-")[0]
    return next(name for name in RETURNEE_FILES if re.split(r"[_.]", name)[0] == first)


def _entry(name: str, text: str) -> str:
    """A message as it is written: on its own line, or below it where it has several; blank lines stay blank."""
    if "\n" not in text:
        return f"{name} = {text}"
    return "\n".join([f"{name} =", *(f"    {line}".rstrip() for line in text.splitlines())])


def word_count(folder: Path, code: str) -> int:
    """Words of the returnee's messages; where a language writes without blanks, letters are counted."""
    texts = " ".join(re.sub(r"\{.*?\}", "", text) for text in written_messages(folder).values())
    if code in _WITHOUT_BLANKS:
        return round(sum(character.isalpha() for character in texts) * _WITHOUT_BLANKS[code])
    return len(texts.split())
