"""Rules of wording that a machine can see: what no text may say, because law, manual or program does not keep it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dialogs.engine.citations import reachable
from dialogs.engine.facts import Status
from dialogs.engine.manual import Manual
from dialogs.engine.steps import Checklist, Page, Step
from dialogs.manual.notes import UNREAD


@dataclass(frozen=True, slots=True)
class CheckedMessage:
    """One message as written: its plain text without variables, and the variables' names."""

    text: str
    variables: frozenset[str]
    file: str


Messages = Mapping[str, CheckedMessage]

#: A section of the manual or of a law, in a text that somebody reads out.
_SECTION = re.compile(r"\b\d+\.\d+(?:\.\d+)?\b|§|\bkap\.|\b(?:chapter|section) \d")
#: Secrecy, or that nobody will notice, given as certain. An order to the reader ("Lämna aldrig ut") is no promise.
_PROMISE = {
    "sv": re.compile(
        r"lämna[rs] aldrig ut|lämnas inga|[Ii]ngen får veta|Andra ser inte"
        r"|riskerar (?:du |hen |personen )?(?:därför |därmed )?inte|ber om ditt ja innan de berättar"
    ),
    "en": re.compile(
        r"\b(?:is|are|[Ww]e|I) never (?:give|given|tell|told)\b|[Nn]o one will know|[Oo]thers do not see"
        r"|not risk being|ask for your yes before they pass|without consent, no personal data is"
    ),
}
#: Our advice, worded as if the manual gave it.
_AS_THE_MANUALS = {
    "sv": re.compile(r"[Ee]nligt [^.:]*manual[^.:]*: *(?:ring|fråga|bekräfta|skicka|be)\b"),
    "en": re.compile(r"[Aa]s in the [^.:]*manual[^.:]*: *(?:call|ask|confirm|send)\b"),
}
#: Telling somebody to send.
_SEND = {
    "sv": re.compile(r"\b(?:[Ss]kicka|[Ss]änd|[Mm]ejla|[Ff]axa)\w*"),
    "en": re.compile(r"\b[Ss]en[dt]s?\b|\b[Ff]ax\b"),
}
#: Telling somebody to pass on what they know of the person, and the word without which it may not be said.
_PASS_ON = {
    "sv": re.compile(
        r"\b(?:[Ii]nformera|[Bb]erätta för|[Ss]äg det till)\b[^.]*\bIOM\b|\b(?:[Ss]kicka|[Ss]änd)\w*\b[^.]*\bIOM\b"
        r"|(?:når|förs vidare till|få veta)\b[^.]*\bIOM Finland\b|\bIOM Finland\b[^.]*\bfår veta\b"
    )
}
_CONSENT = {"sv": re.compile(r"samtyck|[Ff]råga (?:först )?personen")}
#: Words that mislead, each with what to say; the draft's stored answers keep the words that they were given in.
_MISLEADS = {
    "sv": {
        re.compile(r"(?m)^\s*Sex\b"): "a line that begins with Sex",
        re.compile(r"(?s)^(?!.*betänketid).*reflektionsperiod"): "the old term without betänketid",
    },
    "en": {re.compile(r"\bexposed\b"): "say subjected to, or trafficked"},
}
#: How the ids begin of what the person reads, or a caller hears, whatever the rest of the id.
_READ_OUT = ("returnee-", "handout-", "pocket-", "plan-ask-", "ask-ready-")
_DRAFTS = ("/draft.ftl", "/rooms.ftl", "/papers.ftl")


def broken(manual: Manual, messages: Messages, code: str) -> Iterator[str]:
    """The sentences of one language that break a rule, one line each."""
    shown = {name: message for name, message in messages.items() if not name.endswith("-search")}
    for name, message in shown.items():
        yield from (f"{code}: {name}: {fault}" for fault in _faults(name, message, code))
    for step in manual.steps:
        yield from (f"{code}: {step.name}: {fault}" for fault in _sending(manual, step, shown, code))


def _faults(name: str, message: CheckedMessage, code: str) -> Iterator[str]:
    """What is wrong with one message, whatever screen it stands on."""
    if read_out(name) and (match := _SECTION.search(message.text)):
        yield f"the section {match.group()!r} would be read out"
    if name == "tell-point" and message.variables != {"text"}:
        yield f"{sorted(message.variables - {'text'})} would be read out"
    yield from (f"{variable} is a fax number" for variable in message.variables if variable.endswith("_fax"))
    for rule, fault in (
        (_PROMISE, "promises more than the law keeps"),
        (_AS_THE_MANUALS, "our advice as the manual’s"),
    ):
        if code in rule and (match := rule[code].search(message.text)):
            yield f"{fault}: {match.group()!r}"
    if not message.file.endswith(_DRAFTS):
        for pattern, fault in _MISLEADS.get(code, {}).items():
            if match := pattern.search(message.text):
                yield f"{fault}: {match.group().strip()[:40]!r}"


def read_out(name: str) -> bool:
    """Whether a message is read out, or read by the person."""
    return name.endswith(("-say", "-explain")) or "-point-" in name or name.startswith(_READ_OUT)


def _sending(manual: Manual, step: Step, messages: Messages, code: str) -> Iterator[str]:
    """Orders to send or to pass on: never beside a contact that is not confirmed, never without consent."""
    text = whole(step, messages)
    doubtful = [name for name in step.facts if manual.facts[name].status is Status.UNCONFIRMED]
    contacts = [name for name in doubtful if reachable(manual.facts[name])]
    if contacts and code in _SEND and (match := _SEND[code].search(text)):
        yield f"{contacts[0]} is not confirmed and stands beside {match.group()!r}"
    if code in _PASS_ON and (match := _PASS_ON[code].search(text)) and not _CONSENT[code].search(text):
        yield f"tells to pass on and says nothing of consent: {match.group()!r}"


def whole(step: Step, messages: Messages) -> str:
    """Everything that a page or a list says, but its notes."""
    if not isinstance(step, (Page, Checklist)):
        return ""
    names = [f"{step.name}-{part}" for part in ("title", "say", "body")]
    if isinstance(step, Checklist):
        names += [f"{step.name}-item-{item.name}" for item in step.items]
    return "\n".join(messages[name].text for name in names if name in messages)


def sources(manual: Manual) -> Iterator[str]:
    """Notes that give as their source an act that nobody here has read."""
    for note in manual.notes.values():
        yield from (f"note {note.name}: gives {act} as read" for act in UNREAD if act in note.source)
