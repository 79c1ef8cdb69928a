"""The conversation as a reader meets it: language, ticks, the quiet chat, hiding, forgetting, a lost database."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event, func, select

from bot.free_text import choice_named
from bot.languages import read_languages
from bot.requests import Request
from dialogs.engine.events import PressedButton, Started
from dialogs.engine.links import Case, Link, Verb, encode
from storage.database import DatabaseUnavailable
from storage.tables.base import metadata
from tests.reader import House


class Down:
    """A database that is gone."""

    async def close(self):
        return None

    @property
    def database(self):
        return self

    @asynccontextmanager
    async def work(self):
        raise DatabaseUnavailable
        yield

    def __getattr__(self, name):
        async def raises(*_, **__):
            raise DatabaseUnavailable

        return raises


@pytest.fixture
def down(manual, texts, questions):
    house = House(manual, texts, questions)
    house.runner.run(house.store.close())
    house.store = Down()
    house.restart()
    yield house
    house.close()


@pytest.fixture
def lasting(manual, texts, questions, tmp_path):
    """A house whose store is a file."""
    house = House(manual, texts, questions, f"sqlite+aiosqlite:///{tmp_path / 'lots.sqlite3'}")
    yield house
    house.close()


@pytest.fixture
def said(texts):
    """A message of ours as it is worded now."""
    return lambda name, language="sv", **values: texts.word(name, language, **values)


def to(reader, step, verb=Verb.OPEN, **link):
    """A link to a step by name."""
    return Link(reader.house.manual.by_name[step].number, verb=verb, **link)


def goes(reader, *steps):
    """Start, then tap the way to the last of `steps`."""
    reader.starts()
    for step in steps:
        number = reader.house.manual.by_name[step].number
        if number not in {c.link.step for c in reader.card.choices}:
            reader.taps("Mer")
        choice = next(c for c in reader.card.choices if c.link.step == number and c.link.verb is Verb.OPEN)
        reader.presses(choice, max(reader.cards))
    assert reader.card.step == steps[-1]


def ticked(reader, card=None):
    return reader.cards[card or max(reader.cards)].text.count("☑")


# ---------------------------------------------------------------- home, and the language


def test_home_says_it_is_a_bot_and_offers_few_choices_in_order(reader):
    reader.starts()
    reader.sees("bot", "2019", "sparas", "Telegram")
    first = ["Brådskande", "Visa för personen", "Fråga utan namn", "Kontakt och vem gör vad", "Steg för steg"]
    assert [label for label in reader.labels if label in first] == first
    assert reader.labels[0] == "Brådskande"
    assert {"Checklistor", "Utkast", "Mer", "Dölj nu"} <= set(reader.labels)
    assert len(reader.labels) <= 10
    reader.sees("skriv med egna ord")
    reader.taps("Mer")
    assert {"Språk / Language", "Integritet", "Hjälp", "Under samtalet"} <= set(reader.labels)


@pytest.mark.parametrize(
    ("client", "urgent"),
    [("sv", "Brådskande"), ("sv-SE", "Brådskande"), ("SV", "Brådskande"), ("en", "Urgent"), ("en-GB", "Urgent"),
     ("de", "Urgent"), ("", "Brådskande"), (None, "Brådskande")],
)  # fmt: skip
def test_the_language_follows_the_client(house, client, urgent):
    reader = house.reader(language=client)
    reader.starts()
    assert urgent in reader.labels


def test_a_client_in_a_language_we_lack_is_offered_swedish_first(house):
    reader = house.reader(language="de")
    reader.starts()
    assert reader.labels[:2] == ["Svenska", "Urgent"]
    reader.taps("Svenska")
    assert reader.labels[0] == "Brådskande"
    reader.starts()
    assert reader.labels[0] == "Brådskande"


def test_one_tap_changes_the_language_and_the_choice_survives_a_restart(lasting):
    reader = lasting.reader()
    goes(reader, "language")
    reader.taps("English")
    reader.sees("English")
    lasting.restart()
    reader.starts()
    assert reader.labels[0] == "Urgent"
    assert reader.row().language == 2


def test_the_choice_of_language_keeps_the_ticks(reader):
    goes(reader, "checks", "check-date")
    reader.taps("☐ 2")
    reader.gives("sprak")
    reader.taps("English")
    assert reader.card.step == "check-date"
    assert sum(label.startswith("☑") for label in reader.labels) == 1


# ---------------------------------------------------------------- ticks


def test_a_tick_button_says_what_its_item_becomes(reader):
    goes(reader, "checks", "checks-talk", "check-first-talk")
    before = reader.finds("☐ 1")
    assert before.link.verb is Verb.TICK
    reader.presses(before, max(reader.cards))
    assert reader.finds("☑ 1").link.verb is Verb.UNTICK
    reader.sees("1 av 8")


def test_the_same_tick_twice_stays_ticked(reader):
    goes(reader, "checks", "checks-talk", "check-first-talk")
    tick = reader.finds("☐ 1")
    reader.presses(tick, max(reader.cards))
    reader.presses(tick, max(reader.cards))
    assert ticked(reader) == 1


def test_three_quick_taps_on_the_same_old_keyboard_are_three_ticks(reader):
    goes(reader, "checks", "checks-talk", "check-first-talk")
    card, old = max(reader.cards), reader.card
    for label in ("☐ 1", "☐ 2", "☐ 3"):
        choice = next(c for c in old.choices if c.label.startswith(label))
        seen = tuple(encode(c.link) for c in old.choices)
        reader.does(PressedButton(encode(choice.link), card, seen))
    assert ticked(reader) == 3


def test_after_a_restart_ticks_come_from_the_keyboard_of_the_card(reader):
    goes(reader, "checks", "checks-talk", "check-first-talk")
    reader.taps("☐ 1")
    stale = reader.finds("☐ 3")
    reader.taps("☐ 2")
    reader.house.restart()
    reader.presses(stale, max(reader.cards))
    assert ticked(reader) == 3


def test_without_memory_or_keyboard_ticks_come_from_the_button(reader):
    goes(reader, "checks", "checks-talk", "check-first-talk")
    reader.taps("☐ 1")
    button = reader.finds("☐ 2")
    reader.house.restart()
    reader.does(PressedButton(encode(button.link), max(reader.cards)))
    assert ticked(reader) == 2


def test_a_keyboard_that_cannot_be_read_is_passed_over(reader):
    goes(reader, "checks", "checks-talk", "check-first-talk")
    reader.taps("☐ 1")
    button = reader.finds("☐ 2")
    reader.house.restart()
    reader.does(PressedButton(encode(button.link), max(reader.cards), ("https://example.org", "", "x" * 64)))
    assert ticked(reader) == 2


def test_walking_away_by_any_button_and_coming_back_keeps_the_ticks(reader):
    goes(reader, "checks", "check-date")
    reader.taps("☐ 2")
    card = max(reader.cards)
    ways = [c for c in reader.card.choices if c.link.verb is Verb.OPEN]
    for choice in ways:
        reader.presses(choice, card)
        back = encode(to(reader, "check-date"))
        reader.forges(back)
        assert ticked(reader) == 1, choice.label


def test_an_old_card_goes_on_after_a_restart(reader):
    goes(reader, "checks", "check-after")
    reader.taps("☐ 1")
    reader.house.restart()
    reader.taps("☐ 2")
    assert ticked(reader) == 2
    reader.taps("Tillbaka")
    assert reader.card.step == "checks"


def test_ticks_can_be_taken_away_one_by_one_and_all_at_once(reader):
    goes(reader, "checks", "check-date")
    for label in ("☐ 1", "☐ 2", "☐ 3"):
        reader.taps(label)
    reader.taps("☑ 2")
    assert ticked(reader) == 2
    reader.presses(next(c for c in reader.card.choices if c.link.verb is Verb.CLEAR), max(reader.cards))
    assert ticked(reader) == 0


def test_clearing_one_list_leaves_the_others(reader):
    goes(reader, "checks", "check-date")
    reader.taps("☐ 1")
    goes_on = reader.house.manual.by_name["check-journey"]
    reader.taps("Mer")
    reader.presses(next(c for c in reader.card.choices if c.link.step == goes_on.number), max(reader.cards))
    reader.taps("☐ 1")
    reader.presses(next(c for c in reader.card.choices if c.link.verb is Verb.CLEAR), max(reader.cards))
    assert ticked(reader) == 0
    reader.forges(encode(to(reader, "check-date")))
    assert ticked(reader) == 1


def test_the_screen_says_where_the_ticks_are(reader, said):
    goes(reader, "checks", "check-date")
    reader.sees("Kryssen ligger i kortet")


def test_keeping_leaves_the_list_and_goes_on_in_a_new_card(reader, said):
    goes(reader, "checks", "check-date")
    reader.taps("☐ 1")
    kept = max(reader.cards)
    reader.taps("Behåll")
    reader.sees(said("notice-kept"))
    assert (len(reader.cards), reader.card.step, ticked(reader, kept)) == (2, "checks", 1)
    reader.taps("☐ 2", kept)
    assert ticked(reader, kept) == 2


def test_start_is_a_clean_case(reader):
    goes(reader, "checks", "check-date")
    reader.taps("☐ 1")
    reader.starts()
    assert all(choice.link.case == Case() for choice in reader.card.choices)


# ---------------------------------------------------------------- the quiet chat


def test_a_tap_edits_the_card_in_place(reader):
    goes(reader, "steps", "steps-inform")
    assert len(reader.cards) == 1


def test_free_text_is_answered_in_a_new_card_and_removed(reader):
    goes(reader, "checks", "check-date")
    reader.taps("☐ 1")
    first = max(reader.cards)
    reader.writes("xyzzy plugh")
    assert (len(reader.cards), reader.own) == (2, set())
    assert all(choice.link.below for choice in reader.card.choices if choice.link.verb is not Verb.HIDE)
    reader.sees_not("xyzzy", "plugh")
    reader.taps("Tillbaka")
    assert list(reader.cards) == [first]
    assert ticked(reader) == 1
    reader.taps("☐ 2")
    assert ticked(reader) == 2


def test_back_on_the_card_below_goes_with_it_from_page_to_page(reader):
    reader.starts()
    reader.writes("xyzzy plugh")
    reader.taps("Brådskande")
    reader.taps("Tillbaka")
    assert reader.card.step == "unheard"
    below = [choice for choice in reader.card.choices if choice.link.verb is Verb.CLOSE]
    assert len(below) == 1
    reader.house.restart()
    reader.presses(below[0], max(reader.cards))
    assert [card.step for card in reader.cards.values()] == ["home"]


def test_the_first_removal_is_to_be_explained_exactly_once(lasting, said):
    reader = lasting.reader()
    reader.starts()
    assert reader.writes("xyzzy plugh").explains_removal
    reader.sees_not(said("notice-removed"))  # only the transport knows whether it is so
    for _ in range(2):
        assert not reader.writes("xyzzy plugh").explains_removal
        lasting.restart()
    assert not reader.sends().explains_removal


def test_a_photo_an_edit_or_a_place_gets_a_kind_answer_and_is_removed(reader, said):
    reader.starts()
    reader.sends()
    reader.sees(said("notice-not-text"))
    assert (reader.own, reader.card.step) == (set(), "help")


def test_a_text_of_ten_thousand_characters_is_answered_and_removed(reader, said):
    reader.starts()
    reader.writes("hon kom hit " * 834)
    reader.sees(said("notice-long"))
    assert reader.own == set()
    reader.sees_not("hon kom hit")


def test_an_unknown_command_gets_help(reader, said):
    reader.gives("vader")
    reader.sees(said("notice-unknown-command"))
    assert (reader.own, reader.card.step) == (set(), "help")


def test_an_empty_text_gets_an_answer(reader):
    reader.starts()
    reader.writes("   ")
    assert len(reader.cards) == 2


@pytest.mark.parametrize("typed", ["Checklistor", "checklistor", " CHECKLISTOR. "])
def test_a_typed_label_does_what_the_button_does(reader, typed):
    reader.starts()
    reader.writes(typed)
    assert (len(reader.cards), reader.card.step, reader.own) == (1, "checks", set())


@pytest.mark.parametrize("typed", ["0", "99", "12345", "-1", "1.5"])
def test_a_number_that_names_no_choice_is_free_text(reader, typed):
    reader.starts()
    reader.writes(typed)
    assert len(reader.cards) == 2


def test_a_typed_label_ticks_without_its_box(reader):
    goes(reader, "checks", "check-date")
    label = reader.finds("☐ 1").label
    reader.writes(label.removeprefix("☐ "))
    assert ticked(reader) == 1
    reader.writes("2")
    assert ticked(reader) == 2


def test_a_typed_number_after_a_restart_gets_the_contents_in_a_new_card(reader):
    reader.starts()
    reader.house.restart()
    reader.writes("6")
    assert (len(reader.cards), reader.own) == (2, set())


def test_a_typed_back_removes_the_card_below(reader):
    reader.starts()
    reader.writes("xyzzy plugh")
    reader.writes("Tillbaka")
    assert ([card.step for card in reader.cards.values()], reader.own) == (["home"], set())


def test_choices_are_found_by_whole_labels_only(reader):
    reader.starts()
    assert choice_named(reader.card, "check", numbers_shown=True) is None
    assert choice_named(reader.card, "…", numbers_shown=True) is None
    assert choice_named(reader.card, "Utkast", numbers_shown=True).label == "Utkast"


@pytest.mark.parametrize("text", ["1", "1)", "1.", "(1)", "1:", " 1 ) ".replace(" ", "")])
def test_a_number_with_a_bracket_or_a_point_is_the_choice_with_that_number(reader, text):
    reader.starts()
    assert choice_named(reader.card, text, numbers_shown=True) is reader.card.choices[0]
    assert choice_named(reader.card, text, numbers_shown=False) is None


@pytest.mark.parametrize("text", ["3.4.2", "1.1", "112", "1)2", "((1))", "0)"])
def test_what_is_no_choices_number_is_none(reader, text):
    reader.starts()
    assert choice_named(reader.card, text, numbers_shown=True) is None


# ---------------------------------------------------------------- hiding


def test_hide_leaves_three_dots_and_one_button_to_a_clean_home(reader):
    goes(reader, "checks", "check-date")
    reader.taps("☐ 1")
    reader.taps("Behåll")
    reader.writes("xyzzy plugh")
    reply = reader.presses(next(c for c in reader.card.choices if c.link.verb is Verb.HIDE), max(reader.cards))
    assert reply.urgent
    assert [card.text for card in reader.cards.values()] == ["…"]
    assert len(reader.labels) == 1
    reader.presses(reader.card.choices[0], max(reader.cards))
    assert reader.card.step == "home"
    assert all(choice.link.case == Case() for choice in reader.card.choices)


@pytest.mark.parametrize("command", ["dolj", "dölj", "hide", "stopp", "stop"])
def test_the_command_hides_all_cards_and_itself(reader, command):
    goes(reader, "checks", "check-date")
    reader.gives("akut")
    reader.gives(command)
    assert [card.text for card in reader.cards.values()] == ["…"]
    assert reader.own == set()


def test_hide_after_a_restart_removes_the_cards_that_the_row_remembers(lasting):
    reader = lasting.reader()
    for _ in range(3):
        reader.starts()
    lasting.restart()
    reader.taps("Dölj nu")
    assert [card.text for card in reader.cards.values()] == ["…"]


def test_a_typed_hide_removes_each_message_once(reader):
    reader.starts()
    reply = reader.writes("dölj nu")
    assert len(set(reply.remove)) == len(reply.remove)
    assert [card.text for card in reader.cards.values()] == ["…"]


def test_nothing_hidden_comes_back_by_an_old_number(reader):
    goes(reader, "checks", "check-date")
    reader.taps("☐ 1")
    reader.taps("Dölj nu")
    reader.writes("1")
    assert reader.card.step not in {"check-date", "checks"}


# ---------------------------------------------------------------- commands and deep links


@pytest.mark.parametrize(
    ("command", "step"), [pair for language in read_languages() for pair in language.all_commands.items()]
)
def test_each_command_of_every_language_opens_its_step(reader, command, step):
    reader.gives(command)
    assert (reader.card.step, reader.own) == (step, set())


def test_a_command_keeps_the_ticks_of_the_last_card_and_start_does_not(reader):
    goes(reader, "checks", "check-date")
    reader.taps("☐ 1")
    reader.gives("checklista")
    assert any(choice.link.case.ticks for choice in reader.card.choices)
    reader.gives("start")
    assert not any(choice.link.case.ticks for choice in reader.card.choices)


def test_every_command_names_a_step(manual):
    assert set(manual.commands.values()) <= set(manual.by_name)


def test_a_deep_link_opens_its_screen_with_its_ticks(reader):
    link = to(reader, "check-date", Verb.TICK, operand=106, case=Case().tick(105, on=True))
    reader.starts(encode(link))
    assert (reader.card.step, ticked(reader)) == ("check-date", 2)


def test_a_deep_link_neither_hides_nor_chooses_the_language(reader):
    """It may come from anybody; `tests/bot/test_deep_links.py` tries every verb."""
    reader.starts(encode(to(reader, "home", Verb.LOCALE, operand=2)))
    assert reader.row().language == 0
    reader.starts(encode(to(reader, "hidden", Verb.HIDE)))
    assert [card.step for card in reader.cards.values()] == ["home", "hidden"]


@pytest.mark.parametrize("verb", [Verb.FORGET, Verb.NUMBERED_ON, Verb.CLOSE])
def test_a_deep_link_from_somebody_else_changes_nothing_that_is_kept(reader, verb):
    goes(reader, "language")
    reader.taps("English")
    reader.starts(encode(to(reader, "privacy", verb)))
    assert reader.card.step == "privacy"
    assert (reader.row().language, reader.row().numbered) == (2, False)


def test_a_deep_link_that_keeps_opens_a_new_card(reader):
    reader.starts(encode(to(reader, "check-date", Verb.KEEP)))
    assert reader.card.step == "checks"


def test_a_link_that_is_broken_shows_the_nearest_screen_with_one_line(reader, said):
    link = encode(to(reader, "check-date"))
    reader.starts(link[:30])
    reader.sees(said("notice-unreadable"))
    assert reader.card.step == "check-date"
    reader.starts("hej")
    assert reader.card.step == "home"


def test_a_forged_button_changes_nothing(reader, said):
    goes(reader, "checks", "check-date")
    reader.taps("☐ 1")
    reader.forges("forged")
    reader.sees(said("notice-unreadable"))
    reader.forges(encode(to(reader, "check-date")))
    assert ticked(reader) == 1


# ---------------------------------------------------------------- the returnee's pages


def test_the_returnees_pages_are_in_her_language_alone_and_lead_back(reader):
    goes(reader, "show")
    reader.presses(next(c for c in reader.card.choices if c.link.operand == 2), max(reader.cards))
    assert reader.card.step == "returnee-decide"
    reader.sees("You")
    reader.sees_not("Manualen", "(2019)")
    for _ in range(7):
        reader.taps("Next")
    assert reader.labels[-1] == "Give the phone back"
    reader.taps("Give the phone back")
    assert reader.card.step == "show"


def test_the_returnees_language_is_kept_apart_from_the_interfaces(reader):
    goes(reader, "show")
    reader.presses(next(c for c in reader.card.choices if c.link.operand == 2), max(reader.cards))
    reader.taps("Give the phone back")
    assert reader.labels[-1] == "Dölj nu"
    assert all(c.link.case.language == 2 for c in reader.card.choices if c.link.verb is Verb.OPEN)


# ---------------------------------------------------------------- numbered mode


def test_numbered_mode_answers_with_new_messages_until_it_is_off(reader, said):
    goes(reader, "settings")
    reply = reader.taps(said("privacy-numbered-on"))
    reader.sees(said("notice-numbered-on"))
    assert reply.numbered
    before = len(reader.cards)
    assert reader.taps("Brådskande").numbered
    assert len(reader.cards) == before + 1
    reply = reader.gives("siffror")
    assert not reply.numbered
    reader.sees(said("notice-numbered-off"))


def test_numbered_mode_survives_a_restart_and_hides_as_any_other(lasting, said):
    reader = lasting.reader()
    goes(reader, "settings")
    reader.taps(said("privacy-numbered-on"))
    reader.taps("Brådskande")
    lasting.restart()
    assert reader.starts().numbered
    reply = reader.taps("Dölj nu")
    assert not reply.numbered
    assert [card.text for card in reader.cards.values()] == ["…"]


# ---------------------------------------------------------------- what is kept, and forgetting


def counts(house):
    async def count():
        async with house.store.database.engine.connect() as connection:
            return {
                table.name: (await connection.execute(select(func.count()).select_from(table))).scalar_one()
                for table in metadata.tables.values()
            }

    return house.runner.run(count())


def test_nothing_but_the_readers_row_is_in_any_table(house):
    first, second = house.reader(1), house.reader(2, "en")
    for reader in (first, second):
        goes(reader, "checks", "check-date")
        reader.presses(reader.card.choices[0], max(reader.cards))
        reader.writes("xyzzy plugh")
        reader.sends()
        reader.gives("akut")
    assert counts(house) == dict.fromkeys(metadata.tables, 0) | {"readers": 2}


def test_guidance_writes_nothing_but_the_day_once_a_day(house):
    written = []
    event.listen(
        house.store.database.engine.sync_engine, "before_cursor_execute",
        lambda _c, _cur, said, *_: written.append(said) if not said.startswith(("SELECT", "BEGIN")) else None,
    )  # fmt: skip
    reader = house.reader()
    reader.starts()
    written.clear()
    for label in ("Checklistor", "Lista: datum", "☐ 1", "☐ 2", "Tillbaka", "Hem", "Steg för steg", "Brådskande"):
        reader.taps(label)
    assert written == []
    house.clock.passes(days=1)
    reader.taps("Hem")
    reader.taps("Checklistor")
    assert len(written) == 1
    assert reader.row().seen_on == house.clock().date()


def test_a_reader_who_stays_away_for_thirty_one_days_is_a_new_one(reader):
    goes(reader, "language")
    reader.taps("English")
    reader.house.clock.passes(days=31)
    reader.starts()
    assert reader.labels[0] == "Brådskande"


def test_erasing_the_row_leaves_none(reader, said):
    goes(reader, "privacy")
    reader.taps(said("privacy-forget"))
    reader.sees(said("notice-forgotten"))
    assert counts(reader.house)["readers"] == 0
    reader.taps("Hem")
    assert counts(reader.house)["readers"] == 1


def test_erasing_the_row_while_the_log_is_read_says_that_traces_stay(reader, said, monkeypatch):
    async def busy(_):
        return False

    monkeypatch.setattr("storage.database.Database.truncate", busy)
    goes(reader, "privacy")
    reader.taps(said("privacy-forget"))
    reader.sees(said("notice-forgotten-traces"))


def test_erasing_the_row_in_numbered_mode_leaves_none(reader, said):
    goes(reader, "settings")
    reader.taps(said("privacy-numbered-on"))
    reader.gives("integritet")
    reader.taps(said("privacy-forget"))
    assert counts(reader.house)["readers"] == 0


def test_blocking_the_bot_forgets_the_reader(reader):
    reader.starts()
    reader.house.runner.run(reader.house.service.forget(reader.chat))
    assert reader.row() is None
    assert len(reader.house.service.cards) == 0


def test_purging_erases_rows_past_their_time(reader):
    reader.starts()
    for _ in range(40):
        reader.house.clock.passes(days=1)
        reader.house.runner.run(reader.house.service.purge())
    assert counts(reader.house)["readers"] == 0


@pytest.mark.parametrize("jump", [{"days": 200}, {"days": 2}, {"hours": -26}, {"days": -400}])
def test_a_clock_that_jumps_erases_nothing_until_it_is_right_again(reader, jump):
    house = reader.house
    reader.starts()
    house.runner.run(house.service.purge())
    house.clock.passes(**jump)
    house.runner.run(house.service.purge())
    assert counts(house)["readers"] == 1
    house.clock.passes(**{name: -amount for name, amount in jump.items()})
    house.clock.passes(hours=1)
    house.runner.run(house.service.purge())
    assert counts(house)["readers"] == 1
    for _ in range(40):
        house.clock.passes(days=1)
        house.runner.run(house.service.purge())
    assert counts(house)["readers"] == 0


def test_a_clock_far_from_telegrams_erases_nothing(reader):
    house = reader.house
    reader.starts()
    for _ in range(40):
        house.clock.passes(days=1)
        house.runner.run(house.service.purge(timedelta(hours=26)))
    assert counts(house)["readers"] == 1


# ---------------------------------------------------------------- the database is gone


def test_with_the_database_gone_urgent_and_guidance_work(down):
    reader = down.reader()
    down.runner.run(down.service.open())
    down.runner.run(down.service.purge())
    reader.starts()
    reader.taps("Brådskande")
    reader.sees("112", "020-39 00 00")
    reader.gives("akut")
    reader.sees("112")
    reader.gives("checklista")
    reader.taps("Lista: datum")
    reader.taps("☐ 1")
    reader.taps("☐ 2")
    assert ticked(reader) == 2


def test_with_the_database_gone_the_reader_is_told_what_was_not_saved(down, said):
    reader = down.reader()
    goes(reader, "language")
    reader.taps("English")
    reader.sees(said("notice-not-saved", "en"))
    assert reader.labels[0] == "Urgent"
    goes(reader, "settings")
    reader.presses(reader.finds(said("privacy-numbered-on")), max(reader.cards))
    reader.sees(said("notice-not-saved"))
    goes(reader, "privacy")
    reader.presses(reader.finds(said("privacy-forget")), max(reader.cards))
    reader.sees(said("notice-not-forgotten"))


def test_with_the_database_gone_typed_text_is_still_removed_and_hide_still_hides(down):
    reader = down.reader()
    reader.starts()
    reader.writes("xyzzy plugh")
    assert reader.own == set()
    reader.taps("Dölj nu")
    assert [card.text for card in reader.cards.values()] == ["…"]
    down.runner.run(down.service.forget(reader.chat))


# ---------------------------------------------------------------- in a group


def test_in_a_group_a_command_gets_a_public_card(house, said):
    rendered = house.service.for_group("akut", "sv")
    assert rendered.step == "urgent"
    assert said("notice-group") in rendered.text


@pytest.mark.parametrize("command", ["dolj", "integritet", "language", "nothing"])
def test_in_a_group_nothing_private_is_answered(house, command):
    assert house.service.for_group(command, "sv") is None


def test_chats_know_nothing_of_each_other(house):
    first, second = house.reader(1), house.reader(2)
    goes(first, "checks", "check-date")
    first.taps("☐ 1")
    second.gives("checklista")
    assert not any(choice.link.case.ticks for choice in second.card.choices)
    assert house.service.cards.ids(2) == (max(second.cards),)


def test_what_was_not_drawn_is_not_remembered(house):
    reply = house.runner.run(house.service.handle(Request(1, PressedButton(encode(Link(4)), 9))))
    house.runner.run(house.service.drawn(Request(1, PressedButton("", 9)), replace(reply, draw=None), 9))
    assert house.service.cards.last(1) is None


def test_a_transport_whose_chats_and_messages_are_named_by_strings_is_served_as_well(house):
    async def walk():
        service = house.service
        opened = await service.handle(Request("room-7", Started(""), "sv"))
        await service.drawn(Request("room-7", Started(""), "sv"), opened, "message-a")
        urgent = next(choice for choice in opened.draw.choices if choice.label == "Brådskande")
        tap = Request("room-7", PressedButton(encode(urgent.link), "message-a"), "sv")
        answered = await service.handle(tap)
        await service.drawn(tap, answered, "message-a")
        await service.settle(tap)
        return answered, service.cards.ids("room-7")

    answered, ids = house.runner.run(walk())
    assert (answered.draw.step, answered.edit, ids) == ("urgent", "message-a", ("message-a",))
