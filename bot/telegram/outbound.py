"""From a Reply to calls of the Bot API: edit or send, remove, answer the tap; side by side where order is no matter."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeVar

from telegram import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
    MessageEntity,
)
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError
from telegram.ext import ExtBot

from bot.papers import Document
from bot.render import Rendered, Span, Style, numbered_text, utf16_length
from bot.requests import Request, Response, TextPrompt
from bot.service import Service
from bot.telegram.fleeting import Fleeting
from bot.telegram.inbound import Group
from bot.telegram.limiter import Wish
from dialogs.engine.actions import DEEP_LINK_VERBS
from dialogs.engine.links import encode

log = logging.getLogger("lots.telegram")

_TYPES = {Style.BOLD: MessageEntity.BOLD, Style.ITALIC: MessageEntity.ITALIC, Style.COPY: MessageEntity.CODE}
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
#: Messages that one call of deleteMessages may name.
_DELETED_AT_ONCE = 100
#: What carries the address of a question that belongs to no draft.
_NAMELESS = "…"
#: Seconds before a call is made again.
_PAUSES = (0.5, 1.5)

Made = TypeVar("Made")


class Outbound:
    """Carries replies out."""

    def __init__(self, bot: ExtBot[Wish], service: Service, root: str) -> None:
        """`root` is the address of the bot's deep links, without the payload."""
        self._bot, self.service, self._root = bot, service, root
        self._fleeting = Fleeting(self._remove)

    async def close(self) -> None:
        """Leave nothing in any chat that was to be removed."""
        await self._fleeting.close()

    async def carry(self, incoming: Request, reply: Response, callback: str | None) -> Awaitable[None] | None:
        """Carry `reply` out; an edit alone is left to the returned awaitable.

        The next tap of the chat need not wait for it, since the card's new state is noted already, and edits that
        pile up collapse into the last. It does wait for what is sent below the card: hiding must find it there.
        """
        unchanged = self._unchanged(incoming, reply)
        if passing := self._fleeting.take(incoming.chat):
            reply = replace(reply, remove=tuple(dict.fromkeys((*reply.remove, *passing))))
        if reply.edit is not None:
            await self.service.drawn(incoming, reply, reply.edit)
        performing = self._perform(incoming, reply, callback, unchanged=unchanged)
        if reply.edit is not None and not (reply.document or reply.one_time_text or reply.ask):
            return performing
        await performing
        return None

    async def _perform(
        self, incoming: Request, reply: Response, callback: str | None, *, unchanged: bool = False
    ) -> None:
        """Make the calls, side by side; then note the day."""
        calls: list[Awaitable[object]] = []
        if callback is not None:
            calls.append(self._quietly(self._bot.answer_callback_query(callback)))
        if reply.draw and not unchanged:
            calls.append(self._draw(incoming, reply))
        if reply.remove:
            calls.append(self._remove(incoming.chat, reply.remove))
        await asyncio.gather(*calls)
        if reply.document:
            await self._hand_out(incoming, reply.document, fleeting=reply.expiring)
        if reply.one_time_text:
            said = f"{reply.one_time_text}\n\n{self.service.wording.word('whisper-passing', reply.language)}"
            await self._pass(incoming, lambda: self._whisper(incoming.chat, said))
        if reply.ask:
            question = reply.ask
            await self._pass(incoming, lambda: self._ask(incoming.chat, question))
        await self.service.settle(incoming)

    def _unchanged(self, incoming: Request, reply: Response) -> bool:
        """Whether the card shows just that already."""
        before = self.service.cards.get(incoming.chat, reply.edit) if reply.edit is not None else None
        return before is not None and before.rendered == reply.draw

    async def _draw(self, incoming: Request, reply: Response) -> None:
        if reply.edit is not None and await self._edit(incoming.chat, reply, reply.edit):
            return
        await self._send(incoming, reply)

    async def _edit(self, chat: int, reply: Response, card: int) -> bool:
        """Draw in place; False where the card is gone or too old, so that a new one has to be sent."""
        how = self._card(reply) | {"rate_limit_args": _priority(reply)}
        try:
            await _patiently(lambda: self._bot.edit_message_text(chat_id=chat, message_id=card, **how))
        except BadRequest as problem:
            return "not modified" in problem.message.lower()
        except Forbidden:
            await self.service.forget(chat)
        except TelegramError:
            self.service.cards.drop(chat, card)  # what stands there is not what was noted
            raise
        return True

    async def _send(self, incoming: Request, reply: Response) -> None:
        how = self._card(reply) | {"rate_limit_args": _priority(reply), "disable_notification": True}
        try:
            message = await _patiently(lambda: self._bot.send_message(incoming.chat, **how))
        except Forbidden:
            await self.service.forget(incoming.chat)
            return
        await self.service.drawn(incoming, _as_new(reply), message.message_id)

    async def _hand_out(self, incoming: Request, document: Document, *, fleeting: bool) -> None:
        """Send a paper below the card, which hiding removes; what is fleeting cannot be saved or forwarded either."""

        def send() -> Awaitable[Message]:
            file = InputFile(document.data, document.name)
            return self._bot.send_document(
                incoming.chat, file, protect_content=fleeting, disable_notification=True
            )  # fmt: skip

        await self._pass(incoming, send, fleeting=fleeting)

    def _whisper(self, chat: int, text: str) -> Awaitable[Message]:
        """Show something once."""
        return self._bot.send_message(
            chat, text, protect_content=True, disable_notification=True, link_preview_options=_NO_PREVIEW
        )  # fmt: skip

    def _ask(self, chat: int, question: TextPrompt) -> Awaitable[Message]:
        """Ask for a reply; the question's address stands in the message as a link, so that nothing waits here."""
        text = f"{question.text} {question.name or _NAMELESS}"
        start, units = utf16_length(text, len(question.text) + 1, len(text) - len(question.text) - 1)
        address = MessageEntity(MessageEntity.TEXT_LINK, start, units, url=self._root + encode(question.link))
        return self._bot.send_message(
            chat, text, entities=[address], reply_markup=ForceReply(), protect_content=True,
            disable_notification=True, link_preview_options=_NO_PREVIEW,
        )  # fmt: skip

    async def _pass(self, incoming: Request, send: Callable[[], Awaitable[Message]], *, fleeting: bool = True) -> None:
        """Send what stands below the card; hiding removes it, and what is `fleeting` goes by itself."""
        try:
            message = await send()
        except Forbidden:
            await self.service.forget(incoming.chat)
        except TelegramError as problem:
            log.info("refused", extra={"event": "call", "outcome": type(problem).__name__})
        else:
            if fleeting:
                self._fleeting.add(incoming.chat, message.message_id)
            await self.service.sent(incoming, message.message_id)

    async def _remove(self, chat: int, messages: tuple[int, ...]) -> None:
        for at in range(0, len(messages), _DELETED_AT_ONCE):
            batch = messages[at : at + _DELETED_AT_ONCE]
            await self._quietly(self._bot.delete_messages(chat, batch, rate_limit_args={"priority": "hide"}))

    async def _quietly(self, call: Awaitable[object]) -> None:
        """Do what may fail without harm: a tap that is too old to answer, a message that is gone already."""
        try:
            await call
        except TelegramError as problem:
            log.info("refused", extra={"event": "call", "outcome": type(problem).__name__})

    def _card(self, reply: Response) -> dict[str, Any]:
        """The arguments that text, entities and keyboard have in every method that draws a card."""
        assert reply.draw is not None  # noqa: S101 - both callers have looked
        text, entities = reply.draw.text, _entities(reply.draw)
        if reply.numbered:
            intro = self.service.wording.word("frame-choices", reply.language)
            text, places = numbered_text(reply.draw, intro)
            for offset, length, choice in places:
                if choice.link.verb not in DEEP_LINK_VERBS:
                    continue  # a link may come from anybody, so it does not do this; the number, typed, does
                start, units = utf16_length(text, offset, length)
                url = self._root + encode(choice.link)
                entities.append(MessageEntity(MessageEntity.TEXT_LINK, start, units, url=url))
        return {
            "text": text, "entities": entities, "reply_markup": _keyboard(reply.draw),
            "link_preview_options": _NO_PREVIEW,
        }  # fmt: skip

    async def in_group(self, group: Group) -> None:
        """Answer a command given in a group: a card whose buttons lead into the private chat."""
        rendered = self.service.for_group(group.command, group.language)
        if rendered is None:
            return
        rows = [[InlineKeyboardButton(c.label, url=self._root + encode(c.link)) for c in row] for row in rendered.rows]
        sending = self._bot.send_message(
            group.chat, rendered.text, entities=_entities(rendered), reply_markup=InlineKeyboardMarkup(rows),
            link_preview_options=_NO_PREVIEW, disable_notification=True, message_thread_id=group.thread,
        )  # fmt: skip
        await self._quietly(sending)

    async def stray(self, callback: str) -> None:
        """Answer a tap that leads nowhere."""
        await self._quietly(self._bot.answer_callback_query(callback))


async def _patiently(call: Callable[[], Awaitable[Made]]) -> Made:
    """Make a call again when the network fails: a card drawn twice harms less than none."""
    for seconds in _PAUSES:
        try:
            return await call()
        except NetworkError as problem:
            if isinstance(problem, BadRequest):  # the client counts a refusal as a failure of the network
                raise
            log.info("again", extra={"event": "call", "outcome": type(problem).__name__})
        await asyncio.sleep(seconds)
    return await call()


def _as_new(reply: Response) -> Response:
    return Response(reply.language, reply.draw, reply.link)


def _priority(reply: Response) -> Wish | None:
    return {"priority": "urgent"} if reply.urgent else None


def _entities(rendered: Rendered) -> list[MessageEntity]:
    return [_entity(rendered.text, span) for span in rendered.spans]


def _entity(text: str, span: Span) -> MessageEntity:
    offset, length = utf16_length(text, span.offset, span.length)
    return MessageEntity(_TYPES[span.style], offset, length)


def _keyboard(rendered: Rendered) -> InlineKeyboardMarkup:
    rows = [
        [InlineKeyboardButton(choice.label, callback_data=encode(choice.link)) for choice in row]
        for row in rendered.rows
    ]
    return InlineKeyboardMarkup(rows)
