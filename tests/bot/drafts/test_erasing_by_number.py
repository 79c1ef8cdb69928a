"""A typed number takes nothing away: no yes, no personal part, no draft (attack row 5)."""

from __future__ import annotations

from dialogs.draft.model.draft_view import VaultStatus
from tests.draft_story import ADULT, opens, sealed_draft, stored


def test_no_number_takes_a_yes_back_or_locks_a_draft(reader):
    name, _ = sealed_draft(reader, **ADULT)
    reader.gives("numbers")
    for way, label in ((("Samtycke", "Ta tillbaka ett ja"), "IOM Finland"), (("Ta med eller lås",), "Lås")):
        opens(reader, name)
        for step in way:
            reader.taps(step)
        place = next(place for place, text in enumerate(reader.labels, 1) if label in text)
        reader.writes(str(place))
        reader.sees("görs inte med en siffra")
        assert stored(reader, name).vault is VaultStatus.RETYPED


def test_no_number_says_no_to_a_consent(reader):
    name, _ = sealed_draft(reader, **ADULT)
    reader.gives("numbers")
    opens(reader, name)
    reader.taps("Samtycke")
    reader.taps("Uppgifter till IOM Finland")
    for label in ("Tolk på plats", "Muntligt"):
        if label in reader.labels:
            reader.taps(label)
    place = next(place for place, text in enumerate(reader.labels, 1) if text.startswith("Nej"))
    reader.writes(str(place))
    reader.sees("görs inte med en siffra")
    assert stored(reader, name).vault is VaultStatus.RETYPED
