"""How an item was explained and answered, as numbers in buttons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Giver, Interpreter, Manner
from dialogs.draft.model.consent_items import ConsentItem, ItemKind

#: A place of its own in a card's number: on an item what is said alone, on the list what can be taken back.
OTHER_PLACE = 1 << 15
_INTERPRETERS = (Interpreter.NOT_NEEDED, Interpreter.THERE, Interpreter.REMOTE)
_EXPRESSED = (Expression.SPOKEN, Expression.WRITTEN, Expression.SIGNED, Expression.PROXY)
_GIVERS, _MANNERS = tuple(Giver), tuple(Manner)
#: Answers by their number in a button; 6 is a yes of which the document was seen. 2 is no longer given.
_ANSWERS = {
    ConsentAnswer.YES: 1,
    ConsentAnswer.NOT_CONFIRMED: 2,
    ConsentAnswer.NOT_APPLICABLE: 3,
    ConsentAnswer.NO: 4,
    ConsentAnswer.WAIT: 5,
}
_YES_SEEN = 6
_Member = TypeVar("_Member", bound=Enum)


def _place(members: tuple[_Member, ...], member: _Member | None) -> int:
    """The place of a member from 1, 0 for none."""
    return members.index(member) + 1 if member in members else 0


def _member(members: tuple[_Member, ...], place: int) -> _Member | None:
    """The member at a place from 1; what is no place counts as none."""
    return members[place - 1] if 0 < place <= len(members) else None


@dataclass(frozen=True, slots=True)
class ConsentChoice:
    """How items are explained and answered, as far as that is chosen; it travels in the buttons from card to card.

    `settled`: that no interpreter was needed was asked again, since the draft says otherwise. `giver` and `manner` are
    of what others have given. Bits: interpreter 3, expressed 3, two that once held an answer, settled 1, giver 2,
    manner 2; in each 0 is "not chosen" and the rest the place from 1.
    """

    interpreter: Interpreter | None = None
    expressed: Expression | None = None
    settled: bool = False
    giver: Giver | None = None
    manner: Manner | None = None

    @property
    def operand(self) -> int:
        """The number that a button carries."""
        explained = _place(_INTERPRETERS, self.interpreter) | _place(_EXPRESSED, self.expressed) << 3
        return explained | self.settled << 8 | _place(_GIVERS, self.giver) << 9 | _place(_MANNERS, self.manner) << 11

    @classmethod
    def of(cls, operand: int) -> ConsentChoice:
        """Read a number; what is no choice counts as not chosen."""
        return cls(
            _member(_INTERPRETERS, operand & 7),
            _member(_EXPRESSED, operand >> 3 & 7),
            bool(operand >> 8 & 1),
            _member(_GIVERS, operand >> 9 & 3),
            _member(_MANNERS, operand >> 11 & 3),
        )

    @property
    def explained(self) -> ConsentChoice:
        """What stays from one item to the next."""
        return ConsentChoice(self.interpreter, self.expressed, self.settled)


@dataclass(frozen=True, slots=True)
class SayPlace:
    """What is said to the person in one language (0: not chosen yet); and how it is explained, to come back to.

    `beside`: with the professional's language beside it.
    """

    language: int
    choice: ConsentChoice
    beside: bool = False

    @property
    def operand(self) -> int:
        """Bits: the language's number 8, interpreter and expressed 6, beside 1, the mark of another place."""
        return OTHER_PLACE | self.beside << 14 | (self.choice.operand & 63) << 8 | self.language

    @classmethod
    def of(cls, operand: int) -> SayPlace | None:
        """Read a number, None where it is no such place."""
        if not operand & OTHER_PLACE:
            return None
        return cls(operand & 255, ConsentChoice.of(operand >> 8 & 63), bool(operand >> 14 & 1))


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """A whole answer to an item as a button gives it, with `tag`, eight bits of the wording that stood above it.

    Bits: interpreter (or giver) 2, expressed (or manner) 3, answer 3, tag 8.
    """

    choice: ConsentChoice
    answer: ConsentAnswer | None
    document_seen: bool | None
    tag: int

    def operand(self, item: ConsentItem) -> int:
        """The number that a button of this item's carries."""
        choice = self.choice
        if item.kind is ItemKind.OTHERS:
            first, second = _place(_GIVERS, choice.giver), _place(_MANNERS, choice.manner)
        else:
            first, second = _place(_INTERPRETERS, choice.interpreter), _place(_EXPRESSED, choice.expressed)
        answer = _YES_SEEN if self.document_seen else _ANSWERS[self.answer] if self.answer else 0
        return first | second << 2 | answer << 5 | self.tag << 8

    @classmethod
    def of(cls, operand: int, item: ConsentItem) -> GivenAnswer:
        """Read a number; what means nothing counts as not given."""
        first, second, number, tag = operand & 3, operand >> 2 & 7, operand >> 5 & 7, operand >> 8
        if item.kind is ItemKind.OTHERS:
            choice = ConsentChoice(giver=_member(_GIVERS, first), manner=_member(_MANNERS, second))
        else:
            interpreter = _member(_INTERPRETERS, first)
            choice = ConsentChoice(
                interpreter, _member(_EXPRESSED, second), settled=interpreter is Interpreter.NOT_NEEDED
            )
        if number == _YES_SEEN:
            return cls(choice, ConsentAnswer.YES, document_seen=True, tag=tag)
        answer = next((member for member, its_number in _ANSWERS.items() if its_number == number), None)
        of_document = item.kind is ItemKind.OTHERS and answer is ConsentAnswer.YES
        return cls(choice, answer, False if of_document else None, tag)
