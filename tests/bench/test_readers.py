"""A simulated reader goes on from the right card, and tells what it missed."""

from __future__ import annotations

import asyncio

import pytest

from tests.bench.botapi import Card
from tests.bench.readers import Crowd, Reader
from tests.bench.walk import WALK


class Server:
    """A server that only notes what readers do."""

    def __init__(self) -> None:
        """Nobody has done anything."""
        self.chats = None
        self.acts: list[str] = []

    def types(self, chat: int, text: str) -> None:
        """Note a text."""
        self.acts.append(text)

    def taps(self, chat: int, card: Card, data: str) -> str:
        """Note a press."""
        self.acts.append(data)
        return str(len(self.acts))


HOME = Card(1, "home", "", "", [("Brådskande", "to-urgent"), ("Checklistor", "to-lists")])
URGENT = Card(1, "urgent", "", "", [("Hem", "to-home")])
EXPECTED = {step: {HOME.signature, URGENT.signature} for step in range(len(WALK))} | {
    0: {HOME.signature}, 1: {URGENT.signature},
}  # fmt: skip


@pytest.fixture
async def crowd():
    crowd = Crowd(Server(), {7: Reader(7, 1)}, expected=EXPECTED, strict=True)
    crowd.start()
    await passed()
    return crowd


async def passed() -> None:
    """Let what is due now be done."""
    for _ in range(3):
        await asyncio.sleep(0)


async def test_it_presses_the_button_that_stands_on_the_card_it_was_drawn(crowd):
    crowd.drawn(7, HOME)
    await passed()
    crowd.drawn(7, URGENT)
    await passed()
    assert crowd.api.acts == ["/start", "to-urgent", "to-home"]
    assert len(crowd.cards) == 2 and crowd.unanswered == 1


async def test_a_card_that_goes_back_is_counted_and_answers_nothing(crowd):
    crowd.drawn(7, HOME)
    await passed()
    crowd.drawn(7, Card(1, "another place", "", "", []))
    assert (crowd.misplaced, crowd.unanswered, len(crowd.cards)) == (1, 1, 1)


async def test_the_same_card_drawn_again_is_no_harm(crowd):
    crowd.drawn(7, HOME)
    await passed()
    crowd.drawn(7, HOME)
    assert (crowd.misplaced, crowd.drawn_again, crowd.unanswered) == (0, 1, 1)


async def test_the_answer_to_an_earlier_tap_is_no_answer_to_this_one(crowd):
    crowd.drawn(7, HOME)
    await passed()
    crowd.tap_answered(7, "1")
    assert len(crowd.first_answers) == 1  # the card of /start
    crowd.tap_answered(7, "2")
    assert len(crowd.first_answers) == 2
