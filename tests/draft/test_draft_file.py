"""A draft as a file: what it holds comes back, the first version stays as it was, and nothing else is let in."""

from __future__ import annotations

import json
from datetime import date

import pytest

from dialogs.draft.decision.decide import decide
from dialogs.draft.decision.decision import DecisionContext, DraftFile
from dialogs.draft.model.consent import with_record
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.consent_items import CONSENT_ITEMS
from dialogs.draft.model.draft_file import read_draft_file, write_draft_file
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.engine.forms.field import InvalidAnswer
from tests.consenting import consent_record

DAY, WORDING = date(2026, 11, 28), "0123456789abcdef" * 2
ANSWERS = OpenAnswers().put(FIELD_BY_NAME["person"], "child")
RECORDS = tuple(consent_record(item, WORDING, "sv", DAY) for item in CONSENT_ITEMS)


def written(records=RECORDS):
    return write_draft_file(ANSWERS, records, lambda content: str(len(content)))


def test_what_a_file_holds_comes_back_with_the_mark_of_just_that():
    content = read_draft_file(written().encode())
    assert (content.answers, content.consents) == (ANSWERS, RECORDS)
    assert content.mark == str(len(content.marked_bytes()))


def test_without_answers_of_consent_it_is_the_file_that_every_release_reads():
    text = written(())
    assert text == ANSWERS.to_json()
    assert read_draft_file(text.encode()).answers == ANSWERS


def test_a_chat_takes_the_answers_and_asks_consent_anew(manual):
    decision = decide(None, DraftFile(written().encode()), DecisionContext(manual, "sv", typing=False))
    assert decision.command.state.answers == ANSWERS
    assert [notice.id for notice in decision.notices] == ["notice-draft-taken-in", "notice-draft-consents-again"]
    decision = decide(None, DraftFile(written(()).encode()), DecisionContext(manual, "sv", typing=False))
    assert [notice.id for notice in decision.notices] == ["notice-draft-taken-in"]


#: What one record of a file can be changed to, each of which is refused.
CHANGES = (
    {"item": "surname"}, {"item": 1}, {"version": True}, {"version": "2"}, {"wording": "x"}, {"wording": None},
    {"language": "xx"}, {"language": []}, {"interpreter": "no"}, {"expressed": None}, {"role": "Anna"}, {"answer": 1},
    {"day": "Anna"}, {"day": 1}, {"day": "2026-13-01"}, {"document-seen": "yes"}, {"giver": "consent-giver-guardian"},
)  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_record_that_is_none_is_refused(change):
    exported = json.loads(written())
    exported["consents"][0] |= change
    with pytest.raises(InvalidAnswer):
        read_draft_file(json.dumps(exported).encode())


@pytest.mark.parametrize(
    "change",
    [
        {"version": 3}, {"version": None}, {"more": 1}, {"mark": 1}, {"consents": {}}, {"consents": [1]},
        {"consents": [{}] * 99}, {"answers": []}, {"kind": "another"},
    ],
    ids=str,
)  # fmt: skip
def test_a_file_that_is_none_is_refused(change):
    exported = json.loads(written()) | change
    with pytest.raises(InvalidAnswer):
        read_draft_file(json.dumps(exported).encode())


def test_two_records_of_one_item_are_refused():
    exported = json.loads(written())
    exported["consents"][1] = exported["consents"][0]
    with pytest.raises(InvalidAnswer):
        read_draft_file(json.dumps(exported).encode())


def test_a_later_answer_takes_the_place_of_the_one_before_at_the_end():
    record = consent_record(CONSENT_ITEMS[0], WORDING, "sv", DAY, ConsentAnswer.NO)
    records = with_record(RECORDS, record)
    assert records[-1] is record
    assert len(records) == len(RECORDS)
