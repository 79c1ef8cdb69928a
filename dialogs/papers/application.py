"""The paper for the application: a cover, the groups A to I with every relevant field, and how consent stands."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.draft.model.consent import (
    CONSENT_ITEMS,
    ConsentItem,
    ConsentStatus,
    ItemStatus,
    PaperSummaryLine,
    Requirement,
)
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import OpenAnswers
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text, TextValue
from dialogs.papers.afterwards import afterwards
from dialogs.papers.cover import cover
from dialogs.papers.paper import Paper, PaperPart, PaperRow, paper_citation, paper_source
from dialogs.papers.paper_content import PaperContent, draft_paper, field_row, sealed_row

#: Lines for relatives who travel along; how many there are is not asked.
_RELATIVES = 2
_GROUPS = tuple(group for group in FieldGroup if group is not FieldGroup.RISKS)
#: What is said under a group's heading.
_ABOUT = {
    FieldGroup.FORM: (paper_citation(Text("paper-signed-there"), ("3.1",)), Text("paper-questions-ours")),
    FieldGroup.NEEDS: (paper_citation(Text("paper-promise"), ("3.2", "5")),),
}


def application_paper(manual: Manual, content: PaperContent) -> Paper:
    """The paper that an application is filled in from."""
    answers = content.part()
    groups = tuple(_group(content, answers, group) for group in _GROUPS)
    parts = *cover(manual, content, answers), *groups, *_consent(content.consent), afterwards()
    return draft_paper(manual, content, "paper-application-title", "paper-application-file", parts)


def _group(content: PaperContent, answers: OpenAnswers, group: FieldGroup) -> PaperPart:
    """One group: its sealed fields, then the open ones that the answers make relevant."""
    sealed = tuple(sealed_row(content, field) for field in SEALED_FIELDS if field.group is group)
    relevant = tuple(field_row(answers, field) for field in answers.relevant() if field.group is group)
    name = Text("paper-group", {"letter": group.value[-1].upper(), "name": Text(group.value)})
    rows = (*sealed, *relevant, *_companion(answers, group), *_family(answers, group))
    return PaperPart(name, _ABOUT.get(group, ()), rows=rows, page=group is _GROUPS[0])


def _companion(answers: OpenAnswers, group: FieldGroup) -> tuple[PaperRow, ...]:
    """What is no question: an unaccompanied child does not travel alone."""
    if group is not FieldGroup.JOURNEY or answers.facts().get("unaccompanied") != "yes":
        return ()
    return (PaperRow(Text("paper-companion-label"), Text("paper-companion"), paper_source(("4.2.3",))),)


def _family(answers: OpenAnswers, group: FieldGroup) -> Iterator[PaperRow]:
    """A line to write on for each child and each relative who travels along."""
    if group is not FieldGroup.FAMILY:
        return
    facts = answers.facts()
    children = int(facts["children"]) if facts.get("children", "").isdecimal() else 0
    relatives = _RELATIVES if facts.get("relatives") == "yes" else 0
    for count, label in ((children, "paper-child-line"), (relatives, "paper-relative-line")):
        for index in range(1, count + 1):
            yield PaperRow(Text(label, {"index": index}), None, Text("paper-by-hand"))


def _consent(consent: ConsentStatus) -> tuple[PaperPart, ...]:
    """How each item that is asked for stands, and the lines that are open; nothing of what is not."""
    items = (item for item in CONSENT_ITEMS if item.need is not Requirement.CHILD or consent.child)
    rows = tuple(
        PaperRow(Text(f"consent-{item.name}-title"), _stands(consent, item), paper_source(item.source))
        for item in items
    )
    stands = PaperPart(
        Text("paper-consent"),
        (paper_citation(Text("paper-consent-about"), ("1.1", "3.1", "4.2.5")),),
        rows=rows,
        page=True,
    )
    lines = tuple(Text(line.value) for line in PaperSummaryLine if consent.unlocks(line))
    return (stands, PaperPart(Text("paper-consent-lines"), items=lines, under=True)) if lines else (stands,)


def _stands(consent: ConsentStatus, item: ConsentItem) -> TextValue:
    """How an item stands, with the day of its record where one counts."""
    standing = consent.standing(item)
    if standing is ItemStatus.MISSING:
        return Text(standing.value)
    day = next(record.day for record in reversed(consent.records) if record.item == item.name)
    return Text("paper-consent-dated", {"standing": Text(standing.value), "day": day})
