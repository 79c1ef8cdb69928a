"""At the start a server that does not answer is waited for; why it does not is told after minutes."""

from __future__ import annotations

import asyncio

import pytest
from telegram.error import Conflict, Forbidden, InvalidToken, NetworkError, TimedOut

from bot.telegram.startup import _stopped_within, start_client


class Bot:
    """Fails as often as it is told to."""

    def __init__(self, *errors):
        self.errors, self.calls = list(errors), []

    async def initialize(self):
        self.calls.append("getMe")
        if self.errors:
            raise self.errors.pop(0)

    async def delete_webhook(self):
        self.calls.append("deleteWebhook")

    async def shutdown(self):
        self.calls.append("shutdown")


class Time:
    """Waits no moment; notes how long it would have."""

    def __init__(self, stops_after=None):
        self.now, self.pauses, self.stops_after = 0.0, [], stops_after

    async def stopped_within(self, _stop, seconds):
        self.pauses.append(seconds)
        self.now += seconds
        return len(self.pauses) == self.stops_after


async def starts(bot, time, **options):
    return await start_client(
        bot, asyncio.Event(), stopped_within=time.stopped_within, jitter=lambda _, most: most, **options
    )


@pytest.mark.parametrize("error", [NetworkError("Bad Gateway"), TimedOut(), Forbidden("f"), Conflict("c")])
async def test_one_failure_is_waited_off(error):
    """One 502 on getMe: found by use, section 3."""
    bot, time = Bot(error), Time()
    assert await starts(bot, time)
    assert bot.calls == ["getMe", "getMe"]
    assert time.pauses == [1]


async def test_a_server_that_does_not_answer_is_waited_for_and_told_once(capsys):
    """A supervisor would only start it again, and a site beside the bot would be gone with it."""
    bot, time = Bot(*[NetworkError("Bad Gateway")] * 100), Time()
    assert await starts(bot, time)
    assert time.pauses[:7] == [1, 2, 4, 8, 16, 30, 30]
    assert len(bot.calls) == 101
    told = capsys.readouterr().err
    assert told == "lots: LOTS_TELEGRAM_API_URL: the server does not answer (NetworkError); tried again until it does\n"


async def test_two_failures_are_not_worth_a_line(capsys):
    assert await starts(Bot(TimedOut(), TimedOut()), Time())
    assert capsys.readouterr().err == ""


async def test_a_token_that_is_refused_after_a_silence_is_told_too():
    with pytest.raises(InvalidToken):
        await starts(Bot(TimedOut(), InvalidToken("t")), Time())


async def test_what_waits_for_the_first_try_hears_of_it_whatever_it_brought():
    for bot in (Bot(), Bot(TimedOut())):
        tries = []
        assert await starts(bot, Time(), tried=lambda tries=tries: tries.append(1))
        assert tries


async def test_a_wrong_token_is_told_at_once():
    bot, time = Bot(InvalidToken("t")), Time()
    with pytest.raises(InvalidToken):
        await starts(bot, time)
    assert time.pauses == []
    assert bot.calls[-1] == "shutdown"


async def test_told_to_stop_meanwhile_it_stops():
    bot, time = Bot(*[TimedOut()] * 9), Time(stops_after=2)
    assert not await starts(bot, time)
    assert bot.calls == ["getMe", "getMe", "shutdown"]


async def test_another_programs_webhook_is_removed_where_the_operator_says_so():
    bot = Bot()
    assert await starts(bot, Time(), remove_webhook=True)
    assert bot.calls == ["getMe", "deleteWebhook"]


async def test_waiting_ends_when_it_is_told_to_stop():
    stop = asyncio.Event()
    assert not await _stopped_within(stop, 0)
    stop.set()
    assert await _stopped_within(stop, 60)
