"""Pages that stand for one that cannot be given: why, whom to call, and the way on, in the reader's language."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.web.conversation import Conversation
from bot.web.posted_form import PostedForm
from bot.web.prose import ProseMaker
from bot.web.public_addresses import PublicAddresses
from bot.web.templates import Templates
from dialogs.engine.screens import Text, TextValue

#: Which text says it, by the status; the others are faults of ours.
_TEXTS = {404: "web-missing", 405: "web-missing", 413: "web-large", 408: "web-large", 429: "web-often"}
#: The fields that a form is sent once more with; what was typed is not among them.
_FIELDS = ("language", "here", "history", "link", "do", "tick", "draft")
#: Seconds after which somebody who asked too often is answered again.
_RETRY_SECONDS = 30


class ProblemPages:
    """Makes the pages."""

    def __init__(self, conversation: Conversation, addresses: PublicAddresses, templates: Templates) -> None:
        """Take the words, and where what is urgent is read."""
        self._conversation, self._addresses, self._templates = conversation, addresses, templates
        self._emergency, self._support_line = (
            conversation.manual.facts[name] for name in ("emergency", "support_line")
        )

    async def page(self, request: Request, status: int) -> Response:
        """The page for a request that is answered with `status`, whose form was not read."""
        return self.for_form(request, status, PostedForm())

    def for_form(self, request: Request, status: int, form: PostedForm) -> Response:
        """The page for a form that is answered with `status`."""
        interface = self._conversation.manual.interface
        accepted = self._conversation.language_of(request.headers.get("accept-language", ""))
        language = form.language if form.language in interface else accepted
        if hers := self._conversation.language_of_returnee(form):
            return self._for_returnee(hers, language, status, form)
        maker = ProseMaker(self._conversation.wording, language)
        facts = {"emergency": self._emergency, "support_line": self._support_line}
        html = self._templates.problem(
            _TEXTS.get(status, "web-error"),
            language,
            maker.prose(Text("web-help-now", facts)),
            self._addresses.address(self._conversation.manual.urgent.name, language),
            _sent_again(form),
        )
        return HTMLResponse(html, status, _headers(status))

    def _for_returnee(self, hers: str, language: str, status: int, form: PostedForm) -> Response:
        """The page in the returnee's language alone: what to do in danger, and her form once more; no way elsewhere."""
        police = self._conversation.manual.facts["police"]
        facts: dict[str, TextValue] = {"emergency": self._emergency, "police": police}
        maker = ProseMaker(self._conversation.wording, language)
        title, body = (maker.prose(Text(f"returnee-urgent-{part}", facts, hers)) for part in ("title", "body"))
        again = maker.prose(Text("returnee-open", language=hers))
        html = self._templates.problem_for_returnee(language, title, body, again, _sent_again(form))
        return HTMLResponse(html, status, _headers(status))


def _sent_again(form: PostedForm) -> list[tuple[str, str]]:
    """The fields that a form is sent once more with."""
    return [(name, value) for name in _FIELDS for value in form.fields.get(name, ())]


def _headers(status: int) -> dict[str, str]:
    return {"retry-after": str(_RETRY_SECONDS)} if status == 429 else {}  # noqa: PLR2004
