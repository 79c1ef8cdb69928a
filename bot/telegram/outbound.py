"""From a Response to calls of the Bot API: edit or send, remove, answer the tap; side by side where order is free."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable
from dataclasses import dataclass, replace

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.render import with_notice
from bot.requests import Request, Response
from bot.service import Service
from bot.telegram.attachments import Attachments
from bot.telegram.cards import Parameters, card_parameters, group_parameters, in_topic
from bot.telegram.client import Client
from bot.telegram.deletions import DeletionOutcome, Deletions
from bot.telegram.inbound import Group
from bot.telegram.limiter import Wish
from bot.telegram.progress import Carries
from bot.telegram.recent_actions import RecentActions
from bot.telegram.sender import Sender
from dialogs.engine.events import PressedButton

log = logging.getLogger("lots.telegram")

#: Seconds in which a tap is answered, whatever becomes of its card, and how often it is looked whether Telegram waits.
_ANSWER_WITHIN, _LOOK = 2.5, 0.25
#: A chat is slow when Telegram wants nothing for longer than so many seconds.
_SLOW = 3.0
#: Seconds that a chat's next update waits for what is sent.
_TURN = 4.0
#: Seconds that a card which says that messages are gone waits for their deletion.
_DELETE_WITHIN = 3.0
#: Seconds in which deletions are tried for the last time when the bot stops.
_CLOSE_WITHIN = 2.0
#: Seconds in which the same is not said again, and a group gets one card.
_SAME_NOTICE, _GROUP_CARD = 5.0, 60.0


@dataclass(frozen=True, slots=True)
class TapAnswer:
    """A tap that is to be answered, and what may take its answer along."""

    callback: str
    carries: Carries


class Outbound:
    """Carries replies out."""

    def __init__(self, client: Client, service: Service, root: str) -> None:
        """`root` is the address of the bot's deep links, without the payload."""
        self._client, self.service, self._root = client, service, root
        self.deletions = Deletions(client, service.readers)
        self._sender = Sender(client, self.deletions)
        self._attachments = Attachments(service, self._sender, self.deletions, root)
        self._groups = RecentActions(_GROUP_CARD)
        self.notices = RecentActions(_SAME_NOTICE)

    async def close(self) -> None:
        """Leave nothing in any chat that was to be removed, as far as Telegram lets it."""
        try:
            async with asyncio.timeout(_CLOSE_WITHIN):
                await self._attachments.expiring.close()
        except TimeoutError:
            pass  # they are noted for the next process
        await self.deletions.close(_CLOSE_WITHIN)

    async def carry(  # noqa: PLR0913 - the last three by name, with a default
        self,
        incoming: Request,
        reply: Response,
        callback: str | None,
        *,
        redrawn: bool = False,
        surplus: bool = False,
        carries: Carries = lambda _: False,
    ) -> Awaitable[None] | None:
        """Carry `reply` out; an edit alone is left to the returned awaitable, and so is what Telegram lets wait.

        The next tap of the chat need not wait for an edit, since the card's new state is noted already, and edits that
        pile up collapse into the last. It does wait for what is sent below the card: hiding must find it there.
        `redrawn`: a later tap that waits draws the same card. `surplus`: the chat sent more than is answered.
        `carries` takes the tap's answer along, where whoever brought the update can.
        """
        if surplus and reply.draw:
            reply = self._noticed(reply, "notice-surplus")
        if self._is_older(incoming, reply):
            reply = replace(reply, draw=None, edit=None)
        only_edit = reply.edit is not None and not (reply.document or reply.one_time_text or reply.ask)
        draws = reply.draw is not None and not self._is_shown(incoming, reply) and not (redrawn and only_edit)
        await self._remove_copies(incoming)
        reply = replace(reply, remove=self._removed(incoming, reply))
        if reply.edit is not None:
            shown = draws or self._is_shown(incoming, reply)
            await self.service.drawn(incoming, reply, reply.edit, shown=shown)
        tap = None if callback is None else TapAnswer(callback, carries)
        performing = asyncio.ensure_future(self._perform(incoming, reply, tap, draws=draws))
        if only_edit:
            return performing
        return await self._in_turn(incoming.chat, performing)

    async def _in_turn(self, chat: int, performing: asyncio.Future[None]) -> Awaitable[None] | None:
        """Wait for an answer to be out, but not for Telegram to take a chat's messages again."""
        try:
            await self._out_or_slow(chat, performing, _TURN)
        except asyncio.CancelledError:
            performing.cancel()
            raise
        if not performing.done():
            return performing
        performing.result()  # raises
        return None

    async def _out_or_slow(self, chat: int, performing: asyncio.Future[None], seconds: float) -> bool:
        """Wait for an answer to be out; False where Telegram is slow in that chat."""
        end = time.monotonic() + seconds
        while not performing.done() and (remaining := end - time.monotonic()) > 0:
            if self.is_put_off(chat):
                return False
            await asyncio.wait({performing}, timeout=min(_LOOK, remaining))
        return performing.done()

    def is_put_off(self, chat: int) -> bool:
        """Whether Telegram wants nothing in a chat for a while."""
        return self._client.limiter.seconds_held(chat) > _SLOW

    async def _remove_copies(self, incoming: Request) -> None:
        """Remove what may have arrived unknown, before anything new can stand in its place."""
        if not self._sender.may_have_copies(incoming.chat):
            return
        card = incoming.event.card if isinstance(incoming.event, PressedButton) else 0
        known_messages = frozenset((*await self.service.card_ids(incoming.chat), card))
        if copies := self._sender.copies(incoming.chat, known_messages, incoming.message):
            await self.deletions.delete(incoming.chat, copies)

    def _removed(self, incoming: Request, reply: Response) -> tuple[int, ...]:
        """What is to be removed with this reply, and what waited for the chat's next event."""
        chat = incoming.chat
        self.deletions.resume(chat, reply.pending)
        waiting = (*reply.pending, *self._attachments.expiring.take(chat), *self.deletions.take(chat))
        return tuple(dict.fromkeys((*reply.remove, *(message for message in waiting if message != reply.edit))))

    async def _perform(self, incoming: Request, reply: Response, tap: TapAnswer | None, *, draws: bool) -> None:
        """Make the calls, side by side; then note the day."""
        answering = asyncio.ensure_future(self._show(incoming, reply, draws=draws))
        try:
            if tap is not None:
                await self._answer_tap(incoming.chat, reply.language, tap, answering)
            await answering
        except asyncio.CancelledError:
            answering.cancel()
            raise
        await self.service.settle(incoming)

    async def _answer_tap(self, chat: int, language: str, tap: TapAnswer, answering: asyncio.Future[None]) -> None:
        """Answer the tap once its card is out; where that takes long, say so by a call of its own."""
        slow = not await self._out_or_slow(chat, answering, _ANSWER_WITHIN)
        parameters: Parameters = {"callback_query_id": tap.callback}
        if not slow and tap.carries(parameters):
            return
        if slow:
            facts = self.service.manual.facts
            values = {"emergency": facts["emergency"].value, "line": facts["support_line"].value}
            words = self.service.wording.word("notice-slow", language, **values)
            parameters |= {"text": words, "show_alert": True}
        await self._quietly(self._client.call("answerCallbackQuery", parameters))

    async def _show(self, incoming: Request, reply: Response, *, draws: bool) -> None:
        """Remove and draw side by side, but a card that says that something is gone or lies below when it is so."""
        removing = asyncio.ensure_future(self.deletions.delete(incoming.chat, reply.remove))
        claims = reply.claims_removal or reply.explains_removal
        if claims:
            await asyncio.wait({removing}, timeout=_DELETE_WITHIN)
            reply = self._explained(reply, removing)
        if reply.document and (card := reply.edit) is not None:
            reply = await self._attachments.with_document(incoming, reply, reply.document)
            await self.service.drawn(incoming, reply, card)
        drawing = self._draw(incoming, reply) if draws else _nothing()
        card, outcome = await asyncio.gather(drawing, removing)
        if reply.document and reply.edit is None:
            after = await self._attachments.with_document(incoming, reply, reply.document)
            if after.draw != reply.draw and card is not None:
                await self._redraw(incoming, after, card)
        if outcome.stuck and not claims and card is not None:
            await self._redraw(incoming, self._noticed(reply, "notice-remains"), card)
        await self._attachments.show(incoming, reply)

    def _explained(self, reply: Response, removing: asyncio.Future[DeletionOutcome]) -> Response:
        """The reply with what is so about its removals."""
        outcome = removing.result() if removing.done() else None
        if outcome is None or outcome.postponed:
            return self._noticed(reply, "notice-removing")
        if outcome.stuck:
            return self._noticed(reply, "notice-remains")
        if reply.claims_removal:
            return self._noticed(reply, "notice-older-remain")
        return self._noticed(reply, "notice-removed")

    def _noticed(self, reply: Response, notice: str) -> Response:
        if reply.draw is None or reply.handed:
            return reply
        return replace(reply, draw=with_notice(reply.draw, self.service.wording.word(notice, reply.language)))

    def _is_older(self, incoming: Request, reply: Response) -> bool:
        """Whether the card shows the answer to a later update already."""
        before = self.service.cards.get(incoming.chat, reply.edit) if reply.edit is not None else None
        if before is None or before.update is None or incoming.update is None:
            return False
        return incoming.update < before.update

    def _is_shown(self, incoming: Request, reply: Response) -> bool:
        """Whether the card shows just that already."""
        before = self.service.cards.get(incoming.chat, reply.edit) if reply.edit is not None else None
        return before is not None and before.shown and before.rendered == reply.draw

    async def _draw(self, incoming: Request, reply: Response) -> int | None:
        """Draw a card and return its id; None where the reader wants none any more."""
        if reply.edit is not None and await self._edit(incoming, reply, reply.edit):
            return int(reply.edit)
        for card in reply.restored:
            await self._send(incoming, Response(card.language, card.rendered, card.link, numbered=reply.numbered))
        return await self._send(incoming, reply)

    async def _edit(self, incoming: Request, reply: Response, card: int) -> bool:
        """Draw in place; False where the card is gone or too old, so that a new one has to be sent."""
        chat, parameters = incoming.chat, card_parameters(reply, self.service.wording, self._root)
        try:
            await self._sender.edit(chat, card, parameters, _priority(reply))
        except BadRequest as problem:
            return "not modified" in problem.message.lower()
        except Forbidden:
            await self.service.forget(chat)
        except TelegramError:
            self.service.cards.drop(chat, card)  # what stands there is not what was noted
            raise
        return True

    async def _redraw(self, incoming: Request, reply: Response, card: int) -> None:
        """Correct a card that was drawn just now."""
        reply = replace(reply, edit=card)
        await self.service.drawn(incoming, reply, card)
        await self._edit(incoming, reply, card)

    async def _send(self, incoming: Request, reply: Response) -> int | None:
        parameters = card_parameters(reply, self.service.wording, self._root) | in_topic(incoming.thread)
        try:
            card = await self._sender.send(
                incoming.chat, parameters, self._attachments.floor(incoming), _priority(reply)
            )
        except Forbidden:
            await self.service.forget(incoming.chat)
            return None
        await self.service.drawn(incoming, Response(reply.language, reply.draw, reply.link), card)
        return card

    async def _quietly(self, call: Awaitable[object]) -> None:
        """Do what may fail without harm: a tap that is too old to answer, a card in a group."""
        try:
            await call
        except TelegramError as problem:
            log.info("refused", extra={"event": "call", "outcome": type(problem).__name__})

    async def in_group(self, group: Group) -> None:
        """Answer a command given in a group: a card whose buttons lead into the private chat, one a minute."""
        rendered = self.service.for_group(group.command, group.language)
        if rendered is None or self._groups.done(group.chat):
            return
        if group.words:
            language = self.service.group_language(group.language)
            rendered = with_notice(rendered, self.service.wording.word("notice-group-lookup", language))
        parameters = group_parameters(rendered, self._root) | in_topic(group.thread)
        body = {"chat_id": group.chat, "disable_notification": True} | parameters
        await self._quietly(self._client.call("sendMessage", body))

    async def answer(self, callback: str, carries: Carries) -> None:
        """Answer a tap that leads nowhere."""
        parameters = {"callback_query_id": callback}
        if not carries(parameters):
            await self._quietly(self._client.call("answerCallbackQuery", parameters))


async def _nothing() -> None:
    """What is drawn where nothing is."""


def _priority(reply: Response) -> Wish | None:
    return {"priority": "urgent"} if reply.urgent else None
