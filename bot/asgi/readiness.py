"""Whether a worker takes requests, and the two addresses by which it is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route


class Readiness:
    """A worker is ready once all its parts are loaded, until it is to stop. It never asks the database.

    A database that is gone would take every worker out, and with them the urgent route, which needs none.
    """

    def __init__(self, loaded: Sequence[Callable[[], bool]] = ()) -> None:
        """`loaded` tells of each part whether its words are loaded."""
        self._loaded = tuple(loaded)
        self.is_draining = False

    @property
    def is_ready(self) -> bool:
        """Whether a load balancer is to send requests here."""
        return not self.is_draining and all(is_loaded() for is_loaded in self._loaded)

    def routes(self) -> list[BaseRoute]:
        """`/healthz` says that the process runs, `/readyz` that it takes requests."""
        return [Route("/healthz", self._healthz), Route("/readyz", self._readyz)]

    async def _healthz(self, _: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def _readyz(self, _: Request) -> Response:
        return PlainTextResponse("ready\n") if self.is_ready else PlainTextResponse("not ready\n", 503)
