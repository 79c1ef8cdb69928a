"""Simulated readers who write: each begins a draft, consents, seals, erases, blocks the bot, and comes again as new."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Callable

from tests.bench.botapi import BotApi, Card
from tests.draft_story import BEGIN, CODE, EXPLAIN, FILL_IN, MAKE_A_CODE, TYPE_THE_CODE, YES

_chats = itertools.count(10_000_000)
_PATIENCE = 30.0
_LOOK = 0.05
#: Answers after the first two, each the first that its card offers; and the items up to where a code can be made.
_ANSWERS, _ITEMS, _SEALED = 8, 7, 3
_SHARE_WITH_CONSENT = 2 / 3


class Lost(Exception):
    """The way on is missing, or nothing came."""


class Drafter:
    """A reader at work; `pause` seconds from a card to the next tap, at the most twice that."""

    def __init__(self, api: BotApi, pause: float) -> None:
        """Nothing is begun yet."""
        self._api, self._pause = api, pause
        self._chance = random.Random(next(_chats))
        self.chat = 0
        self.lives = self.lost = 0

    async def live_on(self) -> None:
        """One life after the other, until cancelled."""
        while True:
            self.chat = next(_chats)
            try:
                await self._live()
                self.lives += 1
            except Lost:
                self.lost += 1
            self._api.blocks(self.chat)
            self._api.forget_chat(self.chat)

    async def _live(self) -> None:
        await self._types("/utkast")
        await self._presses(BEGIN, "Fortsätt", "Regionkoordinator", "Vuxen", *[""] * _ANSWERS, "Översikt")
        if self._chance.random() < _SHARE_WITH_CONSENT:
            await self._presses(*EXPLAIN, *[YES] * _ITEMS, "Översikt")
            await self._seals()
        await self._presses("Mer", "Radera LT-")

    async def _seals(self) -> None:
        await self._presses(*MAKE_A_CODE)
        code = next((code[0] for card in self._api.cards(self.chat) if (code := CODE.search(card.text))), None)
        if code is None:
            raise Lost
        await self._replies(TYPE_THE_CODE, code)
        for _ in range(_SEALED):
            await self._replies(FILL_IN, "Exempel")

    async def _types(self, text: str) -> None:
        await self._does(lambda _: self._api.types(self.chat, text))

    async def _presses(self, *labels: str) -> None:
        for label in labels:
            await self._does(lambda card, label=label: self._press(card, label))

    async def _replies(self, label: str, text: str) -> None:
        """Press what asks, and type in reply to the question."""
        await self._presses(label)
        question = self._api.cards(self.chat)[-1]
        await self._does(lambda _: self._api.types(self.chat, text, question))

    def _press(self, card: Card | None, label: str) -> None:
        data = next((data for text, data in card.buttons if text.startswith(label)), None) if card else None
        if card is None or data is None:
            raise Lost
        self._api.taps(self.chat, card, data)

    async def _does(self, act: Callable[[Card | None], object]) -> None:
        """Act on the newest card with buttons, and wait until something else stands there."""
        await asyncio.sleep(self._pause * (1 + self._chance.random()))
        before = self._api.cards(self.chat)
        act(next((card for card in reversed(before) if card.buttons), None))
        try:
            async with asyncio.timeout(_PATIENCE):
                while self._api.cards(self.chat) == before:  # noqa: ASYNC110 - a look costs less than an event
                    await asyncio.sleep(_LOOK)
        except TimeoutError:
            raise Lost from None
