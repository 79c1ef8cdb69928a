"""The seventeen areas of the risk table with their measures, and the table's cells (manual 3.3; domain notes 1.3).

The table itself could not be found. An area has a row of 64 bits, and its cells are open fields like any other, so
that the table is packed, asked and exported as these are. Numbers of areas and the order of measures are permanent.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dialogs.draft.model.field_group import FieldGroup
from dialogs.engine.forms.conditions import AllOf, Condition, When
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.forms.field_types import ChoiceField, MultipleChoiceField

#: The first bit of the table, the bits of a row, and how many rows there is room for.
ROWS_FROM = 768
ROW_BITS = 64
ROWS = 20
#: The bit of a row that is set where the person did not want to say whether there is the risk.
_REFUSAL_BIT = 60
#: Numbers of cells: this, 16 to the area.
CELLS_FROM = 1000

#: Every measure with the sections that name it; empty: our own. Text `risk-measure-<name>`.
MEASURES: dict[str, tuple[str, ...]] = {
    # before the journey
    "tell-iom": ("3.3",),
    "talk-police": ("3.3", "4.2.2"),
    "secret-plans": ("2.2.2",),
    "secret-place": ("2.2.2",),
    "partners-aware": ("2.2.2",),
    "what-is-told": (),
    "talk-home": ("2.1",),
    "check-services": ("2.1", "5"),
    "first-plan": ("5",),
    "state-needs": ("3.2",),
    "legal-before": ("1",),
    "check-rehabilitation": ("3.3",),
    "doctor": ("3.4.1",),
    "doctor-form": ("3.4.1",),
    "urgent-care": ("3.4.1",),
    "talk-support": ("3.4.1",),
    "social-services": ("3.4.2",),
    "both-parents": ("3.4.2",),
    "best-for-family": ("3.4.2",),
    "give-time": ("2.1",),
    "alternatives": ("2.1",),
    "pause": ("1.1",),
    "no-media": ("2.2.3",),
    "shared-phone": (),
    "airport-routines": ("4.2.4",),
    "tell-ban": ("4.2.3",),
    "wait-date": ("4.2.2",),
    # during the journey
    "direct-flight": ("4.2.3",),
    "companion": ("4.2.3",),
    "medical-companion": ("4.2.3",),
    "transit": ("4.2.3",),
    "wheelchair": ("3.4.1", "3.4.2"),
    "to-airport": ("4.2.4",),
    "sign": ("4.2.4",),
    "contact-details": ("4.2.4",),
    "medicine": ("4.2.4",),
    "health-papers": ("3.4.1",),
    "outside-schengen": ("4.2.3",),
    "safe-route": ("4.2.3",),
    "small-children": ("3.4.2",),
    # after the journey
    "met-by-iom": ("4.2.3", "4.2.4"),
    "shelter": ("1.1", "5.3"),
    "other-part": ("3.3",),
    "counselling": ("5", "5.2"),
    "support-group": ("5.2",),
    "rehabilitation": ("5.2",),
    "care-home": ("5.2",),
    "housing": ("1.1",),
    "legal-home": ("1.1",),
    "training": ("5.3",),
    "work": ("5.3",),
    "grant": ("5.1",),
    "monthly-contact": ("5.1",),
    "follow-up": ("5.4",),
    "adjust-plan": ("5.4",),
    "school": ("1.1",),
    "choose-contact": ("5",),
    "local-support": ("5",),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One thing noted of a risk, `bits` bits from bit `at` of its row; texts `field-risk-<name>`.

    `several` of the options can be chosen; `level`: asked of the regional coordinator alone. The columns of measures
    have the area's own options. `source` names sections of the manual: None where they are the area's, empty where the
    column is our own.
    """

    number: int
    name: str
    first_bit: int
    bits: int
    options: tuple[str, ...] = ()
    several: bool = False
    level: bool = False
    source: tuple[str, ...] | None = None


