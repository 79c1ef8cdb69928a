"""What a tap makes of the answers, and where it leads next."""

from __future__ import annotations

from operator import attrgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import APPLICATION_FIELDS, CHILD_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OPEN_FIELDS, OpenAnswers
from dialogs.draft.model.question_order import (
    application_order,
    apply_answer,
    askable_fields,
    newly_asked,
    newly_rare_field,
    next_unanswered,
    onward_field,
    rare_combinations,
    sibling_fields,
    skipped_fields,
    unanswered_fields,
)
from dialogs.draft.model.risk_areas import AREAS
from dialogs.draft.model.risk_order import FOUND_FIELDS, area_of, row_fields
from dialogs.draft.model.stops import RARE_COMBINATIONS
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.field import UNKNOWN, InvalidAnswer
from tests.draft.answers import attempt, fields, parts
from tests.draft.drawing import ADULT, CHILD, part
from tests.every import holds_for_every

NEEDS, ROLE = FIELD_BY_NAME["needs"], FIELD_BY_NAME["role"]


@given(parts(), fields, st.sampled_from([DraftVerb.PUT, DraftVerb.CHOOSE, DraftVerb.UNCHOOSE]), st.integers(0, 0xFFFF))
def test_any_tap_gives_answers_that_belong_or_is_refused(before, field, verb, operand):
    kept, refused = attempt(apply_answer, DraftState(before.clear_irrelevant(), 1, 2, 3), field, verb, operand)
    if refused is None:
        assert kept.answers.clear_irrelevant() == kept.answers
        assert OpenAnswers.unpack(kept.answers.pack()) == kept.answers
        assert (kept.plan, kept.ticks, kept.language) == (1, 2, 3)


@given(parts(), fields, st.sampled_from([DraftVerb.PUT, DraftVerb.CHOOSE, DraftVerb.UNCHOOSE]), st.integers(0, 0xFFFF))
def test_a_tap_handed_out_twice_is_one_tap(before, field, verb, operand):
    once, refused = attempt(apply_answer, DraftState(before.clear_irrelevant()), field, verb, operand)
    if refused is None:
        assert apply_answer(once, field, verb, operand) == once


def test_options_of_a_list_are_set_one_by_one_and_the_last_one_taken_leaves_no_answer():
    kept = DraftState()
    for verb, place, want in (
        (DraftVerb.CHOOSE, 2, ("housing",)), (DraftVerb.CHOOSE, 0, ("medical", "housing")),
        (DraftVerb.CHOOSE, 2, ("medical", "housing")),
        (DraftVerb.UNCHOOSE, 0, ("housing",)), (DraftVerb.UNCHOOSE, 0, ("housing",)), (DraftVerb.UNCHOOSE, 2, None),
    ):  # fmt: skip
        kept = apply_answer(kept, NEEDS, verb, place)
        assert kept.answers.get(NEEDS) == want


@pytest.mark.parametrize("before", [UNKNOWN, ()])
def test_a_tick_after_unknown_or_none_of_these_begins_anew(before):
    assert apply_answer(DraftState(part(needs=before)), NEEDS, DraftVerb.CHOOSE, 1).answers.get(NEEDS) == (
        "psychosocial",
    )
    assert apply_answer(DraftState(part(needs=before)), NEEDS, DraftVerb.UNCHOOSE, 1).answers.get(NEEDS) is None


@pytest.mark.parametrize(("field", "verb", "operand"), [
    (ROLE, DraftVerb.CHOOSE, 0), (NEEDS, DraftVerb.CHOOSE, 99), (ROLE, DraftVerb.PUT, 14),
    (ROLE, DraftVerb.PUT, 16), (NEEDS, DraftVerb.PUT, 1 << 14 | 4),
])  # fmt: skip
def test_what_is_not_in_the_closed_set_is_refused(field, verb, operand):
    with pytest.raises(InvalidAnswer):
        apply_answer(DraftState(), field, verb, operand)


def test_the_walk_is_the_application_with_a_childs_conditions_among_the_first():
    walked = [field.name for field in application_order(part(**CHILD))]
    assert walked[: len(CHILD_FIELDS)] == list(CHILD_FIELDS)
    assert not [field for field in application_order(part(**CHILD)) if field.group is FieldGroup.RISKS]
    assert len(set(walked)) == len(walked)
    assert "child-will" not in [field.name for field in application_order(part(**ADULT))]


@given(parts())
def test_what_is_asked_is_what_is_relevant(given):
    rows = [cell for area in AREAS for cell in row_fields(given, area)]
    assert sorted(f.name for f in (*application_order(given), *rows)) == sorted(f.name for f in given.relevant())


def test_the_last_contact_is_asked_in_the_row_of_threats_in_sweden_alone():
    found = part(risk_threat_sweden_found="yes", risk_threat_home_found="yes")
    assert [cell.name for cell in row_fields(found, AREAS[1])][:2] == ["risk-threat-sweden-found", "last-contact"]
    assert "last-contact" not in [cell.name for cell in row_fields(found, AREAS[0])]
    assert [cell.name for cell in row_fields(part(), AREAS[1])] == ["risk-threat-sweden-found"]
    assert area_of(FIELD_BY_NAME["last-contact"]) is AREAS[1]


