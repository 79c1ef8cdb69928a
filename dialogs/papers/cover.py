"""The first page of the application paper: what is sent and what comes before, what is to be done, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dialogs.draft.model.consent import ConsentStatus
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.risk_order import missing_details
from dialogs.draft.model.risk_rows import unanswered_areas
from dialogs.draft.model.stops import STOPS
from dialogs.engine.facts import Status
from dialogs.engine.forms.answer_texts import option_text
from dialogs.engine.forms.conditions import is_met
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Lines, Text
from dialogs.papers.paper import PaperPart, PaperRow, paper_citation
from dialogs.papers.paper_content import PaperContent, withheld
from dialogs.papers.todo import todo

#: How IOM Finland is reached: shown only where the contacts file confirms it.
_REACHED = (("iom_email", "paper-email-label"), ("iom_phone", "paper-phone-label"))
#: What comes before anything is sent, in this order, with the sections that say so; empty: our own advice.
_BEFORE = (
    ("paper-before-consent", ("2.1", "2.2.2")),
    ("paper-before-call", ()),
    ("paper-before-coordinator", ("3.1",)),
)
_SENT = ("3.1",)


def cover(manual: Manual, content: PaperContent, answers: OpenAnswers) -> tuple[PaperPart, ...]:
    """The parts of the first page; `answers` are the relevant ones."""
    enclosed = FIELD_BY_NAME["enclosed"]
    enclosures = tuple(option_text(enclosed, option) for option in ("application", "risk-table", "id-copy"))
    return (
        *_stopped(manual, answers),
        PaperPart(Text("paper-what"), (paper_citation(Text("paper-what-about"), _SENT),), enclosures, ticks=True),
        _before_sending(manual),
        *todo(answers),
        *_remaining(content, answers),
    )


def _stopped(manual: Manual, answers: OpenAnswers) -> tuple[PaperPart, ...]:
    """What stops the draft, if anything does."""
    facts = answers.facts()
    stops = tuple(paper_citation(Text(stop.text), stop.source) for stop in STOPS if is_met(stop.when, facts))
    call = Text("draft-stop-call", {"support_line": manual.facts["support_line"]})
    return (PaperPart(Text("paper-stopped"), (*stops, call, Text("draft-stop-report"))),) if stops else ()


def _before_sending(manual: Manual) -> PaperPart:
    """Consent, then a call, then the regional coordinator sends; no address that nobody has confirmed."""
    values = {"support_line": manual.facts["support_line"]}
    steps = tuple(
        Text("paper-ranked", {"place": place, "text": paper_citation(Text(name, values), sections)})
        for place, (name, sections) in enumerate(_BEFORE, 1)
    )
    facts = ((manual.facts[name], label) for name, label in _REACHED)
    rows = tuple(PaperRow(Text(label), fact) for fact, label in facts if fact.status is not Status.UNCONFIRMED)
    return PaperPart(Text("paper-before"), (*steps, Text("paper-sends-nothing")), rows=rows)


def _remaining(content: PaperContent, answers: OpenAnswers) -> tuple[PaperPart, ...]:
    """The check-list of what is missing, by where it is to be filled in."""
    missing = answers.missing()
    lists = (
        ("paper-missing-fields", _labels(field for field in missing if field.group is not FieldGroup.RISKS)),
        ("paper-missing-consent", tuple(_consents(content.consent))),
        ("paper-missing-sealed", tuple(_sealed(content))),
        ("paper-missing-areas", tuple(Text(f"risk-{area.name}-label") for area in unanswered_areas(answers))),
        ("paper-missing-cells", tuple(_unfinished(answers))),
    )
    missing_lists = tuple(PaperPart(Text(text), items=items, under=True, ticks=True) for text, items in lists if items)
    return PaperPart(
        Text("paper-remaining"), (Text("paper-remaining-about" if missing_lists else "paper-remaining-none"),)
    ), *missing_lists


def _labels(fields: Iterable[ClosedField]) -> tuple[Text, ...]:
    return tuple(Text(field.label) for field in fields)


def _consents(consent: ConsentStatus) -> Iterator[Text]:
    for item, standing in consent.lacking():
        yield Text("paper-pair", {"label": Text(f"consent-{item.name}-title"), "text": Text(standing.value)})


def _sealed(content: PaperContent) -> Iterator[Text]:
    """The sealed fields without an answer, those aside that lack a consent of their own."""
    for field in SEALED_FIELDS:
        if field.name not in content.sealed and field.number not in content.filled and not withheld(content, field):
            yield Text(field.label)


def _unfinished(answers: OpenAnswers) -> Iterator[Text]:
    """Areas whose row is begun, each with what is unanswered in it."""
    for area, details in missing_details(answers).items():
        label = Text(f"risk-{area.name}-label")
        yield Text("paper-pair", {"label": label, "text": Lines(_labels(details))})
