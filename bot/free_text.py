"""What typed text means: a choice of the last card, or a question to look up.

What could be personal data is cut out before anything is looked up.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from bot.render import Rendered, RenderedChoice
from dialogs.engine.facts import Contact
from dialogs.engine.manual import Manual
from dialogs.guard.scan import Allowed, cleaned
from dialogs.lookup.search import Lookup

#: A longer text than this is not looked at.
MAX_CHARACTERS = 2000
#: Hits shown besides the best one.
OTHERS = 4
#: A number with as many digits as this names no choice.
_DIGITS = 4
#: Marks that stand before a label and that nobody types.
_MARKS = str.maketrans("", "", "☐☑")


@dataclass(frozen=True, slots=True)
class LookupAnswer:
    """The steps that answer, best first; `guarded` where a part was left out as possible personal data."""

    steps: tuple[str, ...] = ()
    guarded: bool = False
    long: bool = False


class TextLookup:
    """Looks up typed questions, without the parts that could be personal data."""

    def __init__(self, lookup: Lookup, allowed: Allowed) -> None:
        """Take the index, and the product's own numbers and addresses."""
        self._lookup, self._allowed = lookup, allowed

    def answer(self, text: str, language: str) -> LookupAnswer:
        """Return what answers `text`; nothing of it is kept."""
        if len(text) > MAX_CHARACTERS:
            return LookupAnswer(long=True)
        remaining_text, guarded = cleaned(text, self._allowed)
        hits = self._lookup.search(remaining_text, language, 1 + OTHERS)
        return LookupAnswer(tuple(hit.step for hit in hits), guarded=guarded)


def allowed_numbers(manual: Manual, figures: Iterable[str]) -> Allowed:
    """The numbers and addresses of the product's own content, which are nobody's data."""
    values = (fact.value if isinstance(fact, Contact) else str(fact.value) for fact in manual.facts.values())
    sections = {section for step in manual.steps for section in step.source}
    return Allowed.of([*values, *figures, *sections])


def choice_named(rendered: Rendered, text: str) -> RenderedChoice | None:
    """The choice that `text` names by its number or its label (case, marks and outer spaces aside)."""
    wanted = _plain(text[:MAX_CHARACTERS])
    if wanted.isdecimal() and len(wanted) < _DIGITS and 0 < int(wanted) <= len(rendered.choices):
        return rendered.choices[int(wanted) - 1]
    return next((choice for choice in rendered.choices if wanted and _plain(choice.label) == wanted), None)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(folded.translate(_MARKS).split()).strip(" .…")
