"""The paper for the application: a cover, the groups A to I with every relevant field, and how consent stands."""

from __future__ import annotations

from dialogs.draft.base import Group
from dialogs.draft.consent import ITEMS, Consent, ConsentItem, Line, Need, Standing
from dialogs.draft.fields import SEALED
from dialogs.draft.openpart import OpenPart
from dialogs.engine.book import Manual
from dialogs.engine.screens import Text, Value
from dialogs.papers.cover import cover
from dialogs.papers.matter import Matter, paper, row, sealed_row
from dialogs.papers.paper import Paper, Part, Row, cited, source

_GROUPS = tuple(group for group in Group if group is not Group.RISKS)
#: What is said under a group's heading.
_ABOUT = {
    Group.FORM: (cited(Text("paper-signed-there"), ("3.1",)),),
    Group.NEEDS: (cited(Text("paper-promise"), ("3.2", "5")),),
}


def application(manual: Manual, matter: Matter) -> Paper:
    """The paper that an application is filled in from."""
    part = matter.part()
    groups = tuple(_group(matter, part, group) for group in _GROUPS)
    parts = *cover(manual, matter, part), *groups, *_consent(matter.consent)
    return paper(manual, matter, "paper-application-title", "paper-application-file", parts)


def _group(matter: Matter, part: OpenPart, group: Group) -> Part:
    """One group: its sealed fields, then the open ones that the answers make relevant."""
    sealed = tuple(sealed_row(matter, field) for field in SEALED if field.group is group)
    asked = tuple(row(part, field) for field in part.relevant() if field.group is group)
    name = Text("paper-group", {"letter": group.value[-1].upper(), "name": Text(group.value)})
    rows = (*sealed, *asked, *_companion(part, group))
    return Part(name, _ABOUT.get(group, ()), rows=rows, page=group is _GROUPS[0])


def _companion(part: OpenPart, group: Group) -> tuple[Row, ...]:
    """What is no question: an unaccompanied child does not travel alone."""
    if group is not Group.JOURNEY or part.facts().get("unaccompanied") != "yes":
        return ()
    return (Row(Text("paper-companion-label"), Text("paper-companion"), source(("4.2.3",))),)


def _consent(consent: Consent) -> tuple[Part, ...]:
    """How each item that is asked for stands, and the lines that are open; nothing of what is not."""
    asked = (item for item in ITEMS if item.need is not Need.CHILD or consent.child)
    rows = tuple(Row(Text(f"consent-{item.name}-title"), _stands(consent, item), source(item.source)) for item in asked)
    stands = Part(
        Text("paper-consent"), (cited(Text("paper-consent-about"), ("1.1", "3.1", "4.2.5")),), rows=rows, page=True
    )
    lines = tuple(Text(line.value) for line in Line if consent.unlocks(line))
    return (stands, Part(Text("paper-consent-lines"), items=lines, under=True)) if lines else (stands,)


def _stands(consent: Consent, item: ConsentItem) -> Value:
    """How an item stands, with the day of its record where one counts."""
    standing = consent.standing(item)
    if standing is Standing.MISSING:
        return Text(standing.value)
    day = next(record.day for record in reversed(consent.records) if record.item == item.name)
    return Text("paper-consent-dated", {"standing": Text(standing.value), "day": day})
