"""Draws every screen of a draft for the content check: of empty drafts, full ones, and ones that are stopped."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.drafts.consent_check import consent_hashes
from bot.render import Rendered, render
from bot.text_format import Translator
from dialogs.draft.model.consent import ConsentRecord, ConsentStatus, ItemStatus, TextHashes
from dialogs.draft.model.consent_answers import (
    ConsentAnswer,
    Expression,
    Giver,
    Interpreter,
    Manner,
    RecorderRole,
)
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ConsentItem, ItemKind
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import (
    MAX_DRAFTS,
    DraftList,
    DraftListEntry,
    DraftView,
    VaultStatus,
    needs_child_consent,
)
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OPEN_FIELDS, OpenAnswers
from dialogs.draft.model.risk_rows import RiskLevel
from dialogs.draft.screens.consent_choice import OTHER_PLACE, ConsentChoice, SayPlace
from dialogs.draft.screens.question import OFFER
from dialogs.draft.screens.show import LIST_STEPS, show_draft
from dialogs.draft.steps import CONSENT, RISK_TABLE, ConsentItemStep, FieldStep, GroupStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.codes import COUNTRY_CODES
from dialogs.engine.forms.field import UNKNOWN, AnswerValue, ClosedField
from dialogs.engine.forms.field_types import (
    ChoiceField,
    CountField,
    CountryField,
    LanguageField,
    MultipleChoiceField,
)
from dialogs.engine.links import Case, Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.show import ReadingMode
from dialogs.papers.todo import TASKS

#: A day in the middle of the months that can be chosen; nothing depends on which.
_TODAY = date(2026, 11, 24)
_NAME = 248919
#: Characters of a card that lists a reader's own answers, at the most.
LONGEST_LIST = 2000
#: What makes a child who is alone and whose conditions are there.
_CHILD: dict[str, AnswerValue] = {
    "person": "child", "unaccompanied": "yes", "child-will": "yes", "child-guardian-sweden": "yes",
    "child-guardian-home": "yes", "child-inquiry": "yes",
}  # fmt: skip
_STOPPED: dict[str, AnswerValue] = _CHILD | {
    "child-will": "no",
    "child-guardian-home": "pending",
    "child-inquiry": UNKNOWN,
}


def longest_texts(manual: Manual, name: str, otherwise: int) -> int:
    """How many characters a card may have: more where it lists answers."""
    room = manual.by_name[name]
    return LONGEST_LIST if room in {RISK_TABLE, CONSENT} or isinstance(room, GroupStep) else otherwise


def drawn_screens(manual: Manual, words: Translator, code: str) -> Iterator[tuple[str, Rendered]]:
    """Every screen of a draft in one language, each with its step's name."""
    reading = ReadingMode(code)
    for shelf in _shelves():
        for room in LIST_STEPS:
            link = Link(room.number, case=Case(draft=_NAME))
            yield room.name, render(show_draft(manual, link, reading, shelf), words, code)
    hashes = consent_hashes(manual, words)
    for view in _views(hashes, code):
        for room in manual.rooms:
            if room in LIST_STEPS:
                continue
            for at in _places(room, view):
                verb = DraftVerb.AT if at else Verb.OPEN
                link = Link(room.number, room.number, verb, at, view.state.case(view.number), below=True)
                yield room.name, render(show_draft(manual, link, reading, view), words, code)


def _places(room: object, view: DraftView) -> tuple[int, ...]:
    """The places of a step that show something else: a letter, an offer, a way of consenting."""
    match room:
        case FieldStep(field=field) if field.group is FieldGroup.RISKS:
            return (0,) if view.state.answers.get(FIELD_BY_NAME["role"]) and not view.consent.child else ()
        case FieldStep(field=CountryField() | LanguageField()) if not view.state.answers.bits:
            return (0, *range(1, 30))
        case FieldStep():
            return (0, OFFER)
        case ConsentItemStep():
            return _consent_places()
        case _ if room is CONSENT:
            return (0, ConsentChoice(Interpreter.NOT_NEEDED, Expression.SPOKEN).operand, OTHER_PLACE)
        case _:
            return (0,)


def _consent_places() -> tuple[int, ...]:
    """A consent item at each step of its question, and what is said, alone."""
    explained = (
        ConsentChoice(),
        ConsentChoice(Interpreter.NOT_NEEDED),
        ConsentChoice(Interpreter.THERE),
        ConsentChoice(Interpreter.REMOTE, Expression.SPOKEN),
        ConsentChoice(Interpreter.REMOTE, Expression.PROXY),
        ConsentChoice(giver=Giver.GUARDIAN),
        ConsentChoice(giver=Giver.CUSTODY_HOLDER, manner=Manner.PASSED_ON),
    )
    return (*(choice.operand for choice in explained), SayPlace(1, explained[2]).operand)


def _shelves() -> Iterator[DraftList]:
    """Lists to draw: without drafts, and with the most there can be, attached and detached ones."""
    yield DraftList((), typing=False)
    yield DraftList((), typing=True, in_memory=True)
    yield DraftList(
        tuple(DraftListEntry(_NAME - place, _TODAY, place % 2 == 0) for place in range(MAX_DRAFTS)), typing=True
    )


