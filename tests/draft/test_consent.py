"""The gate: it stands open for a yes to every item asked for, in the current wording, and for nothing else."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.draft.model.consent import ConsentRecord, ConsentStatus, ItemStatus, text_hash
from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Giver, Manner
from dialogs.draft.model.consent_items import (
    CONSENT_ITEMS,
    ITEM_BY_NAME,
    RETIRED_ITEMS,
    ItemKind,
    PaperSummaryLine,
    Requirement,
)
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.engine.forms.field import InvalidAnswer
from tests.consenting import consent_record

TODAY = date(2026, 11, 24)
WORDINGS = {
    (item.name, language): text_hash([item.name, language]) for item in CONSENT_ITEMS for language in ("sv", "en")
}
ADULT = [item for item in CONSENT_ITEMS if item.need is Requirement.ALWAYS]
CHILD = [item for item in CONSENT_ITEMS if item.need is not Requirement.OPTIONAL]
OPTIONAL = [item for item in CONSENT_ITEMS if item.need is Requirement.OPTIONAL]
PHONE = next(field for field in SEALED_FIELDS if field.name == "phone")


def record(item, answer=ConsentAnswer.YES, **changes):
    return replace(consent_record(item, WORDINGS[item.name, "sv"], "sv", TODAY, answer), **changes)


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
        ({"answer": ConsentAnswer.WAIT}, ItemStatus.WAIT),
        ({"answer": ConsentAnswer.NOT_CONFIRMED}, ItemStatus.NOT_CONFIRMED),
        ({"answer": ConsentAnswer.NOT_APPLICABLE}, ItemStatus.MISSING),
        ({"version": 9}, ItemStatus.CHANGED),
        ({"wording": "0" * 32}, ItemStatus.CHANGED),
        ({"language": "ro"}, ItemStatus.CHANGED),
        ({"day": TODAY + timedelta(days=1)}, ItemStatus.MISSING),
    ],
)
def test_each_mandatory_item_alone_keeps_the_gate_shut(item, last, standing):
    own = () if last is None else (record(item), latest(item, last))
    found = consent([entry for other in CHILD for entry in (own if other is item else (record(other),))], child=True)
    rests = [(other.name, ItemStatus.UNFOUNDED) for other in CHILD if item.name in other.rests_on]
    assert sorted(lacking(found), key=str) == sorted([(item.name, standing), *rests], key=str)
    assert not found.is_open()
    assert not any(found.unlocks(what) for what in (*SEALED_FIELDS, *PaperSummaryLine))


def latest(item, changes):
    """A record of this item in which something is other than it should be."""
    changes = dict(changes)
    return record(item, changes.pop("answer", ConsentAnswer.YES), **changes)


def counts(item, answers):
    """Whether an item's last answer is a yes, and what it rests on was answered so before it: by the list alone."""
    places = {answered.name: place for place, (answered, _) in enumerate(answers)}
    if item.name not in places or answers[places[item.name]][1] is not ConsentAnswer.YES:
        return False
    return all(counts(ITEM_BY_NAME[name], answers) and places[name] < places[item.name] for name in item.rests_on)


ANSWERS = st.sampled_from([ConsentAnswer.YES] * 9 + list(ConsentAnswer))


@given(st.data(), st.booleans())
def test_the_gate_is_open_just_when_the_last_answer_to_each_item_asked_for_is_a_yes_that_counts(data, child):
    answers = [(item, ConsentAnswer.YES) for item in CONSENT_ITEMS] if data.draw(st.booleans()) else []
    answers += data.draw(st.lists(st.tuples(st.sampled_from(CONSENT_ITEMS), ANSWERS), max_size=12))
    found = consent([record(item, answer) for item, answer in answers], child=child)
    needed = CHILD if child else ADULT
    assert found.is_open() == all(counts(item, answers) for item in needed)
    for item in OPTIONAL:
        for what in item.gates:
            opened = found.unlocks(PHONE if what == "phone" else what)
            assert opened == (found.is_open() and counts(item, answers))
    assert found.unlocks(SEALED_FIELDS[0]) == found.is_open()


@pytest.mark.parametrize("basis", ["language", "voluntary", "alternatives", "use"])
@pytest.mark.parametrize("answer", [ConsentAnswer.NO, ConsentAnswer.WAIT, ConsentAnswer.NOT_CONFIRMED, None])
def test_no_transfer_is_a_yes_without_what_makes_it_valid(basis, answer):
    records = [record(item) for item in CONSENT_ITEMS if item.name != basis]
    if answer:
        records.append(record(ITEM_BY_NAME[basis], answer))
    found = consent(records, child=True)
    for item in CONSENT_ITEMS:
        if item.rests_on:
            assert found.standing(item) is ItemStatus.UNFOUNDED, item.name
            assert ITEM_BY_NAME[basis] in found.foundation_lacking(item)


def test_what_is_said_anew_is_answered_anew():
    records = [record(item) for item in ADULT]
    again = consent([*records, record(ITEM_BY_NAME["use"])])
    assert lacking(again) == [("keep", ItemStatus.UNFOUNDED), ("iom", ItemStatus.UNFOUNDED)]
    assert not again.foundation_lacking(ITEM_BY_NAME["iom"])
    assert consent([*again.records, record(ITEM_BY_NAME["keep"]), record(ITEM_BY_NAME["iom"])]).is_open()


