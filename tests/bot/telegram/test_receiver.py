"""No update is lost, none is answered twice, each chat is answered in order, and nobody waits for another chat."""

from __future__ import annotations

import asyncio
import logging
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram.error import Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.requests import Request
from bot.telegram.inbound import Group, Private, Stray, chat_key
from bot.telegram.lanes import Lanes
from bot.telegram.progress import Delivery, Progress
from bot.telegram.receiver import Receiver, tell_refusal
from bot.telegram.update_source import RefusalReason, Refused
from bot.telegram.updates import RawUpdate, UnreadableUpdate
from bot.token_buckets import TokenBuckets
from dialogs.engine.events import PressedButton, SentText
from tests.bot.telegram.moments import Moments, breathe


@pytest.fixture(autouse=True)
def _timedelta(monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # else PTB warns of its own RetryAfter


def tap(number, chat=1, card=None):
    """A tap on a card of its own, unless told otherwise: what is tapped is answered one by one."""
    return Private(Request(chat, PressedButton("", card or number), update=number), str(number))


def text(number, chat=1):
    return Private(Request(chat, SentText("pass"), message=number, update=number))


class Telegram:
    """The far end: keeps updates until an offset confirms them, and holds an empty poll open."""

    def __init__(self):
        self.kept = []
        self.meanings = {}
        self.built = []
        self.polls = []
        self.errors = []
        self.clock, self.last = None, (-1, 0)
        self.news = asyncio.Event()

    def writes(self, number, chat=1, make=tap):
        self.kept.append(RawUpdate(number, b""))
        self.meanings[number] = make(number, chat)
        self.news.set()

    def read(self, raw):
        self.built.append(raw.number)
        if isinstance(meaning := self.meanings[raw.number], Exception):
            raise meaning
        return meaning

    async def fetch(self, *, offset, timeout, limit=100):  # noqa: ASYNC109 - Telegram's word
        self.polls.append((offset, timeout, limit))
        if self.errors:
            raise self.errors.pop(0)
        if self.clock and (offset or 0) == self.last[0] and self.clock() < self.last[1] + 0.5:
            limit = 1  # as the real server does
        self.last = (offset or 0, self.clock() if self.clock else 0)
        while True:
            self.kept = [one for one in self.kept if offset is None or one.number >= offset]
            if self.kept or not timeout:
                return tuple(self.kept[:limit])
            self.news.clear()
            await self.news.wait()


class Bot:
    """The receiver under test, between a Telegram and a handler that answers when told to."""

    def __init__(self, **limits):
        self.time = Moments()
        self.telegram = Telegram()
        self.telegram.clock = self.time.clock
        self.stop = asyncio.Event()
        self.lost = asyncio.Event()
        self.begun, self.answered, self.errors, self.refusals = [], [], [], []
        self.gates, self.deliveries = {}, {}
        self.receiver = Receiver(
            self.telegram,
            self.handle,
            on_error=self.errors.append,
            clock=self.time.clock,
            sleep=self.time.sleep,
            jitter=lambda _, most: most,
            **{"grace": 0.05, "on_refusal": self.refusals.append} | limits,
        )

    async def handle(self, delivery):
        number = delivery.number
        self.begun.append(number)
        self.deliveries[number] = delivery
        gate = self.gates.get(number)
        if isinstance(gate, asyncio.Event):
            await gate.wait()
        elif gate is not None:
            raise gate
        self.answered.append(number)

    def is_slow(self, *numbers):
        self.gates |= {number: asyncio.Event() for number in numbers}

    def answers(self, number):
        self.gates[number].set()

    @property
    def offset(self):
        return self.telegram.polls[-1][0]

    async def __aenter__(self):
        self.running = asyncio.create_task(self.receiver.run(self.stop, self.lost))
        await breathe()
        return self

    async def __aexit__(self, *_):
        self.running.cancel()
        await asyncio.gather(self.running, return_exceptions=True)


async def test_an_answered_update_is_confirmed_and_the_next_poll_waits_for_news():
    async with Bot() as bot:
        assert bot.telegram.polls == [(None, 30, 100)]
        bot.telegram.writes(10)
        await bot.time.pass_by(0.5)
        assert bot.answered == [10]
        assert bot.offset == 11
        polls = len(bot.telegram.polls)
        await bot.time.pass_by(60)
        assert len(bot.telegram.polls) == polls


async def test_the_offset_stays_at_the_lowest_unanswered_and_nothing_is_answered_twice():
    bot = Bot()
    bot.is_slow(10, 12)
    async with bot:
        for number in (10, 11, 12, 13):
            bot.telegram.writes(number, chat=number)
        await bot.time.pass_by(1)
        assert bot.offset == 10
        assert bot.answered == [11, 13]
        bot.answers(10)
        await bot.time.pass_by(0.2)
        assert bot.offset == 12
        bot.answers(12)
        await bot.time.pass_by(0.2)
        assert bot.offset == 14
        assert sorted(bot.begun) == [10, 11, 12, 13]


async def test_an_offset_is_repeated_only_after_more_than_half_a_second():
    bot = Bot()
    bot.is_slow(10)
    async with bot:
        bot.telegram.writes(10)
        await bot.time.pass_by(4.4)
        assert 6 <= len(bot.telegram.polls) <= 10


async def test_news_come_through_while_the_offset_lags():
    bot = Bot()
    bot.is_slow(10)
    async with bot:
        bot.telegram.writes(10, chat=1)
        await bot.time.pass_by(1)
        bot.telegram.writes(11, chat=2)
        await bot.time.pass_by(0.6)
        assert bot.answered == [11]


@pytest.mark.parametrize("committed", [True, False])
async def test_after_five_seconds_only_an_uncommitted_update_holds_the_offset(committed):
    bot = Bot()
    bot.is_slow(10)
    async with bot:
        bot.telegram.writes(10)
        await bot.time.pass_by(1)
        if committed:
            bot.deliveries[10].committed()
        await bot.time.pass_by(3.9)
        assert bot.offset == 10
        await bot.time.pass_by(0.7)
        assert bot.offset == (11 if committed else 10)
        await bot.time.pass_by(60)
        assert bot.begun == [10]


async def test_a_chat_is_answered_in_order_and_another_does_not_wait_for_it():
    bot = Bot()
    bot.is_slow(10)
    async with bot:
        for number, chat in ((10, 1), (11, 1), (12, 2), (13, 1), (14, 2)):
            bot.telegram.writes(number, chat)
        await bot.time.pass_by(1)
        assert bot.answered == [12, 14]
        bot.answers(10)
        await bot.time.pass_by(1)
        assert bot.answered == [12, 14, 10, 11, 13]


async def test_the_rest_of_an_answer_keeps_the_offset_but_not_the_chat():
    bot = Bot()
    over = asyncio.Event()

    async def handle(delivery):
        bot.begun.append(delivery.number)
        return over.wait() if delivery.number == 10 else None

    bot.receiver.lanes._handle = handle
    async with bot:
        bot.telegram.writes(10)
        bot.telegram.writes(11)
        await bot.time.pass_by(1)
        assert bot.begun == [10, 11]
        assert bot.offset == 10
        over.set()
        await bot.time.pass_by(1)
        assert bot.offset == 12


async def test_an_error_in_the_rest_of_an_answer_is_reported_and_the_update_is_done():
    bot = Bot()

    async def fail():
        raise ValueError

    async def handle(_):
        return fail()

    bot.receiver.lanes._handle = handle
    async with bot:
        bot.telegram.writes(10)
        await bot.time.pass_by(1)
        assert [type(error) for error in bot.errors] == [ValueError]
        assert bot.offset == 11


async def test_an_error_is_reported_and_the_update_is_done():
    bot = Bot()
    bot.gates[10] = ValueError("names nobody may see")
    async with bot:
        bot.telegram.writes(10)
        bot.telegram.writes(11)
        await bot.time.pass_by(1)
        assert [type(error) for error in bot.errors] == [ValueError]
        assert bot.answered == [11]
        assert bot.offset == 12


async def test_unless_told_otherwise_an_error_is_logged_without_its_text(caplog):
    async def handle(_):
        raise ValueError("names nobody may see")

    telegram, stop = Telegram(), asyncio.Event()
    telegram.writes(10)
    caplog.set_level(logging.DEBUG, "lots.telegram")
    running = asyncio.create_task(Receiver(telegram, handle).run(stop))
    await breathe()
    stop.set()
    await running
    assert [(one.event, one.outcome) for one in caplog.records] == [("update", "ValueError")]
    assert "nobody" not in caplog.text


async def test_a_cancelled_answer_is_handed_out_again_and_the_chat_goes_on():
    bot = Bot()
    bot.gates[10] = asyncio.CancelledError()
    async with bot:
        bot.telegram.writes(10)
        bot.telegram.writes(11)
        await bot.time.pass_by(0)
        assert bot.answered == []
        bot.gates.clear()
        await bot.time.pass_by(0.6)
        assert bot.answered == [10, 11]
        assert bot.offset == 12
        assert bot.errors == []


async def test_polling_pauses_when_too_much_is_in_hand():
    bot = Bot(in_hand=3)
    bot.is_slow(*range(10, 16))
    async with bot:
        for number in range(10, 16):
            bot.telegram.writes(number, chat=number)
        await bot.time.pass_by(5)
        assert bot.begun == [10, 11, 12]
        polls = len(bot.telegram.polls)
        await bot.time.pass_by(5)
        assert len(bot.telegram.polls) == polls
        bot.answers(11)
        await bot.time.pass_by(1)
        assert bot.begun == [10, 11, 12, 13]
        for number in (10, 12, 13, 14, 15):
            bot.answers(number)
        await bot.time.pass_by(1)
        assert sorted(bot.answered) == list(range(10, 16))


async def test_the_newest_of_a_flood_by_one_chat_are_dropped_and_counted():
    bot = Bot(waiting=5)
    bot.is_slow(10)
    async with bot:
        for number in range(10, 30):
            bot.telegram.writes(number, chat=1)
        bot.telegram.writes(30, chat=2)
        await bot.time.pass_by(1)
        assert bot.answered == [30]
        assert bot.receiver.lanes.dropped == 14
        bot.answers(10)
        await bot.time.pass_by(1)
        assert bot.answered == [30, 10, 11, 12, 13, 14, 15]
        assert bot.offset == 31


async def test_network_errors_are_waited_off_longer_and_longer_and_a_success_forgives_them(caplog):
    bot = Bot()
    bot.telegram.errors = [NetworkError("x"), TimedOut()] * 4 + [ValueError("odd update")]
    async with bot:
        await bot.time.pass_by(300)
        waits = [seconds for seconds in bot.time.slept if seconds]
        assert waits == [1, 2, 4, 8, 16, 30, 30, 30, 30]
        assert [type(error) for error in bot.errors] == [ValueError]
        bot.telegram.writes(10)
        await bot.time.pass_by(1)
        assert bot.answered == [10]
        bot.telegram.errors = [NetworkError("x")]
        bot.telegram.writes(11)
        await bot.time.pass_by(5)
        assert bot.time.slept[-2:].count(1) == 1
    assert {one.event for one in caplog.records} == {"poll"}


async def test_retry_after_is_respected():
    bot = Bot()
    bot.telegram.errors = [RetryAfter(17)]
    async with bot:
        await bot.time.pass_by(16.9)
        assert len(bot.telegram.polls) == 1
        await bot.time.pass_by(0.2)
        assert len(bot.telegram.polls) == 2


REFUSALS = [
    (Conflict("Conflict: terminated by other getUpdates request"), RefusalReason.OTHER_POLLER),
    (Conflict("Conflict: can't use getUpdates method while webhook is active"), RefusalReason.WEBHOOK),
    (InvalidToken("t"), RefusalReason.TOKEN),
    (Forbidden("f"), RefusalReason.TOKEN),
]


@pytest.mark.parametrize(("error", "reason"), REFUSALS)
async def test_a_refusal_is_waited_off_with_growing_pauses_and_everybody_is_answered_afterwards(error, reason, caplog):
    """A second poller for a moment, a server that has just started: found by use, section 3."""
    bot = Bot()
    bot.telegram.errors = [error] * 4
    async with bot:
        await bot.time.pass_by(1 + 2 + 4 + 8)
        assert [seconds for seconds in bot.time.slept if seconds >= 1] == [1, 2, 4, 8]
        bot.telegram.writes(10)
        await bot.time.pass_by(1)
        assert bot.answered == [10]
        assert not bot.running.done()
    assert [record.outcome for record in caplog.records if record.message == "polling failed"] == [reason.value]
    assert bot.refusals == [reason]


@pytest.mark.parametrize(("error", "reason"), REFUSALS[:2])
async def test_another_poller_and_a_webhook_are_waited_off_however_long_it_takes(error, reason, capsys):
    bot = Bot(on_refusal=tell_refusal)
    bot.telegram.errors = [error] * 60
    async with bot:
        await bot.time.pass_by(1800)
        assert bot.telegram.errors == []
        bot.telegram.writes(10)
        await bot.time.pass_by(31)
        assert bot.answered == [10]
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("lots: another program")


@pytest.mark.parametrize(("error", "reason"), REFUSALS[2:])
async def test_a_bot_that_is_refused_for_minutes_says_why_after_finishing_what_is_in_hand(error, reason):
    bot = Bot(grace=1000)
    bot.is_slow(10)
    async with bot:
        bot.telegram.writes(10)
        await breathe()
        bot.telegram.errors = [error] * 100
        await bot.time.pass_by(299)
        assert not bot.running.done()
        await bot.time.pass_by(32)
        bot.answers(10)
        with pytest.raises(Refused) as refused:
            await bot.running
        assert refused.value.reason is reason
        assert bot.answered == [10]


async def test_nothing_is_polled_while_another_process_may_and_nothing_taken_that_came_too_late():
    turn = SimpleNamespace(mine=False)
    bot = Bot(may_poll=lambda: turn.mine)
    async with bot:
        await bot.time.pass_by(10)
        assert bot.telegram.polls == []
        turn.mine = True
        await bot.time.pass_by(1)
        assert len(bot.telegram.polls) == 1
        turn.mine = False
        bot.telegram.writes(10)
        await bot.time.pass_by(10)
        assert (len(bot.telegram.polls), bot.answered) == (1, [])
    assert len(bot.telegram.polls) == 1  # not even to confirm


async def test_who_has_lost_its_turn_leaves_what_is_in_hand_to_the_next():
    bot = Bot()
    bot.is_slow(10)
    async with bot:
        bot.telegram.writes(10)
        await breathe()
        polls = len(bot.telegram.polls)
        bot.lost.set()
        await bot.running
        bot.answers(10)
        await breathe()
        assert (bot.answered, len(bot.telegram.polls)) == ([], polls)


async def test_refusals_with_a_good_poll_between_them_are_never_enough():
    bot = Bot()
    async with bot:
        for number in range(20):
            bot.telegram.errors = [Conflict("c")] * 4
            bot.telegram.writes(number + 1)
            await bot.time.pass_by(31)
        assert not bot.running.done()
        assert bot.answered == list(range(1, 21))


async def test_stopping_finishes_what_is_in_hand_and_confirms_it():
    bot = Bot(grace=1)
    bot.is_slow(10)
    async with bot:
        bot.telegram.writes(10)
        bot.telegram.writes(11)
        await bot.time.pass_by(0.3)
        bot.stop.set()
        await breathe()
        polls = len(bot.telegram.polls)
        bot.telegram.writes(12)
        await bot.time.pass_by(3)
        assert len(bot.telegram.polls) == polls
        bot.answers(10)
        await bot.running
        assert bot.answered == [10, 11]
        assert bot.telegram.polls[-1] == (12, 0, 1)
        assert [one.number for one in bot.telegram.kept] == [12]


async def test_stopping_leaves_what_is_not_finished_in_time_to_be_handed_out_again():
    bot = Bot()
    bot.is_slow(11)
    async with bot:
        for number in (10, 11, 12):
            bot.telegram.writes(number, chat=number)
        await bot.time.pass_by(0.3)
        bot.stop.set()
        await bot.running
        assert bot.offset == 11
        assert [one.number for one in bot.telegram.kept] == [11, 12]


async def test_stopping_cancels_a_poll_at_once_and_confirms_nothing_that_it_never_had():
    async with Bot() as bot:
        bot.stop.set()
        await bot.running
        assert bot.telegram.polls == [(None, 30, 100)]


async def test_a_confirmation_that_fails_is_no_failure():
    async with Bot() as bot:
        bot.telegram.writes(10)
        await bot.time.pass_by(0.3)
        bot.telegram.errors = [NetworkError("x")]
        bot.stop.set()
        await bot.running


async def test_cancelling_the_receiver_cancels_its_handlers_and_confirms_nothing():
    bot = Bot()
    bot.is_slow(10)
    async with bot:
        bot.telegram.writes(10)
        await bot.time.pass_by(0.3)
        bot.running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await bot.running
        await breathe()
        assert bot.offset == 10
        assert not bot.receiver.lanes._tasks


async def test_idle_chats_are_forgotten():
    async with Bot() as bot:
        for number in range(10, 110):
            bot.telegram.writes(number, chat=number)
        await bot.time.pass_by(1)
        assert len(bot.answered) == 100
        assert not bot.receiver.lanes._queues
        assert not bot.receiver.lanes._tasks


async def test_a_window_full_of_updates_that_telegram_puts_off_lets_others_through_after_a_second():
    """A hundred chats that Telegram holds back fill what it hands out; the hundred and first waits a second."""
    bot = Bot()
    bot.is_slow(*range(10, 110))

    async def handle(delivery):
        delivery.committed()
        delivery.is_put_off = lambda: True
        await bot.handle(delivery)

    bot.receiver.lanes._handle = handle
    async with bot:
        for number in range(10, 110):
            bot.telegram.writes(number, chat=number)
        bot.telegram.writes(110, chat=1)
        await bot.time.pass_by(0.9)
        assert bot.answered == []
        await bot.time.pass_by(0.8)
        assert bot.answered == [110]


async def test_fifty_chats_with_much_waiting_never_keep_another_out():
    bot = Bot()
    slow = [10 + 60 * chat for chat in range(50)]
    bot.is_slow(*slow)

    async def handle(delivery):
        delivery.committed()
        delivery.is_put_off = lambda: True
        await bot.handle(delivery)

    bot.receiver.lanes._handle = handle
    async with bot:
        for chat in range(50):
            for place in range(60):
                bot.telegram.writes(10 + 60 * chat + place, chat=100 + chat)
        bot.telegram.writes(5000, chat=1)
        await bot.time.pass_by(30)
        assert 5000 in bot.answered
        assert bot.receiver._progress.in_hand <= 50 * 22


async def test_ten_thousand_waiting_updates_of_one_chat_are_finished_early_and_the_next_chat_is_answered():
    discarded = []
    bot = Bot(discard=discarded.append)
    bot.is_slow(10)
    async with bot:
        for number in range(10, 10_010):
            bot.telegram.writes(number, chat=1)
        bot.telegram.writes(10_010, chat=2)
        await bot.time.pass_by(60)
        assert 10_010 in bot.answered
        assert bot.receiver.lanes.dropped > 9_000
        assert len(discarded) == bot.receiver.lanes.dropped
        assert len(bot.receiver._progress._finished) < 2_000


async def test_a_chat_that_never_finishes_holds_nobody_up():
    bot = Bot()
    bot.is_slow(10)
    async with bot:
        bot.telegram.writes(10, chat=1)  # neither ends nor commits
        for number in range(11, 400):
            bot.telegram.writes(number, chat=number)
        await bot.time.pass_by(40)
        assert len(bot.answered) == 389
        assert bot.offset == 400


async def test_what_is_known_is_dropped_before_it_is_built():
    bot = Bot()
    bot.is_slow(10)
    async with bot:
        for number in range(10, 60):
            bot.telegram.writes(number, chat=number)
        await bot.time.pass_by(4)
        assert sorted(bot.telegram.built) == list(range(10, 60))


async def test_a_poll_goes_out_at_once_when_the_offset_has_moved():
    bot = Bot()
    async with bot:
        bot.telegram.writes(10)
        await bot.time.pass_by(0)
        bot.telegram.writes(11)
        await bot.time.pass_by(0)
        assert bot.answered == [10, 11]


async def test_messages_that_wait_behind_each_other_are_answered_together_by_the_last():
    bot = Bot()
    bot.is_slow(10)
    async with bot:
        bot.telegram.writes(10)
        for number in range(11, 16):
            bot.telegram.writes(number, 1, text)
        bot.telegram.writes(16)
        await bot.time.pass_by(1)
        bot.answers(10)
        await bot.time.pass_by(1)
        assert bot.answered == [10, 15, 16]
        assert [delivery.number for delivery in bot.deliveries[15].earlier] == [11, 12, 13, 14]
        assert bot.offset == 17


async def test_of_quick_taps_on_one_card_only_the_last_need_draw_it():
    bot = Bot()
    bot.is_slow(10)
    async with bot:
        bot.telegram.writes(10)
        for number in (11, 12, 13):
            bot.telegram.writes(number, 1, lambda number, chat: tap(number, chat, card=5))
        await bot.time.pass_by(1)
        bot.answers(10)
        await bot.time.pass_by(1)
        assert [bot.deliveries[number].redrawn for number in (11, 12, 13)] == [True, True, False]


async def test_an_update_that_cannot_be_read_is_confirmed_counted_and_logged_by_its_field(caplog):
    bot = Bot()
    async with bot:
        bot.telegram.writes(10, make=lambda *_: UnreadableUpdate("message", "message.text"))
        bot.telegram.writes(11)
        await bot.time.pass_by(1)
        assert bot.answered == [11] and bot.offset == 12
        assert bot.receiver.lanes.unreadable == 1
    assert [(one.event, one.outcome) for one in caplog.records] == [("message", "message.text")]


async def test_one_who_waits_for_each_answer_is_never_held_back():
    bot = Bot(buckets=TokenBuckets(3, 0.0))
    async with bot:
        for number in range(10, 60):
            bot.telegram.writes(number)
            await bot.time.pass_by(0)
        assert bot.answered == list(range(10, 60))


async def test_a_chat_is_told_once_that_it_was_too_much():
    bot = Bot(buckets=TokenBuckets(3, 0.0))
    bot.is_slow(10)
    async with bot:
        for number in range(10, 60):
            bot.telegram.writes(number)
        await bot.time.pass_by(1)
        bot.answers(10)
        await bot.time.pass_by(1)
        assert [number for number in bot.answered if bot.deliveries[number].surplus] == [13]


def test_a_full_bucket_is_forgotten():
    buckets = TokenBuckets(2, 1.0)
    assert [buckets.take(1, 0.0).value for _ in range(4)] == ["free", "free", "last", "none"]
    assert buckets.take(2, 10.0).value == "free" and len(buckets) == 1


def test_updates_are_ordered_by_chat_else_by_sender_else_together():
    assert chat_key(tap(1, chat=7)) == 7
    assert chat_key(Stray("1", 5)) == 5
    assert chat_key(None) is None


def test_telegram_may_number_afresh_after_a_silent_week():
    progress = Progress()
    for number in (900, 5, 6):
        assert not progress.knows(number)
        delivery = Delivery(number, None)
        progress.take(delivery)
        progress.finish(delivery)
        assert progress.offset(0) == number + 1


def test_what_is_remembered_is_bounded():
    progress = Progress()
    for number in range(2500):
        delivery = Delivery(number, None)
        progress.take(delivery)
        progress.finish(delivery)
        progress.confirmed(number)
    assert len(progress._finished) <= 1001
    assert progress.offset(0) == 2500


class Life:
    """One process: a receiver whose handler takes as many turns of the loop as it is told."""

    def __init__(self, telegram, world):
        self.world, self.begun, self.busy, self.errors = world, [], set(), []
        self.time = Moments()
        self.stop = asyncio.Event()
        self.receiver = Receiver(
            telegram, self.handle, grace=0.001, in_hand=world.in_hand,
            clock=self.time.clock, sleep=self.time.sleep, jitter=lambda least, _: least,
            on_error=self.errors.append,
        )  # fmt: skip

    async def handle(self, delivery):
        number, chat = delivery.number, chat_key(delivery.event)
        assert chat not in self.busy, "two answers to one chat at a time"
        assert number not in self.begun, "twice in one life"
        assert number > max((n for n in self.begun if self.world.chats[n] == chat), default=-1), "out of order"
        self.begun.append(number)
        self.busy.add(chat)
        try:
            turns, commits, fails = self.world.manners[number]
            for turn in range(turns):
                if turn == commits:
                    self.commit(delivery)
                await (self.time.sleep(1) if turn % 3 == 2 else asyncio.sleep(0))
            self.commit(delivery)
            if fails:
                raise ValueError
        finally:
            self.busy.remove(chat)

    def commit(self, delivery):
        delivery.committed()
        self.world.committed.add(delivery.number)


class World:
    """What outlives a process: Telegram, the plan, and what was committed."""

    def __init__(self, plan, in_hand):
        self.in_hand = in_hand
        self.chats = dict(enumerate(chat for chat, *_ in plan))
        self.manners = dict(enumerate((turns, commits, fails) for _, turns, commits, fails in plan))
        self.committed = set()


class Forgetful(Telegram):
    """A Telegram whose network fails as planned, before or after it has heard the offset."""

    def __init__(self, weather, world):
        super().__init__()
        self.weather, self.world = list(weather), world

    async def get_updates(self, *, offset, **given):
        gone = {one.number for one in self.kept if offset is not None and one.number < offset}
        assert gone <= self.world.committed, "confirmed before it was committed"
        sky = self.weather.pop() if self.weather else "clear"
        if sky == "before":
            raise NetworkError("x")
        updates = await super().get_updates(offset=offset, **given)
        if sky == "after":
            raise TimedOut
        return updates + updates[::-1] if sky == "twice" else updates


plans = st.lists(
    st.tuples(st.integers(1, 3), st.integers(0, 20), st.integers(0, 20), st.booleans()), min_size=1, max_size=12
)
weathers = st.lists(st.sampled_from(["clear", "before", "after", "twice"]), max_size=8)
lives = st.lists(st.tuples(st.sampled_from(["stop", "kill"]), st.integers(0, 40), st.integers(0, 9)), max_size=4)


@settings(max_examples=100)
@given(plans, weathers, lives, st.integers(1, 5))
def test_whatever_happens_every_update_is_answered_once_a_life_and_in_order(plan, weather, ends, in_hand):
    asyncio.run(_live(plan, weather, ends, in_hand))


async def _live(plan, weather, ends, in_hand):
    world = World(plan, in_hand)
    telegram = Forgetful(weather, world)
    coming = list(world.chats.items())
    for end, turns, seconds in [*ends, ("stop", 40, 900)]:
        life = Life(telegram, world)
        running = asyncio.create_task(life.receiver.run(life.stop))
        for _ in range(turns):
            if coming:
                telegram.writes(*coming.pop(0))
            await asyncio.sleep(0)
        await life.time.pass_by(seconds)
        life.stop.set() if end == "stop" else running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        assert end == "kill" or running.exception() is None
        assert [error for error in life.errors if type(error) is not ValueError] == []
        assert life.receiver.lanes.dropped == 0
    assert world.committed == set(world.chats), "lost"
    assert telegram.kept == []


class Crowded:
    """Lanes in which nobody's answer ends; each chat counts for itself."""

    def __init__(self, **options):
        self.begun, self.discarded = [], []
        self.progress = Progress()
        self.lanes = Lanes(
            lambda raw: self.meanings[raw.number], self.handle, self.progress, discard=self.discarded.append,
            clock=lambda: 0.0, **options,
        )  # fmt: skip
        self.meanings = {}

    async def handle(self, delivery):
        self.begun.append(chat_key(delivery.event))
        await asyncio.get_running_loop().create_future()

    async def brings(self, *events):
        for event in events:
            number = len(self.meanings) + 1
            self.meanings[number] = event
            self.lanes.accept(RawUpdate(number, b""))
        await breathe()


async def test_a_flood_takes_no_turn_from_a_chat_that_sends_one_update():
    """By construction: however much came before it, what is another chat's is begun at once."""
    crowd = Crowded()
    await crowd.brings(*[tap(number, chat=1) for number in range(1, 1001)], tap(2000, chat=2))
    assert crowd.begun == [1, 2]
    assert len(crowd.discarded) > 900
    crowd.lanes.cancel()


@pytest.mark.parametrize("counts_all", [False, True])
async def test_fifty_who_flood_at_once_leave_a_window_to_the_next(counts_all):
    crowd = Crowded(counts_all=counts_all)
    flood = [tap(number, chat=number % 50) for number in range(1, 1001)]
    await crowd.brings(*flood)
    await crowd.brings(tap(2000, chat=99), tap(2001, chat=99), tap(2002, chat=99))
    assert crowd.begun == [*[number % 50 for number in range(1, 51)], 99]
    assert crowd.lanes.waiting < 300
    assert not {99} & {chat_key(event) for event in crowd.discarded}  # three quick ticks are never too much
    crowd.lanes.cancel()


async def test_what_waits_behind_another_of_its_chat_holds_nobody_once_the_window_is_nearly_full():
    crowd = Crowded()
    await crowd.brings(*[tap(number, chat=number % 2) for number in range(1, 3)])
    for delivery in list(crowd.progress._in_hand.values()):
        delivery.committed()
    await crowd.brings(*[tap(number, chat=number % 2) for number in range(3, 81)])
    assert crowd.progress.offset(0.0) == 1
    assert crowd.progress.offset(6.0) == 81
    crowd.lanes.cancel()


async def test_one_person_in_a_thousand_groups_has_few_of_them_answered_and_another_has_hers():
    crowd = Crowded()
    await crowd.brings(*[Group(-number, "akut", "sv", sender=7) for number in range(1, 1001)])
    assert len(crowd.begun) < 70
    await crowd.brings(Group(-2000, "akut", "sv", sender=8), Group(-2001, "akut", "sv"))
    assert crowd.begun[-2:] == [-2000, -2001]
    crowd.lanes.cancel()


async def test_a_full_answer_of_telegrams_is_a_sign_that_more_waits():
    async with Bot() as bot:
        for number in range(1, 101):
            bot.telegram.writes(number, chat=number)
        await bot.time.pass_by(0.1)
        assert 100 in bot.answered
        assert bot.receiver.lanes.backlogged
        bot.telegram.writes(101, chat=1)
        await bot.time.pass_by(1)
        assert not bot.receiver.lanes.backlogged
