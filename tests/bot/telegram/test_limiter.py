"""Telegram may hold back one chat; urgent words, hiding and the other chats do not wait for it."""

from __future__ import annotations

import asyncio
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram.error import BadRequest, NetworkError, RetryAfter
from telegram.ext import ExtBot
from telegram.request import BaseRequest

from bot.telegram.chat_queue import NORMAL, Call, ChatQueue, Timing, Verdict
from bot.telegram.limiter import ChatLimiter
from tests.bot.telegram.moments import Moments, breathe

EDIT, MARKUP, SEND, DELETE = "editMessageText", "editMessageReplyMarkup", "sendMessage", "deleteMessage"
URGENT, HIDE = {"priority": "urgent"}, {"priority": "hide"}


@pytest.fixture(autouse=True)
def _timedelta(monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # else PTB warns of its own RetryAfter


class Telegram:
    """Answers calls: with errors that were ordered for a chat, as slowly as told, else at once."""

    def __init__(self, **limits):
        self.time = Moments()
        self.limiter = ChatLimiter(clock=self.time.clock, sleep=self.time.sleep, **limits)
        self.sent = []
        self.errors = {}
        self.slow = {}
        self.on_the_way = []

    def refuses(self, chat, *seconds):
        self.errors.setdefault(chat, []).extend(RetryAfter(one) for one in seconds)

    def call(self, chat, label, endpoint=SEND, wish=None, **data):
        data |= {"chat_id": chat} if chat is not None else {}

        async def callback(name, payload, **_):
            assert (name, payload) == (endpoint, data)
            if self.errors.get(chat):
                raise self.errors[chat].pop(0)
            self.on_the_way.append(label)
            if label in self.slow:
                await self.slow[label].wait()
            self.on_the_way.remove(label)
            self.sent.append(label)
            return {"label": label}

        asked = self.limiter.process_request(callback, (endpoint, data), {"read_timeout": None}, endpoint, data, wish)
        return asyncio.create_task(asked)

    def is_slow(self, label):
        self.slow[label] = asyncio.Event()
        return self.slow[label]


async def test_without_a_refusal_nothing_waits_and_nothing_is_remembered():
    telegram = Telegram()
    calls = [telegram.call(chat, f"{chat}-{i}") for chat in range(50) for i in range(5)]
    await asyncio.gather(*calls)
    assert len(telegram.sent) == 250
    assert telegram.time.slept == []
    assert telegram.limiter.chats == 0


async def test_a_slow_call_does_not_keep_others_of_its_chat_waiting():
    telegram = Telegram()
    telegram.is_slow("upload").clear()
    upload = telegram.call(1, "upload")
    await asyncio.gather(telegram.call(1, "message"), telegram.call(1, "edit", EDIT, message_id=3))
    assert telegram.sent == ["message", "edit"]
    telegram.slow["upload"].set()
    await upload


async def test_one_chats_wait_never_holds_up_another():
    telegram = Telegram()
    telegram.refuses(1, 20)
    held = telegram.call(1, "held")
    await breathe()
    assert await telegram.call(2, "free") == {"label": "free"}
    await telegram.time.pass_by(20)
    assert not held.done()
    await telegram.time.pass_by(0.2)
    assert await held == {"label": "held"}
    assert telegram.limiter.chats == 0


async def test_urgent_and_hide_go_first_when_the_wait_is_over():
    telegram = Telegram()
    telegram.refuses(1, 5)
    calls = [telegram.call(1, "first")]
    await breathe()
    calls += [telegram.call(1, "second"), telegram.call(1, "hide", EDIT, HIDE, message_id=9)]
    calls += [telegram.call(1, "third"), telegram.call(1, "urgent", SEND, URGENT)]
    await telegram.time.pass_by(6)
    await asyncio.gather(*calls)
    assert telegram.sent == ["hide", "urgent", "first", "second", "third"]


async def test_after_a_wait_calls_go_one_at_a_time_but_urgent_ones_beside_them():
    telegram = Telegram()
    telegram.refuses(1, 5)
    calls = [telegram.call(1, label) for label in ("a", "b", "c")]
    gate = telegram.is_slow("a")
    await telegram.time.pass_by(6)
    assert telegram.on_the_way == ["a"]
    assert await telegram.call(1, "urgent", SEND, URGENT) == {"label": "urgent"}
    gate.set()
    await asyncio.gather(*calls)
    assert telegram.sent == ["urgent", "a", "b", "c"]


async def test_waiting_edits_of_one_card_collapse_into_the_last():
    telegram = Telegram()
    telegram.refuses(1, 5)
    first = telegram.call(1, "message")
    await breathe()
    edits = [telegram.call(1, f"edit {i}", EDIT, message_id=7) for i in range(5)]
    other = telegram.call(1, "other card", EDIT, message_id=8)
    await breathe()
    assert [edit.done() and edit.result() for edit in edits] == [True, True, True, True, False]
    await telegram.time.pass_by(6)
    assert await edits[-1] == {"label": "edit 4"}
    await asyncio.gather(first, other)
    assert telegram.sent == ["message", "edit 4", "other card"]


async def test_an_edit_takes_over_the_place_and_the_priority_of_the_one_it_replaces():
    telegram = Telegram()
    telegram.refuses(1, 5)
    calls = [telegram.call(1, "message")]
    await breathe()
    calls += [telegram.call(1, "old", EDIT, message_id=7), telegram.call(1, "old", EDIT, HIDE, message_id=8)]
    calls += [telegram.call(1, "later"), telegram.call(1, "new 7", EDIT, message_id=7)]
    calls += [telegram.call(1, "new 8", EDIT, message_id=8)]
    await telegram.time.pass_by(6)
    await asyncio.gather(*calls)
    assert telegram.sent == ["new 8", "message", "new 7", "later"]


async def test_an_edit_that_was_refused_gives_way_to_a_newer_one():
    telegram = Telegram()
    gate = telegram.is_slow("new")
    telegram.refuses(1, 5)
    old, new = telegram.call(1, "old", EDIT, message_id=7), telegram.call(1, "new", EDIT, message_id=7)
    gate.set()
    await telegram.time.pass_by(6)
    assert (await old, await new) == (True, {"label": "new"})
    assert telegram.sent == ["new"]


async def test_two_edits_of_one_card_are_never_on_the_way_together():
    telegram = Telegram()
    gate = telegram.is_slow("1")
    edits = [telegram.call(1, str(i), EDIT, HIDE if i == 3 else None, message_id=7) for i in (1, 2, 3)]
    await breathe()
    assert telegram.on_the_way == ["1"]
    assert edits[1].result() is True
    gate.set()
    await asyncio.gather(*edits)
    assert telegram.sent == ["1", "3"]


async def test_a_keyboard_alone_does_not_replace_a_text_and_stays_behind_it():
    telegram = Telegram()
    telegram.refuses(1, 5)
    calls = [telegram.call(1, "message")]
    await breathe()
    calls += [telegram.call(1, "text", EDIT, message_id=7)]
    calls += [telegram.call(1, "keys", MARKUP, URGENT, message_id=7)]
    await telegram.time.pass_by(6)
    await asyncio.gather(*calls)
    assert telegram.sent == ["text", "keys", "message"]


@pytest.mark.parametrize(
    ("endpoint", "data"), [(DELETE, {"message_id": 7}), ("deleteMessages", {"message_ids": [3, 7]})]
)
async def test_removing_a_card_makes_its_waiting_edits_superfluous(endpoint, data):
    telegram = Telegram()
    telegram.refuses(1, 5)
    first = telegram.call(1, "message")
    await breathe()
    calls = [telegram.call(1, "edit", EDIT, message_id=7), telegram.call(1, "gone", endpoint, HIDE, **data)]
    await telegram.time.pass_by(6)
    assert await asyncio.gather(first, *calls) == [{"label": "message"}, True, {"label": "gone"}]
    assert telegram.sent == ["gone", "message"]


async def test_tries_are_bounded():
    telegram = Telegram(tries=3)
    telegram.refuses(1, 1, 1, 1, 1)
    held = telegram.call(1, "held")
    await telegram.time.pass_by(10)
    with pytest.raises(RetryAfter):
        await held
    assert len(telegram.errors[1]) == 1
    assert telegram.limiter.chats == 0


async def test_a_wait_beyond_patience_is_refused_at_once_to_all_who_would_have_to_wait():
    telegram = Telegram(patience=30)
    telegram.refuses(1, 300)
    for label in ("first", "second"):
        with pytest.raises(RetryAfter) as caught:
            await telegram.call(1, label)
        assert caught.value.retry_after.total_seconds() >= 300
    assert telegram.sent == []
    await telegram.time.pass_by(301)
    assert telegram.limiter.chats == 0
    assert await telegram.call(1, "later") == {"label": "later"}


async def test_waits_add_up_to_no_more_than_patience():
    telegram = Telegram(patience=30, tries=99)
    telegram.refuses(1, *[10] * 9)
    held = telegram.call(1, "held")
    await telegram.time.pass_by(25)
    with pytest.raises(RetryAfter):
        await held


async def test_answering_a_tap_waits_for_no_edit():
    telegram = Telegram()
    telegram.refuses(1, 5)
    edit = telegram.call(1, "edit", EDIT, message_id=7)
    await breathe()
    answer = telegram.call(None, "answer", "answerCallbackQuery", callback_query_id="1")
    assert await answer == {"label": "answer"}
    await telegram.time.pass_by(6)
    await edit


@pytest.mark.parametrize(("waits", "sent"), [((1, 1), True), ((1, 1, 1), False), ((60,), False)])
async def test_calls_without_a_chat_are_tried_again_within_the_same_bounds(waits, sent):
    telegram = Telegram()
    telegram.refuses(None, *waits)
    answer = telegram.call(None, "answer", "answerCallbackQuery")
    await telegram.time.pass_by(5)
    assert (answer.exception() is None) is sent


async def test_other_errors_pass_at_once_and_let_the_next_go():
    telegram = Telegram()
    telegram.errors[1] = [BadRequest("message is not modified")]
    with pytest.raises(BadRequest):
        await telegram.call(1, "edit", EDIT, message_id=7)
    assert await telegram.call(1, "edit", EDIT, message_id=7) == {"label": "edit"}


async def test_a_caller_that_gives_up_leaves_no_trace():
    telegram = Telegram()
    telegram.refuses(1, 5)
    calls = [telegram.call(1, label, EDIT, message_id=i) for i, label in enumerate("abc")]
    await breathe()
    calls[0].cancel()
    calls[1].cancel()
    await telegram.time.pass_by(6)
    assert await calls[2] == {"label": "c"}
    assert telegram.sent == ["c"]
    assert telegram.limiter.chats == 0


def edit(number):
    return Call(number=number, deadline=9e9, rank=NORMAL, strength=2, cards=frozenset({7}))


async def test_a_caller_that_gives_up_in_the_moment_of_its_turn_passes_it_on():
    time = Moments()
    queue = ChatQueue(Timing(time.clock, time.sleep, 0.0), forget=lambda _: None)
    first, second, third = edit(1), edit(2), edit(3)
    assert await queue.turn(first) is Verdict.GO
    waiting = asyncio.create_task(queue.turn(second))
    await breathe()
    queue.leave(first)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert await asyncio.wait_for(queue.turn(third), 30) is Verdict.GO


async def test_a_forgotten_chat_does_not_take_its_successor_along():
    telegram = Telegram()
    stale = telegram.limiter._queue("1")
    stale.leave(edit(1))
    assert telegram.limiter.chats == 0
    fresh = telegram.limiter._queue("1")
    stale.leave(edit(1))
    assert telegram.limiter._queue("1") is fresh


async def test_pace_spaces_ordinary_calls_of_one_chat_only():
    telegram = Telegram(pace=1.0)
    calls = [telegram.call(1, label) for label in "abc"] + [telegram.call(2, "x")]
    calls += [telegram.call(1, "urgent", SEND, URGENT)]
    await breathe()
    assert telegram.sent == ["a", "x", "urgent"]
    await telegram.time.pass_by(1)
    assert telegram.sent[3:] == ["b"]
    await telegram.time.pass_by(5)
    await asyncio.gather(*calls)
    assert telegram.limiter.chats == 0


async def test_shutdown_sends_the_waiting_home():
    telegram = Telegram()
    telegram.refuses(1, 5)
    calls = [telegram.call(1, label) for label in "ab"]
    await breathe()
    await telegram.limiter.shutdown()
    assert [type(error) for error in await asyncio.gather(*calls, return_exceptions=True)] == [NetworkError] * 2
    with pytest.raises(NetworkError):
        await telegram.call(1, "late")
    await telegram.limiter.initialize()
    assert await telegram.call(1, "again") == {"label": "again"}


class Wire(BaseRequest):
    """The Bot API at the far end of a real ExtBot."""

    def __init__(self):
        self.refusals = []
        self.seen = []

    read_timeout = 5.0

    async def initialize(self):
        pass

    async def shutdown(self):
        pass

    async def do_request(self, url, method, request_data=None, *_, **__):
        endpoint, data = url.rpartition("/")[2], request_data.json_parameters
        self.seen.append((endpoint, data))
        if self.refusals and endpoint != "getMe":
            answer = {"ok": False, "parameters": {"retry_after": self.refusals.pop(0)}}
            return 429, json.dumps(answer).encode()
        me = {"id": 1, "is_bot": True, "first_name": "Lots", "username": "lots"}
        message = {"message_id": 7, "date": 0, "chat": {"id": 5, "type": "private"}}
        results = {"getMe": me, "editMessageText": message}
        return 200, json.dumps({"ok": True, "result": results.get(endpoint, True)}).encode()


async def test_it_works_in_ptbs_own_bot():
    time, wire = Moments(), Wire()
    limiter = ChatLimiter(clock=time.clock, sleep=time.sleep)
    async with ExtBot("1:x", request=wire, get_updates_request=Wire(), rate_limiter=limiter) as bot:
        wire.refusals = [3]
        first = asyncio.create_task(bot.edit_message_text("a", 5, 7))
        await breathe()
        rest = [
            asyncio.create_task(bot.edit_message_text("b", 5, 7)),
            asyncio.create_task(bot.edit_message_text("c", 5, 7, rate_limit_args=HIDE)),
            asyncio.create_task(bot.answer_callback_query("1")),
        ]
        await time.pass_by(4)
        assert [await first, *await asyncio.gather(*rest)][:2] == [True, True]
        assert rest[1].result().message_id == 7
    texts = [data["text"] for endpoint, data in wire.seen if endpoint == "editMessageText"]
    assert texts == ["a", "c"]
    assert all("priority" not in str(data) for _, data in wire.seen)


calls = st.tuples(
    st.integers(1, 2),
    st.sampled_from([SEND, EDIT, MARKUP, DELETE]),
    st.integers(1, 2),
    st.sampled_from([None, URGENT, HIDE]),
    st.sampled_from(["go on", "wait", "cancel"]),
)


@settings(max_examples=150)
@given(st.lists(calls, max_size=14), st.lists(st.integers(0, 12), max_size=4), st.booleans())
def test_every_call_ends_and_each_cards_last_state_is_the_newest(plan, refusals, paced):
    asyncio.run(_try(plan, refusals, 0.5 if paced else 0.0))


async def _try(plan, refusals, pace):
    telegram = Telegram(patience=1000, tries=99, pace=pace)
    telegram.refuses(1, *refusals)
    done = []
    for number, (chat, endpoint, card, wish, then) in enumerate(plan):
        task = telegram.call(chat, (number, chat, endpoint, card), endpoint, wish, message_id=card)
        done.append(task)
        if then == "wait":
            await telegram.time.pass_by(1)
        if then == "cancel":
            await breathe(1)
            task.cancel()
    await telegram.time.pass_by(900)
    assert all(task.done() for task in done)
    assert telegram.limiter.chats == 0
    for chat, card in {(chat, card) for chat, _, card, _, _ in plan}:
        texts = [n for n, c, endpoint, k in telegram.sent if (c, endpoint, k) == (chat, EDIT, card)]
        assert texts == sorted(texts)
        asked = [n for n, (c, endpoint, k, _, _) in enumerate(plan) if (c, k) == (chat, card) and endpoint != SEND]
        if asked and not any(done[n].cancelled() for n in asked):
            last = [n for n, c, endpoint, k in telegram.sent if (c, k) == (chat, card) and endpoint != SEND][-1]
            assert last == asked[-1]
