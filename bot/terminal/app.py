"""The conversation in a terminal: each screen as text with numbered choices; a line is a number, a label, a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from bot.papers import Document
from bot.render import numbered_text
from bot.requests import Request, Response
from bot.service import Service
from dialogs.draft.model.open_answers import MAX_JSON_BYTES
from dialogs.engine.events import Event, SentCommand, SentFile, SentReply, SentText, Started
from dialogs.engine.links import Link, encode

#: The one chat of a terminal.
_CHAT = 0
#: The command that opens a file taken along, in both languages.
_FILE = frozenset({"fil", "file"})


class Terminal:
    """One reader at one terminal."""

    def __init__(self, service: Service, language: str, out: TextIO, folder: Path | None = None) -> None:
        """Speak to `out`, in `language` until the reader chooses another; papers are written to `folder`, if any."""
        self._service, self._language, self._out, self._folder = service, language, out, folder
        self._shown = 0
        self._asked: Link | None = None

    async def converse(self, lines: Iterable[str]) -> None:
        """Show the first page, then answer each line until there are no more."""
        await self._do(Started())
        for line in lines:
            await self._do(self._means(line))

    def _means(self, line: str) -> Event:
        """What a line means; after a question it is the answer, unless it is a command."""
        asked, self._asked = self._asked, None
        if asked and not line.lstrip().startswith("/"):
            return SentReply(encode(asked), line.strip())
        return _event(line)

    async def _do(self, event: Event) -> None:
        incoming = Request(_CHAT, event, self._language)
        reply = await self._service.handle(incoming)
        if reply.draw:
            self._shown = reply.edit or self._shown + 1
            await self._service.drawn(incoming, reply, self._shown)
            self._print(reply)
        elif last := self._service.cards.last(_CHAT):
            self._shown, drawn = last
            self._print(Response(drawn.language, drawn.rendered, drawn.link))
        await self._service.settle(incoming)

    def _print(self, reply: Response) -> None:
        assert reply.draw is not None  # noqa: S101 - both callers have looked
        intro = self._service.wording.word("frame-choices", reply.language)
        text, _ = numbered_text(reply.draw, intro)
        more = [reply.one_time_text] if reply.one_time_text else []
        if reply.document:
            more.append(self._saved(reply.document, reply.language))
        if reply.ask:
            self._asked = reply.ask.link
            more.append(self._service.wording.word("terminal-ask", reply.language, question=reply.ask.text))
        print("\n" + "\n\n".join([text, *more]) + "\n", file=self._out, flush=True)

    def _saved(self, document: Document, language: str) -> str:
        """Write a paper where the reader wants it, readable by its owner only, and say where; else say how."""
        word = self._service.wording.word
        if self._folder is None:
            return word("terminal-no-folder", language)
        path = self._folder / document.name
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(document.data)
        except OSError:
            return word("terminal-not-saved", language)
        return word("terminal-saved", language, path=str(path))


def _event(line: str) -> Event:
    """What one line means: a command begins with a slash, `/start` may carry a payload."""
    text = line.strip()
    if not text.startswith("/"):
        return SentText(text)
    name, _, rest = text[1:].partition(" ")
    if name.casefold() in _FILE:
        return _brought(rest.strip())
    return Started(rest.strip()) if name.casefold() == "start" else SentCommand(name.casefold(), rest.strip())


def _brought(path: str) -> Event:
    """A file that was taken along; one that cannot be read is refused as one that holds nothing."""
    try:
        with Path(path).expanduser().open("rb") as file:
            return SentFile(file.read(MAX_JSON_BYTES + 1))
    except OSError:
        return SentFile(b"")


def read_line_events(prompt: str, source: TextIO = sys.stdin) -> Iterator[str]:
    """Lines as they are typed or piped, without the empty ones; ends at the end of input or an interrupt."""
    interactive = source.isatty()
    while True:
        if interactive:
            print(prompt, end="", file=sys.stderr, flush=True)
        try:
            line = source.readline()
        except KeyboardInterrupt:
            return
        except UnicodeDecodeError:
            continue
        if not line:
            return
        if line.strip():
            yield line
