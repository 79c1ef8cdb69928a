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
    `thread` is the topic within the chat; `earlier` are the ids of messages that this one is answered together with.
    """

    chat: int
    event: Event
    language: str | None = None
    message: int | None = None
    update: int | None = None
    thread: int | None = None
    earlier: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TextPrompt:
    """Something to be typed in reply: its text, the draft's name below it, and its address."""

    text: str
    name: str
    link: Link


@dataclass(frozen=True, slots=True)
class Response:
    """What to do: draw a card (`edit`: in place of that one, else as a new one), hand out a paper, remove messages.

    `one_time_text` is shown once and removed soon, and so is the document if it is `expiring`; `ask` is to be replied
    to. `explains_removal`: it is to be said for the first time that what is sent is removed. `claims_removal`: the card
    says that messages are gone. `pending` are messages that were to be removed earlier. `undelivered` is the card to
    show where the document could not be sent.
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
    explains_removal: bool = False
    claims_removal: bool = False
    pending: tuple[int, ...] = ()
    undelivered: Rendered | None = None
