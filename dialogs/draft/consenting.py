"""Consent on cards: each item its own screen, nothing ticked in advance, no way to answer several at once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dialogs.draft.consent import ITEMS, Answer, ConsentItem, Expressed, Interpreter, Need, Role, Standing
from dialogs.draft.openpart import BY_NAME
from dialogs.draft.parts import Place, enter, line, press, rows, source, titled
from dialogs.draft.rooms import BY_ITEM, CONSENT, OVERVIEW, PERSON, ItemRoom
from dialogs.draft.view import View
from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.frame import Leaf, Row
from dialogs.engine.screens import Block, Button, Text, Value
from dialogs.engine.screens import Role as On

_INTERPRETERS, _EXPRESSED, _ANSWERS = tuple(Interpreter), tuple(Expressed), tuple(Answer)


@dataclass(frozen=True, slots=True)
class How:
    """How an item was explained and answered, as far as that is chosen; it travels in the buttons.

    Eight bits: answer 2, expressed 3, interpreter 3; in each 0 is "not chosen" and the rest the place from 1. Above
    them a button that answers has eight bits of the wording that stood above it (`worded`).
    """

    interpreter: Interpreter | None = None
    expressed: Expressed | None = None
    answer: Answer | None = None

    @property
    def operand(self) -> int:
        """The number that a button carries."""
        places = (
            _INTERPRETERS.index(self.interpreter) + 1 if self.interpreter else 0,
            _EXPRESSED.index(self.expressed) + 1 if self.expressed else 0,
            _ANSWERS.index(self.answer) + 1 if self.answer else 0,
        )
        return places[0] | places[1] << 3 | places[2] << 6

    @classmethod
    def of(cls, operand: int) -> How:
        """Read a number; what is no choice counts as not chosen."""
        places = (operand & 7, operand >> 3 & 7, operand >> 6 & 3)
        sets = (_INTERPRETERS, _EXPRESSED, _ANSWERS)
        found = (each[at - 1] if 0 < at <= len(each) else None for at, each in zip(places, sets, strict=True))
        interpreter, expressed, answer = found
        return cls(interpreter, expressed, answer)  # type: ignore[arg-type]  # zip forgets which set is which


def role(view: View) -> Role:
    """Who confirms, after the answer to "who fills this in"; unknown counts as another role."""
    answer = view.kept.part.get(BY_NAME["role"])
    return next((each for each in Role if each.value == f"consent-role-{answer}"), Role.OTHER)


def asked(view: View) -> tuple[ConsentItem, ...]:
    """The items of this draft: the mandatory ones, those of a child where it is one, the optional purposes."""
    return tuple(item for item in ITEMS if item.need is not Need.CHILD or view.consent.child)


def consent(manual: Manual, here: Link, at: int, view: View) -> Leaf:
    """How every item stands, and the next one that is missing."""
    how = replace(How.of(at), answer=None)
    blocks = [*titled(manual, CONSENT), line(view)]
    buttons = []
    for index, item in enumerate(asked(view), 1):
        about: dict[str, Value] = {"index": index, "title": Text(f"consent-{item.name}-title")}
        standing = Text(view.consent.standing(item).value)
        kind = "draft-consent-optional" if item.need is Need.OPTIONAL else "draft-consent-needed"
        blocks.append(Block(On.ITEM, Text(kind, about | {"standing": standing})))
        words = Text("draft-consent-item", about)
        buttons.append(enter(BY_ITEM[item.name], here, CONSENT, words, how.operand))
    blocks.append(Block(On.BODY, Text("draft-consent-open" if view.consent.is_open() else "draft-consent-shut")))
    left = lacking(view)
    first: tuple[Row, ...] = ((_to(here, left, how),),) if left else ()
    return Leaf(
        (*blocks, source(manual, CONSENT)),
        (*first, *rows(tuple(buttons), 1), (enter(PERSON, here), enter(OVERVIEW, here))),
    )


def _to(here: Link, item: ConsentItem, how: How) -> Button:
    words = Text("draft-go-on", {"label": Text(f"consent-{item.name}-title")})
    return enter(BY_ITEM[item.name], here, CONSENT, words, how.operand)


def lacking(view: View) -> ConsentItem | None:
    """The first item without an answer that holds, optional ones last."""
    open_ones = (Standing.MISSING, Standing.CHANGED)
    return next((item for item in asked(view) if view.consent.standing(item) in open_ones), None)


def item(manual: Manual, room: ItemRoom, place: Place, view: View) -> Leaf:
    """One item: what to say, what it means, and the answer; first how it was explained and answered."""
    each, how, here = room.item, How.of(place.at), place.here
    blocks = [Block(On.TITLE, Text(f"consent-{each.name}-title")), line(view)]
    blocks.append(Block(On.SAY, Text("frame-say", {"text": Text(f"consent-{each.name}-say")})))
    blocks.append(Block(On.BODY, Text(f"consent-{each.name}-means")))
    blocks.append(
        Block(On.BODY, Text("draft-consent-gates" if each.need is Need.OPTIONAL else "draft-consent-mandatory"))
    )
    blocks.append(Block(On.ITEM, Text("draft-consent-now", {"standing": Text(view.consent.standing(each).value)})))
    blocks.append(Block(On.BODY, _question(how)))
    blocks.append(source(manual, room))
    ways = (enter(CONSENT, here, OVERVIEW, at=replace(how, answer=None).operand), enter(OVERVIEW, here))
    return Leaf(tuple(blocks), (*_choices(room, place, how, view), ways))


def _question(how: How) -> Text:
    if how.interpreter is None:
        return Text("draft-how-interpreter")
    if how.expressed is None:
        return Text("draft-how-expressed")
    return Text("draft-how", {"interpreter": Text(how.interpreter.value), "expressed": Text(how.expressed.value)})


def _choices(room: ItemRoom, place: Place, how: How, view: View) -> tuple[Row, ...]:
    """Interpreter, then how it is expressed, then the answers, one at a time."""
    each, here = room.item, place.here
    if how.interpreter is None:
        found = ((each_way, replace(how, interpreter=each_way)) for each_way in _INTERPRETERS)
        return rows(tuple(press(room, here, Text(way.value), Verb.AT, then.operand) for way, then in found), 1)
    if how.expressed is None or (how.expressed is Expressed.PROXY and not by_proxy(each, view)):
        allowed = [way for way in _EXPRESSED if way is not Expressed.PROXY or by_proxy(each, view)]
        ways = ((way, replace(how, expressed=way)) for way in allowed)
        return rows(tuple(press(room, here, Text(way.value), Verb.AT, then.operand) for way, then in ways), 1)
    answers = [answer for answer in _ANSWERS if answer is not Answer.NOT_APPLICABLE or each.not_applicable]
    seen = worded(each, view, place.locale) << 8
    buttons = tuple(
        press(room, here, Text(answer.value), Verb.CONFIRM, replace(how, answer=answer).operand | seen)
        for answer in answers
    )
    return (*rows(buttons, 1), (press(room, here, Text("draft-how-change")),))


def worded(item: ConsentItem, view: View, language: str) -> int:
    """Eight bits of an item's wording, by which a button of an older card, or of another language, is told."""
    return int(view.consent.wordings[item.name, language][:2], 16)


def by_proxy(item: ConsentItem, view: View) -> bool:
    """Whether a child's representative can answer this item in the child's place."""
    return view.consent.child and not item.own


def after(view: View, how: How, here: Link) -> Link:
    """Where a confirmed item leads: the next one without an answer, explained in the same way; else the list."""
    left = lacking(view)
    room = BY_ITEM[left.name] if left else CONSENT
    back = CONSENT.number if left else OVERVIEW.number
    return Link(room.number, back, Verb.AT, replace(how, answer=None).operand, here.case)
