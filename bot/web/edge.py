"""What stands round the site: who is let in and how often, the headers of every answer, and what the log is told."""

from __future__ import annotations

import ipaddress
import logging
import time
from collections.abc import Awaitable, Callable, Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.token_buckets import Grant, TokenBuckets
from bot.web.security_headers import SECURITY_HEADERS

log = logging.getLogger("lots.web")

#: Pages at once from one network address, and pages a second in the long run: an office of some twenty people.
PAGES_AT_ONCE, PAGES_A_SECOND = 120.0, 4.0
#: Bits of an IPv6 address that one household or office has to itself.
_IPV6_BITS = 64

#: Gives the page that answers a request which the site itself does not.
ProblemPage = Callable[[Request, int], Awaitable[Response]]


class Edge:
    """Wraps the site. `hosts` are the names that it answers to, all where empty.

    `is_free` says of a path that it is answered however often it is asked for.
    """

    def __init__(  # noqa: PLR0913 - what the operator decides
        self,
        app: ASGIApp,
        problem_page: ProblemPage,
        *,
        hosts: Collection[str] = (),
        is_free: Callable[[str, str], bool] = lambda _method, _path: False,
        buckets: TokenBuckets | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take what it wraps; nobody has asked for anything yet."""
        self._app, self._problem_page = app, problem_page
        self._hosts, self._is_free, self._clock = frozenset(hosts), is_free, clock
        self._buckets = TokenBuckets(PAGES_AT_ONCE, PAGES_A_SECOND) if buckets is None else buckets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, and log that it was answered: its outcome and how long it took, nothing else."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = time.perf_counter(), 0

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self._let_in(scope, receive, send_with_headers)
        except Exception as problem:  # noqa: BLE001 - the edge: a fault is logged by its kind, and a page says so
            log.error("failed", extra={"event": "web", "outcome": type(problem).__name__})  # noqa: TRY400 - no traceback
            if not status:
                await (await self._problem_page(Request(scope), 500))(scope, receive, send_with_headers)
        milliseconds = round((time.perf_counter() - started) * 1000, 1)
        log.info("answered", extra={"event": "web", "outcome": str(status), "milliseconds": milliseconds})

    async def _let_in(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer where the host is ours and the address has not asked too often."""
        if self._hosts and _host(scope) not in self._hosts:
            await PlainTextResponse("unknown host\n", 421)(scope, receive, send)
        elif self._is_too_often(scope):
            await (await self._problem_page(Request(scope, receive), 429))(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _is_too_often(self, scope: Scope) -> bool:
        if self._is_free(scope["method"], scope["path"]):
            return False
        return self._buckets.take(network_of(scope), self._clock()) is not Grant.FREE


def _host(scope: Scope) -> str:
    """The host that is asked for, without its port."""
    host = Headers(scope=scope).get("host", "").lower()
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdecimal() else host


def network_of(scope: Scope) -> str:
    """The network address that a request comes from; of an IPv6 address the part that its owner has alone."""
    address = scope["client"][0] if scope.get("client") else ""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return str(address)
    if isinstance(parsed, ipaddress.IPv6Address):
        own = parsed.ipv4_mapped
        return str(own or ipaddress.ip_network((parsed, _IPV6_BITS), strict=False))
    return str(parsed)
