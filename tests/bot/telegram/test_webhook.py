"""The webhook's receiver: what Telegram is told of each update, and when, by a clock that a test moves."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot.telegram.inbound import Me, read_update
from bot.telegram.updates import split_update
from bot.telegram.webhook import Receipt, WebhookReceiver
from bot.token_buckets import TokenBuckets

ME = Me("lots_test_bot", 42)
ACCEPTED, AGAIN = Receipt(accepted=True), Receipt(accepted=False)


class Bot:
    """A bot whose answers end when a test says so; sleeping is what a test lets pass."""

    def __init__(self, *, changes: bool = True, commits: bool = False, **options: object):
        self.answers: dict[int, asyncio.Future[None]] = {}
        self.deliveries: dict[int, object] = {}
        self.limits: list[asyncio.Future[None]] = []
        self.commits, self.handled = commits, []
        self.receiver = WebhookReceiver(
            lambda raw: read_update(raw, ME), self.handle, lambda _: changes, sleep=self.sleep, **options
        )

    async def handle(self, delivery):
        self.handled.append(delivery.number)
        self.deliveries[delivery.number] = delivery
        answer = self.answers.setdefault(delivery.number, asyncio.get_running_loop().create_future())
        if self.commits:
            delivery.committed()
        await answer

    async def sleep(self, _seconds: float) -> None:
        self.limits.append(asyncio.get_running_loop().create_future())
        await self.limits[-1]

    def brings(self, number: int, chat: int = 7, text: str = "hej") -> asyncio.Task[Receipt]:
        message = {"message_id": number, "chat": {"id": chat, "type": "private"}, "text": text, "date": 1}
        return self.brings_raw(json.dumps({"update_id": number, "message": message}).encode())

    def brings_raw(self, body: bytes) -> asyncio.Task[Receipt]:
        return asyncio.create_task(self.receiver.receive(split_update(body)))

    async def answers_to(self, number: int, error: Exception | None = None) -> None:
        await settled()
        answer = self.answers[number]
        answer.set_exception(error) if error else answer.set_result(None)
        await settled()

    async def ten_seconds_pass(self) -> None:
        await settled()
        for limit in self.limits:
            if not limit.done():
                limit.set_result(None)
        await settled()


async def settled() -> None:
    for _ in range(12):
        await asyncio.sleep(0)


async def test_an_update_is_accepted_once_its_answer_is_out():
    bot = Bot()
    request = bot.brings(1)
    await settled()
    assert not request.done()
    await bot.answers_to(1)
    assert request.result() == ACCEPTED


async def test_an_update_whose_answer_failed_is_accepted_since_the_reader_was_told():
    bot = Bot(on_error=lambda _: None)
    request = bot.brings(1)
    await bot.answers_to(1, ValueError())
    assert request.result() == ACCEPTED


@pytest.mark.parametrize(
    ("changes", "commits", "receipt"),
    [(True, False, AGAIN), (True, True, ACCEPTED), (False, False, ACCEPTED), (False, True, ACCEPTED)],
)
async def test_after_ten_seconds_only_what_may_be_lost_is_asked_for_again(changes, commits, receipt):
    bot = Bot(changes=changes, commits=commits)
    request = bot.brings(1)
    await bot.ten_seconds_pass()
    assert request.result() == receipt
    await bot.answers_to(1)
    assert bot.handled == [1]


async def test_what_is_brought_again_while_in_hand_waits_for_the_same_answer():
    bot = Bot()
    first = bot.brings(1)
    await bot.ten_seconds_pass()
    assert first.result() == AGAIN
    second = bot.brings(1)
    await settled()
    assert not second.done()
    await bot.answers_to(1)
    assert second.result() == ACCEPTED
    assert bot.handled == [1]


async def test_what_was_put_off_and_not_brought_again_in_time_is_not_drawn_and_handled_anew():
    """Another worker may draw it meanwhile: two cards of one update would follow each other."""
    bot = Bot()
    bot.brings(1)
    await settled()
    assert not bot.deliveries[1].comes_again()
    await bot.ten_seconds_pass()
    assert bot.deliveries[1].comes_again()
    await bot.answers_to(1)
    bot.answers.clear()
    request = bot.brings(1)
    await bot.answers_to(1)
    assert request.result() == ACCEPTED
    assert bot.handled == [1, 1]


async def test_what_was_put_off_is_drawn_where_it_was_brought_again_in_time():
    bot = Bot()
    bot.brings(1)
    await bot.ten_seconds_pass()
    bot.brings(1)
    await settled()
    assert not bot.deliveries[1].comes_again()


async def test_what_was_answered_is_accepted_again_without_being_handled():
    bot = Bot()
    bot.brings(1)
    await bot.answers_to(1)
    assert await bot.brings(1) == ACCEPTED
    assert bot.handled == [1]


async def test_the_tap_is_answered_in_the_response_and_again_where_it_was_lost():
    bot = Bot()
    request = bot.brings(1)
    await settled()
    assert bot.deliveries[1].carries({"callback_query_id": "9"})
    await bot.answers_to(1)
    assert request.result().tap == (await bot.brings(1)).tap == {"callback_query_id": "9"}


async def test_a_tap_whose_response_is_gone_is_to_be_answered_by_a_call():
    bot = Bot()
    bot.brings(1)
    await bot.ten_seconds_pass()
    assert not bot.deliveries[1].carries({"callback_query_id": "9"})


async def test_a_request_that_is_given_up_ends_no_answer():
    bot = Bot()
    request = bot.brings(1)
    await settled()
    request.cancel()
    await settled()
    await bot.answers_to(1)
    assert await bot.brings(1) == ACCEPTED


async def test_what_was_answered_long_ago_is_not_remembered_since_telegram_numbers_afresh():
    time = 0.0
    bot = Bot(clock=lambda: time)
    bot.brings(1)
    await bot.answers_to(1)
    time = 3601.0
    bot.answers.clear()
    bot.brings(1)
    await bot.answers_to(1)
    assert bot.handled == [1, 1]


async def test_a_tap_that_was_too_much_is_answered_in_its_response_and_by_no_call():
    bot = Bot(buckets=TokenBuckets(1.0, 0.0))
    for number in (1, 2):
        bot.brings(number)
        await bot.answers_to(number)
    message = {"message_id": 1, "chat": {"id": 7, "type": "private"}}
    tap = {"update_id": 3, "callback_query": {"id": "99", "from": {"id": 7}, "message": message, "data": "x"}}
    receipt = await bot.brings_raw(json.dumps(tap).encode())
    assert receipt == Receipt(accepted=True, tap={"callback_query_id": "99"})
    assert bot.handled == [1, 2]


async def test_texts_that_wait_are_answered_together_and_accepted_together():
    bot = Bot()
    first, second, third = (bot.brings(number) for number in (1, 2, 3))
    await bot.answers_to(3)
    assert [request.result() for request in (first, second, third)] == [ACCEPTED] * 3
    assert bot.handled == [3]


async def test_persons_are_answered_side_by_side():
    bot = Bot()
    bot.brings(1, chat=7)
    other = bot.brings(2, chat=8)
    await bot.answers_to(2)
    assert other.result() == ACCEPTED


async def test_a_flood_is_accepted_at_once_unanswered_and_its_chat_told_once():
    discarded = []
    bot = Bot(discard=discarded.append, buckets=TokenBuckets(3.0, 0.0))
    for number in range(1, 101):
        request = bot.brings(number)
        await settled()
        if number in {1, 2, 3, 4}:
            await bot.answers_to(number)
        assert request.result() == ACCEPTED
    assert bot.handled == [1, 2, 3, 4]
    assert bot.deliveries[4].surplus
    assert len(discarded) == 96


@pytest.mark.parametrize(
    "content", [{"message": 7}, {"message": {"text": 1}}, {"callback_query": []}, {"poll": {}}, {}]
)
async def test_a_poisoned_update_is_accepted_at_once(content):
    bot = Bot()
    assert await bot.brings_raw(json.dumps({"update_id": 1, **content}).encode()) == ACCEPTED
    assert not bot.handled


async def test_what_is_more_than_can_be_held_is_asked_for_again():
    bot = Bot(in_hand=1)
    bot.brings(1)
    await settled()
    assert await bot.brings(2, chat=8) == AGAIN


async def test_before_the_words_are_loaded_everything_is_asked_for_again():
    bot = Bot(is_ready=lambda: False)
    assert await bot.brings(1) == AGAIN
    assert not bot.handled


async def test_stopping_finishes_what_is_in_hand():
    bot, stop = Bot(), asyncio.Event()
    running = asyncio.create_task(bot.receiver.run(stop))
    request = bot.brings(1)
    await settled()
    stop.set()
    await bot.answers_to(1)
    await running
    assert request.result() == ACCEPTED


@pytest.mark.parametrize(("commits", "receipt"), [(False, AGAIN), (True, ACCEPTED)])
async def test_what_cannot_be_finished_when_stopping_is_asked_for_again_unless_it_is_committed(commits, receipt):
    bot, stop = Bot(commits=commits, grace=0.0), asyncio.Event()
    request = bot.brings(1)
    await settled()
    stop.set()
    await bot.receiver.run(stop)
    await settled()
    assert request.result() == receipt
