"""What a release does with a draft, from its beginning to its end; run under the code of another release.

`python release_story.py begin URL` makes a draft and prints its number; `end URL NUMBER` goes on with it.
"""

import asyncio
import sys
from dataclasses import replace
from datetime import UTC, datetime

from dialogs.draft.model.consent import ConsentRecord, text_hash
from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Interpreter, RecorderRole
from dialogs.draft.model.consent_items import CONSENT_ITEMS, Requirement
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from storage.crypto.case_code import CaseCode
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.drafts.store import DraftStore
from storage.readers.store import CardRef, ReaderStore, chat_hashes

KEYRING = Keyring("the-key-of-two-releases".ljust(43, "."))
KEYS = chat_hashes(KEYRING, 4711)
NOW = datetime.now(UTC)
CODE = CaseCode(bytes(range(10)))
SURNAME = next(field for field in SEALED_FIELDS if field.name == "surname")
HASHES = {(item.name, "sv"): text_hash([item.name]) for item in CONSENT_ITEMS}


def yes(item):
    return ConsentRecord(
        item=item.name, version=item.version, wording=HASHES[item.name, "sv"], language="sv",
        interpreter=Interpreter.NOT_NEEDED, expressed=Expression.SPOKEN, role=RecorderRole.COORDINATOR,
        day=NOW.date(), answer=ConsentAnswer.YES,
    )  # fmt: skip


async def begins(database, drafts):
    await ReaderStore(database).add_card(KEYS, NOW, CardRef(1, int(NOW.timestamp())), 7)
    state = DraftState()
    state = replace(state, answers=state.answers.put(FIELD_BY_NAME["person"], "adult"))
    number = (await drafts.make(KEYS, state, NOW, 1)).number
    for item in CONSENT_ITEMS:
        if item.need is Requirement.ALWAYS:
            await drafts.confirm(KEYS, number, NOW, None, yes(item), HASHES)
    await drafts.vaults.make_vault(KEYS, number, NOW, 2, CODE, HASHES)
    assert await drafts.vaults.retype(KEYS, number, NOW, CODE.spell())
    print(number)


async def ends(database, drafts, number):
    assert (await ReaderStore(database).reader(KEYS, NOW)).answered == 7
    assert await drafts.vaults.seal(KEYS, number, NOW, 3, SURNAME, "Exempelsson", HASHES)
    assert await drafts.vaults.read(KEYS, number, NOW, CODE.spell()) == {"surname": "Exempelsson"}
    assert await drafts.rotate() == 0
    await drafts.purge(NOW)
    assert await drafts.erase(KEYS, number, NOW)
    assert await drafts.get(KEYS, number, NOW) is None


async def main(part, url, *number):
    database = Database(url)
    drafts = DraftStore(database, KEYRING)
    await (begins(database, drafts) if part == "begin" else ends(database, drafts, int(number[0])))
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
