"""Handing the phone to the returnee and taking it back: nothing of the professional's in sight, nothing lost."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.engine.events import PressedButton, SentReply
from dialogs.engine.links import Case, Link, Verb, encode
from dialogs.engine.show import step_link
from dialogs.engine.steps import ReturneePage
from storage.database import DatabaseUnavailable
from storage.readers.store import ReaderRow
from tests.draft_story import ADULT, begins
from tests.reader import FIRST_NAME


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


def test_hiding_leads_back_to_her_page_alone_and_loses_nothing_for_who_takes_the_phone_back(reader):
    reader.gives("checklista")
    reader.taps("Lista: avresedagen")
    ticked = reader.taps("☐ 2").draw
    hands_over(reader)
    reader.taps("Dölj")
    assert (reader.card.text, reader.labels) == ("…", ["Öppna"])
    reader.taps("Öppna")
    assert reader.card.step == "returnee-decide"
    reader.taps("Ge tillbaka telefonen")
    assert ticked in reader.cards.values()


#: All that can be typed, sent or opened, and is none of the choices on her page.
TYPED = (
    lambda reader: reader.starts(),
    lambda reader: reader.starts(encode(step_link(reader.house.manual, "drafts"))),
    lambda reader: reader.starts(encode(Link(reader.house.manual.by_name["show"].number, verb=Verb.TAKE_BACK))),
    lambda reader: reader.starts("x" * 64),
    lambda reader: reader.gives("utkast"),
    lambda reader: reader.gives("sprak"),
    lambda reader: reader.gives("siffror"),
    lambda reader: reader.gives("dolj"),
    lambda reader: reader.gives("beratta"),
    lambda reader: reader.writes("LT-7K2Q"),
    lambda reader: reader.writes("utkast"),
    lambda reader: reader.writes("hem"),
    lambda reader: reader.writes("resehandlingar"),
    lambda reader: reader.writes("ABCD-EFGH-JKLM-NPQR"),
    lambda reader: reader.writes("x" * 3000),
    lambda reader: reader.sends(),
    lambda reader: reader.brings(b"{}"),
    lambda reader: reader.does(SentReply(encode(step_link(reader.house.manual, "draft-open")), "kod"), reader._take()),
)


def stands_on_her_page(reader, page="returnee-choices"):
    """Whether nothing is to be seen but a page of hers, in her language."""
    assert {card.step for card in reader.cards.values()} == {page}
    assert not re.search(r"[åäöÅÄÖ]|LT-", reader.card.text + "".join(reader.labels))
    assert reader.last.language == "en"
    assert reader.last.ask is None and reader.last.document is None and not reader.last.one_time_text


def in_english(reader):
    """Hand the phone over, as English as her second page."""
    reader.gives("beratta")
    reader.taps("English")
    reader.taps("Next")


def test_while_the_phone_is_handed_over_whatever_is_typed_sent_or_opened_shows_her_page(reader):
    begins(reader, **ADULT)
    in_english(reader)
    for acts in TYPED:
        acts(reader)
        stands_on_her_page(reader)
        reader.sees("Only these pages are shown right now.")
    assert reader.row().language == 0
    assert not reader.row().numbered
    reader.taps("Give the phone back")
    assert reader.card.step == "show"
    reader.gives("utkast")
    reader.sees("LT-7K2Q")


def test_it_outlasts_a_restart_and_an_hour_and_ends_with_her_last_button(reader):
    begins(reader, **ADULT)
    in_english(reader)
    for acts in TYPED:
        reader.house.restart()
        acts(reader)
        assert reader.card.step.startswith("returnee-"), acts
        assert "LT-" not in reader.card.text + "".join(reader.labels)
        assert reader.last.language == "en"
    reader.house.restart()
    reader.taps("Give the phone back")
    reader.house.restart()
    reader.gives("utkast")
    reader.sees("LT-7K2Q")


def test_a_button_of_a_card_that_still_stands_there_becomes_her_page_too(reader, manual):
    begins(reader, **ADULT)
    reader.gives("checklista")
    in_english(reader)
    for name in ("home", "drafts", "draft-papers", "draft-erase", "show", "more", "language", "hidden"):
        step = manual.by_name.get(name)
        for verb in (Verb.OPEN, Verb.LOCALE, Verb.FORGET, Verb.NUMBERED_ON, Verb.BELOW, Verb.CLOSE, Verb.SPEAK):
            link = Link(step.number if step else 4, verb=verb, operand=1, case=Case(draft=FIRST_NAME))
            reply = reader.does(PressedButton(encode(link), 700, (encode(link),)))
            assert manual.by_number[reply.link.step].name.startswith("returnee-")
            assert reply.draw.own_language == "en"
            assert reply.edit == 700
            reader.cards.pop(700)


def test_her_card_knows_that_the_phone_is_handed_over_where_neither_row_nor_memory_do(reader, monkeypatch):
    in_english(reader)
    her_card = max(reader.cards)
    reader.house.restart()
    monkeypatch.setattr(reader.house.service.readers, "read", _row_is_gone(reader.house.service.readers))
    reader.taps("Hide", her_card)
    assert reader.labels == ["Open"]


def _row_is_gone(readers):
    whole = readers.read

    async def read(chat, client):
        return replace(await whole(chat, client), row=ReaderRow(told=True))

    return read


def test_danger_and_help_typed_open_her_own_page_on_danger_which_has_a_number_for_less_than_danger(reader):
    in_english(reader)
    for acts in (
        lambda: reader.gives("akut"),
        lambda: reader.gives("hjalp"),
        lambda: reader.writes("he is hitting me"),
        lambda: reader.writes("ฉันอยากตาย"),
        lambda: reader.writes("hjälp"),
        lambda: reader.writes("112"),
        lambda: reader.taps("Help now"),
    ):
        acts()
        stands_on_her_page(reader, "returnee-urgent")
        reader.sees("112", "114 14", "hurt yourself")
        reader.taps("Back")


def test_a_choice_on_her_page_may_be_typed_and_its_number_where_numbers_stand(reader):
    reader.gives("siffror")
    in_english(reader)
    reader.writes("1")
    assert reader.card.step == "returnee-decide"
    reader.writes("2")
    assert reader.card.step == "returnee-choices"
    reader.writes("next")
    assert reader.card.step == "returnee-protected"
    reader.writes("Give the phone back")
    assert reader.card.step == "show"


def test_numbered_an_old_button_of_the_professionals_goes_and_her_page_comes(reader, manual):
    reader.gives("siffror")
    in_english(reader)
    reply = reader.does(PressedButton(encode(step_link(manual, "drafts")), 700, ()))
    assert reply.edit is None
    assert 700 in reply.remove
    assert reader.card.step == "returnee-choices"


def test_next_and_back_keep_their_places_on_every_page(reader, manual):
    in_english(reader)
    for _ in manual.speeches:
        assert reader.labels[:2] == ["Back", "Next"]
        reader.taps("Next")
    assert reader.card.step == "returnee-choices"


def test_a_page_of_hers_opened_by_a_link_is_a_phone_handed_over_too(reader, manual):
    reader.starts(encode(Link(manual.by_name["returnee-decide"].number, case=Case(language=2))))
    assert reader.row().handed == 2
    reader.gives("utkast")
    assert reader.card.step == "returnee-decide"
    reader.taps("Give the phone back")
    assert reader.row().handed == 0


def test_a_page_of_hers_opened_by_a_button_takes_the_professionals_cards_away(reader, manual):
    reader.gives("checklista")
    card = max(reader.cards)
    reader.gives("urgent")
    reader.does(PressedButton(encode(Link(manual.by_name["returnee-decide"].number)), max(reader.cards)))
    assert card not in reader.cards
    assert reader.row().handed == 1


def test_a_store_that_does_not_answer_keeps_the_phone_handed_over_in_memory(reader, monkeypatch):
    async def down(*_args, **_kwargs):
        raise DatabaseUnavailable

    monkeypatch.setattr(reader.house.store, "change", down)
    monkeypatch.setattr(reader.house.store, "reader", down)
    in_english(reader)
    reader.gives("utkast")
    stands_on_her_page(reader)


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
