"""The door that Telegram's updates come in by: address and secret are compared before a byte of the body is read."""

from __future__ import annotations

import hmac
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.asgi.refusals import Refusals
from bot.request_body import BodyRefused, read_body
from bot.telegram.updates import NotAnUpdate, sender_of, split_update
from bot.telegram.webhook import RETRY_SECONDS, Receipt, WebhookReceiver

_SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - a header's name
#: Bytes of an update at the most, and seconds in which they are to arrive.
MOST_BYTES, BODY_SECONDS = 256 * 1024, 10.0
#: Why a body is refused, by what its sender is told.
_BODY_REASONS = {413: "size", 408: "time", 400: "cut"}


class WebhookGate:
    """Lets in what is posted to the webhook's address with its secret; everything else goes on to `others`.

    Who does not know both is answered like anybody who asks for an address that there is not.
    """

    def __init__(
        self, others: ASGIApp, url: str, secret: str, receiver: WebhookReceiver, refusals: Refusals | None = None
    ) -> None:
        """Take the address and the secret that Telegram was told, and who receives the updates."""
        self._others, self._receiver = others, receiver
        self._refusals = refusals or Refusals()
        self._path, self._secret = urlsplit(url).path.encode(), secret.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or not self._knows(scope):
            await self._others(scope, receive, send)
            return
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    def _knows(self, scope: Scope) -> bool:
        """Whether the sender knows address and secret; both are compared, in constant time, whatever the one gives.

        Who knows or claims one of them is counted as refused; any other request is not for this door.
        """
        secrets = [value for name, value in scope["headers"] if name == _SECRET_HEADER.encode()]
        knows_path = hmac.compare_digest(scope["path"].encode(errors="surrogateescape"), self._path)
        knows_path &= scope["method"] == "POST"
        knows_secret = hmac.compare_digest(secrets[0] if len(secrets) == 1 else b"", self._secret)
        if knows_path and not knows_secret:
            self._refusals.note("secret")
        elif secrets and not knows_path:
            self._refusals.note("address")
        return bool(knows_path & knows_secret)

    async def _answer(self, request: Request) -> Response:
        if request.headers.get("content-type", "").partition(";")[0].strip().casefold() != "application/json":
            self._refusals.note("type")
            return PlainTextResponse("unsupported media type\n", 415)
        try:
            raw = split_update(await read_body(request, MOST_BYTES, BODY_SECONDS))
        except BodyRefused as refused:
            self._refusals.note(_BODY_REASONS[refused.status])
            return PlainTextResponse("refused\n", refused.status)
        except NotAnUpdate:
            self._refusals.note("body")
            return PlainTextResponse("no update\n", 400)
        receipt = await self._receiver.receive(raw)
        if not receipt.accepted:
            self._refusals.note("later", sender_of(raw) or 0)
        return _response(receipt)


def _response(receipt: Receipt) -> Response:
    if not receipt.accepted:
        return PlainTextResponse("later\n", 503, {"Retry-After": str(RETRY_SECONDS)})
    if receipt.tap is None:
        return Response()
    return JSONResponse({"method": "answerCallbackQuery", **receipt.tap})
