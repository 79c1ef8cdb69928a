"""The HTML parse mode, as far as a bot needs it. Rules from Bot API 10.1."""

import html
import re
from dataclasses import dataclass, field

from .refusal import Json, RefusalError, bad

_STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
}
_TOKEN = re.compile(r"<[^<>]*>|<|&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);|[^<&]+|&")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)([^>]*)>")
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")


@dataclass
class _Open:
    tag: str
    entity: Json


@dataclass
class _Parser:
    text: str = ""
    units: int = 0
    octets: int = 0
    open: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def take(self, token: str) -> None:
        if token.startswith("<"):
            self._take_tag(token)
        else:
            plain = html.unescape(token) if token.endswith(";") else token
            self.text += plain
            self.units += len(plain.encode("utf-16-le")) // 2
        self.octets += len(token.encode())

    def _take_tag(self, token: str) -> None:
        match = _TAG.fullmatch(token)
        if not match:
            raise _unparsed(f"Unclosed start tag at byte offset {self.octets}")
        tag = match[2].lower()
        if match[1]:
            self._close(tag)
        elif tag in _STYLES:
            self._start(tag, match[3])
        else:
            raise _unparsed(f'Unsupported start tag "{tag}" at byte offset {self.octets}')

    def _start(self, tag: str, attributes: str) -> None:
        entity: Json = {"type": _STYLES[tag], "offset": self.units, "length": 0}
        if tag == "a":
            href = _HREF.search(attributes)
            address = next(filter(None, href.groups()), "") if href else ""
            entity["url"] = html.unescape(address)
        if tag == "blockquote" and "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        self.open.append(_Open(tag, entity))

    def _close(self, tag: str) -> None:
        if not self.open:
            raise _unparsed(f"Unexpected end tag at byte offset {self.octets}")
        last = self.open.pop()
        if last.tag != tag:
            raise _unparsed(
                f'Unmatched end tag at byte offset {self.octets}, expected "</{last.tag}>", found "</{tag}>"'
            )
        last.entity["length"] = self.units - last.entity["offset"]
        if last.entity["length"]:
            self.entities.append(last.entity)


def _unparsed(reason: str) -> RefusalError:
    return bad(f"can't parse entities: {reason}")


def parsed(source: str) -> tuple[str, list[Json]]:
    """Return plain text and entities; raises a 400 that names the byte offset."""
    parser = _Parser()
    for match in _TOKEN.finditer(source):
        parser.take(match[0])
    if parser.open:
        tag = parser.open[-1].tag
        raise _unparsed(f'Can\'t find end tag corresponding to start tag "{tag}"')
    return parser.text, parser.entities
