"""Guidance, look-up and plan store nothing about the case; what can be written before consent holds no text."""

from __future__ import annotations

import pytest
from sqlalchemy import BigInteger, Boolean, CheckConstraint, Date, DateTime, Integer, LargeBinary, SmallInteger

from dialogs.draft.verbs import DraftVerb
from dialogs.engine.links import TICK_COUNT, Case, Link, Verb, encode
from dialogs.engine.steps import HiddenCard
from storage.tables.base import metadata
from tests.draft_story import counts

#: What no length can be stored in.
_FIXED = (BigInteger, Boolean, Date, DateTime, Integer, SmallInteger)
#: What a walk through guidance leaves alone: the reader's own affairs, and what a draft does.
_NOT_WALKED = set(DraftVerb) | {Verb.FORGET, Verb.HIDE, Verb.CLOSE, Verb.LOCALE, Verb.NUMBERED_ON, Verb.NUMBERED_OFF}


@pytest.mark.slow
def test_walking_guidance_look_up_and_plan_adds_no_row_but_the_readers_own(manual, house, reader):
    """Promise 3: every step, every tick and every answer of the plan, with the fullest case there is."""
    assert set(counts(house).values()) == {0}
    reader.starts()
    alone = {name: int(name == "readers") for name in counts(house)}
    assert counts(house) == alone
    fullest = Case(plan=(1 << 64) - 1, ticks=(1 << TICK_COUNT) - 1, language=1)
    pressed = 0
    for step in manual.steps:
        if isinstance(step, HiddenCard):
            continue
        reader.starts(encode(Link(step.number, case=fullest)))
        reader.starts(encode(Link(step.number)))
        card = max(reader.cards)
        for choice in reader.card.choices:
            if choice.link.verb not in _NOT_WALKED | {Verb.OPEN}:
                reader.presses(choice, card)
                pressed += 1
        reader.cards = {max(reader.cards): reader.card}
    assert counts(house) == alone
    assert pressed > len(manual.items)
    for question in ("Vem skickar ansökan?", "hot", "hon heter Exempel och bor på Storgatan 1", "19121212-1212"):
        reader.writes(question)
    reader.sends()
    assert counts(house) == alone


def test_every_answer_of_the_plan_adds_no_row(manual, house, reader):
    """Promise 3."""
    reader.starts()
    before = counts(house)
    for question in manual.questions.values():
        form = manual.form_of.get(question.name) or manual.by_name["ask"]
        for option in (0, *question.numbers.values()):
            reader.forges(encode(Link(form.number, verb=Verb.ANSWER, operand=question.number << 8 | option)))
    assert counts(house) == before


def opened_by_consent(table):
    """Whether a row can only stand on a gate, and so on a recorded yes to every mandatory item."""
    parents = {key.column.table for key in table.foreign_keys if not key.parent.nullable}
    return any(parent.name == "gates" or opened_by_consent(parent) for parent in parents)


def test_no_column_that_can_be_written_before_consent_takes_any_length(manual):
    """Promise 1: every table is walked; what takes bytes is held to one length by the database itself."""
    before = [table for table in metadata.sorted_tables if not opened_by_consent(table)]
    assert {table.name for table in before} == {
        "changes",
        "clock",
        "erasures",
        "figures",
        "lease",
        "invitations",
        "trail",
        "trail_ends",
        "readers",
        "deletions",
        "drafts",
        "holders",
        "consents",
        "gates",
        "tries",
        "updates",
    }
    for table in before:
        checks = {str(each.sqltext) for each in table.constraints if isinstance(each, CheckConstraint)}
        for column in table.columns:
            if isinstance(column.type, LargeBinary):
                assert f"length({column.name}) = {column.type.length}" in checks, f"{table.name}.{column.name}"
            else:
                assert isinstance(column.type, _FIXED), f"{table.name}.{column.name}"


def test_what_takes_any_length_stands_on_a_gate():
    """Promise 1: the sealed answers alone, through the vault."""
    after = {table.name for table in metadata.sorted_tables if opened_by_consent(table)}
    assert after == {"vaults", "sealed"}
