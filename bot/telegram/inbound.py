"""From an update of Telegram to what the reader did. It never raises but for an update that cannot be built."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.requests import Request
from bot.telegram.service_messages import SERVICE_FIELDS
from bot.telegram.updates import ApiMessage, CallbackQuery, Entity, RawUpdate, Update, build_update
from dialogs.draft.model.open_answers import MAX_JSON_BYTES
from dialogs.engine.events import Event, PressedButton, SentCommand, SentOther, SentReply, SentText, Started

_PRIVATE = "private"
#: What may follow a command's name by itself, as in "/akut!".
_PUNCTUATION = ".,:;!?"
#: What the bot is in a chat that it can no longer write to.
_OUT = frozenset({"kicked", "left"})


@dataclass(frozen=True, slots=True)
class Private:
    """Something a reader did in the private chat; `callback` is what has to be answered.

    `file` is the id of a small file that may be a draft taken along: the event holds its bytes once they are fetched.
    `edited`: the message is one that the reader has changed. `sent_at`: when a new message was sent by Telegram's
    clock, in seconds since 1970; None for anything else. `card` is the card whose button was tapped.
    """

    incoming: Request
    callback: str | None = None
    file: str | None = None
    edited: bool = False
    sent_at: int | None = None

    @property
    def card(self) -> int | None:
        """The card whose button was tapped; None for what was sent."""
        return self.incoming.event.card if isinstance(self.incoming.event, PressedButton) else None


@dataclass(frozen=True, slots=True)
class Group:
    """A command given in a group or channel; `words`: it was followed by some, which are not looked at.

    `sender` is who gave it, where that is a person.
    """

    chat: int
    command: str
    language: str | None
    thread: int | None = None
    words: bool = False
    sender: int | None = None


@dataclass(frozen=True, slots=True)
class Blocked:
    """The reader has blocked the bot."""

    chat: int


@dataclass(frozen=True, slots=True)
class Stray:
    """A tap that belongs to no private chat; only its callback is answered."""

    callback: str
    sender: int


Inbound = Private | Group | Blocked | Stray | None


@dataclass(frozen=True, slots=True)
class Me:
    """The bot as Telegram knows it: its name without @, and its id."""

    username: str
    id: int


def read_update(raw: RawUpdate, me: Me) -> Inbound:
    """Return what an update means to the bot that is `me`; None where it means nothing. Raises UnreadableUpdate."""
    update, fields = build_update(raw)
    inbound = _read(update, fields, me)
    if not isinstance(inbound, Private):
        return inbound
    return replace(inbound, incoming=replace(inbound.incoming, update=raw.number))


def chat_key(inbound: Inbound) -> int | None:
    """Return what orders updates: the chat, else the sender, else None, one queue for all the rest."""
    match inbound:
        case Private(incoming):
            chat_number: int = incoming.chat  # Telegram's ids are whole numbers
            return chat_number
        case Group(chat) | Blocked(chat):
            return chat
        case Stray(_, sender):
            return sender
        case None:
            return None


def sender_key(inbound: Inbound) -> int | None:
    """Return whose updates are counted together: a person's of all groups, else a chat's."""
    return inbound.sender if isinstance(inbound, Group) and inbound.sender is not None else chat_key(inbound)


def kind_of(inbound: Inbound) -> str:
    """What is counted as one kind of update: never what it was about."""
    match inbound:
        case Private(callback=str()) | Stray():
            return "tap"
        case Private():
            return "message"
        case Group():
            return "group"
        case Blocked():
            return "blocked"
        case None:
            return "other"


def is_superseded(earlier: Inbound, later: Inbound) -> bool:
    """Whether only the later of two messages is answered: of many texts, or of an album, the last is."""
    return _is_plain_message(earlier) and _is_plain_message(later)


def draws_same_card(earlier: Inbound, later: Inbound) -> bool:
    """Whether the later tap draws the card of the earlier one anew, so that the earlier need not."""
    if not (isinstance(earlier, Private) and isinstance(later, Private)) or earlier.card is None:
        return False
    return earlier.card == later.card


def _is_plain_message(inbound: Inbound) -> bool:
    if not isinstance(inbound, Private) or inbound.callback is not None or inbound.file is not None:
        return False
    return isinstance(inbound.incoming.event, SentText | SentOther)


def _read(update: Update, fields: frozenset[str], me: Me) -> Inbound:
    if update.callback_query:
        return _tap(update.callback_query)
    if update.my_chat_member:
        member = update.my_chat_member
        has_left = member.new_chat_member.status in _OUT
        return Blocked(member.chat.id) if has_left and member.chat.type == _PRIVATE else None
    message = update.message or update.edited_message or update.channel_post
    if message is None or fields & SERVICE_FIELDS:
        return None
    return _message(message, me, edited=update.message is None and update.edited_message is not None)


def _tap(query: CallbackQuery) -> Inbound:
    message = query.message
    if message is None or message.chat.type != _PRIVATE:
        return Stray(query.id, query.from_user.id)
    pressed = PressedButton(query.data or "", message.message_id, _callback_data(message))
    language, thread = query.from_user.language_code, _thread(message)
    return Private(Request(message.chat.id, pressed, language, thread=thread), query.id)


def _callback_data(message: ApiMessage) -> tuple[str, ...]:
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return tuple(button.callback_data for row in rows for button in row if button.callback_data is not None)


def _thread(message: ApiMessage) -> int | None:
    return message.message_thread_id if message.is_topic_message else None


def _message(message: ApiMessage, me: Me, *, edited: bool) -> Inbound:
    language = message.from_user.language_code if message.from_user else None
    if message.chat.type != _PRIVATE:
        name, words = ("", "") if edited else _command(message, me.username)
        sender = message.from_user.id if message.from_user else None
        return Group(message.chat.id, name, language, _thread(message), bool(words), sender) if name else None
    event = _event(message, me)
    bare_start = isinstance(event, Started) and not event.payload
    typed = None if bare_start else message.message_id
    incoming = Request(message.chat.id, event, language, typed, thread=_thread(message))
    file = None if edited else _file(message)
    return Private(incoming, file=file, edited=edited, sent_at=None if edited else message.date or None)


def _file(message: ApiMessage) -> str | None:
    """The id of a file that may be a draft taken along: called .json, and small."""
    file = message.document
    if file is None or message.forward_origin is not None or not (file.file_name or "").casefold().endswith(".json"):
        return None
    return file.file_id if file.file_size is not None and file.file_size <= MAX_JSON_BYTES else None


def _event(message: ApiMessage, me: Me) -> Event:
    if message.text is None or message.forward_origin is not None:
        return SentOther()
    if (address := _asked(message, me)) is not None:
        return SentReply(address, message.text)
    name, rest = _command(message, me.username)
    if not name:
        return SentText(message.text)
    return Started(rest) if name == "start" else SentCommand(name, rest)


def _asked(message: ApiMessage, me: Me) -> str | None:
    """The address in the question of ours that a message replies to; None where it replies to none."""
    question = message.reply_to_message
    if question is None or question.from_user is None or question.from_user.id != me.id or question.reply_markup:
        return None
    links = [entity.url for entity in question.entities if entity.type == "text_link" and entity.url]
    return links[0].rpartition("?start=")[2] if len(links) == 1 else None


def _command(message: ApiMessage, username: str) -> tuple[str, str]:
    """The command's name in lower case and what follows it; empty where it is none, or for another bot."""
    text = message.text or ""
    entity = message.entities[0] if message.entities else None
    if not text.startswith("/") or not (_marks_command(entity) or message.chat.type == _PRIVATE):
        return "", ""
    head, *rest = text[1:].split(maxsplit=1) or [""]
    name, _, whom = head.rstrip(_PUNCTUATION).partition("@")
    return ("", "") if whom and whom.casefold() != username.casefold() else (name.casefold(), "".join(rest).strip())


def _marks_command(entity: Entity | None) -> bool:
    return entity is not None and entity.type == "bot_command" and entity.offset == 0
