"""Puts the service together from the settings: manual, words, look-up, guard, store."""

from __future__ import annotations

from bot import catalog
from bot.drafts.desk import Desk
from bot.lookup import build
from bot.readers import Readers
from bot.service import Service
from bot.settings import Settings, retired
from bot.texts import Texts
from bot.typed import Questions, allowed
from dialogs.engine.book import Manual
from dialogs.manual import contacts, contents
from dialogs.manual.contacts import Facts
from storage.database import Database
from storage.drafts import Drafts
from storage.keyring import Keyring
from storage.store import Store

#: A database that lasts as long as the process.
IN_MEMORY = "sqlite+aiosqlite://"


def the_manual(settings: Settings) -> tuple[Manual, Facts]:
    """The manual with the operator's contacts, and all facts. Raises ContactsError."""
    facts = contacts.read(settings.contacts_file)
    return contents.manual(facts, catalog.interface(), catalog.spoken(), settings.operator), facts


def questions(manual: Manual, texts: Texts, facts: Facts) -> Questions:
    """Look-up behind the guard."""
    return Questions(build(manual, texts), allowed(manual, facts.figures))


def the_service(settings: Settings, secret: bytes, database: str, *, typing: bool) -> Service:
    """The service on the settings' database, else on `database`. Raises ContactsError and WrongAddress.

    `typing`: whether sealed answers and the case code may be typed in this chat.
    """
    manual, facts = the_manual(settings)
    texts = Texts()
    place = Database(settings.database_url or database)
    store = Store(place)
    keyring = Keyring(secret.decode(), retired(settings))
    readers = Readers(manual, store, keyring, settings.locale_default)
    passing = not settings.database_url and database == IN_MEMORY
    desk = Desk(manual, texts, Drafts(place, keyring), typing=typing, passing=passing)
    return Service(manual, texts, readers, questions(manual, texts, facts), desk)
