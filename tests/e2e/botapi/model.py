"""What the server remembers: chats, their messages, callback queries; and cards."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .arguments import Upload
from .refusal import Json


@dataclass(frozen=True)
class Button:
    """An inline button as drawn: what it says and what it does."""

    label: str
    data: str | None = None
    url: str | None = None
    web_app: str | None = None

    def __str__(self) -> str:
        """Show the button as a failure message prints it."""
        goal = self.data or self.url or self.web_app
        return f"[{self.label} -> {goal}]"


@dataclass(frozen=True)
class Card:
    """A message as one sees it at this moment; it stays so when the message changes."""

    message_id: int
    by_bot: bool
    kind: str  # text, photo, voice, location, contact, document or sticker
    text: str  # or the caption, or ""
    entities: tuple[Json, ...]  # offsets in UTF-16 units
    buttons: tuple[tuple[Button, ...], ...]
    document: Upload | None
    asks: bool  # the app opens a reply to it by itself
    protected: bool  # the app neither saves nor forwards it
    raw: Json  # the Message object of the Bot API

    def labels(self) -> list[str]:
        """Return what the buttons say, in reading order."""
        return [button.label for button in self._all()]

    def button(self, label_or_data: str) -> Button:
        """Return the button with that label, else that data; LookupError if none."""
        for button in self._all():
            if button.label == label_or_data:
                return button
        for button in self._all():
            if button.data == label_or_data:
                return button
        raise LookupError(f"no button {label_or_data!r} on this message:\n{self}")

    def _all(self) -> Iterator[Button]:
        return (button for row in self.buttons for button in row)

    def __str__(self) -> str:
        """Show the card as a failure message prints it."""
        who = "bot" if self.by_bot else "reader"
        what = "" if self.kind == "text" else f" ({self.kind})"
        head = f"  #{self.message_id} {who}{what}: {self.text}"
        rows = ["       " + " ".join(map(str, row)) for row in self.buttons]
        return "\n".join([head.replace("\n", "\n     "), *rows])


@dataclass
class Message:
    """A message on the server. content holds the fields of its kind; dates in seconds.

    sender is None in a channel.
    """

    message_id: int
    date: int
    sender: Json | None
    by_bot: bool
    content: Json
    markup: Json | None = None
    edit_date: int | None = None
    document: Upload | None = None
    deleted: bool = False

    def as_json(self, chat: Json) -> Json:
        """Return the Message object."""
        fields = {
            "message_id": self.message_id,
            "from": self.sender,
            "date": self.date,
            "chat": chat,
            "edit_date": self.edit_date,
            "reply_markup": self.inline_keyboard(),
        }
        kept = {name: value for name, value in fields.items() if value is not None}
        return kept | {name: value for name, value in self.content.items() if value}

    def inline_keyboard(self) -> Json | None:
        """Return the markup if it belongs to the message, not to the input field."""
        inline = self.markup and "inline_keyboard" in self.markup
        return self.markup if inline else None

    def card(self, chat: Json) -> Card:
        """Return the message as seen now."""
        rows = (self.inline_keyboard() or {}).get("inline_keyboard", [])
        entities = self.content.get("entities") or self.content.get("caption_entities")
        kinds = ("photo", "voice", "location", "contact", "document", "sticker")
        return Card(
            message_id=self.message_id,
            by_bot=self.by_bot,
            kind=next((kind for kind in kinds if kind in self.content), "text"),
            text=self.content.get("text") or self.content.get("caption") or "",
            entities=tuple(entities or ()),
            buttons=tuple(tuple(map(_button, row)) for row in rows),
            document=self.document,
            asks=self.markup is not None and "force_reply" in self.markup,
            protected=bool(self.content.get("has_protected_content")),
            raw=self.as_json(chat),
        )


def _button(raw: Json) -> Button:
    web_app = raw.get("web_app", {}).get("url")
    return Button(raw["text"], raw.get("callback_data"), raw.get("url"), web_app)


@dataclass
class Chat:
    """A chat and all its messages, deleted ones too. kind as in the Bot API."""

    chat_id: int
    kind: str
    names: Json  # first_name, username, title: whatever the Chat object shows
    messages: dict[int, Message] = field(default_factory=dict)
    started: bool = False  # the bot may write: someone wrote here, or it is a group
    blocked: bool = False
    admin: bool = False  # in a group: the bot hears all and may delete all

    def as_json(self) -> Json:
        """Return the Chat object."""
        return {"id": self.chat_id, "type": self.kind, **self.names}

    @property
    def private(self) -> bool:
        """Whether this is one person's chat with the bot."""
        return self.kind == "private"

    def cards(self) -> list[Card]:
        """Return what is visible now, oldest first."""
        chat = self.as_json()
        shown = (each for each in self.messages.values() if not each.deleted)
        return [message.card(chat) for message in shown]

    def find(self, message_id: int) -> Message | None:
        """Return a message that was not deleted."""
        message = self.messages.get(message_id)
        return None if message is None or message.deleted else message


@dataclass
class Callback:
    """A tap: who made it, when (seconds), and what the bot answered."""

    callback_id: str
    chat_id: int
    date: float
    data: str
    answer: str | None = None  # "" for an answer without text
    alert: bool = False