_LEVELS = ("low", "medium", "high")
_YES_NO = ("yes", "no")
COLUMNS = (
    Column(0, "found", 0, 3, ("yes", "suspected", "no")),
    Column(1, "source", 3, 8, ("person", "social", "shelter", "police", "other"), several=True, source=("3.3",)),
    Column(2, "affected", 11, 6, ("person", "child", "family", "staff"), several=True, source=("3.3",)),
    Column(3, "likelihood", 17, 3, _LEVELS, level=True, source=()),
    Column(4, "consequence", 20, 3, _LEVELS, level=True, source=()),
    Column(5, "before", 23, 8, several=True),
    Column(6, "during", 31, 8, several=True),
    Column(7, "after", 39, 8, several=True),
    Column(8, "responsible", 47, 4, (
        "coordinator", "social", "police", "shelter", "ngo", "care", "guardian", "iom-finland", "iom-home", "other",
    ), source=()),
    Column(9, "known", 51, 2, _YES_NO, source=("3.3",)),
    Column(10, "accepted", 53, 2, _YES_NO, source=("3.3",)),
    Column(11, "look-into", 55, 2, _YES_NO, source=("3.3",)),
    Column(12, "review", 57, 3, ("contact", "news", "date", "departure", "arrival"), source=()),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Area:
    """One area of risk; its prompt is `risk-<name>`, its short name `risk-<name>-label`."""

    number: int
    name: str
    source: tuple[str, ...]
    before: tuple[str, ...]
    during: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def at(self) -> int:
        """The first bit of its row."""
        return ROWS_FROM + (self.number - 1) * ROW_BITS

    def cell(self, column: str) -> str:
        """Return the name of one of its cells."""
        return f"risk-{self.name}-{column}"


AREAS = (
    Area(1, "threat-home", ("3.3",),
         ("tell-iom", "talk-police", "secret-plans", "secret-place"), ("safe-route", "direct-flight", "companion"),
         ("met-by-iom", "shelter", "other-part")),
    Area(2, "threat-sweden", ("3.3", "2.2.2"),
         ("tell-iom", "talk-police", "secret-plans", "secret-place", "partners-aware"),
         ("to-airport", "companion"), ("met-by-iom", "follow-up")),
    Area(3, "threat-staff", ("3.3",),
         ("tell-iom", "talk-police", "secret-plans", "secret-place", "partners-aware"), ("companion",), ("follow-up",)),
    Area(4, "family-involved", ("3.3",),
         ("tell-iom", "talk-police", "secret-plans", "social-services"), ("companion", "safe-route"),
         ("other-part", "shelter", "met-by-iom", "local-support")),
    Area(5, "family-unaware", ("5",),
         ("what-is-told", "secret-plans", "talk-home"), ("sign",),
         ("counselling", "support-group", "choose-contact")),
    Area(6, "rejection", ("1",),
         ("state-needs", "talk-home", "check-services"), ("companion",),
         ("shelter", "housing", "support-group", "counselling", "local-support")),
    Area(7, "debt", (), ("tell-iom", "legal-before", "talk-police"), ("safe-route",), ("legal-home", "other-part")),
    Area(8, "exploited-again", ("1", "5.4"),
         ("first-plan", "state-needs", "check-services"), ("companion", "safe-route"),
         ("monthly-contact", "follow-up", "adjust-plan", "training", "work", "shelter")),
    Area(9, "livelihood", ("1", "3.2"),
         ("state-needs", "first-plan", "check-services"), ("contact-details",),
         ("grant", "housing", "training", "work", "shelter", "local-support")),
    Area(10, "addiction", ("3.3", "5.2"),
         ("check-rehabilitation", "doctor", "tell-iom"), ("medical-companion", "companion"),
         ("rehabilitation", "care-home", "support-group", "follow-up")),
    Area(11, "health", ("3.4.1",),
         ("doctor", "doctor-form", "urgent-care", "talk-support", "tell-iom"),
         ("medical-companion", "wheelchair", "medicine", "health-papers", "to-airport"),
         ("care-home", "counselling", "support-group")),
    Area(12, "children", ("3.4.2", "3.4.3"),
         ("social-services", "both-parents", "best-for-family", "tell-iom", "legal-before"),
         ("companion", "small-children"), ("school", "housing", "local-support", "follow-up")),
    Area(13, "pressure", ("1.1",),
         ("pause", "give-time", "alternatives", "talk-police"), ("to-airport",), ("follow-up", "choose-contact")),
    Area(14, "journey", ("4.2.3", "4.2.4"),
         ("airport-routines", "secret-plans", "tell-iom"),
         ("direct-flight", "transit", "companion", "to-airport", "sign", "contact-details"), ("met-by-iom",)),
    Area(15, "route", ("4.2.2", "4.2.3"),
         ("tell-ban", "talk-police", "wait-date", "legal-before"), ("outside-schengen", "direct-flight", "transit"),
         ("legal-home",)),
    Area(16, "leak", ("2.2.2", "2.2.3"),
         ("no-media", "secret-plans", "secret-place", "partners-aware", "shared-phone"), ("sign",),
         ("choose-contact", "counselling")),
    Area(17, "country", ("1", "3.3", "5"),
         ("check-services", "talk-home", "first-plan", "tell-iom"), ("safe-route", "contact-details"),
         ("other-part", "shelter", "local-support", "adjust-plan")),
)  # fmt: skip

#: Who fills in levels: "the regional coordinator fills in the risk table" (3.1); the others supply facts.
_COORDINATOR = Condition("role", ("coordinator",))


@cache
def cells(area: Area) -> tuple[ClosedField, ...]:
    """Return the row of an area, 60 of its 64 bits: is there a risk, and where there may be, what is known of it."""
    return tuple(_cell(area, column) for column in COLUMNS)


def _cell(area: Area, column: Column) -> ClosedField:
    number, at = CELLS_FROM + area.number * 16 + column.number, area.at + column.first_bit
    name, when, worded = area.cell(column.name), _when(area, column), f"field-risk-{column.name}"
    source = area.source if column.source is None else column.source
    if column.several:
        own = {"before": area.before, "during": area.during, "after": area.after}.get(column.name)
        return MultipleChoiceField(
            number, name, FieldGroup.RISKS, first_bit=at, bits=column.bits, options=own or column.options,
            source=source, when=when, prefix="risk-measure" if own else "", question_id=worded,
        )  # fmt: skip
    return ChoiceField(
        number, name, FieldGroup.RISKS, first_bit=at, bits=column.bits, options=column.options,
        source=source, when=when, question_id=worded if when else f"risk-{area.name}",
        refusal_bit=None if when else area.at + _REFUSAL_BIT,
    )  # fmt: skip


def _when(area: Area, column: Column) -> When | None:
    condition = Condition(area.cell("found"), ("yes", "suspected", "unknown"))
    if column.name == "found":
        return None
    return AllOf((condition, _COORDINATOR)) if column.level else condition


#: How long ago there was contact with someone behind a threat in Sweden, in bands; beside the table's rows.
LAST_CONTACT = ChoiceField(
    67, "last-contact", FieldGroup.RISKS, first_bit=760, bits=3,
    options=("week", "month", "quarter", "half-year", "year", "longer"),
    when=Condition("risk-threat-sweden-found", ("yes", "suspected", "unknown")),
)  # fmt: skip

RISK_FIELDS: tuple[ClosedField, ...] = (*(cell for area in AREAS for cell in cells(area)), LAST_CONTACT)
