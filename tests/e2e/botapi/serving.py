"""How one request is served: who asks, what goes wrong, which method answers."""

import asyncio
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web

from . import files, messaging, profile
from .arguments import METHODS, PARAMETERS, Arguments, read
from .faults import Faults, Kind
from .refusal import Json, RefusalError, strict
from .world import World

Handler = Callable[[World, Arguments], object]

_HANDLERS: dict[str, Handler] = {
    "getMe": profile.get_me,
    "sendMessage": messaging.send_message,
    "sendDocument": messaging.send_document,
    "sendChatAction": messaging.send_chat_action,
    "getFile": files.get_file,
    "editMessageText": messaging.edit_message_text,
    "editMessageReplyMarkup": messaging.edit_message_reply_markup,
    "deleteMessage": messaging.delete_message,
    "deleteMessages": messaging.delete_messages,
    "answerCallbackQuery": messaging.answer_callback_query,
    "setMyCommands": profile.set_commands,
    "getMyCommands": profile.get_commands,
    "deleteMyCommands": profile.delete_commands,
    "setMyDescription": profile.set_description,
    "setMyShortDescription": profile.set_short_description,
    "setMyName": profile.set_name,
    "setChatMenuButton": profile.set_menu_button,
    "setWebhook": profile.set_webhook,
    "deleteWebhook": profile.delete_webhook,
    "getWebhookInfo": profile.get_webhook_info,
    "logOut": profile.agree,
    "close": profile.agree,
}


@dataclass
class Call:
    """One request. start and end are monotonic seconds; end is None while it runs.

    outcome: "in response" (of a webhook), "running", "ok", "refused 400 Bad Request: ...", "injected 429 ...",
    "cut" (no effect), "dropped" (took effect, no answer) or "gone" (client left).
    caller is the name by which the server was called: of two bots each can have its own.
    """

    method: str
    start: float
    params: dict[str, object] = field(default_factory=dict)
    end: float | None = None
    outcome: str = "running"
    caller: str = ""

    @property
    def chat(self) -> int | None:
        """The chat the call is about."""
        chat_id = self.params.get("chat_id")
        return chat_id if isinstance(chat_id, int) else None


class Front:
    """Serves requests for one bot and keeps the records of them."""

    def __init__(self, world: World, token: str) -> None:
        """Serve world to who knows token."""
        self.world = world
        self.token = token
        self.faults = Faults()
        self.calls: list[Call] = []
        self.errors: list[str] = []
        self.open = True

    async def serve(self, request: web.Request) -> web.Response:
        """Answer one request, or cut its connection."""
        asked = request.match_info["method"]
        call = Call(METHODS.get(asked.lower(), asked), time.monotonic(), caller=request.host.partition(":")[0])
        self.calls.append(call)
        self.world.changed()
        try:
            result = await self._answer(request, call)
        except RefusalError as refusal:
            return self._refused(request, call, refusal)
        except web.HTTPRequestEntityTooLarge:
            return self._refused(request, call, RefusalError(413))
        else:
            return web.json_response({"ok": True, "result": result})
        finally:
            call.end = time.monotonic()
            self.world.changed()

    async def download(self, request: web.Request) -> web.Response:
        """Give the bytes of a file, or cut the connection; recorded as a call named "download"."""
        call = Call("download", time.monotonic())
        self.calls.append(call)
        try:
            self._check(request)
            final = await self._suffer(call)
            response = files.download(self.world, request.match_info["path"])
        except RefusalError as refusal:
            return self._refused(request, call, refusal)
        else:
            call.outcome = "ok"
            if final:
                self._cut(request, call, "cut")
            return response
        finally:
            call.end = time.monotonic()
            self.world.changed()

    def _check(self, request: web.Request) -> None:
        if not secrets.compare_digest(request.match_info["token"].encode(), self.token.encode()):
            raise RefusalError(401)

    def _refused(self, request: web.Request, call: Call, refusal: RefusalError) -> web.Response:
        if call.outcome == "running":
            gone = not self._alive(request)
            call.outcome = "gone" if gone else f"refused {refusal}"
            if not gone:
                self.errors.append(f"{call.method}: {refusal}")
        return web.json_response(refusal.body(), status=refusal.code)

    def _alive(self, request: web.Request) -> bool:
        transport = request.transport
        return self.open and transport is not None and not transport.is_closing()

    async def _answer(self, request: web.Request, call: Call) -> object:
        self._check(request)
        if call.method not in PARAMETERS:
            raise RefusalError(404, "method not found")
        arguments = await read(request)
        call.params = arguments.decoded()
        final = await self._suffer(call)
        if final is Kind.CUT:
            self._cut(request, call, "cut")
            return None
        arguments.allow_only(PARAMETERS[call.method])
        if call.method == "getUpdates":
            self.world.hook.refuse_polling()
            poll = self.world.updates.poll(arguments, lambda: self._alive(request))
            result: object = await poll
        else:
            result = _HANDLERS[call.method](self.world, arguments)
        if final is Kind.DROP:
            self._cut(request, call, "dropped")
            return None
        call.outcome = "ok" if self._alive(request) else "gone"
        return result

    def call_from_response(self, answer: Json) -> None:
        """Make the call that a webhook's response asks for; its result goes to nobody."""
        method = METHODS.get(str(answer.get("method")).lower(), "")
        values = {name: value for name, value in answer.items() if name != "method"}
        call = Call(method, time.monotonic(), values, outcome="in response")
        self.calls.append(call)
        try:
            if method != "answerCallbackQuery":
                raise strict("a response answers a tap and asks for nothing else")
            arguments = Arguments({name: str(value) for name, value in values.items()}, {})
            arguments.allow_only(PARAMETERS[method])
            _HANDLERS[method](self.world, arguments)
        except RefusalError as refusal:
            self.errors.append(f"{answer.get('method')} in a response: {refusal}")
        call.end = time.monotonic()
        self.world.changed()

    async def _suffer(self, call: Call) -> Kind | None:
        """Wait out the delays; raise the refusal or return what else hits this call."""
        final = None
        for fault in self.faults.strike(call.method, call.chat):
            if fault.kind is Kind.DELAY:
                await asyncio.sleep(fault.seconds)
            elif fault.kind is Kind.FAIL:
                refusal = fault.refusal()
                call.outcome = f"injected {refusal}"
                raise refusal
            else:
                final = fault.kind
        return final

    def _cut(self, request: web.Request, call: Call, outcome: str) -> None:
        call.outcome = outcome
        if request.transport:
            request.transport.abort()
