"""What a tap on a question makes of the answers, and where it leads next. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import APPLICATION_FIELDS, LAST_OF_FIRST_ROUND
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.risk_order import (
    area_of,
    is_found_field,
    is_risk,
    next_in_table,
    risk_siblings,
    walked_fields,
)
from dialogs.draft.model.stops import RARE_COMBINATIONS, RareCombination
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.conditions import can_be_met, conditions_in, is_met
from dialogs.engine.forms.field import ClosedField


def apply_answer(state: DraftState, field: ClosedField, verb: int, operand: int) -> DraftState:
    """Return what is kept after a tap: PUT sets the answer numbered `operand`, CHOOSE and UNCHOOSE one option of it.

    Answers that no longer belong are taken away. Raises InvalidAnswer for what is not in the closed set.
    """
    answers = state.answers.skip(field, on=False)
    if verb == DraftVerb.PUT:
        answers = answers.put(field, field.decode(operand))
    else:
        answers = answers.tick(field, operand, on=verb == DraftVerb.CHOOSE)
    return DraftState(answers.clear_irrelevant(), state.plan, state.ticks, state.language)


def application_order(answers: OpenAnswers) -> tuple[ClosedField, ...]:
    """Return the relevant fields of the application in the order asked, the most important ones first."""
    return tuple(field for field in answers.relevant() if field.group is not FieldGroup.RISKS)


def askable_fields(answers: OpenAnswers) -> tuple[ClosedField, ...]:
    """Return the fields of the application that are asked, or may still come to be asked by answers to others.

    So their number can be announced: it falls with the answers and never rises, as long as none is changed.
    """
    facts, still_open, askable = answers.facts(), set[str](), []
    for field in APPLICATION_FIELDS:
        if can_be_met(field.when, facts, frozenset(still_open)):
            askable.append(field)
            if field.name not in facts:
                still_open.add(field.name)
    return tuple(askable)


def is_first_round(field: ClosedField) -> bool:
    """Whether a field of the application is among the most important ones."""
    return _PLACES[field.name] <= _PLACES[LAST_OF_FIRST_ROUND]


def round_of(fields: Iterable[ClosedField], field: ClosedField) -> tuple[ClosedField, ...]:
    """Those of the fields that are asked in the same round as `field`."""
    is_first = is_first_round(field)
    return tuple(other for other in fields if is_first_round(other) is is_first)


#: Where each field of the application stands.
_PLACES = {field.name: place for place, field in enumerate(APPLICATION_FIELDS)}


def sibling_fields(answers: OpenAnswers, field: ClosedField) -> tuple[ClosedField, ...]:
    """The questions among which a field is asked: those of the table, or its round of the application."""
    area = area_of(field)
    return risk_siblings(answers, field, area) if area else round_of(application_order(answers), field)


def unanswered_fields(answers: OpenAnswers, fields: Iterable[ClosedField]) -> tuple[ClosedField, ...]:
    """Those of the fields that are unanswered; "unknown" is an answer."""
    return tuple(field for field in fields if answers.get(field) is None)


def next_unanswered(answers: OpenAnswers, field: ClosedField) -> ClosedField | None:
    """The next question after `field` in its round or row to be asked; None where none follows.

    A field that is no longer asked counts from where it stood. In the risk table one row is followed by the next.
    """
    if area_of(field):
        return next_in_table(answers, field)
    siblings = sibling_fields(answers, field)
    following = siblings[siblings.index(field) + 1 :] if field in siblings else _after(siblings, field.name)
    return next(_to_ask(answers, following), None)


def onward_field(answers: OpenAnswers) -> ClosedField | None:
    """Where to go on in the application: the first question that was neither answered nor skipped."""
    return next(_to_ask(answers, application_order(answers)), None)


def skipped_fields(answers: OpenAnswers) -> tuple[ClosedField, ...]:
    """The questions of the application that were skipped and are still unanswered."""
    return tuple(field for field in unanswered_fields(answers, application_order(answers)) if answers.is_skipped(field))


def _to_ask(answers: OpenAnswers, fields: Iterable[ClosedField]) -> Iterator[ClosedField]:
    return (field for field in unanswered_fields(answers, fields) if not answers.is_skipped(field))


def _after(fields: tuple[ClosedField, ...], name: str) -> tuple[ClosedField, ...]:
    place = _PLACES.get(name, len(_PLACES))
    return tuple(field for field in fields if _PLACES.get(field.name, 0) > place)


def newly_asked(before: OpenAnswers, after: OpenAnswers, field: ClosedField) -> ClosedField | None:
    """The next question that a changed answer brings up: the only ones asked again after a change.

    An answer to one of them is followed by the others, which hang on the same earlier answers.
    """
    if is_found_field(field):
        return _brought_up_by_risk(before, after, field)
    asked_before = set(_asked_beside(before, field))
    dependencies = _hangs_on(field) if before.get(field) is None else frozenset()
    unanswered = unanswered_fields(after, _asked_beside(after, field))
    return next(
        (candidate for candidate in unanswered if candidate not in asked_before or dependencies & _hangs_on(candidate)),
        None,
    )


def _brought_up_by_risk(before: OpenAnswers, after: OpenAnswers, field: ClosedField) -> ClosedField | None:
    """What is asked first of a risk that has just been said to exist or be suspected."""
    area = area_of(field)
    newly_there = area and is_risk(after, area) and not is_risk(before, area)
    return next(iter(unanswered_fields(after, walked_fields(after, area))), None) if area and newly_there else None


def _asked_beside(answers: OpenAnswers, field: ClosedField) -> tuple[ClosedField, ...]:
    """The questions that an answer to a field can bring up: of its row, or of the whole application."""
    area = area_of(field)
    return risk_siblings(answers, field, area) if area else application_order(answers)


def _hangs_on(field: ClosedField) -> frozenset[str]:
    """The questions whose answers decide whether a field is asked."""
    return frozenset(literal.question for literal in conditions_in(field.when))


def rare_combinations(answers: OpenAnswers) -> tuple[RareCombination, ...]:
    """The combinations of answers that could single the person out."""
    facts = answers.facts()
    return tuple(combination for combination in RARE_COMBINATIONS if is_met(combination.when, facts))


def newly_rare_field(before: OpenAnswers, after: OpenAnswers) -> ClosedField | None:
    """The field to offer a coarser answer for, where an answer has just made a combination rare."""
    rare_before = set(rare_combinations(before))
    rare = next((combination for combination in rare_combinations(after) if combination not in rare_before), None)
    return FIELD_BY_NAME[rare.fields[0]] if rare else None
