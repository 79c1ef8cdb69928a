"""Drafts go by themselves, on the day that stands on every one of their cards; nothing is sent unasked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from babel.dates import format_date

from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.steps import INVITATION, MORE, OPEN_FILE, TAKE_OVER
from dialogs.engine.links import Link, encode
from storage.expiry import DETACH_AFTER, DRAFT_IDLE, DRAFT_MOST
from tests.draft_story import ADULT, CHILD, SURNAME, begins, counts, dump, opens, says, sealed_draft, stored


def day(house, **later):
    """A day counted from now, as a card words it."""
    return format_date(house.clock.now.date() + timedelta(**later), format="long", locale="sv")


def test_a_draft_is_gone_at_its_time_though_nothing_is_purged(house, reader):
    """Promise 23."""
    name = begins(reader, **ADULT)
    house.clock.passes(days=DRAFT_IDLE.days - 1)
    reader.gives("drafts")
    reader.sees(name)
    house.clock.passes(days=1)
    for label in ("Svaren", "Papper"):
        reader.taps(label, min(reader.cards)) if label in reader.labels else None
    reader.gives("drafts")
    reader.sees_not(name)
    reader.sees("Här finns inget utkast")
    assert stored(reader, name) is None
    assert dump(house)["drafts"], "this is what purging is for"
    house.runner.run(house.service.purge())
    assert not dump(house)["drafts"]


@pytest.mark.slow
@pytest.mark.parametrize("answers", [ADULT, CHILD, CHILD | {"child-will": "no"}])
def test_the_day_stands_on_every_card_of_a_draft(manual, house, reader, answers):
    """Promise 23."""
    name = begins(reader, **answers)
    case = stored(reader, name).state.case(parse_draft_label(name))
    for room in manual.rooms:
        if room in {OPEN_FILE, TAKE_OVER, INVITATION, MORE} or room.name.startswith("draft-field-risk-threat"):
            continue
        reader.forges(encode(Link(room.number, case=case)))
        reader.sees(f"{name}", f"raderas {day(house, days=60)}")


def test_the_day_moves_with_use_but_never_past_180_days(house, reader):
    """Promise 23."""
    name = begins(reader)
    last = day(house, days=DRAFT_MOST.days)
    for _ in range(3):
        house.clock.passes(days=40)
        opens(reader, name)
        reader.sees(f"raderas {day(house, days=DRAFT_IDLE.days)}")
    house.clock.passes(days=40)
    opens(reader, name)
    reader.sees(f"raderas {last}")
    house.clock.passes(days=19)
    opens(reader, name)
    reader.sees(f"raderas {last}")
    house.clock.passes(days=1)
    reader.taps("Svaren")
    reader.sees("Inget utkast här")


def test_a_draft_that_a_code_opens_is_detached_when_it_is_idle_and_can_still_be_erased(house, reader):
    """Promise 23."""
    name, code = sealed_draft(reader)
    house.clock.passes(days=DETACH_AFTER.days)
    reader.taps("Papper")
    reader.sees("Inget utkast här")
    reader.gives("drafts")
    reader.sees(f"{name}, låst")
    reader.taps("Ta över med koden")
    reader.replies(f"{name} {code}")
    reader.sees("Utkastet är öppnat här")


@pytest.mark.slow
def test_thirty_days_of_purging_send_nothing_and_leave_nothing_that_is_past_its_time(house, reader, monkeypatch):
    """Promise 25 and 23: a reply is only ever what `handle` returns, so without an event there is none to send.

    That holds by construction; what is shown here is that upkeep returns nothing and asks for no card.
    """
    names = [begins(reader)]
    house.clock.passes(days=DRAFT_IDLE.days - 20)
    names.append(begins(reader))
    asked = []
    monkeypatch.setattr(house.service, "handle", asked.append)
    monkeypatch.setattr(house.service, "drawn", asked.append)
    monkeypatch.setattr(house.service.cards, "put", lambda *given: asked.append(given))

    async def month():
        for _ in range(30 * 24):
            house.clock.passes(hours=1)
            assert await house.service.purge()

    house.runner.run(month())
    assert not asked
    assert [row["name"] for row in dump(house)["drafts"]] == [parse_draft_label(names[1])]
    assert counts(house)["updates"] == 0
    for _ in range(DRAFT_IDLE.days):
        house.clock.passes(days=1)
        house.runner.run(house.service.purge())
    assert not any(count for table, count in counts(house).items() if table != "clock")


@pytest.mark.parametrize("hours", [-25, -24 * 400])
def test_a_clock_set_back_erases_no_vault_of_a_childs_draft(house, reader, hours):
    """Its consents are then of a day to come: the gate is shut meanwhile, and what lies behind it stays."""
    name, code = sealed_draft(reader, **CHILD)
    house.clock.passes(hours=hours)
    says(reader, name, role="police")
    assert dump(house)["vaults"]
    assert dump(house)["sealed"]
    house.clock.passes(hours=-hours)
    opens(reader, name)
    reader.taps("Personuppgifter")
    reader.taps("Visa med koden")
    reader.replies(code)
    assert SURNAME in reader.last.one_time_text
