"""What typed text means: a choice of the last card, or a question to answer.

What could be personal data is cut out before pages are looked up.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from bot.render import Rendered, RenderedChoice, Translator, plain_text
from dialogs.engine.facts import Contact
from dialogs.engine.forms.bodies import Question
from dialogs.engine.forms.codes import COUNTRY_CODES, LANGUAGE_CODES
from dialogs.engine.forms.field_types import CountryField, LanguageField
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.guard.scan import Allowed, cleaned
from dialogs.lookup.answers import REFUSAL, TextAnswers

#: A longer text than this is not looked at.
MAX_CHARACTERS = 2000
#: A number that can name a choice, as people type it: `1`, `1)`, `1:`, `(1)`.
_NUMBER = re.compile(r"\(?(\d{1,3})[):]?")
#: Marks that stand before a label and that nobody types.
_MARKS = str.maketrans("", "", "☐☑")


@dataclass(frozen=True, slots=True)
class LookupAnswer:
    """The steps that answer, best first; `guarded` where a part was left out as possible personal data.

    Where `sure`, the first step is shown; else all are offered. `command`: the text was a command's word.
    """

    steps: tuple[str, ...] = ()
    sure: bool = False
    command: bool = False
    guarded: bool = False
    long: bool = False


class TextLookup:
    """Answers typed questions; pages are looked up without the parts that could be personal data."""

    def __init__(self, answers: TextAnswers, allowed: Allowed) -> None:
        """Take what answers, and the product's own numbers and addresses."""
        self._answers, self._allowed = answers, allowed

    def answer(self, text: str, language: str) -> LookupAnswer:
        """Return what answers `text`; nothing of it is kept."""
        if len(text) > MAX_CHARACTERS:
            return LookupAnswer(long=True)
        searched, guarded = cleaned(text, self._allowed)
        answer = self._answers.answer(text, searched, language)
        return LookupAnswer(answer.steps, answer.sure, answer.command, guarded and answer.steps != (REFUSAL,))


def allowed_numbers(manual: Manual, figures: Iterable[str]) -> Allowed:
    """The numbers and addresses of the product's own content, which are nobody's data."""
    values = (fact.value if isinstance(fact, Contact) else str(fact.value) for fact in manual.facts.values())
    sections = {section for step in manual.steps for section in step.source}
    return Allowed.of([*values, *figures, *sections])


def choice_named(rendered: Rendered, text: str, *, numbered: bool = True) -> RenderedChoice | None:
    """The choice that `text` names by its number or its label (case, marks and outer spaces aside).

    A label that is a number itself comes before the numbers, unless these are shown (`numbered`).
    """
    wanted = _plain(text[:MAX_CHARACTERS])
    number = _NUMBER.fullmatch(wanted)
    labelled = next((choice for choice in rendered.choices if wanted and _plain(choice.label) == wanted), None)
    if number and 0 < int(number[1]) <= len(rendered.choices) and (numbered or labelled is None):
        return rendered.choices[int(number[1]) - 1]
    return labelled


def option_named(question: Question, text: str, words: Translator, language: str) -> Link | None:
    """What setting the country or the language that `text` names does; None where the question has no such option.

    All names count, also those that the card does not show: it has letters where there are too many.
    """
    match question.asked:
        case CountryField():
            codes: Iterable[str] = COUNTRY_CODES
        case LanguageField():
            codes = LANGUAGE_CODES
        case _:
            return None
    wanted = _plain(text[:MAX_CHARACTERS])
    buttons = map(question.put, codes)
    return next(
        (button.link for button in buttons if _plain(plain_text(button.label, words, language)) == wanted), None
    )


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(folded.translate(_MARKS).split()).strip(" .…")
