"""The words of look-up: content kept apart from the queries, and how near words are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.lookup_index import asks, problems, section_words, words_of
from dialogs.engine.steps import Checklist, Page, Region, TalkingPoints
from dialogs.lookup.words import LONGEST_TEXT, MOST_WORDS, Vocabulary, fold, typed, words
from tests.lookup.gold import asked, queries
from tests.words import messages

COMMON = frozenset({"hjalp"})


@pytest.fixture
def vocabulary():
    return Vocabulary({"pass", "passet", "ansokan", "flygplats", "biljett", "rattegang", "datum", "resa", "iom"})


def search_words(code):
    return {name: message.text.split(",") for name, message in messages(code).items() if name.endswith("-search")}


@pytest.mark.parametrize("code", ["sv", "en"])
def test_no_search_phrase_of_three_words_is_a_query_of_the_set(code):
    asked = {" ".join(words(query.text)) for query in queries()}
    phrases = {" ".join(words(phrase)) for said in search_words(code).values() for phrase in said}
    assert not {phrase for phrase in phrases & asked if phrase.count(" ") >= 2}


@pytest.mark.parametrize("code", ["sv", "en"])
def test_no_way_to_ask_of_three_words_is_a_query_of_any_set(code):
    rows = [query.text for query in queries()] + [row.text for name in ("tuned", "heldout") for row in asked(name)]
    known = {" ".join(words(text)) for text in rows}
    ways = {" ".join(words(way)) for step in asks(code).values() for way in step}
    assert not {way for way in ways & known if way.count(" ") >= 2}


@pytest.mark.parametrize("code", ["sv", "en"])
def test_ways_to_ask_belong_to_steps_that_look_up_can_show_and_are_said_once(manual, code):
    for name, ways in asks(code).items():
        assert manual.by_name[name].source, name
        assert [way for way in ways if way != way.lower()] == []
        assert len(set(ways)) == len(ways), name


def test_every_page_of_the_walked_chapters_has_a_way_to_ask_in_every_language(manual):
    pages = {step.name for step in manual.steps if isinstance(step, Page) and manual.order.place(step)}
    assert all(not pages - asks(code).keys() for code in manual.interface)


def test_the_words_of_all_languages_lead_to_steps_that_exist(manual):
    for code in manual.interface:
        assert set(words_of(code).commands.values()) <= manual.by_name.keys()


@pytest.mark.parametrize("code", ["sv", "en"])
def test_search_words_are_lower_case_and_given_once(code):
    for name, said in search_words(code).items():
        phrases = [phrase.strip() for phrase in said]
        assert all(phrases), name
        assert phrases == [phrase.lower() for phrase in phrases], name
        assert len(set(phrases)) == len(phrases), name


def test_every_page_that_cites_the_manual_can_be_found(manual):
    wanted = {s.name for s in manual.steps if isinstance(s, Page | Checklist | TalkingPoints | Region) and s.source}
    assert {name.removesuffix("-search") for name in search_words("sv")} >= wanted


def test_a_steps_section_is_one_it_cites(manual):
    assert all(section_words(manual, step) in step.source for step in manual.steps if step.source)
    sections = {
        name: section_words(manual, manual.by_name[name]) for name in ("applying", "check-risk", "urgent", "need-media")
    }
    assert sections == {"applying": "3.1", "check-risk": "3.3", "urgent": "3.4.3", "need-media": "2.2.3"}


def test_titles_hold_no_marks_of_the_renderer(lookup):
    hits = [hit for query in queries() for hit in lookup.search(query.text, "sv")]
    assert all(hit.title.isprintable() for hit in hits)


def test_case_and_marks_are_folded_away():
    assert fold("ÅMP Ö") == "amp o"
    assert words("ÅMP-SWE: 3.1") == ["amp", "swe", "3", "1"]


@given(st.text())
def test_only_so_much_of_a_text_is_read(text):
    assert typed(text) == words(text[:LONGEST_TEXT])[:MOST_WORDS]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("bilett", "biljett"), ("flygplatsen", "flygplats"), ("flygplast", "flygplats"), ("pass", "passet")],
)
def test_errors_and_endings_are_near(vocabulary, written, meant):
    assert vocabulary.near(written)[meant] > 0.7


def test_short_words_match_whole_or_not_at_all(vocabulary):
    assert vocabulary.near("iom") == {"iom": 1.0}
    assert vocabulary.near("iim") == {}


def test_errors_are_forgiven_only_where_asked(vocabulary):
    assert vocabulary.near("bilett", errors=False) == {}


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("passansokan", ("pass", "ansokan")), ("rattegangsdatum", ("rattegang", "datum")),
        ("resedatum", ("resa", "datum")), ("passhjalp", ("pass",)), ("flygpassagerare", None),
    ],
)  # fmt: skip
def test_compounds_are_taken_apart(vocabulary, compound, parts):
    ways = set(vocabulary.apart(compound, COMMON))
    assert parts in ways if parts else not ways


def test_a_missing_file_of_cries_is_told_by_the_content_check(manual, tmp_path):
    assert any(line.startswith("cries.toml") for line in problems(manual, tmp_path))
