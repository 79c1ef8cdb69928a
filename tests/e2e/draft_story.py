"""A reader who works on drafts, over the server: taps and waits, and looks into the database as nobody else may."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import psycopg

from bot.settings.model import Settings
from tests.draft_story import BEGIN, CODE, EXPLAIN, FILL_IN, LABEL, MAKE_A_CODE, TYPE_THE_CODE, YES
from tests.e2e.botapi import BotApi, Button, Card, Reader

#: What is asked before anything else, answered for an adult.
ADULT = ("Fortsätt: Vem som fyller i", "Regionkoordinator", "Vuxen")
#: The items up to the last that an adult's gate rests on: six, and what is read out of the interpreter.
MANDATORY = 7


class Drafter:
    """A reader's chat; every verb waits until the card has changed."""

    def __init__(self, api: BotApi, reader: Reader) -> None:
        """Work in the chat of `reader`."""
        self.api, self.reader = api, reader

    def card(self) -> Card:
        """The newest message with buttons: the card, not what stands below it."""
        return next(each for each in reversed(self.reader.chat()) if each.by_bot and each.buttons)

    def finds(self, label: str) -> Button:
        """The one button whose label is `label`, else the one that has it within."""
        buttons = [button for row in self.card().buttons for button in row]
        exact = [button for button in buttons if button.label == label]
        found = exact or [button for button in buttons if label in button.label]
        assert len(found) == 1, f"{label!r} is {len(found)} of {self.card().labels()}"
        return found[0]

    async def taps(self, *labels: str) -> Card:
        """Tap one button after another."""
        for label in labels:
            button, before = self.finds(label), self.card()
            await self._changes(before, lambda b=button, c=before: self.reader.taps(b.data or "", c))
        return self.card()

    async def taps_stale(self, snapshot: Card, label: str) -> Card:
        """Tap a button of an earlier card, which may be gone, and wait for what comes."""
        await self._changes(self.card(), lambda: self.reader.taps_stale(snapshot, label))
        return self.card()

    async def sends(self, text: str) -> Card:
        """Write, and wait for the new card."""
        await self._changes(self.card() if self.has_card() else None, lambda: self.reader.sends(text))
        return self.card()

    async def replies(self, text: str) -> Card:
        """Type `text` in reply to the question, and wait for the new card; the question is gone by then."""
        question = await self.asked()
        await self._changes(self.card(), lambda: self.reader.replies(text))
        await self.is_gone(question)
        return self.card()

    async def asked(self) -> Card:
        """Wait for the question."""
        await self.api.until(lambda: any(each.asks for each in self.reader.chat()), what="nothing asks")
        return [each for each in self.reader.chat() if each.asks][-1]

    async def receives(self, ending: str) -> Card:
        """Wait for a document whose name ends like this."""
        await self.api.until(lambda: any(self.documents(ending)), what=f"no document {ending}")
        return self.documents(ending)[-1]

    def documents(self, ending: str = "") -> list[Card]:
        """The bot's documents that are there."""
        found = [each for each in self.reader.chat() if each.by_bot and each.document]
        return [each for each in found if each.document and each.document.name.endswith(ending)]

    def has_card(self) -> bool:
        """Whether there is a card at all."""
        return any(each.by_bot and each.buttons for each in self.reader.chat())

    async def is_quiet(self) -> None:
        """Wait until every tap is answered and every call has ended."""
        await self.api.until(lambda: not self.api.unanswered() and not self._calling(), what="the bot is still at it")

    async def shown_once(self, fragment: str) -> Card:
        """Wait for a whisper."""
        return await self.reader.sees(fragment)

    async def is_gone(self, *cards: Card) -> None:
        """Wait until none of these is in the chat."""
        ids = {each.message_id for each in cards}
        await self.api.until(lambda: not ids & {each.message_id for each in self.reader.chat()}, what="still there")

    async def has_only_the_bots(self) -> None:
        """Wait until nothing that the reader sent is left."""
        await self.api.until(lambda: all(each.by_bot for each in self.reader.chat()), what="still there")

    async def begins(self, *answers: str) -> str:
        """Begin a draft with these taps, and return its name."""
        await self.sends("/utkast")
        await self.taps(BEGIN, *answers)
        return self.name()

    def name(self) -> str:
        """The name of the draft on the card."""
        found = LABEL.search(self.card().text)
        assert found, self.card().text
        return found[0]

    async def consents(self) -> None:
        """Confirm each mandatory item, one at a time, from any screen of the draft."""
        if "Översikt" in self.card().labels():
            await self.taps("Översikt")
        await self.taps(*EXPLAIN, *[YES] * MANDATORY)
        await self.taps("Översikt")

    async def gets_a_code(self) -> str:
        """Make a case code and type it back; return it."""
        await self.taps(*MAKE_A_CODE)
        code = CODE.search((await self.shown_once("LOTS-")).text)
        assert code
        await self.taps(TYPE_THE_CODE)
        await self.replies(code[0])
        return code[0]

    async def seals(self, field: str, answer: str) -> None:
        """Type one sealed answer in reply."""
        await self.taps(f"{FILL_IN}{field}")
        await self.replies(answer)

    async def _changes(self, before: Card | None, act: object) -> None:
        act()  # type: ignore[operator]  # a verb without arguments
        old = _look(before)
        await self.api.until(
            lambda: self.has_card() and _look(self.card()) != old, what=f"nothing changes at\n{self.reader.printed()}"
        )

    def _calling(self) -> bool:
        return any(call.end is None for call in self.api.calls if call.method != "getUpdates")


def _look(card: Card | None) -> object:
    return card and (card.message_id, card.text, card.buttons)


def database(settings: Settings) -> Path:
    """The file of the database."""
    assert settings.database_url
    return Path(settings.database_url.removeprefix("sqlite+aiosqlite:///"))


def contents(path: Path, *tables: str) -> dict[str, list[tuple[object, ...]]]:
    """Everything that stands in each table."""
    connection = sqlite3.connect(path)
    try:
        return {name: connection.execute(f"select * from {name}").fetchall() for name in tables}  # noqa: S608 - our own
    finally:
        connection.close()


def rows(where: Path | str, *tables: str) -> tuple[int, ...]:
    """How many rows each table has, in a file of SQLite's or in the database of an address."""
    if isinstance(where, str):
        where = where.removeprefix("sqlite+aiosqlite:///")
    if isinstance(where, str) and where.startswith("postgresql"):
        connection: Any = psycopg.connect(where.replace("+psycopg", ""))
    else:
        connection = sqlite3.connect(where)
    try:
        found = (connection.execute(f"select count(*) from {table}") for table in tables)  # noqa: S608 - our own names
        return tuple(each.fetchone()[0] for each in found)
    finally:
        connection.close()
