"""All answers of a draft to be read through before its papers: each line with the way to change it."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.draft.model.question_order import application_order
from dialogs.draft.model.risk_areas import AREAS
from dialogs.draft.model.risk_rows import risk_rows
from dialogs.draft.screens.consent_list import items_asked
from dialogs.draft.steps import CONSENT, PAPERS, RISK_TABLE, STEP_OF_FIELD, STEP_OF_ITEM
from dialogs.engine.forms.bodies import answer_or_none
from dialogs.engine.links import Link
from dialogs.engine.screens import Text, TextValue


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """An answer: the short name of its question, the answer in words, and where it is changed."""

    label: Text
    answer: TextValue
    change: Link


@dataclass(frozen=True, slots=True)
class ReviewPart:
    """The lines of one part of the draft under its heading."""

    heading: Text
    lines: tuple[ReviewLine, ...]


def review_parts(view: DraftView, here: Link) -> tuple[ReviewPart, ...]:
    """Every answer of the application, of the risk table and of consent; what is changed leads back to the papers."""
    groups = (group for group in FieldGroup if group is not FieldGroup.RISKS)
    parts = (*(_group(view, here, group) for group in groups), _risks(view, here), _consents(view, here))
    return tuple(part for part in parts if part.lines)


def _group(view: DraftView, here: Link, group: FieldGroup) -> ReviewPart:
    answers = view.state.answers
    lines = tuple(
        ReviewLine(
            Text(field.label), answer_or_none("draft", field, answers.get(field)),
            Link(STEP_OF_FIELD[field.name].number, PAPERS.number, case=here.case),
        )
        for field in application_order(answers) if field.group is group
    )  # fmt: skip
    return ReviewPart(Text(group.value), lines)


def _risks(view: DraftView, here: Link) -> ReviewPart:
    """Every area of the table; of a risk its level, where levels are this reader's to give."""
    answers = view.state.answers
    levels = {row.area.name: row.level for row in risk_rows(answers) if row.level}
    table = Link(RISK_TABLE.number, PAPERS.number, case=here.case)
    lines = []
    for area in AREAS:
        field = FIELD_BY_NAME[area.cell("found")]
        answer: TextValue = answer_or_none("draft", field, answers.get(field))
        if area.name in levels:
            answer = Text("review-risk", {"found": answer, "level": Text(levels[area.name].text)})
        lines.append(ReviewLine(Text(f"risk-{area.name}-label"), answer, table))
    return ReviewPart(Text(f"{RISK_TABLE.name}-label"), tuple(lines))


def _consents(view: DraftView, here: Link) -> ReviewPart:
    lines = tuple(
        ReviewLine(
            Text(item.texts[0]), Text(view.consent.standing(item).value),
            Link(STEP_OF_ITEM[item.name].number, PAPERS.number, case=here.case),
        )
        for item in items_asked(view)
    )  # fmt: skip
    return ReviewPart(Text(f"{CONSENT.name}-label"), lines)
