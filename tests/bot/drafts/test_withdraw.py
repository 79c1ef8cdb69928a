"""Withdrawing is two taps away from every card, needs no code, and is never harder than giving."""

from __future__ import annotations

import pytest

from bot.content_check.drafts import drawn_screens
from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.links import Case, Link, Verb, encode
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import HiddenCard, ReturneePage
from tests.draft_story import (
    ADULT,
    YES,
    begins,
    consents,
    dump,
    explains,
    sealed_draft,
    stored,
)

#: The tables that hold something after the only draft was erased: nothing of it but a keyed hash.
LEFT = {"readers", "updates", "changes", "erasures"}
#: Taps from any card to a draft's erasure: "Mer", then "Radera <name>".
TAPS = 2


def ways(choices, shelf):
    """The buttons that open what stands behind "more", where each draft can be erased."""
    return [each for each in choices if each.link.step == shelf and each.link.verb is Verb.OPEN]


def shelf_of(manual):
    return manual.more.number


@pytest.mark.parametrize("below", [False, True])
def test_every_page_of_guidance_leads_to_the_drafts_in_every_language(manual, below):
    """Promise 8."""
    asked = 0
    for step in manual.steps:
        if isinstance(step, HiddenCard | ReturneePage):
            continue
        link = Link(step.number, case=Case(draft=77), below=below)
        screen = show_guidance(manual, link, ReadingMode("sv"))
        assert ways(screen.buttons, shelf_of(manual)), step.name
        asked += 1
    assert asked > len(manual.steps) - 25


def test_the_returnees_pages_open_and_erase_nothing(manual):
    """The phone may be in anybody's hand: no way to the professional's cards but giving it back."""
    allowed = {manual.returnee_languages.number, manual.home.number, manual.hidden.number}
    for step in manual.steps:
        if isinstance(step, ReturneePage):
            for button in show_guidance(manual, Link(step.number, case=Case(draft=77)), ReadingMode("sv")).buttons:
                there = manual.by_number[button.link.step]
                assert isinstance(there, ReturneePage) or there.number in allowed
                assert button.link.verb in {Verb.OPEN, Verb.HIDE, Verb.TAKE_BACK}


@pytest.mark.slow
def test_every_card_of_a_draft_leads_to_the_drafts_or_is_their_list(manual, texts):
    """Promise 8: as the proof draws them, with nothing, everything and a stop."""
    seen = set()
    for name, card in drawn_screens(manual, texts, "sv"):
        seen.add(name)
        if name in {"drafts", "more"}:
            listed = [each for each in card.choices if each.link.verb == DraftVerb.ERASE]
            assert name == "more" or len(listed) == card.text.count("LT-")
        else:
            assert ways(card.choices, shelf_of(manual)), name
    assert seen == {room.name for room in manual.rooms}


@pytest.mark.slow
def test_two_taps_from_every_page_of_guidance_name_each_draft_to_erase(manual, reader):
    """Promise 8: through the service, as a reader taps."""
    names = [begins(reader), begins(reader)]
    reader.starts()
    for step in manual.steps:
        if isinstance(step, HiddenCard | ReturneePage):
            continue
        reader.starts(encode(Link(step.number)))
        assert_two_taps(reader, names)


@pytest.mark.slow
def test_two_taps_from_every_room_of_a_draft_name_each_draft_to_erase(manual, reader):
    """Promise 8: through the service, as a reader taps."""
    names = [begins(reader, **ADULT), begins(reader)]
    case = stored(reader, names[0]).state.case(parse_draft_label(names[0]))
    for room in manual.rooms:
        if room.name.startswith("draft-field-risk-") and not room.name.startswith("draft-field-risk-debt"):
            continue
        reader.forges(encode(Link(room.number, case=case)))
        assert_two_taps(reader, names)


def assert_two_taps(reader, names):
    """The first tap lists the drafts, where it is not their list already; the second would erase any of them."""
    if reader.card.step not in {"drafts", "more"}:
        way, *_ = ways(reader.card.choices, shelf_of(reader.house.manual))
        reader.presses(way, max(reader.cards))
    assert reader.card.step in {"drafts", "more"}
    for name in names:
        assert reader.finds(f"Radera {name}").link.verb == DraftVerb.ERASE


def test_what_erasing_does_and_does_not_do_stands_above_its_button(reader):
    """Promise 8."""
    begins(reader)
    reader.gives("drafts")
    reader.sees("Radera tar genast bort utkastet, samtyckena och personuppgifterna", "Ingen kod behövs, inget skäl")
    reader.sees("redan är skickad tas inte tillbaka")


def test_a_sealed_draft_is_erased_without_a_code(house, reader):
    """Promise 8."""
    name, _ = sealed_draft(reader)
    reader.starts()
    reader.taps("Utkast")
    reader.taps(f"Radera {name}")
    assert reader.last.ask is None
    assert not any(rows for table, rows in dump(house).items() if table not in LEFT)


def test_a_chat_that_locked_a_draft_still_erases_it(house, reader):
    """Promise 8."""
    name, _ = sealed_draft(reader)
    reader.taps("Översikt")
    reader.taps("Ta med")
    reader.taps("Lås utkastet")
    assert stored(reader, name) is None
    reader.gives("akut")
    reader.taps("Mer")
    assert not [label for label in reader.labels if label == f"Öppna {name}"]
    reader.taps(f"Radera {name}")
    assert not dump(house)["drafts"]


def test_a_chat_whose_draft_a_colleague_took_over_still_erases_it(house, reader):
    """Promise 8."""
    name, code = sealed_draft(reader)
    colleague = house.reader(2)
    colleague.gives("drafts")
    colleague.taps("Ta över med koden")
    colleague.replies(f"{name} {code}")
    reader.starts()
    reader.taps("Utkast")
    reader.taps(f"Radera {name}")
    assert stored(colleague, name) is None


def test_giving_takes_more_taps_than_withdrawing(reader):
    """Promise 8: to open the gate, and even to confirm one item."""
    taps = []
    tap = reader.taps

    def counted(*how):
        taps.append(how)
        return tap(*how)

    reader.taps = counted
    begins(reader, **ADULT)
    taps.clear()
    explains(reader)
    reader.taps(YES)
    assert len(taps) > TAPS
    taps.clear()
    reader.taps("Översikt")
    consents(reader)
    assert len(taps) > TAPS


def test_an_old_cards_erase_button_never_takes_a_draft_that_came_later(house, reader):
    """Promise 8: the button holds a random name, never a place that is used again."""
    first = begins(reader)
    reader.gives("drafts")
    old = max(reader.cards)
    erase = encode(reader.finds(f"Radera {first}").link)
    reader.taps(f"Radera {first}", old)
    second = begins(reader)
    reader.forges(erase)
    assert stored(reader, second)
    assert len(dump(house)["drafts"]) == 1