def test_a_field_is_asked_among_its_own():
    adult = part(**ADULT)

    def check(field):
        area = area_of(field)
        assert (area is not None) is (field.group is FieldGroup.RISKS)
        others = sibling_fields(adult, field)
        assert others == FOUND_FIELDS if field in FOUND_FIELDS else all(area_of(other) is area for other in others)

    holds_for_every(OPEN_FIELDS, check, attrgetter("name"))


@given(parts(), fields)
def test_onward_is_the_next_unanswered_question_below_or_the_end(given, field):
    if area_of(field):
        return
    siblings = sibling_fields(given, field)
    next_field = next_unanswered(given, field)
    if field in siblings:
        below = unanswered_fields(given, siblings[siblings.index(field) + 1 :])
        assert next_field == next(iter(below), None)
    else:
        assert next_field is None or next_field in unanswered_fields(given, siblings)


def test_what_was_skipped_is_never_led_back_to():
    answers = part(role="police", person="adult", region="syd")
    assert next_unanswered(answers, FIELD_BY_NAME["person"]).name == "wants-return"
    assert next_unanswered(answers, FIELD_BY_NAME["region"]) is None
    assert onward_field(answers).name == "wants-return"
    answers = answers.skip(FIELD_BY_NAME["wants-return"]).skip(FIELD_BY_NAME["return-country"])
    assert onward_field(answers).name == "nationality"
    assert next_unanswered(answers, FIELD_BY_NAME["role"]).name == "nationality"
    assert [field.name for field in skipped_fields(answers)] == ["wants-return", "return-country"]
    assert OpenAnswers.unpack(answers.pack()) == answers == answers.clear_irrelevant()
    state = apply_answer(DraftState(answers), FIELD_BY_NAME["wants-return"], DraftVerb.PUT, 1)
    assert [field.name for field in skipped_fields(state.answers)] == ["return-country"]
    assert answers.skip(FIELD_BY_NAME["risk-debt-found"]) == answers


@given(parts(), st.lists(fields, max_size=50))
def test_going_on_meets_every_question_but_the_skipped_ones(given, skipped):
    for field in skipped:
        given = given.skip(field)
    met = set()
    while (field := onward_field(given)) is not None:
        met.add(field)
        given = given.skip(field)
    assert not met & set(skipped)
    assert set(unanswered_fields(given, application_order(given))) == set(skipped_fields(given)) >= met


@given(parts(), st.data())
def test_as_many_questions_as_were_announced_are_asked_at_most(given, data):
    """Whatever is answered on the way, the number announced never rises, and no more are asked than it said."""
    answers = OpenAnswers().put(ROLE, "police")
    announced, asked = len(askable_fields(answers)), {ROLE.name}
    for field in APPLICATION_FIELDS:
        if field in answers.relevant() and answers.get(field) is None:
            asked.add(field.name)
            value = given.get(field) or data.draw(st.sampled_from((None, "unknown")))
            answers = answers.put(field, value).clear_irrelevant()
            assert len(askable_fields(answers)) <= announced
            announced = len(askable_fields(answers))
    assert len(asked) <= len(askable_fields(OpenAnswers().put(ROLE, "police")))


def test_only_what_an_answer_brings_up_is_asked_anew():
    before = part(**ADULT)
    after = part(role="coordinator", person="child")
    assert newly_asked(before, after, FIELD_BY_NAME["person"]).name == "unaccompanied"
    assert newly_asked(before, part(**ADULT, region="syd"), FIELD_BY_NAME["region"]) is None
    assert newly_asked(after, before, FIELD_BY_NAME["person"]) is None


def test_a_question_that_is_no_longer_asked_is_followed_by_what_stood_after_it():
    adult = part(role="coordinator", person="adult")
    gone = FIELD_BY_NAME["child-will"]
    assert gone not in sibling_fields(adult, gone)
    following = next_unanswered(adult, gone)
    assert following is None or following in sibling_fields(adult, gone)


def test_an_answer_to_what_was_asked_anew_is_followed_by_what_hangs_on_the_same():
    before = part(person="child")
    after = part(person="child", unaccompanied="yes")
    assert newly_asked(before, after, FIELD_BY_NAME["unaccompanied"]).name == "child-will"
    assert newly_asked(after, part(person="child", unaccompanied="yes"), FIELD_BY_NAME["unaccompanied"]) is None


def test_every_rare_combination_is_met_and_named():
    met = {
        "region": part(nationality="BT", region="nord"),
        "child": part(nationality="RO", person="child"),
        "two-countries": part(nationality="RO", return_country="BT", return_kind="third"),
        "children": part(nationality="RO", children=3),
    }
    assert set(met) == {each.name for each in RARE_COMBINATIONS}
    for name, answers in met.items():
        assert [each.name for each in rare_combinations(answers)] == [name]
        assert newly_rare_field(part(nationality="RO"), answers).name == rare_combinations(answers)[0].fields[0]
        assert newly_rare_field(answers, answers) is None
    assert not rare_combinations(part(nationality="outside", region="nord", person="child", children=3))
