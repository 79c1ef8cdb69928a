"""What is handed out twice, out of order, or to two workers at once is applied once."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from bot.requests import Request
from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.steps import DRAFT_LIST, OVERVIEW, STEP_OF_FIELD
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.events import PressedButton, SentFile, SentReply
from dialogs.engine.links import Case, Link, encode
from tests.draft_story import (
    ADULT,
    SURNAME,
    YES,
    answer,
    begins,
    consents,
    dump,
    explains,
    gets_a_code,
    says,
    stored,
)
from tests.reader import House

ROLE = STEP_OF_FIELD["role"]


def pressed(reader, link, update):
    """The same tap as an update of this number."""
    return Request(reader.chat, PressedButton(encode(link), 1, ()), "sv", None, update)


def handle(reader, incoming):
    return reader.house.runner.run(reader.house.service.handle(incoming))


def role(name, option):
    return Link(
        ROLE.number, verb=DraftVerb.PUT, operand=ROLE.field.encode(option), case=Case(draft=parse_draft_label(name))
    )


def test_a_draft_begun_by_one_update_twice_is_one_draft(house, reader):
    """Promise 18."""
    begin = pressed(reader, Link(DRAFT_LIST.number, verb=DraftVerb.SAVE), 7)
    first, again = handle(reader, begin), handle(reader, begin)
    assert len(dump(house)["drafts"]) == 1
    assert first.draw and again.draw


def test_a_file_brought_by_one_update_twice_is_one_draft(house, reader):
    """Promise 18."""
    begins(reader, **ADULT)
    file = Request(1, SentFile(stored(reader, _only(house)).state.answers.to_json().encode()), "sv", 5, 8)
    handle(reader, file)
    handle(reader, file)
    assert len(dump(house)["drafts"]) == 2


def _only(house):
    from dialogs.draft.model.draft_label import draft_label

    (row,) = dump(house)["drafts"]
    return draft_label(row["name"])


def test_an_older_update_handed_out_again_does_not_take_back_a_later_answer(reader):
    """Promise 18."""
    name = begins(reader)
    first, second = pressed(reader, role(name, "police"), 11), pressed(reader, role(name, "ngo"), 12)
    for incoming in (first, second, first, second, first):
        assert handle(reader, incoming).draw
        assert answer(reader, name, "role") == ("police" if incoming is first and not _applied(reader, 12) else "ngo")


def _applied(reader, update):
    return any(row["update_id"] == update for row in dump(reader.house)["updates"])


def test_updates_out_of_order_are_each_applied_once(reader):
    """Promise 18: the last one applied is the answer, whatever its number."""
    name = begins(reader)
    for update, option in ((22, "ngo"), (21, "police"), (22, "ngo")):
        handle(reader, pressed(reader, role(name, option), update))
    assert answer(reader, name, "role") == "police"


def test_an_item_confirmed_by_one_update_twice_is_one_record(house, reader):
    """Promise 18."""
    begins(reader, **ADULT)
    explains(reader)
    yes = reader.finds(YES).link
    for _ in range(2):
        reply = handle(reader, pressed(reader, yes, 31))
        assert reply.draw
    assert len(dump(house)["consents"]) == 1


def test_an_answer_sealed_by_one_update_twice_is_sealed_once(house, reader):
    """Promise 18."""
    begins(reader, **ADULT)
    consents(reader)
    gets_a_code(reader)
    reader.taps("Fyll i: Efternamn")
    typed = Request(1, SentReply(encode(reader.last.ask.link), SURNAME), "sv", 9, 41)
    handle(reader, typed)
    before = dump(house)["sealed"]
    handle(reader, typed)
    assert dump(house)["sealed"] == before and len(before) == 1


def test_a_draft_locked_or_erased_by_one_update_twice_is_answered_as_gone(house, reader):
    """Promise 18."""
    name = begins(reader)
    lock = pressed(reader, Link(OVERVIEW.number, verb=DraftVerb.LOCK, case=Case(draft=parse_draft_label(name))), 51)
    erase = pressed(reader, Link(DRAFT_LIST.number, verb=DraftVerb.ERASE, case=Case(draft=parse_draft_label(name))), 52)
    for incoming in (lock, lock, erase, erase):
        assert handle(reader, incoming).draw
    assert not dump(house)["drafts"]


# ---------------------------------------------------------------- two workers


@pytest.fixture
def workers(manual, texts, questions, tmp_path):
    """A house on a file, and a second service on the same file."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'lots.sqlite3'}"
    house = House(manual, texts, questions, url, typing=True)
    yield house, house.worker()
    house.close()


def at_once(house, other, *incoming):
    """Hand each to both workers at the same time."""

    async def both():
        return await asyncio.gather(*(s.handle(each) for each in incoming for s in (house.service, other)))

    return house.runner.run(both())


def test_two_workers_with_the_same_update_make_one_draft_and_one_record(workers):
    """Promise 18."""
    house, other = workers
    reader = house.reader()
    for update in range(100, 105):
        begin = pressed(reader, Link(DRAFT_LIST.number, verb=DraftVerb.SAVE), update)
        assert all(reply.draw for reply in at_once(house, other, begin))
    assert len(dump(house)["drafts"]) == 5
    name = begins(reader, **ADULT)
    explains(reader)
    at_once(house, other, pressed(reader, reader.finds(YES).link, 200))
    (record,) = dump(house)["consents"]
    assert (record["draft"], record["item"]) == (parse_draft_label(name), 1)


def test_two_workers_with_answers_to_many_questions_lose_none(workers):
    """Promise 18: every one of them is a change of the same row."""
    house, other = workers
    reader = house.reader()
    name = begins(reader)
    given = {"role": "police", "region": "syd", "coordinator": "booked", "lawyer": "yes", "person": "adult"}
    case = Case(draft=parse_draft_label(name))
    incoming = [
        pressed(
            reader,
            Link(STEP_OF_FIELD[f].number, verb=DraftVerb.PUT, operand=STEP_OF_FIELD[f].field.encode(v), case=case),
            n,
        )
        for n, (f, v) in enumerate(given.items(), 300)
    ]
    at_once(house, other, *incoming)
    assert {field: answer(reader, name, field) for field in given} == given
    assert max(Counter(row["update_id"] for row in dump(house)["updates"]).values()) == 1


def test_two_workers_of_whom_one_erases_leave_nothing_behind(workers):
    """Promise 9 and 18."""
    house, other = workers
    reader = house.reader()
    name = begins(reader)
    says(reader, name, **ADULT)
    erase = pressed(
        reader, Link(DRAFT_LIST.number, verb=DraftVerb.ERASE, case=Case(draft=parse_draft_label(name))), 400
    )
    put = pressed(reader, role(name, "ngo"), 401)
    assert all(reply.draw for reply in at_once(house, other, put, erase))
    assert not dump(house)["drafts"] and not dump(house)["holders"]
