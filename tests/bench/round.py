"""One round: a crowd of readers takes the walk, and the bot's process is measured meanwhile."""

from __future__ import annotations

import asyncio
import itertools
import time
from dataclasses import dataclass

from tests.bench.botapi import BotApi, Card
from tests.bench.program import Program
from tests.bench.readers import Crowd, Expected, Reader
from tests.bench.stores import Store
from tests.bench.walk import WALK
from tests.bench.workers import Workers

#: Seconds from a card to the next tap where readers do not pause: the way to a phone and back. Without it, a tap of a
#: crowd comes before the bot knows that its card is out; no bot meets that in practice, and the peer fails at it.
WAY_SECONDS = 0.1
#: Chats are never used twice, so that every round meets new readers.
_chats = itertools.count(1_000)
#: A round without any new card ends after as many seconds.
_SILENCE_SECONDS = 20.0
_START_SECONDS = 60.0
_LOOK_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Plan:
    """What a round is: how many readers, and how many walks each.

    Seconds: `pause` between taps, `most_seconds` for all, `patience` until a reader presses again.
    """

    name: str
    readers: int
    walks: int = 1
    pause: float = 0.0
    most_seconds: float = 150.0
    patience: float = 10.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What a round measured. Times are milliseconds.

    Of processor time an update took `cpu_ms` of the bot, `store_ms` of the processes that it stores in, and
    `server_ms` of the benchmark itself.
    """

    updates: int
    seconds: float
    cpu_ms: float
    server_ms: float
    store_ms: float
    p50: float
    p99: float
    card_p50: float
    card_p99: float
    megabytes: float
    unanswered: int
    wrong_cards: int
    open_taps: int
    pressed_again: int
    polls: int
    handed_out: float

    @property
    def rate(self) -> float:
        """Updates a second."""
        return self.updates / self.seconds


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` of the values lie; 0 where there are none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


def new_crowd(api: BotApi, plan: Plan, expected: Expected | None) -> Crowd:
    """Readers whom the bot has never met."""
    readers = (Reader(next(_chats), plan.walks) for _ in range(plan.readers))
    return Crowd(api, {reader.chat: reader for reader in readers}, plan.pause, expected, patience=plan.patience)


async def finish(crowd: Crowd, most_seconds: float, silence: float = _SILENCE_SECONDS) -> None:
    """Wait until everybody has walked to the end, or nothing comes any more; once the time is over, nobody goes on."""
    began = crowd.last = time.monotonic()
    while not crowd.finished:
        now = time.monotonic()
        crowd.closing = now - began > most_seconds
        if now - crowd.last > silence + crowd.pause or now - began > 2 * most_seconds:
            break
        await asyncio.sleep(_LOOK_SECONDS)


async def learn(api: BotApi) -> tuple[Expected, dict[str, Card]]:
    """Walk twice alone: the signatures of each step's right cards, and one card of each screen."""
    crowd = new_crowd(api, Plan("learn", 1, walks=2), None)
    examples: dict[str, Card] = {}
    crowd.on_right_card = lambda step, card: examples.setdefault(WALK[step].screen, card)
    crowd.start()
    await finish(crowd, _START_SECONDS)
    if not crowd.finished:
        raise RuntimeError(f"the walk stops at step {[reader.step for reader in crowd.readers.values()]}")
    return crowd.seen, examples


async def first_answer(api: BotApi, program: Program | Workers) -> float:
    """Start the program with one reader waiting: seconds to its first card."""
    crowd = new_crowd(api, Plan("start", 1), None)
    crowd.start()
    began = time.monotonic()
    program.start()
    while not crowd.cards:
        if not program.is_running or time.monotonic() - began > _START_SECONDS:
            raise RuntimeError(f"{program.name} does not start: {program.log}")
        await asyncio.sleep(0.001)
    seconds = time.monotonic() - began
    await finish(crowd, _START_SECONDS)
    api.forget_chats()
    return seconds


async def play(api: BotApi, program: Program | Workers, store: Store, plan: Plan, expected: Expected) -> Figures:
    """Play one round."""
    crowd = new_crowd(api, plan, expected)
    updates, polls, handed_out = api.updates.next_id, api.updates.polls, api.updates.handed_out
    stored, cpu, own, began = store.cpu_seconds, program.cpu_seconds, time.process_time(), time.monotonic()
    crowd.start()
    await finish(crowd, plan.most_seconds)
    seconds = crowd.last - began if plan.readers > 1 else sum(crowd.cards)  # alone, the ways are not the bot's
    stored, cpu, own = store.cpu_seconds - stored, program.cpu_seconds - cpu, time.process_time() - own
    await asyncio.sleep(_LOOK_SECONDS * 10)  # taps whose card was drawn are answered a moment later
    answered = len(crowd.cards) or 1
    figures = Figures(
        updates=answered, seconds=seconds, cpu_ms=cpu / answered * 1000, server_ms=own / answered * 1000,
        store_ms=stored / answered * 1000,
        p50=percentile(crowd.first_answers, 0.5) * 1000, p99=percentile(crowd.first_answers, 0.99) * 1000,
        card_p50=percentile(crowd.cards, 0.5) * 1000, card_p99=percentile(crowd.cards, 0.99) * 1000,
        megabytes=program.megabytes, unanswered=crowd.unanswered, wrong_cards=crowd.wrong_cards,
        open_taps=len(api.open_taps), pressed_again=crowd.pressed_again, polls=api.updates.polls - polls,
        handed_out=(api.updates.handed_out - handed_out) / max(1, api.updates.next_id - updates),
    )  # fmt: skip
    api.forget_chats()
    return figures
