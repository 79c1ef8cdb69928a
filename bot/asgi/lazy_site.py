"""The conversation in a browser beside the webhook: its words are loaded away from the loop."""

from __future__ import annotations

import asyncio

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.settings.model import Settings
from bot.web.assembly import make_web_site


class LazySite:
    """The site, once it is loaded; until then every request is to come again."""

    def __init__(self, settings: Settings) -> None:
        """Take what the settings say; nothing is loaded yet."""
        self._settings = settings
        self._app: ASGIApp | None = None

    @property
    def is_loaded(self) -> bool:
        """Whether pages can be shown."""
        return self._app is not None

    async def load(self) -> None:
        """Load words, look-up and templates."""
        self._app = await asyncio.to_thread(make_web_site, self._settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        app = self._app or PlainTextResponse("starting\n", 503, {"Retry-After": "2"})
        await app(scope, receive, send)
