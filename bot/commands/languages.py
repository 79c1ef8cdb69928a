"""The commands for languages: the table, the check of one, and the way of a translation to its reviewer and back."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bot.commands.output_file import write_output
from bot.commands.preconditions import interface_locale, settings, the_manual
from bot.errors import CommandError
from bot.languages import LOCALES, read_languages
from bot.translations import (
    SOURCE_LANGUAGE,
    MessageStatus,
    after_translating,
    read_statuses,
    replace_messages,
    word_count,
    write_statuses,
    written_hash,
    written_messages,
)
from dialogs.engine.languages import Language
from dialogs.engine.manual import Manual

#: The columns of a reviewer's table; she fills in the last three.
_COLUMNS = ("id", "swedish", "english", "translation", "note", "reviewed")
_YES = frozenset({"yes", "ja", "x", "1"})


def run_languages(options: argparse.Namespace) -> int:
    """Carry out `languages` and what stands below it; returns the exit status. Raises CommandError."""
    match options.action:
        case None:
            print("\n".join(_table(read_languages())))
            return 0
        case "check":
            return _check(_translated(options.language), the_manual(settings()))
        case "translated":
            return _note_translated(_translated(options.language), options.ids)
        case "export":
            return _export(_translated(options.language), Path(options.file))
        case _:
            return _import(_translated(options.language), Path(options.file))


def write_handout(options: argparse.Namespace) -> int:
    """Write a sheet to hand over into a new file; returns the exit status. Raises CommandError."""
    from bot import papers  # noqa: PLC0415 - what this alone needs
    from bot.texts import Texts  # noqa: PLC0415
    from dialogs.papers.handouts import HandoutKind, can_be_made  # noqa: PLC0415

    chosen = settings()
    manual, locale = the_manual(chosen), interface_locale(options.locale, chosen.locale_default)
    kind, code, path = HandoutKind[options.kind.upper()], options.language, Path(options.pdf)
    if not can_be_made(manual, kind, code):
        others = ", ".join(other for other in manual.spoken if can_be_made(manual, kind, other))
        raise CommandError(f"no such sheet in {code}: get an interpreter; there is one in {others}")
    sheet = papers.make_handout(kind, manual, Texts(), code, locale)
    write_output(path, lambda file: file.write(sheet.data))
    return 0


def _translated(code: str) -> Language:
    """The translated language with a code. Raises CommandError for others."""
    languages = {language.code: language for language in read_languages() if not language.interface}
    if code not in languages:
        raise CommandError(f"{code} is no translated language; these are: {', '.join(sorted(languages))}")
    return languages[code]


def _table(languages: Iterable[Language]) -> Iterator[str]:
    """One line a language: words, and how many messages are missing, stale, reviewed."""
    from bot.text_format import own_language_name  # noqa: PLC0415 - Babel, for this alone

    total = len(written_messages(LOCALES / SOURCE_LANGUAGE))
    yield f"{'':4}{'words':>6} {'missing':>8} {'stale':>6} {'reviewed':>9}  shown as"
    for language in languages:
        shown = own_language_name(language.code) if language.returnee_pages else "not shown: a file is missing"
        words, state = word_count(LOCALES / language.code, language.code), language.translation
        counts = f"{len(state.missing):>8} {len(state.stale):>6} {_reviewed(language, total):>9}"
        yield f"{language.code:4}{words:>6} {counts}  {shown}"


def _reviewed(language: Language, total: int) -> str:
    if language.interface:
        return "source"
    return f"{total - len(language.translation.unreviewed | language.translation.missing)}/{total}"


def _check(language: Language, manual: Manual) -> int:
    from bot.content_check.translations import translation_problems  # noqa: PLC0415 - what this alone needs
    from bot.texts import Texts  # noqa: PLC0415

    problems = translation_problems(manual, language, Texts())
    print("\n".join(problems or [f"{language.code}: no problems"]))
    return 1 if problems else 0


def _note_translated(language: Language, names: list[str]) -> int:
    """Note that messages were translated from today's Swedish: those named, else those of which nothing is noted."""
    folder, source = LOCALES / language.code, written_messages(LOCALES / SOURCE_LANGUAGE)
    if unknown := sorted(set(names) - source.keys()):
        raise CommandError(f"no such message: {', '.join(unknown)}")
    noted = read_statuses(folder)
    statuses = after_translating(folder, source, names or (name for name in source if name not in noted))
    write_statuses(folder, statuses)
    print(f"{language.code}: {len(statuses)} of {len(source)} messages noted")
    return 0


def _export(language: Language, path: Path) -> int:
    """Write the reviewer's table; a file that is there stays as it is."""
    source, english, own = (written_messages(LOCALES / code) for code in (SOURCE_LANGUAGE, "en", language.code))
    try:
        with path.open("x", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(_COLUMNS)
            for name, text in source.items():
                reviewed = "" if name in language.translation.unreviewed | language.translation.stale else "yes"
                table.writerow((name, text, english.get(name, ""), own.get(name, ""), "", reviewed))
    except FileExistsError:
        raise CommandError(f"{path} is there already and stays as it is; name another file") from None
    except OSError as problem:
        raise CommandError(f"{path}: {problem.strerror}") from None
    print(f"{path}: {len(source)} messages")
    return 0


def _import(language: Language, path: Path) -> int:
    """Take a reviewer's table back: her texts, her marks, and nothing of who she is; her notes are printed."""
    rows, source = _read_table(path), written_messages(LOCALES / SOURCE_LANGUAGE)
    folder = LOCALES / language.code
    if faults := list(_table_faults(language.code, rows, source)):
        raise CommandError("\n".join([f"{path}: nothing is taken", *faults]))
    changed: dict[str, str] = {}
    reviewed: dict[str, str] = {}
    for row in rows:
        name, text = row["id"], _translated_text(row)
        if text and text != written_messages(folder).get(name):
            changed[name] = text
        if text and row["reviewed"].strip().casefold() in _YES and row["swedish"].strip() == source[name]:
            reviewed[name] = text
    replace_messages(folder, changed)
    statuses = dict(after_translating(folder, source, reviewed))
    statuses |= {name: MessageStatus(written_hash(source[name]), written_hash(text)) for name, text in reviewed.items()}
    write_statuses(folder, statuses)
    for row in rows:
        if note := row["note"].strip():
            print(f"{row['id']}: {note}")
    print(f"{language.code}: {len(changed)} changed, {len(reviewed)} of {len(source)} reviewed")
    return 0


def _translated_text(row: Mapping[str, str]) -> str:
    return "\n".join(line.strip() for line in row["translation"].strip().splitlines())


def _table_faults(code: str, rows: Iterable[Mapping[str, str]], source: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with a reviewer's table, one line each: messages that are none of ours, and faults of the texts."""
    from bot.content_check.translations import written_faults  # noqa: PLC0415 - what this alone needs

    for row in rows:
        name, text = row["id"], _translated_text(row)
        if name not in source:
            yield f"there is no message {name}"
        elif text:
            yield from (f"{name}: {fault}" for fault in written_faults(code, name, text, source[name]))


def _read_table(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            table = csv.DictReader(file)
            rows = [{name: row.get(name) or "" for name in _COLUMNS} for row in table]
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        raise CommandError(f"{path}: {getattr(problem, 'strerror', None) or 'cannot be read as a table'}") from None
    if not rows or set(_COLUMNS) - set(table.fieldnames or ()):
        raise CommandError(f"{path}: the columns must be {', '.join(_COLUMNS)}")
    return rows
