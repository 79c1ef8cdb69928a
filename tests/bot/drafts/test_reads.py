"""How often an event reads and decrypts its draft: once, and once more only within the transaction that writes."""

from __future__ import annotations

from collections import Counter

import pytest

from storage.crypto.open_blob import OpenBlob
from storage.drafts.errors import DraftChanged
from tests.draft_story import ADULT, YES, answer, begins, explains, sealed_draft


@pytest.fixture
def reads(house, monkeypatch):
    """How often a draft was read for a decision, and how often one was decrypted."""
    counts, get, decrypt = Counter(), house.drafts.get, OpenBlob.open

    async def counted_get(*arguments):
        counts["read"] += 1
        return await get(*arguments)

    def counted_decrypt(*arguments):
        counts["decrypted"] += 1
        return decrypt(*arguments)

    monkeypatch.setattr(house.drafts, "get", counted_get)
    monkeypatch.setattr(OpenBlob, "open", counted_decrypt)
    return counts


def costs(reads, act, *arguments):
    reads.clear()
    act(*arguments)
    return reads["read"], reads["decrypted"]


def test_looking_at_a_draft_reads_it_once(reader, reads):
    begins(reader, **ADULT)
    assert costs(reads, reader.taps, "Svaren") == (1, 1)
    assert costs(reads, reader.gives, "drafts") == (0, 0)


def test_a_change_reads_a_draft_once_and_checks_it_once_within_its_transaction(reader, reads):
    begins(reader)
    reader.taps("Fortsätt")
    assert costs(reads, reader.taps, "Polis") == (1, 2)
    begins(reader, **ADULT)
    explains(reader)
    assert costs(reads, reader.taps, YES) == (1, 2)


def test_a_new_draft_and_an_erasure_read_none(reader, reads):
    reader.gives("drafts")
    assert costs(reads, reader.taps, "Börja ett nytt utkast") == (0, 0)
    reader.gives("drafts")
    assert costs(reads, reader.taps, "Radera") == (0, 0)


def test_what_is_sealed_and_read_again_reads_the_draft_once(reader, reads):
    _, code = sealed_draft(reader)
    reader.taps("Fyll i: Förnamn")
    assert costs(reads, reader.replies, "Test") == (1, 2)
    reader.taps("Visa med koden")
    assert costs(reads, reader.replies, code) == (1, 1)


def test_a_change_that_is_always_too_late_is_told_and_changes_nothing(house, reader, monkeypatch):
    name = begins(reader)
    reader.taps("Fortsätt")

    async def late(*_):
        raise DraftChanged

    monkeypatch.setattr(house.drafts, "change", late)
    reader.taps("Polis")
    reader.sees("Inget har sparats")
    assert answer(reader, name, "role") is None
