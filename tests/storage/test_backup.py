"""A backup opens with the operator's key alone, is restored whole or not at all, and brings nothing expired back."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pyrage
import pytest

from storage.backup import archive
from storage.backup.archive import (
    Backup,
    new_key_pair,
    read_public_keys,
    read_secret_keys,
)
from storage.backup.errors import BackupError, DamagedBackup, DatabaseInUse, ForeignBackup, WrongKey
from storage.backup.restoration import restore
from storage.backup.snapshot import copy_database
from storage.crypto.keyring import Keyring
from storage.database import DatabaseUnavailable
from tests.storage.worker import ANSWER, KEYRING, NEW, NOW, OLD, ONE, RIGHT, TWO

SECRET, PUBLIC = new_key_pair()
KEYS, FOR = read_secret_keys(SECRET), read_public_keys(PUBLIC)


def seal(backup, keyring, public_keys):
    """The contents of a backup's file."""
    sink = BytesIO()
    archive.seal(backup, keyring, public_keys, sink)
    return sink.getvalue()


def unseal(contents, keyring, secret_keys):
    """What such contents hold."""
    sink = BytesIO()
    made_at = archive.unseal(BytesIO(contents), sink, keyring, secret_keys)
    return Backup(sink.getvalue(), made_at)


def backed_up(file, made_at=NOW):
    return Backup(copy_database(file), made_at)


async def restored(backup, target, now=NOW, *, replace=False, keyring=KEYRING):
    def copy(file):
        file.write(backup.database)
        return backup.made_at

    return await restore(copy, target, keyring, now, replace=replace)


async def test_the_restore_drill(starts, file, tmp_path):
    """Backed up while a worker has it open, lost, restored elsewhere: the code opens what was sealed."""
    worker = starts()
    name = await worker.fills()
    contents = seal(backed_up(file), KEYRING, FOR)
    await worker.makes()  # is in no backup
    target = tmp_path / "elsewhere.sqlite3"
    backup = unseal(contents, KEYRING, KEYS)
    assert backup.made_at == NOW
    assert (await restored(backup, target)).unreadable == 0
    assert target.stat().st_mode & 0o777 == 0o600
    other = type(worker)(f"sqlite+aiosqlite:///{target}")
    assert [held.number for held in await other.drafts.list(ONE, NOW)] == [name]
    assert await other.drafts.vaults.read(ONE, name, NOW, RIGHT) == {"surname": ANSWER}
    await other.database.close()
    assert {path.name for path in tmp_path.iterdir()} - {f"{file.name}{end}" for end in ("", "-wal", "-shm")} == {
        target.name
    }


@pytest.mark.parametrize("remembers", [True, False])
async def test_what_was_erased_since_the_backup_stays_erased_where_what_it_replaces_remembers_it(
    starts, file, remembers
):
    """Promise 32."""
    worker = starts()
    name, other = await worker.fills(), await worker.makes(TWO)
    backup = backed_up(file)
    await worker.drafts.erase(ONE, name, NOW)
    await worker.database.close()
    if not remembers:
        with closing(sqlite3.connect(file)) as database, database:
            database.execute("drop table erasures")
    assert (await restored(backup, file, replace=True)).erased == int(remembers)
    again = starts()
    assert [held.number for held in await again.drafts.list(ONE, NOW)] == ([] if remembers else [name])
    assert [held.number for held in await again.drafts.list(TWO, NOW)] == [other]


async def test_nothing_of_a_backup_can_be_read_and_the_servers_key_is_not_in_it(starts, file):
    worker = starts()
    await worker.fills()
    plain = copy_database(file)
    contents = seal(Backup(plain, NOW), KEYRING, FOR)
    opened = pyrage.decrypt(contents, KEYS)
    assert plain in opened
    for secret in (NEW.encode(), *(KEYRING.subkey(purpose, KEYRING.current) for purpose in archive.Purpose)):
        assert secret not in opened
    assert b"SQLite" not in contents


