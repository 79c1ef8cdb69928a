"""The content check of all texts, and the figures that `lots check` prints when nothing is wrong."""

from __future__ import annotations

import ast as python
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.content_check import word_rules
from bot.content_check.contact_rules import contact_faults
from bot.content_check.draft_questions import all_forced_answers, faulty_questions
from bot.content_check.drafts import draft_message_ids, drawn_screens, longest_texts
from bot.content_check.plan import crowded_forms, missing_texts, plan_message_ids, too_long_lines
from bot.content_check.translations import language_problems, said_card_problems
from bot.content_check.word_rules import CheckedMessage
from bot.languages import LOCALES
from bot.render import Rendered, Translator, render
from bot.translations import RETURNEE_FILES
from dialogs.engine.check import MOST_BUTTONS, Promises, check_ledger, check_structure
from dialogs.engine.links import Case, Link
from dialogs.engine.manual import Manual
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import Page

PROJECT_ROOT = Path(__file__).resolve().parents[2]
LEDGER = PROJECT_ROOT / "dialogs" / "manual" / "ledger.toml"
COVERAGE = PROJECT_ROOT / "dialogs" / "manual" / "coverage.toml"
#: Characters of a screen at the most, its title, notes and source included.
LONGEST_SCREEN = 1000
#: Lines of a card at the most, on a narrow phone, buttons included and what is folded still folded.
LONGEST_CARD = 45
#: Characters of a button's label at the most, where it names a step.
LONGEST_LABEL = 30
#: Bytes of a button's label that clients show without cutting it on a narrow phone are fewer; this refuses absurdity.
LONGEST_BUTTON = 64
#: How the message of a returnee's file is told by where it stands.
_RETURNEE_FILES = tuple(f"/{name}" for name in RETURNEE_FILES)
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*(?:/[A-Z]+)?")
_THOUSANDS = re.compile(r"(?<=\d)[ ,\u00a0\u202f](?=\d{3}(?!\d))")
_ADDRESS = re.compile(r"https?:|www\.|\S+@\S+\.\S+")


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
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            match entry:
                case ast.Junk():
                    problems.append(f"{where}: broken entry: {(entry.content or '').strip()[:60]!r}")
                case ast.Term():
                    problems.append(f"{where}: {entry.id.name}: terms are not used here")
                case ast.Message():
                    problems.extend(_take(messages, entry, where))
    return messages, problems


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


@cache
def content_promises() -> Promises:
    """The committed ledger and coverage table."""
    ledger = tomllib.loads(LEDGER.read_text(encoding="utf-8")) if LEDGER.exists() else {}
    table: dict[str, Any] = tomllib.loads(COVERAGE.read_text(encoding="utf-8"))
    carried = {
        section: {n: tuple(v) if isinstance(v, list) else v for n, v in rows.items()}
        for section, rows in table["carried"].items()
    }
    return Promises(ledger, carried, table["paragraphs"], frozenset({"unheard", "unsure", "whereabouts"}))


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
        problems.extend(_worded(manual, languages, folder))
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


class _Listening:
    """A translator that notes which messages were used."""

    def __init__(self, wording: Translator) -> None:
        self._wording = wording
        self.heard: dict[str, set[str]] = defaultdict(set)

    def word(self, message: str, language: str, /, **values: object) -> str:
        """Return the message, and note that it was used."""
        self.heard[message] |= set(values)
        return self._wording.word(message, language, **values)


def _worded(manual: Manual, languages: Mapping[str, Mapping[str, CheckedMessage]], folder: Path) -> Iterator[str]:
    """Faults that show only when every screen is drawn: errors, lengths, equal labels, unused messages."""
    from bot import lookup_index  # noqa: PLC0415 - the costly imports, only when the rest is sound
    from bot.texts import Texts  # noqa: PLC0415

    yield from lookup_index.problems(manual, folder)
    yield from all_forced_answers()
    listening = _Listening(Texts(folder))
    for code in manual.interface:
        for step in manual.steps:
            yield from dict.fromkeys(_one(manual, listening, code, step.number))
        yield from _labels(manual, code, languages[code])
        yield from faulty_questions({name: message.text for name, message in languages[code].items()}, code)
        yield from dict.fromkeys(crowded_forms(manual, listening, code, LONGEST_SCREEN))
        for spoken_code in set(manual.spoken).difference(manual.interface):
            yield from dict.fromkeys(said_card_problems(manual, listening, spoken_code, code))
        for name, rendered in drawn_screens(manual, listening, code):
            yield from _fits(code, name, rendered, longest_texts(manual, name, LONGEST_SCREEN))
            yield from (f"{code}: {name}: {fault}" for fault in contact_faults(manual, listening, code, rendered))
    spoken = (
        {word for path in PROJECT_ROOT.glob("[bd]*/**/*.py") for word in _words(path)}
        | plan_message_ids(manual)
        | draft_message_ids()
    )
    for name, message in languages[manual.interface[0]].items():
        shown = name in listening.heard or name in spoken or message.file.endswith(_RETURNEE_FILES)
        if not shown and not _otherwise(name):
            yield f"{name}: never shown"
    for step in manual.steps:
        if isinstance(step, Page):
            yield from _facts_used(step, languages[manual.interface[0]])


