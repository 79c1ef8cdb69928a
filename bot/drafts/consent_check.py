"""By which consent is judged: today's wordings, and whether a draft's answers make it a child's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from bot.render import Translator
from dialogs.draft.model.consent import CONSENT_ITEMS, ConsentRecord, ConsentStatus, TextHashes, text_hash
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import DraftView, needs_child_consent
from dialogs.engine.manual import Manual
from storage.drafts.store import Draft


def consent_hashes(manual: Manual, words: Translator) -> TextHashes:
    """Return the fingerprint of every item's wording in every language of the interface."""
    return {
        (item.name, language): text_hash(words.word(text, language) for text in item.texts)
        for item in CONSENT_ITEMS
        for language in manual.interface
    }


def consent_judge(known: TextHashes, today: date) -> Callable[[DraftState, tuple[ConsentRecord, ...]], ConsentStatus]:
    """Return what judges a draft's records on one day."""
    return lambda kept, records: ConsentStatus(records, known, today, needs_child_consent(kept))


def draft_view(draft: Draft, known: TextHashes, today: date, *, typing: bool) -> DraftView:
    """A stored draft as its screens see it."""
    consent = consent_judge(known, today)(draft.state, draft.records)
    return DraftView(draft.number, draft.state, consent, draft.filled, draft.vault, draft.erased_on, today, typing)
