"""How answers are worded: every answer of every field, in both languages."""

from __future__ import annotations

import pytest

from bot.text_format import _value
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OPEN_FIELDS
from dialogs.engine.forms.answer_texts import answer_text, option_text
from dialogs.engine.forms.field import UNKNOWN
from dialogs.engine.forms.field_types import MONTHS, ChoiceField, CountryField, MultipleChoiceField, RankedField
from dialogs.engine.screens import CountryName, LanguageName, Lines, MonthName, Text


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_option_of_every_field_has_words(texts, language):
    for field in OPEN_FIELDS:
        options = getattr(field, "specials", ()) if isinstance(field, CountryField) else getattr(field, "options", ())
        for each in (*options, UNKNOWN):
            assert _value(answer_text(field, each), texts, language), field.name
        if not field.name.endswith("-found"):
            assert _value(Text(field.label), texts, language)


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
    assert answer_text(FIELD_BY_NAME[name], value) == words


def test_a_measure_is_worded_alike_in_every_area():
    before = FIELD_BY_NAME["risk-threat-home-before"]
    assert option_text(before, "tell-iom") == option_text(FIELD_BY_NAME["risk-addiction-before"], "tell-iom")
    assert isinstance(before, MultipleChoiceField) and not isinstance(before, (ChoiceField, RankedField))


def test_every_month_has_a_name(texts):
    for month in MONTHS[:14]:
        assert month[:4] in _value(answer_text(FIELD_BY_NAME["month"], month), texts, "sv")
