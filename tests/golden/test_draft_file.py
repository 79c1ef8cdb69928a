"""A file of the second version, as the first release with it wrote it, is read for ever."""

from __future__ import annotations

from pathlib import Path

from dialogs.draft.model.draft_file import read_draft_file
from tests.draft.test_draft_file import ANSWERS, RECORDS


def test_a_file_with_answers_of_consent_is_read_for_ever():
    content = read_draft_file(Path(__file__).with_name("draft_file.json").read_bytes())
    assert content.answers == ANSWERS
    assert {record.item for record in content.consents} >= {"language", "iom", "guardian-home"}
    assert content.consents[: len(RECORDS)] == RECORDS[: len(content.consents)]
