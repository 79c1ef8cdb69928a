"""What readers do with drafts in these tests: begin one, fill it in by the shortest way, confirm, seal.

`tests.e2e.draft_story` has the same verbs for a reader at the server, and takes the words from here.
"""

from __future__ import annotations

import re
from dataclasses import replace

from sqlalchemy import func, select

from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from storage.readers.store import ReaderRow, chat_hashes
from storage.tables.base import metadata
from storage.tables.operation import lease
from tests.reader import KEYRING

#: All that could hold something of somebody: the lease says only when who polls is to say so again.
TABLES = [table for table in metadata.sorted_tables if table is not lease]
SURNAME = "Exempelsson-Testdotter"
YES, NO, WAIT = "Ja", "Nej", "Vill vänta"
#: What others have given, by the question on its card.
GIVEN = {
    "Vem har lämnat det?": "Vårdnadshavare",
    "Hur kom svaret?": "Skriftligt",
    "Är handlingen sedd?": "Ja, handlingen är sedd",
}
LABEL = re.compile(r"LT-[0-9A-Z]{4}")
CODE = re.compile(r"LOTS-[0-9A-Z-]+")
#: Taps: a draft begun; from the overview to the first item, explained and answered; from there to a code.
BEGIN = "Börja ett nytt utkast"
EXPLAIN = ("Samtycke", "Fortsätt", "Tolk på plats", "Muntligt")
MAKE_A_CODE = ("Personuppgifter", "Skapa en ärendekod")
TYPE_THE_CODE = "Skriv in koden"
FILL_IN = "Fyll i: "

ADULT = {"role": "coordinator", "person": "adult"}
CHILD = {
    "role": "social", "person": "child", "unaccompanied": "yes", "child-will": "yes", "child-guardian-sweden": "yes",
    "child-guardian-home": "yes", "child-inquiry": "yes",
}  # fmt: skip


class Nobody:
    """Readers' rows that are never kept: they are not what is forged here."""

    async def reader(self, *_):
        return ReaderRow(told=True)

    async def change(self, *_, **__):
        return ReaderRow(told=True)

    async def pending_deletions(self, *_):
        return ()

    forget = add_card = touch = change


def begins(reader, **answers):
    """Begin a draft, answer some of it, and stand at its overview; returns its name."""
    reader.gives("drafts")
    reader.taps(BEGIN)
    name = named(reader)
    if answers:
        says(reader, name, **answers)
        opens(reader, name)
    return name


def named(reader):
    """The name of the draft that the card shows."""
    return LABEL.search(reader.card.text)[0]


def says(reader, name, **answers):
    """Answer without tapping, where the test is not about how it is asked; None takes an answer away."""
    house, before = reader.house, stored(reader, name).state
    answers_now = before.answers
    for field, value in answers.items():
        answers_now = answers_now.put(FIELD_BY_NAME[field.replace("_", "-")], value)
    after = replace(before, answers=answers_now.clear_irrelevant())
    hashes = house.service._draft_service.hashes
    house.runner.run(
        house.drafts.change(keys(reader), parse_draft_label(name), house.clock(), None, before, after, hashes)
    )


def words(reader, message):
    """A text that has no variables, in Swedish."""
    return reader.house.wording.word(message, "sv")


def keys(reader):
    return chat_hashes(KEYRING, reader.chat)


def opens(reader, name):
    """Open a draft from the list."""
    reader.gives("drafts")
    reader.taps(f"Öppna {name}")


def stored(reader, name):
    """The draft as it is stored, None where this chat has none of that name attached."""
    house = reader.house
    return house.runner.run(house.drafts.get(keys(reader), parse_draft_label(name), house.clock()))


def answer(reader, name, field):
    return stored(reader, name).state.answers.get(FIELD_BY_NAME[field])


def explains(reader):
    """From the overview to the first item, explained by an interpreter and answered aloud."""
    for label in EXPLAIN:
        reader.taps(label)


def consents(reader, optional=YES):
    """Confirm every item, one at a time; ends at the list of items."""
    explains(reader)
    while reader.card.step.startswith("draft-consent-"):
        says_yes(reader, YES if "Punkten krävs" in reader.card.text else optional)


def says_yes(reader, answer=YES):
    """Answer the item on the card, or note what others have given."""
    given = [label for question, label in GIVEN.items() if question in reader.card.text]
    reader.taps(given[0] if given else answer)


def gets_a_code(reader):
    """From the list of items, or the overview, to a vault in use; returns the code."""
    for label in MAKE_A_CODE:
        reader.taps(label)
    code = coded(reader)
    reader.taps(TYPE_THE_CODE)
    reader.replies(code.lower())
    reader.sees("Koden stämmer")
    return code


def coded(reader):
    """The code that is shown."""
    return CODE.search(reader.last.one_time_text)[0]


def seals(reader, label="Efternamn", text=SURNAME):
    reader.taps(f"{FILL_IN}{label}")
    reader.replies(text)


def sealed_draft(reader, **answers):
    """A draft with consent, a vault and one sealed answer; returns its name and the code."""
    name = begins(reader, **(answers or ADULT))
    consents(reader)
    code = gets_a_code(reader)
    seals(reader)
    return name, code


def rows(house, *tables):
    """The rows of each table."""

    async def look():
        async with house.database.work() as connection:
            return {t.name: (await connection.execute(select(t))).mappings().all() for t in tables}

    return house.runner.run(look())


def dump(house):
    """Every row there is, but for who polls."""
    return rows(house, *TABLES)


def counts(house):
    """How many rows each table has."""

    async def look():
        async with house.database.work() as connection:
            return {
                t.name: (await connection.execute(select(func.count()).select_from(t))).scalar_one() for t in TABLES
            }

    return house.runner.run(look())
