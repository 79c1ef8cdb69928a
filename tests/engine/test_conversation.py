"""Whatever a reader does, in any order: no tick is lost, every card leads on, nothing but one row is kept."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from bot.free_text import choice_named
from bot.languages import read_languages
from dialogs.engine.actions import newest_case
from dialogs.engine.events import PressedButton
from dialogs.engine.layout import without_ticks
from dialogs.engine.links import Case, Verb, encode
from dialogs.engine.show import step_link
from dialogs.engine.steps import HiddenCard, ReturneePage
from storage.tables.base import metadata
from tests.reader import House

#: Every chat command of every language, and the step it opens.
COMMANDS = {command: step for language in read_languages() for command, step in language.all_commands.items()}


class Conversation(RuleBasedStateMachine):
    """A reader who does anything, and what the ticks of each card must be."""

    house: House
    chats = 0

    @initialize(language=st.sampled_from(["sv", "en", "de", None]))
    def begins(self, language):
        type(self).chats += 1
        self.reader = self.house.reader(self.chats, language)
        self.ticks: dict[int, int] = {}
        self.old: list[tuple[int, object]] = []
        self.starts()

    def _follows(self, reply, card, ticks):
        """What was drawn has `ticks`; what was removed is gone from the model as it is from the chat."""
        shown = sorted(self.reader.cards)[-1 - len(reply.restored) : -1] if reply.restored else ()
        for number, restored in zip(shown, reply.restored, strict=True):
            self.ticks[number] = restored.link.case.ticks
        if reply.draw:
            self.ticks[reply.edit or max(self.reader.cards)] = 0 if reply.draw.step == "hidden" else ticks
        self.ticks = {known: state for known, state in self.ticks.items() if known in self.reader.cards}
        if reply.draw:
            self.old.append((reply.edit or max(self.reader.cards), reply.draw))

    def _after(self, link, ticks):
        """The ticks after a button, by its own words."""
        case = Case(ticks=ticks)
        match link.verb:
            case Verb.TICK | Verb.UNTICK:
                return case.tick(link.operand, on=link.verb is Verb.TICK).ticks
            case Verb.CLEAR:
                return without_ticks(self.house.manual.by_number[link.step], case).ticks
            case _:
                return ticks

    def _remembered(self):
        last = self.house.service.cards.last(self.reader.chat)
        return self.ticks[last[0]] if last else 0

    @rule()
    def starts(self):
        self._follows(self.reader.starts(), None, 0)

    @precondition(lambda self: self.reader.cards)
    @rule(data=st.data())
    def taps(self, data):
        card = data.draw(st.sampled_from(sorted(self.reader.cards)))
        choice = data.draw(st.sampled_from(self.reader.cards[card].choices))
        ticks = self._after(choice.link, self.ticks[card])
        self._follows(self.reader.presses(choice, card), card, ticks)

    @precondition(lambda self: self.reader.cards)
    @rule(data=st.data())
    def ticks_something(self, data):
        card = data.draw(st.sampled_from(sorted(self.reader.cards)))
        tapped = [c for c in self.reader.cards[card].choices if c.link.verb in {Verb.TICK, Verb.UNTICK}]
        if tapped:
            choice = data.draw(st.sampled_from(tapped))
            ticks = self._after(choice.link, self.ticks[card])
            self._follows(self.reader.presses(choice, card), card, ticks)

    @precondition(lambda self: self.reader.cards)
    @rule(data=st.data(), name=st.sampled_from(["check-date", "check-papers", "urgent", "show", "returnee-talk"]))
    def follows_a_link(self, data, name):
        card = data.draw(st.sampled_from(sorted(self.reader.cards)))
        self._follows(self.reader.forges(encode(step_link(self.house.manual, name)), card), card, self.ticks[card])

    @rule(data=st.data())
    def taps_an_old_keyboard(self, data):
        """A tap that was under way while its card was drawn anew; the process knows the card still."""
        known = [(card, old) for card, old in self.old if card in self.ticks
                 and self.house.service.cards.get(self.reader.chat, card)]  # fmt: skip
        if not known:
            return
        card, old = data.draw(st.sampled_from(known))
        choice = data.draw(st.sampled_from(old.choices))
        ticks = self._after(choice.link, self.ticks[card])
        event = PressedButton(encode(choice.link), card, tuple(encode(c.link) for c in old.choices))
        self._follows(self.reader.does(event), card, ticks)

    @precondition(lambda self: self.reader.cards)
    @rule(data=st.data(), text=st.text(max_size=70))
    def forges(self, data, text):
        card = data.draw(st.sampled_from(sorted(self.reader.cards)))
        self._follows(self.reader.forges(text, card), card, self.ticks[card])

    @rule(text=st.one_of(st.text(max_size=30), st.integers(0, 25).map(str), st.just("Checklistor"), st.just("Hem")))
    def writes(self, text):
        last = self.house.service.cards.last(self.reader.chat)
        choice = choice_named(last[1].rendered, text, numbers_shown=False) if last else None
        ticks = self._remembered()
        self._follows(self.reader.writes(text), None, self._after(choice.link, ticks) if choice else ticks)
        assert not self.reader.own

    @rule()
    def sends_a_photo(self):
        ticks = self._remembered()
        self._follows(self.reader.sends(), None, ticks)
        assert not self.reader.own

    @rule(command=st.sampled_from([*COMMANDS, "vader"]))
    def gives(self, command):
        ticks = 0 if COMMANDS.get(command) == "home" else self._remembered()
        self._follows(self.reader.gives(command), None, ticks)
        assert not self.reader.own

    @rule()
    def the_server_starts_anew(self):
        self.house.restart()

    @rule(hours=st.sampled_from([1, 30, 24 * 40]))
    def time_passes(self, hours):
        self.house.clock.passes(hours=hours)

    @invariant()
    def no_tick_is_lost(self):
        assert self.ticks.keys() == self.reader.cards.keys()
        for card, rendered in self.reader.cards.items():
            case = newest_case(tuple(encode(choice.link) for choice in rendered.choices))
            assert case is not None
            assert case.ticks == self.ticks[card]

    @invariant()
    def every_card_leads_to_urgent_home_and_hide(self):
        manual = self.house.manual
        for rendered in self.reader.cards.values():
            step = manual.by_name[rendered.step]
            names = {manual.by_number[choice.link.step].name for choice in rendered.choices}
            if not isinstance(step, HiddenCard | ReturneePage):
                assert {"urgent", "home", "hidden"} <= names | {step.name}
            assert rendered.text

    @invariant()
    def nothing_but_one_row_a_reader_is_kept(self):
        async def count():
            async with self.house.store.database.engine.connect() as connection:
                return [
                    (await connection.execute(select(func.count()).select_from(table))).scalar_one()
                    for table in metadata.tables.values()
                ]

        assert all(rows <= self.chats for rows in self.house.runner.run(count()))


def _holds(manual, texts, questions, **how):
    Conversation.house = House(manual, texts, questions)
    Conversation.chats = 0
    try:
        _ticks_outlast_taps_of_every_kind(Conversation())
        run_state_machine_as_test(Conversation, settings=settings(**how))
    finally:
        Conversation.house.close()


def _ticks_outlast_taps_of_every_kind(life):
    """By construction: a tick, an old keyboard, nonsense, a restart, another card, a hidden one, forty days."""
    life.begins("sv")
    reader, manual = life.reader, life.house.manual
    card = max(reader.cards)
    life._follows(reader.forges(encode(step_link(manual, "check-date")), card), card, 0)
    old = reader.cards[card]
    for verb in (Verb.TICK, Verb.TICK, Verb.UNTICK, Verb.CLEAR, Verb.TICK):
        choice = next(choice for choice in reader.cards[card].choices if choice.link.verb == verb)
        ticks = life._after(choice.link, life.ticks[card])
        life._follows(reader.presses(choice, card), card, ticks)
        _holds_now(life)
    assert life.ticks[card].bit_count() == 1
    again = [choice for choice in old.choices if choice.link.verb is Verb.TICK][-1]
    seen = tuple(encode(choice.link) for choice in old.choices)
    life._follows(
        reader.does(PressedButton(encode(again.link), card, seen)), card, life._after(again.link, life.ticks[card])
    )
    assert life.ticks[card].bit_count() == 2
    for act in (life.the_server_starts_anew, life.sends_a_photo, lambda: life.writes("Checklistor"),
                lambda: life.gives("vader"), lambda: life.time_passes(24 * 40), life.starts):  # fmt: skip
        act()
        _holds_now(life)


def _holds_now(life):
    life.no_tick_is_lost()
    life.every_card_leads_to_urgent_home_and_hide()
    life.nothing_but_one_row_a_reader_is_kept()


def test_a_reader_may_do_anything_in_any_order(manual, texts, questions):
    _holds(manual, texts, questions, max_examples=6, stateful_step_count=15)


@pytest.mark.slow
def test_a_reader_may_do_anything_in_any_order_for_long(manual, texts, questions):
    _holds(manual, texts, questions, max_examples=25, stateful_step_count=40)
