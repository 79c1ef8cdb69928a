"""The consents on paper: what was said, each yes and each no, what others have given, and what a consent opens."""

from __future__ import annotations

from dialogs.draft.model.consent import ConsentRecord, ConsentStatus, ItemStatus
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ConsentItem, ItemKind, PaperSummaryLine, Requirement
from dialogs.engine.screens import LanguageName, Text, TextValue
from dialogs.papers.paper import PaperPart, PaperRow, paper_citation, paper_source


def consent_parts(consent: ConsentStatus) -> tuple[PaperPart, ...]:
    """A page with a part for each kind of item, and the lines that a consent opens or that were refused."""
    about = (paper_citation(Text("paper-consent-about"), ("1.1", "3.1", "4.2.5")),)
    parts = [PaperPart(Text("paper-consent"), about, page=True)]
    for kind in ItemKind:
        items = [item for item in CONSENT_ITEMS if item.kind is kind and _is_asked(item, consent)]
        if items:
            rows = tuple(_row(item, consent) for item in items)
            parts.append(PaperPart(Text(f"draft-{kind.value}"), rows=rows, under=True))
    lines = tuple(line for name in PaperSummaryLine for line in _lines(name, consent))
    if lines:
        parts.append(PaperPart(Text("paper-consent-lines"), items=lines, under=True))
    return tuple(parts)


def not_to_be_passed_on(consent: ConsentStatus, line: PaperSummaryLine) -> tuple[Text, ...]:
    """The warning above a part of a paper that the person has not let be passed on."""
    return () if consent.unlocks(line) else (paper_citation(Text("paper-not-passed-on"), ()),)


def _is_asked(item: ConsentItem, consent: ConsentStatus) -> bool:
    return item.need is not Requirement.CHILD or consent.child


def _row(item: ConsentItem, consent: ConsentStatus) -> PaperRow:
    return PaperRow(Text(item.texts[0]), _stands(item, consent), paper_source(item.source))


def _stands(item: ConsentItem, consent: ConsentStatus) -> TextValue:
    """How an item stands; with the day, the language, how it was explained and answered, and who noted it."""
    standing, record = consent.standing(item), consent.last_record(item)
    if record is None or standing is ItemStatus.MISSING:
        return Text(ItemStatus.MISSING.value)
    about: dict[str, TextValue] = {
        "standing": Text(standing.value), "day": record.day, "role": Text(record.role.value)
    }  # fmt: skip
    if item.kind is ItemKind.OTHERS:
        return _given(about, record)
    return Text("paper-consent-record", about | {
        "language": LanguageName(record.language), "interpreter": Text(record.interpreter.value),
        "expressed": Text(record.expressed.value),
    })  # fmt: skip


def _given(about: dict[str, TextValue], record: ConsentRecord) -> Text:
    """What somebody else has given, by whom and how, and whether the document was seen."""
    if record.answer is not ConsentAnswer.YES or record.giver is None or record.manner is None:
        return Text("paper-consent-noted", about)
    seen = "paper-document-seen" if record.document_seen else "paper-document-not-seen"
    return Text("paper-consent-given", about | {
        "giver": Text(record.giver.value), "manner": Text(record.manner.value), "document": Text(seen),
    })  # fmt: skip


def _lines(line: PaperSummaryLine, consent: ConsentStatus) -> tuple[Text, ...]:
    """What is open in words; what was refused as a no; nothing of what nobody has answered."""
    if consent.unlocks(line):
        return (Text(line.value),)
    refused = (item for item in CONSENT_ITEMS if line in item.gates and consent.standing(item) is ItemStatus.NO)
    return tuple(Text("paper-consent-refused", {"title": Text(item.texts[0])}) for item in refused)
