"""No sequence of events seals an answer that consent has not opened: two readers do whatever they can, in any order."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ITEM_BY_NAME, Requirement
from dialogs.draft.model.draft_label import draft_label, parse_draft_label
from dialogs.draft.steps import (
    CODE_ENTRY,
    DRAFT_STEPS,
    ITEM_STEPS,
    OVERVIEW,
    PERSONAL_PART,
    SEALED_STEPS,
    STEP_OF_FIELD,
    TAKE_OVER,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.events import SentReply
from dialogs.engine.links import Case, Link, encode
from storage.consent_numbers import YES
from storage.drafts.vaults import VaultStore
from storage.tables.consent import consents
from storage.tables.vault import sealed
from tests.consenting import button_operand
from tests.draft_story import ADULT, CHILD, SURNAME, begins, coded, named, rows, says_yes
from tests.reader import House

EXAMPLES, STEPS = 18, 40
#: Rooms worth forging a button for: those through which something is confirmed, locked or sealed.
_FORGED = (
    OVERVIEW,
    PERSONAL_PART,
    CODE_ENTRY,
    *ITEM_STEPS,
    *SEALED_STEPS,
    STEP_OF_FIELD["person"],
    STEP_OF_FIELD["child-will"],
)
#: What leads on towards a sealed answer, so that the machine gets there often enough to find a way around consent.
_TOWARDS = ("Fyll i: ", "Skriv in koden", "Skapa en ärendekod", "Ja", "Muntligt", "Ingen tolk", "Fortsätt",
            "Samtycke", "Personuppgifter")  # fmt: skip
_RIGHT = button_operand(CONSENT_ITEMS[0], ConsentAnswer.YES, "00")
seen = Counter()


async def opened(house, name, kept, field):
    """Whether every mandatory item, and the field's own, was last answered with yes in a wording of today's.

    By the tables alone, without the desk's or the storage's own judgement.
    """
    last = {row["item"]: row for row in await _rows(house.drafts, consents, consents.c.seq) if row["draft"] == name}
    child = not (_says(kept, "person", "adult") or _says(kept, "unaccompanied", "no"))
    asked = [
        item for item in CONSENT_ITEMS if item.need is Requirement.ALWAYS or (child and item.need is Requirement.CHILD)
    ]
    asked += [item for item in CONSENT_ITEMS if item.name in field.unlocked_by]
    return all(_counts(house, item, last) for item in asked)


def _counts(house, item, last):
    """Whether an item's last answer is a yes to a text of today's, and what it rests on was answered so before it."""
    row = last.get(item.number)
    today = {house.service._draft_service.hashes[item.name, language] for language in ("sv", "en")}
    if not row or (row["answer"], row["version"]) != (YES, item.version) or row["wording"].hex() not in today:
        return False
    basis = [ITEM_BY_NAME[name] for name in item.rests_on]
    return all(_counts(house, told, last) and last[told.number]["seq"] < row["seq"] for told in basis)


async def _rows(drafts, table, order=None):
    async with drafts._database.work() as connection:
        return (await connection.execute(select(table).order_by(order))).mappings().all()


async def _sealed(drafts):
    return {(row["draft"], row["field"], row["blob"]) for row in await _rows(drafts, sealed)}


def _says(kept, name, option):
    field = STEP_OF_FIELD[name].field
    return kept.answers.bits >> field.first_bit & ((1 << field.bits) - 1) == field.encode(option)


class Sealing(RuleBasedStateMachine):
    """Two readers on one house."""

    manual = texts = questions = None

    @staticmethod
    def address():
        """Where the house's database is."""
        return "sqlite+aiosqlite://"

    def __init__(self):
        super().__init__()
        self.house = House(self.manual, self.texts, self.questions, self.address(), typing=True)
        self.readers = [self.house.reader(chat) for chat in (1, 2)]
        self.old, self.asked, self.codes, self.names = [], [], ["LOTS-0000"], [1]
        self.changed, self.allowed = {}, set()
        self.first = self.house.service._draft_service.hashes

    def teardown(self):
        self.house.close()

    # ---------------------------------------------------------------- where it begins

    @initialize(answers=st.sampled_from([{}, ADULT, CHILD]), upto=st.sampled_from([3, 3, 3, 2, 1, 0]))
    def begins(self, answers, upto):
        """A draft each; the first reader's is as far as `upto` says."""
        for reader in self.readers:
            self.names.append(parse_draft_label(begins(reader, **answers)))
        reader = self.readers[0]
        if upto:
            reader.taps("Samtycke")
            for label in ("Fortsätt: Förklarat", "Ingen tolk", "Muntligt"):
                reader.taps(label)
            while reader.card.step.startswith("draft-consent-"):
                says_yes(reader)
        if upto > 1:
            self._gets_a_code(reader)
        if upto > 2 and "Skriv in koden en gång" in reader.labels:
            reader.taps("Skriv in koden")
            reader.replies(self.codes[-1])
        self._noted()

    def _gets_a_code(self, reader):
        reader.taps("Personuppgifter")
        if "Skapa en ärendekod" in reader.labels:
            reader.taps("Skapa en ärendekod")
            self.codes.append(coded(reader))

    # ---------------------------------------------------------------- what is done

    @rule(who=st.integers(0, 1), place=st.integers(0, 60))
    def taps(self, who, place):
        """Any button of the newest card."""
        reader = self.readers[who]
        choices = reader.card.choices
        reader.presses(choices[place % len(choices)], max(reader.cards))
        self._noted()

    @rule(who=st.integers(0, 1), places=st.lists(st.integers(0, 3), min_size=1, max_size=6))
    def goes_on(self, who, places):
        """Towards a sealed answer, by the buttons that lead there."""
        reader = self.readers[who]
        for place in places:
            found = [c for start in _TOWARDS for c in reader.card.choices if c.label.startswith(start)]
            if found:
                reader.presses(found[place % len(found)], max(reader.cards))
                self._noted()

    @precondition(lambda self: self.old)
    @rule(who=st.integers(0, 1), place=st.integers(0, 10_000))
    def presses_an_old_button(self, who, place):
        """Any button that any card ever showed, another reader's too."""
        self.readers[who].forges(self.old[-1 - place % len(self.old)])
        self._noted()

    @rule(
        who=st.integers(0, 1),
        room=st.sampled_from(_FORGED + DRAFT_STEPS[:14]),
        verb=st.sampled_from(list(DraftVerb)),
        operand=st.sampled_from([0, 1, 2, 3, 7, _RIGHT, 0xFFFF]) | st.integers(0, 0xFFFF),
        back=st.integers(0, 0xFFFF), name=st.integers(0, 5),
    )  # fmt: skip
    def forges(self, who, room, verb, operand, back, name):
        """A button that nobody was shown."""
        case = Case(draft=self.names[name % len(self.names)])
        self.readers[who].forges(encode(Link(room.number, back, verb, operand, case)))
        self._noted()

    @rule(
        who=st.integers(0, 1),
        item=st.sampled_from(ITEM_STEPS),
        answer=st.sampled_from(ConsentAnswer),
        name=st.integers(0, 5),
    )
    def confirms_by_force(self, who, item, answer, name):
        """An item's button with the wording that is today's, whether or not its card was ever drawn."""
        operand = button_operand(item.item, answer, self.house.service._draft_service.hashes[item.item.name, "sv"])
        link = Link(item.number, 0, DraftVerb.RESPOND, operand, Case(draft=self._name(name)))
        self.readers[who].forges(encode(link))
        self._noted()

    @rule(who=st.integers(0, 1), field=st.sampled_from(["person", "child-will", "unaccompanied"]),
          option=st.integers(1, 3), name=st.integers(0, 5))  # fmt: skip
    def answers(self, who, field, option, name):
        """What makes an adult a child, or stops a child's draft, or lets it go on."""
        room = STEP_OF_FIELD[field]
        link = Link(room.number, 0, DraftVerb.PUT, option, Case(draft=self._name(name)))
        self.readers[who].forges(encode(link))
        self._noted()
        self.fills_in(SEALED_STEPS[option])

    @precondition(lambda self: self.asked)
    @rule(who=st.integers(0, 1), place=st.integers(0, 1000), text=st.sampled_from([SURNAME, "0", "+46 70 000 00 00"]),
          code=st.booleans(), last=st.booleans())  # fmt: skip
    def replies(self, who, place, text, code, last):
        """A text or a code, to the last question or to any that was ever asked."""
        data = self.asked[-1] if last else self.asked[place % len(self.asked)]
        self._replied(who, data, self.codes[-1 - place % len(self.codes)] if code else text)

    @rule(who=st.integers(0, 1), field=st.sampled_from(SEALED_STEPS), name=st.integers(0, 5), clear=st.booleans())
    def replies_to_a_forged_question(self, who, field, name, clear):
        """To a question that was never asked."""
        data = encode(Link(field.number, 0, DraftVerb.ASK, int(clear), Case(draft=self._name(name))))
        self._replied(who, data, self.codes[-1] if clear else SURNAME)

    @rule(field=st.sampled_from(SEALED_STEPS))
    def fills_in(self, field):
        """The first draft's own question, as often as it can be: consent is what is to stop it."""
        self.replies_to_a_forged_question(0, field, 1, clear=False)

    @rule(
        item=st.sampled_from(ITEM_STEPS), field=st.sampled_from(SEALED_STEPS),
        answer=st.sampled_from([ConsentAnswer.YES] * 3 + [ConsentAnswer.NO, ConsentAnswer.WAIT]),
    )  # fmt: skip
    def answers_an_item(self, item, answer, field):
        """The first draft's own item, in today's wording; then somebody fills in an answer."""
        self.confirms_by_force(0, item, answer, 1)
        self.fills_in(field)
        seen[answer.name] += 1

    @rule(who=st.integers(0, 1), language=st.sampled_from(["Svenska", "English"]))
    def speaks(self, who, language):
        self.readers[who].gives("language")
        self.readers[who].taps(language)
        self._noted()

    @rule(
        item=st.sampled_from(CONSENT_ITEMS[:8]), edition=st.integers(1, 3), field=st.sampled_from(SEALED_STEPS),
        back=st.booleans(),
    )  # fmt: skip
    def words_an_item_anew(self, item, edition, field, back):
        """A deploy with another wording, while somebody is about to fill in an answer; perhaps it is taken back."""
        before = self.changed.get(item.name, 0)
        self.changed[item.name] = edition
        self._reworded()
        self.fills_in(field)
        if back:
            self.changed[item.name] = before
            self._reworded()
        seen["reworded"] += 1

    @rule(who=st.integers(0, 1), name=st.integers(0, 5))
    def locks(self, who, name):
        self.readers[who].forges(encode(Link(OVERVIEW.number, 0, DraftVerb.LOCK, 0, Case(draft=self._name(name)))))
        self._noted()

    @rule(who=st.integers(0, 1), name=st.integers(0, 5), place=st.integers(0, 5))
    def takes_over(self, who, name, place):
        code = self.codes[-1 - place % len(self.codes)]
        self._replied(
            who, encode(Link(TAKE_OVER.number, verb=DraftVerb.ASK)), f"{draft_label(self._name(name))} {code}"
        )

    @rule(who=st.integers(0, 1))
    def opens_the_list(self, who):
        self.readers[who].gives("drafts")
        self._noted()

    @rule()
    def restarts(self):
        self.house.restart()
        self._reworded()

    @rule(days=st.sampled_from([1, 1, 1, 1, 13, 60]))
    def days_pass(self, days):
        """The night comes, and sometimes many."""
        self.house.clock.passes(days=days)
        self.house.runner.run(self.house.service.purge())

    # ---------------------------------------------------------------- what is never so

    @invariant()
    def nothing_lies_sealed_that_consent_did_not_open(self):
        seen["steps"] += 1
        for row in rows(self.house, sealed)["sealed"]:
            assert (row["draft"], row["field"], row["blob"]) in self.allowed

    # ---------------------------------------------------------------- within

    def _name(self, place):
        return self.names[place % len(self.names)]

    def _reworded(self):
        desk = self.house.service._draft_service
        desk.hashes = {
            key: f"{edition:02x}{value[2:]}" if (edition := self.changed.get(key[0])) else value
            for key, value in self.first.items()
        }

    def _replied(self, who, data, text):
        reader = self.readers[who]
        reader.does(SentReply(data, text), reader._take())
        self._noted()

    def _noted(self):
        """Remember every button, question, code and name that was shown."""
        for reader in self.readers:
            self.old.extend(encode(choice.link) for choice in reader.card.choices)
            if reader.last and reader.last.ask:
                self.asked.append(encode(reader.last.ask.link))
            if reader.last and "LOTS-" in reader.last.one_time_text and coded(reader) not in self.codes:
                self.codes.append(coded(reader))
            if "LT-" in reader.card.text and parse_draft_label(named(reader)) not in self.names:
                self.names.append(parse_draft_label(named(reader)))