def _otherwise(name: str) -> bool:
    """Whether a message is used outside cards: for commands, look-up, unconfirmed contacts, or by one transport."""
    return name.startswith(("command-", "bot-", "lookup-", "contact-", "in-", "as-line-")) or name.endswith(
        ("-search", "-label")
    )


def _one(manual: Manual, wording: Translator, code: str, number: int) -> Iterator[str]:
    for case in (
        MOST_BUTTONS,
        *_answered(manual, replace(MOST_BUTTONS, ticks=0, language=manual.language_number(code))),
    ):
        link = Link(number, back=number, case=case, below=True)
        reading = ReadingMode(code, foreign=case.plan == 0, numbered=case.plan == 0)
        rendered = render(show_guidance(manual, link, reading), wording, code)
        yield from _fits(code, rendered.step, rendered)
        yield from (f"{code}: {rendered.step}: {fault}" for fault in contact_faults(manual, wording, code, rendered))
        if rendered.length > LONGEST_CARD:
            yield f"{code}: {rendered.step}: {rendered.length} lines with its buttons, over {LONGEST_CARD}"


def _fits(code: str, name: str, rendered: Rendered, longest: int = LONGEST_SCREEN) -> Iterator[str]:
    """Texts of one card that are too long, and buttons that say the same."""
    if len(rendered.text) > longest:
        yield f"{code}: {name}: {len(rendered.text)} characters, over {longest}"
    labels = Counter(choice.label for choice in rendered.choices)
    yield from (f"{code}: {name}: two buttons say {label!r}" for label, n in labels.items() if n > 1)
    yield from (f"{code}: {name}: a button is too long: {label!r}" for label in labels if len(label) > LONGEST_BUTTON)


def _answered(manual: Manual, case: Case) -> Iterator[Case]:
    """The case unanswered, and with every question's first, second ... answer, so that each shows once."""
    questions = manual.questions.values()
    for number in range(max(len(question.options) for question in questions) + 1):
        plan = 0
        for question in questions:
            plan = question.put_in(plan, min(number, len(question.options)))
        yield replace(case, plan=plan)


def _labels(manual: Manual, code: str, messages: Mapping[str, CheckedMessage]) -> Iterator[str]:
    names = {f"{step.name}-label" for step in manual.steps} & messages.keys()
    labels = Counter(messages[name].text for name in names)
    for name in sorted(names):
        if len(messages[name].text) > LONGEST_LABEL:
            yield f"{code}: {name}: over {LONGEST_LABEL} characters"
        if labels[messages[name].text] > 1:
            yield f"{code}: {name}: another button says the same"


def _words(path: Path) -> Iterator[str]:
    """The string constants of a module: messages named there are shown by it."""
    tree = python.parse(path.read_text(encoding="utf-8"))
    return (n.value for n in python.walk(tree) if isinstance(n, python.Constant) and isinstance(n.value, str))


def _facts_used(step: Page, messages: Mapping[str, CheckedMessage]) -> Iterator[str]:
    ids = [f"{step.name}-{part}" for part in ("title", "say", "body")] + [f"later-{name}" for name in step.later]
    used = {variable for name in ids if name in messages for variable in messages[name].variables}
    if used != set(step.facts):
        yield f"{step.name}: names {sorted(step.facts)} but its texts use {sorted(used)}"


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


def enter_numbers(manual: Manual) -> int:
    """Write new permanent numbers into the ledger, changing none that stands there; returns how many."""
    ledger = {kind: dict(names) for kind, names in content_promises().ledger.items()}
    added = 0
    for kind, names in check_ledger(manual).items():
        for number, name in names.items():
            if number not in ledger.setdefault(kind, {}):
                ledger[kind][number] = name
                added += 1
    lines = ["# Permanent numbers: entered by `lots check --enter`, never changed, never reused.", ""]
    for kind, names in ledger.items():
        lines += [f"[{kind}]", *(f'"{n}" = "{v}"' for n, v in sorted(names.items(), key=_by_number)), ""]
    LEDGER.write_text("\n".join(lines), encoding="utf-8")
    content_promises.cache_clear()
    return added


def _by_number(entry: tuple[str, str]) -> tuple[int, ...]:
    return tuple(int(part) for part in entry[0].split("."))
