"""The bot by webhook: two workers, one after the other for one reader, and a server that brings again what fails."""

from __future__ import annotations

import asyncio
import sqlite3

import httpx
import pytest
from telegram.error import Conflict

from bot.telegram.updates import KINDS
from tests.e2e.conftest import _end_connections
from tests.e2e.draft_story import Drafter, database, rows
from tests.e2e.workers import Workers

URL = "http://127.0.0.1:9/hook/7Qm2xk"
TOKEN = "the-secret-of-the-webhook-0123456789"


@pytest.fixture
def settings(settings, monkeypatch):
    monkeypatch.setenv("LOTS_WEBHOOK_URL", URL)
    monkeypatch.setenv("LOTS_WEBHOOK_SECRET", TOKEN)
    return type(settings)()


@pytest.fixture
async def workers(api, settings, texts, questions, monkeypatch):
    monkeypatch.setattr("bot.assembly.Texts", lambda: texts)
    monkeypatch.setattr("bot.assembly.make_text_lookup", lambda *_: questions)
    made = Workers(api, settings)
    await made.starts(2)
    yield made
    await made.stops()
    await asyncio.to_thread(_end_connections)


@pytest.fixture
async def hook(workers, api, bot):
    await bot.set_webhook(URL, secret_token=TOKEN, allowed_updates=KINDS, max_connections=100)
    return api.hook


@pytest.fixture
def anna(api, hook):
    return Drafter(api, api.reader(71, language_code="sv"))


def used(hook):
    return {delivery.root for delivery in hook.deliveries}


def statuses(hook):
    return [delivery.status for delivery in hook.deliveries]


async def test_a_conversation_goes_on_whichever_worker_is_asked(api, hook, anna, workers):
    await anna.sends("/start")
    await anna.taps("Brådskande")
    await anna.reader.sees("Stödtelefonen 020-39 00 00")
    await api.until(lambda: not api.world.updates.pending, what="not answered")
    assert used(hook) == set(workers.roots)
    assert set(statuses(hook)) == {200}


async def test_a_tap_costs_one_call_and_its_answer_rides_in_the_response(api, anna):
    await anna.sends("/start")
    before = len(api.calls)
    await anna.taps("Brådskande")
    await anna.is_quiet()
    assert [(call.method, call.outcome) for call in api.calls[before:]] == [
        ("editMessageText", "ok"), ("answerCallbackQuery", "in response"),
    ]  # fmt: skip
    assert not api.errors


async def test_a_draft_is_one_and_the_same_at_every_worker(hook, anna, workers, settings):
    await anna.begins("Fortsätt", "Polis")
    await anna.taps("Översikt", "Svaren", "Underlaget")
    assert "Vem som fyller i: Polis" in anna.card().text
    assert rows(database(settings), "drafts") == (1,)
    assert used(hook) == set(workers.roots)


async def test_nothing_is_polled_while_there_is_a_webhook(bot, hook):
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()


# What one worker remembers is of no use once another has answered


async def test_ticks_that_another_worker_made_are_not_lost(anna, workers):
    workers.sends_all_to(0)
    await anna.sends("/start")
    await anna.taps("Checklistor", "Lista: ansökans papper")
    first, second, *_ = [label for label in anna.card().labels() if "☐" in label]
    await anna.taps(first)
    workers.sends_all_to(1)
    await anna.taps(second)
    workers.sends_all_to(0)  # it remembers the card as it was with one tick
    third = next(label for label in anna.card().labels() if "☐" in label)
    await anna.taps(third)
    assert sum("☑" in label for label in anna.card().labels()) == 3


async def test_a_card_that_another_worker_changed_is_drawn_again(anna, workers):
    workers.sends_all_to(0)
    await anna.sends("/start")
    workers.sends_all_to(1)
    await anna.taps("Brådskande")
    workers.sends_all_to(0)  # it drew the contents last, and they are not what stands there now
    await anna.taps("Hem")
    assert "Brådskande" in anna.card().labels()


async def test_a_language_that_was_chosen_at_one_worker_is_spoken_at_all(anna, workers):
    workers.sends_all_to(0)
    await anna.sends("/start")
    workers.sends_all_to(1)
    await anna.sends("/sprak")
    await anna.taps("English")
    workers.sends_all_to(0)
    await anna.sends("/start")
    assert "Urgent" in anna.card().labels()