def _views(hashes: TextHashes, code: str) -> Iterator[DraftView]:
    """Drafts of an adult and of a child: empty, answered with each field's first and last option, stopped."""
    full = frozenset(field.number for field in SEALED_FIELDS)
    yield _view(OpenAnswers(), (), VaultStatus.NONE, hashes)
    for option_index in (0, -1):
        answers = _answered(option_index)
        yield _view(answers, _records(hashes, code, ConsentAnswer.YES), VaultStatus.RETYPED, hashes, filled=full)
        yield _view(answers, _records(hashes, code, ConsentAnswer.YES), VaultStatus.RETYPED, hashes)
        yield _view(_with(answers, _CHILD), _records(hashes, code, ConsentAnswer.YES), VaultStatus.SHOWN, hashes)
        yield _view(
            _with(answers, _CHILD), _records(hashes, code, ConsentAnswer.NOT_APPLICABLE), VaultStatus.NONE, hashes
        )
    yield _view(_with(OpenAnswers(), _STOPPED), _records(hashes, code, ConsentAnswer.NO), VaultStatus.NONE, hashes)
    yield _view(
        _with(_answered(0), {"role": "police"}), _records(hashes, code, ConsentAnswer.YES), VaultStatus.NONE, hashes
    )
    yield _view(_rare(), _records(hashes, code, ConsentAnswer.YES), VaultStatus.NONE, hashes, typing=False)
    yield _view(_with(OpenAnswers(), {"needs": _all("needs")}), (), VaultStatus.NONE, hashes)
    changed = _records(dict.fromkeys(hashes, "0" * 32), code, ConsentAnswer.YES)
    yield _view(OpenAnswers(), changed, VaultStatus.NONE, hashes)


def _view(  # noqa: PLR0913 - what a draft can have
    answers: OpenAnswers, records: tuple[ConsentRecord, ...], vault_status: VaultStatus, hashes: TextHashes, *,
    filled: frozenset[int] = frozenset(), typing: bool = True,
) -> DraftView:  # fmt: skip
    state = DraftState(answers, plan=1)
    consent = ConsentStatus(records, hashes, _TODAY, needs_child_consent(state))
    return DraftView(_NAME, state, consent, filled, vault_status, _TODAY, _TODAY, typing)


def _records(hashes: TextHashes, code: str, answer: ConsentAnswer) -> tuple[ConsentRecord, ...]:
    return tuple(_record(item, hashes[item.name, code], code, answer) for item in CONSENT_ITEMS)


def _record(item: ConsentItem, wording: str, code: str, answer: ConsentAnswer) -> ConsentRecord:
    is_record = item.kind is ItemKind.OTHERS and answer is ConsentAnswer.YES
    of_others = (item.givers[0], Manner.WRITTEN, True) if is_record else ()
    return ConsentRecord(
        item.name, item.version, wording, code, Interpreter.THERE, Expression.SPOKEN, RecorderRole.COORDINATOR, _TODAY,
        answer, *of_others,
    )  # fmt: skip


def _answered(option_index: int) -> OpenAnswers:
    """Every field answered: with its first option (0) or with its last (-1), lists with all of theirs."""
    answers = OpenAnswers()
    for field in OPEN_FIELDS:
        answers = answers.put(field, _option(field, option_index))
    return _with(answers, {"role": "coordinator", "person": "adult"})


def _option(field: ClosedField, index: int) -> AnswerValue:
    match field:
        case MultipleChoiceField():
            return field.options
        case CountryField():
            return COUNTRY_CODES[index]
        case LanguageField():
            return ("ro", "other")[index]
        case CountField():
            return (field.low, field.high)[index]
        case ChoiceField():
            return field.options[index]
        case _:  # pragma: no cover - there is no other kind
            return UNKNOWN


def _rare() -> OpenAnswers:
    """Answers that meet every rule about rare combinations."""
    return _with(_answered(0), {
        "person": UNKNOWN, "gender": "other", "nationality": "BT", "return-country": "FJ", "return-kind": "third",
        "children": 3, "window": "later", "month": "2027-03", "region": "nord", "unaccompanied": "no",
    })  # fmt: skip


def _with(part: OpenAnswers, answers: dict[str, AnswerValue]) -> OpenAnswers:
    for name, value in answers.items():
        part = part.put(FIELD_BY_NAME[name], value)
    return part


def _all(name: str) -> AnswerValue:
    field = FIELD_BY_NAME[name]
    assert isinstance(field, MultipleChoiceField)  # noqa: S101 - only lists are asked for
    return field.options


def draft_message_ids() -> set[str]:
    """Messages that the drawn screens need not contain, though a reader may meet them: statuses, levels, questions."""
    return (
        {status.value for status in ItemStatus}
        | {level.text for level in RiskLevel}
        | {field.text for field in SEALED_FIELDS}
        | {task.text for task in TASKS}
    )
