"""The ASGI application: health, and what is mounted beside it."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount
from starlette.types import ASGIApp

from bot.asgi.readiness import Readiness


async def _not_found(_request: Request, _problem: Exception) -> Response:
    """The answer to every address and method that there is not."""
    return PlainTextResponse("not found\n", 404)


def make_application(readiness: Readiness, site: ASGIApp | None = None) -> Starlette:
    """What answers requests: `/healthz` and `/readyz`, and `site` at every other address."""
    routes = [*readiness.routes(), *([Mount("/", site)] if site else ())]
    return Starlette(routes=routes, exception_handlers={404: _not_found, 405: _not_found})