@pytest.mark.parametrize("item", [item for item in OPTIONAL if item.gates], ids=lambda item: item.name)
def test_an_optional_purpose_opens_its_own_field_or_line_and_no_other(item):
    found = consent([*map(record, ADULT), record(item)])
    opened = [what for what in (PHONE, *PaperSummaryLine) if found.unlocks(what)]
    assert [what for what in opened if what is not PaperSummaryLine.IOM] == [
        PHONE if gate == "phone" else gate for gate in item.gates
    ]
    refused = consent([*map(record, ADULT), record(item, ConsentAnswer.NO)])
    assert refused.is_open()
    assert [what for what in (PHONE, *PaperSummaryLine) if refused.unlocks(what)] == [PaperSummaryLine.IOM]


def test_only_a_no_to_an_item_that_the_gate_asks_for_withdraws():
    found = consent([])
    for item in CONSENT_ITEMS:
        for answer in ConsentAnswer:
            withdraws = answer is ConsentAnswer.NO and item in ADULT
            assert found.withdraws(record(item, answer)) is withdraws
    assert consent([], child=True).withdraws(record(ITEM_BY_NAME["inquiry"], ConsentAnswer.NO))


def test_a_no_and_a_wait_stand_whatever_becomes_of_the_wording():
    for answer, standing in ((ConsentAnswer.NO, ItemStatus.NO), (ConsentAnswer.WAIT, ItemStatus.WAIT)):
        old = record(ITEM_BY_NAME["phone"], answer, wording="0" * 32, version=1)
        assert consent([old]).standing(ITEM_BY_NAME["phone"]) is standing


def test_a_later_no_shuts_it_and_a_new_yes_opens_it_again():
    last, yes = ITEM_BY_NAME["iom"], [record(item) for item in ADULT]
    assert not consent([*yes, record(last, ConsentAnswer.NO)]).is_open()
    assert consent([*yes, record(last, ConsentAnswer.NO), record(last)]).is_open()


def test_an_adult_speaks_for_themselves_and_nobody_answers_in_place_of_the_child():
    by_proxy = [record(item, expressed=Expression.PROXY) for item in CHILD]
    assert {name for name, _ in lacking(consent(by_proxy))} == {item.name for item in ADULT}
    assert lacking(consent(by_proxy, child=True)) == [("child-will", ItemStatus.MISSING)]


def test_not_applicable_counts_only_where_the_item_allows_it():
    for item in CONSENT_ITEMS:
        standing = consent([record(item, ConsentAnswer.NOT_APPLICABLE)]).standing(item)
        assert standing is (ItemStatus.NOT_APPLICABLE if item.not_applicable else ItemStatus.MISSING)
        assert not (item.not_applicable and item.need is not Requirement.OPTIONAL)


def test_a_changed_wording_in_one_language_shuts_the_gate_for_it_alone():
    last = ITEM_BY_NAME["iom"]
    told = [record(item) for item in ADULT if item is not last]
    records = [*told, record(last, language="en", wording=WORDINGS["iom", "en"])]
    changed = WORDINGS | {("iom", "en"): text_hash(["new"])}
    assert consent(records).is_open()
    assert lacking(consent(records, wordings=changed)) == [("iom", ItemStatus.CHANGED)]
    other = WORDINGS | {("iom", "sv"): text_hash(["new"])}
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


def test_numbers_are_permanent_none_is_used_twice_and_gates_point_both_ways():
    numbers = [item.number for item in (*CONSENT_ITEMS, *RETIRED_ITEMS)]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    assert all(item.reason for item in RETIRED_ITEMS)
    assert not {item.name for item in RETIRED_ITEMS} & set(ITEM_BY_NAME)
    gated = [gate for item in CONSENT_ITEMS for gate in item.gates]
    assert {gate for gate in gated if isinstance(gate, PaperSummaryLine)} == set(PaperSummaryLine)
    assert {gate for gate in gated if isinstance(gate, str)} == {f.name for f in SEALED_FIELDS if f.unlocked_by}
    for field in SEALED_FIELDS:
        assert all(field.name in ITEM_BY_NAME[name].gates for name in field.unlocked_by)


def test_every_consent_rests_on_what_makes_a_yes_valid_and_nothing_else_does():
    told = {item.name for item in CONSENT_ITEMS if item.kind is ItemKind.UNDERSTOOD}
    for item in CONSENT_ITEMS:
        assert (told <= set(item.rests_on)) is (item.kind is ItemKind.CONSENT), item.name
        assert bool(item.givers) is (item.kind is ItemKind.OTHERS)


def test_what_others_have_given_names_who_how_and_whether_it_was_seen_and_no_other_record_does():
    given, asked = record(ITEM_BY_NAME["guardian-home"]), record(ITEM_BY_NAME["iom"])
    for wrong in ({"giver": None}, {"manner": None}, {"document_seen": None}, {"giver": Giver.SOCIAL_SERVICES}):
        with pytest.raises(InvalidAnswer):
            replace(given, **wrong)
    for wrong in ({"giver": Giver.GUARDIAN}, {"manner": Manner.SPOKEN}, {"document_seen": False}):
        with pytest.raises(InvalidAnswer):
            replace(asked, **wrong)
    with pytest.raises(InvalidAnswer):
        replace(given, answer=ConsentAnswer.NO)


def test_a_record_has_no_place_for_personal_data():
    kinds = {field.name: str(field.type) for field in fields(ConsentRecord)}
    free = {name for name, kind in kinds.items() if kind == "str"}
    assert free == {"item", "wording", "language"}
    for name in free:
        with pytest.raises(InvalidAnswer):
            replace(record(CONSENT_ITEMS[0]), **{name: "Anna"})
