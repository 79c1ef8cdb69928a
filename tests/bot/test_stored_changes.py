"""Which events are worth asking for again: those that may change a draft or the reader's row."""

from __future__ import annotations

import pytest

from bot.card_cache import CardCache
from bot.render import Rendered
from bot.requests import Request
from bot.stored_changes import may_change_stored
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.events import PressedButton, SentCommand, SentFile, SentOther, SentReply, SentText, Started
from dialogs.engine.links import Link, Verb, encode

CHAT = 7


def link(manual, step, verb=Verb.OPEN):
    return Link(manual.by_name[step].number, verb=verb, operand=1 if verb is Verb.LOCALE else 0)


@pytest.mark.parametrize(
    ("step", "verb", "changes"),
    [("urgent", Verb.OPEN, False), ("home", Verb.TICK, False), ("home", Verb.LOCALE, True), ("home", Verb.HIDE, True),
     ("home", Verb.FORGET, True), ("drafts", DraftVerb.SAVE, True), ("drafts", Verb.OPEN, True)],
)  # fmt: skip
def test_a_tap_may_change_what_is_stored_where_its_link_says_so(manual, step, verb, changes):
    pressed = PressedButton(encode(link(manual, step, verb)), 1, ())
    assert may_change_stored(manual, CardCache(), Request(CHAT, pressed, None)) is changes


@pytest.mark.parametrize(
    ("event", "changes"),
    [(SentReply("x", "y"), True), (SentFile(b"{}"), True), (SentText("ja"), False), (Started(""), False),
     (SentCommand("akut", ""), False), (SentOther(), False), (PressedButton("garbage", 1, ()), False)],
)  # fmt: skip
def test_what_is_sent_may_change_what_is_stored_where_it_was_asked_for(manual, event, changes):
    assert may_change_stored(manual, CardCache(), Request(CHAT, event, None)) is changes


@pytest.mark.parametrize(("step", "changes"), [("drafts", True), ("urgent", False)])
def test_a_text_may_name_a_choice_of_the_card_above_it(manual, step, changes):
    cards = CardCache()
    cards.put(CHAT, 1, link(manual, step), Rendered(step, "", (), ()), "sv")
    assert may_change_stored(manual, cards, Request(CHAT, SentText("ja"), None)) is changes
