"""What a tap on a question makes of the answers, and where it leads next. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.draft.base import Group, OpenField, Reason, Refused, Value
from dialogs.draft.fields import FIRST
from dialogs.draft.kept import Kept
from dialogs.draft.kinds import Many, Ranked
from dialogs.draft.openpart import BY_NAME, OpenPart
from dialogs.draft.risks import AREAS, Area, cells
from dialogs.draft.stops import SINGULAR, Singular
from dialogs.engine.addresses import Verb
from dialogs.engine.questions import holds, literals


def answered(kept: Kept, field: OpenField, verb: Verb, operand: int) -> Kept:
    """Return what is kept after a tap: PUT sets the answer numbered `operand`, CHOOSE and UNCHOOSE one option of it.

    Answers that no longer belong are taken away. Raises Refused for what is not in the closed set.
    """
    value = field.decode(operand) if verb is Verb.PUT else _chosen(kept.part, field, operand, on=verb is Verb.CHOOSE)
    return Kept(kept.part.put(field, value).clear_irrelevant(), kept.plan, kept.ticks, kept.language)


def _chosen(part: OpenPart, field: OpenField, operand: int, *, on: bool) -> Value | None:
    """The options of a field with one more or one fewer; setting, never flipping."""
    if not isinstance(field, Many) or operand >= len(field.options):
        raise Refused(Reason.VALUE, field.name)
    before = part.get(field)
    chosen = [each for each in before if each != field.options[operand]] if isinstance(before, tuple) else []
    if on:
        chosen = [*before, field.options[operand]] if isinstance(before, tuple) else [field.options[operand]]
        chosen = list(dict.fromkeys(chosen))
    if isinstance(field, Ranked):
        return tuple(chosen[: field.most]) or None
    return tuple(each for each in field.options if each in chosen) or None


def walk(part: OpenPart) -> tuple[OpenField, ...]:
    """Return the relevant fields of the application in the order asked: an unaccompanied child's conditions first."""
    relevant = [field for field in part.relevant() if field.group is not Group.RISKS]
    first = [BY_NAME[name] for name in FIRST if BY_NAME[name] in relevant]
    return (*first, *(field for field in relevant if field not in first))


def row(part: OpenPart, area: Area) -> tuple[OpenField, ...]:
    """Return the relevant cells of a row of the risk table; with the row of threats in Sweden, the last contact."""
    relevant = {field.name: field for field in part.relevant() if field.group is Group.RISKS}
    found = [cell for cell in cells(area) if cell.name in relevant]
    beside = relevant.get("last-contact") if area.name == "threat-sweden" else None
    return (*found[:1], beside, *found[1:]) if beside else tuple(found)


def area_of(field: OpenField) -> Area | None:
    """The area whose row a field belongs to, None for a field of the application."""
    return _AREAS.get(field.name)


_AREAS = {cell.name: area for area in AREAS for cell in cells(area)} | {"last-contact": AREAS[1]}


def around(part: OpenPart, field: OpenField) -> tuple[OpenField, ...]:
    """The questions among which a field is asked: its row of the table, or the application."""
    area = area_of(field)
    return row(part, area) if area else walk(part)


def missing(part: OpenPart, among: Iterable[OpenField]) -> tuple[OpenField, ...]:
    """Those of the fields that are unanswered; "unknown" is an answer."""
    return tuple(field for field in among if part.get(field) is None)


def onward(part: OpenPart, field: OpenField) -> OpenField | None:
    """The next unanswered question after `field`, else the first one, None where every one is answered."""
    among = around(part, field)
    at = among.index(field) if field in among else -1
    left = missing(part, (*among[at + 1 :], *among[: max(at, 0)]))
    return next(iter(left), None)


def asked_anew(before: OpenPart, after: OpenPart, field: OpenField) -> OpenField | None:
    """The next question that a changed answer brings up: the only ones asked again after a change.

    An answer to one of them is followed by the others, which hang on the same earlier answers.
    """
    old = set(around(before, field))
    anew = _hangs_on(field) if before.get(field) is None else frozenset()
    left = missing(after, around(after, field))
    return next((each for each in left if each not in old or anew & _hangs_on(each)), None)


def _hangs_on(field: OpenField) -> frozenset[str]:
    """The questions whose answers decide whether a field is asked."""
    return frozenset(literal.question for literal in literals(field.when))


def singular(part: OpenPart) -> tuple[Singular, ...]:
    """The combinations of answers that could single the person out."""
    facts = part.facts()
    return tuple(each for each in SINGULAR if holds(each.when, facts))


def newly_singular(before: OpenPart, after: OpenPart) -> OpenField | None:
    """The field to offer a coarser answer for, where an answer has just made a combination rare."""
    known = set(singular(before))
    rare = next((each for each in singular(after) if each not in known), None)
    return BY_NAME[rare.fields[0]] if rare else None
