"""Typed questions: the best answer as a new card, others as buttons, and never with what could be personal data."""

from __future__ import annotations

import pytest

from dialogs.engine.links import Verb


def test_a_question_is_answered_by_a_card_below_with_other_hits_as_buttons(reader):
    reader.starts()
    first = reader.card
    reader.writes("hon har ångrat sig")
    reader.sees("4.2.5")
    assert reader.card.step == "withdrawing"
    assert "Tillbaka" in reader.labels
    assert 1 <= len([choice for choice in reader.card.choices if choice.link.verb is Verb.BELOW]) <= 6
    reader.taps("Tillbaka")
    assert reader.card == first


def test_the_hits_are_still_there_after_one_of_them_was_opened(reader):
    reader.starts()
    reader.writes("biljett")
    hits, other = reader.card, reader.card.choices[0]
    reader.presses(other, max(reader.cards))
    assert reader.card.step != hits.step
    reader.house.restart()
    reader.taps("Tillbaka")
    assert reader.card == hits


def test_the_ticks_of_the_card_above_are_as_they_were(reader):
    reader.gives("checklista")
    reader.taps("Lista: avresedagen")
    reader.taps("☐ 1")
    reader.writes("journalist")
    reader.sees("media")
    reader.taps("Tillbaka")
    reader.sees("1 av")


def test_a_swedish_word_is_found_in_the_english_interface(house):
    reader = house.reader(chat=9, language="en")
    reader.starts()
    reader.writes("resehandlingar")
    assert reader.card.step.startswith(("documents", "check-documents", "family-documents"))


@pytest.mark.parametrize("text", ["personnummer 19121212-1212", "ring 070-123 45 67 om pass", "kalle@example.org"])
def test_what_could_be_personal_data_is_neither_searched_nor_quoted(reader, text):
    reader.starts()
    reader.writes(text)
    reader.sees("kan vara personuppgifter")
    reader.sees_not("1212", "070-123", "kalle")
    assert not reader.own


def test_the_rest_of_a_guarded_question_is_answered(reader):
    reader.starts()
    reader.writes("19121212-1212 har inget pass")
    reader.sees("kan vara personuppgifter")
    assert reader.card.step.startswith(("documents", "family-documents", "check-documents"))


@pytest.mark.parametrize("text", ["020-39 00 00", "2011/36/EU", "114 14", "3.4.2"])
def test_numbers_of_our_own_content_are_not_personal_data(reader, text):
    reader.starts()
    reader.writes(text)
    reader.sees_not("kan vara personuppgifter")


def test_what_no_page_answers_gets_the_support_line_and_the_contents(reader):
    reader.starts()
    reader.writes("recept på kanelbullar")
    reader.sees("Ingen sida svarar", "020-39 00 00")
    assert "Steg för steg" in reader.labels


def test_the_command_searches_and_alone_says_how(reader):
    from dialogs.engine.events import SentCommand

    reader.gives("sok")
    reader.sees("Skriv två ord")
    reader.does(SentCommand("sok", "ledsagare"))
    reader.sees("ledsagare")


def test_the_call_board_is_first_on_home_for_who_turns_call_mode_on(reader, house):
    reader.gives("samtal")
    assert reader.labels[:2] == ["Fara nu?", "Barn?"]
    reader.taps("Mer")
    reader.taps("Inställningar")
    reader.taps("Lägg Under samtalet först")
    reader.sees("ligger nu först")
    house.restart()
    reader.starts()
    assert reader.labels[0] == "Under samtalet"
    reader.taps("Mer")
    reader.taps("Inställningar")
    reader.taps("Ta bort Under samtalet")
    reader.starts()
    assert reader.labels[0] == "Brådskande"


def test_every_entry_of_the_board_opens_a_card_with_a_line_to_say(reader):
    reader.gives("samtal")
    board = reader.card
    for choice in board.choices[:11]:
        reader.presses(choice, max(reader.cards))
        if reader.card.step != "regions":
            reader.sees("Till den som ringer")
        reader.gives("samtal")
