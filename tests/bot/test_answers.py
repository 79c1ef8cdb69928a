"""Typed text, answered: danger first, a choice where nothing is sure, a refusal, a command without its stroke."""

from __future__ import annotations

import pytest


def test_danger_brings_the_card_with_the_emergency_number_and_the_page_as_a_button(reader):
    reader.starts()
    reader.writes("han slår henne och hon har inget pass")
    assert reader.card.step == "urgent"
    reader.sees("112")
    reader.taps("Giltiga resehandlingar")
    assert reader.card.step == "documents"


def test_an_age_under_eighteen_brings_the_childs_card(reader):
    reader.starts()
    reader.writes("flicka 16 år")
    assert reader.card.step == "urgent-child"


def test_an_unsure_answer_offers_pages_and_shows_none(reader):
    reader.starts()
    reader.writes("hon säger att papperet kanske inte stämmer överens")
    assert reader.card.step == "unsure"
    reader.sees("Menar du", "112")
    names = {choice.link.step for choice in reader.card.choices}
    pages = {step.number for step in reader.house.manual.steps if step.source}
    assert 3 <= len(names & pages) <= 7


def test_nothing_found_begins_with_the_emergency_number(reader):
    reader.starts()
    reader.writes("xyzzy plugh")
    assert reader.card.step == "unheard"
    text = reader.card.text
    assert text.index("112") < text.index("andra ord")


@pytest.mark.parametrize("text", ["var bor Maria", "vilket boende är hon på"])
def test_who_looks_for_a_person_gets_no_professionals_line(reader, text):
    reader.starts()
    reader.writes(text)
    assert reader.card.step == "whereabouts"
    reader.sees("112", "114 14")
    reader.sees_not("020-39", "Maria", "Pröva andra ord", "stödtelefon")


def test_hide_typed_without_its_stroke_hides(reader):
    reader.starts()
    reader.writes("dölj")
    assert reader.card.step == "hidden"


@pytest.mark.parametrize(("text", "step"), [("hem", "home"), ("akut", "urgent"), ("english", "language")])
def test_a_commands_word_opens_what_the_command_opens(reader, text, step):
    reader.starts()
    reader.writes(text)
    assert reader.card.step == step


def test_a_county_brings_its_region(reader):
    reader.starts()
    reader.writes("koordinator i Skåne")
    reader.sees("Region Syd")
