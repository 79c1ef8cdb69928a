"""Message text: length in UTF-16 units, entities in bounds, ends trimmed.

Rules from Bot API 10.1, texts of refusals from its open source server. Telegram
counts some limits in characters; here the longer count, UTF-16 units, is used.
"""

import re
from typing import NamedTuple

from . import html_mode
from .links import fault_in
from .names import names
from .refusal import Json, RefusalError, bad, strict

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
ENTITY_LIMIT = 100

_STYLES = names(
    "bold italic underline strikethrough spoiler blockquote expandable_blockquote "
    "code pre text_link text_mention custom_emoji date_time"
)
_FOUND_BY_TELEGRAM = names("mention hashtag cashtag bot_command url email phone_number bank_card_number")
_NEEDS = {
    "text_link": "url",
    "text_mention": "user",
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}
_KEYS = names("type offset length url user language custom_emoji_id unix_time date_time_format")
_COMMAND = re.compile(r"(?<![\w/@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?!\w)")


class Formatted(NamedTuple):
    """Text ready to keep, with its entities in order."""

    text: str
    entities: list[Json]


def utf16(text: str) -> int:
    """Return the length in UTF-16 units, as entities count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def formatted(text: str, parse_mode: str, entities: object, limit: int) -> Formatted:
    """Return the text as Telegram would keep it, or raise its refusal."""
    if parse_mode:
        if entities:
            raise strict("parse_mode and entities together")
        text, checked = _parsed(text, parse_mode)
    else:
        checked = _checked(text, entities)
    for entity in checked:
        _check_link(entity)
    if len(checked) > ENTITY_LIMIT:
        raise bad("ENTITIES_TOO_LONG")
    result = _trimmed(text, checked)
    if utf16(result.text) > limit:
        what = "message" if limit == TEXT_LIMIT else "message caption"
        raise bad(f"{what} is too long")
    return result


def commands_in(text: str) -> list[Json]:
    """Return the bot_command entities Telegram finds in what a person writes."""
    return [
        {
            "type": "bot_command",
            "offset": utf16(text[: match.start()]),
            "length": utf16(match[0]),
        }
        for match in _COMMAND.finditer(text)
    ]


def _parsed(text: str, parse_mode: str) -> tuple[str, list[Json]]:
    match parse_mode.lower():
        case "html":
            return html_mode.parsed(text)
        case "markdown" | "markdownv2":
            raise strict(f"parse_mode {parse_mode} is not modelled")
        case _:
            raise bad("unsupported parse_mode")


def _checked(text: str, entities: object) -> list[Json]:
    if entities is None:
        return []
    if not isinstance(entities, list):
        raise strict("entities must be an Array")
    symbols = _symbol_ends(text)
    checked = []
    for raw in entities:
        entity = _entity(raw)
        _check_bounds(symbols, entity["offset"], entity["length"])
        if entity["length"] and entity["type"] in _STYLES:
            checked.append(entity)
    return checked


def _entity(raw: object) -> Json:
    if not isinstance(raw, dict):
        raise _unparsed("expected an Object")
    for name in ("offset", "length", "type"):
        if name not in raw:
            raise _unparsed(f'Can\'t find field "{name}"')
    kind = raw["type"]
    if kind not in _STYLES | _FOUND_BY_TELEGRAM:
        raise _unparsed("Unsupported type specified")
    needed = _NEEDS.get(kind)
    if needed and needed not in raw:
        raise _unparsed(f'Can\'t find field "{needed}"')
    if unknown := raw.keys() - _KEYS:
        raise strict(f"unknown fields in MessageEntity: {sorted(unknown)}")
    for name in ("offset", "length"):
        if type(raw[name]) is not int:
            raise _unparsed(f'Field "{name}" must be of type Number')
    return raw


def _unparsed(reason: str) -> RefusalError:
    return bad(f"can't parse MessageEntity: {reason}")


def _symbol_ends(text: str) -> dict[int, int]:
    """Return where symbols end: UTF-16 offset to byte offset."""
    ends, units, octets = {0: 0}, 0, 0
    for symbol in text:
        units += utf16(symbol)
        octets += len(symbol.encode("utf-8", "surrogatepass"))
        ends[units] = octets
    return ends


def _check_bounds(ends: dict[int, int], start: int, length: int) -> None:
    last, end = max(ends), start + length
    if start < 0:
        raise bad(f"receive an entity with incorrect offset {start}")
    if length < 0:
        raise bad(f"receive an entity with incorrect length {length}")
    if start > last or (start == last and length):
        raise bad(f"entity begins after the end of the text at UTF-16 offset {start}")
    beginning = f"entity beginning at UTF-16 offset {start} ends"
    if end > last:
        raise bad(f"{beginning} after the end of the text at UTF-16 offset {end}")
    middle = "in a middle of a UTF-16 symbol at byte offset"
    if start not in ends:
        raise bad(f"entity begins {middle} {ends[start + 1]}")
    if end not in ends:
        raise bad(f"{beginning} {middle} {ends[end + 1]}")


def _check_link(entity: Json) -> None:
    if entity["type"] == "text_link" and (fault := fault_in(entity["url"])):
        raise bad(f"entity URL '{entity['url']}' is invalid: {fault}")


def _trimmed(text: str, entities: list[Json]) -> Formatted:
    lead = utf16(text) - utf16(text.lstrip())
    text = text.strip()
    size = utf16(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, size)
        if start < end:
            kept.append({**entity, "offset": start, "length": end - start})
    return Formatted(text, sorted(kept, key=_order))


def _order(entity: Json) -> tuple[int, int, str]:
    return entity["offset"], -entity["length"], entity["type"]
