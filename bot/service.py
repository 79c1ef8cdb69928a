"""From what a reader did to what is answered: the one place where dialogs and storage meet."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.cards import Cards
from bot.commands import STEP_OF
from bot.render import Choice, Rendered, Wording, render
from dialogs.engine.addresses import Case, Link, Verb, encode
from dialogs.engine.book import Manual
from dialogs.engine.events import Commanded, Event, Opened, Pressed, Sent, Wrote
from dialogs.engine.route import Turn, follow, newest
from dialogs.engine.screens import Text
from dialogs.engine.show import Reading, opening, show
from storage.store import Card, ReaderRow, Store, StoreDown, reader_key

log = logging.getLogger("lots.service")

#: A longer text than this is not looked at.
LONGEST = 2000
#: A number longer than this names no choice.
_DIGITS = 4
#: Marks that stand before a label and that nobody types.
_MARKS = str.maketrans("", "", "☐☑")


@dataclass(frozen=True, slots=True)
class Incoming:
    """An event with where it came from: the chat, the client's language code, the typed message's id."""

    chat: int
    event: Event
    language: str | None = None
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What to do: draw a card (`edit`: in place of that one, else as a new one), and remove messages."""

    language: str
    draw: Rendered | None = None
    link: Link | None = None
    edit: int | None = None
    remove: tuple[int, ...] = ()
    numbered: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class _Reader:
    key: bytes
    row: ReaderRow
    reading: Reading
    now: datetime


