"""Telegram apps as people use them: a reader's own chat, and a group.

Every verb is what a thumb does; it queues the update the bot would get and returns
at once, with the message's id or the tap's.
"""

from typing import Any

from .arguments import Upload
from .files import kept, seen
from .model import Card, Chat
from .refusal import Json
from .text import TEXT_LIMIT, commands_in, utf16
from .world import PATIENCE, World


def written(text: str) -> Json:
    """Return the fields of a text message, commands marked.

    ValueError over 4096 units: an app would split it.
    """
    if not text.strip() or utf16(text) > TEXT_LIMIT:
        raise ValueError("an app sends 1 to 4096 characters at a time")
    return {"text": text, "entities": commands_in(text)}


def _replying(card: Card) -> Json:
    return {"reply_to_message": {name: value for name, value in card.raw.items() if name != "reply_to_message"}}


class Window:
    """A chat as an app shows it."""

    def __init__(self, world: World, chat: Chat) -> None:
        """Show chat."""
        self._world = world
        self._chat = chat

    @property
    def chat_id(self) -> int:
        """The chat's id."""
        return self._chat.chat_id

    def chat(self) -> list[Card]:
        """Return the messages visible now, oldest first."""
        return self._chat.cards()

    def card(self) -> Card:
        """Return the bot's newest visible message; LookupError if there is none."""
        return self._shown(None)

    def shows(self, fragment: str) -> Card | None:
        """Return the newest visible message of the bot that contains fragment."""
        found = [each for each in self.chat() if each.by_bot and fragment in each.text]
        return found[-1] if found else None

    async def sees(
        self,
        fragment: str,
        timeout: float = PATIENCE,  # noqa: ASYNC109 - reads best where it is called
    ) -> Card:
        """Wait (seconds) until the bot shows fragment; AssertionError if it never does.

        The failure prints the chat.
        """
        await self._world.until(
            lambda: self.shows(fragment) is not None,
            timeout,
            lambda: f"{fragment!r} not seen in {timeout} s\n{self.printed()}",
        )
        return self.shows(fragment) or self.card()

    def printed(self) -> str:
        """Return the chat as text: who wrote what, and the buttons with their data."""
        cards = self.chat()
        head = f"{self._chat.kind} chat {self.chat_id}, {len(cards)} visible:"
        return "\n".join([head, *map(str, cards)])

    def toasts(self) -> list[str]:
        """Return what the bot's answers to taps said, those with text, oldest first."""
        mine = self._world.callbacks.values()
        return [tap.answer for tap in mine if tap.chat_id == self.chat_id and tap.answer]

    def _shown(self, message: Card | int | None) -> Card:
        wanted = message.message_id if isinstance(message, Card) else message
        for card in reversed(self.chat()):
            if card.by_bot and wanted in {None, card.message_id}:
                return card
        raise LookupError(f"no such message of the bot: {wanted}\n{self.printed()}")

    def _tap(self, user: Json, card: Card, label: str) -> str:
        button = card.button(label)
        if button.data is None:
            raise LookupError(f"{button} asks the bot nothing")
        return self._world.tap(self._chat, user, card.message_id, button.data)

    def _write(self, user: Json, content: Json, *, heard: bool = True) -> int:
        if self._chat.blocked:
            raise RuntimeError("the bot is blocked here: unblocks_bot() first")
        self._chat.started = True
        message = self._world.write(self._chat, user, content)
        kind = "channel_post" if self._chat.kind == "channel" else "message"
        if heard:
            self._world.updates.add(kind, message.as_json(self._chat.as_json()))
        return message.message_id

    def _replied(self, message: Card | int | None) -> Json:
        """The message replied to, whole, but never what that one replied to itself."""
        return _replying(self._shown(message)) if message else {}

    def _membership(self, user: Json, old: str, new: str) -> None:
        bot = self._world.bot

        def member(status: str) -> Json:
            until = {"until_date": 0} if status == "kicked" else {}
            return {"status": status, "user": bot, **until}

        self._chat.blocked = new in {"kicked", "left"}
        content = {
            "chat": self._chat.as_json(),
            "from": user,
            "date": int(self._world.now()),
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        }
        self._world.updates.add("my_chat_member", content)


