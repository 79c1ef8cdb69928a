"""No sequence of events decides to seal what consent has not opened: two readers, any order, in memory alone."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from dialogs.draft.decision.decision import TypedReply
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.consent_items import CONSENT_ITEMS, Requirement
from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.screens.personal import CLEAR, FILL
from dialogs.draft.steps import (
    CODE_ENTRY,
    DRAFT_LIST,
    DRAFT_STEPS,
    ITEM_STEPS,
    OVERVIEW,
    PERSONAL_PART,
    SEALED_STEPS,
    STEP_OF_FIELD,
    STEP_OF_ITEM,
    TAKE_OVER,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action
from dialogs.engine.links import Case, Link, Verb
from tests.consenting import button_operand
from tests.draft.memory import NUMBER, MemoryDrafts

ANSWERS = ("person", "unaccompanied", "child-will")


class Decisions(RuleBasedStateMachine):
    """Whatever two readers can do, and a world that changes under them. Each command checks itself as it is obeyed."""

    manual = None

    def __init__(self):
        super().__init__()
        self.world = MemoryDrafts(self.manual)
        self.shown = []

    # ---------------------------------------------------------------- where it begins

    @initialize(child=st.booleans(), upto=st.sampled_from([4, 4, 3, 2, 1, 0]))
    def begins(self, child, upto):
        """A draft each; the first reader's is as far as `upto` says, up to a sealed answer."""
        for chat in (1, 2):
            self.world.taps(chat, Link(DRAFT_LIST.number, verb=DraftVerb.SAVE))
        self.puts(1, "person", "child" if child else "adult", 0)
        if upto > 0:
            for item in CONSENT_ITEMS:
                self.answers_an_item(1, STEP_OF_ITEM[item.name], ConsentAnswer.YES, 0)
        if upto > 1:
            self.world.taps(1, self._link(PERSONAL_PART, DraftVerb.VAULT))
        if upto > 2:
            self._types(1, self._link(CODE_ENTRY), 0, self.world.codes[-1])
        if upto > 3:
            self.fills_in(1, SEALED_STEPS[0], 0)
            assert self.world.sealings, "an answer that consent allows was not sealed"

    # ---------------------------------------------------------------- what is done

    @rule(chat=st.integers(1, 2), place=st.integers(0, 60))
    def taps(self, chat, place):
        """Any button of the chat's card."""
        if links := self.world.cards[chat]:
            self._taps(chat, links[place % len(links)])

    @precondition(lambda self: self.shown)
    @rule(chat=st.integers(1, 2), place=st.integers(0, 10_000))
    def taps_an_old_button(self, chat, place):
        """Any button that any card ever showed, another reader's too."""
        self._taps(chat, self.shown[-1 - place % len(self.shown)])

    @rule(
        chat=st.integers(1, 2), step=st.sampled_from(DRAFT_STEPS), verb=st.sampled_from(sorted(DraftVerb)),
        operand=st.integers(0, 8) | st.integers(0, 0xFFFF), back=st.integers(0, 0xFFFF), place=st.integers(0, 3),
    )  # fmt: skip
    def forges(self, chat, step, verb, operand, back, place):
        """A button that nobody was shown."""
        self._taps(chat, Link(step.number, back, verb, operand, Case(draft=NUMBER + place)))

    @rule(chat=st.integers(1, 2), name=st.sampled_from(ANSWERS), option=st.integers(0, 2), place=st.integers(0, 2))
    def puts_an_answer(self, chat, name, option, place):
        """What makes an adult a child, or stops a child's draft, or lets it go on."""
        options = STEP_OF_FIELD[name].field.options
        self.puts(chat, name, options[option % len(options)], place)

    @rule(
        chat=st.integers(1, 2), step=st.sampled_from(ITEM_STEPS), answer=st.sampled_from(ConsentAnswer),
        place=st.integers(0, 2), field=st.sampled_from(SEALED_STEPS),
    )  # fmt: skip
    def answers_an_item_and_fills_in(self, chat, step, answer, place, field):
        """An item in today's text; then somebody types an answer that is to be sealed."""
        self.answers_an_item(chat, step, answer, place)
        self.fills_in(chat, field, place)

    @rule(chat=st.integers(1, 2), step=st.sampled_from(ITEM_STEPS), field=st.sampled_from(SEALED_STEPS))
    def takes_back_and_fills_in(self, chat, step, field):
        """A yes taken back from the list; then somebody types an answer that is to be sealed."""
        self._taps(chat, self._link(step, DraftVerb.WITHDRAW))
        self.fills_in(chat, field, 0)

    @rule(chat=st.integers(1, 2), step=st.sampled_from(SEALED_STEPS), place=st.integers(0, 2))
    def fills_in(self, chat, step, place):
        """A reply to a prompt, whether or not it was ever asked."""
        self._types(chat, self._link(step, place=place), FILL, "Exempelsson")

    @rule(chat=st.integers(1, 2), step=st.sampled_from(SEALED_STEPS), place=st.integers(0, 2), code=st.integers(0, 9))
    def clears(self, chat, step, place, code):
        self._types(chat, self._link(step, place=place), CLEAR, self._code(code))

    @rule(chat=st.integers(1, 2), place=st.integers(0, 2), code=st.integers(0, 9), takes_over=st.booleans())
    def types_a_code(self, chat, place, code, takes_over):
        """Where the code is retyped, or where a draft is taken over."""
        text = self._code(code)
        if takes_over:
            self._types(chat, Link(TAKE_OVER.number), 0, f"{draft_label(NUMBER + place)} {text}")
        else:
            self._types(chat, self._link(CODE_ENTRY, place=place), 0, text)

    @precondition(lambda self: self.world.prompts)
    @rule(chat=st.integers(1, 2), place=st.integers(0, 100), text=st.sampled_from(["Exempelsson", "0", "", "\x00"]))
    def replies(self, chat, place, text):
        """To any prompt that was ever asked."""
        prompt = self.world.prompts[-1 - place % len(self.world.prompts)]
        self._types(chat, Link(prompt.step, prompt.back, case=prompt.case), prompt.operand, text)

    @rule(item=st.sampled_from(CONSENT_ITEMS), edition=st.integers(0, 2), field=st.sampled_from(SEALED_STEPS))
    def words_an_item_anew(self, item, edition, field):
        """Another text of an item, while somebody is about to fill in an answer; perhaps it is taken back."""
        self.world.editions[item.name] = edition
        self.fills_in(1, field, 0)

    @rule(chat=st.integers(1, 2), locale=st.sampled_from(["sv", "en"]))
    def speaks(self, chat, locale):
        self.world.locales[chat] = locale

    # ---------------------------------------------------------------- within

    def puts(self, chat, name, option, place):
        step = STEP_OF_FIELD[name]
        self._taps(chat, self._link(step, DraftVerb.PUT, step.field.encode(option), place))

    def answers_an_item(self, chat, step, answer, place):
        operand = button_operand(step.item, answer, self.world.hashes[step.item.name, self.world.locales[chat]])
        self._taps(chat, self._link(step, DraftVerb.RESPOND, operand, place))

    def _taps(self, chat, link):
        self.world.taps(chat, link)
        self.shown += self.world.cards[chat]

    def _types(self, chat, link, operand, text):
        self.world.does(chat, TypedReply(link, operand, text))

    def _code(self, place):
        return self.world.codes[-1 - place % len(self.world.codes)]

    @staticmethod
    def _link(step, verb=Verb.OPEN, operand=0, place=0):
        return Link(step.number, 0, verb, operand, Case(draft=NUMBER + place))


