"""Simulated readers who write: each begins a draft, consents, seals, erases, blocks the bot, and comes again as new."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Callable
from typing import Any

from tests.bench.botapi import BotApi, Card
from tests.draft_story import BEGIN, CODE, EXPLAIN, FILL_IN, MAKE_A_CODE, TYPE_THE_CODE, YES

_chats = itertools.count(10_000_000)
_PATIENCE = 30.0
_LOOK = 0.05
_ASKS = "Svara på det här meddelandet"
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
        code = await self._until(self._code)
        await self._replies(TYPE_THE_CODE, code)
        for _ in range(_SEALED):
            await self._replies(FILL_IN, "Exempel")

    async def _types(self, text: str, question: Card | None = None) -> None:
        await self._does(lambda: self._api.types(self.chat, text, question))

    async def _presses(self, *labels: str) -> None:
        """Press one button after the other, each as soon as it stands there."""
        for label in labels:
            card, data = await self._until(lambda label=label: self._button(label))
            await self._does(lambda card=card, data=data: self._api.taps(self.chat, card, data))

    async def _replies(self, label: str, text: str) -> None:
        """Press what asks, and type in reply to the question."""
        asked_before = self._questions()
        await self._presses(label)
        question = await self._until(lambda: self._questions() != asked_before and self._questions()[-1])
        await self._types(text, question)

    def _code(self) -> str | None:
        return next((code[0] for card in self._api.cards(self.chat) if (code := CODE.search(card.text))), None)

    def _questions(self) -> list[Card]:
        return [card for card in self._api.cards(self.chat) if card.text.startswith(_ASKS)]

    def _button(self, label: str) -> tuple[Card, str] | None:
        """The first button of the newest card whose label begins so."""
        card = next((card for card in reversed(self._api.cards(self.chat)) if card.buttons), None)
        buttons = card.buttons if card else ()
        return next(((card, data) for text, data in buttons if card and text.startswith(label)), None)

    async def _does(self, act: Callable[[], object]) -> None:
        """Act, and wait until something else stands there."""
        await asyncio.sleep(self._pause * (1 + self._chance.random()))
        before = self._api.cards(self.chat)
        act()
        await self._until(lambda: self._api.cards(self.chat) != before)

    async def _until(self, look: Callable[[], Any]) -> Any:
        """What is looked for, once it is there. Raises Lost."""
        try:
            async with asyncio.timeout(_PATIENCE):
                while not (seen := look()):  # noqa: ASYNC110 - a look costs less than an event
                    await asyncio.sleep(_LOOK)
        except TimeoutError:
            raise Lost from None
        return seen
