"""Kills: the bot ends by SIGKILL in the middle of a crowd's walks, is started again, and everybody walks on."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from tests.bench.botapi import BotApi
from tests.bench.program import Program
from tests.bench.readers import Crowd, Expected
from tests.bench.round import WAY_SECONDS, Plan, finish, new_crowd
from tests.bench.walk import WALK
from tests.bench.workers import Workers

_MOST_SECONDS = 120.0
_SILENCE_SECONDS = 45.0  # a start counts as silence
_SETTLE_SECONDS = 1.0
_STALL_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Loss:
    """What one kill cost: updates never answered, readers shown another place than theirs, taps never answered.

    `handed_again` counts the updates that were handed out a second time by then.
    """

    answers: int
    places: int
    taps: int
    updates: int
    handed_again: int = 0


async def kill_once(api: BotApi, program: Program | Workers, readers: int, expected: Expected, share: float) -> Loss:
    """Let `readers` walk, kill the bot once `share` of their updates are answered, and start it again."""
    crowd = new_crowd(api, Plan("kill", readers, pause=WAY_SECONDS), expected)
    crowd.strict = True
    handed_out, first = api.updates.handed_out, api.updates.next_id
    crowd.start()
    answers = int(readers * len(WALK) * share)
    await _walk_until(crowd, answers, _MOST_SECONDS)
    # A chat that hangs keeps others' answered updates unconfirmed: the new process is handed them again.
    api.stalled = next((reader.chat for reader in crowd.readers.values() if reader.waiting), None)
    await _walk_until(crowd, answers + 2 * readers, _STALL_SECONDS)
    program.kill()
    api.stalled = None
    program.start()
    await finish(crowd, _MOST_SECONDS, _SILENCE_SECONDS)
    await asyncio.sleep(_SETTLE_SECONDS)
    again = api.updates.handed_out - handed_out - (api.updates.next_id - first)
    loss = Loss(crowd.unanswered, crowd.misplaced, len(api.open_taps), len(crowd.cards), again)
    api.forget_chats()
    return loss


async def _walk_until(crowd: Crowd, answers: int, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while len(crowd.cards) < answers and time.monotonic() < deadline:  # noqa: ASYNC110 - a look costs less than an event
        await asyncio.sleep(0.001)
