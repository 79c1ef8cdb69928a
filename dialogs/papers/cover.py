"""The first page of the application paper: what is sent, by whom and where, and what is still missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dialogs.draft.base import Group, OpenField
from dialogs.draft.consent import Consent
from dialogs.draft.fields import SEALED
from dialogs.draft.openpart import BY_NAME, OpenPart
from dialogs.draft.risks import AREAS, LAST_CONTACT, Area, cells
from dialogs.draft.risktable import untouched
from dialogs.draft.stops import STOPS
from dialogs.draft.words import label, option
from dialogs.engine.book import Manual
from dialogs.engine.facts import Status
from dialogs.engine.questions import holds
from dialogs.engine.screens import Lines, Text
from dialogs.papers.matter import Matter, withheld
from dialogs.papers.paper import Part, Row, cited

#: Where the papers go and the number to ring first: facts with their labels.
_WHERE = (
    ("iom_email", "paper-email-label"),
    ("iom_fax", "paper-fax-label"),
    ("iom_phone", "paper-phone-label"),
)
_SENT = ("3.1",)


def cover(manual: Manual, matter: Matter, part: OpenPart) -> tuple[Part, ...]:
    """The parts of the first page; `part` are the relevant answers."""
    enclosed = BY_NAME["enclosed"]
    what = tuple(option(enclosed, each) for each in ("application", "risk-table", "id-copy"))
    return (
        *_stopped(manual, part),
        Part(Text("paper-what"), (cited(Text("paper-what-about"), _SENT),), what, ticks=True),
        Part(Text("paper-who"), (cited(Text("paper-who-about"), _SENT), Text("paper-sends-nothing"))),
        _where(manual),
        *_remaining(matter, part),
    )


def _stopped(manual: Manual, part: OpenPart) -> tuple[Part, ...]:
    """What stops the draft, if anything does."""
    facts = part.facts()
    stops = tuple(cited(Text(stop.text), stop.source) for stop in STOPS if holds(stop.when, facts))
    call = Text("draft-stop-call", {"support_line": manual.facts["support_line"]})
    return (Part(Text("paper-stopped"), (*stops, call, Text("draft-stop-report"))),) if stops else ()


def _where(manual: Manual) -> Part:
    """The addresses, and the warning where nobody has confirmed one."""
    facts = [(manual.facts[name], text) for name, text in _WHERE]
    doubtful = any(fact.status is Status.UNCONFIRMED for fact, _ in facts)
    about = (Text("frame-unconfirmed", {"year": str(manual.edition)}),) if doubtful else ()
    return Part(Text("paper-where"), about, rows=tuple(Row(Text(text), fact) for fact, text in facts))


def _remaining(matter: Matter, part: OpenPart) -> tuple[Part, ...]:
    """The check-list of what is missing, by where it is to be filled in."""
    missing = part.missing()
    lists = (
        ("paper-missing-fields", _labels(field for field in missing if field.group is not Group.RISKS)),
        ("paper-missing-consent", tuple(_consents(matter.consent))),
        ("paper-missing-sealed", tuple(_sealed(matter))),
        ("paper-missing-areas", tuple(Text(f"risk-{area.name}-label") for area in untouched(part))),
        ("paper-missing-cells", tuple(_unfinished(missing))),
    )
    found = tuple(Part(Text(text), items=items, under=True, ticks=True) for text, items in lists if items)
    return Part(Text("paper-remaining"), (Text("paper-remaining-about" if found else "paper-remaining-none"),)), *found


def _labels(fields: Iterable[OpenField]) -> tuple[Text, ...]:
    return tuple(label(field.text) for field in fields)


def _consents(consent: Consent) -> Iterator[Text]:
    for item, standing in consent.lacking():
        yield Text("paper-pair", {"label": Text(f"consent-{item.name}-title"), "text": Text(standing.value)})


def _sealed(matter: Matter) -> Iterator[Text]:
    """The sealed fields without an answer, those aside that lack a consent of their own."""
    for field in SEALED:
        if field.name not in matter.sealed and field.number not in matter.filled and not withheld(matter, field):
            yield label(field.text)


def _unfinished(missing: tuple[OpenField, ...]) -> Iterator[Text]:
    """Areas whose row is begun, each with what is unanswered in it."""
    for area in AREAS:
        labels = _labels(field for field in _begun(area) if field in missing)
        if labels:
            yield Text("paper-pair", {"label": Text(f"risk-{area.name}-label"), "text": Lines(labels)})


def _begun(area: Area) -> tuple[OpenField, ...]:
    """The cells of an area besides the first, whether there is a risk."""
    extra = (LAST_CONTACT,) if area.name == "threat-sweden" else ()
    return *cells(area)[1:], *extra
