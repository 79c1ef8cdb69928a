"""Reads the answer of getUpdates: first only the numbers, then one update at a time, and of each only what is used.

What an update lacks, or what is of another type than the Bot API says, makes that update unreadable, and no other.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, NamedTuple

import msgspec
from msgspec import Meta, Raw, Struct, field

#: JSON numbers that every client can hold; ids are below it (core.telegram.org/bots/api).
_LARGEST = 2**53
_Id = Annotated[int, Meta(ge=-_LARGEST, le=_LARGEST)]
_Positive = Annotated[int, Meta(ge=1, le=_LARGEST)]

_SENDER = re.compile(rb'"from"\s*:\s*\{\s*"id"\s*:\s*(\d{1,16})\b')
_NUMBER = re.compile(rb'"update_id"\s*:\s*(\d{1,15})\b')


class UnreadableUpdate(Exception):
    """An update that is not as the Bot API says. `kind` and `place` are names of fields, never a value."""

    def __init__(self, kind: str, place: str) -> None:
        """`kind` is the update's kind; `place` the field within it, with dots."""
        super().__init__(kind, place)
        self.kind, self.place = kind, place


class RawUpdate(NamedTuple):
    """An update that is not built yet: its number, and its JSON."""

    number: int
    body: Raw | bytes


class User(Struct):
    """Who did it."""

    id: _Id
    language_code: str | None = None


class Chat(Struct):
    """Where it was done; `type` is private, group, supergroup or channel."""

    id: _Id
    type: str


class Entity(Struct):
    """A marked stretch of a text; offset and length in UTF-16 code units."""

    type: str
    offset: int = 0
    length: int = 0
    url: str | None = None


class ApiButton(Struct):
    """A button under a message."""

    callback_data: str | None = None


class ApiKeyboard(Struct):
    """The buttons under a message, by row."""

    inline_keyboard: list[list[ApiButton]] = field(default_factory=list)


class ApiDocument(Struct):
    """A file; its size in bytes."""

    file_id: str
    file_name: str | None = None
    file_size: int | None = None


class RepliedMessage(Struct):
    """The message that a reply quotes."""

    from_user: User | None = field(default=None, name="from")
    entities: list[Entity] = field(default_factory=list)
    reply_markup: ApiKeyboard | None = None


class ApiMessage(Struct):
    """A message; `date` is 0 for one that the bot can no longer see."""

    message_id: _Positive
    chat: Chat
    date: int = 0
    from_user: User | None = field(default=None, name="from")
    text: str | None = None
    entities: list[Entity] | None = None
    document: ApiDocument | None = None
    reply_markup: ApiKeyboard | None = None
    reply_to_message: RepliedMessage | None = None
    forward_origin: Any = None
    media_group_id: str | None = None
    message_thread_id: _Positive | None = None
    is_topic_message: bool = False


class CallbackQuery(Struct):
    """A tap on a button."""

    id: str
    from_user: User = field(name="from")
    message: ApiMessage | None = None
    data: str | None = None


class Member(Struct):
    """What the bot is in a chat: member, kicked, left ..."""

    status: str


class MembershipChange(Struct):
    """What became of the bot in a chat."""

    chat: Chat
    new_chat_member: Member


class Update(Struct):
    """One update: of the kinds that are asked for, one is there."""

    update_id: int
    message: ApiMessage | None = None
    edited_message: ApiMessage | None = None
    channel_post: ApiMessage | None = None
    callback_query: CallbackQuery | None = None
    my_chat_member: MembershipChange | None = None


#: The kinds of updates that are asked for.
KINDS = ("message", "edited_message", "channel_post", "callback_query", "my_chat_member")


class _Answer(Struct):
    ok: bool
    result: list[Raw]


class _Number(Struct):
    update_id: Annotated[int, Meta(ge=0, le=_LARGEST)]


_ANSWER, _ONE = msgspec.json.Decoder(_Answer), msgspec.json.Decoder(_Number)
_FIELDS = msgspec.json.Decoder(dict[str, Any])
_FAULTS = (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError)


class ApiAnswer(NamedTuple):
    """What a poll brought; where it is not `whole`, the answer could not be taken apart, and there is one at most."""

    updates: tuple[RawUpdate, ...]
    whole: bool = True


def split_answer(payload: bytes) -> ApiAnswer | None:
    """Return the updates of an answer of getUpdates, unbuilt; None where it is no list of updates.

    An update without a usable number is left out: the next one's confirms it too.
    """
    try:
        bodies = _ANSWER.decode(payload).result
    except msgspec.ValidationError:
        return None
    except _FAULTS:
        match = _NUMBER.search(payload)
        return ApiAnswer((RawUpdate(int(match[1]), b""),), whole=False) if match else None
    numbered = ((_number(body), body) for body in bodies)
    return ApiAnswer(tuple(RawUpdate(number, body) for number, body in numbered if number is not None))


#: How deep the JSON of an update may be nested; Telegram's own stays far below.
_DEEPEST = 64
# Strings are skipped whole, also one that does not end: then nothing is read twice.
_NESTING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


class NotAnUpdate(Exception):
    """A body that Telegram does not send: no object, without a number, or nested too deeply."""


def split_update(body: bytes) -> RawUpdate:
    """Return one update as a webhook is brought it, unbuilt. Raises NotAnUpdate."""
    if not body.lstrip(b" \t\r\n").startswith(b"{") or _depth(body) > _DEEPEST:
        raise NotAnUpdate
    number = _number(body)
    if number is None:
        raise NotAnUpdate
    return RawUpdate(number, body)


def sender_of(raw: RawUpdate) -> int | None:
    """Who sent an update that cannot be built, where that can be read; only to tell senders apart."""
    match = _SENDER.search(bytes(raw.body))
    return int(match[1]) if match else None


def _depth(body: bytes) -> int:
    """How deep brackets are nested, outside strings; no deeper than there are opening ones."""
    if body.count(b"{") + body.count(b"[") <= _DEEPEST:
        return 0
    depth = deepest = 0
    for match in _NESTING.finditer(body):
        token = body[match.start()]
        depth += (token in b"[{") - (token in b"]}")
        deepest = max(deepest, depth)
    return deepest


def _number(body: Raw | bytes) -> int | None:
    try:
        return _ONE.decode(body).update_id
    except _FAULTS:
        match = _NUMBER.search(bytes(body))
        return int(match[1]) if match else None


def build_update(raw: RawUpdate) -> tuple[Update, frozenset[str]]:
    """Build one update, and name the fields of its content. Raises UnreadableUpdate."""
    kind = "update"
    try:
        content = _FIELDS.decode(raw.body)
        kind = next((name for name in KINDS if name in content), "other")
        update = msgspec.convert(content, Update)
    except _FAULTS as fault:
        raise UnreadableUpdate(kind, _place(fault)) from None
    message = content.get(kind)
    return update, frozenset(message) if isinstance(message, dict) else frozenset()


def _place(fault: Exception) -> str:
    """The field that a fault names, without any value."""
    _, _, path = str(fault).rpartition(" - at `$.") if isinstance(fault, msgspec.ValidationError) else ("", "", "")
    return path.rstrip("`") or type(fault).__name__
