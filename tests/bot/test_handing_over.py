"""Handing the phone to the returnee and taking it back: nothing of the professional's in sight, nothing lost."""

from __future__ import annotations

from dialogs.engine.steps import ReturneePage
from tests.draft_story import begins


def hands_over(reader):
    reader.gives("beratta")
    return reader.taps("Svenska (svenska)")


def test_handing_over_removes_every_other_card_and_paper_first(reader):
    begins(reader)
    reader.gives("checklista")
    reader.house.runner.run(reader.house.service.sent(_request(reader), 900))
    others = set(reader.cards)
    reply = hands_over(reader)
    assert others | {900} <= set(reply.remove)
    assert [isinstance(reader.house.manual.by_name[card.step], ReturneePage) for card in reader.cards.values()] == [
        True
    ]


def test_taking_back_restores_the_cards_and_their_ticks(reader):
    reader.gives("checklista")
    reader.taps("Lista: avresedagen")
    reader.taps("☐ 2")
    ticked = reader.card
    reader.writes("journalist")
    hit = reader.card
    hands_over(reader)
    reader.taps("Nästa")
    reader.taps("Ge tillbaka telefonen")
    assert [card.step for card in reader.cards.values()] == [ticked.step, hit.step, "show"]
    assert ticked in reader.cards.values()


def test_taking_back_after_a_restart_leads_to_where_the_phone_was_handed_over(reader):
    reader.gives("checklista")
    hands_over(reader)
    reader.house.restart()
    reader.taps("Ge tillbaka telefonen")
    assert [card.step for card in reader.cards.values()] == ["show"]


def test_hiding_forgets_what_was_put_aside(reader):
    reader.gives("checklista")
    hands_over(reader)
    reader.taps("Dölj")
    assert reader.house.service.cards.take_back(reader.chat) == ()


def test_what_was_put_aside_is_forgotten_after_an_hour(reader):
    from bot.card_cache import ASIDE_SECONDS, CardCache

    now = [0.0]
    cards = CardCache(lambda: now[0])
    reader.starts()
    link = reader.house.service.cards.last(reader.chat)[1].link
    cards.put(1, 1, link, reader.card, "sv")
    cards.put_aside(1, None)
    now[0] = ASIDE_SECONDS + 1
    assert cards.take_back(1) == ()


def test_your_information_is_one_page_in_her_language_that_names_no_draft(reader):
    name = begins(reader)
    hands_over(reader)
    reader.taps("Dina uppgifter")
    assert reader.card.step == "returnee-data"
    assert name not in reader.card.text + "".join(reader.labels)
    assert not [label for label in reader.labels if label.startswith(("Öppna", "Radera"))]
    reader.taps("Tillbaka")
    assert reader.card.step == "returnee-decide"


def _request(reader):
    from bot.requests import Request
    from dialogs.engine.events import SentOther

    return Request(reader.chat, SentOther(), "sv", None)
