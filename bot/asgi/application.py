"""The ASGI application: health, and what is mounted beside it."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute

from bot.asgi.readiness import Readiness


async def _not_found(_request: Request, _problem: Exception) -> Response:
    """The answer to every address and method that there is not."""
    return PlainTextResponse("not found\n", 404)


def make_application(readiness: Readiness, routes: Sequence[BaseRoute] = ()) -> Starlette:
    """What answers requests: `/healthz`, `/readyz`, and `routes`."""
    return Starlette(routes=[*readiness.routes(), *routes], exception_handlers={404: _not_found, 405: _not_found})
