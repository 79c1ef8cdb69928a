"""The ASGI application of the conversation in a browser: which addresses there are, and what answers them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.papers import Document
from bot.request_body import BodyRefused, read_body
from bot.web.conversation import Answer, Conversation
from bot.web.page_view import PageMaker
from bot.web.posted_form import read_form
from bot.web.public_addresses import PublicAddresses
from bot.web.security_headers import SecurityHeaders
from bot.web.templates import Templates

#: Bytes of a form at the most, and seconds that it may take to arrive.
LARGEST_FORM, FORM_SECONDS = 64 * 1024, 15.0
#: Where the neutral site is, unless the settings name another: a weather service.
LEAVE_ADDRESS = "https://www.smhi.se/"
_ASSETS = {"lots.css": "text/css", "lots.js": "text/javascript", "icon.svg": "image/svg+xml"}
_KINDS = {"pdf": "application/pdf", "json": "application/json"}
_OTHER_KIND = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class SiteOptions:
    """What the operator decides of the site: where leaving leads to."""

    leave_address: str = LEAVE_ADDRESS


class Site:
    """Answers requests with pages."""

    def __init__(self, conversation: Conversation, options: SiteOptions) -> None:
        """Take the conversation; templates and assets are read once."""
        self._conversation = conversation
        self._maker = PageMaker(conversation.manual, conversation.wording)
        self._addresses = PublicAddresses(conversation)
        self._templates = Templates(conversation.wording, options.leave_address)
        folder = files("bot.web").joinpath("static")
        self._assets = {name: folder.joinpath(name).read_bytes() for name in _ASSETS}

    def routes(self) -> list[Route]:
        """The addresses: the form's, the assets', the public pages'."""
        return [
            Route("/", self._form, methods=["POST"]),
            Route("/", self._public, methods=["GET"]),
            Route("/static/{name}", self._asset, methods=["GET"]),
            Route("/{path:path}", self._public, methods=["GET"]),
        ]

    async def _asset(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in _ASSETS:
            return Response(status_code=404)
        return Response(self._assets[name], media_type=_ASSETS[name])

    async def _public(self, request: Request) -> Response:
        """A page without a case, by its address."""
        accepted = self._conversation.language_of(request.headers.get("accept-language", ""))
        turn = self._addresses.find(request.url.path, accepted)
        if turn is None:
            home = self._conversation.public_page("home", accepted)
            return self._response(home, status=404)
        return self._response(turn)

    async def _form(self, request: Request) -> Response:
        """The page that answers a form."""
        try:
            body = await read_body(request, LARGEST_FORM, FORM_SECONDS)
        except BodyRefused as refused:
            return Response(status_code=refused.status)
        return self._response(await self._conversation.answer(read_form(body)))

    def _response(self, answer: Answer, status: int = 200) -> Response:
        if isinstance(answer, Document):
            kind = _KINDS.get(answer.name.rpartition(".")[2], _OTHER_KIND)
            headers = {"content-disposition": f'attachment; filename="{answer.name}"'}
            return Response(answer.data, media_type=kind, headers=headers)
        return HTMLResponse(self._templates.page(self._maker.view(answer), answer.language), status)


def make_site(conversation: Conversation, options: SiteOptions) -> Starlette:
    """The application; to be served alone, or mounted in another."""
    site = Starlette(routes=Site(conversation, options).routes())
    site.add_middleware(SecurityHeaders)
    return site
