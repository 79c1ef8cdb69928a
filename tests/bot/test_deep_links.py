"""A deep link may come from anybody: whatever it asks for, it shows a card and takes nothing away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import DEEP_LINK_VERBS
from dialogs.engine.events import SentText, Started
from dialogs.engine.links import VERB_COUNT, Case, Link, Verb, encode
from tests.draft_story import ADULT, begins, dump

#: What a deep link may ask for; every other verb, of today or to come, opens its step and no more.
HARMLESS = {Verb.OPEN, Verb.TICK, Verb.UNTICK, Verb.SPEAK, Verb.ANSWER, Verb.KEEP, Verb.PAPER, Verb.BELOW}
#: One step of each kind, with whatever button of it changes, hides or clears something.
STEPS = ("home", "hidden", "privacy", "language", "checks", "plan-result", "urgent", "drafts", "draft", "draft-take")
DRAFT_TABLES = ("drafts", "holders", "consents", "gates", "vaults", "sealed")


def test_the_verbs_of_deep_links_are_an_allow_list():
    """Row 17 of the attacks: hiding, erasing, letting go, and every change of what is stored are left out."""
    assert DEEP_LINK_VERBS == HARMLESS
    assert not DEEP_LINK_VERBS & set(DraftVerb)


def choices_of(row):
    """What a reader has chosen, without what a visit changes."""
    return replace(row, cards=(), answered=0)


@pytest.mark.parametrize("verb", range(VERB_COUNT))
def test_a_forged_deep_link_of_any_verb_takes_no_card_no_row_and_no_draft(manual, reader, verb):
    """Row 17 of the attacks: the chat's cards stay with their ticks, the reader's choices and drafts as they were."""
    begins(reader, **ADULT)
    name = reader.last.link.case.draft
    reader.gives("checklists")
    cards, row, tables = dict(reader.cards), choices_of(reader.row()), dump(reader.house)
    for step in STEPS:
        for operand in (0, 1, 2, 258):
            link = Link(manual.by_name[step].number, verb=verb, operand=operand, case=Case(draft=name))
            message = reader._take()
            reply = reader.does(Started(encode(link)), message)
            assert reply.draw
            assert reply.edit is None
            assert set(reply.remove) <= {message}
            assert not reply.removes_others
            assert not reply.ask
    assert reader.cards.items() >= cards.items()
    assert choices_of(reader.row()) == row
    after = dump(reader.house)
    assert {table: after[table] for table in DRAFT_TABLES} == {table: tables[table] for table in DRAFT_TABLES}


def test_hiding_still_works_by_its_button_its_command_and_its_word(reader):
    """What a deep link may not do is one tap, one command or one word away."""
    reader.gives("urgent")
    reader.taps("Dölj nu")
    assert reader.card.step == "hidden"
    for hides in (lambda: reader.gives("dolj"), lambda: reader.does(SentText("dölj"), reader._take())):
        reader.gives("urgent")
        assert len(reader.cards) > 0
        hides()
        assert [card.step for card in reader.cards.values()] == ["hidden"]