@pytest.mark.parametrize(
    "damage",
    [
        lambda contents: b"",
        lambda contents: b"no backup at all",
        lambda contents: contents[:-1],
        lambda contents: contents[: len(contents) // 2],
        lambda contents: contents + b"x",
        lambda contents: contents[:-40] + bytes(40),
        lambda contents: pyrage.encrypt(b"", FOR),
        lambda contents: pyrage.encrypt(b"SQLite format 3\0" + bytes(200), FOR),
        lambda contents: pyrage.encrypt(pyrage.decrypt(contents, KEYS)[:30], FOR),
    ],
)
def test_what_is_cut_short_changed_or_no_backup_is_refused(damage):
    contents = seal(Backup(bytes(200_000), NOW), KEYRING, FOR)
    with pytest.raises(DamagedBackup):
        unseal(damage(contents), KEYRING, KEYS)


def test_a_backup_for_somebody_elses_key_is_told_apart():
    contents = seal(Backup(b"x", NOW), KEYRING, FOR)
    with pytest.raises(WrongKey, match="another key"):
        unseal(contents, KEYRING, read_secret_keys(new_key_pair()[0]))


def test_each_of_several_keys_opens_it():
    second = new_key_pair()
    contents = seal(Backup(b"x", NOW), KEYRING, read_public_keys(f"{PUBLIC}, {second[1]}"))
    assert unseal(contents, KEYRING, read_secret_keys(f"# a note\n\n{second[0]}\n")).database == b"x"


@pytest.mark.parametrize("place", [20, 30, 60, 100])
def test_whoever_only_knows_the_public_key_makes_no_backup(place):
    """It is encrypted, which anybody can do; the hash under the server's key is what they lack."""
    plain = bytearray(pyrage.decrypt(seal(Backup(bytes(100), NOW), KEYRING, FOR), KEYS))
    plain[place] ^= 1
    with pytest.raises(ForeignBackup):
        unseal(pyrage.encrypt(bytes(plain), FOR), KEYRING, KEYS)


def test_a_backup_from_before_a_rotation_needs_the_earlier_key():
    contents = seal(Backup(b"x", NOW), Keyring(OLD), FOR)
    assert unseal(contents, Keyring(NEW, (OLD,)), KEYS).database == b"x"
    with pytest.raises(ForeignBackup, match="not given"):
        unseal(contents, KEYRING, KEYS)


@pytest.mark.parametrize(
    "text", ["", "age1nonsense", f"{PUBLIC},", SECRET], ids=["empty", "nonsense", "comma", "secret"]
)
def test_what_is_no_public_key_is_told(text):
    with pytest.raises(WrongKey, match="no public key"):
        read_public_keys(text)


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", PUBLIC, f"{SECRET}\nnonsense"], ids=["empty", "remark", "public", "more"]
)
def test_what_is_no_secret_key_is_told(text):
    with pytest.raises(WrongKey, match="no secret key") as problem:
        read_secret_keys(text)
    assert SECRET not in str(problem.value)


async def test_what_is_past_its_time_does_not_come_back(starts, file, tmp_path):
    worker = starts()
    name = await worker.fills()
    target = tmp_path / "elsewhere.sqlite3"
    late = NOW + timedelta(days=181)
    assert (await restored(backed_up(file), target, late)).expired
    with closing(sqlite3.connect(target)) as database:
        assert database.execute("select count(*) from drafts").fetchone() == (0,)
    other = type(worker)(f"sqlite+aiosqlite:///{target}")
    assert await other.drafts.get(ONE, name, late) is None
    await other.database.close()


async def test_withdrawn_stays_withdrawn_when_a_backup_from_before_replaces_the_database(starts, file, worker):
    """Promise 32: what was erased since the backup was made is erased in it too; what was not comes back."""
    withdrawn, stays = await worker.fills(), await worker.fills(TWO)
    backup = backed_up(file)
    await worker.drafts.erase(ONE, withdrawn, NOW)
    await worker.database.close()
    assert (await restored(backup, file, replace=True)).erased == 1
    other = starts()
    assert await other.drafts.list(ONE, NOW) == ()
    assert [held.number for held in await other.drafts.list(TWO, NOW)] == [stays]
    assert await other.drafts.vaults.read(TWO, stays, NOW, RIGHT) == {"surname": ANSWER}
    again = Backup(backup.database, NOW)  # the restored database remembers it too
    await other.database.close()
    assert (await restored(again, file, replace=True)).erased == 1


