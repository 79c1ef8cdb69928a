"""One form engine: fields pack their answers into places of one number; conditions, ticks and clearing go by these."""

from __future__ import annotations

import pytest

from dialogs.engine.forms.answers import Answers, Form
from dialogs.engine.forms.bodies import AnswerAction, ListedAnswer, Question, answer_list
from dialogs.engine.forms.conditions import Condition
from dialogs.engine.forms.field import UNKNOWN, FieldTexts, InvalidAnswer, InvalidReason
from dialogs.engine.forms.field_types import ChoiceField, CountField, MultipleChoiceField, RankedField
from dialogs.engine.links import Link
from dialogs.engine.screens import Text

WEATHER = ChoiceField(1, "weather", first_bit=0, bits=2, options=("sun", "rain"))
GEAR = MultipleChoiceField(
    2, "gear", first_bit=2, bits=5, options=("boots", "coat", "hat"), when=Condition("weather", ("rain",))
)
FIRST = RankedField(3, "first", first_bit=7, bits=12, options=GEAR.options, within="gear")
#: A question that counts "unknown" among its options.
TIDE = ChoiceField(4, "tide", first_bit=19, bits=3, options=("high", "low", UNKNOWN), adds_unknown=False)
FORM = Form((WEATHER, GEAR, FIRST, TIDE), {"tide": Condition("weather", ("sun",))})
EMPTY = Answers(form=FORM)


def answers(**values):
    filled = EMPTY
    for name, value in values.items():
        filled = filled.put(FORM.by_name[name], value)
    return filled


def test_unknown_has_all_bits_or_its_number_among_the_options():
    assert (WEATHER.encode(UNKNOWN), TIDE.encode(UNKNOWN)) == (3, 3)
    assert TIDE.answer_in(7 << 19) is None and TIDE.decode(3) == UNKNOWN
    with pytest.raises(InvalidAnswer):
        TIDE.decode(7)


def test_a_number_that_stands_for_nothing_counts_as_unanswered_unless_it_is_looked_at():
    junk = Answers(7 << 19 | 1, FORM)
    assert junk.get(TIDE) is None and junk.missing()[-1] == TIDE
    assert junk.clear_irrelevant().bits == 1
    with pytest.raises(InvalidAnswer):
        FORM.check(junk.bits)
    with pytest.raises(InvalidAnswer):
        FORM.check(1 << 40)


def test_a_field_of_another_form_has_no_place():
    with pytest.raises(InvalidAnswer) as refused:
        EMPTY.put(CountField(9, "age", first_bit=40, bits=3, high=5), 1)
    assert refused.value.reason is InvalidReason.FIELD


def test_a_screen_and_a_question_both_have_a_say_in_what_is_asked():
    assert [asked.name for asked in answers(weather="rain").relevant()] == ["weather", "gear", "first"]
    assert [asked.name for asked in answers(weather="sun").relevant()] == ["weather", "first", "tide"]


def test_a_changed_answer_clears_what_hangs_on_it():
    wet = answers(weather="rain", gear=("boots", "hat"), first=("hat", "boots"))
    assert wet.put(WEATHER, "sun").clear_irrelevant().get(GEAR) is None
    assert wet.tick(GEAR, 2, on=False).clear_irrelevant().get(FIRST) == ("boots",)


def test_a_tick_sets_and_never_flips():
    once = answers(weather="rain").tick(GEAR, 1, on=True)
    assert once == once.tick(GEAR, 1, on=True) and once.get(GEAR) == ("coat",)
    assert once.tick(GEAR, 1, on=False).get(GEAR) is None
    with pytest.raises(InvalidAnswer):
        once.tick(WEATHER, 0, on=True)


@pytest.mark.parametrize("asked", [WEATHER, TIDE])
def test_every_question_offers_unknown_once(asked):
    rows = Question(asked, None, lambda action, number: Link(number, verb=len(action.name)), "draft").rows()
    numbers = [button.link.step for row in rows for button in row]
    assert numbers == [1, 2, 3]


def test_the_answer_that_holds_is_marked_and_a_button_that_does_not_stand_alone_says_what_it_answers():
    links = []
    question = Question(WEATHER, "sun", lambda *of: links.append(of) or Link(1), "plan", named=True)
    label = question.put("sun").label
    assert label.id == "plan-chosen" and label.values["answer"].id == "plan-answer-button"
    assert label.values["answer"].values["name"] == Text("field-weather-label")
    assert links == [(AnswerAction.SET, 1)]


def test_texts_are_found_by_the_pattern_of_their_form():
    texts = FieldTexts("q-{name}", "{question}-short", "{name}/{option}", "any-{option}", frozenset({"rain"}))
    field = ChoiceField(5, "sky", first_bit=0, bits=2, options=("sun", "rain"), texts=texts)
    assert (field.text, field.label) == ("q-sky", "q-sky-short")
    assert [field.option_text(option) for option in field.options] == ["sky/sun", "any-rain"]


def test_a_list_numbers_its_answers():
    blocks, buttons = answer_list(
        "plan", "line", [ListedAnswer(Text("a"), "x", Link(5)), ListedAnswer(Text("b"), 2, Link(6))]
    )
    assert [block.text.values["index"] for block in blocks] == [1, 2]
    assert [(button.label.id, button.link.step) for button in buttons] == [("plan-change", 5), ("plan-change", 6)]


def test_a_field_of_one_choice_has_nothing_to_tick():
    assert Question(TIDE, None, lambda *_: None, "example").ticks() == ()
