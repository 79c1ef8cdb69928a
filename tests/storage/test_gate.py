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

from dialogs.draft.model.consent_answers import (
    ConsentAnswer,
    Expression,
    Giver,
    Interpreter,
    Manner,
    RecorderRole,
)
from dialogs.draft.model.consent_items import CONSENT_ITEMS
from dialogs.draft.model.draft_view import VaultStatus
from dialogs.draft.model.fields import SEALED_FIELDS
from storage import consent_numbers
from storage.drafts.errors import AlreadyApplied, AlreadyFilled, ConsentMissing
from storage.tables.consent import ALWAYS as ALWAYS_NUMBERS
from storage.tables.consent import CHILD as CHILD_NUMBERS
from storage.tables.consent import consents, gates
from storage.tables.limits import changes
from storage.tables.vault import sealed, vaults
from tests.storage.worker import ALWAYS, CHILD, CODE, FIELD, ITEM, NOW, ONE, PHONE, RIGHT, SURNAME, TWO, Worker

YES, NO, NONE, WAIT = ConsentAnswer.YES, ConsentAnswer.NO, ConsentAnswer.NOT_APPLICABLE, ConsentAnswer.WAIT

# ---------------------------------------------------------------- permanent numbers


def test_the_numbers_of_closed_answers_are_permanent():
    assert [consent_numbers.ANSWER_NUMBERS[one] for one in ConsentAnswer] == [1, 2, 3, 4, 5]
    assert [consent_numbers.INTERPRETER_NUMBERS[one] for one in Interpreter] == [1, 2, 3, 4]
    assert [consent_numbers.EXPRESSION_NUMBERS[one] for one in Expression] == [1, 2, 3, 4, 5]
    assert [consent_numbers.GIVER_NUMBERS[one] for one in Giver] == [1, 2, 3]
    assert [consent_numbers.MANNER_NUMBERS[one] for one in Manner] == [1, 2, 3]
    assert [consent_numbers.ROLE_NUMBERS[one] for one in RecorderRole] == [1, 2, 3, 4, 5, 6]


def test_the_gate_asks_for_the_items_that_consent_asks_for():
    assert (ALWAYS_NUMBERS, CHILD_NUMBERS) == ((1, 2, 3, 4, 5, 17), (7, 23, 24, 25))
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


GATE_ITEMS = ALWAYS_NUMBERS + CHILD_NUMBERS
#: The numbers of the records that a draft gets where every mandatory item is answered once, in order.
IN_ORDER = {number: place for place, number in enumerate((1, 2, 3, 4, 17, 5), 1)}


def gate(name, **changes):
    row = {"draft": name, "yes": 1, "child": 0, "shut": 0}
    row |= {f"item_{item}": item for item in GATE_ITEMS}
    row |= {f"record_{item}": IN_ORDER.get(item) for item in GATE_ITEMS} | changes
    values = ("null" if value is None else str(value) for value in row.values())
    return f"insert into gates ({', '.join(row)}) values ({', '.join(values)})"


def refused(desk, *statements):
    for statement in statements:
        with pytest.raises(sqlite3.IntegrityError):
            desk.execute(statement)


async def test_no_gate_without_a_recorded_yes_to_every_item(desk):
    refused(desk, gate(desk.name), gate(desk.name, record_5=1), gate(desk.name, record_5=None))
    await desk.worker.confirms(desk.name, ALWAYS[-1], NO)
    refused(desk, gate(desk.name), gate(desk.name, yes=2), gate(desk.name, item_5=1, record_5=1))
    await desk.worker.confirms(desk.name, ALWAYS[-1])
    other = await desk.worker.makes(TWO)
    refused(desk, gate(desk.name), gate(other, record_5=7), gate(desk.name + 1, record_5=7))
    desk.execute("delete from gates")
    desk.execute(gate(desk.name, record_5=7))


async def test_no_gate_on_a_yes_that_was_given_before_what_it_rests_on(desk):
    await desk.worker.confirms(desk.name, ALWAYS[-1])
    await desk.worker.confirms(desk.name, "use", language="en")
    desk.execute("delete from gates")
    refused(desk, gate(desk.name, record_4=7))
    desk.execute(gate(desk.name))