async def test_a_typed_choice_is_never_that_of_a_card_which_another_worker_has_changed(anna, workers):
    workers.sends_all_to(0)
    await anna.begins("Fortsätt")
    assert "Polis" in anna.card().labels()
    workers.sends_all_to(1)
    await anna.taps("Socialtjänst")
    workers.sends_all_to(0)  # it remembers the question that "Polis" answers, and another stands there now
    assert "Menar du" in (await anna.sends("Polis")).text


# What fails is brought again


async def test_an_update_that_was_answered_is_answered_again_alike(api, hook, anna):
    await anna.begins("Fortsätt", "Polis")
    await anna.is_quiet()
    before = len(hook.deliveries)
    tap = api.last_update_id
    for root in sorted(used(hook)):
        hook.balance = lambda _, root=root: root
        api.redeliver(tap)
        await api.until(lambda: not api.world.updates.pending, what="not brought")
    assert statuses(hook)[before:] == [200, 200]


async def test_an_update_is_applied_once_whichever_workers_get_it(api, hook, anna, settings):
    await anna.begins()
    applied = rows(database(settings), "updates")
    for root in sorted(used(hook)):
        hook.balance = lambda _, root=root: root
        for number in list(api.world.updates.all):
            api.redeliver(number)
        await api.until(lambda: not api.world.updates.pending, what="not brought")
    await anna.is_quiet()
    assert rows(database(settings), "drafts", "updates") == (1, *applied)


async def test_what_a_worker_that_is_gone_was_to_be_brought_goes_to_another(api, hook, anna, workers):
    await anna.sends("/start")
    hook.balance = lambda _: "http://127.0.0.1:9"  # nobody listens there
    tap = anna.finds("Brådskande")
    anna.reader.taps(tap.label, anna.card())
    await api.until(lambda: 0 in statuses(hook), what="no failure")
    workers.spreads()
    api.passes(5)
    await anna.reader.sees("Fara nu: ring 112")
    await anna.is_quiet()


async def test_a_poisoned_update_is_accepted_and_holds_nobody_up(api, hook, anna):
    for kind in ("message", "callback_query", "my_chat_member"):
        for content in (
            7,
            [],
            {},
            {"from": {"id": 71}, "chat": {"id": 71}},
            {"text": "x" * 9000, "chat": {"id": "71"}},
        ):
            api.delivers(kind, content)
    await anna.sends("/start")
    await api.until(lambda: not api.world.updates.pending, what="held up")
    assert set(statuses(hook)) == {200}


async def test_a_thousand_updates_of_one_chat_are_let_go_and_others_are_answered(api, hook, anna):
    flooder = api.reader(666)
    for _ in range(1000):
        flooder.sends("hej")
    anna.reader.sends("/akut")
    await anna.reader.sees("Fara nu: ring 112", 30)  # a busy machine takes its time
    await api.until(lambda: not api.world.updates.pending, 60, what="held up")
    assert set(statuses(hook)) == {200}


async def test_a_telegram_that_does_not_answer_at_the_start_leaves_site_and_health_and_is_waited_for(
    api, bot, settings, texts, questions, monkeypatch
):
    monkeypatch.setenv("LOTS_PUBLIC_URL", "https://lots.example")
    monkeypatch.setattr("bot.assembly.Texts", lambda: texts)
    monkeypatch.setattr("bot.assembly.make_text_lookup", lambda *_: questions)
    await bot.set_webhook(URL, secret_token=TOKEN, allowed_updates=KINDS)
    api.fail("getMe", code=502, times=None)
    made, reader = Workers(api, type(settings)()), api.reader(71)
    await made.starts(1)  # it says that it is ready
    async with httpx.AsyncClient(base_url=made.roots[0]) as browser:
        page = await browser.get("/", headers={"Host": "lots.example", "Accept-Language": "sv"})
    assert "Brådskande" in page.text
    reader.sends("/akut")
    await api.until(lambda: 503 in statuses(api.hook), what="accepted by nobody")
    api.heal()
    await reader.sees("Fara nu: ring 112", 40)
    await made.stops()
    await asyncio.to_thread(_end_connections)


# Faults of Telegram's own, of the database, and of time


