"""The conversation in a terminal: a line is a number, a key of the footer, a choice's text, a command or a question."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from bot.free_text import erases
from bot.numbered_choices import choices_intro
from bot.render import RenderedChoice
from bot.requests import Request, Response
from bot.service import Service
from bot.terminal.choices import Choices, divide_choices
from bot.terminal.keyboard import KeyboardInput, Prompt
from bot.terminal.paper_files import read_taken_along
from bot.terminal.received_paper import ReceivedPaper
from bot.terminal.window import Window
from dialogs.engine.events import Event, PressedButton, SentCommand, SentFile, SentReply, SentText, Started
from dialogs.engine.links import Link, encode
from storage.readers.store import ReaderRow

#: The one chat of a terminal.
_CHAT = 0
#: The terminal's own commands, in both languages: open a file taken along, save a paper, leave.
_FILE, _SAVE = frozenset({"fil", "file"}), frozenset({"spara", "save"})
_LEAVE = frozenset({"avsluta", "exit", "quit"})


class Terminal:
    """One reader at one terminal."""

    def __init__(self, service: Service, language: str, window: Window, folder: str | None = None) -> None:
        """Show in `window`, in `language` until the reader chooses another; papers are written to `folder`, if any."""
        self._service, self._language, self._window = service, language, window
        self._card = 0
        #: The language of the last screen.
        self._language_shown = service.readers.reading(ReaderRow(), language).locale
        self._choices: Choices | None = None
        self._question: Link | None = None
        self._paper = ReceivedPaper(folder, self._word, is_screen=window.is_screen)
        self._shows_secret = self._warned = self._handed = False
        #: Whether the conversation goes on.
        self.is_open = True

    # ---------------------------------------------------------------- what is typed

    async def start(self) -> None:
        """Show the first page."""
        await self._do(Started())

    async def converse(self, lines: Iterable[str]) -> None:
        """Show the first page, then answer each line until there are no more, or the reader leaves."""
        await self.start()
        for line in lines:
            if not self.is_open:
                return
            await self.answer(line)

    @property
    def prompt(self) -> Prompt:
        """What is asked for on the next line."""
        if self._question:
            return Prompt("> ", hidden=True, may_be_empty=True)
        if self._paper.asks_folder:
            return Prompt("> ", may_be_empty=True)
        return Prompt("> " if self._own_language else f"{self._word('terminal-prompt')} ")

    @property
    def _own_language(self) -> str:
        """The returnee's language while a page of hers is shown, else empty."""
        return self._choices.rendered.own_language if self._choices else ""

    async def answer(self, line: str) -> None:
        """Answer one line."""
        text = line.strip()
        name, words = self._command(text)
        question, self._question = self._question, None
        asks_folder, self._paper.asks_folder = self._paper.asks_folder, False
        if name not in _LEAVE:
            self._warned = False
        if name and self._handed:
            await self._do(Started(words) if name == "start" else SentCommand(name, words))
        elif name:
            await self._commanded(name, words)
        elif question:
            await self._replied(question, text)
        elif asks_folder:
            self._say(self._paper.save_or_decline(text))
        else:
            await self._chosen(text)

    async def answer_or_say(self, line: str) -> None:
        """Answer one line; a fault of the program is said by its class, and takes no draft in memory with it."""
        try:
            await self.answer(line)
        except Exception as problem:  # noqa: BLE001 - the edge: what was done so far is worth more than a traceback
            kind = type(problem).__name__
            hers = self._own_language
            wording = self._service.wording
            self._say(wording.word("returnee-failed", hers) if hers else self._word("terminal-failed", kind=kind))

    async def leave(self) -> None:
        """End, unless something would be lost of which nothing has been said yet."""
        losses = [] if self._warned else await self._losses()
        if losses:
            self._warned = True
            named_losses = [] if self._handed else losses
            self._say("\n".join([*named_losses, self._word("terminal-leave-again")]))
            return
        self.end()

    def end(self) -> None:
        """End at once: what was shown only once is cleared from the window."""
        if self._shows_secret:
            self._window.clear()
        self.is_open = False
        if self._window.is_screen:
            self._say(self._word("terminal-goodbye"))

    async def _losses(self) -> list[str]:
        """What is gone when the conversation ends."""
        draft = await self._service.holds_drafts_in_memory(_CHAT)
        paper = self._paper.unsaved
        return [
            *([self._word("terminal-losing-draft")] if draft else []),
            *([self._word("terminal-losing-paper", name=paper.name)] if paper else []),
        ]

    def _command(self, text: str) -> tuple[str, str]:
        """The command that a line gives, without slash and final marks, and what follows it; empty where it is none.

        A path begins with a slash too: where a folder is asked for only a command that there is counts.
        """
        if not text.startswith("/"):
            return "", ""
        head, _, words = text[1:].partition(" ")
        name = head.casefold().rstrip(".,!?:;")
        own = _FILE | _SAVE | _LEAVE | {"start"}
        if self._paper.asks_folder and name not in own and name not in self._service.manual.commands:
            return "", ""
        return name, words.strip()

    async def _commanded(self, name: str, words: str) -> None:
        if name in _LEAVE:
            await self.leave()
        elif name in _SAVE:
            self._say(self._paper.save_later(words))
        elif name in _FILE:
            await self._do(SentFile(read_taken_along(words)))
        else:
            await self._do(Started(words) if name == "start" else SentCommand(name, words))

    async def _replied(self, question: Link, text: str) -> None:
        if text:
            await self._do(SentReply(encode(question), text))
        else:
            self._say(self._word("terminal-declined"))

    async def _chosen(self, text: str) -> None:
        """Do what a choice does; what is none is free text."""
        choices = self._choices
        choice = choices.named(text) if choices else None
        number = choices.number(text) if choices else None
        if choice is None and choices and number is not None:
            choice = choices.at(number)
            if choice is None and not choices.rendered.own_language:
                self._say(self._word("terminal-no-number"))
                return
            if choice and erases(self._service.manual, choice.link):
                self._say(self._word("terminal-type-it", label=choice.label))
                return
        await self._do(self._pressed(choice) if choice else SentText(text))

    def _pressed(self, choice: RenderedChoice) -> PressedButton:
        buttons = self._choices.rendered.choices if self._choices else ()
        return PressedButton(encode(choice.link), self._card, tuple(encode(button.link) for button in buttons))

    # ---------------------------------------------------------------- what is shown

    async def _do(self, event: Event) -> None:
        request = Request(_CHAT, event, self._language)
        response = await self._service.handle(request)
        for restored in response.restored:
            self._card += 1
            again = Response(restored.language, restored.rendered, restored.link)
            await self._service.drawn(request, again, self._card)
        if response.draw:
            self._card = response.edit or self._card + 1
            await self._service.drawn(request, response, self._card)
            self._show(response)
        elif last := self._service.cards.last(_CHAT):
            self._card, card = last
            self._show(Response(card.language, card.rendered, card.link))
        else:
            await self._do(Started())
            return
        await self._service.settle(request)

    def _show(self, response: Response) -> None:
        assert response.draw is not None and response.link is not None  # noqa: S101, PT018 - both callers have looked
        self._language_shown = response.language
        choices = divide_choices(
            self._service.manual, self._service.wording, response.language, response.draw, response.link
        )
        self._choices = choices
        if self._shows_secret or not choices.keys or response.handed > self._handed:  # hidden, or just handed over
            self._window.clear()
        self._handed = response.handed
        self._shows_secret = bool(response.one_time_text)
        numbered = choices.listed()
        footer = [(key, choice.label if choice else "") for key, choice in choices.keys.items()]
        has_question = response.ask is not None
        intro = choices_intro(response.draw, self._service.wording, response.language)
        self._window.card(response.draw, intro, numbered, () if has_question else footer)
        self._below(response)
        self._window.end()

    def _below(self, response: Response) -> None:
        """What stands below a screen: what is shown only once, where a paper went, a question."""
        if response.one_time_text:
            self._window.say(response.one_time_text)
        if response.document:
            self._window.say(self._paper.receive(response.document))
        if response.ask:
            self._question = response.ask.link
            self._window.say(self._word("terminal-ask", question=response.ask.text))

    def _say(self, text: str) -> None:
        self._window.say(text)
        self._window.end()

    def _word(self, message: str, **values: object) -> str:
        return self._service.wording.word(message, self._language_shown, **values)


def run_terminal(service: Service, terminal: Terminal, keyboard: KeyboardInput) -> None:
    """Converse until the reader leaves. Lines are read outside of the loop, so that an interrupt ends at once."""
    with asyncio.Runner() as runner:
        runner.run(service.open())
        try:
            runner.run(terminal.start())
            while terminal.is_open:
                line = keyboard.line(terminal.prompt)
                if line is not None:
                    runner.run(terminal.answer_or_say(line))
                elif keyboard.is_terminal:
                    runner.run(terminal.leave())
                else:
                    terminal.end()
        except KeyboardInterrupt:
            terminal.end()
        finally:
            runner.run(service.close())
