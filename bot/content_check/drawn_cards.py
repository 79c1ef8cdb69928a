"""What shows only when every card is drawn: errors, lengths, equal labels, unused messages."""

from __future__ import annotations

import ast as python
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from bot.content_check.contact_rules import contact_faults
from bot.content_check.draft_questions import all_forced_answers, faulty_questions
from bot.content_check.drafts import draft_message_ids, drawn_screens, longest_texts
from bot.content_check.ledger import PROJECT_ROOT
from bot.content_check.plan import crowded_forms, plan_message_ids
from bot.content_check.translations import said_card_problems
from bot.content_check.word_rules import CheckedMessage
from bot.render import Rendered, render
from bot.text_format import Translator
from bot.translations import RETURNEE_FILES
from dialogs.engine.links import Case, Link
from dialogs.engine.manual import Manual
from dialogs.engine.screen_check import MOST_BUTTONS
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import Page

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


class _Listening:
    """A translator that notes which messages were used."""

    def __init__(self, wording: Translator) -> None:
        self._wording = wording
        self.heard: dict[str, set[str]] = defaultdict(set)

    def word(self, message: str, language: str, /, **values: object) -> str:
        """Return the message, and note that it was used."""
        self.heard[message] |= set(values)
        return self._wording.word(message, language, **values)


def card_problems(manual: Manual, languages: Mapping[str, Mapping[str, CheckedMessage]], folder: Path) -> Iterator[str]:
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
