"""The server's polling, faults and records, asked by the real python-telegram-bot client."""

import asyncio
import contextlib
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import Conflict, NetworkError, RetryAfter, TelegramError

from tests.e2e.asking import OTHER, READER, keys, take
from tests.e2e.botapi import BotApi, Reader
from tests.e2e.botapi.world import PATIENCE


class TestPolling:
    """Updates are kept until confirmed, and one poll waits at a time."""

    async def test_unconfirmed_updates_come_again(self, bot: Bot, reader: Reader) -> None:
        """Only an offset removes an update."""
        first = await take(bot)
        assert first == await take(bot)
        reader.sends("mer")
        (rest,) = await take(bot, first[0].update_id + 1)
        assert rest.message
        assert rest.message.text == "mer"
        assert (await bot.get_webhook_info()).pending_update_count == 1

    async def test_limit_and_offset_from_the_end(self, bot: Bot, reader: Reader) -> None:
        """A negative offset keeps only the last ones."""
        for text in "abc":
            reader.sends(text)
        assert len(await bot.get_updates(limit=2, timeout=0)) == 2
        (last,) = await take(bot, -1)
        assert last.message
        assert last.message.text == "c"
        assert await take(bot) == (last,)

    async def test_a_waiting_poll_ends_when_something_arrives(self, api: BotApi, bot: Bot) -> None:
        """No poll sleeps past an update."""
        person = api.reader(READER)
        poll = asyncio.create_task(bot.get_updates(timeout=30))
        await api.until(lambda: bool(api.called("getUpdates")))
        person.sends("nu")
        assert len(await asyncio.wait_for(poll, PATIENCE)) == 1

    async def test_a_second_poll_ends_the_first(self, api: BotApi, bot: Bot) -> None:
        """The first gets 409, the second the updates."""
        person = api.reader(READER)
        first = asyncio.create_task(bot.get_updates(timeout=5))
        await api.until(lambda: len(api.called("getUpdates")) == 1)
        async with Bot(api.token, base_url=f"{api.root}/bot") as rival:
            second = asyncio.create_task(rival.get_updates(timeout=5))
            with pytest.raises(Conflict, match="erminated by other getUpdates"):
                await first
            person.sends("nu")
            assert len(await second) == 1

    async def test_a_poll_that_repeats_its_offset_at_once_is_given_one_update(self, bot: Bot, reader: Reader) -> None:
        """As the real server does; a moved offset is given all there is."""
        for text in ("två", "tre"):
            reader.sends(text)
        ((first), *_) = await take(bot)
        assert len(await take(bot)) == 1
        assert len(await take(bot, offset=first.update_id)) == 3

    async def test_allowed_updates_leaves_others_out(self, bot: Bot, reader: Reader) -> None:
        """Kinds not asked for are never queued, until asked for again."""
        ((_),) = await bot.get_updates(allowed_updates=["callback_query"], timeout=0)
        reader.sends("ej hörd")
        assert len(await take(bot)) == 1
        await bot.get_updates(allowed_updates=[], timeout=0)
        reader.sends("hörd")
        assert len(await take(bot, offset=1)) == 2

    async def test_redelivery_and_expiry(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """A confirmed update can come once more; unconfirmed ones last a day."""
        (update,) = await take(bot)
        assert await take(bot, update.update_id + 1) == ()
        api.redeliver(update.update_id)
        assert await take(bot, update.update_id + 1) == (update,)
        assert await take(bot, update.update_id + 1) == ()
        reader.sends("snart borta")
        api.passes(25 * 3600)
        assert await take(bot) == ()

    async def test_a_client_that_left_is_no_conflict(self, api: BotApi, bot: Bot) -> None:
        """A poll whose client died takes no updates and is no error."""
        poll = asyncio.create_task(bot.get_updates(timeout=5))
        await api.until(lambda: bool(api.called("getUpdates")))
        poll.cancel()
        await asyncio.gather(poll, return_exceptions=True)
        api.reader(READER).sends("hej")
        assert len(await take(bot)) == 1
        assert api.errors == []


class TestFaults:
    """A test can order what goes wrong, and look at what was called."""

    async def test_flood_of_one_chat(
        self, api: BotApi, bot: Bot, reader: Reader, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """429 hits the chat named, once, and is no error of the server's own."""
        monkeypatch.setenv("PTB_TIMEDELTA", "true")
        api.reader(OTHER).sends("hej")
        api.fail("sendMessage", code=429, retry_after=2, chat=READER)
        await bot.send_message(OTHER, "fri")
        with pytest.raises(RetryAfter) as flood:
            await bot.send_message(READER, "stopp")
        assert flood.value.retry_after == timedelta(seconds=2)
        await bot.send_message(READER, "nu")
        assert reader.card().text == "nu"
        outcomes = [call.outcome for call in api.called("sendMessage", chat=READER)]
        assert outcomes == ["injected 429 Too Many Requests: retry after 2", "ok"]
        assert api.errors == []

    async def test_cut_drop_and_500(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """A cut call has no effect; a dropped answer has."""
        for order, shown in (
            (api.fail, "hej"),
            (api.cut, "hej"),
            (api.drop, "frågan"),
        ):
            order("sendMessage")
            with pytest.raises(NetworkError):
                await bot.send_message(READER, "frågan")
            assert reader.chat()[-1].text == shown
        ends = [call.outcome.split()[0] for call in api.called("sendMessage")]
        assert ends == ["injected", "cut", "dropped"]

    async def test_delay(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """A delayed chat does not hold up another."""
        api.reader(OTHER).sends("hej")
        api.delay("sendMessage", 0.05, chat=READER)
        slow = asyncio.create_task(bot.send_message(READER, "sen"))
        await bot.send_message(OTHER, "snabb")
        await slow
        assert reader.card().text == "sen"
        first, second = sorted(api.called("sendMessage"), key=lambda call: call.end or 0)
        assert (first.chat, second.chat) == (OTHER, READER)
        assert second.end
        assert second.end - second.start >= 0.05
        api.heal()
        await bot.send_message(READER, "nu")

    async def test_records(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """Calls carry their parameters; until waits for what the server knows."""
        await bot.send_message(READER, "kort", reply_markup=keys([("Ja", "y")]))
        (call,) = api.called("sendMessage")
        assert call.params["text"] == "kort"
        keyboard = [[{"text": "Ja", "callback_data": "y"}]]
        assert call.params["reply_markup"] == {"inline_keyboard": keyboard}
        assert reader.card().raw["reply_markup"]["inline_keyboard"] == keyboard
        with pytest.raises(AssertionError, match="answered"):
            await api.until(lambda: False, 0.01, "answered")

    async def test_closing_ends_a_waiting_poll(self) -> None:
        """A server that closes leaves no poll hanging."""
        api = await BotApi().__aenter__()
        async with Bot(api.token, base_url=f"{api.root}/bot") as bot:
            poll = asyncio.create_task(bot.get_updates(timeout=30))
            await api.until(lambda: bool(api.called("getUpdates")))
            await api.__aexit__(None, None, None)
            with contextlib.suppress(TelegramError):
                assert await asyncio.wait_for(poll, PATIENCE) == ()


async def test_time_is_the_tests_own() -> None:
    """Dates follow the clock given."""
    async with BotApi(clock=lambda: 1_000_000.0) as api:
        person = api.reader()
        person.sends("hej")
        api.passes(60)
        person.sends("hej igen")
        dates = [card.raw["date"] for card in person.chat()]
    assert dates == [1_000_000, 1_000_060]
