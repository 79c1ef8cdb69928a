"""The sheets to hand over: complete, neutral outside, tagged; what cannot be trusted stands beside the source."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from bot.contacts_file import read_contacts
from bot.languages import LOCALES, find_recordings, read_languages
from bot.papers import handouts
from bot.papers.handouts import make_handout, written_in
from bot.papers.sound_files import read_recording
from bot.texts import Texts
from dialogs.engine.languages import Translation
from dialogs.engine.links import Case, Link, Verb, encode
from dialogs.manual import contents
from dialogs.papers.handouts import HandoutKind, can_be_made, handout_texts, pointed_languages
from tests.locales.planting import plant
from tests.translated import THAI, translated

ALL_TEXTS = {text for kind in HandoutKind for text in handout_texts(kind)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Swedish, English, and one language planted for each script that is set in its own way."""
    folder = tmp_path_factory.mktemp("locales")
    for code in ("sv", "en"):
        (folder / code).symlink_to(LOCALES / code)
    for code in ("ar", "th", "zh"):
        plant(folder, code)
    return folder


@pytest.fixture(scope="module")
def planted(folder):
    return contents.manual(read_contacts(), read_languages(folder))


@pytest.fixture(scope="module")
def planted_texts(folder):
    return Texts(folder)


@pytest.fixture
def sheets(monkeypatch):
    """What the templates are given, in place of what typst makes of it."""
    given = []
    monkeypatch.setattr(handouts, "typeset", lambda _template, words: given.append(json.loads(words)) or b"")
    return given


def headings(sheet, side):
    return [section["heading"][side] for section in sheet["sections"]]


def test_a_sheet_that_cannot_be_trusted_has_what_is_of_weight_beside_the_source(planted, planted_texts, sheets):
    make_handout(HandoutKind.SHEET, planted, planted_texts, "th", "sv")
    (sheet,) = sheets
    beside = [heading for heading in headings(sheet, "other") if heading]
    assert beside == ["Det du berättar", "Vem får veta vad", "Risker", "Pengar, enligt uppgifter från 2019"]
    assert all(section["body"]["other"] for section in sheet["sections"] if section["heading"]["other"])
    assert ["mask" in mark["other"] for mark in sheet["marks"]] == [False, True]
    assert None not in headings(sheet, "own")


def test_a_reviewed_sheet_stands_alone_and_says_nothing_of_itself(planted, planted_texts, sheets):
    reviewed = replace(planted, translations={"th": Translation()})
    make_handout(HandoutKind.SHEET, reviewed, planted_texts, "th", "en")
    make_handout(HandoutKind.BOTH, reviewed, planted_texts, "th", "en")
    alone, both = sheets
    assert set(headings(alone, "other")) == {None} and alone["marks"] == []
    assert None not in headings(both, "other") and both["number"]["other"]


def test_amounts_and_numbers_are_written_as_each_language_writes_them(planted, planted_texts, sheets):
    make_handout(HandoutKind.BOTH, planted, planted_texts, "ar", "sv")
    (sheet,) = sheets
    money = next(s["body"] for s in sheet["sections"] if "2019" in s["heading"]["own"])
    for side in ("own", "other"):
        figures = re.findall(r"\d[\d,.\u00a0]*\d|\d", money[side])
        assert [re.sub(r"\D", "", figure) for figure in figures] == ["2019", "150", "900", "2800", "300", "50"]
    danger = next(s["body"]["own"] for s in sheet["sections"] if s["strong"])
    assert "\u2066112\u2069" in danger, "a number keeps its order in a text from right to left"


def test_the_pocket_card_names_her_language_to_who_helps_and_is_blank_outside(planted, planted_texts, sheets):
    make_handout(HandoutKind.POCKET, planted, planted_texts, "th", "sv")
    (sheet,) = sheets
    assert sheet["panels"][0] == []
    shown = [phrase["other"] for panel in sheet["panels"] for phrase in panel]
    assert "Jag talar thailändska." in shown and "Jag vill ha en tolk." in shown
    assert sum(map(bool, shown)) == 4, "what is hers alone is not said in another language"