async def test_no_childs_gate_without_a_recorded_yes_to_a_childs_items(desk):
    await desk.worker.confirms(desk.name, ALWAYS[-1])
    desk.execute("delete from gates")
    child = {f"record_{number}": place for place, number in enumerate(CHILD_NUMBERS, 7)}
    refused(desk, gate(desk.name, child=1), gate(desk.name, child=1, **dict.fromkeys(child, 1)))
    for item in CHILD:
        await desk.worker.confirms(desk.name, item)
    desk.execute("delete from gates")
    refused(desk, gate(desk.name, child=1, **child | {"record_25": None}))
    desk.execute(gate(desk.name, child=1, **child))


def record(name, number, item, answer=1, *, version=2, expressed=1, given="null, null, null"):
    values = f"{name}, {number}, {item}, {version}, zeroblob(16), 1, 2, {expressed}, 1, {answer}, '2026-11-24', {given}"
    return f"insert into consents values ({values})"


#: Items whose yes needs 1 to 4 before it, and those that need a yes to 5 too.
CONSENTS, TO_IOM = (5, 7, 11, 12, 13, 15, 17, 18, 19, 20, 26), (11, 12, 15, 18, 19, 20)


def test_the_database_knows_what_every_item_rests_on():
    told, iom = {"language", "voluntary", "alternatives", "use"}, ITEM["iom"].name
    assert {item.number for item in CONSENT_ITEMS if told <= set(item.rests_on)} == set(CONSENTS)
    assert {item.number for item in CONSENT_ITEMS if iom in item.rests_on} == set(TO_IOM)


@pytest.mark.parametrize("item", CONSENTS)
async def test_no_yes_is_recorded_without_what_makes_it_valid_whoever_writes(worker, file, item):
    """A transfer cannot be a yes where any of items 1 to 4 is lacking, a no, a wait, or of an older form."""
    name = await worker.makes()
    connection = sqlite3.connect(file, isolation_level=None)
    for told in (1, 2, 3, 4):
        connection.execute(record(name, told, told))
    needs_iom = item in TO_IOM
    if needs_iom:
        with pytest.raises(sqlite3.IntegrityError, match="rests on"):
            connection.execute(record(name, 5, item))
        connection.execute(record(name, 5, 5))
    connection.execute(record(name, 6, item, 4))
    connection.execute(record(name, 7, item))
    for number, (told, answer, version) in enumerate(((1, 4, 2), (2, 5, 2), (3, 2, 2), (4, 1, 1)), 1):
        connection.execute(record(name, 10 * number, told, answer, version=version))
        with pytest.raises(sqlite3.IntegrityError, match="rests on"):
            connection.execute(record(name, 10 * number + 1, item))
        connection.execute(record(name, 10 * number + 2, item, 5))
        connection.execute(record(name, 10 * number + 3, told))
    connection.execute(record(name, 99, item))
    connection.close()


async def test_what_others_gave_names_who_and_how_and_a_childs_will_is_its_own_whoever_writes(worker, file):
    name = await worker.makes()
    connection = sqlite3.connect(file, isolation_level=None)
    for told in (1, 2, 3, 4):
        connection.execute(record(name, told, told))
    for wrong in (
        record(name, 5, 24), record(name, 5, 24, given="1, null, 1"), record(name, 5, 24, given="1, 1, null"),
        record(name, 5, 24, 4, given="1, 1, 1"), record(name, 5, 5, given="1, 1, 1"), record(name, 5, 7, expressed=4),
    ):  # fmt: skip
        with pytest.raises(sqlite3.IntegrityError, match="not an answer"):
            connection.execute(wrong)
    connection.execute(record(name, 5, 24, given="1, 1, 0"))
    connection.execute(record(name, 6, 24, 4))
    connection.execute(record(name, 7, 7))
    connection.close()