@pytest.fixture
def hasty(monkeypatch):
    """Nobody waits long: not a tap for its card, not a request for its answer, not a call for its next try."""
    monkeypatch.setattr("bot.telegram.outbound._ANSWER_WITHIN", 0.1)
    monkeypatch.setattr("bot.telegram.outbound._LOOK", 0.02)
    monkeypatch.setattr("bot.telegram.sender._PAUSES", (0.05, 0.05))
    monkeypatch.setattr("bot.telegram.webhook.HOLD_SECONDS", 0.4)


FAULTS = {
    "429": lambda api: api.fail("editMessageText", code=429, retry_after=1),
    "500": lambda api: api.fail("editMessageText", code=500),
    "cut": lambda api: api.cut("editMessageText", times=2),
    "reply lost": lambda api: api.drop("editMessageText"),
    "slow": lambda api: api.delay("editMessageText", 1.0, times=1),
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_whatever_telegram_does_with_a_card_it_comes_and_its_update_is_not_brought_again(
    api, hook, anna, hasty, fault
):
    await anna.sends("/start")
    await api.until(lambda: not api.world.updates.pending, what="not accepted")
    FAULTS[fault](api)
    await anna.taps("Brådskande")
    await anna.reader.sees("Fara nu: ring 112")
    await anna.is_quiet()
    await api.until(lambda: not api.world.updates.pending, what="not accepted")
    assert set(statuses(hook)) == {200}
    assert len(hook.deliveries) == 2


async def test_a_tap_whose_card_takes_long_is_told_so_by_a_call_before_the_response(api, anna, hasty):
    await anna.sends("/start")
    api.delay("editMessageText", 1.0, times=1)
    await anna.taps("Brådskande")
    await anna.is_quiet()
    (answer,) = api.called("answerCallbackQuery")
    assert answer.outcome == "ok"
    assert "112" in anna.reader.toasts()[0]


@pytest.mark.parametrize("reply_lost", [False, True])
async def test_a_new_card_is_sent_once_though_its_reply_was_lost(api, hook, anna, hasty, reply_lost):
    if reply_lost:
        api.drop("sendMessage")
    else:
        api.cut("sendMessage")
    await anna.sends("/akut")
    await anna.is_quiet()
    await api.until(lambda: sum(card.by_bot for card in anna.reader.chat()) == 1, what="two cards")


async def test_what_waits_for_the_database_is_asked_for_again_and_then_applied_once(api, hook, anna, settings, hasty):
    await anna.begins("Fortsätt")
    await api.until(lambda: not api.world.updates.pending, what="not accepted")
    other = sqlite3.connect(database(settings), isolation_level=None, check_same_thread=False)
    await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")  # what is written of the card goes on meanwhile
    anna.reader.taps("Polis", anna.card())
    await api.until(lambda: 503 in statuses(hook), what="not put off")
    assert next(each for each in hook.deliveries if each.status == 503).headers["Retry-After"] == "2"
    other.execute("ROLLBACK")
    other.close()
    api.passes(2)
    await anna.reader.sees("Är personen vuxen eller barn?")
    await api.until(lambda: not api.world.updates.pending, what="not accepted")
    await anna.taps("Översikt", "Svaren", "Underlaget")
    assert "Vem som fyller i: Polis" in anna.card().text


async def test_a_text_and_a_tap_that_reach_two_workers_at_once_are_both_answered(api, hook, anna, settings):
    await anna.begins("Fortsätt")
    await api.until(lambda: not api.world.updates.pending, what="not accepted")
    anna.reader.taps("Polis", anna.card())
    anna.reader.sends("/akut")
    await anna.reader.sees("Fara nu: ring 112")
    await anna.reader.sees("Är personen vuxen eller barn?")
    await api.until(lambda: not api.world.updates.pending, what="not accepted")
    assert set(statuses(hook)) == {200}
    assert rows(database(settings), "drafts") == (1,)


async def test_a_tap_that_waited_too_long_at_telegram_is_lost_and_the_next_one_works(api, hook, anna, workers):
    await anna.sends("/start")
    await api.until(lambda: not api.world.updates.pending, what="not accepted")
    hook.balance = lambda _: "http://127.0.0.1:9"
    anna.reader.taps("Brådskande", anna.card())
    await api.until(lambda: 0 in statuses(hook), what="no failure")
    api.passes(151)
    workers.spreads()
    await anna.taps("Checklistor")
    await api.until(lambda: not api.world.updates.pending, what="not accepted")
    assert not anna.reader.shows("Fara nu: ring 112")
