"""What is stored or stands in buttons as a number keeps its meaning: a table of all of it is committed and compared."""

from __future__ import annotations

import tomllib
from pathlib import Path

from dialogs.draft.consent import ITEMS, Answer, Expressed, Interpreter
from dialogs.draft.fields import SEALED
from dialogs.draft.handing import Which
from dialogs.draft.kinds import FIRST_YEAR, Count, Country, Many, Ranked
from dialogs.draft.openpart import OPEN_FIELDS
from dialogs.draft.risks import AREAS, COLUMNS, MEASURES
from dialogs.draft.rooms import ROOMS

LEDGER = Path(__file__).with_name("ledger.toml")


def lies(field):
    """Where an open field lies and what its numbers mean, in one line."""
    kind = type(field).__name__.lower()
    means = getattr(field, "specials", ()) if isinstance(field, Country) else getattr(field, "options", ())
    if isinstance(field, Count):
        means = (str(field.low), str(field.high))
    within = (f"within {field.within}, {field.most}",) if isinstance(field, Ranked) else ()
    return "; ".join((f"{field.name}: {kind} at {field.at}, {field.bits}", *within, " ".join(means)))


def now():
    """Every permanent number of a draft, with what it means today."""
    return {
        "fields": {str(field.number): lies(field) for field in OPEN_FIELDS},
        "sealed": {str(field.number): " ".join((field.name, *field.unlocked_by)) for field in SEALED},
        "items": {str(item.number): f"{item.name}, version {item.version}, {item.need.value}" for item in ITEMS},
        "areas": {str(area.number): area.name for area in AREAS},
        "columns": {str(column.number): f"{column.name} at {column.at}, {column.bits}" for column in COLUMNS},
        "papers": {str(which.value): which.name for which in Which},
        "how": {
            kind.__name__.lower(): " ".join(each.value for each in kind) for kind in (Interpreter, Expressed, Answer)
        },
        "months": {"from": str(FIRST_YEAR)},
    }


def written(table):
    """The table as it is committed."""
    parts = ["# Permanent numbers of saved drafts: what they mean is never changed, and none is used again."]
    for name, lines in table.items():
        parts.append(f"\n[{name}]")
        parts += [f'"{number}" = "{meaning}"' for number, meaning in lines.items()]
    return "\n".join(parts) + "\n"


def test_every_permanent_number_of_a_draft_means_what_the_ledger_says():
    kept = tomllib.loads(LEDGER.read_text())
    for name, lines in now().items():
        for number, meaning in lines.items():
            assert number in kept.get(name, {}), f'enter in {LEDGER.name}: [{name}] "{number}" = "{meaning}"'
            assert kept[name][number] == meaning, f"{name} {number} has another meaning now"


def test_no_permanent_number_of_a_draft_goes_away():
    kept = tomllib.loads(LEDGER.read_text())
    assert {name: list(lines) for name, lines in now().items()} == {name: list(lines) for name, lines in kept.items()}
    assert LEDGER.read_text() == written(now())


def test_a_measure_stands_at_its_place_in_every_area(texts):
    options = {field.name: field.options for field in OPEN_FIELDS if isinstance(field, Many)}
    used = set()
    for area in AREAS:
        for column in ("before", "during", "after"):
            assert options[area.cell(column)] == getattr(area, column)
            used |= set(getattr(area, column))
    assert used == set(MEASURES)


def test_every_room_has_its_number_in_the_ledger_of_steps():
    steps = tomllib.loads((LEDGER.parents[2] / "dialogs" / "manual" / "ledger.toml").read_text())["steps"]
    assert {str(room.number): room.name for room in ROOMS}.items() <= steps.items()
    assert len({room.number for room in ROOMS}) == len({room.name for room in ROOMS}) == len(ROOMS)
