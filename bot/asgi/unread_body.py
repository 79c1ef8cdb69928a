"""Ends a connection whose request was answered before its body had been read."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_BODY_HEADERS = frozenset({b"content-length", b"transfer-encoding"})


class CloseUnread:
    """Lets `app` answer, and closes the connection where a body is left: it could be one that never ends."""

    def __init__(self, app: ASGIApp) -> None:
        """Take what answers."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        unread = any(name in _BODY_HEADERS and value != b"0" for name, value in scope["headers"])

        async def receive_noting() -> Message:
            nonlocal unread
            message = await receive()
            unread = unread and bool(message.get("more_body", False))
            return message

        async def send_closing(message: Message) -> None:
            if unread and message["type"] == "http.response.start":
                headers = [header for header in message.get("headers", ()) if header[0].lower() != b"connection"]
                message = {**message, "headers": [*headers, (b"connection", b"close")]}
            await send(message)

        await self._app(scope, receive_noting, send_closing)
