"""How answers are worded: every answer of every field, in both languages."""

from __future__ import annotations

import pytest

from bot.render import _value
from dialogs.draft.base import UNKNOWN
from dialogs.draft.kinds import MONTHS, Choice, Country, Many, Ranked
from dialogs.draft.openpart import BY_NAME, OPEN_FIELDS
from dialogs.draft.words import label, option, said
from dialogs.engine.screens import CountryName, LanguageName, Lines, MonthName, Text


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_option_of_every_field_has_words(texts, language):
    for field in OPEN_FIELDS:
        options = getattr(field, "specials", ()) if isinstance(field, Country) else getattr(field, "options", ())
        for each in (*options, UNKNOWN):
            assert _value(said(field, each), texts, language), field.name
        if not field.name.endswith("-found"):
            assert _value(label(field.text), texts, language)


@pytest.mark.parametrize(("name", "value", "words"), [
    ("role", "police", Text("field-role-police")),
    ("role", UNKNOWN, Text("field-option-unknown")),
    ("children", 0, 0),
    ("children", 3, Text("draft-count-more", {"count": 3})),
    ("relatives-count", 3, 3),
    ("children", UNKNOWN, Text("field-option-unknown")),
    ("nationality", "RO", CountryName("RO")),
    ("nationality", "eu", Text("field-option-eu")),
    ("language", "ro", LanguageName("ro")),
    ("language", "other", Text("field-language-other")),
    ("month", "2027-03", MonthName(2027, 3)),
    ("month", UNKNOWN, Text("field-option-unknown")),
    ("needs", (), Text("field-option-none")),
    ("needs", ("housing", "legal"), Lines((Text("field-needs-housing"), Text("field-needs-legal")))),
    ("needs", UNKNOWN, Text("field-option-unknown")),
])  # fmt: skip
def test_an_answer_is_a_text_a_list_a_number_or_a_name(name, value, words):
    assert said(BY_NAME[name], value) == words


def test_a_measure_is_worded_alike_in_every_area():
    before = BY_NAME["risk-threat-home-before"]
    assert option(before, "tell-iom") == option(BY_NAME["risk-addiction-before"], "tell-iom")
    assert isinstance(before, Many) and not isinstance(before, (Choice, Ranked))


def test_every_month_has_a_name(texts):
    for month in MONTHS[:14]:
        assert month[:4] in _value(said(BY_NAME["month"], month), texts, "sv")