@pytest.mark.slow
@pytest.mark.parametrize("on_server", [False, pytest.param(True, marks=pytest.mark.full)])
def test_no_sequence_of_events_seals_what_consent_has_not_opened(
    manual, texts, questions, monkeypatch, request, on_server
):
    """Promise 6 and 7: and where a wording has changed, nothing new is sealed until it is confirmed again."""
    seal, current = VaultStore.seal, []

    async def judged(self, keys, name, now, update, field, text, hashes):
        house = current[-1].house
        draft = await house.drafts.get(keys, name, now)
        before = await _sealed(house.drafts)
        allowed = draft is not None and await opened(house, name, draft.state, field)
        try:
            seen["tried"] += 1
            return await seal(self, keys, name, now, update, field, text, hashes)
        finally:
            for row in await _sealed(house.drafts) - before:
                assert allowed, "sealed while consent was not open"
                current[-1].allowed.add(row)
                seen["sealed"] += 1

    class Machine(Sealing):
        def __init__(self):
            super().__init__()
            current.append(self)

    Machine.manual, Machine.texts, Machine.questions = manual, texts, questions
    if on_server:
        server = request.getfixturevalue("postgres")
        Machine.address = staticmethod(lambda: server.url(server.new()))
    monkeypatch.setattr(VaultStore, "seal", judged)
    seen.clear()
    _is_sealed_and_is_refused(Machine)
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=EXAMPLES, stateful_step_count=STEPS, database=None,
            phases=[Phase.generate],  # a failure is told at once: finding a shorter one takes minutes
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
    print(dict(seen))


def _is_sealed_and_is_refused(machine):
    """By construction: with consent an answer is sealed, and after a "no" the next one is refused."""
    life = machine()
    life.begins(ADULT, upto=3)
    life.fills_in(SEALED_STEPS[0])
    assert (seen["sealed"], seen["tried"]) == (1, 1), "an answer that consent allows was not sealed"
    life.confirms_by_force(0, ITEM_STEPS[0], ConsentAnswer.NO, 1)
    life.fills_in(SEALED_STEPS[1])
    assert seen["sealed"] == 1, "an answer was sealed after a no"
    life.nothing_lies_sealed_that_consent_did_not_open()
    life.teardown()
