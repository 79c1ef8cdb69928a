"""Consent records and buttons that tests make by hand: whole ones, of every kind of item."""

from __future__ import annotations

from dialogs.draft.model.consent import ConsentRecord
from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Interpreter, Manner, RecorderRole
from dialogs.draft.model.consent_items import ItemKind
from dialogs.draft.screens.consent_choice import ConsentChoice, GivenAnswer

YES = ConsentAnswer.YES


def consent_record(
    item, wording, language, day, answer=YES, *, interpreter=Interpreter.THERE, expressed=Expression.SPOKEN,
    role=RecorderRole.COORDINATOR,
):  # fmt: skip
    """A whole record of one item."""
    given = item.kind is ItemKind.OTHERS and answer is YES
    of_others = (item.givers[0], Manner.WRITTEN, True) if given else ()
    return ConsentRecord(
        item.name, item.version, wording, language, interpreter, expressed, role, day, answer, *of_others
    )


def button_operand(item, answer, wording, *, interpreter=Interpreter.NOT_NEEDED, expressed=Expression.SPOKEN):
    """The number in a button that answers an item, whose card showed the text with this hash."""
    of_others = item.kind is ItemKind.OTHERS
    choice = ConsentChoice(interpreter, expressed)
    if of_others:
        choice = ConsentChoice(giver=item.givers[0], manner=Manner.WRITTEN) if answer is YES else ConsentChoice()
    seen = False if of_others and answer is YES else None
    return GivenAnswer(choice, answer, seen, int(wording[:2], 16)).operand(item)
