"""From an Update of Telegram to what the reader did. What it cannot read becomes nothing; it never raises."""

from __future__ import annotations

from dataclasses import dataclass, replace

from telegram import CallbackQuery, ChatMember, InlineKeyboardMarkup, Message, MessageEntity, Update
from telegram.constants import ChatType

from bot.requests import Request
from dialogs.draft.model.open_answers import MAX_JSON_BYTES
from dialogs.engine.events import Event, PressedButton, SentCommand, SentOther, SentReply, SentText, Started


@dataclass(frozen=True, slots=True)
class Private:
    """Something a reader did in the private chat; `callback` is what has to be answered.

    `file` is the id of a small file that may be a draft taken along: the event holds its bytes once they are fetched.
    """

    incoming: Request
    callback: str | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A command given in a group or channel."""

    chat: int
    command: str
    language: str | None
    thread: int | None = None


@dataclass(frozen=True, slots=True)
class Blocked:
    """The reader has blocked the bot."""

    chat: int


@dataclass(frozen=True, slots=True)
class Stray:
    """A tap that belongs to no private chat; only its callback is answered."""

    callback: str


Inbound = Private | Group | Blocked | Stray | None


@dataclass(frozen=True, slots=True)
class Me:
    """The bot as Telegram knows it: its name without @, and its id."""

    username: str
    id: int


def read(update: Update, me: Me) -> Inbound:
    """Return what `update` means to the bot that is `me`."""
    what = _read(update, me)
    if not isinstance(what, Private):
        return what
    return replace(what, incoming=replace(what.incoming, update=update.update_id))


def _read(update: Update, me: Me) -> Inbound:
    if update.callback_query:
        return _tap(update.callback_query)
    if update.my_chat_member:
        member = update.my_chat_member
        gone = member.new_chat_member.status in {ChatMember.BANNED, ChatMember.LEFT}
        return Blocked(member.chat.id) if gone and member.chat.type == ChatType.PRIVATE else None
    if update.edited_message:
        return _message(update.edited_message, me, edited=True)
    message = update.message or update.channel_post
    return _message(message, me) if message else None


def _tap(query: CallbackQuery) -> Inbound:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE:
        return Stray(query.id)
    keyboard = message.reply_markup if isinstance(message, Message) else None
    pressed = PressedButton(query.data or "", message.message_id, _seen(keyboard))
    return Private(Request(message.chat.id, pressed, query.from_user.language_code), query.id)


def _seen(keyboard: InlineKeyboardMarkup | None) -> tuple[str, ...]:
    rows = keyboard.inline_keyboard if keyboard else ()
    return tuple(button.callback_data for row in rows for button in row if isinstance(button.callback_data, str))


def _message(message: Message, me: Me, *, edited: bool = False) -> Inbound:
    language = message.from_user.language_code if message.from_user else None
    if message.chat.type != ChatType.PRIVATE:
        name = "" if edited else _command(message, me.username)[0]
        thread = message.message_thread_id if message.is_topic_message else None
        return Group(message.chat.id, name, language, thread) if name else None
    event = SentOther() if edited else _event(message, me)
    bare_start = isinstance(event, Started) and not event.payload
    incoming = Request(message.chat.id, event, language, None if bare_start else message.message_id)
    return Private(incoming, file=None if edited else _file(message))


def _file(message: Message) -> str | None:
    """The id of a file that may be a draft taken along: called .json, and small."""
    file = message.document
    if file is None or message.forward_origin is not None or not (file.file_name or "").casefold().endswith(".json"):
        return None
    return file.file_id if file.file_size is not None and file.file_size <= MAX_JSON_BYTES else None


def _event(message: Message, me: Me) -> Event:
    if message.text is None or message.forward_origin is not None:
        return SentOther()
    if (address := _asked(message, me)) is not None:
        return SentReply(address, message.text)
    name, rest = _command(message, me.username)
    if not name:
        return SentText(message.text)
    return Started(rest) if name == "start" else SentCommand(name, rest)


def _asked(message: Message, me: Me) -> str | None:
    """The address in the question of ours that a message replies to; None where it replies to none."""
    asked = message.reply_to_message
    if asked is None or asked.from_user is None or asked.from_user.id != me.id or asked.reply_markup is not None:
        return None
    links = [entity.url for entity in asked.entities if entity.type == MessageEntity.TEXT_LINK and entity.url]
    return links[0].rpartition("?start=")[2] if len(links) == 1 else None


def _command(message: Message, username: str) -> tuple[str, str]:
    """The command's name in lower case and what follows it; empty where it is none, or for another bot."""
    text = message.text or ""
    entity = message.entities[0] if message.entities else None
    marked = entity and entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0
    if not text.startswith("/") or not (marked or message.chat.type == ChatType.PRIVATE):
        return "", ""
    head, _, rest = text[1:].partition(" ")
    name, _, whom = head.partition("@")
    return ("", "") if whom and whom.casefold() != username.casefold() else (name.casefold(), rest.strip())
