"""The state behind the server: time, chats, callback queries, updates."""

import asyncio
from collections.abc import Callable
from itertools import count

from .arguments import Arguments, Upload
from .hook import Hook
from .model import Callback, Chat, Message
from .refusal import Json, bad, forbidden
from .updates import Updates

TAP_SECONDS = 150  # how long a callback query lives in Telegram's own server
PATIENCE = 20.0
GLANCE = 0.05  # seconds between two looks at what no change of this world tells of, such as a file


class World:
    """Everything Telegram knows. Times are seconds; nothing here waits but until."""

    def __init__(self, clock: Callable[[], float], bot: Json) -> None:
        """Start empty. bot is its User object; clock gives Unix time."""
        self._clock = clock
        self._shift = 0.0
        self._changes: set[asyncio.Future[None]] = set()
        self.bot = bot
        self.chats: dict[int, Chat] = {}
        self.callbacks: dict[str, Callback] = {}
        self.files: dict[str, Upload] = {}
        self.paths: dict[str, tuple[str, float]] = {}  # of a download: the file, and until when
        self.profile: dict[tuple[str, ...], object] = {}
        self.updates = Updates(self.now, first_id=700_000_001)
        self.hook = Hook(self.updates, self.now)
        self._callback_ids = count(4_000_000_000_000_000_001)

    def now(self) -> float:
        """Return Unix time, with what passes() added."""
        return self._clock() + self._shift

    def passes(self, seconds: float) -> None:
        """Let time pass for dates, the 48 hours and old taps. Nobody waits."""
        self._shift += seconds
        self.updates.wake()

    def changed(self) -> None:
        """Tell those in until to look again."""
        waiting, self._changes = self._changes, set()
        for change in waiting:
            if not change.done():
                change.set_result(None)

    async def until(self, condition: Callable[[], bool], seconds: float, failure: Callable[[], str]) -> None:
        """Wait for a condition, looked at after every change and now and then; AssertionError if not."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while not condition():
            remaining = deadline - loop.time()
            if remaining <= 0:
                raise AssertionError(failure())
            change: asyncio.Future[None] = loop.create_future()
            self._changes.add(change)
            await asyncio.wait([change], timeout=min(remaining, GLANCE))

    def write(
        self,
        chat: Chat,
        sender: Json | None,
        content: Json,
        markup: Json | None = None,
        document: Upload | None = None,
    ) -> Message:
        """Put a message into a chat under the chat's next id."""
        message = Message(
            message_id=max(chat.messages, default=0) + 1,
            date=int(self.now()),
            sender=None if chat.kind == "channel" else sender,
            by_bot=sender is self.bot,
            content=content,
            markup=markup,
            document=document,
        )
        chat.messages[message.message_id] = message
        self.changed()
        return message

    def tap(self, chat: Chat, user: Json, message_id: int, data: str) -> str:
        """Make a callback query and return its id.

        Its message is the one on the server now; a deleted one is inaccessible,
        with date 0.
        """
        callback_id = str(next(self._callback_ids))
        self.callbacks[callback_id] = Callback(callback_id, chat.chat_id, self.now(), data)
        message = chat.find(message_id)
        gone = {"chat": chat.as_json(), "message_id": message_id, "date": 0}
        content = {
            "id": callback_id,
            "from": user,
            "message": message.as_json(chat.as_json()) if message else gone,
            "chat_instance": str(chat.chat_id * 7919),
            "data": data,
        }
        self.updates.add("callback_query", content, TAP_SECONDS)
        return callback_id

    def chat(self, arguments: Arguments) -> Chat:
        """Return the chat a call names, or raise a 400."""
        chat_id = arguments.text("chat_id")
        if not chat_id:
            raise bad("chat_id is empty")
        known = chat_id.lstrip("-").isdigit() and self.chats.get(int(chat_id))
        if not known:
            raise bad("chat not found")
        return known

    def open_chat(self, arguments: Arguments) -> Chat:
        """Return the chat a call names if the bot may write there, else a 403."""
        chat = self.chat(arguments)
        if chat.blocked and chat.private:
            raise forbidden("bot was blocked by the user")
        if chat.blocked:
            raise forbidden("bot was kicked from the group chat")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat
