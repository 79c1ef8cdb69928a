"""Puts the service together from the settings: manual, words, look-up, guard, store."""

from __future__ import annotations

from bot.contacts_file import read_contacts
from bot.drafts.service import DraftService
from bot.free_text import TextLookup, allowed_numbers
from bot.languages import read_languages
from bot.lookup_index import answers
from bot.readers import Readers
from bot.service import Service
from bot.settings import Settings, retired
from bot.texts import Texts, TransportTexts
from dialogs.engine.manual import Manual
from dialogs.manual import contents
from dialogs.manual.contacts import Facts
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.drafts.store import DraftStore
from storage.readers.store import ReaderStore

#: What the support line's own staff are told, where others are told to call it.
_OF_SUPPORT_LINE = ("as-line",)
#: A database that lasts as long as the process.
IN_MEMORY = "sqlite+aiosqlite://"


def make_manual(settings: Settings) -> tuple[Manual, Facts]:
    """The manual with the operator's contacts, and all facts. Raises ContactsError."""
    facts = read_contacts(settings.contacts_file)
    return contents.manual(facts, read_languages(), settings.operator), facts


def make_text_lookup(manual: Manual, texts: Texts, facts: Facts) -> TextLookup:
    """Look-up of typed questions, with possible personal data cut out of them first."""
    return TextLookup(answers(manual, texts), allowed_numbers(manual, facts.figures))


def make_service(
    settings: Settings, secret: bytes, database: str, *, typing: bool, transport: str | None = None
) -> Service:
    """The service on the settings' database, else on `database`. Raises ContactsError and InvalidDatabaseUrl.

    `typing`: whether sealed answers and the case code may be typed in this chat. `transport`: whose own words are
    spoken, where it has any.
    """
    manual, facts = make_manual(settings)
    passing = not settings.database_url and database == IN_MEMORY
    common = Texts()
    prefixes: tuple[str, ...] = _OF_SUPPORT_LINE if settings.support_line_is_us else ()
    prefixes += _prefixes(transport, passing=passing) if transport else ()
    texts = TransportTexts(common, prefixes) if prefixes else common
    place = Database(settings.database_url or database)
    store = ReaderStore(place)
    keyring = Keyring(secret.decode(), retired(settings))
    readers = Readers(manual, store, keyring, settings.locale_default, place.now)
    drafts = DraftStore(place, keyring, by_invitation=settings.invite_only)
    draft_service = DraftService(manual, texts, drafts, typing=typing, passing=passing)
    return Service(manual, texts, readers, make_text_lookup(manual, common, facts), draft_service)


def _prefixes(transport: str, *, passing: bool) -> tuple[str, ...]:
    """Whose words are taken first: those of a memory that ends with the process, then the transport's."""
    return ("in-memory", f"in-{transport}") if passing else (f"in-{transport}",)
