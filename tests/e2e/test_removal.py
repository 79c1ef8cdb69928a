"""What must be deleted is deleted, and nothing is claimed before it is so; what cannot be sent is said."""

from __future__ import annotations

import pytest

from tests.e2e.botapi import BotApi
from tests.e2e.botapi.world import PATIENCE
from tests.e2e.draft_story import Drafter

pytestmark = pytest.mark.slow

HOURS = 3600
BY_HAND = "välj Radera"


@pytest.fixture
def anna(api: BotApi, lots):
    return api.reader(71, language_code="sv")


@pytest.fixture
async def started(anna):
    anna.starts()
    await anna.sees("Jag är en bot")
    return anna


def sent(reader):
    return [card for card in reader.chat() if not card.by_bot and card.text != "/start"]


def by_bot(reader):
    return [card for card in reader.chat() if card.by_bot]


async def is_emptied(api, reader, seconds=PATIENCE):
    await api.until(lambda: not sent(reader), seconds, f"still there\n{reader.printed()}")


FAULTS = {
    "500": lambda api, method: api.fail(method, code=500),
    "502": lambda api, method: api.fail(method, code=502),
    "a long 429": lambda api, method: api.fail(method, code=429, retry_after=45),
    "a reset": lambda api, method: api.cut(method),
    "a lost reply": lambda api, method: api.drop(method),
}


@pytest.mark.parametrize("fault", [name for name in FAULTS if name != "a long 429"])
async def test_a_deletion_that_fails_is_tried_until_it_succeeds_and_nothing_is_claimed_before(
    api, started, anna, fault
):
    FAULTS[fault](api, "deleteMessage")
    anna.sends("pass")
    card = await anna.sees("resehandling")
    assert "borttaget" not in card.text
    await is_emptied(api, anna)


async def test_a_deletion_that_telegram_puts_off_is_owed_across_a_kill_and_paid_at_the_next_event(
    api, started, anna, lots
):
    api.fail("deleteMessage", code=429, retry_after=45)
    anna.sends("pass")
    card = await anna.sees("resehandling")
    assert "borttaget" not in card.text
    await lots.is_killed()
    assert sent(anna)
    await lots.starts()
    anna.taps("Hem")
    await is_emptied(api, anna)


async def test_a_deletion_that_telegram_puts_off_is_paid_when_the_bot_stops(api, started, anna, lots):
    api.fail("deleteMessage", code=500)
    anna.sends("pass")
    await anna.sees("så snart Telegram tillåter")
    await lots.stops()
    await is_emptied(api, anna)
    await lots.starts()


async def test_a_die_is_said_to_stay_and_takes_nothing_else_with_it(api, started, anna):
    anna.sends_die()
    await anna.sees(BY_HAND)
    assert "borttaget ur chatten" not in anna.card().text
    anna.sends("pass")
    await anna.sees("resehandling")
    await api.until(lambda: [card.raw.get("dice") is not None for card in sent(anna)] == [True], what="others stay")


async def test_after_seventy_two_hours_hiding_leaves_dots_and_no_words(api, started, anna, lots):
    await lots.stops()
    api.passes(72 * HOURS)
    await lots.starts()
    anna.taps("Checklistor")
    await anna.sees("Välj en lista")
    anna.sends("pass")
    await anna.sees("resehandling")
    anna.sends("tolk")
    await api.until(lambda: len(by_bot(anna)) == 3, what="no third card")
    anna.taps("Dölj nu")
    await api.until(
        lambda: {card.text for card in by_bot(anna)} == {"…"} and not sent(anna), what=f"words stay\n{anna.printed()}"
    )
    assert len(by_bot(anna)) <= 2


async def test_one_old_message_in_a_batch_keeps_none_of_the_others(api, started, anna):
    api.passes(49 * HOURS)
    for text in ("pass", "tolk", "barn"):
        anna.sends(text)
        await is_emptied(api, anna)
    anna.sends("/dolj")
    await api.until(lambda: {card.text for card in by_bot(anna)} == {"…"}, what=anna.printed())


async def test_a_reply_that_is_lost_leaves_no_second_card_in_the_chat(api, started, anna):
    before = len(by_bot(anna))
    api.drop("sendMessage", chat=71)
    anna.sends("pass")
    await anna.sees("resehandling")
    await api.until(lambda: len(api.called("sendMessage", 71)) == 3, what="not sent again")
    await api.until(lambda: len(by_bot(anna)) == before + 1, what=f"twice\n{anna.printed()}")
    anna.sends("/dolj")
    await api.until(lambda: [card.text for card in by_bot(anna)] == ["…"], what=anna.printed())


