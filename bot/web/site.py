"""The ASGI application of the conversation in a browser: which addresses there are, and what answers them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, cast
from urllib.parse import quote, urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from bot.languages import read_languages
from bot.papers import Document
from bot.request_body import BodyRefused, read_body
from bot.settings.model import Settings
from bot.token_buckets import TokenBuckets
from bot.web.conversation import Conversation
from bot.web.drafts.fill_in_sheet import SHEET_POLICY, FillInSheet
from bot.web.edge import Edge
from bot.web.page_maker import PageMaker
from bot.web.posted_form import PostedForm, read_form
from bot.web.problem_pages import ProblemPages
from bot.web.public_addresses import PublicAddresses
from bot.web.templates import Templates
from bot.web.turn import Answer
from bot.web.uploaded_form import UPLOAD_TYPE, read_uploaded_form
from dialogs.engine.languages import Language

log = logging.getLogger("lots.web")

#: Bytes of a form at the most, and seconds that it may take to arrive.
LARGEST_FORM, FORM_SECONDS = 64 * 1024, 15.0
#: The same of a form that is not let in, and is only to be sent once more.
_LARGEST_REFUSED, _REFUSED_SECONDS = 16 * 1024, 5.0
#: Where the neutral site is, unless the settings name another: a weather service.
LEAVE_ADDRESS = "https://www.smhi.se/"
#: The names by which a machine reaches itself.
LOOPBACK_HOSTS = ("127.0.0.1", "localhost", "[::1]")
_ASSETS = {"lots.css": "text/css", "sheet.css": "text/css", "lots.js": "text/javascript", "icon.svg": "image/svg+xml"}
_KINDS = {"pdf": "application/pdf", "json": "application/json"}
#: What a browser says of a form that a page of another site sent.
_OTHER_SITES = frozenset({"cross-site", "same-site"})
_OTHER_KIND = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class SiteOptions:
    """What the operator decides of the site.

    `leave_address` is where leaving leads; `hosts` the names that the site answers to, any where empty; `proxies` the
    addresses of proxies whose word for the reader's address is taken.
    """

    leave_address: str = LEAVE_ADDRESS
    hosts: tuple[str, ...] = ()
    proxies: tuple[str, ...] = ()

    @classmethod
    def of(cls, settings: Settings, hosts: tuple[str, ...] = ()) -> SiteOptions:
        """As the settings say; `hosts` where they name no public address."""
        named = urlsplit(settings.public_url).hostname if settings.public_url else None
        proxies = tuple(proxy.strip() for proxy in (settings.trusted_proxies or "").split(",") if proxy.strip())
        return cls(settings.leave_url, (named,) if named else hosts, proxies)


class Site:
    """Answers requests with pages."""

    def __init__(self, conversation: Conversation, options: SiteOptions, languages: Sequence[Language]) -> None:
        """Take the conversation; templates and assets are read once."""
        self._conversation = conversation
        self._maker = PageMaker(conversation.manual, conversation.wording)
        self.addresses = PublicAddresses(conversation, languages)
        self._templates = Templates(conversation.wording, options.leave_address)
        self.problems = ProblemPages(conversation, self.addresses, self._templates)
        folder = files("bot.web").joinpath("static")
        self._assets = {name: folder.joinpath(name).read_bytes() for name in _ASSETS}

    def routes(self) -> list[Route]:
        """The addresses: the form's, the assets', the public pages'."""
        return [
            Route("/", self._form, methods=["POST"]),
            Route("/", self._public, methods=["GET"]),
            *(Route(f"/static/{name}", self._asset, methods=["GET"]) for name in _ASSETS),
            Route("/favicon.ico", self._icon, methods=["GET"]),
            Route("/{path:path}", self._public, methods=["GET"]),
        ]

    def is_free(self, method: str, path: str) -> bool:
        """Whether an address is always answered, however often it is asked for: what is urgent, and the assets."""
        return method == "GET" and (path.startswith("/static/") or self.addresses.is_urgent(path))

    async def refused(self, request: Request, status: int) -> Response:
        """The page for a request that is not let in; of those that ask too often, what is urgent is answered."""
        if status != 429 or request.method != "POST":  # noqa: PLR2004
            return await self.problems.page(request, status)
        form = await _refused_form(request)
        if self._conversation.is_urgent(form):
            return self._response(await self._conversation.answer(form))
        return self.problems.for_form(request, status, form)

    async def failed(self, request: Request, problem: Exception) -> Response:
        """The page for an address or a method that there is not."""
        status = problem.status_code if isinstance(problem, HTTPException) else 500
        page = await self.problems.page(request, status)
        if isinstance(problem, HTTPException):
            page.headers.update(problem.headers or {})
        return page

    async def _asset(self, request: Request) -> Response:
        name = request.url.path.rpartition("/")[2]
        return Response(self._assets[name], media_type=_ASSETS[name])

    async def _icon(self, _request: Request) -> Response:
        """The neutral icon, where a browser asks for one by itself."""
        return Response(self._assets["icon.svg"], media_type=_ASSETS["icon.svg"])

    async def _public(self, request: Request) -> Response:
        """A page without a case, by its address."""
        accepted = self._conversation.language_of(request.headers.get("accept-language", ""))
        turn = self.addresses.find(request.url.path, accepted)
        if turn is None:
            raise HTTPException(404)
        return self._response(turn)

    async def _form(self, request: Request) -> Response:
        """The page that answers a form; where that fails, a page from which it can be sent once more."""
        form = PostedForm()
        if request.headers.get("sec-fetch-site") in _OTHER_SITES:  # a page of another's that posts a case of its own
            return self._response(await self._conversation.answer(form))
        try:
            body, kind = await read_body(request, LARGEST_FORM, FORM_SECONDS), request.headers.get("content-type", "")
            form = read_uploaded_form(body, kind) if kind.lower().startswith(UPLOAD_TYPE) else read_form(body)
            return self._response(await self._conversation.answer(form))
        except BodyRefused as refused:
            raise HTTPException(refused.status) from None
        except Exception as problem:  # noqa: BLE001 - the edge: a fault is logged by its kind, and a page says so
            log.error("failed", extra={"event": "web", "outcome": type(problem).__name__})  # noqa: TRY400 - no traceback
            return self.problems.for_form(request, 500, form)

    def _response(self, answer: Answer, status: int = 200) -> Response:
        if isinstance(answer, Document):
            kind = _KINDS.get(answer.name.rpartition(".")[2], _OTHER_KIND)
            headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(answer.name)}"}
            return Response(answer.data, media_type=kind, headers=headers)
        if isinstance(answer, FillInSheet):
            return HTMLResponse(self._templates.sheet(answer), headers={"content-security-policy": SHEET_POLICY})
        view = self._maker.view(answer, self.addresses.address(answer.screen.step, answer.language))
        return HTMLResponse(self._templates.page(view, answer.language), status)


async def _refused_form(request: Request) -> PostedForm:
    """The form in a request that is not let in, so that it can be sent once more; an empty one where it is large."""
    try:
        return read_form(await read_body(request, _LARGEST_REFUSED, _REFUSED_SECONDS))
    except BodyRefused:
        return PostedForm()


def make_site(
    conversation: Conversation,
    options: SiteOptions,
    languages: Sequence[Language] | None = None,
    buckets: TokenBuckets | None = None,
) -> ASGIApp:
    """The application, to be served alone or mounted in another at its root."""
    site = Site(conversation, options, read_languages() if languages is None else languages)
    application = Starlette(routes=site.routes(), exception_handlers={HTTPException: site.failed})
    edge = Edge(application, site.refused, hosts=options.hosts, is_free=site.is_free, buckets=buckets)
    if not options.proxies:
        return edge
    # Starlette and uvicorn type the same protocol in two ways.
    return cast(ASGIApp, ProxyHeadersMiddleware(cast(Any, edge), list(options.proxies)))
