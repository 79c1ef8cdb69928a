"""What one reader does, timed: taps, a draft from its first answer to its code, somebody else's draft by its code."""

from __future__ import annotations

import asyncio
import itertools
import random
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime

from bot import assembly
from bot.contacts_file import read_contacts
from bot.drafts.service import DraftService
from bot.languages import read_languages
from bot.readers import Readers
from bot.requests import Request
from bot.service import Service
from bot.texts import Texts
from dialogs.draft.model.draft_state import DraftState
from dialogs.engine.events import PressedButton, SentCommand, Started
from dialogs.engine.links import encode
from dialogs.manual import contents
from storage.crypto.keyring import Keyring
from storage.database import Database, DatabaseUnavailable
from storage.drafts.errors import DraftChanged
from storage.drafts.store import DraftStore
from storage.readers.store import ReaderStore, chat_hashes
from tests.bench.costs import Drafting
from tests.bench.growth.rows import CHATS_PER_DRAFT, CODE, FIRST_CHAT
from tests.storage.worker import Wordings, says

#: Seconds of each kind of turn.
Seconds = dict[str, list[float]]
_MOST_TURNS = 100_000
#: Of updates: those of a filled database are lower.
_numbers = itertools.count(int(time.time()) * 1000)


def make_service(url: str, keyring: Keyring) -> Service:
    """The service as `lots run` has it."""
    texts, facts = Texts(), read_contacts()
    manual = contents.manual(facts, read_languages())
    questions = assembly.make_text_lookup(manual, texts, facts)
    database = Database(url)
    readers = Readers(manual, ReaderStore(database), keyring, "sv", shared=True)
    return Service(
        manual, texts, readers, questions, DraftService(manual, texts, DraftStore(database, keyring), typing=True)
    )


async def timed(work: Awaitable[object], spent: list[float]) -> None:
    """Add the seconds that `work` takes."""
    began = time.perf_counter()
    await work
    spent.append(time.perf_counter() - began)


async def taps(service: Service, readers: int, spent: list[float], times: int = 300) -> None:
    """A first card and a tap of readers who are known."""
    chance = random.Random(readers)
    for _ in range(times):
        chat = FIRST_CHAT + chance.randrange(readers)
        start = Request(chat, Started(), "sv")
        reply = await service.handle(start)
        await service.drawn(start, reply, 1)
        seen = tuple(encode(choice.link) for choice in reply.draw.choices)
        await timed(service.handle(Request(chat, PressedButton(seen[0], 1, seen), "sv")), spent)


async def write_draft(service: Service, chat: int, spent: Seconds) -> None:
    """A new draft: its answers, its consents, its code."""
    one = Drafting(service, chat, _numbers)
    await one.answers_and_consents(spent)
    await one.does(SentCommand("utkast"))
    spent["the list of drafts"].append(one.spent)


async def take_over(url: str, keyring: Keyring, numbers: list[int], spent: list[float]) -> None:
    """Somebody else's drafts by number and code, each by another chat. The code is derived at the lowest limits."""
    database = Database(url)
    store = DraftStore(database, keyring)
    for place, number in enumerate(numbers):
        keys = chat_hashes(keyring, FIRST_CHAT - 1 - place)
        began = time.perf_counter()
        assert await store.vaults.attach(keys, number, datetime.now(UTC), CODE.spell())
        spent.append(time.perf_counter() - began)
    await database.close()


async def answers_meanwhile(
    database: Database, keyring: Keyring, held: list[tuple[int, int]], running: Callable[[], bool], spent: Seconds
) -> int:
    """Answer in drafts, place and number, one after the other until `running` says no; returns how many failed."""
    store, hashes, failed = DraftStore(database, keyring), Wordings.new().all(), 0
    for turn in range(_MOST_TURNS):
        if not running():
            break
        place, number = held[turn % len(held)]
        keys, now = chat_hashes(keyring, FIRST_CHAT + place * CHATS_PER_DRAFT), datetime.now(UTC)
        try:
            began = time.perf_counter()
            draft = await store.get(keys, number, now)
            before = draft.state if draft else DraftState()
            after = says(before, "lawyer", "no" if turn // len(held) % 2 else "yes")
            with suppress(DraftChanged):
                await store.change(keys, number, now, None, before, after, hashes)
            spent["an answer meanwhile"].append(time.perf_counter() - began)
        except DatabaseUnavailable:
            failed += 1
        await asyncio.sleep(0.01)
    return failed


def new_seconds() -> Seconds:
    """Nothing was timed yet."""
    return defaultdict(list)