async def test_a_database_of_a_release_that_remembered_nothing_is_replaced_too(file, worker):
    await worker.fills()
    backup = backed_up(file)
    await worker.database.close()
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("drop table erasures")
    assert (await restored(backup, file, replace=True)).erased == 0


async def test_drafts_under_a_key_that_is_not_handed_are_counted(starts, file, tmp_path):
    await starts(OLD).fills()
    done = await restored(backed_up(file), tmp_path / "elsewhere.sqlite3", keyring=Keyring(NEW))
    assert done.unreadable == 1


async def test_a_database_that_is_there_is_replaced_only_where_that_is_asked(starts, file, worker):
    await worker.fills()
    backup = backed_up(file)
    await worker.database.close()
    with pytest.raises(DatabaseInUse, match="--replace"):
        await restored(backup, file)
    await restored(backup, file, replace=True)


async def test_where_no_database_was_nobody_else_makes_one_while_a_backup_is_restored(file, worker, tmp_path):
    """What the other would have stored by then would be replaced, unasked."""
    await worker.fills()
    backup, target = backed_up(file), tmp_path / "elsewhere.sqlite3"

    def copy_beside_another(_to):
        with pytest.raises(FileExistsError):
            target.touch(exist_ok=False)
        with closing(sqlite3.connect(target, timeout=0)) as other, pytest.raises(sqlite3.OperationalError):
            other.execute("create table mine (number)")
        raise DamagedBackup("is of the test's")

    with pytest.raises(DamagedBackup):
        await restore(copy_beside_another, target, KEYRING, NOW, replace=False)
    assert not target.exists()
    await restored(backup, target)


async def test_a_database_that_another_process_has_open_is_never_replaced(starts, file, worker):
    """It would go on writing into a file that has no name any more."""
    await worker.fills()
    backup, inode = backed_up(file), file.stat().st_ino
    with pytest.raises(DatabaseInUse, match="in use"):
        await restored(backup, file, replace=True)
    assert file.stat().st_ino == inode
    await worker.makes()  # which still works
    await worker.database.close()
    await restored(backup, file, replace=True)
    assert file.stat().st_ino != inode
    assert len(await starts().drafts.list(ONE, NOW)) == 1


async def test_what_was_replaced_is_overwritten_and_its_log_is_gone(file, worker, tmp_path):
    """A log that outlived its database would be applied to the restored one."""
    await worker.fills()
    backup = backed_up(file)
    await worker.database.close()
    for end in ("-wal", "-shm", "-journal"):
        file.with_name(file.name + end).write_bytes(b"")
    kept = tmp_path / "kept"
    os.link(file, kept)  # another name of what is replaced, to look at it afterwards
    await restored(backup, file, replace=True)
    assert not any(kept.read_bytes())
    assert {path.name for path in tmp_path.iterdir()} == {file.name, "kept"}


async def test_a_link_stays_a_link_and_root_gives_the_file_to_whose_it_was(file, worker, tmp_path, monkeypatch):
    await worker.fills()
    backup = backed_up(file)
    await worker.database.close()
    link = tmp_path / "link"
    link.symlink_to(file)
    handed = []
    monkeypatch.setattr("storage.backup.restoration.os.chown", lambda _, *owner: handed.append(owner))
    monkeypatch.setattr("storage.backup.restoration.os.geteuid", lambda: 1)
    await restored(backup, link, replace=True)
    assert link.is_symlink()
    assert handed == [(file.stat().st_uid, file.stat().st_gid)]


async def test_a_log_without_its_database_is_not_applied_to_the_restored_one(starts, file, worker, tmp_path):
    await worker.fills()
    backup = backed_up(file)
    target = tmp_path / "elsewhere.sqlite3"
    await worker.makes()
    target.with_name(f"{target.name}-wal").write_bytes(file.with_name(f"{file.name}-wal").read_bytes())
    await restored(backup, target)
    with closing(sqlite3.connect(target)) as database:
        assert database.execute("select count(*) from drafts").fetchone() == (1,)


