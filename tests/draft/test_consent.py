"""The gate: it stands open for a yes to every item asked for, in the current wording, and for nothing else."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.draft.model.consent import ConsentRecord, ConsentStatus, ItemStatus, text_hash
from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Interpreter, RecorderRole
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ITEM_BY_NAME, PaperSummaryLine, Requirement
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.engine.forms.field import InvalidAnswer

TODAY = date(2026, 11, 24)
WORDINGS = {
    (item.name, language): text_hash([item.name, language]) for item in CONSENT_ITEMS for language in ("sv", "en")
}
ADULT = [item for item in CONSENT_ITEMS if item.need is Requirement.ALWAYS]
CHILD = [item for item in CONSENT_ITEMS if item.need is not Requirement.OPTIONAL]
OPTIONAL = [item for item in CONSENT_ITEMS if item.need is Requirement.OPTIONAL]
PHONE = next(field for field in SEALED_FIELDS if field.name == "phone")


def record(item, answer=ConsentAnswer.YES, **changes):
    wording = WORDINGS[item.name, "sv"]
    made = ConsentRecord(
        item.name,
        item.version,
        wording,
        "sv",
        Interpreter.THERE,
        Expression.SPOKEN,
        RecorderRole.COORDINATOR,
        TODAY,
        answer,
    )
    return replace(made, **changes)


def consent(records, *, child=False, wordings=WORDINGS):
    return ConsentStatus(tuple(records), wordings, TODAY, child)


def lacking(found):
    return [(item.name, standing) for item, standing in found.lacking()]


def test_a_yes_to_every_mandatory_item_opens_the_gate():
    assert consent(map(record, ADULT)).is_open()
    assert consent(map(record, CHILD), child=True).is_open()


def test_without_any_record_every_mandatory_item_is_missing():
    assert lacking(consent([])) == [(item.name, ItemStatus.MISSING) for item in ADULT]
    assert lacking(consent([], child=True)) == [(item.name, ItemStatus.MISSING) for item in CHILD]


@pytest.mark.parametrize("item", CHILD, ids=lambda item: item.name)
@pytest.mark.parametrize(
    ("last", "standing"),
    [
        (None, ItemStatus.MISSING),
        ({"answer": ConsentAnswer.NO}, ItemStatus.NO),
        ({"answer": ConsentAnswer.NOT_APPLICABLE}, ItemStatus.MISSING),
        ({"version": 2}, ItemStatus.CHANGED),
        ({"wording": "0" * 32}, ItemStatus.CHANGED),
        ({"language": "ro"}, ItemStatus.CHANGED),
        ({"day": TODAY + timedelta(days=1)}, ItemStatus.MISSING),
    ],
)
def test_each_mandatory_item_alone_keeps_the_gate_shut(item, last, standing):
    others = [record(other) for other in CHILD if other is not item]
    own = [] if last is None else [record(item), record(item, **last)]
    found = consent([*others, *own], child=True)
    assert lacking(found) == [(item.name, standing)]
    assert not found.is_open()
    assert not any(found.unlocks(what) for what in (*SEALED_FIELDS, *PaperSummaryLine))


@given(st.lists(st.tuples(st.sampled_from(CONSENT_ITEMS), st.sampled_from(ConsentAnswer)), max_size=40), st.booleans())
def test_the_gate_is_open_just_when_the_last_answer_to_each_item_asked_for_is_yes(answers, child):
    last = {item.name: answer for item, answer in answers}
    found = consent([record(item, answer) for item, answer in answers], child=child)
    needed = CHILD if child else ADULT
    assert found.is_open() == all(last.get(item.name) is ConsentAnswer.YES for item in needed)
    for item in OPTIONAL:
        for what in item.gates:
            opened = found.unlocks(PHONE if what == "phone" else what)
            assert opened == (found.is_open() and last.get(item.name) is ConsentAnswer.YES)
    assert found.unlocks(SEALED_FIELDS[0]) == found.is_open()


@pytest.mark.parametrize("item", OPTIONAL, ids=lambda item: item.name)
def test_an_optional_purpose_opens_its_own_field_or_line_and_no_other(item):
    found = consent([*map(record, ADULT), record(item)])
    opened = [what for what in (PHONE, *PaperSummaryLine) if found.unlocks(what)]
    assert opened == [PHONE if gate == "phone" else gate for gate in item.gates]
    refused = consent([*map(record, ADULT), record(item, ConsentAnswer.NO)])
    assert refused.is_open()
    assert not any(refused.unlocks(what) for what in (PHONE, *PaperSummaryLine))


def test_a_later_no_shuts_it_and_a_new_yes_opens_it_again():
    first, *others = ADULT
    yes = [record(item) for item in ADULT]
    assert not consent([*yes, record(first, ConsentAnswer.NO)]).is_open()
    assert consent([*yes, record(first, ConsentAnswer.NO), record(first)]).is_open()
    assert others


def test_an_adult_speaks_for_themselves_and_nobody_answers_in_place_of_the_child():
    by_proxy = [record(item, expressed=Expression.PROXY) for item in CHILD]
    assert len(lacking(consent(by_proxy))) == len(ADULT)
    assert lacking(consent(by_proxy, child=True)) == [("child-will", ItemStatus.MISSING)]


def test_not_applicable_counts_only_where_the_item_allows_it():
    for item in CONSENT_ITEMS:
        standing = consent([record(item, ConsentAnswer.NOT_APPLICABLE)]).standing(item)
        assert standing is (ItemStatus.NOT_APPLICABLE if item.not_applicable else ItemStatus.MISSING)
        assert not (item.not_applicable and item.need is not Requirement.OPTIONAL)


def test_a_changed_wording_in_one_language_shuts_the_gate_for_it_alone():
    records = [*map(record, ADULT[1:]), record(ADULT[0], language="en", wording=WORDINGS[ADULT[0].name, "en"])]
    changed = WORDINGS | {(ADULT[0].name, "en"): text_hash(["new"])}
    assert consent(records).is_open()
    assert lacking(consent(records, wordings=changed)) == [(ADULT[0].name, ItemStatus.CHANGED)]
    other = WORDINGS | {(ADULT[0].name, "sv"): text_hash(["new"])}
    assert consent(records, wordings=other).is_open()


def test_a_wording_is_its_texts_and_where_each_ends():
    assert len(text_hash(["a", "bc"])) == 32
    assert text_hash(["a", "bc"]) == text_hash(iter(["a", "bc"]))
    assert len({text_hash(texts) for texts in (["a", "bc"], ["ab", "c"], ["abc"], ["bc", "a"])}) == 4


def test_the_wordings_of_all_items_differ(texts):
    hashes = {
        text_hash(texts.word(name, language) for name in item.texts)
        for item, language in product(CONSENT_ITEMS, ("sv", "en"))
    }
    assert len(hashes) == 2 * len(CONSENT_ITEMS)


def test_numbers_are_permanent_and_gates_point_both_ways():
    assert [item.number for item in CONSENT_ITEMS] == list(range(1, len(CONSENT_ITEMS) + 1))
    gated = [gate for item in CONSENT_ITEMS for gate in item.gates]
    assert {gate for gate in gated if isinstance(gate, PaperSummaryLine)} == set(PaperSummaryLine)
    assert {gate for gate in gated if isinstance(gate, str)} == {f.name for f in SEALED_FIELDS if f.unlocked_by}
    for field in SEALED_FIELDS:
        assert all(field.name in ITEM_BY_NAME[name].gates for name in field.unlocked_by)


def test_a_record_has_no_place_for_personal_data():
    kinds = {field.name: str(field.type) for field in fields(ConsentRecord)}
    free = {name for name, kind in kinds.items() if kind == "str"}
    assert free == {"item", "wording", "language"}
    for name in free:
        with pytest.raises(InvalidAnswer):
            replace(record(CONSENT_ITEMS[0]), **{name: "Anna"})