class Service:
    """Answers events. Knows nothing of Telegram; forgets everything but the reader's row."""

    def __init__(  # noqa: PLR0913 - the last three by name
        self, manual: Manual, wording: Wording, store: Store, *, secret: bytes, default: str,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:  # fmt: skip
        """Take what it needs; `default` is the language of a client that names none."""
        self.manual, self.wording, self.store = manual, wording, store
        self._secret, self._default, self._now = secret, default, now
        self.cards = Cards()
        self._forgotten: set[bytes] = set()

    async def open(self) -> None:
        """Open the store; where that fails guidance goes on, and the next event tries again."""
        await self._quietly(self.store.open())

    async def purge(self) -> None:
        """Erase what is past its time."""
        await self._quietly(self._purged())

    async def _purged(self) -> None:
        await self.store.purge(self._now())

    async def handle(self, incoming: Incoming) -> Reply:
        """Return the answer to one event. Never raises for anything a reader can do."""
        reader = await self._read(incoming)
        match incoming.event:
            case Opened(payload):
                return await self._opened(incoming, reader, payload)
            case Commanded(name):
                return await self._commanded(incoming, reader, name)
            case Pressed(data, card, seen):
                return await self._pressed(incoming, reader, Pressed(data, card, seen))
            case Wrote(text):
                return await self._wrote(incoming, reader, text)
            case Sent():
                return await self._unasked(incoming, reader, "help", Text("notice-not-text"))

    async def _read(self, incoming: Incoming) -> _Reader:
        """The reader's row, or a new one; with the database gone, guidance goes on without it."""
        key, now = reader_key(self._secret, incoming.chat), self._now()
        try:
            row = await self.store.reader(key, now) or ReaderRow()
        except StoreDown:
            log.warning("store down", extra={"event": "read", "outcome": "store down"})
            row = ReaderRow(told=True)
        return _Reader(key, row, self._reading(row, incoming.language), now)

    def _reading(self, row: ReaderRow, client: str | None) -> Reading:
        """The language of the row, else the client's, else English with Swedish first, else the default."""
        chosen = self.manual.languages.get(row.language)
        if chosen in self.manual.interface:
            return Reading(chosen, numbered=row.numbered, calls=row.calls)
        if not client:
            return Reading(self._default, numbered=row.numbered, calls=row.calls)
        code = client.partition("-")[0].lower()
        known = code in self.manual.interface
        return Reading(code if known else "en", foreign=not known, numbered=row.numbered, calls=row.calls)

    def _draw(self, reader: _Reader, link: Link, notices: tuple[Text, ...] = (), **how: object) -> Reply:
        """The reply that shows `link`."""
        screen = show(self.manual, link, reader.reading, notices)
        rendered = render(screen, self.wording, reader.reading.locale)
        reply = Reply(
            reader.reading.locale, rendered, link, numbered=reader.row.numbered, urgent=screen.step == "urgent"
        )
        return replace(reply, **how)  # type: ignore[arg-type]  # the attributes of Reply, named at each call

    def _remembered(self, incoming: Incoming) -> Case:
        """The case of the chat's last card, clean when it is forgotten."""
        last = self.cards.last(incoming.chat)
        return last[1].link.case if last else Case()

    async def _opened(self, incoming: Incoming, reader: _Reader, payload: str) -> Reply:
        if not payload:
            return self._draw(reader, opening(self.manual, "home"))
        turn = follow(self.manual, payload, deep=True)
        return await self._turned(incoming, reader, turn, None, remove=_typed(incoming))

    async def _commanded(self, incoming: Incoming, reader: _Reader, name: str) -> Reply:
        step = STEP_OF.get(name)
        if step is None:
            return await self._unasked(incoming, reader, "help", Text("notice-unknown-command"))
        if step == "hidden":
            return await self._hide(incoming, reader, None)
        case = Case() if step == "home" else self._remembered(incoming)
        return self._draw(reader, opening(self.manual, step, case), remove=_typed(incoming))

    async def _pressed(self, incoming: Incoming, reader: _Reader, pressed: Pressed) -> Reply:
        drawn = self.cards.get(incoming.chat, pressed.card)
        known = drawn.link.case if drawn else newest(pressed.seen)
        return await self._turned(incoming, reader, follow(self.manual, pressed.data, known), pressed.card)

    async def _turned(  # noqa: PLR0911 - one line a verb
        self, incoming: Incoming, reader: _Reader, turn: Turn, card: int | None, remove: tuple[int, ...] = ()
    ) -> Reply:
        """Do what a turn says besides opening its screen. `card` is None where a new one is to be drawn."""
        where = None if reader.row.numbered else card
        match turn.verb:
            case Verb.HIDE:
                return await self._hide(incoming, reader, card)
            case Verb.CLOSE if card is not None:
                self.cards.drop(incoming.chat, card)
                return Reply(reader.reading.locale, remove=(card,))
            case Verb.KEEP:
                checks = replace(opening(self.manual, "checks", turn.link.case), back=turn.link.back)
                return self._draw(reader, checks, (Text("notice-kept"),), remove=remove)
            case Verb.FORGET:
                notice = await self._forget(reader)
                return self._draw(replace(reader, row=ReaderRow(told=True)), turn.link, (notice,), edit=where)
            case Verb.LOCALE:
                reader, notice = await self._speak(reader, turn.operand)
                return self._draw(reader, turn.link, (notice,), edit=where, remove=remove)
            case Verb.CALLS_ON | Verb.CALLS_OFF:
                reader, notice = await self._call_mode(reader, on=turn.verb is Verb.CALLS_ON)
                return self._draw(reader, turn.link, (notice,), edit=where)
            case Verb.NUMBERED_ON | Verb.NUMBERED_OFF:
                reader, notice = await self._number(reader, on=turn.verb is Verb.NUMBERED_ON)
                return self._draw(reader, turn.link, (notice,), edit=where)
            case _:
                return self._draw(reader, turn.link, turn.notices, edit=where, remove=remove)

    async def _hide(self, incoming: Incoming, reader: _Reader, card: int | None) -> Reply:
        """Turn the card into three dots, and remove the others that the row or this process knows."""
        others = {known.message for known in reader.row.cards} | set(self.cards.ids(incoming.chat))
        self.cards.drop_all(incoming.chat)
        remove = tuple(sorted(others - {card})) + _typed(incoming)
        hidden = opening(self.manual, "hidden")
        reply = self._draw(replace(reader, row=replace(reader.row, numbered=False)), hidden, edit=card, remove=remove)
        return replace(reply, urgent=True)

    async def _forget(self, reader: _Reader) -> Text:
        try:
            await self.store.forget(reader.key)
        except StoreDown:
            return Text("notice-not-forgotten")
        self._forgotten.add(reader.key)
        return Text("notice-forgotten")

    async def _speak(self, reader: _Reader, number: int) -> tuple[_Reader, Text]:
        saved = await self._change(reader, language=number)
        reading = replace(reader.reading, locale=self.manual.languages[number], foreign=False)
        return replace(reader, reading=reading), Text("notice-language" if saved else "notice-not-saved")

    async def _number(self, reader: _Reader, *, on: bool) -> tuple[_Reader, Text]:
        saved = await self._change(reader, numbered=on)
        reader = replace(reader, row=replace(reader.row, numbered=on), reading=replace(reader.reading, numbered=on))
        notice = Text("notice-numbered-on" if on else "notice-numbered-off")
        return reader, notice if saved else Text("notice-not-saved")

    async def _call_mode(self, reader: _Reader, *, on: bool) -> tuple[_Reader, Text]:
        saved = await self._change(reader, calls=on)
        reader = replace(reader, reading=replace(reader.reading, calls=on))
        notice = Text("notice-calls-on" if on else "notice-calls-off")
        return reader, notice if saved else Text("notice-not-saved")

    async def _change(self, reader: _Reader, **changes: object) -> bool:
        """Whether the change to the reader's row was saved."""
        try:
            await self.store.change(reader.key, reader.now, **changes)
        except StoreDown:
            log.warning("not saved", extra={"event": "change", "outcome": "store down"})
            return False
        return True

    async def _wrote(self, incoming: Incoming, reader: _Reader, text: str) -> Reply:
        """A choice's number or label does what its button does; anything else gets the contents."""
        last = self.cards.last(incoming.chat)
        if last and (choice := chosen(last[1].rendered, text)):
            known = last[1].link.case
            turn = follow(self.manual, encode(choice.link), known)
            reply = await self._turned(incoming, reader, turn, last[0])
            return replace(reply, remove=tuple(dict.fromkeys(reply.remove + _typed(incoming))))
        notice = "notice-long" if len(text) > LONGEST else ""
        return await self._unasked(incoming, reader, "unheard", Text(notice) if notice else None)

    async def _unasked(self, incoming: Incoming, reader: _Reader, step: str, notice: Text | None) -> Reply:
        """A new card below, which "back" removes again; the message is removed, and the first time it is said why."""
        told = reader.row.told or not await self._change(reader, told=True)
        notices = (() if told else (Text("notice-removed"),)) + ((notice,) if notice else ())
        link = replace(opening(self.manual, step, self._remembered(incoming)), below=True)
        return self._draw(reader, link, notices, remove=_typed(incoming))

    async def drawn(self, incoming: Incoming, reply: Reply, card: int) -> None:
        """Remember that `reply` now stands in the chat as `card`; a new card's id is kept for hiding."""
        if reply.draw is None or reply.link is None:
            return
        self.cards.put(incoming.chat, card, reply.link, reply.draw, reply.language)
        key, now = reader_key(self._secret, incoming.chat), self._now()
        if reply.edit is None and key not in self._forgotten:
            await self._quietly(self.store.add_card(key, now, Card(card, int(now.timestamp()))))

    async def settle(self, incoming: Incoming) -> None:
        """After the answer: note the day of the visit, once a day; not where the answer was that all is forgotten."""
        key, now = reader_key(self._secret, incoming.chat), self._now()
        if key in self._forgotten:
            self._forgotten.discard(key)
            return
        await self._quietly(self.store.touch(key, now))

    async def forget(self, chat: int) -> None:
        """The reader blocked the bot: nothing is kept."""
        self.cards.drop_all(chat)
        await self._quietly(self.store.forget(reader_key(self._secret, chat)))

    async def _quietly(self, work: Awaitable[None]) -> None:
        try:
            await work
        except StoreDown:
            log.warning("store down", extra={"event": "remember", "outcome": "store down"})

    def for_group(self, name: str, language: str | None) -> Rendered | None:
        """The public card of a command given in a group; None where it is no command of ours."""
        step = STEP_OF.get(name)
        if step is None or step in {"hidden", "privacy", "language"}:
            return None
        reading = self._reading(ReaderRow(), language)
        screen = show(self.manual, opening(self.manual, step), reading, (Text("notice-group"),))
        rows = tuple(tuple(b for b in row if b.link.verb is not Verb.HIDE) for row in screen.rows)
        return render(replace(screen, rows=rows), self.wording, reading.locale)


def _typed(incoming: Incoming) -> tuple[int, ...]:
    return (incoming.message,) if incoming.message is not None else ()


def chosen(rendered: Rendered, text: str) -> Choice | None:
    """The choice that `text` names by its number or its label (case, marks and outer spaces aside)."""
    wanted = _plain(text)
    if wanted.isdecimal() and len(wanted) < _DIGITS and 0 < int(wanted) <= len(rendered.choices):
        return rendered.choices[int(wanted) - 1]
    return next((choice for choice in rendered.choices if wanted and _plain(choice.label) == wanted), None)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(folded.translate(_MARKS).split()).strip(" .…")