def test_no_sequence_of_events_decides_to_seal_what_consent_has_not_opened(manual):
    """Promise 6 and 7."""

    class Machine(Decisions):
        pass

    Machine.manual = manual
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=60, stateful_step_count=40, deadline=None, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip


def test_with_consent_an_answer_is_sealed_and_after_each_no_the_next_one_is_not(manual):
    """The same walk, by construction: every item that is asked for is answered with no once."""
    for child in (False, True):
        for item in CONSENT_ITEMS:
            asked = item.need is Requirement.ALWAYS or (child and item.need is Requirement.CHILD)
            life = type("Life", (Decisions,), {"manual": manual})()
            life.begins(child, upto=4)
            life.answers_an_item(1, STEP_OF_ITEM[item.name], ConsentAnswer.NO, 0)
            life.fills_in(1, SEALED_STEPS[1], 0)
            assert len(life.world.sealings) == (1 if asked else 2), item.name


def test_a_yes_taken_back_or_put_off_seals_nothing_more_and_what_rests_on_it_is_asked_again(manual):
    """The same walk: what makes a yes valid is answered with "wants to wait" once and then with yes again."""
    for name in ("language", "voluntary", "alternatives", "use"):
        life = type("Life", (Decisions,), {"manual": manual})()
        life.begins(child=False, upto=4)
        for answer in (ConsentAnswer.WAIT, ConsentAnswer.YES):
            life.answers_an_item(1, STEP_OF_ITEM[name], answer, 0)
            life.fills_in(1, SEALED_STEPS[1], 0)
            assert len(life.world.sealings) == 1, name
        for item in ("keep", "iom"):
            life.answers_an_item(1, STEP_OF_ITEM[item], ConsentAnswer.YES, 0)
        life.fills_in(1, SEALED_STEPS[1], 0)
        assert len(life.world.sealings) == 2, name


def test_an_overview_is_shown_where_an_event_changes_nothing(manual):
    life = type("Life", (Decisions,), {"manual": manual})()
    life.begins(child=False, upto=0)
    link = life._link(OVERVIEW, Verb.OPEN)
    assert life.world.does(1, Action(link)).link == link
