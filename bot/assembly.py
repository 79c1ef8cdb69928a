"""Puts the service together from the settings: manual, words, look-up, guard, store."""

from __future__ import annotations

from dataclasses import dataclass

from bot.contacts_file import read_contacts
from bot.drafts.service import DraftService
from bot.free_text import TextLookup, allowed_numbers
from bot.languages import read_languages
from bot.lookup_index import answers
from bot.monthly_figures import MonthlyFigures
from bot.readers import Readers
from bot.service import Service
from bot.settings.model import Settings
from bot.settings.server_key import retired
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
#: What is said of erasing where the rows lie on a server.
_ON_SERVER = ("in-server",)
#: A database that lasts as long as the process.
IN_MEMORY = "sqlite+aiosqlite://"


def make_manual(settings: Settings) -> tuple[Manual, Facts]:
    """The manual with the operator's contacts, and all facts. Raises ContactsError."""
    facts = read_contacts(settings.contacts_file)
    return contents.manual(facts, read_languages(), settings.operator), facts


def make_text_lookup(manual: Manual, texts: Texts, facts: Facts) -> TextLookup:
    """Look-up of typed questions, with possible personal data cut out of them first."""
    return TextLookup(answers(manual, texts), allowed_numbers(manual, facts.figures))


@dataclass(frozen=True, slots=True)
class Guidance:
    """What guidance needs, in one transport's words; nothing of it is stored."""

    manual: Manual
    wording: TransportTexts | Texts
    questions: TextLookup


def make_guidance(settings: Settings, transport: str) -> Guidance:
    """Guidance alone, without readers and drafts. Raises ContactsError."""
    manual, facts = make_manual(settings)
    common = Texts()
    wording = TransportTexts(common, (*_audience(settings), f"in-{transport}"))
    return Guidance(manual, wording, make_text_lookup(manual, common, facts))


def _audience(settings: Settings) -> tuple[str, ...]:
    """Whose words are taken before all others."""
    return _OF_SUPPORT_LINE if settings.support_line_is_us else ()


def make_service(  # noqa: PLR0913 - the last three by name
    settings: Settings,
    secret: bytes,
    database: str,
    *,
    typing: bool,
    transport: str | None = None,
    shared: bool = False,
) -> Service:
    """The service on the settings' database, else on `database`. Raises ContactsError and InvalidDatabaseUrl.

    `typing`: whether sealed answers and the case code may be typed in this chat. `transport`: whose own words are
    spoken, where it has any. `shared`: other workers answer the same chats.
    """
    manual, facts = make_manual(settings)
    passing = not settings.database_url and database == IN_MEMORY
    common = Texts()
    place = Database(settings.database_url or database)
    prefixes = (*_audience(settings), *_ON_SERVER) if place.is_on_server else _audience(settings)
    prefixes += _prefixes(transport, passing=passing) if transport else ()
    texts = TransportTexts(common, prefixes) if prefixes else common
    store = ReaderStore(place)
    keyring = Keyring(secret.decode(), retired(settings))
    figures = MonthlyFigures(on=settings.figures)
    readers = Readers(manual, store, keyring, settings.locale_default, place.now, shared=shared, figures=figures)
    drafts = DraftStore(place, keyring, by_invitation=settings.invite_only)
    draft_service = DraftService(manual, texts, drafts, typing=typing, passing=passing, figures=figures)
    return Service(manual, texts, readers, make_text_lookup(manual, common, facts), draft_service)


def _prefixes(transport: str, *, passing: bool) -> tuple[str, ...]:
    """Whose words are taken first: those of a memory that ends with the process, then the transport's."""
    return ("in-memory", f"in-{transport}") if passing else (f"in-{transport}",)
