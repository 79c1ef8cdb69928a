"""What single steps cost inside Lots: a look-up, a screen, a draft answer, a paper. Prints rows of a Markdown table."""

from __future__ import annotations

import asyncio
import itertools
import re
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from bot import assembly
from bot.contacts_file import read_contacts
from bot.drafts.service import DraftService
from bot.languages import read_languages
from bot.lookup_index import build_index
from bot.readers import Readers
from bot.render import Rendered, render
from bot.requests import Request, Response
from bot.service import Service
from bot.texts import Texts
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.events import Event, PressedButton, SentCommand, SentReply, Started
from dialogs.engine.layout import link_to
from dialogs.engine.links import Link, Verb, decode, encode
from dialogs.engine.manual import Manual
from dialogs.engine.screen_check import MOST_BUTTONS
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.manual import contents
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.drafts.store import DraftStore
from storage.readers.store import ReaderStore


def print_row(name: str, seconds: Sequence[float]) -> None:
    """Print median and 99th percentile in milliseconds, as a row of the table."""
    ordered = sorted(seconds)
    late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    print(f"| {name} | {statistics.median(ordered) * 1000:.3f} | {late * 1000:.3f} | {len(ordered)} |")


def timed(call: Callable[[], object], times: int) -> list[float]:
    """Seconds of each of `times` calls."""
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        spent.append(time.perf_counter() - began)
    return spent


def _screen(manual: Manual, link: Link, reading: ReadingMode, texts: Texts) -> Rendered:
    return render(show_guidance(manual, link, reading), texts, reading.locale)


async def taps(service: Service, times: int) -> list[float]:
    """Seconds from an event to its reply, walking from page to page."""
    spent = []
    reply = await service.handle(Request(1, Started(), "sv"))
    await service.drawn(Request(1, Started(), "sv"), reply, 1)
    for turn in range(times):
        choices = reply.draw.choices
        seen = tuple(encode(choice.link) for choice in choices)
        incoming = Request(1, PressedButton(seen[turn % max(1, len(seen) - 1)], 1, seen), "sv")
        began = time.perf_counter()
        reply = await service.handle(incoming)
        spent.append(time.perf_counter() - began)
        if reply.draw:
            await service.drawn(incoming, reply, 1)
    return spent


class Drafting:
    """One reader at work on one draft, each event timed."""

    def __init__(self, service: Service, chat: int = 2, numbers: Iterator[int] | None = None) -> None:
        """Begin at home in a chat; `numbers` are its updates'."""
        self._service, self._chat, self.reply = service, chat, None
        self._numbers = numbers or itertools.count(10_001)
        self.spent = 0.0

    async def does(self, event: Event) -> Response:
        """Let one event happen."""
        incoming = Request(self._chat, event, "sv", None, next(self._numbers))
        began = time.perf_counter()
        self.reply = await self._service.handle(incoming)
        self.spent = time.perf_counter() - began
        if self.reply.draw:
            await self._service.drawn(incoming, self.reply, 1)
        return self.reply

    async def taps(self, verb: Verb, label: str = "") -> Response:
        """Tap the first button with this verb whose label begins so."""
        choice = next(c for c in self.reply.draw.choices if c.link.verb is verb and c.label.startswith(label))
        return await self.does(PressedButton(encode(choice.link), 1))

    async def replies(self, text: str) -> Response:
        """Reply to what was asked."""
        return await self.does(SentReply(encode(self.reply.ask.link), text))

    async def answers_and_consents(self, spent: dict[str, list[float]]) -> None:
        """Begin a draft, and give its answers and consents; adds the seconds of each."""
        await self.does(SentCommand("utkast"))
        await self.taps(DraftVerb.SAVE)
        spent["a new draft"].append(self.spent)
        await self.taps(Verb.OPEN, "Fortsätt")
        while any(choice.link.verb == DraftVerb.PUT for choice in self.reply.draw.choices):
            await self.taps(DraftVerb.PUT)
            spent["an answer"].append(self.spent)
        await self.taps(Verb.OPEN, "Samtycke")
        await self.taps(Verb.OPEN, "Fortsätt")
        await self.taps(DraftVerb.AT, "Tolk på plats")
        await self.taps(DraftVerb.AT, "Muntligt")
        while any(choice.link.verb == DraftVerb.RESPOND for choice in self.reply.draw.choices):
            await self.taps(DraftVerb.RESPOND)
            spent["a consent"].append(self.spent)


async def draft(service: Service) -> None:
    """A draft from its first answer to its papers: milliseconds from event to reply."""
    one = Drafting(service)
    spent: dict[str, list[float]] = defaultdict(list)
    await one.answers_and_consents(spent)
    await one.taps(Verb.OPEN, "Personuppgifter")
    for _ in range(5):
        await one.taps(DraftVerb.VAULT)
        spent["a vault (Argon2id)"].append(one.spent)
    code = re.search("LOTS-[0-9A-Z-]+", one.reply.one_time_text)[0]
    await one.taps(DraftVerb.ASK, "Skriv in koden")
    await one.replies(code)
    while any(choice.label.startswith("Fyll i") for choice in one.reply.draw.choices):
        await one.taps(DraftVerb.ASK, "Fyll i")
        await one.replies("Exempel")
        spent["a sealed answer"].append(one.spent)
    for _ in range(5):
        await one.taps(DraftVerb.ASK, "Visa med koden")
        await one.replies(code)
        spent["an opening (Argon2id)"].append(one.spent)
    await one.taps(Verb.OPEN, "Papper")
    for number in range(4):
        for _ in range(5):
            choice = [c for c in one.reply.draw.choices if c.link.verb is Verb.PAPER][number]
            await one.does(PressedButton(encode(choice.link), 1))
            spent[f"paper: {choice.label}"].append(one.spent)
    await one.does(SentCommand("utkast"))
    await one.taps(DraftVerb.ERASE)
    spent["erasing"].append(one.spent)
    for what, seconds in spent.items():
        print_row(what, seconds)


def main(times: int) -> None:
    """Measure each step `times` times, and print."""
    began = time.perf_counter()
    texts = Texts()
    print_row("words of all languages, read", [time.perf_counter() - began])
    facts = read_contacts()
    manual = contents.manual(facts, read_languages())
    links = [link_to(step, MOST_BUTTONS) for step in manual.steps]
    print_row("link to 64 characters and back", timed(lambda: decode(encode(links[0])), times * 50))
    for code in ("sv", "en"):
        reading = ReadingMode(code)
        spent = [second for link in links for second in timed(partial(_screen, manual, link, reading, texts), 3)]
        print_row(f"a screen, address to text ({code})", spent)
    questions = assembly.make_text_lookup(manual, texts, facts)
    index = build_index(manual, texts)
    for query in ("tolk", "vem betalar resan", "passet är borta"):
        print_row(f"a look-up: {query}", timed(partial(index.search, query, "sv"), times))
    with asyncio.Runner() as runner, tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{folder}/lots.sqlite3"
        database, keyring = Database(url), Keyring("bench".ljust(43, "."))
        desk = DraftService(manual, texts, DraftStore(database, keyring), typing=True)
        service = Service(manual, texts, Readers(manual, ReaderStore(database), keyring, "sv"), questions, desk)
        runner.run(database.open())
        print_row("a tap on guidance, event to reply", runner.run(taps(service, times)))
        runner.run(draft(service))
        runner.run(database.close())


if __name__ == "__main__":
    main(100 if "--quick" in sys.argv else 1_000)
