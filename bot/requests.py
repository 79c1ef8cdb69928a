"""The service's requests and responses, without any transport's types."""

from __future__ import annotations

from dataclasses import dataclass

from bot.papers import Document
from bot.render import Rendered
from dialogs.engine.events import ChatId, Event, MessageId
from dialogs.engine.links import Link


@dataclass(frozen=True, slots=True)
class Request:
    """An event of one chat, with the client's language code and the typed message's id.

    `update` is the number by which what it changes is applied once; None where nothing is handed out twice.
    `thread` is the topic within the chat; `earlier` are the ids of messages that this one is answered together with.
    """

    chat: ChatId
    event: Event
    language: str | None = None
    message: MessageId | None = None
    update: int | None = None
    thread: int | None = None
    earlier: tuple[MessageId, ...] = ()


@dataclass(frozen=True, slots=True)
class TextPrompt:
    """Something to be typed in reply: its text, the draft's name below it, and its address."""

    text: str
    name: str
    link: Link


@dataclass(frozen=True, slots=True)
class RestoredCard:
    """A card that stood in the chat before, and is to stand there again."""

    language: str
    rendered: Rendered
    link: Link


@dataclass(frozen=True, slots=True)
class Response:
    """What a transport is to do: draw a card (in place of `edit`, or a new one), send a paper, remove messages.

    `one_time_text` is shown once and removed soon, and so is the document where it is `expiring`; `ask` is a question
    that the reader answers by a reply. `removes_others` is for the service, which names the chat's other cards in
    `remove`. `explains_removal`: it is to be said for the first time that what is sent is removed. `claims_removal`:
    the card says that messages are gone. `pending` are messages that were to be removed earlier. `undelivered` is the
    card to show where the document could not be sent. `restored` are cards that are to stand above the drawn one again.
    `handed`: the phone is handed over, so the transport says and does nothing of its own.
    """

    language: str
    draw: Rendered | None = None
    link: Link | None = None
    edit: MessageId | None = None
    remove: tuple[MessageId, ...] = ()
    numbered: bool = False
    urgent: bool = False
    document: Document | None = None
    expiring: bool = False
    one_time_text: str = ""
    ask: TextPrompt | None = None
    removes_others: bool = False
    explains_removal: bool = False
    claims_removal: bool = False
    pending: tuple[MessageId, ...] = ()
    undelivered: Rendered | None = None
    restored: tuple[RestoredCard, ...] = ()
    handed: bool = False
