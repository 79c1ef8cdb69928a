"""The open part: only members of closed sets go in, whatever way they come, and it is always as long."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.draft.model.open_answers import FIELD_BY_NAME, MAX_JSON_BYTES, OPEN_BYTES, OPEN_FIELDS, OpenAnswers
from dialogs.draft.model.retired_fields import RETIRED_FIELDS
from dialogs.draft.model.stops import CHILD_CONSENT_APPLIES, RARE_COMBINATIONS, STOPS
from dialogs.engine.forms.conditions import is_met
from dialogs.engine.forms.field import UNKNOWN, InvalidAnswer, InvalidReason
from tests.draft import answers

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


def part(**given_answers):
    found = OpenAnswers()
    for name, value in given_answers.items():
        found = found.put(FIELD_BY_NAME[name.replace("_", "-")], value)
    return found


def exported(**changes):
    return json.dumps({"kind": "lots-open-part", "version": 1, "answers": {}} | changes)


def asked(part):
    return {field.name for field in part.relevant()}


@given(answers.puts)
def test_after_any_answers_each_field_holds_the_last_one_given_to_it(puts):
    found, last = OpenAnswers(), {}
    for field, value in puts:
        found, last[field.name] = found.put(field, value), value
    assert {name: found.get(FIELD_BY_NAME[name]) for name in last} == last
    assert all(found.get(field) is None for field in OPEN_FIELDS if field.name not in last)


@given(answers.parts())
def test_packing_is_always_as_long_and_unpacks_to_the_same(part):
    packed = part.pack()
    assert len(packed) == OPEN_BYTES
    assert OpenAnswers.unpack(packed) == part


@given(answers.parts())
def test_what_is_exported_comes_back_the_same_and_holds_no_text_but_ours(part):
    text = part.to_json()
    assert len(text) < MAX_JSON_BYTES
    assert OpenAnswers.from_json(text) == part


def test_the_fullest_export_is_read_back():
    full = OpenAnswers()
    for field in OPEN_FIELDS:
        full = full.put(field, getattr(field, "options", (UNKNOWN,))[-1] if not hasattr(field, "prefix") else UNKNOWN)
        if hasattr(field, "prefix"):
            full = full.put(field, field.options[: getattr(field, "most", None)])
    assert len(full.to_json()) < MAX_JSON_BYTES // 2
    assert OpenAnswers.from_json(full.to_json()) == full


@given(answers.parts(), st.integers(0, 8 * OPEN_BYTES - 1))
def test_a_flipped_bit_is_another_answer_or_refused(part, bit):
    flipped = (int.from_bytes(part.pack(), "little") ^ 1 << bit).to_bytes(OPEN_BYTES, "little")
    found, refused = answers.attempt(OpenAnswers.unpack, flipped)
    assert refused.reason in {InvalidReason.JUNK, InvalidReason.VERSION} if refused else found.pack() == flipped


@given(st.binary(min_size=OPEN_BYTES, max_size=OPEN_BYTES))
@example(bytes(OPEN_BYTES))
@example(b"\x01" + bytes(OPEN_BYTES - 1))
@example(b"\xff" * OPEN_BYTES)
def test_any_bytes_are_refused_or_are_exactly_an_answer(packed):
    found, refused = answers.attempt(OpenAnswers.unpack, packed)
    assert refused or found.pack() == packed


@pytest.mark.parametrize(
    ("packed", "reason"),
    [
        (b"", InvalidReason.SIZE),
        (bytes(OPEN_BYTES + 1), InvalidReason.SIZE),
        (bytes(OPEN_BYTES), InvalidReason.VERSION),
        (b"\x02" + bytes(OPEN_BYTES - 1), InvalidReason.VERSION),
        (b"\x01" + bytes(OPEN_BYTES - 2) + b"\x80", InvalidReason.JUNK),
        (b"\x01\x0e" + bytes(OPEN_BYTES - 2), InvalidReason.JUNK),
    ],
)
def test_another_length_version_or_stray_bits_are_refused(packed, reason):
    with pytest.raises(InvalidAnswer) as caught:
        OpenAnswers.unpack(packed)
    assert caught.value.reason is reason


def test_no_part_can_be_made_around_the_codec():
    with pytest.raises(InvalidAnswer):
        OpenAnswers(1)
    with pytest.raises(InvalidAnswer):
        OpenAnswers(-1)


@given(st.sampled_from([*FIELD_BY_NAME, "surname", "Anna"]), json_values)
@example("role", "Anna 0701234567")
@example("needs", ["Anna"])
@example("needs", [["housing"]])
@example("children", True)
@example("children", 1.0)
@example("role", None)
def test_a_forged_answer_is_refused_without_being_quoted(name, value):
    found, refused = answers.attempt(OpenAnswers.from_json, exported(answers={name: value}))
    if refused:
        assert str(refused) in {f"draft-refused-value: {name}", "draft-refused-field", "draft-refused-shape"}
    else:
        assert OpenAnswers.from_json(found.to_json()) == found


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", InvalidReason.SHAPE),
        ("[]", InvalidReason.SHAPE),
        ("[" * 60_000, InvalidReason.SHAPE),
        ("9" * 5_000, InvalidReason.SHAPE),
        ('{"kind": "lots-open-part", "version": 1}', InvalidReason.SHAPE),
        (exported(name="Anna"), InvalidReason.SHAPE),
        (exported(kind="another"), InvalidReason.SHAPE),
        (exported(answers=[]), InvalidReason.SHAPE),
        (exported(version=2), InvalidReason.VERSION),
        (exported(version=True), InvalidReason.VERSION),
        (exported(answers={"surname": "Anna"}), InvalidReason.FIELD),
        (exported(answers={"role": "Anna"}), InvalidReason.VALUE),
        (exported(answers={"role": None}), InvalidReason.VALUE),
        (exported(answers={"children": True}), InvalidReason.VALUE),
        (exported(answers={"children": 1.5}), InvalidReason.VALUE),
        (exported(answers={"needs": [["housing"]]}), InvalidReason.VALUE),
        ('{"kind": "lots-open-part", "version": 1, "answers": {"role": "police", "role": "ngo"}}', InvalidReason.SHAPE),
        (" " * (MAX_JSON_BYTES + 1), InvalidReason.SIZE),
    ],
)
def test_a_forged_export_is_refused_with_its_reason(text, reason):
    with pytest.raises(InvalidAnswer) as caught:
        OpenAnswers.from_json(text)
    assert caught.value.reason is reason


def test_childrens_fields_are_asked_only_with_children():
    own = {"child-papers", "parents-consent", "social-objection"}
    assert not own & asked(part(children=0))
    assert not own & asked(OpenAnswers())
    assert own <= asked(part(children=2))
    assert own <= asked(part(children=UNKNOWN))


def test_levels_are_asked_of_the_regional_coordinator_alone():
    levels = {"risk-debt-likelihood", "risk-debt-consequence"}
    assert levels <= asked(part(role="coordinator", risk_debt_found="yes"))
    for role in ("social", "police", "shelter", "ngo", "other", UNKNOWN, None):
        there = asked(part(role=role, risk_debt_found="yes"))
        assert not levels & there
        assert "risk-debt-source" in there
    assert "risk-debt-source" not in asked(part(role="coordinator", risk_debt_found="no"))


def test_changing_an_answer_keeps_the_others_and_drops_what_hung_on_it():
    before = part(role="police", children=2, child_papers="yes")
    after = before.put(FIELD_BY_NAME["children"], 0).clear_irrelevant()
    assert after == part(role="police", children=0)


def test_a_condition_is_not_held_against_an_answer_that_is_itself_irrelevant():
    stale = part(person="adult", unaccompanied="yes", child_will="no")
    assert "child-will" not in asked(stale)
    assert "unaccompanied" not in stale.facts()
    assert stale.clear_irrelevant() == part(person="adult")


def test_what_is_asked_no_more_is_still_read_and_goes_with_the_next_answer():
    old = part(role="police", status="refused", needs=("housing", "legal"), needs_ranked=("legal", "housing"))
    assert OpenAnswers.unpack(old.pack()) == OpenAnswers.from_json(old.to_json()) == old
    assert not {field.name for field in RETIRED_FIELDS} & asked(old)
    assert old.clear_irrelevant() == part(role="police", needs=("housing", "legal"))


def test_not_to_say_is_an_answer_of_its_own_that_raises_nothing():
    refused = part(person="adult", children="refused", risk_debt_found="refused", needs="refused")
    assert OpenAnswers.unpack(refused.pack()) == OpenAnswers.from_json(refused.to_json()) == refused
    assert refused.clear_irrelevant() == refused
    assert not {"risk-debt-source", "child-papers"} & asked(refused)
    assert "risk-debt-source" in asked(part(risk_debt_found="unknown"))


@given(answers.parts())
def test_clearing_leaves_nothing_irrelevant_and_nothing_more_to_clear(part):
    cleared = part.clear_irrelevant()
    assert cleared.clear_irrelevant() == cleared
    assert all(cleared.get(field) is None for field in OPEN_FIELDS if field not in cleared.relevant())
    assert {field.name for field in cleared.missing()} >= {field.name for field in part.missing()}


def test_unknown_is_an_answer_and_nothing_is_missing_for_it():
    every = OpenAnswers()
    while every.missing():
        every = every.put(every.missing()[0], UNKNOWN)
    assert all(every.get(field) == UNKNOWN for field in every.relevant())


@pytest.mark.parametrize("answer", ["no", "pending", UNKNOWN])
@pytest.mark.parametrize(
    ("name", "stop"),
    [
        ("child_will", "child-will"),
        ("child_guardian_sweden", "child-guardian"),
        ("child_guardian_home", "child-guardian"),
        ("child_inquiry", "child-inquiry"),
    ],
)
def test_a_no_or_not_yet_on_a_condition_stops_the_draft_of_an_unaccompanied_child(name, stop, answer):
    alone = part(person="child", unaccompanied="yes", **{name: answer})
    assert [rule.name for rule in STOPS if is_met(rule.when, alone.facts())] == [stop]
    adult = alone.put(FIELD_BY_NAME["person"], "adult")
    assert not [rule.name for rule in STOPS if is_met(rule.when, adult.facts())]


def test_an_age_that_is_not_known_counts_as_a_childs():
    for person in ("child", "unsure", UNKNOWN):
        assert {"unaccompanied", "child-will"} <= asked(part(person=person))
        assert is_met(CHILD_CONSENT_APPLIES, part(person=person).facts())
        assert not is_met(CHILD_CONSENT_APPLIES, part(person=person, unaccompanied="no").facts())
    assert is_met(CHILD_CONSENT_APPLIES, {})
    assert not is_met(CHILD_CONSENT_APPLIES, part(person="adult").facts())


@pytest.mark.parametrize(
    ("answered", "suggested"),
    [
        ({"nationality": "BT", "region": "nord"}, ["region"]),
        ({"nationality": "RO", "region": "nord"}, []),
        ({"nationality": "outside", "region": "nord"}, []),
        ({"nationality": "RO", "person": "child"}, ["child"]),
        ({"nationality": "RO", "return-country": "MD", "return-kind": "third"}, ["two-countries"]),
        ({"nationality": "RO", "children": 3}, ["children"]),
    ],
)
def test_rare_combinations_suggest_a_coarser_answer(answered, suggested):
    facts = part(**{name.replace("-", "_"): value for name, value in answered.items()}).facts()
    assert [rule.name for rule in RARE_COMBINATIONS if is_met(rule.when, facts)] == suggested


def test_ranks_that_are_asked_no_more_are_still_decoded():
    field = FIELD_BY_NAME["needs-ranked"]
    for value in (UNKNOWN, ("legal", "housing")):
        assert field.decode(field.encode(value)) == value
    with pytest.raises(InvalidAnswer):
        field.decode(0xF)