def test_a_file_that_is_not_there_is_a_database_without_an_answer(tmp_path):
    with pytest.raises(DatabaseUnavailable):
        copy_database(tmp_path / "lots.sqlite3")


async def test_a_database_that_is_damaged_is_not_replaced_in_silence(file, worker):
    await worker.fills()
    backup = backed_up(file)
    await worker.database.close()
    file.write_bytes(b"SQLite format 3\0" + b"no database" * 1000)
    with pytest.raises(DatabaseInUse, match="no whole database"):
        await restored(backup, file, replace=True)
    assert b"no database" in file.read_bytes()


@pytest.mark.parametrize("damage", ["pages", "keys", "nothing"])
async def test_a_damaged_database_in_a_whole_backup_replaces_nothing(file, worker, tmp_path, damage):
    await worker.fills()
    await worker.database.close()
    if damage == "keys":
        with closing(sqlite3.connect(file)) as database, database:
            database.execute("delete from drafts")  # the consents stay, and point nowhere
    contents = bytearray(copy_database(file))
    if damage == "pages":
        contents[8192:40960] = bytes(range(256)) * 128
    target = tmp_path / "elsewhere.sqlite3"
    with pytest.raises(DamagedBackup):
        await restored(Backup(bytes(contents) if damage != "nothing" else b"x" * 5000, NOW), target)
    assert {path.name for path in tmp_path.iterdir()} == {file.name}


async def test_a_backup_of_a_later_release_is_refused(file, worker, tmp_path):
    await worker.fills()
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("update alembic_version set version_num = '9999'")
    with pytest.raises(BackupError, match="later release"):
        await restored(backed_up(file), tmp_path / "elsewhere.sqlite3")
    assert not (tmp_path / "elsewhere.sqlite3").exists()


def test_a_database_that_is_not_there_is_no_backup(tmp_path):
    with pytest.raises(DatabaseUnavailable):
        copy_database(Path(tmp_path / "nothing"))
    assert not (tmp_path / "nothing").exists()


class Counting:
    """A file whose pieces are counted; after `room` bytes it is full."""

    def __init__(self, contents=b"", room=1 << 40):
        self._file, self._room, self.largest = BytesIO(contents), room, 0

    def read(self, size):
        piece = self._file.read(size)
        self.largest = max(self.largest, len(piece))
        return piece

    def write(self, piece):
        self._room -= len(piece)
        if self._room < 0:
            raise OSError(28, "No space left on device")
        self.largest = max(self.largest, len(piece))
        return self._file.write(piece)

    @property
    def contents(self):
        return self._file.getvalue()


def test_a_backup_is_written_and_read_in_pieces_however_large_it_is():
    """Beside the copy itself no second one is in memory, and a restoration holds none."""
    backup, sink = Backup(os.urandom(3_000_000), NOW), Counting()
    archive.seal(backup, KEYRING, FOR, sink)
    source, database = Counting(sink.contents), Counting()
    assert archive.unseal(source, database, KEYRING, KEYS) == NOW
    assert database.contents == backup.database
    assert max(part.largest for part in (sink, source, database)) < 100_000


def test_a_full_disk_is_told_as_such_on_either_way():
    backup, sink = Backup(bytes(300_000), NOW), Counting()
    with pytest.raises(OSError, match="No space"):
        archive.seal(backup, KEYRING, FOR, Counting(room=100_000))
    archive.seal(backup, KEYRING, FOR, sink)
    with pytest.raises(OSError, match="No space"):
        archive.unseal(Counting(sink.contents), Counting(room=100_000), KEYRING, KEYS)


def test_a_key_that_takes_nothing_is_told():
    with pytest.raises(pyrage.EncryptError):
        archive.seal(Backup(b"x", NOW), KEYRING, (), Counting())


async def test_a_large_database_is_copied_too(file, worker, monkeypatch):
    await worker.fills()
    small = copy_database(file)
    monkeypatch.setattr("storage.backup.snapshot._MOST_IN_FILE", 0)
    assert copy_database(file)[100:] == small[100:]  # the head counts changes