async def test_a_code_that_is_shown_when_the_process_is_killed_is_removed_at_the_next_event(api, lots, monkeypatch):
    drafter = Drafter(api, api.reader(72, language_code="sv"))
    await lots.stops()
    monkeypatch.setattr(lots._settings, "sealed_in_chat", True)
    await lots.starts()
    await drafter.begins("Fortsätt: Vem som fyller i", "Regionkoordinator", "Vuxen")
    await drafter.consents()
    await drafter.taps("Personuppgifter", "Skapa en ärendekod")
    code = await drafter.shown_once("LOTS-")
    await drafter.is_quiet()
    await lots.is_killed()
    await lots.starts()
    drafter.reader.sends("/akut")
    await drafter.is_gone(code)


@pytest.mark.parametrize(("hours", "ending"), [(0, "stops"), (0, "is_killed"), (49, "stops")])
async def test_erasing_after_a_restart_leaves_no_word_of_the_draft_and_says_what_remains(api, lots, hours, ending):
    """Row 10 of the attacks: an earlier process's cards go, or are edited to "…"; what is too old for both is told."""
    drafter = Drafter(api, api.reader(73, language_code="sv"))
    name = await drafter.begins()
    await drafter.taps("Papper", "Underlag till ansökan (PDF)")
    await drafter.receives(".pdf")
    await drafter.sends("/utkast")
    await drafter.is_quiet()
    await getattr(lots, ending)()
    api.passes(hours * HOURS)
    await lots.starts()
    await drafter.sends("/utkast")
    await drafter.taps(f"Radera {name}")
    others = [card for card in by_bot(drafter.reader) if card.message_id != drafter.card().message_id]
    assert all(card.text == "…" or card.document for card in others), drafter.reader.printed()
    assert len(others) <= (4 if hours else 0)
    assert not drafter.documents() if not hours else True
    assert "Utkastet är borttaget" in drafter.card().text
    assert "Håll fingret på meddelandet och välj Radera" in drafter.card().text


def documents(reader):
    return [card for card in reader.chat() if card.document]


async def to_paper(api, anna):
    """Go to the card with the paper's button, and return the button's label."""
    drafter = Drafter(api, anna)
    await drafter.sends("/plan")
    for _ in range(40):
        labels = drafter.card().labels()
        if label := next((label for label in labels if "PDF" in label or "utskrift" in label.lower()), None):
            return drafter, label
        await drafter.taps(next(label for label in labels if label.startswith(("Visa", "Resultat", "Hela"))))
    raise AssertionError(anna.printed())


@pytest.mark.parametrize("code", [502, 413])
async def test_a_file_that_cannot_be_sent_is_said_and_not_claimed(api, started, anna, code):
    _drafter, label = await to_paper(api, anna)
    api.fail("sendDocument", code=code, times=None)
    anna.taps(label)
    await anna.sees("Filen kunde inte skickas")
    assert not documents(anna)
    assert "nedanför" not in anna.card().text
    api.heal()
    anna.taps(label)
    await api.until(lambda: len(documents(anna)) == 1, what="no file")
    await anna.sees("nedanför")


async def test_a_file_whose_first_try_fails_comes_all_the_same(api, started, anna):
    _drafter, label = await to_paper(api, anna)
    api.fail("sendDocument", code=502)
    anna.taps(label)
    await api.until(lambda: len(documents(anna)) == 1, what="no file")


async def test_two_quick_taps_give_one_file(api, started, anna):
    drafter, label = await to_paper(api, anna)
    card = drafter.card()
    anna.taps(label, card)
    anna.taps_stale(card, label)
    await api.until(lambda: not api.unanswered() and documents(anna), what="unanswered")
    await drafter.is_quiet()
    assert len(documents(anna)) == 1


async def test_while_telegram_is_slow_the_taps_own_answer_gives_the_numbers_to_ring(api, started, anna):
    api.fail("editMessageText", code=429, retry_after=6, chat=71)
    anna.taps("Checklistor")
    await api.until(lambda: anna.toasts() != [], what="no word")
    assert "112" in anna.toasts()[0] and "020-39 00 00" in anna.toasts()[0]
    await anna.sees("Välj en lista")


async def test_while_telegram_is_slow_a_text_is_removed_and_its_card_comes_when_it_may(api, started, anna):
    api.fail("sendMessage", code=429, retry_after=5, chat=71)
    anna.sends("pass")
    await is_emptied(api, anna)
    await anna.sees("resehandling")
