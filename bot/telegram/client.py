"""The client of the Bot API: python-telegram-bot's for what is seldom, and a shorter way for what every tap needs."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.metrics.counts import COUNTS
from bot.settings.model import Settings
from bot.telegram.inbound import Inbound, Me, read_update
from bot.telegram.limiter import ChatLimiter, Wish
from bot.telegram.request import AiohttpRequest
from bot.telegram.updates import KINDS, ApiAnswer, RawUpdate, split_answer


@dataclass(frozen=True, slots=True)
class Client:
    """A bot, the requests that it polls and calls by, and the limiter that all its calls go through."""

    bot: ExtBot[Wish]
    polls: PollRequest
    calls: AiohttpRequest
    limiter: ChatLimiter

    async def call(self, method: str, parameters: Mapping[str, object], wish: Wish | None = None) -> Any:
        """Call a method with plain JSON values, and return its plain result. Raises TelegramError."""
        data, began = dict(parameters), time.monotonic()
        chat = data.get("chat_id")
        try:
            return await self.limiter.process_request(self._post, (method, data), {}, method, data, wish)
        except TelegramError as problem:
            COUNTS.refusal(type(problem).__name__, chat)
            raise
        finally:
            COUNTS.call(chat, time.monotonic() - began)

    async def _post(self, method: str, parameters: Mapping[str, object]) -> Any:
        return await self.calls.call(f"{self.bot.base_url}/{method}", parameters)

    @property
    def me(self) -> Me:
        """The bot as Telegram knows it; known once it is started."""
        return Me(self.bot.username, self.bot.id)


class PollRequest(AiohttpRequest):
    """The requests of polling: of an answer, the updates are only told apart."""

    __slots__ = ()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Parse an answer of getUpdates; its result is an Answer. Raises NetworkError."""
        answer = split_answer(payload)
        return AiohttpRequest.parse_json_payload(payload) if answer is None else {"ok": True, "result": answer}


class PolledUpdates:
    """Updates by long polling."""

    def __init__(self, client: Client) -> None:
        """Poll by `client`, which is started before the first poll."""
        self._client = client

    async def fetch(self, *, offset: int | None, timeout: int, limit: int = 100) -> Sequence[RawUpdate]:  # noqa: ASYNC109 - Telegram's word
        """Return what Telegram keeps from `offset` on; one by one where an answer cannot be taken apart."""
        polls = self._client.polls
        parameters: dict[str, object] = {"timeout": timeout, "limit": limit, "allowed_updates": KINDS}
        parameters |= {"offset": offset} if offset is not None else {}
        silence = timeout + (polls.read_timeout or 0.0)
        answer: ApiAnswer = await polls.call(f"{self._client.bot.base_url}/getUpdates", parameters, silence)
        if answer.whole:
            return answer.updates
        return answer.updates if limit == 1 else await self.fetch(offset=offset, timeout=timeout, limit=1)

    def read(self, raw: RawUpdate) -> Inbound:
        """Return what one update means. Raises UnreadableUpdate."""
        return read_update(raw, self._client.me)


def make_client(settings: Settings) -> Client:
    """The client of the Bot API, at the server that the settings name."""
    assert settings.telegram_token is not None  # noqa: S101 - `serve` has looked
    root = settings.telegram_api_url
    proxy = settings.proxy.get_secret_value() if settings.proxy else None
    polls, calls, limiter = PollRequest(proxy=proxy), AiohttpRequest(proxy=proxy), ChatLimiter()
    bot = ExtBot(
        settings.telegram_token.get_secret_value(),
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=calls,
        get_updates_request=polls,
        rate_limiter=limiter,
    )
    return Client(bot, polls, calls, limiter)