@pytest.mark.parametrize("answer", [4, 5, 2])
async def test_nothing_new_hangs_on_a_gate_that_is_shut_or_whose_item_is_no_yes_any_more(desk, answer):
    await desk.worker.confirms(desk.name, ALWAYS[-1])
    desk.execute(f"insert into vaults values ({desk.name}, zeroblob(32), zeroblob(145), 1)")
    sealing = f"insert into sealed (draft, field, blob) values ({desk.name}, 9{{}}, zeroblob(329))"
    desk.execute(sealing.format(0))
    desk.execute("update gates set shut = 1")
    refused(desk, sealing.format(1))
    desk.execute("update gates set shut = 0")
    desk.execute(sealing.format(1))
    desk.execute(record(desk.name, 7, 5, answer))
    refused(desk, sealing.format(2))
    desk.execute("delete from vaults")
    desk.execute("update gates set shut = 1")
    refused(desk, f"insert into vaults values ({desk.name}, zeroblob(32), zeroblob(145), 1)")


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


async def test_a_new_wording_keeps_what_is_there_and_shuts_until_it_is_answered(worker):
    name = await worker.fills()
    worker.wordings.changes("iom")
    with pytest.raises(ConsentMissing):
        await worker.seals(name, FIELD["given-names"])
    draft = await worker.says(name, "lawyer", "yes")
    assert (draft.vault, draft.filled) == (VaultStatus.RETYPED, {SURNAME.number})
    await worker.confirms(name, "iom")
    assert len((await worker.seals(name, FIELD["given-names"])).filled) == 2
    assert [row["record_5"] for row in await worker.rows(gates)] == [7]


async def test_information_given_anew_is_followed_by_consent_given_anew(worker):
    name = await worker.fills()
    worker.wordings.changes("use")
    await worker.confirms(name, "use")
    with pytest.raises(ConsentMissing):
        await worker.seals(name, FIELD["given-names"])
    for item in ("keep", "iom"):
        await worker.confirms(name, item)
    assert len((await worker.seals(name, FIELD["given-names"])).filled) == 2


@pytest.mark.parametrize("value", ["child", "unsure"])
async def test_an_ordinary_answer_shuts_the_gate_and_destroys_nothing(worker, value):
    """Attack row 6: an adult's draft with sealed answers, and one tap on "unsure"."""
    name = await worker.fills()
    draft = await worker.says(name, "person", value)
    assert (draft.vault, draft.filled) == (VaultStatus.RETYPED, {SURNAME.number})
    assert [(row["shut"], row["child"]) for row in await worker.rows(gates)] == [(True, False)]
    with pytest.raises(ConsentMissing):
        await worker.seals(name, FIELD["given-names"])
    assert await worker.drafts.vaults.read(ONE, name, NOW, RIGHT) == {"surname": "Exempelsson"}
    await worker.says(name, "person", "adult")
    assert len((await worker.seals(name, FIELD["given-names"])).filled) == 2


@pytest.mark.parametrize("item", ALWAYS)
async def test_wants_to_wait_shuts_the_gate_and_destroys_nothing(worker, item):
    """Attack row 6, for each mandatory item."""
    name = await worker.fills()
    draft = await worker.confirms(name, item, WAIT)
    assert (draft.vault, draft.filled) == (VaultStatus.RETYPED, {SURNAME.number})
    with pytest.raises(ConsentMissing):
        await worker.seals(name, FIELD["given-names"])
    draft = await worker.confirms(name, item, NO)
    assert (draft.vault, draft.filled) == (VaultStatus.NONE, frozenset())


async def test_a_childs_no_of_before_erases_nothing_when_an_answer_makes_it_a_childs_case(worker):
    """A no to what nobody asked of an adult is no withdrawal, also when an ordinary answer asks for it later."""
    name = await worker.fills()
    await worker.confirms(name, "inquiry", NO)
    assert (await worker.says(name, "person", "child")).filled == {SURNAME.number}


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
    assert [(row["child"], row["shut"]) for row in await worker.rows(gates)] == [(False, False)]
    assert (await worker.says(name, "person", "child")).filled == {SURNAME.number}


async def test_a_no_counts_whatever_its_wording(worker):
    name = await worker.fills()
    stale = worker.record("iom", NO)
    worker.wordings.changes("iom")
    assert (await worker.drafts.confirm(ONE, name, NOW, None, stale, worker.hashes)).vault is VaultStatus.NONE


