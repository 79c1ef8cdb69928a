"""Carries Bot API calls over aiohttp, and never says the address, because the address holds the token."""

from __future__ import annotations

import asyncio
import io
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import aiohttp
import msgspec
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from telegram._utils.types import ODVInput  # the base class's own annotation; it has no public name
    from telegram.request import RequestData

_JSON = {"Content-Type": "application/json"}
_ENCODER = msgspec.json.Encoder()
# What PTB reads as "an error without a description": it then names only the status.
_NO_DESCRIPTION = b'{"ok": false}'
_DNS_SECONDS = 300


@dataclass(frozen=True, slots=True)
class _Limits:
    """Seconds for each part of one call; None means no limit."""

    read: float | None
    write: float | None
    connect: float | None
    pool: float | None

    @property
    def answer(self) -> float | None:
        """Seconds from holding a connection slot to the first line of the answer."""
        if self.connect is None or self.write is None or self.read is None:
            return None
        return self.connect + self.write + self.read

    @property
    def aiohttp(self) -> aiohttp.ClientTimeout:
        """The parts that aiohttp keeps by itself; it knows no limit for writing."""
        return aiohttp.ClientTimeout(total=None, connect=self.connect, sock_connect=self.connect, sock_read=self.read)


@dataclass(frozen=True, slots=True)
class _Parameters:
    """What a call is given, in the shape in which PTB hands its own over."""

    parameters: Mapping[str, object]
    contains_files: bool = False


class AiohttpRequest(BaseRequest):
    """PTB's transport on one aiohttp session; about a third of the processor time that httpx takes.

    All times are seconds, None is "no limit". `read_timeout` is the longest silence of the server,
    `write_timeout` is for a whole request and `media_write_timeout` for one with files. A write has no
    timer of its own in aiohttp: connecting, writing and the first silence share the sum of the three.
    At most `pool_size` calls are on the way; another waits `pool_timeout` for a place.

    Raises NetworkError, and TimedOut for time. Neither text holds the URL, nor has a cause that does.
    Environment proxies and `.netrc` are ignored; redirects are not followed (they would carry the token).
    """

    __slots__ = ("_defaults", "_media_write_timeout", "_places", "_proxy", "_session")

    def __init__(  # noqa: PLR0913 - PTB has these knobs, all by name
        self,
        *,
        pool_size: int = 100,
        read_timeout: float | None = 5.0,
        write_timeout: float | None = 5.0,
        media_write_timeout: float | None = 20.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 1.0,
        proxy: str | None = None,
    ) -> None:
        """Take the limits and the proxy, if there is one; the session is opened by `initialize`."""
        self._proxy = proxy
        self._defaults = _Limits(read_timeout, write_timeout, connect_timeout, pool_timeout)
        self._media_write_timeout = media_write_timeout
        self._places = asyncio.Semaphore(pool_size)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds of silence allowed by default; PTB adds the long poll's own time to it."""
        return self._defaults.read

    async def initialize(self) -> None:
        """Open the session; a second call does nothing."""
        if self._session is None:
            # The pool is counted by our own places, so that waiting for one has its own limit.
            connector = aiohttp.TCPConnector(limit=0, ttl_dns_cache=_DNS_SECONDS)
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                trust_env=False,
                proxy=self._proxy,
            )

    async def shutdown(self) -> None:
        """Close the session and its connections; a second call does nothing."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def call(self, url: str, parameters: Mapping[str, object], silence: float | None = None) -> Any:
        """Call a method without files, silent for `silence` seconds at the most. Raises TelegramError."""
        data = cast("RequestData", _Parameters(parameters))
        return await self.post(url, data, read_timeout=self.read_timeout if silence is None else silence)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Parse an answer, or raise NetworkError; unlike the base class it never logs the text."""
        answer = _parsed(payload)
        if answer is None:
            raise NetworkError("The server's answer was not a Bot API answer.")
        return answer

    async def do_request(  # noqa: PLR0913, PLR0917 - the base class's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one call; gives the HTTP status and the body, as BaseRequest asks."""
        files = request_data is not None and request_data.contains_files
        limits = _Limits(
            read=_chosen(read_timeout, self._defaults.read),
            write=_chosen(write_timeout, self._media_write_timeout if files else self._defaults.write),
            connect=_chosen(connect_timeout, self._defaults.connect),
            pool=_chosen(pool_timeout, self._defaults.pool),
        )
        await self._take_place(limits.pool)
        try:
            status, payload = await self._careful_exchange(url, method, request_data, limits)
        finally:
            self._places.release()
        # An error page of some proxy may repeat the path it was asked for, and PTB would quote the page.
        if status >= HTTPStatus.MULTIPLE_CHOICES and _parsed(payload) is None:
            payload = _NO_DESCRIPTION
        return status, payload

    async def _take_place(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._places.acquire()
        except TimeoutError:
            pass
        else:
            return
        raise TimedOut("All connections are in use; the request was not sent.")

    async def _careful_exchange(
        self, url: str, method: str, data: RequestData | None, limits: _Limits
    ) -> tuple[int, bytes]:
        """Exchange, with every failure reduced to its class: its text may hold the URL."""
        try:
            return await self._exchange(url, method, data, limits)
        except TimeoutError as error:
            failure: NetworkError = TimedOut(f"Timed out ({type(error).__name__}).")
        except Exception as error:  # noqa: BLE001 - PTB would quote whatever is not caught here, URL and all
            failure = NetworkError(f"The call failed ({type(error).__name__}).")
        # Raised out here so that not even the context of the exception leads back to the text.
        raise failure

    async def _exchange(self, url: str, method: str, data: RequestData | None, limits: _Limits) -> tuple[int, bytes]:
        if self._session is None:
            raise aiohttp.ClientConnectionError
        async with (
            asyncio.timeout(limits.answer) as waiting,
            self._session.request(
                method, url, **_body(data), timeout=limits.aiohttp, allow_redirects=False
            ) as response,
        ):
            waiting.reschedule(None)  # from here the limit is on silence, which aiohttp keeps
            return response.status, await response.read()


def _chosen(seconds: ODVInput[float], default: float | None) -> float | None:
    """Seconds the caller gave, or the default when it gave PTB's "not given" marker."""
    if seconds is None or isinstance(seconds, int | float):
        return seconds
    return default


def _parsed(payload: bytes) -> dict[str, Any] | None:
    """Read a Bot API answer, or give None; every one is an object with "ok" (core.telegram.org/bots/api)."""
    try:
        answer = msgspec.json.decode(payload)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    return answer if isinstance(answer, dict) and "ok" in answer else None


def _body(data: RequestData | None) -> dict[str, Any]:
    """The arguments of aiohttp's request that hold the parameters: as JSON, or as multipart when there are files."""
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": _ENCODER.encode(data.parameters), "headers": _JSON}
    # Quoted, "ansökan.pdf" would reach the reader as "ans%C3%B6kan.pdf".
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mimetype) in data.multipart_data.items():
        # In memory, but as a stream: aiohttp warns about large plain bytes.
        stream = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, stream, filename=filename, content_type=mimetype)
    return {"data": form}
