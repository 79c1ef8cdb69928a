"""What a card is in the Bot API: the arguments that every method which draws one takes, as plain values."""

from __future__ import annotations

from typing import Any

from bot.numbered_choices import choices_intro, numbered_choices, numbered_label, numbered_text
from bot.render import Rendered, RenderedChoice, Span, Style
from bot.requests import Response, TextPrompt
from bot.text_format import Translator
from dialogs.engine.actions import DEEP_LINK_VERBS
from dialogs.engine.links import Verb, encode

_TYPES = {Style.BOLD: "bold", Style.ITALIC: "italic", Style.COPY: "code", Style.FOLD: "expandable_blockquote"}
NO_PREVIEW = {"is_disabled": True}
#: What carries the address of a question that belongs to no draft.
_NAMELESS = "…"

Parameters = dict[str, Any]


def card_parameters(reply: Response, wording: Translator, root: str) -> Parameters:
    """The text, entities and keyboard of the card that `reply` draws; `root` is the address of deep links."""
    assert reply.draw is not None  # noqa: S101 - every caller has looked
    if reply.numbered:
        return _numbered(reply.draw, choices_intro(reply.draw, wording, reply.language), root)
    rows = [[{"text": choice.label, "callback_data": encode(choice.link)} for choice in row] for row in reply.draw.rows]
    return _message(reply.draw.text, _entities(reply.draw)) | {"reply_markup": {"inline_keyboard": rows}}


def _numbered(rendered: Rendered, intro: str, root: str) -> Parameters:
    """A card whose choices stand once: as numbered links in the text, or, numbered alike, as buttons.

    A link may come from anybody, so what a link may not do is a button.
    """
    text, places = numbered_text(rendered, intro, _may_be_link)
    entities = _entities(rendered)
    for offset, length, choice in places:
        start, units = utf16_length(text, offset, length)
        entities.append({"type": "text_link", "offset": start, "length": units, "url": root + encode(choice.link)})
    rows = [
        [{"text": numbered_label(number, choice), "callback_data": encode(choice.link)}]
        for number, choice in numbered_choices(rendered)
        if not _may_be_link(choice)
    ]
    return _message(text, entities) | {"reply_markup": {"inline_keyboard": rows}}


def _may_be_link(choice: RenderedChoice) -> bool:
    """Whether a link does all that the choice does; handing the phone over takes the other cards away, no link does."""
    return choice.link.verb in DEEP_LINK_VERBS - {Verb.SPEAK}


def group_parameters(rendered: Rendered, root: str) -> Parameters:
    """A card in a group: its buttons lead into the private chat."""
    rows = [[{"text": choice.label, "url": root + encode(choice.link)} for choice in row] for row in rendered.rows]
    return _message(rendered.text, _entities(rendered)) | {"reply_markup": {"inline_keyboard": rows}}


def once_parameters(text: str) -> Parameters:
    """Something that is shown once."""
    return _message(text, []) | {"protect_content": True}


def prompt_parameters(question: TextPrompt, root: str) -> Parameters:
    """A question to reply to; its address stands in the message as a link, so that nothing waits here."""
    text = f"{question.text} {question.name or _NAMELESS}"
    start, units = utf16_length(text, len(question.text) + 1, len(text) - len(question.text) - 1)
    address = {"type": "text_link", "offset": start, "length": units, "url": root + encode(question.link)}
    return _message(text, [address]) | {"reply_markup": {"force_reply": True}, "protect_content": True}


def _message(text: str, entities: list[Parameters]) -> Parameters:
    return {"text": text, "entities": entities, "link_preview_options": NO_PREVIEW}


def _entities(rendered: Rendered) -> list[Parameters]:
    return [_entity(rendered.text, span) for span in rendered.spans]


def _entity(text: str, span: Span) -> Parameters:
    offset, length = utf16_length(text, span.offset, span.length)
    return {"type": _TYPES[span.style], "offset": offset, "length": length}


def in_topic(thread: int | None) -> Parameters:
    """What puts a message into a topic of the chat, if it belongs in one."""
    return {} if thread is None else {"message_thread_id": thread}


def utf16_length(text: str, offset: int, length: int) -> tuple[int, int]:
    """Offset and length in UTF-16 code units, as the Bot API counts them."""

    def units(piece: str) -> int:
        return len(piece.encode("utf-16-le")) // 2

    return units(text[:offset]), units(text[offset : offset + length])
