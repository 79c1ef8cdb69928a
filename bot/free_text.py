"""What typed text means: a choice of the last card, or a question to answer.

What could be personal data is cut out before pages are looked up.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from bot.render import Rendered, RenderedChoice
from bot.text_format import Translator, plain_text
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.screens.consent_choice import GivenAnswer
from dialogs.draft.steps import ConsentItemStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.facts import Contact
from dialogs.engine.forms.bodies import Question
from dialogs.engine.forms.codes import COUNTRY_CODES, LANGUAGE_CODES
from dialogs.engine.forms.field_types import CountryField, LanguageField
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.guard.scan import Allowed, cleaned
from dialogs.lookup.answers import REFUSAL, TextAnswers

#: A longer text than this is not looked at.
MAX_CHARACTERS = 2000
#: A number that can name a choice, as people type it: `1`, `1)`, `[1]`, `#1`, `nr 1`, `option 1`, a key's picture.
_NUMBER = re.compile(
    r"(?:nr|nummer|no|number|val|valet|alternativ|option|choice)?\.? ?[(\[#]?(\d{1,3})[)\]:,;!?]*(?:\ufe0f?\u20e3)?"
)
#: What erases, and so takes its own button or its whole text.
_ERASING = frozenset({Verb.FORGET, DraftVerb.ERASE, DraftVerb.WITHDRAW, DraftVerb.LOCK})
#: Answers to a consent item that take a yes back, and with it what is filled in.
_TAKING_BACK = frozenset({ConsentAnswer.NO, ConsentAnswer.NOT_APPLICABLE})
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


def choice_named(rendered: Rendered, text: str, *, numbers_shown: bool) -> RenderedChoice | None:
    """The choice that `text` names by its label (case, marks and outer spaces aside), or else by its number.

    A number is the choice's place where `numbers_shown` stand before the choices; elsewhere only the number that one
    label alone begins with.
    """
    wanted = _plain(text[:MAX_CHARACTERS])
    labels = {_plain(choice.label): choice for choice in reversed(rendered.choices)}
    if wanted in labels:
        return labels[wanted] if wanted else None
    number = typed_number(text)
    if number is None:
        return None
    if numbers_shown:
        return rendered.choices[number - 1] if 0 < number <= len(rendered.choices) else None
    numbered = [choice for label, choice in labels.items() if label.startswith(f"{number} ")]
    return numbered[0] if len(numbered) == 1 else None


def typed_number(text: str) -> int | None:
    """The number that `text` is, as people type it; None where it is something else."""
    number = _NUMBER.fullmatch(_plain(text[:MAX_CHARACTERS]))
    return int(number[1]) if number else None


def erases(manual: Manual, link: Link) -> bool:
    """Whether a choice erases something, or lets go of it for good: that is never done by a number."""
    step = manual.by_number.get(link.step)
    if link.verb == DraftVerb.RESPOND and isinstance(step, ConsentItemStep):
        return GivenAnswer.of(link.operand, step.item).answer in _TAKING_BACK
    return link.verb in _ERASING


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