async def test_a_consent_that_opens_by_itself_opens_the_gate_when_a_vault_is_asked_for(worker):
    """A record that was dated ahead counts from its day on; nothing was written on that day."""
    name = await worker.makes()
    await worker.consents(name)
    await worker.confirms(name, "iom", language="en", day=(NOW + timedelta(days=1)).date())
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
        self.does(self.begins_a_day())

    async def begins_a_day(self):
        """What a chat changes is counted by the day; each life is one."""
        async with self.worker.database.write() as connection:
            await connection.execute(changes.delete())

    # ---------------------------------------------------------------- the model

    def asked(self):
        return (*ALWAYS, *CHILD) if self.child else ALWAYS

    def is_yes(self, item):
        """A yes in today's wording, after what it rests on, each of which is one too."""
        if item not in self.last or self.last[item][:2] != (YES, self.worker.wordings.editions[item, "sv"]):
            return False
        return self.is_founded(item) and all(self.last[basis][2] < self.last[item][2] for basis in ITEM[item].rests_on)

    def is_founded(self, item):
        return all(map(self.is_yes, ITEM[item].rests_on))

    def is_open(self):
        return all(map(self.is_yes, self.asked()))

    # ---------------------------------------------------------------- what happens

    @precondition(lambda self: self.name is None)
    @rule(far=st.integers(0, 3), person=st.sampled_from(["adult", "adult", "child"]))
    def makes(self, far, person):
        """Make a draft, and go so far with it; chance alone would seldom come to the end."""
        self.name = self.does(self.worker.makes())
        self.holder, self.child, self.last, self.order = ONE, False, {}, 0
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
        assert (draft is None) == (self.holder is None)

    @precondition(lambda self: self.name)
    @rule(
        item=st.sampled_from(
            [item.name for item in CONSENT_ITEMS if item.name in {*ALWAYS, *CHILD, "phone", "embassy"}]
        ),
        answer=st.sampled_from([YES, YES, YES, NO, NONE, WAIT]),
        language=st.sampled_from(["sv", "en"]),
    )
    def confirms(self, item, answer, language):
        work = self.worker.confirms(self.name, item, answer, self.holder or TWO, language=language,
                          wording=self.worker.wordings.all()[item, language])  # fmt: skip
        if self.holder is None:
            assert self.does(work) is None
            return
        given = (answer, self.worker.wordings.editions[item, language])
        before = self.last.get(item)
        if answer is NO and before and before[0] is NO:
            with pytest.raises(AlreadyApplied):
                self.does(work)
        elif (
            answer is YES
            and not self.is_founded(item)
            and not (before and (*before[:2], before[3]) == (*given, language) and self.is_yes(item))
        ):
            with pytest.raises(ConsentMissing):
                self.does(work)
        else:
            assert self.does(work)
            self.notes(item, given, language)

    def notes(self, item, given, language):
        """What a record that is added changes; one that says the same as the last is not added."""
        before = self.last.get(item)
        same = before and (*before[:2], before[3]) == (*given, language)
        if same and (given[0] is not YES or self.is_yes(item)) and (given[0] is not NONE or ITEM[item].not_applicable):
            return
        self.order += 1
        self.last[item] = (*given, self.order, language)
        if given[0] is NO and item in self.asked():
            self.vault, self.sealed = VaultStatus.NONE, {}
        elif item == "phone" and given[0] in {NO, NONE}:
            self.sealed.pop("phone", None)

    @precondition(lambda self: self.name and self.holder)
    @rule()
    def confirms_what_is_lacking(self):
        for item in self.asked():
            if not self.is_yes(item):
                before = self.last.get(item)
                self.confirms(item, YES, "sv" if before and before[3] == "en" else "en")

    @precondition(lambda self: self.name and self.holder and self.sealed)
    @rule(item=st.sampled_from([*ALWAYS, *CHILD, "phone"]), answer=st.sampled_from([NO, NO, NONE, WAIT]))
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
        assert len({row["item"] for row in recorded}) == len(self.last)


@pytest.mark.slow
@pytest.mark.parametrize("server", [None, pytest.param("postgres_url", marks=pytest.mark.full)])
def test_no_sequence_of_events_seals_an_answer_without_consent(cheap, request, server):
    with asyncio.Runner() as Life.runner:
        Life.worker = Worker(request.getfixturevalue(server) if server else "sqlite+aiosqlite://")
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
