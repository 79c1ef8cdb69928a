"""Drafts: whose they are, what they keep, how long, and that they can be erased to the last byte."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event, insert, update

from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import VaultStatus
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.engine.forms.field import InvalidAnswer
from storage.clock import note_purge
from storage.crypto.case_code import CaseCode
from storage.crypto.errors import UnknownKey, VaultClosed
from storage.crypto.keyring import Keyring
from storage.crypto.vault import Vault, VaultRecord
from storage.database import DatabaseUnavailable
from storage.drafts.draft import Draft, HeldDraft
from storage.drafts.errors import (
    AlreadyApplied,
    AlreadyFilled,
    ConsentMissing,
    DraftChanged,
    TooManyDrafts,
    TooManyTries,
)
from storage.drafts.sealed_answers import draft_binding
from storage.engines import InvalidDatabaseUrl
from storage.errors import StorageError
from storage.expiry import DETACH_AFTER, DRAFT_IDLE, DRAFT_MOST
from storage.readers.store import chat_hashes
from storage.tables.consent import consents
from storage.tables.draft import drafts, holders
from storage.tables.operation import updates
from storage.tables.vault import sealed, vaults
from tests.storage.worker import (
    ANSWER,
    CODE,
    FIELD,
    NEW,
    NOW,
    OLD,
    ONE,
    PHONE,
    RIGHT,
    SURNAME,
    TWO,
    WRONG,
    adult,
    everything,
    says,
)

DAY = timedelta(days=1)
OTHER = CaseCode(b"another co")


# ---------------------------------------------------------------- making and keeping


async def test_a_draft_comes_back_as_it_was_made(worker):
    kept = DraftState(adult(DraftState()).answers, plan=5, ticks=9, language=3)
    made = await worker.drafts.make(ONE, kept, NOW, 1)
    assert made == Draft(made.number, kept, (), NOW.date(), NOW.date())
    assert await worker.drafts.get(ONE, made.number, NOW) == made
    assert made.erased_on == NOW.date() + DRAFT_IDLE


async def test_the_list_is_the_chats_own_oldest_first(worker):
    names = [(await worker.drafts.make(ONE, DraftState(), NOW + day * DAY, None)).number for day in (2, 0, 1)]
    await worker.makes(TWO)
    listed = await worker.drafts.list(ONE, NOW + 2 * DAY)
    assert [one.number for one in listed] == [names[1], names[2], names[0]]
    day = NOW.date()
    assert listed[0] == HeldDraft(names[1], day, day, attached=True)
    assert listed[0].erased_on == day + DRAFT_IDLE


async def test_a_name_that_is_taken_is_drawn_again(starts):
    names = iter([7, 7, 8])
    worker = starts(draw=lambda: next(names))
    assert [await worker.makes(), await worker.makes()] == [7, 8]


async def test_when_no_name_is_free_there_is_no_draft(starts):
    worker = starts(draw=lambda: 7)
    await worker.makes()
    with pytest.raises(TooManyDrafts):
        await worker.makes(TWO)


async def test_drawn_names_are_names(worker):
    names = [await worker.makes(chat_hashes(worker.keyring, chat)) for chat in range(5)]
    assert all(0 < name < 1 << 20 for name in names)


async def test_a_chat_holds_ten_drafts_at_most(worker):
    for _ in range(10):
        await worker.makes()
    with pytest.raises(TooManyDrafts):
        await worker.drafts.make(ONE, DraftState(), NOW, 5)
    assert len(await worker.drafts.list(ONE, NOW)) == 10
    assert await worker.rows(updates) == []
    await worker.makes(TWO)


async def test_the_database_itself_knows_no_eleventh_place(worker):
    names = [await worker.makes() for _ in range(10)]
    other = await worker.makes(TWO)
    for slot in (0, 10):
        with pytest.raises(DatabaseUnavailable):
            async with worker.database.write() as connection:
                await connection.execute(insert(holders).values(draft=other, key=ONE[0], attached=False, slot=slot))
    with pytest.raises(DatabaseUnavailable):
        async with worker.database.write() as connection:
            await connection.execute(insert(holders).values(draft=names[0], key=TWO[0], attached=True, slot=5))


async def test_what_has_expired_takes_no_place(worker):
    for _ in range(10):
        await worker.makes()
    await note_purge(worker.database, NOW + DRAFT_IDLE)  # the clock has gone on, hour by hour
    worker.now = NOW + DRAFT_IDLE
    await worker.makes()
    assert len(await worker.drafts.list(ONE, worker.now)) == 1
    assert len(await worker.rows(drafts)) == 1


async def test_a_clock_that_has_jumped_makes_no_room_by_erasing(worker):
    """Row 8 of the attacks: what a wrong clock takes for expired is not read, and not erased either."""
    names = [await worker.makes() for _ in range(10)]
    await note_purge(worker.database, NOW)
    worker.now = NOW + DRAFT_IDLE
    with pytest.raises(TooManyDrafts):
        await worker.makes()
    assert await worker.drafts.list(ONE, worker.now) == ()
    assert await worker.drafts.erase(ONE, names[0], worker.now)
    worker.now = NOW
    assert [draft.number for draft in await worker.drafts.list(ONE, NOW)] == sorted(names[1:])


async def test_open_answers_change_and_the_rest_stays(worker):
    name = await worker.makes()
    draft = await worker.says(name, "lawyer", "yes")
    assert draft.state == says(adult(DraftState()), "lawyer", "yes")
    assert await worker.drafts.get(ONE, name, NOW) == draft


async def test_a_change_that_was_decided_on_other_answers_is_refused_and_changes_nothing(worker):
    name = await worker.makes()
    before = (await worker.drafts.get(ONE, name, NOW)).state
    await worker.says(name, "lawyer", "yes", update=1)
    stored = await worker.dump()
    with pytest.raises(DraftChanged):
        await worker.drafts.change(ONE, name, NOW, 2, before, says(before, "region", "syd"), worker.hashes)
    assert await worker.dump() == stored


async def test_a_draft_that_is_detached_while_its_use_is_noted_is_not_shown(worker, monkeypatch):
    name = await worker.makes()
    note = worker.drafts._rows.note_use

    async def late(keys, draft, now):
        await worker.drafts.detach(ONE, name, NOW, None)
        return await note(keys, draft, now)

    monkeypatch.setattr(worker.drafts._rows, "note_use", late)
    assert await worker.drafts.get(ONE, name, NOW + DAY) is None


def test_every_error_of_storage_is_a_storage_error():
    for error in (
        DatabaseUnavailable, InvalidDatabaseUrl, VaultClosed, AlreadyApplied, AlreadyFilled, ConsentMissing,
        DraftChanged, TooManyDrafts, TooManyTries,
    ):  # fmt: skip
        assert issubclass(error, StorageError)


async def test_what_is_refused_changes_nothing(worker):
    name = await worker.makes()
    before = await worker.dump()
    with pytest.raises(InvalidAnswer):
        await worker.says(name, "lawyer", "no such option", update=3)
    assert await worker.dump() == before


async def test_records_come_back_as_they_were_confirmed_oldest_first(worker):
    name = await worker.makes()
    records = [
        worker.record("language"),
        worker.record("language", ConsentAnswer.NO, "en"),
        worker.record("phone", ConsentAnswer.NOT_APPLICABLE),
    ]
    for record in records:
        draft = await worker.drafts.confirm(ONE, name, NOW, None, record, worker.hashes)
    assert draft.records == (replace(records[1], number=2), replace(records[2], number=3))
    assert (await worker.drafts.get(ONE, name, NOW)).records == draft.records


# ---------------------------------------------------------------- sealed answers


async def test_a_sealed_answer_is_read_by_code_alone(worker):
    name = await worker.fills()
    draft = await worker.drafts.get(ONE, name, NOW)
    assert (draft.filled, draft.vault) == ({SURNAME.number}, VaultStatus.RETYPED)
    assert await worker.drafts.vaults.read(ONE, name, NOW, RIGHT) == {"surname": ANSWER}
    assert await worker.drafts.vaults.read(ONE, name, NOW, WRONG) is None
    assert ANSWER not in repr(draft)


async def test_no_vault_before_consent_and_nothing_sealed_before_the_code_is_retyped(worker):
    name = await worker.makes()
    make = (ONE, name, NOW, None, CODE, worker.hashes)
    with pytest.raises(ConsentMissing):
        await worker.drafts.vaults.make_vault(*make)
    await worker.consents(name)
    with pytest.raises(ConsentMissing):
        await worker.seals(name)
    assert (await worker.drafts.vaults.make_vault(*make)).vault is VaultStatus.SHOWN
    with pytest.raises(ConsentMissing):
        await worker.seals(name)
    assert await worker.drafts.vaults.retype(ONE, name, NOW, WRONG) is None
    with pytest.raises(ConsentMissing):
        await worker.seals(name)
    assert await worker.drafts.vaults.retype(ONE, name, NOW, RIGHT.lower().replace("-", " "))
    assert (await worker.seals(name)).filled == {SURNAME.number}


async def test_a_vault_is_replaced_until_its_code_is_retyped(worker):
    name = await worker.makes()
    await worker.consents(name)
    await worker.drafts.vaults.make_vault(ONE, name, NOW, None, CODE, worker.hashes)
    await worker.drafts.vaults.make_vault(ONE, name, NOW, None, OTHER, worker.hashes)
    assert await worker.drafts.vaults.retype(ONE, name, NOW, RIGHT) is None
    assert await worker.drafts.vaults.retype(ONE, name, NOW, OTHER.spell())
    with pytest.raises(AlreadyFilled):
        await worker.drafts.vaults.make_vault(ONE, name, NOW, None, CODE, worker.hashes)


async def test_an_answer_is_corrected_only_with_the_code(worker):
    name = await worker.fills()
    with pytest.raises(AlreadyFilled):
        await worker.seals(name, text="Annan")
    assert await worker.drafts.vaults.clear(ONE, name, NOW, None, WRONG, SURNAME) is None
    assert (await worker.drafts.vaults.clear(ONE, name, NOW, 4, RIGHT, SURNAME)).filled == frozenset()
    assert (await worker.drafts.vaults.clear(ONE, name, NOW, 5, RIGHT, SURNAME)).filled == frozenset()
    await worker.seals(name, text="Annan")
    assert await worker.drafts.vaults.read(ONE, name, NOW, RIGHT) == {"surname": "Annan"}


@pytest.mark.parametrize("text", ["", "x" * (SURNAME.max_characters + 1), "\ud800"])
async def test_an_answer_that_is_none_is_refused_and_not_quoted(worker, text):
    name = await worker.fills()
    with pytest.raises(InvalidAnswer) as problem:
        await worker.seals(name, PHONE, text)
    assert str(problem.value) == "draft-refused-value: phone"
    assert problem.value.__cause__ is None


async def test_the_longest_answer_fits_in_any_alphabet(worker):
    name = await worker.fills()
    longest = max(SEALED_FIELDS, key=lambda field: field.max_characters)
    await worker.seals(name, longest, "\U00012000" * longest.max_characters)
    assert (await worker.drafts.vaults.read(ONE, name, NOW, RIGHT))[
        longest.name
    ] == "\U00012000" * longest.max_characters


async def test_a_field_with_a_purpose_needs_a_yes_to_it_and_a_no_takes_the_answer_away(worker, file):
    name = await worker.fills()
    with pytest.raises(ConsentMissing):
        await worker.seals(name, PHONE, "070-000 00 00")
    await worker.confirms(name, "phone")
    assert (await worker.seals(name, PHONE, "070-000 00 00")).filled == {SURNAME.number, PHONE.number}
    blob = next(row["blob"] for row in await worker.rows(sealed) if row["field"] == PHONE.number)
    draft = await worker.confirms(name, "phone", ConsentAnswer.NOT_APPLICABLE)
    assert draft.filled == {SURNAME.number}
    assert blob[40:] not in everything(file)


async def test_a_vault_that_cannot_take_an_answer_is_shut(worker):
    name = await worker.fills()
    async with worker.database.write() as connection:
        await connection.execute(update(vaults).values(public_key=bytes(32)))
    with pytest.raises(ConsentMissing):
        await worker.seals(name, FIELD["given-names"], "Exempel")


# ---------------------------------------------------------------- withdrawing and erasing


async def secrets_of(worker):
    """Every ciphertext and key that lies in the database."""
    found = [row["blob"] for row in await worker.rows(drafts)] + [row["blob"] for row in await worker.rows(sealed)]
    found += [part for row in await worker.rows(vaults) for part in (row["wrapped"], row["public_key"])]
    return [piece for blob in found for piece in (blob[:32], blob[-32:])]


async def test_a_no_takes_vault_and_sealed_answers_away_to_the_last_byte(worker, file):
    name = await worker.fills()
    left = b"".join(row["blob"] for row in await worker.rows(drafts))
    gone = [piece for piece in await secrets_of(worker) if piece not in left]
    assert gone and all(piece in everything(file) for piece in gone)
    draft = await worker.confirms(name, "iom", ConsentAnswer.NO)
    assert (draft.vault, draft.filled) == (VaultStatus.NONE, frozenset())
    assert not any(piece in everything(file) for piece in gone)
    assert await worker.drafts.vaults.read(ONE, name, NOW, RIGHT) is None


async def test_erasing_leaves_no_byte_in_the_database_or_its_log(worker, file):
    name = await worker.fills()
    await worker.says(name, "lawyer", "yes")
    pieces = await secrets_of(worker)
    assert all(piece in everything(file) for piece in pieces)
    assert await worker.drafts.erase(ONE, name, NOW) is True
    assert not any(piece in everything(file) for piece in pieces)
    assert [table for table, rows in (await worker.dump()).items() if rows] == ["changes", "erasures"]
    assert await worker.drafts.erase(ONE, name, NOW) is None
    assert await worker.drafts.get(ONE, name, NOW) is None


async def test_erasing_says_so_where_someone_who_reads_keeps_the_log(worker, file, monkeypatch):
    monkeypatch.setattr("storage.database._PAUSE", 0)
    name = await worker.fills()
    reader = sqlite3.connect(file)
    reader.execute("begin")
    reader.execute("select * from drafts").fetchall()
    assert await worker.drafts.erase(ONE, name, NOW) is False
    assert await worker.drafts.get(ONE, name, NOW) is None
    reader.close()


async def test_a_backup_from_before_and_the_servers_key_open_nothing_without_the_code(worker, file, tmp_path):
    name = await worker.fills()
    await worker.database.truncate()
    shutil.copy(file, tmp_path / "backup")
    await worker.drafts.erase(ONE, name, NOW)
    backup = sqlite3.connect(tmp_path / "backup")
    record = VaultRecord(*backup.execute("select public_key, wrapped from vaults").fetchone())
    held = [piece for row in backup.execute("select blob from sealed") for piece in row]
    backup.close()
    assert held
    with pytest.raises(VaultClosed), Vault().open(record, OTHER, worker.keyring, draft_binding(name)):
        pass
    assert ANSWER.encode() not in (tmp_path / "backup").read_bytes()
    with pytest.raises(UnknownKey), Vault().open(record, CODE, Keyring(OLD), draft_binding(name)):
        pass


async def test_locking_detaches_and_leaves_the_right_to_erase(worker):
    name = await worker.fills()
    assert await worker.drafts.detach(ONE, name, NOW, 9) is True
    assert await worker.drafts.get(ONE, name, NOW) is None
    assert await worker.drafts.detach(ONE, name, NOW, 10) is False
    assert [(one.number, one.attached) for one in await worker.drafts.list(ONE, NOW)] == [(name, False)]
    assert await worker.drafts.erase(ONE, name, NOW) is True


async def test_name_and_code_attach_a_draft_to_any_chat_and_the_former_one_can_still_erase(worker):
    name = await worker.fills()
    assert await worker.drafts.vaults.attach(TWO, name, NOW, WRONG) is None
    draft = await worker.drafts.vaults.attach(TWO, name, NOW, RIGHT)
    assert draft.filled == {SURNAME.number}
    assert await worker.drafts.get(ONE, name, NOW) is None
    assert await worker.drafts.get(TWO, name, NOW) == draft
    assert (await worker.drafts.vaults.attach(ONE, name, NOW, RIGHT)).number == name
    assert await worker.drafts.get(TWO, name, NOW) is None
    assert await worker.drafts.erase(TWO, name, NOW) is True
    assert await worker.drafts.list(ONE, NOW) == ()


async def test_a_full_chat_cannot_attach_one_more(worker):
    name = await worker.fills()
    for _ in range(10):
        await worker.makes(TWO)
    with pytest.raises(TooManyDrafts):
        await worker.drafts.vaults.attach(TWO, name, NOW, RIGHT)
    assert await worker.drafts.get(ONE, name, NOW) is not None


async def test_a_vault_that_changes_while_the_code_is_derived_is_not_opened(worker, monkeypatch):
    name = await worker.fills()
    derive = worker.drafts.vaults._opener.open

    async def slow(*those):
        found = await derive(*those)
        await worker.confirms(name, "iom", ConsentAnswer.NO)
        return found

    monkeypatch.setattr(worker.drafts.vaults._opener, "open", slow)
    assert await worker.drafts.vaults.attach(TWO, name, NOW, RIGHT) is None
    monkeypatch.undo()
    await worker.confirms(name, "iom")
    await worker.locks(name)
    monkeypatch.setattr(worker.drafts.vaults._opener, "open", slow)
    assert await worker.drafts.vaults.clear(ONE, name, NOW, 4, RIGHT, SURNAME) is None
    assert await worker.rows(updates) == []


# ---------------------------------------------------------------- two readers


def every_method(worker, keys, name):
    """Each thing that can be asked about a draft, with the answer for one that there is not."""
    the = worker.drafts
    return {
        "get": (the.get(keys, name, NOW), None),
        "change": (worker.says(name, "lawyer", "no", keys, update=70), None),
        "confirm": (the.confirm(keys, name, NOW, 71, worker.record("iom", ConsentAnswer.NO), worker.hashes), None),
        "seal": (the.vaults.seal(keys, name, NOW, 72, PHONE, "070-000 00 00", worker.hashes), None),
        "make_vault": (the.vaults.make_vault(keys, name, NOW, 73, CODE, worker.hashes), None),
        "retype": (the.vaults.retype(keys, name, NOW, RIGHT), None),
        "read": (the.vaults.read(keys, name, NOW, RIGHT), None),
        "clear": (the.vaults.clear(keys, name, NOW, 74, RIGHT, SURNAME), None),
        "attach": (the.vaults.attach(keys, name, NOW, WRONG), None),
        "lock": (the.detach(keys, name, NOW, 75), False),
        "erase": (the.erase(keys, name, NOW), None),
    }


@pytest.mark.parametrize("unknown", [False, True])
async def test_another_chats_draft_is_answered_as_one_that_there_is_not(worker, unknown):
    name = await worker.fills()
    before = await worker.dump()
    asked = name ^ 1 if unknown else name
    for what, (answer, expected) in every_method(worker, TWO, asked).items():
        assert await answer is expected, what
    assert len(await worker.dump()) == len(before)
    assert {**await worker.dump(), "tries": []} == before
    assert await worker.drafts.list(TWO, NOW) == ()


@pytest.mark.parametrize("name", [0, -1, 1 << 20, 1 << 40, 1 << 80])
async def test_what_can_be_no_name_is_answered_as_one_that_there_is_not(worker, name):
    await worker.fills()
    for what, (answer, expected) in every_method(worker, ONE, name).items():
        assert await answer is expected, what


@pytest.mark.parametrize(
    "damage",
    [update(drafts).values(blob=bytes(369)), update(drafts).values(blob=b"\1" * 369)],
)
async def test_a_damaged_draft_is_answered_as_none_and_can_be_erased(worker, damage):
    name = await worker.makes()
    async with worker.database.write() as connection:
        await connection.execute(damage)
    assert await worker.drafts.get(ONE, name, NOW) is None
    assert await worker.says(name, "lawyer", "no") is None
    assert await worker.drafts.erase(ONE, name, NOW) is True


@pytest.mark.parametrize("wrong", [{"item": 99}, {"answer": 99}, {"language": 32767}, {"language": 32766}])
async def test_a_record_that_is_none_of_ours_is_damage(worker, wrong):
    name = await worker.makes()
    await worker.confirms(name, "language")
    row = dict((await worker.rows(consents))[0])
    async with worker.database.write() as connection:
        await connection.execute(insert(consents).values(row | {"seq": 2} | wrong))
    assert await worker.drafts.get(ONE, name, NOW) is None


# ---------------------------------------------------------------- time


async def test_a_draft_is_gone_when_it_is_read_though_nothing_was_purged(worker):
    name = await worker.makes()
    late = NOW + DRAFT_IDLE
    assert await worker.drafts.get(ONE, name, late) is None
    assert await worker.drafts.list(ONE, late) == ()
    assert await worker.drafts.erase(ONE, name, late) is True  # who holds it may erase it all the same
    assert await worker.rows(drafts) == []


async def test_use_keeps_a_draft_but_not_for_ever(worker):
    name = await worker.makes()
    for days in range(0, DRAFT_MOST.days, 50):
        draft = await worker.drafts.get(ONE, name, NOW + days * DAY)
        assert draft.used_on == (NOW + days * DAY).date()
    assert draft.erased_on == NOW.date() + DRAFT_MOST
    assert await worker.drafts.get(ONE, name, NOW + DRAFT_MOST - DAY) is not None
    assert await worker.drafts.get(ONE, name, NOW + DRAFT_MOST) is None


async def test_use_is_noted_once_a_day_and_a_clock_that_goes_back_changes_nothing(worker):
    name = await worker.makes()
    written = []
    event.listen(
        worker.database.engine.sync_engine, "before_cursor_execute",
        lambda _c, _cur, statement, *_: written.append(statement) if statement.startswith("UPDATE") else None,
    )  # fmt: skip
    await worker.drafts.get(ONE, name, NOW + DAY)
    assert len(written) == 1
    await worker.drafts.get(ONE, name, NOW + DAY)
    await worker.drafts.get(ONE, name, NOW)
    assert len(written) == 1


async def test_a_draft_that_a_code_can_open_is_detached_when_it_is_idle(worker):
    name, other = await worker.fills(), await worker.makes()
    late = NOW + DETACH_AFTER
    assert await worker.drafts.get(ONE, name, late - DAY) is not None
    late += DETACH_AFTER
    assert await worker.drafts.get(ONE, name, late) is None
    assert [one.attached for one in await worker.drafts.list(ONE, late) if one.number == name] == [False]
    await worker.drafts.purge(late)
    assert {row["draft"]: row["attached"] for row in await worker.rows(holders)} == {name: False, other: True}
    assert (await worker.drafts.vaults.attach(ONE, name, late, RIGHT)).used_on == late.date()
    assert await worker.drafts.get(ONE, name, late) is not None


async def test_purging_erases_what_is_past_its_time_and_leaves_the_others(worker, file):
    name = await worker.fills()
    await worker.drafts.vaults.read(ONE, name, NOW, WRONG)
    await worker.says(name, "lawyer", "no", update=1)
    pieces = await secrets_of(worker)
    assert await worker.drafts.purge(NOW + DAY / 4) == 0
    assert await worker.drafts.purge(NOW + DAY) == 2  # the try and the count of changes
    assert await worker.drafts.purge(NOW + 9 * DAY) == 1
    worker.now = NOW + DRAFT_IDLE
    other = await worker.makes(TWO)
    assert await worker.drafts.purge(worker.now) == 1
    assert await worker.drafts.get(TWO, other, worker.now) is not None
    assert await worker.database.truncate()
    assert not any(piece in everything(file) for piece in pieces)


# ---------------------------------------------------------------- once an update


async def test_an_update_that_comes_again_changes_nothing(worker):
    name = await worker.makes()
    await worker.says(name, "lawyer", "yes", update=1)
    before = await worker.dump()
    the = worker.drafts
    for again in (
        the.make(ONE, DraftState(), NOW, 1),
        worker.says(name, "lawyer", "no", update=1),
        the.confirm(ONE, name, NOW, 1, worker.record("iom"), worker.hashes),
        the.vaults.seal(ONE, name, NOW, 1, SURNAME, ANSWER, worker.hashes),
        the.detach(ONE, name, NOW, 1),
    ):
        with pytest.raises(AlreadyApplied):
            await again
    assert await worker.dump() == before
    await worker.consents(name)
    with pytest.raises(AlreadyApplied):
        await the.vaults.make_vault(ONE, name, NOW, 1, CODE, worker.hashes)
    await worker.locks(name)
    await worker.seals(name)
    before = await worker.dump()
    with pytest.raises(AlreadyApplied):
        await the.vaults.clear(ONE, name, NOW, 1, RIGHT, SURNAME)
    assert await worker.dump() == before


async def test_an_update_at_two_workers_at_once_is_applied_once(starts):
    one, two = starts(), starts()
    name = await one.makes()
    for number, spoken in enumerate(["sv", "en"] * 5):
        done = await asyncio.gather(
            *(
                worker.drafts.confirm(ONE, name, NOW, number, worker.record("language", language=spoken), worker.hashes)
                for worker in (one, two)
            ),
            return_exceptions=True,
        )
        assert sorted(type(answer).__name__ for answer in done) == ["AlreadyApplied", "Draft"]
    assert len(await one.rows(consents)) == 10


async def test_two_workers_that_change_different_answers_at_once_lose_neither(starts):
    one, two = starts(), starts()
    name = await one.makes()
    for lawyer, region in (("no", "syd"), ("yes", "nord"), ("no", "ost")):
        await asyncio.gather(one.says(name, "lawyer", lawyer), two.says(name, "region", region))
        kept = (await one.drafts.get(ONE, name, NOW)).state
        assert (kept.answers.get(FIELD_BY_NAME["lawyer"]), kept.answers.get(FIELD_BY_NAME["region"])) == (
            lawyer,
            region,
        )


# ---------------------------------------------------------------- a retired key


async def test_what_a_retired_hash_holds_is_found_and_moved(starts):
    old = starts(OLD)
    name = await old.makes(chat_hashes(old.keyring, 4711))
    new = starts(NEW, OLD)
    both = chat_hashes(new.keyring, 4711)
    assert [one.number for one in await new.drafts.list(both, NOW)] == [name]
    assert [row["key"] for row in await new.rows(holders)] == [both[0]]
    async with new.database.write() as connection:
        await connection.execute(update(holders).values(key=both[1]))
    assert (await new.drafts.get(both, name, NOW)).number == name
    assert [row["key"] for row in await new.rows(holders)] == [both[0]]


async def test_a_draft_held_under_both_hashes_is_held_once_and_still_attached(starts):
    worker = starts(NEW, OLD)
    both = chat_hashes(worker.keyring, 4711)
    name, other = await worker.makes(both[1:]), await worker.makes(both[1:])
    async with worker.database.write() as connection:
        await connection.execute(insert(holders).values(draft=name, key=both[0], attached=False, slot=3))
        await connection.execute(insert(holders).values(draft=other, key=both[0], attached=False, slot=4))
        await connection.execute(update(holders).where(holders.c.draft == other).values(attached=False))
    listed = await worker.drafts.list(both, NOW)
    assert {one.number: one.attached for one in listed} == {name: True, other: False}
    assert {(row["draft"], row["key"], row["attached"]) for row in await worker.rows(holders)} == {
        (name, both[0], True), (other, both[0], False),
    }  # fmt: skip


async def test_what_finds_no_room_under_the_current_hash_stays_and_is_still_found(starts):
    worker = starts(NEW, OLD)
    both = chat_hashes(worker.keyring, 4711)
    for _ in range(9):
        await worker.makes(both[:1])
    for _ in range(2):
        await worker.makes(both[1:])
    assert len(await worker.drafts.list(both, NOW)) == 11
    assert sorted(row["key"] == both[0] for row in await worker.rows(holders)) == [False] + [True] * 10
    with pytest.raises(TooManyDrafts):
        await worker.makes(both)
    assert len(await worker.drafts.list(both, NOW)) == 11


# ---------------------------------------------------------------- a database that is gone


async def test_a_locked_database_is_told_changes_nothing_and_can_still_be_read(worker, file, monkeypatch):
    monkeypatch.setattr("storage.engines._PRAGMAS", ("journal_mode=WAL", "foreign_keys=ON", "busy_timeout=20"))
    name = await worker.fills()
    before = await worker.dump()
    lock = sqlite3.connect(file, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    for what, (answer, _) in every_method(worker, ONE, name).items():
        if what in {"get", "make_vault"}:
            answer.close()
            continue
        with pytest.raises(DatabaseUnavailable):
            await answer
    assert (await worker.drafts.get(ONE, name, NOW + DAY)).used_on == NOW.date()
    lock.execute("ROLLBACK")
    lock.close()
    assert await worker.dump() == before


async def test_a_locked_database_leaves_retired_hashes_for_later(starts, file, monkeypatch):
    monkeypatch.setattr("storage.engines._PRAGMAS", ("journal_mode=WAL", "foreign_keys=ON", "busy_timeout=20"))
    worker = starts(NEW, OLD)
    both = chat_hashes(worker.keyring, 4711)
    name = await worker.makes(both[1:])
    lock = sqlite3.connect(file, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    assert [one.number for one in await worker.drafts.list(both, NOW)] == [name]
    lock.close()


@pytest.mark.sqlite_only
async def test_a_full_disk_is_told_and_nothing_is_half_saved(worker):
    name, seen = await worker.fills(), []
    async with worker.database.work() as connection:
        pages = (await connection.exec_driver_sql("PRAGMA page_count")).scalar_one()
        await connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    async def goes_on():
        for update_id in range(1000):
            seen.append(await worker.dump())
            await worker.drafts.confirm(ONE, name, NOW, update_id, worker.record("iom"), worker.hashes)

    with pytest.raises(DatabaseUnavailable):
        await goes_on()
    assert await worker.dump() == seen[-1]


async def test_a_draft_of_a_lost_phone_is_erased_by_its_name_whoever_holds_it(worker):
    name = await worker.makes(ONE)
    assert await worker.drafts.erase_named(name, NOW) is True
    assert await worker.drafts.erase_named(name, NOW) is None
    assert await worker.drafts.get(ONE, name, NOW) is None


async def test_a_yes_is_refused_before_what_makes_it_valid(worker):
    name = await worker.makes(ONE)
    with pytest.raises(ConsentMissing):
        await worker.confirms(name, "iom")
