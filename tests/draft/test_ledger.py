"""What is stored or stands in buttons as a number keeps its meaning: a table of all of it is committed and compared."""

from __future__ import annotations

import tomllib
from operator import attrgetter
from pathlib import Path

from dialogs.draft.model.consent import CONSENT_ITEMS, ConsentAnswer, Expression, Interpreter
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import OPEN_FIELDS, OPEN_FORM
from dialogs.draft.model.risk_areas import AREAS, COLUMNS, MEASURES
from dialogs.draft.screens.papers import DraftPaper
from dialogs.draft.steps import DRAFT_STEPS
from dialogs.engine.forms.field_types import (
    FIRST_YEAR,
    ChoiceField,
    CountField,
    CountryField,
    LanguageField,
    MonthField,
    MultipleChoiceField,
    RankedField,
)

LEDGER = Path(__file__).with_name("ledger.toml")
#: How the ledger calls each kind of field.
KINDS = {
    ChoiceField: "choice",
    MultipleChoiceField: "many",
    RankedField: "ranked",
    CountField: "count",
    CountryField: "country",
    LanguageField: "language",
    MonthField: "month",
}


def lies(field):
    """Where an open field lies and what its numbers mean, in one line."""
    kind = KINDS[type(field)]
    means = getattr(field, "specials", ()) if isinstance(field, CountryField) else getattr(field, "options", ())
    if isinstance(field, CountField):
        means = (str(field.low), str(field.high))
    within = (f"within {field.within}, {field.most}",) if isinstance(field, RankedField) else ()
    return "; ".join((f"{field.name}: {kind} at {field.first_bit}, {field.bits}", *within, " ".join(means)))


def numbered():
    """Every open field, those too that are asked no more, by their numbers."""
    return sorted(OPEN_FORM.fields, key=attrgetter("number"))


def now():
    """Every permanent number of a draft, with what it means today."""
    return {
        "fields": {str(field.number): lies(field) for field in numbered()},
        "refusals": {
            str(field.number): str(field.refusal_bit) for field in numbered() if field.refusal_bit is not None
        },
        "sealed": {str(field.number): " ".join((field.name, *field.unlocked_by)) for field in SEALED_FIELDS},
        "items": {
            str(item.number): f"{item.name}, version {item.version}, {item.need.value}" for item in CONSENT_ITEMS
        },
        "areas": {str(area.number): area.name for area in AREAS},
        "columns": {str(column.number): f"{column.name} at {column.first_bit}, {column.bits}" for column in COLUMNS},
        "papers": {str(which.value): which.name for which in DraftPaper},
        "how": {
            name: " ".join(answer.value for answer in answers)
            for name, answers in (("interpreter", Interpreter), ("expressed", Expression), ("answer", ConsentAnswer))
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
    options = {field.name: field.options for field in OPEN_FIELDS if isinstance(field, MultipleChoiceField)}
    used = set()
    for area in AREAS:
        for column in ("before", "during", "after"):
            assert options[area.cell(column)] == getattr(area, column)
            used |= set(getattr(area, column))
    assert used == set(MEASURES)


def test_every_room_has_its_number_in_the_ledger_of_steps():
    steps = tomllib.loads((LEDGER.parents[2] / "dialogs" / "manual" / "ledger.toml").read_text())["steps"]
    assert {str(room.number): room.name for room in DRAFT_STEPS}.items() <= steps.items()
    assert len({room.number for room in DRAFT_STEPS}) == len({room.name for room in DRAFT_STEPS}) == len(DRAFT_STEPS)
