"""What a tap on a question makes of the answers, and where it leads next. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.field_types import MultipleChoiceField, RankedField
from dialogs.draft.model.fields import CHILD_FIELDS_FIRST
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.open_field import AnswerValue, FieldGroup, InvalidAnswer, InvalidReason, OpenField
from dialogs.draft.model.risk_areas import AREAS, Area, cells
from dialogs.draft.model.stops import RARE_COMBINATIONS, RareCombination
from dialogs.engine.links import Verb
from dialogs.engine.questions import conditions_in, is_met


def apply_answer(kept: DraftState, field: OpenField, verb: Verb, operand: int) -> DraftState:
    """Return what is kept after a tap: PUT sets the answer numbered `operand`, CHOOSE and UNCHOOSE one option of it.

    Answers that no longer belong are taken away. Raises InvalidAnswer for what is not in the closed set.
    """
    value = field.decode(operand) if verb is Verb.PUT else _chosen(kept.answers, field, operand, on=verb is Verb.CHOOSE)
    return DraftState(kept.answers.put(field, value).clear_irrelevant(), kept.plan, kept.ticks, kept.language)


def _chosen(part: OpenAnswers, field: OpenField, operand: int, *, on: bool) -> AnswerValue | None:
    """The options of a field with one more or one fewer; setting, never flipping."""
    if not isinstance(field, MultipleChoiceField) or operand >= len(field.options):
        raise InvalidAnswer(InvalidReason.VALUE, field.name)
    before = part.get(field)
    chosen = [each for each in before if each != field.options[operand]] if isinstance(before, tuple) else []
    if on:
        chosen = [*before, field.options[operand]] if isinstance(before, tuple) else [field.options[operand]]
        chosen = list(dict.fromkeys(chosen))
    if isinstance(field, RankedField):
        return tuple(chosen[: field.most]) or None
    return tuple(each for each in field.options if each in chosen) or None


def application_order(part: OpenAnswers) -> tuple[OpenField, ...]:
    """Return the relevant fields of the application in the order asked: an unaccompanied child's conditions first."""
    relevant = [field for field in part.relevant() if field.group is not FieldGroup.RISKS]
    first = [FIELD_BY_NAME[name] for name in CHILD_FIELDS_FIRST if FIELD_BY_NAME[name] in relevant]
    return (*first, *(field for field in relevant if field not in first))


def risk_row_fields(part: OpenAnswers, area: Area) -> tuple[OpenField, ...]:
    """Return the relevant cells of a row of the risk table; with the row of threats in Sweden, the last contact."""
    relevant = {field.name: field for field in part.relevant() if field.group is FieldGroup.RISKS}
    found = [cell for cell in cells(area) if cell.name in relevant]
    beside = relevant.get("last-contact") if area.name == "threat-sweden" else None
    return (*found[:1], beside, *found[1:]) if beside else tuple(found)


def area_of(field: OpenField) -> Area | None:
    """The area whose row a field belongs to, None for a field of the application."""
    return _AREAS.get(field.name)


_AREAS = {cell.name: area for area in AREAS for cell in cells(area)} | {"last-contact": AREAS[1]}


def sibling_fields(part: OpenAnswers, field: OpenField) -> tuple[OpenField, ...]:
    """The questions among which a field is asked: its row of the table, or the application."""
    area = area_of(field)
    return risk_row_fields(part, area) if area else application_order(part)


def unanswered_fields(part: OpenAnswers, among: Iterable[OpenField]) -> tuple[OpenField, ...]:
    """Those of the fields that are unanswered; "unknown" is an answer."""
    return tuple(field for field in among if part.get(field) is None)


def next_unanswered(part: OpenAnswers, field: OpenField) -> OpenField | None:
    """The next unanswered question after `field`, else the first one, None where every one is answered."""
    among = sibling_fields(part, field)
    at = among.index(field) if field in among else -1
    left = unanswered_fields(part, (*among[at + 1 :], *among[: max(at, 0)]))
    return next(iter(left), None)


def newly_asked(before: OpenAnswers, after: OpenAnswers, field: OpenField) -> OpenField | None:
    """The next question that a changed answer brings up: the only ones asked again after a change.

    An answer to one of them is followed by the others, which hang on the same earlier answers.
    """
    old = set(sibling_fields(before, field))
    anew = _hangs_on(field) if before.get(field) is None else frozenset()
    left = unanswered_fields(after, sibling_fields(after, field))
    return next((each for each in left if each not in old or anew & _hangs_on(each)), None)


def _hangs_on(field: OpenField) -> frozenset[str]:
    """The questions whose answers decide whether a field is asked."""
    return frozenset(literal.question for literal in conditions_in(field.when))


def rare_combinations(part: OpenAnswers) -> tuple[RareCombination, ...]:
    """The combinations of answers that could single the person out."""
    facts = part.facts()
    return tuple(each for each in RARE_COMBINATIONS if is_met(each.when, facts))


def newly_rare_field(before: OpenAnswers, after: OpenAnswers) -> OpenField | None:
    """The field to offer a coarser answer for, where an answer has just made a combination rare."""
    known = set(rare_combinations(before))
    rare = next((each for each in rare_combinations(after) if each not in known), None)
    return FIELD_BY_NAME[rare.fields[0]] if rare else None
