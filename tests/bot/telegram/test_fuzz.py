"""Whatever Telegram sends, today or tomorrow, the next ordinary update is answered, and nothing of it is logged."""

from __future__ import annotations

import asyncio
import collections
import itertools
import json
import logging
import random
from dataclasses import replace

import pytest

from bot.requests import Response
from bot.telegram.inbound import Me, read_update
from bot.telegram.receiver import Receiver
from bot.telegram.updates import split_answer
from bot.token_buckets import Grant
from tests.bot.telegram.grammar import FAULTS, KINDS, Grammar, places
from tests.reader import House

MANY = 20_000
#: After so many updates that may be broken comes an ordinary one.
OFTEN = 10
READER = 1
#: So many chats send what may be broken: enough to be different, few enough to be remembered.
CHATS = 20


def fuzzed(grammar):
    """Broken updates without end: first every fault at every outer place of each kind, then anywhere by chance."""
    for kind in KINDS:
        update = grammar.update(kind)
        for path, fault in itertools.product(tuple(places(update, deepest=3)), FAULTS):
            if not (isinstance(path[-1], int) and fault == "unknown"):
                yield kind, fault, grammar.broken(update, path, fault)
    asked = ("message", "edited_message", "channel_post", "callback_query", "my_chat_member")
    while True:
        kind = grammar.random.choice((*KINDS, *asked * 4))
        update = grammar.update(kind)
        path, fault = grammar.random.choice(tuple(places(update))), grammar.random.choice(FAULTS)
        if not (isinstance(path[-1], int) and fault == "unknown"):
            yield kind, fault, grammar.broken(update, path, fault)


class Telegram:
    """Hands out JSON as the server does, and notes what is confirmed."""

    def __init__(self, batches):
        self.batches, self.kept, self.stop = batches, [], asyncio.Event()

    async def fetch(self, *, offset, timeout, limit=100):  # noqa: ASYNC109 - Telegram's word
        self.kept = [(number, body) for number, body in self.kept if number >= (offset or 0)]
        while self.receiver.lanes._queues:  # noqa: ASYNC110 - everybody is answered before the next come
            await asyncio.sleep(0)
        if not self.kept:
            self.kept = next(self.batches, [])
        if not self.kept:
            self.stop.set()
            await asyncio.sleep(0.01)
        payload = '{"ok":true,"result":[' + ",".join(body for _, body in self.kept[:limit]) + "]}"
        return split_answer(payload.encode()).updates

    def read(self, raw):
        return read_update(raw, Me("lots_test_bot", 42))


def ordinary(number):
    message = {"message_id": 5, "date": 0, "chat": {"id": READER, "type": "private"}, "text": f"ordinary {number}"}
    return json.dumps({"update_id": number, "message": message})


def batched(numbers, updates, seen):
    for _ in range(MANY // OFTEN):
        batch = []
        for _ in range(OFTEN):
            number = next(numbers)
            kind, fault, update = next(updates)
            seen.add((kind, fault))
            update = {"update_id": number} | update
            batch.append((number, json.dumps(update)))
        number = next(numbers)
        yield [*batch, (number, ordinary(number))]


@pytest.fixture
def house(manual, texts, questions):
    house = House(manual, texts, questions)
    yield house
    house.close()


def test_after_every_kind_of_broken_update_the_next_ordinary_one_is_answered(house, caplog):
    """20,000 updates: each kind with each fault at each place, then by chance."""
    seed = random.randrange(10**9)
    caplog.set_level(logging.DEBUG, "lots")
    answered, seen, errors, events = [], set(), [], collections.Counter()
    grammar = Grammar(random.Random(seed))

    async def handle(delivery):
        incoming = delivery.event
        delivery.committed()
        request = getattr(incoming, "incoming", None)
        if request is None:
            return
        if request.chat == READER and request.message == 5 and request.event.text.startswith("ordinary"):
            answered.append(delivery.number)
            return
        request = replace(request, chat=2 + request.chat % CHATS)
        assert isinstance(await house.service.handle(request), Response)
        events[type(request.event).__name__] += 1

    async def run():
        numbers = itertools.count(1000)
        telegram = Telegram(batched(numbers, fuzzed(grammar), seen))
        receiver = Receiver(telegram, handle, on_error=errors.append, buckets=Generous())
        telegram.receiver = receiver
        await receiver.run(telegram.stop)
        return receiver

    receiver = house.runner.run(run())
    assert not errors, f"seed {seed}"
    twice = [number for number, times in collections.Counter(answered).items() if times > 1]
    assert not twice and len(answered) == MANY // OFTEN, f"seed {seed}, twice {twice}, {answered[-3:]}"
    assert seen >= set(itertools.product(KINDS, FAULTS)), f"seed {seed}"
    assert receiver.lanes.unreadable > 1000, events
    assert sum(events.values()) > 1000 and set(events) >= {"SentText", "SentOther", "PressedButton"}, events
    assert "hemligt" not in "".join(str(vars(record)) for record in caplog.records)


class Generous:
    """Buckets that never empty: here nobody is to be held back."""

    def take(self, _chat, _now, _price=1.0):
        return Grant.FREE
