"""What is another's is answered as what was never there, letter by letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.requests import Request
from dialogs.draft.model.consent import ConsentAnswer, Expression, Interpreter
from dialogs.draft.model.draft_label import draft_label, parse_draft_label
from dialogs.draft.screens.consent import ConsentChoice
from dialogs.draft.steps import TAKE_OVER, ConsentItemStep, FieldStep, RiskAreaStep, SealedFieldStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.events import PressedButton, SentReply, SentText, Started
from dialogs.engine.links import Case, Link, Verb, encode
from tests.draft_story import Nobody, begins, dump, sealed_draft

#: A name that was never drawn here.
_NEVER = 1
#: Of rooms that are alike these stand for all: a question of each kind, a row of the table, an item, a sealed answer.
_ALIKE = {
    "draft-field-role", "draft-field-needs", "draft-field-nationality",
    "draft-field-children", "draft-field-risk-debt-found", "draft-risk-debt",
    "draft-consent-voluntary", "draft-consent-child-will", "draft-sealed-surname", "draft-sealed-phone",
}  # fmt: skip
_KINDS = (RiskAreaStep, FieldStep, ConsentItemStep, SealedFieldStep)
_WHOLE = ConsentChoice(Interpreter.THERE, Expression.SPOKEN, ConsentAnswer.YES).operand
#: What changes how the reader reads, or removes the card, whatever room it stands on.
_OF_THE_READER = {Verb.HIDE, Verb.CLOSE, Verb.LOCALE}


def asked(house, chat, happened):
    """What the chat is answered, without noting it."""
    return house.runner.run(house.service.handle(Request(chat, happened, "sv", 7)))


def same(reply, name):
    """A reply with the draft's name taken out of its links, so that it can be compared."""

    def link(found):
        ours = found and found.case.draft == name
        return replace(found, case=replace(found.case, draft=0)) if ours else found

    drawn = reply.draw and (
        reply.draw.step, reply.draw.text, reply.draw.spans,
        tuple(tuple((choice.label, link(choice.link)) for choice in row) for row in reply.draw.rows),
    )  # fmt: skip
    ask = reply.ask and (reply.ask.text, reply.ask.name, link(reply.ask.link))
    others = (
        reply.edit,
        reply.remove,
        reply.numbered,
        reply.urgent,
        reply.document,
        reply.expiring,
        reply.one_time_text,
    )
    return drawn, link(reply.link), ask, others


@pytest.mark.slow
def test_every_room_and_verb_answers_anothers_draft_as_one_that_never_was(manual, house):
    """Promise 17."""
    other = house.reader(2)
    theirs = parse_draft_label(sealed_draft(other)[0])
    begins(house.reader(1))
    house.service.readers.store = Nobody()
    before = dump(house)
    tried = 0
    for room in manual.rooms:
        if isinstance(room, _KINDS) and room.name not in _ALIKE:
            continue
        for verb in (*Verb, *DraftVerb):
            if verb in _OF_THE_READER or verb == DraftVerb.SAVE:
                continue
            operands = (1, _WHOLE) if verb in {DraftVerb.AT, DraftVerb.ASK, DraftVerb.CONFIRM} else (1,)
            for operand in operands:
                there = Link(room.number, 0, verb, operand)
                links = [replace(there, case=Case(draft=name)) for name in (theirs, _NEVER)]
                replies = [same(asked(house, 1, PressedButton(encode(link), 1)), link.case.draft) for link in links]
                assert replies[0] == replies[1], (room.name, verb)
                tried += 1
    assert tried > 900
    assert _drafts(dump(house)) == _drafts(before)
    house.service.readers.store = house.store


def _drafts(whole):
    return {table: rows for table, rows in whole.items() if table not in {"readers", "updates"}}


def test_typed_answers_and_codes_for_anothers_draft_are_answered_as_for_one_that_never_was(manual, house):
    """Promise 17 and 15: the right code opens nothing from another chat."""
    other = house.reader(2)
    name, code = sealed_draft(other)
    begins(house.reader(1))
    before = _drafts(dump(house))
    for text in (code, "LOTS-0000", "Exempelsson"):
        for room in ("draft-sealed-surname", "draft-sealed-phone", "draft-open", "draft-code", "draft-papers-sealed"):
            for operand in (0, 1):
                replies = []
                for which in (parse_draft_label(name), _NEVER):
                    link = Link(manual.by_name[room].number, 0, DraftVerb.ASK, operand, Case(draft=which))
                    replies.append(same(asked(house, 1, SentReply(encode(link), text)), which))
                    house.clock.passes(hours=2)
                assert replies[0] == replies[1], (room, operand, text)
                assert not replies[0][3][-1]
        house.clock.passes(days=0.2)
    after = _drafts(dump(house))
    assert {t: r for t, r in after.items() if t != "tries"} == {t: r for t, r in before.items() if t != "tries"}


def test_a_wrong_code_for_anothers_draft_and_for_none_are_answered_alike_when_taking_over(house):
    """Promise 15 and 17."""
    name, _ = sealed_draft(house.reader(2))
    link = Link(TAKE_OVER.number, verb=DraftVerb.ASK)
    replies = [
        same(asked(house, 1, SentReply(encode(link), f"{each} LOTS-0000-0000-0000-0000-00")), 0)
        for each in (name, draft_label(_NEVER))
    ]
    assert replies[0] == replies[1]


def test_anothers_name_typed_or_followed_by_deep_link_is_answered_as_one_that_never_was(manual, house):
    """Promise 17."""
    name, _ = sealed_draft(house.reader(2))
    begins(house.reader(1))
    for happened in (
        lambda each: SentText(draft_label(each)),
        lambda each: SentText(draft_label(each).lower()),
        lambda each: Started(encode(Link(manual.by_name["draft"].number, case=Case(draft=each)))),
    ):
        replies = [same(asked(house, 1, happened(each)), each) for each in (parse_draft_label(name), _NEVER)]
        assert replies[0] == replies[1]
