"""The benchmark's server keeps the real server's rules of getUpdates."""

from __future__ import annotations

import pytest

from tests.bench.connection import arguments
from tests.bench.updates import Updates


class Polls:
    """A client that polls, at a time that the test sets."""

    def __init__(self) -> None:
        """Begin with an empty queue."""
        self.now = 0.0
        self.updates = Updates(lambda: self.now)
        self.answers: list[list[bytes]] = []

    def poll(self, offset: int, timeout: float = 0.0) -> list[bytes]:
        """Poll; returns what the last answered poll was handed."""
        self.updates.poll(offset, 100, timeout, self.answers.append)
        return self.answers[-1]

    def fill(self, number: int) -> None:
        """Queue so many updates."""
        for _ in range(number):
            self.updates.add(str(self.updates.next_id).encode())


@pytest.fixture
def polls() -> Polls:
    return Polls()


def test_a_poll_is_handed_a_hundred_updates_at_most(polls):
    polls.fill(150)
    assert polls.poll(0) == [str(number).encode() for number in range(1, 101)]


def test_an_offset_repeated_within_half_a_second_is_handed_one_update(polls):
    polls.fill(50)
    assert len(polls.poll(1)) == 50
    polls.now = 0.4
    assert len(polls.poll(1)) == 1
    polls.now = 0.95
    assert len(polls.poll(1)) == 50


def test_an_offset_confirms_what_lies_below_it(polls):
    polls.fill(5)
    assert polls.poll(4) == [b"4", b"5"]
    assert polls.poll(0) == [b"4", b"5"]
    assert polls.updates.next_id == 6


async def test_a_second_poll_ends_the_first(polls):
    polls.updates.poll(1, 100, 50, polls.answers.append)
    assert polls.answers == []
    polls.updates.poll(2, 100, 50, polls.answers.append)
    assert polls.answers == [[]]
    polls.updates.forget_poll()


def test_arguments_are_read_from_a_form_and_from_json():
    expected = {"chat_id": "7", "text": "å & b", "reply_markup": '{"inline_keyboard":[]}'}
    form = b"chat_id=7&text=%C3%A5+%26+b&reply_markup=%7B%22inline_keyboard%22%3A%5B%5D%7D"
    assert arguments(form) == expected
    assert arguments('{"chat_id":7,"text":"å & b","reply_markup":{"inline_keyboard":[]}}'.encode()) == expected
