"""The content check of all texts, and the figures that `lots check` prints when nothing is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.content_check import word_rules
from bot.content_check.drawn_cards import card_problems
from bot.content_check.ledger import content_promises
from bot.content_check.messages import read_messages
from bot.content_check.plan import missing_texts, too_long_lines
from bot.content_check.translations import language_problems
from bot.content_check.word_rules import CheckedMessage
from bot.languages import LOCALES
from dialogs.engine.check import check_structure
from dialogs.engine.manual import Manual

_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*(?:/[A-Z]+)?")
_THOUSANDS = re.compile(r"(?<=\d)[ ,\u00a0\u202f](?=\d{3}(?!\d))")
_ADDRESS = re.compile(r"https?:|www\.|\S+@\S+\.\S+")


def text_problems(manual: Manual, figures: Mapping[str, object], folder: Path = LOCALES) -> list[str]:
    """Return every problem of structure and wording, one line each."""
    problems = check_structure(manual, content_promises())
    languages: dict[str, dict[str, CheckedMessage]] = {}
    for code in sorted({*manual.interface, *manual.spoken}):
        languages[code], broken = read_messages(folder / code)
        problems.extend(broken)
    problems.extend(_parity(manual, languages))
    for code in set(manual.spoken).difference(manual.interface):
        problems.extend(language_problems(code, languages[code], languages[manual.interface[0]]))
        problems.extend(_figures(code, languages[code], figures))
    for code in manual.interface:
        problems.extend(_figures(code, languages[code], figures))
        problems.extend(missing_texts(manual, languages[code], code))
        problems.extend(too_long_lines(manual, {n: m.text for n, m in languages[code].items()}, code))
        problems.extend(word_rules.broken(manual, languages[code], code))
    problems.extend(word_rules.sources(manual))
    if not problems:
        problems.extend(card_problems(manual, languages, folder))
    return problems


def _parity(manual: Manual, languages: Mapping[str, Mapping[str, CheckedMessage]]) -> Iterator[str]:
    """Messages or variables that differ between languages of the interface."""
    first = manual.interface[0]
    wanted = languages[first]
    for code in manual.interface:
        messages = languages[code]
        yield from (f"{code}: {name} is missing" for name in sorted(wanted.keys() - messages.keys()))
        yield from (f"{code}: {name} is not in {first}" for name in sorted(messages.keys() - wanted.keys()))
        for name in sorted(wanted.keys() & messages.keys()):
            if wanted[name].variables != messages[name].variables:
                yield f"{code}: {name} has other variables than {first}"


def normal_numbers(text: str) -> list[str]:
    """The numbers in `text`, without separators of thousands."""
    return _NUMBER.findall(_THOUSANDS.sub("", text))


def _figures(code: str, messages: Mapping[str, CheckedMessage], figures: Mapping[str, object]) -> Iterator[str]:
    for name, message in messages.items():
        if match := _ADDRESS.search(message.text):
            yield f"{code}: {name}: the address {match.group()} belongs in contacts.toml"
        for number in normal_numbers(message.text):
            if number not in figures:
                yield f"{code}: {name}: the number {number} is not in contacts.toml"


def text_summary(manual: Manual, figures: Mapping[str, object]) -> tuple[list[str], list[str]]:
    """Return the problems, and lines that say what was checked."""
    problems = text_problems(manual, figures)
    table = content_promises()
    counts = [f"{len(problems)} problems"] if problems else ["no problems"]
    counts.append(f"{len(manual.steps)} screens, {len(manual.items)} items to tick, {len(manual.notes)} notes")
    counts.append(f"{sum(table.paragraphs.values())} paragraphs of the manual in {len(table.paragraphs)} sections")
    for code in manual.interface:
        messages = read_messages(LOCALES / code)[0]
        words = sum(len(message.text.split()) for name, message in messages.items() if not name.endswith("-search"))
        counts.append(f"{code}: {words} words")
    for code, translation in manual.translations.items():
        if translation.stale:
            counts.append(f"{code}: {len(translation.stale)} stale: {', '.join(sorted(translation.stale))}")
        if translation.unreviewed:
            counts.append(f"{code}: {len(translation.unreviewed)} messages that no native professional has read")
    return problems, counts