class Reader(Window):
    """A person in their own chat with the bot."""

    def __init__(self, world: World, chat: Chat, user: Json) -> None:
        """Give chat to user, a User object."""
        super().__init__(world, chat)
        self.user = user

    def sends(self, text: str, *, reply_to: Card | int | None = None) -> int:
        """Write a message."""
        return self._write(self.user, written(text) | self._replied(reply_to))

    def starts(self, payload: str = "") -> int:
        """Open the bot by a link, or by its Start button."""
        return self.sends(f"/start {payload}".strip())

    def sends_photo(self, caption: str = "") -> int:
        """Send a photo."""
        photo = [seen(width=90, height=60), seen(width=900, height=600)]
        return self._sends(photo=photo, caption=caption)

    def sends_voice(self, seconds: int = 3, caption: str = "") -> int:
        """Send a voice message."""
        voice = seen(duration=seconds, mime_type="audio/ogg")
        return self._sends(voice=voice, caption=caption)

    def sends_location(self, latitude: float = 59.33, longitude: float = 18.06) -> int:
        """Share a place, in degrees."""
        return self._sends(location={"latitude": latitude, "longitude": longitude})

    def sends_contact(self, phone_number: str = "+46700000000", first_name: str = "Kim") -> int:
        """Share a contact."""
        contact = {"phone_number": phone_number, "first_name": first_name}
        return self._sends(contact=contact)

    def replies(self, text: str) -> int:
        """Write where the app has opened a reply by itself; LookupError if no message asks for one."""
        asked = [card for card in self.chat() if card.asks]
        if not asked:
            raise LookupError(f"nothing asks for a reply\n{self.printed()}")
        return self.sends(text, reply_to=asked[-1])

    def replies_stale(self, snapshot: Card, text: str) -> int:
        """Reply to a message as it was, even a deleted one, or one that a changed app made up."""
        return self._write(self.user, written(text) | _replying(snapshot))

    def sends_document(
        self, name: str = "scan.pdf", content: bytes = b"%PDF-1.7", mime: str = "application/pdf", caption: str = ""
    ) -> int:
        """Send a file, whose bytes the bot can fetch."""
        return self._sends(document=kept(self._world, Upload(name, mime, content)), caption=caption)

    def sends_sticker(self, emoji: str = "\N{WAVING HAND SIGN}") -> int:
        """Send a sticker."""
        look = {"is_animated": False, "is_video": False, "emoji": emoji}
        return self._sends(sticker=seen(type="regular", width=512, height=512, **look))

    def forwards(self, text: str, author: str = "Kim") -> int:
        """Forward somebody's text; the author hides who they are."""
        date = int(self._world.now())
        origin = {"type": "hidden_user", "date": date, "sender_user_name": author}
        return self._sends(**written(text), forward_origin=origin)

    def forwards_hidden(self, text: str) -> int:
        """Forward an old text whose author is hidden: the real server leaves the author's name out."""
        origin = {"type": "hidden_user", "date": int(self._world.now())}
        return self._sends(**written(text), forward_origin=origin)

    def sends_album(self, photos: int = 5) -> list[int]:
        """Send photos as one album: an update each."""
        photo = [seen(width=90, height=60)]
        return [self._sends(photo=photo, media_group_id="album-1") for _ in range(photos)]

    def sends_die(self) -> int:
        """Send a die, which cannot be deleted for a day."""
        return self._sends(dice={"emoji": "\N{GAME DIE}", "value": 6})

    def sends_in_topic(self, text: str, thread: int) -> int:
        """Write in a topic of the private chat."""
        return self._sends(**written(text), message_thread_id=thread, is_topic_message=True)

    def is_noted(self, **content: Any) -> int:
        """Let Telegram note something in the chat: a service message."""
        return self._sends(**content)

    def edits(self, message_id: int, text: str) -> int:
        """Change the text of an own message."""
        message = self._chat.find(message_id)
        if message is None or message.by_bot or "text" not in message.content:
            raise LookupError(f"no own text #{message_id}\n{self.printed()}")
        message.content = {**message.content, **written(text)}
        message.edit_date = int(self._world.now())
        self._world.changed()
        content = message.as_json(self._chat.as_json())
        self._world.updates.add("edited_message", content)
        return message_id

    def taps(self, label: str, message: Card | int | None = None) -> str:
        """Tap a button, by label or data, as it is drawn now; the newest message's."""
        return self._tap(self.user, self._shown(message), label)

    def taps_stale(self, snapshot: Card, label: str) -> str:
        """Tap a button as it was drawn on an earlier card, even a deleted one."""
        return self._tap(self.user, snapshot, label)

    def forges(self, data: str, message: Card | int | None = None) -> str:
        """Send made-up button data, as a changed app can."""
        card = self._shown(message)
        return self._world.tap(self._chat, self.user, card.message_id, data)

    def blocks_bot(self) -> None:
        """Block the bot: it gets my_chat_member, and 403 when it writes."""
        self._membership(self.user, "member", "kicked")

    def unblocks_bot(self) -> None:
        """Let the bot write again."""
        self._membership(self.user, "kicked", "member")

    def _sends(self, **content: Any) -> int:
        return self._write(self.user, content)


class Group(Window):
    """A group, supergroup or channel that the bot is in."""

    def sends(self, text: str, sender: Reader, *, reply_to: Card | int | None = None) -> int:
        """Write a message; the bot hears what privacy mode lets through."""
        content = written(text) | self._replied(reply_to)
        heard = self._chat.admin or reply_to is not None or self._addressed(text)
        return self._write(sender.user, content, heard=heard)

    def taps(self, label: str, sender: Reader, message: Card | int | None = None) -> str:
        """Tap a button, by label or data, as it is drawn now."""
        return self._tap(sender.user, self._shown(message), label)

    def removes_bot(self, sender: Reader) -> None:
        """Throw the bot out; it gets my_chat_member, and 403 when it writes."""
        self._membership(sender.user, "member", "kicked")

    def _addressed(self, text: str) -> bool:
        """Whether privacy mode lets a text through: a command, not another bot's."""
        command, _, name = text.split(maxsplit=1)[0].partition("@")
        own = self._world.bot["username"].lower()
        return command.startswith("/") and name.lower() in {"", own}