def test_every_language_is_on_the_page_to_point_at_in_its_own_script(planted, planted_texts, sheets):
    make_handout(HandoutKind.POINT, planted, planted_texts, "sv", "sv")
    lines = sheets[0]["lines"]
    assert [line["own"] for line in lines] == ["Svenska", "English", "ไทย", "العربية", "中文 (简体)"]
    assert [line["name"] for line in lines][2:] == ["thailändska", "arabiska", "kinesiska"]


def test_a_language_is_set_by_its_script_its_direction_and_its_country():
    arabic, chinese, swedish = map(written_in, ("ar", "zh", "sv"))
    assert (arabic["dir"], arabic["fonts"][0]) == ("rtl", "Noto Sans Arabic")
    assert (chinese["lang"], chinese["region"]) == ("zh", "CN"), "which picks the simplified forms of letters"
    assert swedish == {"lang": "sv", "region": "SE", "dir": "ltr", "fonts": ("Noto Sans",)}


@pytest.mark.parametrize("code", ["ar", "th", "zh"])
def test_a_sheet_is_a_tagged_pdf_with_a_language_that_gives_nothing_away(code, planted, planted_texts):
    for kind in (HandoutKind.BOTH, HandoutKind.POCKET):
        document = make_handout(kind, planted, planted_texts, code, "sv")
        assert document.data.startswith(b"%PDF") and b"/MarkInfo" in document.data
        assert re.search(rb"/Lang ?\(" + code.encode(), document.data)
        assert re.fullmatch(rf"(?:info|card)-{code}(?:-sv)?\.pdf", document.name)
        assert document.data == make_handout(kind, planted, planted_texts, code, "sv").data


def test_the_title_and_headings_name_neither_crime_nor_return(texts):
    for language, words in (("sv", "människohandel|prostitution|återvänd|offer"), ("en", "traffick|prostitut|return")):
        titles = [texts.word(text, language) for text in ALL_TEXTS if text.endswith("-title")]
        assert titles and not re.search(words, " ".join(titles), re.IGNORECASE)


def test_what_is_missing_is_not_made(manual):
    lacking = translated(manual, missing={"handout-risks-body", "point-question"})
    assert [can_be_made(lacking, kind, "th") for kind in HandoutKind] == [False, False, True, False]
    assert pointed_languages(lacking) == ("sv", "en")
    assert not can_be_made(manual, HandoutKind.SHEET, "sq")


def test_a_tap_gives_the_sheet_and_a_language_without_it_the_interpreters_card(reader):
    reader.gives("beratta")
    reader.taps("Blad att lämna över")
    reader.taps("English (engelska)")
    assert reader.taps("Fickkort: engelska").document.name == "card-en.pdf"
    number = reader.house.manual.by_name["handouts"].number
    for operand, language in ((1, THAI + 6), (77, 2)):
        reply = reader.starts(encode(Link(number, 0, Verb.PAPER, operand, Case(language=language))))
        assert (reply.draw.step, reply.document) == ("told-no-language", None)


def test_a_recording_that_an_organisation_adds_is_handed_out_under_a_name_that_says_nothing(tmp_path):
    (tmp_path / "th" / "audio").mkdir(parents=True)
    for name in ("tell-journey.ogg", "returnee-talk.txt"):
        (tmp_path / "th" / "audio" / name).write_bytes(b"sound")
    assert find_recordings(tmp_path / "th").keys() == {"tell-journey"}
    recording = read_recording("th", "tell-journey", tmp_path)
    assert (recording.name, recording.data) == ("audio-th.ogg", b"sound")
    assert read_recording("th", "returnee-talk", tmp_path) is None


def test_a_page_of_hers_without_a_recording_gives_no_file(reader):
    page = reader.house.manual.by_name["returnee-talk"].number
    assert reader.starts(encode(Link(page, verb=Verb.PAPER, case=Case(language=2)))).document is None
