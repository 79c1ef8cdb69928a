# ruff: noqa: S608 - these tests write past our code on purpose, with numbers of their own
"""The gate: nothing is sealed without a recorded yes to every mandatory item, whoever writes and whatever happens."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import timedelta
from types import SimpleNamespace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from dialogs.draft.model.consent import CONSENT_ITEMS, ConsentAnswer, Expression, Interpreter, RecorderRole
from dialogs.draft.model.fields import SEALED_FIELDS
from storage import consent_numbers
from storage.drafts.store import AlreadyFilled, ConsentMissing, VaultStatus
from storage.tables import ALWAYS as ALWAYS_NUMBERS
from storage.tables import CHILD as CHILD_NUMBERS
from storage.tables import consents, gates, sealed, vaults
from tests.storage.worker import ALWAYS, CHILD, CODE, FIELD, ITEM, NOW, ONE, PHONE, RIGHT, SURNAME, TWO, Worker

YES, NO, NONE = ConsentAnswer.YES, ConsentAnswer.NO, ConsentAnswer.NOT_APPLICABLE

# ---------------------------------------------------------------- permanent numbers


def test_the_numbers_of_closed_answers_are_permanent():
    assert [consent_numbers.ANSWER_NUMBERS[one] for one in ConsentAnswer] == [1, 2, 3]
    assert [consent_numbers.INTERPRETER_NUMBERS[one] for one in Interpreter] == [1, 2, 3]
    assert [consent_numbers.EXPRESSION_NUMBERS[one] for one in Expression] == [1, 2, 3, 4]
    assert [consent_numbers.ROLE_NUMBERS[one] for one in RecorderRole] == [1, 2, 3, 4, 5, 6]


def test_the_gate_asks_for_the_items_that_consent_asks_for():
    assert (ALWAYS_NUMBERS, CHILD_NUMBERS) == ((1, 2, 3, 4, 5, 6), (7, 8, 9, 10))
    assert {field.name for field in SEALED_FIELDS if field.unlocked_by} == {"phone"}
    assert all(len(field.unlocked_by) <= 1 for field in SEALED_FIELDS)


# ---------------------------------------------------------------- whoever writes


@pytest.fixture
async def desk(worker, file):
    """A draft with a yes to all but the last item, and a connection of someone who writes past our code."""
    name = await worker.makes()
    for item in ALWAYS[:-1]:
        await worker.confirms(name, item)
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("pragma foreign_keys=on")
    yield SimpleNamespace(worker=worker, name=name, execute=connection.execute)
    connection.close()


def gate(name, **changes):
    row = {"draft": name, "yes": 1, "child": 0}
    row |= {f"item_{item}": item for item in range(1, 11)}
    row |= {f"record_{item}": item if item < 7 else None for item in range(1, 11)} | changes
    values = ("null" if value is None else str(value) for value in row.values())
    return f"insert into gates ({', '.join(row)}) values ({', '.join(values)})"


def refused(desk, *statements):
    for statement in statements:
        with pytest.raises(sqlite3.IntegrityError):
            desk.execute(statement)


async def test_no_gate_without_a_recorded_yes_to_every_item(desk):
    refused(desk, gate(desk.name), gate(desk.name, record_6=1), gate(desk.name, record_6=None))
    await desk.worker.confirms(desk.name, ALWAYS[-1], NO)
    refused(desk, gate(desk.name), gate(desk.name, yes=2), gate(desk.name, item_6=1, record_6=1))
    await desk.worker.confirms(desk.name, ALWAYS[-1])
    other = await desk.worker.makes(TWO)
    refused(desk, gate(desk.name), gate(other, record_6=7), gate(desk.name + 1, record_6=7))
    desk.execute("delete from gates")
    desk.execute(gate(desk.name, record_6=7))


async def test_no_childs_gate_without_a_recorded_yes_to_a_childs_items(desk):
    await desk.worker.confirms(desk.name, ALWAYS[-1])
    desk.execute("delete from gates")
    refused(desk, gate(desk.name, child=1), gate(desk.name, child=1, record_7=1, record_8=1, record_9=1, record_10=1))
    for item in CHILD:
        await desk.worker.confirms(desk.name, item)
    desk.execute("delete from gates")
    refused(desk, gate(desk.name, child=1, record_7=7, record_8=8, record_9=9))
    desk.execute(gate(desk.name, child=1, record_7=7, record_8=8, record_9=9, record_10=10))


async def test_no_vault_without_a_gate_and_nothing_sealed_without_a_vault(desk):
    vault = f"insert into vaults values ({desk.name}, zeroblob(32), zeroblob(145), 1)"
    answer = f"insert into sealed (draft, field, blob) values ({desk.name}, 90, zeroblob(329))"
    refused(desk, vault, answer)
    await desk.worker.confirms(desk.name, ALWAYS[-1])
    refused(desk, answer)
    desk.execute(vault)
    desk.execute(answer)
    desk.execute("delete from gates")
    assert desk.execute("select count(*) from vaults").fetchone() == (0,)
    assert desk.execute("select count(*) from sealed").fetchone() == (0,)


async def test_only_what_is_sealed_in_buckets_fits_and_only_in_a_sealed_field(desk):
    await desk.worker.confirms(desk.name, ALWAYS[-1])
    desk.execute(f"insert into vaults values ({desk.name}, zeroblob(32), zeroblob(145), 1)")
    insert = "insert into sealed (draft, field, blob) values"
    for size in (0, 73, 328, 330, 73 + 5 * 256):
        refused(desk, f"{insert} ({desk.name}, 90, zeroblob({size}))")
    for field in (89, 121):
        refused(desk, f"{insert} ({desk.name}, {field}, zeroblob(329))")
    desk.execute(f"{insert} ({desk.name}, 90, zeroblob({73 + 4 * 256}))")


async def test_no_telephone_number_without_a_recorded_yes_to_its_purpose(desk):
    await desk.worker.confirms(desk.name, ALWAYS[-1])
    desk.execute(f"insert into vaults values ({desk.name}, zeroblob(32), zeroblob(145), 1)")
    insert = f"insert into sealed values ({desk.name}, 94, zeroblob(329),"
    refused(
        desk,
        *(f"{insert} {rest})" for rest in (
            "null, null, null", "12, 1, null", "null, null, 6", "12, null, 6", "12, 1, 6", "6, 1, 6", "12, 2, 6",
        )),
    )  # fmt: skip
    await desk.worker.confirms(desk.name, "phone")
    desk.execute(f"{insert} 12, 1, 7)")


async def test_a_record_is_never_changed_and_goes_only_with_its_draft(desk):
    refused(
        desk,
        "update consents set answer = 1",
        "update consents set day = day",
        "delete from consents",
        "insert or replace into consents select * from consents",
    )
    desk.execute("delete from drafts")
    assert desk.execute("select count(*) from consents").fetchone() == (0,)


# ---------------------------------------------------------------- what the gate does


async def test_a_new_wording_keeps_what_is_there_and_shuts_until_it_is_confirmed(worker):
    name = await worker.fills()
    worker.wordings.changes("risks")
    with pytest.raises(ConsentMissing):
        await worker.seals(name, FIELD["given-names"])
    draft = await worker.says(name, "lawyer", "yes")
    assert (draft.vault, draft.filled) == (VaultStatus.RETYPED, {SURNAME.number})
    await worker.confirms(name, "risks")
    assert len((await worker.seals(name, FIELD["given-names"])).filled) == 2
    assert [row["record_6"] for row in await worker.rows(gates)] == [7]


async def test_answers_that_make_it_a_childs_case_take_away_what_an_adults_consent_opened(worker):
    name = await worker.fills()
    draft = await worker.says(name, "person", "child")
    assert (draft.vault, draft.filled) == (VaultStatus.NONE, frozenset())


async def test_a_childs_consent_opens_a_childs_gate_and_outlasts_a_new_wording(worker):
    name = await worker.makes()
    await worker.says(name, "person", "child")
    await worker.consents(name)
    with pytest.raises(ConsentMissing):
        await worker.drafts.vaults.make_vault(ONE, name, NOW, None, CODE, worker.hashes)
    for item in CHILD:
        await worker.confirms(name, item)
    await worker.locks(name)
    await worker.seals(name)
    worker.wordings.changes(CHILD[0])
    assert (await worker.says(name, "lawyer", "yes")).filled == {SURNAME.number}
    assert (await worker.says(name, "person", "adult")).filled == {SURNAME.number}
    assert [row["child"] for row in await worker.rows(gates)] == [False]
    assert (await worker.says(name, "person", "child")).filled == frozenset()


async def test_a_no_counts_whatever_its_wording(worker):
    name = await worker.fills()
    stale = worker.record("iom", NO)
    worker.wordings.changes("iom")
    assert (await worker.drafts.confirm(ONE, name, NOW, None, stale, worker.hashes)).vault is VaultStatus.NONE


async def test_a_consent_that_opens_by_itself_opens_the_gate_when_a_vault_is_asked_for(worker):
    """A record that was dated ahead counts from its day on; nothing was written on that day."""
    name = await worker.makes()
    await worker.consents(name)
    await worker.confirms(name, "iom", day=(NOW + timedelta(days=1)).date())
    async with worker.database.write() as connection:
        await connection.execute(gates.delete())
    with pytest.raises(ConsentMissing):
        await worker.drafts.vaults.make_vault(ONE, name, NOW, None, CODE, worker.hashes)
    worker.now = NOW + timedelta(days=1)
    await worker.locks(name)
    assert (await worker.seals(name)).filled == {SURNAME.number}


async def test_consent_that_is_withdrawn_while_the_code_is_derived_makes_no_vault(worker, monkeypatch):
    name = await worker.makes()
    await worker.consents(name)
    make = worker.drafts.vaults._opener.make

    async def slow(code):
        made = await make(code)
        await worker.confirms(name, "iom", NO)
        return made

    monkeypatch.setattr(worker.drafts.vaults._opener, "make", slow)
    with pytest.raises(ConsentMissing):
        await worker.drafts.vaults.make_vault(ONE, name, NOW, None, CODE, worker.hashes)
    assert await worker.rows(vaults) == []


# ---------------------------------------------------------------- whatever happens


class Life(RuleBasedStateMachine):
    """One draft, any order of events, beside a model that knows only the last answer to each item."""

    worker: Worker
    runner: asyncio.Runner
    name = None

    def does(self, work):
        return self.runner.run(work)

    def teardown(self):
        """The database is the same in every life: opening one takes longer than living."""
        if self.name:
            assert self.does(self.worker.drafts.erase(ONE, self.name, NOW)) is True

    # ---------------------------------------------------------------- the model

    def asked(self):
        return (*ALWAYS, *CHILD) if self.child else ALWAYS

    def is_yes(self, item):
        return self.last.get(item) == (YES, self.worker.wordings.editions[item, "sv"])

    def is_open(self):
        return all(map(self.is_yes, self.asked()))

    def settles(self):
        """What must be gone by now is gone in the model too."""
        answers = {item: self.last[item][0] if item in self.last else None for item in self.asked()}
        unlike = self.child and any(answers[item] in {None, NONE} for item in CHILD)
        stale = self.child and not self.childs_gate and not all(map(self.is_yes, CHILD))
        if self.is_open():
            self.childs_gate = self.child
        elif NO in answers.values() or unlike or stale:
            self.vault, self.sealed, self.childs_gate = VaultStatus.NONE, {}, False
        if self.last.get("phone", (YES, 0))[0] is not YES:
            self.sealed.pop("phone", None)

    # ---------------------------------------------------------------- what happens

    @precondition(lambda self: self.name is None)
    @rule(far=st.integers(0, 3), person=st.sampled_from(["adult", "adult", "child"]))
    def makes(self, far, person):
        """Make a draft, and go so far with it; chance alone would seldom come to the end."""
        self.name = self.does(self.worker.makes())
        self.holder, self.child, self.childs_gate, self.last = ONE, False, False, {}
        self.vault, self.sealed = VaultStatus.NONE, {}
        self.says_who_it_is(person)
        steps = (self.confirms_what_is_lacking, self.makes_a_vault, self.retypes_the_code)
        for step in steps if far else ():
            step()
        if far > 1:
            self.seals(SURNAME, "abc")

    @precondition(lambda self: self.name)
    @rule(person=st.sampled_from(["adult", "adult", "child"]))
    def says_who_it_is(self, person):
        draft = self.does(self.worker.says(self.name, "person", person, self.holder or TWO))
        if self.holder:
            self.child = person == "child"
            self.settles()
        assert (draft is None) == (self.holder is None)

    @precondition(lambda self: self.name)
    @rule(
        item=st.sampled_from(
            [item.name for item in CONSENT_ITEMS if item.name in {*ALWAYS, *CHILD, "phone", "police"}]
        ),
        answer=st.sampled_from([YES, YES, YES, NO, NONE]),
        language=st.sampled_from(["sv", "en"]),
    )
    def confirms(self, item, answer, language):
        draft = self.does(self.worker.confirms(self.name, item, answer, self.holder or TWO, language=language,
                          wording=self.worker.wordings.all()[item, language]))  # fmt: skip
        if self.holder:
            self.last[item] = (answer, self.worker.wordings.editions[item, language])
            self.settles()
        assert (draft is None) == (self.holder is None)

    @precondition(lambda self: self.name and self.holder)
    @rule()
    def confirms_what_is_lacking(self):
        for item in self.asked():
            if not self.is_yes(item):
                self.confirms(item, YES, "en")

    @precondition(lambda self: self.name and self.holder and self.sealed)
    @rule(item=st.sampled_from([*ALWAYS, *CHILD, "phone"]), answer=st.sampled_from([NO, NO, NONE]))
    def takes_consent_back(self, item, answer):
        self.confirms(item, answer, "sv")

    @precondition(lambda self: self.name)
    @rule(item=st.sampled_from([*ALWAYS, *CHILD]))
    def a_wording_changes(self, item):
        self.worker.wordings.changes(item)

    @precondition(lambda self: self.name and self.holder)
    @rule()
    def makes_a_vault(self):
        work = self.worker.drafts.vaults.make_vault(self.holder, self.name, NOW, None, CODE, self.worker.hashes)
        if self.vault is VaultStatus.RETYPED or not self.is_open():
            with pytest.raises((ConsentMissing, AlreadyFilled)):
                self.does(work)
        else:
            self.vault = self.does(work).vault
            self.settles()
            assert self.vault is VaultStatus.SHOWN

    @precondition(lambda self: self.name and self.holder and self.vault is not VaultStatus.NONE)
    @rule()
    def retypes_the_code(self):
        assert self.does(self.worker.drafts.vaults.retype(self.holder, self.name, NOW, RIGHT))
        self.vault = VaultStatus.RETYPED

    @precondition(lambda self: self.name and self.holder)
    @rule(field=st.sampled_from([SURNAME, PHONE, FIELD["birth-date"]]), text=st.text("abc", min_size=1, max_size=9))
    def seals(self, field, text):
        may = self.vault is VaultStatus.RETYPED and self.is_open() and field.name not in self.sealed
        may = may and (field is not PHONE or self.is_yes("phone"))
        work = self.worker.seals(self.name, field, text, self.holder)
        if may:
            self.does(work)
            self.sealed[field.name] = text
            self.settles()
        else:
            with pytest.raises((ConsentMissing, AlreadyFilled)):
                self.does(work)

    @precondition(lambda self: self.name and self.holder and self.sealed)
    @rule(field=st.sampled_from([SURNAME, PHONE]))
    def clears(self, field):
        draft = self.does(self.worker.drafts.vaults.clear(self.holder, self.name, NOW, None, RIGHT, field))
        assert field.number not in draft.filled
        self.sealed.pop(field.name, None)

    @precondition(lambda self: self.name and self.vault is VaultStatus.RETYPED)
    @rule()
    def locks(self):
        assert self.does(self.worker.drafts.detach(self.holder or TWO, self.name, NOW, None)) == bool(self.holder)
        self.holder = None

    @precondition(lambda self: self.name and self.vault is not VaultStatus.NONE)
    @rule(keys=st.sampled_from([ONE, TWO]))
    def attaches(self, keys):
        assert self.does(self.worker.drafts.vaults.attach(keys, self.name, NOW, RIGHT))
        self.holder = keys

    @precondition(lambda self: self.name and self.sealed and self.holder)
    @rule()
    def reads(self):
        assert self.does(self.worker.drafts.vaults.read(self.holder, self.name, NOW, RIGHT)) == self.sealed

    @precondition(lambda self: self.name)
    @rule(sure=st.sampled_from([False, False, False, True]))
    def erases(self, sure):
        if sure:
            assert self.does(self.worker.drafts.erase(ONE, self.name, NOW)) is True
            self.name = None

    # ---------------------------------------------------------------- what always holds

    @invariant()
    def nothing_is_sealed_but_what_consent_let_in(self):
        if self.name is None:
            return
        answers, held, recorded = self.runner.run(self.worker.looks(sealed, vaults, consents))
        assert {row["field"] for row in answers} == {FIELD[name].number for name in self.sealed}
        assert len(held) == (self.vault is not VaultStatus.NONE)
        yes = {row["item"] for row in recorded if row["answer"] == consent_numbers.YES}
        assert not held or yes >= {ITEM[name].number for name in ALWAYS}


@pytest.mark.slow
def test_no_sequence_of_events_seals_an_answer_without_consent(cheap):
    with asyncio.Runner() as Life.runner:
        Life.worker = Worker("sqlite+aiosqlite://")
        try:
            _is_sealed_refused_and_erased(Life())
            run_state_machine_as_test(Life, settings=settings(max_examples=20, stateful_step_count=30))
        finally:
            Life.runner.run(Life.worker.database.close())


def _is_sealed_refused_and_erased(life):
    """By construction, for an adult and a child: consent lets an answer in, a "no" takes it away."""
    for person, item in (("adult", ALWAYS[0]), ("child", CHILD[0])):
        life.makes(2, person)
        assert life.sealed == {SURNAME.name: "abc"}
        life.seals(PHONE, "a")
        assert PHONE.name not in life.sealed
        life.confirms("phone", YES, "sv")
        life.seals(PHONE, "a")
        life.locks()
        life.attaches(TWO)
        life.reads()
        life.clears(PHONE)
        life.a_wording_changes(item)
        life.seals(FIELD["birth-date"], "a")
        assert life.sealed == {SURNAME.name: "abc"}
        life.nothing_is_sealed_but_what_consent_let_in()
        life.confirms_what_is_lacking()
        life.takes_consent_back(item, NO)
        assert (life.sealed, life.vault) == ({}, VaultStatus.NONE)
        life.nothing_is_sealed_but_what_consent_let_in()
        life.erases(sure=True)
