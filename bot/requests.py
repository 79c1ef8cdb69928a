"""What goes into the service and what comes out of it, free of any transport's types."""

from __future__ import annotations

from dataclasses import dataclass

from bot.papers import Document
from bot.render import Rendered
from dialogs.engine.events import Event
from dialogs.engine.links import Link


@dataclass(frozen=True, slots=True)
class Request:
    """An event with where it came from: the chat, the client's language code, the typed message's id.

    `update` is the number by which what it changes is applied once; None where nothing is handed out twice.
    """

    chat: int
    event: Event
    language: str | None = None
    message: int | None = None
    update: int | None = None


@dataclass(frozen=True, slots=True)
class TextPrompt:
    """Something to be typed in reply: its text, the draft's name below it, and its address."""

    text: str
    name: str
    link: Link


@dataclass(frozen=True, slots=True)
class Response:
    """What to do: draw a card (`edit`: in place of that one, else as a new one), hand out a paper, remove messages.

    `whisper` is shown once and removed soon, and so is the document if it is `fleeting`; `ask` is to be replied to.
    """

    language: str
    draw: Rendered | None = None
    link: Link | None = None
    edit: int | None = None
    remove: tuple[int, ...] = ()
    numbered: bool = False
    urgent: bool = False
    document: Document | None = None
    expiring: bool = False
    one_time_text: str = ""
    ask: TextPrompt | None = None
