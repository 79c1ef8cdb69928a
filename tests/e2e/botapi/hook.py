"""The webhook: updates are brought as tdlib/telegram-bot-api's WebhookActor.cpp brings them.

One at a time in each queue: a person's messages are one, a person's taps another. What fails is brought again after
0, 2, 4, 8 ... seconds, or after as many as Retry-After says, and holds up its queue. Only so many updates are looked
at, so that one chat's backlog fills everybody's window. Seconds are those of the world's clock: passes() skips them.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from .refusal import Json, RefusalError
from .updates import Updates, Waiting

CONFLICT = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
LONGEST_DELAY = 60.0  # seconds between two tries
ANSWER_SECONDS = 60.0  # how long a response may take
MOST_RETRY_AFTER = 3600


@dataclass
class Target:
    """Where updates go, as setWebhook was told."""

    url: str = ""
    secret: str = ""
    connections: int = 40


@dataclass
class Delivery:
    """One request that brought an update: the address of the worker, the status (0 for none), what the body said."""

    update_id: int
    root: str
    status: int = 0
    answer: Json = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


class Hook:
    """Brings updates to whoever setWebhook named."""

    def __init__(self, updates: Updates, now: Callable[[], float]) -> None:
        """Bring what waits in `updates`; there is no webhook yet."""
        self._updates, self._now = updates, now
        self.target = Target()
        self.deliveries: list[Delivery] = []
        self.last_error: tuple[int, str] | None = None
        self.balance: Callable[[Json], str] = lambda _: ""  # the root of a worker; "": that of the address itself
        self.calls: Callable[[Json], None] = lambda _: None  # what a response asks to be called
        self._flying: dict[Waiting, asyncio.Task[None]] = {}
        self._changed = asyncio.Event()
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.Task[None] | None = None

    @property
    def flying(self) -> int:
        """How many requests are under way."""
        return len(self._flying)

    def refuse_polling(self) -> None:
        """Raise a 409 where there is a webhook."""
        if self.target.url:
            raise RefusalError(409, CONFLICT)

    def start(self) -> None:
        """Begin to bring; needs a running loop."""
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0), timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        )
        self._updates.noticed = self._changed.set
        self._loop = asyncio.create_task(self._bring())

    async def close(self) -> None:
        """Bring nothing any more."""
        tasks = [task for task in (self._loop, *self._flying.values()) if task]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session:
            await self._session.close()

    async def _bring(self) -> None:
        while True:
            self._changed.clear()
            pause = self._begin() if self.target.url else None
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), pause)

    def _begin(self) -> float | None:
        """Begin every request whose time has come; return the seconds until the next one's."""
        now, busy = self._now(), {waiting.queue for waiting in self._flying}
        pauses: list[float] = []
        for waiting in self._updates.window(2 * self.target.connections):
            if waiting.queue in busy:
                continue
            busy.add(waiting.queue)
            if waiting.wakes > now:
                pauses.append(waiting.wakes - now)
            elif len(self._flying) < self.target.connections:
                self._flying[waiting] = asyncio.create_task(self._deliver(waiting))
        return min(pauses, default=None)

    async def _deliver(self, waiting: Waiting) -> None:
        try:
            delivery = await self._post(waiting)
            self.deliveries.append(delivery)
            if 200 <= delivery.status <= 299:
                if delivery.answer:
                    self.calls(delivery.answer)
                self._updates.forget(waiting)
            else:
                self._fail(waiting, delivery)
        finally:
            self._flying.pop(waiting, None)
            self._changed.set()

    async def _post(self, waiting: Waiting) -> Delivery:
        assert self._session
        parts = urlsplit(self.target.url)
        root = self.balance(waiting.content) or f"{parts.scheme}://{parts.netloc}"
        delivery = Delivery(waiting.content["update_id"], root)
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.target.secret} if self.target.secret else {}
        try:
            async with self._session.post(root + parts.path, json=waiting.content, headers=headers) as response:
                delivery.status, delivery.headers = response.status, dict(response.headers)
                if response.content_type == "application/json":
                    delivery.answer = await response.json()
                else:
                    await response.read()
        except (aiohttp.ClientError, OSError, TimeoutError):
            delivery.status = 0
        return delivery

    def _fail(self, waiting: Waiting, delivery: Delivery) -> None:
        reason = f"Wrong response from the webhook: {delivery.status}" if delivery.status else "Connection refused"
        self.last_error = (int(self._now()), reason)
        pause = min(float(delivery.headers.get("Retry-After", 0)), MOST_RETRY_AFTER)
        if pause == 0 and waiting.failures:
            waiting.delay = pause = min(LONGEST_DELAY, 2 * waiting.delay)
        waiting.failures += 1
        waiting.wakes = self._now() + pause
        if waiting.wakes > waiting.expires:
            self._updates.forget(waiting)
