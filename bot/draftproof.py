"""Proofreading of the draft's screens: every room, drawn with drafts that have nothing, everything, and a stop."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.drafts.judging import wordings
from bot.render import Rendered, Wording, render
from dialogs.draft.asking import OFFER
from dialogs.draft.base import UNKNOWN, Group, OpenField, Value
from dialogs.draft.codes import COUNTRIES
from dialogs.draft.consent import ITEMS, Answer, Consent, Expressed, Interpreter, Record, Role, Standing, Wordings
from dialogs.draft.consenting import How
from dialogs.draft.fields import SEALED
from dialogs.draft.kept import Kept
from dialogs.draft.kinds import MONTHS, Choice, Count, Country, Language, Many, Month, Ranked
from dialogs.draft.openpart import BY_NAME, OPEN_FIELDS, OpenPart
from dialogs.draft.risktable import Level
from dialogs.draft.rooms import CONSENT, RISKS, FieldRoom, GroupRoom, ItemRoom
from dialogs.draft.show import OF_SHELF, show
from dialogs.draft.view import MOST, Listed, Locker, Shelf, View, as_child
from dialogs.engine.addresses import Case, Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.show import Reading

#: A day in the middle of the months that can be chosen; nothing depends on which.
_TODAY = date(2026, 11, 24)
_NAME = 248919
#: Characters of a card that lists a reader's own answers, at the most.
LONGEST_LIST = 2000
#: What makes a child who is alone and whose conditions are there.
_CHILD: dict[str, Value] = {
    "person": "child", "unaccompanied": "yes", "child-will": "yes", "child-guardian-sweden": "yes",
    "child-guardian-home": "yes", "child-inquiry": "yes",
}  # fmt: skip
_STOPPED: dict[str, Value] = _CHILD | {"child-will": "no", "child-guardian-home": "pending", "child-inquiry": UNKNOWN}


def longest(manual: Manual, name: str, otherwise: int) -> int:
    """Characters that a room's card may have: more where it lists answers."""
    room = manual.by_name[name]
    return LONGEST_LIST if room in {RISKS, CONSENT} or isinstance(room, GroupRoom) else otherwise


def drawn(manual: Manual, words: Wording, code: str) -> Iterator[tuple[str, Rendered]]:
    """Every screen of drafts in one language, each with the room's name."""
    reading = Reading(code)
    for shelf in _shelves():
        for room in OF_SHELF:
            link = Link(room.number, case=Case(draft=_NAME))
            yield room.name, render(show(manual, link, reading, shelf), words, code)
    known = wordings(manual, words)
    for view in _views(known, code):
        for room in manual.rooms:
            if room in OF_SHELF:
                continue
            for at in _places(room, view):
                verb = Verb.AT if at else Verb.OPEN
                link = Link(room.number, room.number, verb, at, view.kept.case(view.name), below=True)
                yield room.name, render(show(manual, link, reading, view), words, code)


def _places(room: object, view: View) -> tuple[int, ...]:  # noqa: PLR0911 - one line a room
    """Where in a room there is something else to see: letters, months, an offer, how consent is given."""
    match room:
        case FieldRoom(field=field) if field.group is Group.RISKS:
            return (0,) if view.kept.part.get(BY_NAME["role"]) and not view.consent.child else ()
        case FieldRoom(field=Country() | Language()) if not view.kept.part.bits:
            return (0, *range(1, 30))
        case FieldRoom(field=Month()):
            return (0, 1, 2, OFFER)
        case FieldRoom():
            return (0, OFFER)
        case ItemRoom():
            return (0, How(Interpreter.THERE).operand, How(Interpreter.REMOTE, Expressed.PROXY).operand)
        case _ if room is CONSENT:
            return (0, How(Interpreter.NOT_NEEDED, Expressed.SPOKEN).operand)
        case _:
            return (0,)


def _shelves() -> Iterator[Shelf]:
    """No drafts, as many as there is room for, open ones and locked ones."""
    yield Shelf((), typing=False)
    yield Shelf((), typing=True, passing=True)
    yield Shelf(tuple(Listed(_NAME - place, _TODAY, place % 2 == 0) for place in range(MOST)), typing=True)


def _views(known: Wordings, code: str) -> Iterator[View]:
    """Drafts of an adult and of a child: empty, answered with each field's first and last option, stopped."""
    full = frozenset(field.number for field in SEALED)
    yield _view(OpenPart(), (), Locker.NONE, known)
    for which in (0, -1):
        part = _answered(which)
        yield _view(part, _records(known, code, Answer.YES), Locker.RETYPED, known, filled=full)
        yield _view(part, _records(known, code, Answer.YES), Locker.RETYPED, known)
        yield _view(_with(part, _CHILD), _records(known, code, Answer.YES), Locker.SHOWN, known)
        yield _view(_with(part, _CHILD), _records(known, code, Answer.NOT_APPLICABLE), Locker.NONE, known)
    yield _view(_with(OpenPart(), _STOPPED), _records(known, code, Answer.NO), Locker.NONE, known)
    yield _view(_with(_answered(0), {"role": "police"}), _records(known, code, Answer.YES), Locker.NONE, known)
    yield _view(_rare(), _records(known, code, Answer.YES), Locker.NONE, known, typing=False)
    yield _view(_with(OpenPart(), {"needs": _all("needs")}), (), Locker.NONE, known)
    changed = _records(dict.fromkeys(known, "0" * 32), code, Answer.YES)
    yield _view(OpenPart(), changed, Locker.NONE, known)


def _view(  # noqa: PLR0913 - what a draft can have
    part: OpenPart, records: tuple[Record, ...], locker: Locker, known: Wordings, *,
    filled: frozenset[int] = frozenset(), typing: bool = True,
) -> View:  # fmt: skip
    kept = Kept(part, plan=1)
    consent = Consent(records, known, _TODAY, as_child(kept))
    return View(_NAME, kept, consent, filled, locker, _TODAY, _TODAY, typing)


def _records(known: Wordings, code: str, answer: Answer) -> tuple[Record, ...]:
    return tuple(
        Record(item.name, item.version, known[item.name, code], code, Interpreter.THERE, Expressed.SPOKEN,
               Role.COORDINATOR, _TODAY, answer)
        for item in ITEMS
    )  # fmt: skip


def _answered(which: int) -> OpenPart:
    """Every field answered: with its first option (0) or with its last (-1), lists with all of theirs."""
    part = OpenPart()
    for field in OPEN_FIELDS:
        part = part.put(field, _option(field, which))
    return _with(part, {"role": "coordinator", "person": "adult"})


def _option(field: OpenField, which: int) -> Value:  # noqa: PLR0911 - one line a kind
    match field:
        case Ranked():
            return field.options[: field.most]
        case Many():
            return field.options
        case Country():
            return COUNTRIES[which]
        case Language():
            return ("ro", "other")[which]
        case Month():
            return MONTHS[(_TODAY.year - 2020) * 12 + 12]
        case Count():
            return (field.low, field.high)[which]
        case Choice():
            return field.options[which]
        case _:  # pragma: no cover - there is no other kind
            return UNKNOWN


def _rare() -> OpenPart:
    """Answers that can point someone out in every way that is known."""
    return _with(_answered(0), {
        "person": UNKNOWN, "gender": "other", "nationality": "BT", "return-country": "FJ", "return-kind": "third",
        "children": 3, "window": "later", "month": "2027-03", "region": "nord", "unaccompanied": "no",
    })  # fmt: skip


def _with(part: OpenPart, answers: dict[str, Value]) -> OpenPart:
    for name, value in answers.items():
        part = part.put(BY_NAME[name], value)
    return part


def _all(name: str) -> Value:
    field = BY_NAME[name]
    assert isinstance(field, Many)  # noqa: S101 - only lists are asked for
    return field.options


def ids() -> set[str]:
    """Messages that no screen needs to show, but a reader may meet: how an item can stand, levels, what is asked."""
    return {each.value for each in Standing} | {each.text for each in Level} | {field.text for field in SEALED}
