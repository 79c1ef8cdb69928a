"""The peer's screens: as long as ours and with as many buttons, without our words.

Written by Lots' environment and read by the peer's, which has no Lots.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.bench.botapi import Card
from tests.bench.walk import WALK, Step

_FILLER = "lorem ipsum dolor sit amet "


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: its text, and the labels of its buttons by rows."""

    text: str
    rows: tuple[tuple[str, ...], ...]


def screens_like(cards: dict[str, Card]) -> dict[str, Screen]:
    """Screens as long as these cards of ours, with the labels that the walk presses and filler for the rest."""
    return {name: Screen(_filler(name, len(card.text)), tuple(_labels(name, card))) for name, card in cards.items()}


def _filler(name: str, length: int) -> str:
    return (f"{name} " + _FILLER * (length // len(_FILLER) + 1))[:length].strip()


def _labels(name: str, card: Card) -> list[tuple[str, ...]]:
    pressed = {following.label for step, following in pairwise(WALK) if step.screen == name}
    rows = json.loads(card.markup)["inline_keyboard"]
    return [
        tuple(text if any(label and text.startswith(label) for label in pressed) else _filler("", len(text))
              for text in (button["text"] for button in row))
        for row in rows
    ]  # fmt: skip


def destination(screen: str, label: str, place: int) -> str:
    """The screen that a button opens: the one that the walk opens with it, else the same. `place` counts from 0."""
    for step, following in pairwise(WALK):
        if step.screen == screen and not following.typed and _presses(following, label, place):
            return following.screen
    return screen


def _presses(step: Step, label: str, place: int) -> bool:
    return label.startswith(step.label) if step.label else place == 0


def write_screens(screens: dict[str, Screen], file: Path) -> None:
    """Write them as JSON."""
    file.write_text(json.dumps({name: [screen.text, screen.rows] for name, screen in screens.items()}), "utf-8")


def read_screens(file: Path) -> dict[str, Screen]:
    """Read them from JSON."""
    stored = json.loads(file.read_text("utf-8"))
    return {name: Screen(text, tuple(tuple(row) for row in rows)) for name, (text, rows) in stored.items()}
