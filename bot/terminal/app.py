"""The conversation in a terminal: each screen as text with numbered choices; a line is a number, a label, a command."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from bot.render import numbered
from bot.service import Incoming, Reply, Service
from dialogs.engine.addresses import encode
from dialogs.engine.events import Commanded, Event, Opened, Wrote

#: The one chat of a terminal.
_CHAT = 0


class Terminal:
    """One reader at one terminal."""

    def __init__(self, service: Service, language: str, out: TextIO) -> None:
        """Speak to `out`, in `language` until the reader chooses another."""
        self._service, self._language, self._out = service, language, out
        self._shown = 0

    async def converse(self, lines: Iterable[str]) -> None:
        """Show the first page, then answer each line until there are no more."""
        await self._do(Opened())
        for line in lines:
            await self._do(_event(line))

    async def _do(self, event: Event) -> None:
        incoming = Incoming(_CHAT, event, self._language)
        reply = await self._service.handle(incoming)
        if reply.draw:
            self._shown = reply.edit or self._shown + 1
            await self._service.drawn(incoming, reply, self._shown)
            self._print(reply)
        elif last := self._service.cards.last(_CHAT):
            self._shown, drawn = last
            self._print(Reply(drawn.language, drawn.rendered, drawn.link))
        await self._service.settle(incoming)

    def _print(self, reply: Reply) -> None:
        assert reply.draw is not None  # noqa: S101 - both callers have looked
        intro = self._service.wording.word("frame-choices", reply.language)
        text, _ = numbered(reply.draw, intro)
        if reply.document and reply.link:
            link = encode(reply.link)
            text += f"\n\n{self._service.wording.word('terminal-paper', reply.language, link=link)}"
        print(f"\n{text}\n", file=self._out, flush=True)


def _event(line: str) -> Event:
    """What one line means: a command begins with a slash, `/start` may carry a payload."""
    text = line.strip()
    if not text.startswith("/"):
        return Wrote(text)
    name, _, rest = text[1:].partition(" ")
    return Opened(rest.strip()) if name.casefold() == "start" else Commanded(name.casefold(), rest.strip())


def typed(prompt: str, source: TextIO = sys.stdin) -> Iterator[str]:
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
