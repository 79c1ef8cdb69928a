"""A worker as the bot has several: drafts on a database, with wordings of the tests' own."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import select

from dialogs.draft.model.consent import text_hash
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.consent_items import CONSENT_ITEMS, Requirement
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from storage.crypto.case_code import CaseCode
from storage.crypto.keyring import MIN_KEY_CHARACTERS, Keyring
from storage.database import Database
from storage.drafts.errors import DraftChanged
from storage.drafts.store import DraftStore
from storage.drafts.trail_check import read_trail
from storage.readers.store import chat_hashes
from storage.tables.base import metadata
from storage.tables.operation import lease
from tests.consenting import consent_record

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
OLD, NEW = (
    "the-old-key-of-the-test".ljust(MIN_KEY_CHARACTERS, "1"),
    "the-new-key-of-the-test".ljust(MIN_KEY_CHARACTERS, "2"),
)
KEYRING = Keyring(NEW)
ONE, TWO = chat_hashes(KEYRING, 4711), chat_hashes(KEYRING, 4712)
FIELD = {field.name: field for field in SEALED_FIELDS}
SURNAME, PHONE = FIELD["surname"], FIELD["phone"]
ITEM = {item.name: item for item in CONSENT_ITEMS}
ALWAYS = tuple(item.name for item in CONSENT_ITEMS if item.need is Requirement.ALWAYS)
CHILD = tuple(item.name for item in CONSENT_ITEMS if item.need is Requirement.CHILD)
CODE = CaseCode(bytes(range(10)))
RIGHT, WRONG = CODE.spell(), CaseCode(bytes(10)).spell()
ANSWER = "Exempelsson"


def adult(kept):
    """Say that the person is an adult."""
    return says(kept, "person", "adult")


def says(kept, name, value):
    return replace(kept, answers=kept.answers.put(FIELD_BY_NAME[name], value))


@dataclass
class Wordings:
    """Today's wordings: the edition changes with each change of one."""

    editions: dict[tuple[str, str], int]

    @classmethod
    def new(cls):
        return cls({(item.name, language): 1 for item in CONSENT_ITEMS for language in ("sv", "en")})

    def all(self):
        return {key: text_hash([*key, str(edition)]) for key, edition in self.editions.items()}

    def changes(self, item):
        for language in ("sv", "en"):
            self.editions[item, language] += 1


class Worker:
    """One worker; `drafts` is what is tested."""

    def __init__(self, url, current=NEW, *retired, wordings=None, **how):
        self.database = Database(url)
        self.keyring = Keyring(current, retired)
        self.drafts = DraftStore(self.database, self.keyring, **how)
        self.wordings = wordings or Wordings.new()
        self.now = NOW

    @property
    def hashes(self):
        """Of today's texts."""
        return self.wordings.all()

    def record(self, item, answer=ConsentAnswer.YES, language="sv", **changes):
        made = consent_record(ITEM[item], self.wordings.all()[item, language], language, self.now.date(), answer)
        return replace(made, **changes)

    # ---------------------------------------------------------------- what a reader does

    async def makes(self, keys=ONE):
        return (await self.drafts.make(keys, adult(DraftState()), self.now, None)).number

    async def confirms(self, name, item, answer=ConsentAnswer.YES, keys=ONE, **changes):
        return await self.drafts.confirm(keys, name, self.now, None, self.record(item, answer, **changes), self.hashes)

    async def consents(self, name, *others, keys=ONE):
        for item in (*ALWAYS, *others):
            draft = await self.confirms(name, item, keys=keys)
        return draft

    async def locks(self, name, code=CODE, keys=ONE):
        """Make the vault and retype its code."""
        await self.drafts.vaults.make_vault(keys, name, self.now, None, code, self.hashes)
        assert await self.drafts.vaults.retype(keys, name, self.now, code.spell())

    async def seals(self, name, field=SURNAME, text=ANSWER, keys=ONE):
        return await self.drafts.vaults.seal(keys, name, self.now, None, field, text, self.hashes)

    async def fills(self, keys=ONE, *others):
        """A draft with consent, a vault and one sealed answer; returns its name."""
        name = await self.makes(keys)
        await self.consents(name, *others, keys=keys)
        await self.locks(name, keys=keys)
        await self.seals(name, keys=keys)
        return name

    async def says(self, name, field, value, keys=ONE, update=None):
        """Change one answer of what is stored, as often as somebody else is faster."""
        while True:
            draft = await self.drafts.get(keys, name, self.now)
            before = draft.state if draft else DraftState()
            after = says(before, field, value)
            with suppress(DraftChanged):
                return await self.drafts.change(keys, name, self.now, update, before, after, self.hashes)

    # ---------------------------------------------------------------- what lies in the database

    async def looks(self, *tables):
        """The rows of each table."""
        async with self.database.work() as connection:
            return [(await connection.execute(select(table))).mappings().all() for table in tables]

    async def rows(self, table):
        return (await self.looks(table))[0]

    async def trail_report(self):
        """The trail, and what of it does not verify."""
        return await read_trail(self.database, self.keyring)

    async def dump(self):
        """Every row there is, but for who polls."""
        tables = [table for table in metadata.sorted_tables if table is not lease]
        found = await self.looks(*tables)
        names = (table.name for table in tables)
        return {name: [tuple(row.values()) for row in rows] for name, rows in zip(names, found, strict=True)}


def everything(file):
    """All bytes of the database and of the files beside it."""
    return b"".join(path.read_bytes() for path in file.parent.iterdir())
