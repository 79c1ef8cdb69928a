"""By which consent is judged: today's wordings, and whether a draft's answers make it a child's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from bot.render import Wording
from dialogs.draft.consent import ITEMS, Consent, Record, Wordings, wording_hash
from dialogs.draft.kept import Kept
from dialogs.draft.view import Locker, View, as_child
from dialogs.engine.book import Manual
from storage.drafts import Draft, VaultState

_LOCKERS = {VaultState.NONE: Locker.NONE, VaultState.SHOWN: Locker.SHOWN, VaultState.RETYPED: Locker.RETYPED}


def wordings(manual: Manual, words: Wording) -> Wordings:
    """Return the fingerprint of every item's wording in every language of the interface."""
    return {
        (item.name, language): wording_hash(words.word(text, language) for text in item.texts)
        for item in ITEMS
        for language in manual.interface
    }


def judge(known: Wordings, today: date) -> Callable[[Kept, tuple[Record, ...]], Consent]:
    """Return what judges a draft's records on one day."""
    return lambda kept, records: Consent(records, known, today, as_child(kept))


def viewed(draft: Draft, known: Wordings, today: date, *, typing: bool) -> View:
    """A stored draft as its screens see it."""
    consent = judge(known, today)(draft.kept, draft.records)
    return View(draft.name, draft.kept, consent, draft.filled, _LOCKERS[draft.vault], draft.erased_on, today, typing)
