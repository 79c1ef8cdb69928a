"""Puts the service together from the settings: manual, words, look-up, guard, store."""

from __future__ import annotations

from bot import catalog
from bot.lookup import build
from bot.readers import Readers
from bot.service import Service
from bot.settings import Settings
from bot.texts import Texts
from bot.typed import Questions, allowed
from dialogs.engine.book import Manual
from dialogs.manual import contacts, contents
from dialogs.manual.contacts import Facts
from storage.store import Store


def the_manual(settings: Settings) -> tuple[Manual, Facts]:
    """The manual with the operator's contacts, and all facts. Raises ContactsError."""
    facts = contacts.read(settings.contacts_file)
    return contents.manual(facts, catalog.interface(), catalog.spoken(), settings.operator), facts


def questions(manual: Manual, texts: Texts, facts: Facts) -> Questions:
    """Look-up behind the guard."""
    return Questions(build(manual, texts), allowed(manual, facts.figures))


def the_service(settings: Settings, secret: bytes, database: str) -> Service:
    """The service on the settings' database, else on `database`. Raises ContactsError and WrongAddress."""
    manual, facts = the_manual(settings)
    texts = Texts()
    store = Store(settings.database_url or database)
    readers = Readers(manual, store, secret, settings.locale_default)
    return Service(manual, texts, readers, questions(manual, texts, facts))
