"""Simulated readers: each takes the walk on the cards that the bot draws, and notes when it was answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.bench.botapi import BotApi, Card
from tests.bench.walk import WALK

#: Seconds over which everybody's first update is spread, at the least.
START_SECONDS = 1.0
#: The cards that may answer each step of the walk.
Expected = Mapping[int, set[int]]


@dataclass(slots=True)
class Reader:
    """One reader: its place in the walk, the card it looks at, and when it sent what is not answered yet."""

    chat: int
    walks: int
    step: int = -1
    card: Card | None = None
    waiting: bool = False
    reacted: bool = True
    sent: float = 0.0
    tap: str = ""
    misplaced: bool = False


@dataclass
class Crowd:
    """The readers of one round, and what they met.

    `pause` is in seconds, from a card to the next tap. `expected` are the signatures of the right cards: any
    other is counted in `wrong_cards`; where it is None, whatever is drawn is right, and is noted in `seen`.
    A `strict` crowd waits for the right card and never presses again; another goes on from a wrong one, and
    presses again after `patience` seconds. In a crowd that is `closing` nobody begins anything new.
    """

    api: BotApi
    readers: dict[int, Reader]
    pause: float = 0.0
    expected: Expected | None = None
    strict: bool = False
    patience: float = 10.0
    closing: bool = False
    first_answers: list[float] = field(default_factory=list)
    cards: list[float] = field(default_factory=list)
    seen: dict[int, set[int]] = field(default_factory=dict)
    wrong_cards: int = 0
    drawn_again: int = 0
    pressed_again: int = 0
    on_right_card: Callable[[int, Card], object] | None = None
    done: int = 0
    last: float = 0.0

    def start(self) -> None:
        """Let everybody begin, spread over one pause."""
        self.api.chats = self
        loop = asyncio.get_running_loop()
        for place, reader in enumerate(self.readers.values()):
            loop.call_later(max(self.pause, START_SECONDS) * place / len(self.readers), self._go_on, reader)

    @property
    def unanswered(self) -> int:
        """Updates whose card was never drawn."""
        return sum(reader.waiting for reader in self.readers.values())

    @property
    def misplaced(self) -> int:
        """Readers who once were shown another card than theirs."""
        return sum(reader.misplaced for reader in self.readers.values())

    @property
    def finished(self) -> bool:
        """Whether everybody has walked to the end."""
        return self.done == len(self.readers)

    def drawn(self, chat: int, card: Card) -> None:
        """Look at the card; go on if it is the one waited for."""
        reader = self.readers.get(chat)
        if reader is None:
            return
        now = self.last = time.monotonic()
        if not reader.waiting or not self._is_right(reader.step, card):
            showed_already = reader.card is not None and card.signature == reader.card.signature
            self._surprise(reader, repeated=showed_already)
            if self.strict or showed_already or not reader.waiting:
                return
        self._react(reader, now)
        self.cards.append(now - reader.sent)
        self.seen.setdefault(reader.step, set()).add(card.signature)
        reader.card, reader.waiting = card, False
        if self.on_right_card:
            self.on_right_card(reader.step, card)
        asyncio.get_running_loop().call_later(self.pause, self._go_on, reader)

    def tap_answered(self, chat: int, tap: str) -> None:
        """The little clock on the button is gone; the answer may be to an earlier tap."""
        reader = self.readers.get(chat)
        if reader and reader.waiting and reader.tap == tap:
            self._react(reader, time.monotonic())

    def _react(self, reader: Reader, now: float) -> None:
        if not reader.reacted:
            reader.reacted = True
            self.first_answers.append(now - reader.sent)

    def _is_right(self, step: int, card: Card) -> bool:
        return self.expected is None or card.signature in self.expected[step]

    def _surprise(self, reader: Reader, *, repeated: bool) -> None:
        """A card that answers nothing: the one already looked at, or a wrong one."""
        if repeated:
            self.drawn_again += 1
        else:
            self.wrong_cards += 1
            reader.misplaced = True

    def _go_on(self, reader: Reader) -> None:
        if self.closing:
            self.done += 1
            return
        if reader.step + 1 == len(WALK):
            reader.walks -= 1
            if not reader.walks:
                self.done += 1
                return
            reader.step = -1
        reader.step += 1
        reader.sent, reader.waiting, reader.reacted = time.monotonic(), True, False
        self._act(reader)

    def _act(self, reader: Reader) -> None:
        """Type or press what the step says, and again while it is not answered."""
        step = WALK[reader.step]
        data = None if step.typed or reader.card is None else step.choose(reader.card.buttons)
        if step.typed:
            self.api.types(reader.chat, step.typed)
        elif data is not None and reader.card is not None:
            reader.tap = self.api.taps(reader.chat, reader.card, data)
        else:  # the way on is missing: this reader is lost
            self.wrong_cards += 1
            reader.misplaced, reader.waiting = True, False
            self.done += 1
        if not self.strict:
            asyncio.get_running_loop().call_later(self.patience, self._act_again, reader, reader.step, reader.sent)

    def _act_again(self, reader: Reader, step: int, sent: float) -> None:
        if reader.waiting and (reader.step, reader.sent) == (step, sent) and self.api.chats is self:
            self.pressed_again += 1
            self._act(reader)
