"""Rules of contacts on a card: no number without its hours, and nobody told to call whom the card does not reach."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.render import Rendered
from bot.text_format import Translator
from dialogs.engine.facts import OPENING_HOURS, Contact
from dialogs.engine.manual import Manual
from dialogs.engine.steps import ReturneePage, TalkingPoints

#: Telling the reader to get in touch, in each language; what follows is whom.
_CONTACT = {
    "sv": r"\b(?:[Rr]ing|[Kk]ontakta|[Ff]råga(?! personen)|[Rr]ådfråga|[Bb]e(?! om)|[Vv]änd dig till)\b[^.:;?\n]*",
    "en": r"\b(?:[Cc]all|(?<!no )[Cc]ontact(?! with| in| before| details| no)|[Aa]sk(?! for| the person)|[Tt]urn to)\b"
    r"[^.:;?\n]*",
}


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk: how it is named in each language, and how the names of the contacts that reach it begin."""

    name: Mapping[str, str]
    contacts: tuple[str, ...]


#: The support line reaches the coordinators too.
DESKS = (
    Desk({"sv": r"[Ss]tödtelefonen", "en": r"support line"}, ("support_line",)),
    Desk({"sv": r"koordinator", "en": r"coordinator"}, ("support_line", "coordinator_")),
    Desk({"sv": r"IOM Finland", "en": r"IOM Finland"}, ("iom_phone", "iom_email")),
)


def contact_faults(manual: Manual, wording: Translator, code: str, rendered: Rendered) -> Iterator[str]:
    """What is wrong with the contacts of one card."""
    for contact in manual.facts.values():
        if isinstance(contact, Contact) and contact.hours and contact.value in rendered.text:
            hours = wording.word(OPENING_HOURS[contact.hours], code)
            if hours not in rendered.text:
                yield f"{contact.value} stands there without its hours"
    if code not in _CONTACT or isinstance(manual.by_name[rendered.step], TalkingPoints | ReturneePage):
        return  # no words for it yet; or what is said to the person
    for desk in DESKS:
        match = re.search(_CONTACT[code] + desk.name[code], rendered.text)
        if match and not _reached(manual, desk, rendered):
            yield f"tells to contact, with no number and no button to it: {match.group()[-60:]!r}"


def _reached(manual: Manual, desk: Desk, rendered: Rendered) -> bool:
    """Whether a card has a contact of the desk, or a button of its own to a page that has one."""
    values = (
        fact.value for name, fact in manual.facts.items()
        if isinstance(fact, Contact) and name.startswith(desk.contacts)
    )  # fmt: skip
    pages = {manual.by_number[choice.link.step] for choice in rendered.choices} - {manual.urgent}
    facts = {name for page in pages for name in page.facts}
    return any(value in rendered.text for value in values) or any(name.startswith(desk.contacts) for name in facts)
