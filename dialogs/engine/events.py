"""What the reader did, past tense, free of any transport's types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

#: A chat's and a message's id: whole numbers on Telegram, strings elsewhere; only their transport looks into them.
ChatId = Any
MessageId = Any


@dataclass(frozen=True, slots=True)
class Started:
    """Started, with the payload of a deep link or without."""

    payload: str = ""


@dataclass(frozen=True, slots=True)
class SentCommand:
    """Gave a command, its name without the slash, lower case; `words` is what followed it."""

    name: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class PressedButton:
    """Tapped a button of `card`; `seen` is the data of every button which that card shows."""

    data: str
    card: MessageId
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SentText:
    """Typed free text, a choice's number or its label."""

    text: str


@dataclass(frozen=True, slots=True)
class SentReply:
    """Typed `text` in reply to a question of ours, whose address `data` stood in it."""

    data: str
    text: str


@dataclass(frozen=True, slots=True)
class SentFile:
    """Brought a small file that says it is a draft taken along; its bytes are looked at and let go."""

    data: bytes


@dataclass(frozen=True, slots=True)
class SentOther:
    """Sent something that is not text: a photo, a voice message, a place, an edit."""


Event = Started | SentCommand | PressedButton | SentText | SentReply | SentFile | SentOther
