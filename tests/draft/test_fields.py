"""The fields: permanent numbers, bits of their own, closed sets, and words for all of it in both languages."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields as members
from datetime import date
from operator import attrgetter

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from dialogs.draft.model.codes import EU_EEA, LIKELY_COUNTRIES, LIKELY_LANGUAGES, coarser
from dialogs.draft.model.consent import ItemStatus
from dialogs.draft.model.consent_answers import (
    ConsentAnswer,
    Expression,
    Giver,
    Interpreter,
    Manner,
    RecorderRole,
)
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ItemKind, PaperSummaryLine
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import APPLICATION_FIELDS, CHILD_FIELDS, COARSER_OPTIONS, SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OPEN_BYTES, OPEN_FIELDS, OPEN_FORM, OpenAnswers
from dialogs.draft.model.risk_areas import AREAS, COLUMNS, MEASURES, ROW_BITS, ROWS, ROWS_FROM
from dialogs.draft.model.risk_rows import RiskLevel
from dialogs.draft.model.sealed_field import SealedField
from dialogs.draft.model.stops import RARE_COMBINATIONS, STOPS
from dialogs.engine.forms.codes import COUNTRY_CODES, LANGUAGE_CODES
from dialogs.engine.forms.conditions import conditions_in
from dialogs.engine.forms.field import REFUSED, UNKNOWN, InvalidAnswer, InvalidReason
from dialogs.engine.forms.field_types import (
    ChoiceField,
    CountField,
    CountryField,
    LanguageField,
    MonthField,
    MultipleChoiceField,
    RankedField,
)
from tests.draft import answers
from tests.every import holds_for_every
from tests.words import messages

LANGUAGES = ("sv", "en")
COUNTRY, LANGUAGE, MONTH = FIELD_BY_NAME["nationality"], FIELD_BY_NAME["language"], FIELD_BY_NAME["month"]
CHILDREN, NEEDS, RANKED, ROLE = (
    FIELD_BY_NAME["children"],
    FIELD_BY_NAME["needs"],
    FIELD_BY_NAME["needs-ranked"],
    FIELD_BY_NAME["role"],
)


@pytest.fixture(scope="module", params=LANGUAGES)
def words(request):
    return {
        name: message.text
        for name, message in messages(request.param).items()
        if message.file.endswith(("/draft.ftl", "/consent_say.ftl"))
    }


def options(field):
    match field:
        case ChoiceField() | MultipleChoiceField():
            return (*field.options, *besides(field))
        case CountryField():
            return (*field.specials, *besides(field))
        case LanguageField():
            return ("other", *besides(field))
    return besides(field)


def besides(field):
    """What a field can be answered with besides what it holds."""
    return (UNKNOWN,) if field.refusal_bit is None else (UNKNOWN, REFUSED)


def test_no_two_fields_share_bits_numbers_or_names():
    bits = 255
    for field in OPEN_FORM.fields:
        assert not bits & field.mask, field.name
        bits |= field.mask
    assert bits < 1 << 8 * OPEN_BYTES
    everything = (*OPEN_FORM.fields, *SEALED_FIELDS)
    assert len({field.number for field in everything}) == len({field.name for field in everything}) == len(everything)


def test_every_field_has_its_range():
    assert all(1 <= field.number < 90 and field.first_bit + field.bits <= ROWS_FROM for field in APPLICATION_FIELDS)
    assert all(90 <= field.number <= 120 for field in SEALED_FIELDS)
    assert ROWS_FROM + ROWS * ROW_BITS == 8 * OPEN_BYTES
    assert [area.number for area in AREAS] == list(range(1, len(AREAS) + 1))
    assert max(column.first_bit + column.bits for column in COLUMNS) <= ROW_BITS


def known_values(field):  # noqa: PLR0911 - one line a kind
    """Answers that a field can hold besides "unknown"; of several options one at a time, and all."""
    match field:
        case RankedField():
            return [(option,) for option in field.options]
        case MultipleChoiceField():
            return list(dict.fromkeys([(), *((option,) for option in field.options), field.options]))
        case ChoiceField():
            return list(field.options)
        case CountField():
            return list(range(field.low, field.high + 1))
        case CountryField():
            return [*COUNTRY_CODES, *field.specials]
        case LanguageField():
            return [*LANGUAGE_CODES, "other"]
        case _:
            return ["2020-01", "2051-12"]


def test_every_option_fits_and_is_not_mistaken_for_unknown_or_unanswered():
    def check(field):
        known = known_values(field)
        values = [*known, *besides(field)]
        numbers = {field.encode(value) for value in values}
        assert len(numbers) == len(values)
        assert 0 < min(numbers) <= max(numbers) < 1 << (field.bits + (field.refusal_bit is not None))
        assert [field.decode(field.encode(value)) for value in values] == values

    holds_for_every(OPEN_FORM.fields, check, attrgetter("name"))


@given(answers.fields, st.data())
def test_a_number_is_an_answer_that_packs_into_it_again_or_is_refused(field, data):
    number = data.draw(st.integers(0, (1 << field.bits) - 1))
    value, refused = answers.attempt(field.decode, number)
    if refused:
        assert (refused.reason, refused.field) == (InvalidReason.JUNK, field.name)
    else:
        assert number == (0 if value is None else field.encode(value))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (ROLE, "Anna"), (ROLE, ""), (ROLE, 1), (ROLE, ("police",)), (CHILDREN, 4), (CHILDREN, -1), (CHILDREN, True),
        (CHILDREN, "2"), (COUNTRY, "QQ"), (COUNTRY, "ro"), (COUNTRY, "ROU"), (COUNTRY, 1), (LANGUAGE, "abc"),
        (LANGUAGE, "RO"), (LANGUAGE, 3), (MONTH, "2019-12"), (MONTH, "2027-3"), (MONTH, 202703), (NEEDS, "housing"),
        (NEEDS, ("housing", "housing")), (NEEDS, ("Anna",)), (RANKED, ()), (RANKED, "legal"), (RANKED, ("Anna",)),
        (RANKED, ("legal", "legal")), (RANKED, ("legal", "income", "housing", "children")),
    ],
)  # fmt: skip
def test_what_is_not_in_the_closed_set_is_refused_and_never_quoted(field, value):
    with pytest.raises(InvalidAnswer) as caught:
        field.encode(value)
    assert str(caught.value) == f"draft-refused-value: {field.name}"


def test_a_sealed_field_has_no_place_among_the_packed_answers():
    assert not {"at", "bits", "mask"} & {member.name for member in members(SealedField)}
    assert not hasattr(SealedField, "encode")
    for field in (*SEALED_FIELDS, ChoiceField(1, "role", FieldGroup.FORM, first_bit=8, bits=4, options=("Anna",))):
        with pytest.raises(InvalidAnswer):
            OpenAnswers().put(field, "Anna")
        with pytest.raises(InvalidAnswer):
            OpenAnswers().put(field, None)


def test_conditions_ask_of_earlier_fields_what_these_can_say():
    said = set()
    for field in OPEN_FIELDS:
        for literal in conditions_in(field.when):
            assert {(literal.question, option) for option in literal.options} <= said, field.name
        said |= _facts(field)
    for rule in (*STOPS, *RARE_COMBINATIONS):
        for literal in conditions_in(rule.when):
            assert {(literal.question, option) for option in literal.options} <= said, rule.name


def _facts(field):
    match field:
        case MultipleChoiceField():
            known = ((), field.options)
        case ChoiceField():
            known = field.options
        case CountField():
            known = range(field.low, field.high + 1)
        case CountryField():
            known = (*COUNTRY_CODES, *field.specials)
        case LanguageField():
            known = LANGUAGE_CODES
        case _:
            known = ("2027-03",)
    return {fact for value in (*known, UNKNOWN) for fact in field.facts(value).items()}


def test_fields_that_can_point_someone_out_have_a_coarser_answer():
    assert COARSER_OPTIONS
    for name, coarser_options in COARSER_OPTIONS.items():
        assert coarser_options and set(coarser_options) <= set(options(FIELD_BY_NAME[name])), name
    assert all(name in COARSER_OPTIONS for rule in RARE_COMBINATIONS for name in rule.fields)


def test_what_stops_a_childs_draft_can_be_changed_in_it_and_a_rank_has_its_field():
    assert all(name in FIELD_BY_NAME for name in CHILD_FIELDS)
    assert {literal.question for stop in STOPS for literal in conditions_in(stop.when)} <= set(CHILD_FIELDS)
    ranked = [field for field in OPEN_FORM.fields if isinstance(field, RankedField)]
    assert ranked and all(FIELD_BY_NAME[field.within].options == field.options for field in ranked)


def test_sources_are_sections_of_the_manual_and_steps_are_steps(manual):
    known = {section for step in manual.steps for section in step.source}
    for thing in (*OPEN_FIELDS, *SEALED_FIELDS, *CONSENT_ITEMS, *STOPS):
        assert set(thing.source) <= known, thing.name
    assert all(set(sections) <= known for sections in MEASURES.values())
    assert all(stop.step in manual.by_name for stop in STOPS)


def test_every_measure_is_used_and_every_area_has_measures_for_each_part_of_the_way():
    used = Counter(name for area in AREAS for name in (*area.before, *area.during, *area.after))
    assert set(used) == set(MEASURES)
    assert all(area.before and area.during and area.after for area in AREAS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_and_languages_have_names(language):
    locale = Locale(language)
    assert set(COUNTRY_CODES) <= set(locale.territories)
    assert set(LANGUAGE_CODES) <= set(locale.languages)
    assert set(LIKELY_COUNTRIES) <= set(COUNTRY_CODES) and set(LIKELY_LANGUAGES) <= set(LANGUAGE_CODES)
    assert len(set(COUNTRY_CODES)) == 250 and len(EU_EEA) == 30 and set(COUNTRY_CODES) >= EU_EEA


def test_a_country_has_a_coarser_answer():
    assert (coarser("RO"), coarser("NG")) == ("eu", "outside")


def wanted():
    """The id of every text of the draft, with the most characters it may have."""
    for field in (*OPEN_FIELDS, *SEALED_FIELDS):
        yield field.text, 90
        yield f"{field.text}-label", 30
        if field.helped:
            yield f"{field.text}-help", 160
    yield from ((field.option_text(option), 30) for field in OPEN_FIELDS for option in options(field))
    yield from ((f"risk-measure-{name}", 30) for name in MEASURES)
    yield from ((group.value, 30) for group in FieldGroup)
    yield from ((level.text, 30) for level in RiskLevel)
    for item in CONSENT_ITEMS:
        longest = {"title": 50, "say": 320, "means": 420}
        yield from ((text, longest[text.rpartition("-")[2]]) for text in item.texts)
        if item.kind is not ItemKind.OTHERS:
            yield f"consent-{item.name}-explain", 420
    yield from ((f"consent-say-{name}", 32) for name in ("answers", "yes", "no", "wait", "unclear"))
    yield from ((kind.value, 100) for kind in ItemKind)
    answers = ("consent-answer-no-erases", "consent-answer-document-seen", "consent-answer-document-not-seen")
    yield from ((name, 32) for name in answers)
    enums = (ConsentAnswer, Interpreter, Expression, RecorderRole, Giver, Manner, ItemStatus)
    yield from ((member.value, 32) for enum in enums for member in enum)
    yield from ((member.value, 160) for enum in (PaperSummaryLine, InvalidReason) for member in enum)
    yield from ((rule.text, 160) for rule in (*STOPS, *RARE_COMBINATIONS))
    # said by the screens and papers that show a draft
    yield from ((name, 200) for name in ("field-option-refused", "field-parents-consent-help"))
    others = ("draft-not-sent", "draft-count-more", "draft-stop-call", "draft-stop-report", "field-option-none")
    yield from ((name, 160) for name in others)


def test_everything_has_its_words_and_there_are_no_others(words):
    lengths = dict(wanted())
    assert set(words) == set(lengths)
    assert not {name: text for name, text in words.items() if len(text.strip()) > lengths[name]}


def test_options_of_a_field_and_labels_of_a_group_are_told_apart(words):
    for field in OPEN_FIELDS:
        named = [words[field.option_text(option)] for option in options(field)]
        assert len(set(named)) == len(named), field.name
    for group in FieldGroup:
        labels = {
            field.text: words[f"{field.text}-label"]
            for field in (*APPLICATION_FIELDS, *SEALED_FIELDS)
            if field.group is group
        }
        assert len(set(labels.values())) == len(labels)
    labels = {column.name: words[f"field-risk-{column.name}-label"] for column in COLUMNS if column.name != "found"}
    assert len(set(labels.values())) == len(labels)
    assert len({words[f"risk-{area.name}-label"] for area in AREAS}) == len(AREAS)


def test_the_fixed_line_stands_as_agreed():
    found = messages("sv")
    assert found["draft-not-sent"].text.strip() == (
        "Underlag. Skickas inte till IOM. Regionkoordinatorn för över till IOM:s blankett och skriver under där."
    )


def test_what_is_said_to_the_person_has_no_words_of_duty(words):
    said = " ".join(text for name, text in words.items() if name.endswith("-say")).lower().split()
    assert not {"måste", "ska", "must", "should", "offer"} & set(said)


def test_months_run_from_the_first_year_on():
    month = MonthField(1, "m", FieldGroup.JOURNEY, first_bit=0)
    first = date(2020, 1, 1)
    assert month.decode(1) == f"{first:%Y-%m}" and month.decode(384) == "2051-12"
    with pytest.raises(InvalidAnswer):
        month.decode(385)
