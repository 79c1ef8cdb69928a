"""What things cost: medians and 99th percentiles, printed; never a timed test. Run with `make bench`."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial

from bot import assembly, catalog
from bot.readers import Readers
from bot.render import Rendered, render
from bot.exchange import Incoming
from bot.service import Service
from bot.texts import Texts
from dialogs.engine.addresses import Link, decode, encode
from dialogs.engine.book import Manual
from dialogs.engine.check import FULLEST
from dialogs.engine.events import Opened, Pressed
from dialogs.engine.frame import go
from dialogs.engine.show import Reading, show
from dialogs.manual import contacts, contents
from storage.database import Database
from storage.keyring import Keyring
from storage.store import Store


def figures(name: str, seconds: Sequence[float]) -> None:
    """Print median and 99th percentile in milliseconds."""
    ordered = sorted(seconds)
    late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    print(
        f"{name:<44} median {statistics.median(ordered) * 1000:8.3f} ms   p99 {late * 1000:8.3f} ms   n {len(ordered)}"
    )


def timed(call: Callable[[], object], times: int) -> list[float]:
    """Seconds of each of `times` calls."""
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        spent.append(time.perf_counter() - began)
    return spent


def _screen(manual: Manual, link: Link, reading: Reading, texts: Texts) -> Rendered:
    return render(show(manual, link, reading), texts, reading.locale)


async def taps(service: Service, times: int) -> list[float]:
    """Seconds from an event to its reply, walking from page to page."""
    spent = []
    reply = await service.handle(Incoming(1, Opened(), "sv"))
    await service.drawn(Incoming(1, Opened(), "sv"), reply, 1)
    for turn in range(times):
        choices = reply.draw.choices
        seen = tuple(encode(choice.link) for choice in choices)
        incoming = Incoming(1, Pressed(seen[turn % max(1, len(seen) - 1)], 1, seen), "sv")
        began = time.perf_counter()
        reply = await service.handle(incoming)
        spent.append(time.perf_counter() - began)
        if reply.draw:
            await service.drawn(incoming, reply, 1)
    return spent


def main() -> None:
    """Measure and print."""
    began = time.perf_counter()
    texts = Texts()
    print(f"{'words of all languages, read':<44} {(time.perf_counter() - began) * 1000:15.0f} ms")
    facts = contacts.read()
    manual = contents.manual(facts, catalog.interface(), catalog.spoken())
    links = [go(step, FULLEST) for step in manual.steps]
    figures("link to 64 characters and back", timed(lambda: decode(encode(links[0])), 20_000))
    for code in manual.interface:
        reading = Reading(code)
        spent = []
        for link in links:
            spent += timed(partial(_screen, manual, link, reading, texts), 20)
        figures(f"a screen, address to text ({code})", spent)
    store = Store(Database("sqlite+aiosqlite://"))
    questions = assembly.questions(manual, texts, facts)
    service = Service(manual, texts, Readers(manual, store, Keyring("bench".ljust(43, ".")), "sv"), questions)
    with asyncio.Runner() as runner:
        runner.run(store.open())
        figures("a tap, event to reply, with the reader's row", runner.run(taps(service, 2_000)))
        runner.run(store.close())


if __name__ == "__main__":
    main()
