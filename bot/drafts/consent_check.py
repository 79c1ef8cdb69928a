"""What consent is checked by: the hashes of today's texts; and a stored draft with its consent as it stands."""

from __future__ import annotations

from datetime import date

from bot.text_format import Translator
from dialogs.draft.model.consent import TextHashes, text_hash
from dialogs.draft.model.consent_items import CONSENT_ITEMS
from dialogs.draft.model.draft_view import DraftView, consent_status
from dialogs.engine.manual import Manual
from storage.drafts.draft import Draft


def consent_hashes(manual: Manual, words: Translator) -> TextHashes:
    """Return the hash of every item's texts in every language of the interface."""
    return {
        (item.name, language): text_hash(words.word(text, language) for text in item.texts)
        for item in CONSENT_ITEMS
        for language in manual.interface
    }


def draft_view(draft: Draft, hashes: TextHashes, today: date, *, typing: bool) -> DraftView:
    """Return a stored draft as decisions and screens see it."""
    consent = consent_status(draft.state, draft.records, hashes, today)
    return DraftView(draft.number, draft.state, consent, draft.filled, draft.vault, draft.erased_on, today, typing)
