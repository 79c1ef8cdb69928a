"""The screens of a saved draft: their permanent numbers and names. Structure only; what they show is drawn elsewhere.

Numbers: 1700 to 1799 screens of their own, 2000 and a field's number for the field's question, 2900 and an item's
number for a consent item from the 17th on.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogs.draft.model.consent_items import CONSENT_ITEMS, RETIRED_ITEMS, ConsentItem
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import OPEN_FIELDS
from dialogs.draft.model.retired_fields import RETIRED_FIELDS
from dialogs.draft.model.risk_areas import AREAS, Area
from dialogs.draft.model.sealed_field import SealedField
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.steps import DraftStep

_FIELDS_FROM = 2000
#: The first items had room before the sealed answers' numbers; later ones stand by themselves.
_FIRST_ITEMS_FROM, _LAST_FIRST_ITEM, _ITEMS_FROM = 1750, 16, 2900


@dataclass(frozen=True, slots=True)
class FieldStep(DraftStep):
    """The question of an open field."""

    field: ClosedField = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class GroupStep(DraftStep):
    """The answers of one part of the application, each to be changed."""

    group: FieldGroup = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class RiskAreaStep(DraftStep):
    """One row of the risk table."""

    area: Area = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class ConsentItemStep(DraftStep):
    """One item of informed consent."""

    item: ConsentItem = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class SealedFieldStep(DraftStep):
    """One sealed answer: to be filled in, or taken away again with the code; it is never shown here."""

    field: SealedField = field(kw_only=True)


DRAFT_LIST = DraftStep(1700, "drafts", label="drafts-label", source=("4.2.5",), facts=("iom_phone",), announces=True)
OVERVIEW = DraftStep(1701, "draft", announces=True)
STOP = DraftStep(1702, "draft-stop", source=("3.4.3",), facts=("support_line",), announces=True)
RISK_TABLE = DraftStep(1703, "draft-risks", source=("3.1", "3.3"), announces=True, folds=True)
CONSENT = DraftStep(1704, "draft-consent", source=("2.1", "2.2.2", "3.1"), announces=True, folds=True)
PERSONAL_PART = DraftStep(1705, "draft-person", source=("2.1", "2.2.2"), announces=True)
CODE_ENTRY = DraftStep(1706, "draft-code")
SHOW_SEALED = DraftStep(1707, "draft-open")
TAKE_OVER = DraftStep(1708, "draft-attach")
PAPERS = DraftStep(1709, "draft-papers", source=("3.1",), announces=True)
PAPERS_SEALED = DraftStep(1710, "draft-papers-sealed", announces=True)
TAKE_ALONG = DraftStep(1711, "draft-take")
OPEN_FILE = DraftStep(1712, "draft-take-in")
ANSWER_GROUPS = DraftStep(1713, "draft-answers", announces=True)
INVITATION = DraftStep(1719, "draft-invitation")
#: What stands behind "more" on every card; with the chat's drafts, so that erasing one is two taps from everywhere.
MORE = DraftStep(
    1718, "more", label="more-label",
    links=("drafts", "calls", "language", "settings", "privacy", "help", "report"),
)  # fmt: skip

GROUP_STEPS = tuple(
    GroupStep(1720 + place, f"draft-{group.value}", group=group)
    for place, group in enumerate(group for group in FieldGroup if group is not FieldGroup.RISKS)
)
AREA_STEPS = tuple(
    RiskAreaStep(1730 + area.number, f"draft-risk-{area.name}", source=area.source, area=area) for area in AREAS
)


def _item_step_number(item: ConsentItem) -> int:
    return (_FIRST_ITEMS_FROM if item.number <= _LAST_FIRST_ITEM else _ITEMS_FROM) + item.number


ITEM_STEPS = tuple(
    ConsentItemStep(_item_step_number(item), f"draft-consent-{item.name}", source=item.source, item=item)
    for item in CONSENT_ITEMS
)
SEALED_STEPS = tuple(
    SealedFieldStep(1680 + each.number, f"draft-sealed-{each.name}", source=each.source, field=each)
    for each in SEALED_FIELDS
)
FIELD_STEPS = tuple(
    FieldStep(_FIELDS_FROM + each.number, f"draft-field-{each.name}", source=each.source, field=each)
    for each in OPEN_FIELDS
)

#: The steps of questions and items that are asked no more; their buttons lead to the overview, or to the items.
RETIRED_STEPS = {_FIELDS_FROM + each.number: OVERVIEW.name for each in RETIRED_FIELDS} | {
    _FIRST_ITEMS_FROM + item.number: CONSENT.name for item in RETIRED_ITEMS
}

DRAFT_STEPS: tuple[DraftStep, ...] = (
    DRAFT_LIST,
    OVERVIEW,
    STOP,
    RISK_TABLE,
    CONSENT,
    PERSONAL_PART,
    CODE_ENTRY,
    SHOW_SEALED,
    TAKE_OVER,
    PAPERS,
    PAPERS_SEALED,
    TAKE_ALONG,
    OPEN_FILE,
    ANSWER_GROUPS,
    INVITATION,
    MORE,
    *GROUP_STEPS,
    *AREA_STEPS,
    *ITEM_STEPS,
    *SEALED_STEPS,
    *FIELD_STEPS,
)

STEP_OF_FIELD = {step.field.name: step for step in FIELD_STEPS}
STEP_OF_GROUP = {step.group: step for step in GROUP_STEPS}
STEP_OF_AREA = {step.area.name: step for step in AREA_STEPS}
STEP_OF_ITEM = {step.item.name: step for step in ITEM_STEPS}
STEP_OF_SEALED = {step.field.name: step for step in SEALED_STEPS}
