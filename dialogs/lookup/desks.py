"""The product's own numbers and addresses, typed in any form, and the step that has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dialogs.engine.facts import Contact, ContactKind
from dialogs.engine.manual import Manual
from dialogs.engine.steps import Page

#: A number of fewer digits is known only when it stands alone.
_LONG = 7
#: Letters and digits that an address has at least, so that it is no common word.
_ADDRESS = 8
_RUN = re.compile(r"\+?[0-9](?:[\s()./–-]*[0-9])*")
#: Which steps a contact is sought on, in this order: those for contacts, the urgent one, then the manual's.
_FIRST = ("need-advice", "need-forms", "sources-iom", "sources-agency", "urgent")
#: What a number or an address can be, and whose: the names of contacts are made of both.
KINDS, OWNERS = ("phone", "email", "fax", "post", "contact"), ("iom", "agency", "support_line", "police")


@dataclass(frozen=True)
class Desks:
    """Steps by the digits, and by the letters and digits, of the contacts that stand on them."""

    numbers: Mapping[str, str]
    addresses: Mapping[str, str]
    names: Mapping[str, str]

    @classmethod
    def of(cls, manual: Manual) -> Desks:
        """Read the manual's contacts."""
        numbers, addresses, names = dict[str, str](), dict[str, str](), dict[str, str]()
        for name, fact in manual.facts.items():
            step = _step(manual, name)
            if not isinstance(fact, Contact) or step is None:
                continue
            names[name] = step
            if fact.kind in {ContactKind.PHONE, ContactKind.FAX}:
                numbers.update(dict.fromkeys(_spellings(fact.value), step))
            elif len(_letters(fact.value)) >= _ADDRESS:
                addresses[_letters(fact.value)] = step
        return cls(numbers, addresses, names)

    def find(self, text: str) -> str | None:
        """The step that has the number or the address which `text` holds, if it is one of ours."""
        runs = ["".join(filter(str.isdigit, run[0])) for run in _RUN.finditer(text)]
        for run in runs:
            if step := self.numbers.get(run):
                return step
        for run in runs:
            if step := next((s for digits, s in self.numbers.items() if len(digits) >= _LONG and digits in run), None):
                return step
        whole = _letters(text)
        return next((step for address, step in self.addresses.items() if address in whole), None)

    def named(self, spoken: Iterable[str], words: Mapping[str, frozenset[str]]) -> str | None:
        """The step for words that name nothing but a desk and what is wanted of it ("telefon iom finland").

        `words` are those of one language for each kind, each owner, and what may stand beside.
        """
        spoken_words = set(spoken)
        owner = next((owner for owner in OWNERS if spoken_words & words[owner]), None)
        kind = next((kind for kind in KINDS if spoken_words & words[kind]), None)
        rest = spoken_words - words["beside"] - frozenset().union(*(words[name] for name in (*KINDS, *OWNERS)))
        if owner is None or rest or (kind is None and owner != "support_line"):
            return None
        wanted = (f"{owner}_{kind}", owner, f"{owner}_phone")
        return next((self.names[name] for name in wanted if name in self.names), None)


def _step(manual: Manual, fact: str) -> str | None:
    pages = [manual.by_name[name] for name in _FIRST if name in manual.by_name]
    chosen: Iterable[object] = (*pages, *manual.steps)
    return next((step.name for step in chosen if isinstance(step, Page) and fact in step.facts), None)


def _spellings(number: str) -> Iterable[str]:
    """The digits of a number, with and without its country (Sweden's 46, Finland's 358)."""
    digits = "".join(filter(str.isdigit, number))
    yield digits
    if number.startswith("+"):
        yield "00" + digits
        yield "0" + digits.removeprefix("358").removeprefix("46")
    elif digits.startswith("0"):
        yield "46" + digits[1:]
        yield "0046" + digits[1:]


def _letters(text: str) -> str:
    bare = text.casefold().removeprefix("mailto:").removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return "".join(filter(str.isalnum, bare))
