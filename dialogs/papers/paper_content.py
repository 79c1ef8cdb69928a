"""What the papers of one draft are made of, and what they all say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dialogs.draft.model.consent import ConsentStatus
from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.open_answers import OpenAnswers
from dialogs.draft.model.sealed_field import SealedField
from dialogs.engine.forms.answer_texts import answer_text
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text, TextValue
from dialogs.papers.paper import Paper, PaperPart, PaperRow, question_source


@dataclass(frozen=True, slots=True)
class PaperContent:
    """A draft on `day`, to be erased on `erased_on` unless it is used before then.

    `sealed` holds the opened answers by their fields' names, and is empty for papers without the sealed part; `filled`
    the numbers of the sealed fields that have an answer in the vault, opened or not.
    """

    number: int
    state: DraftState
    consent: ConsentStatus
    day: date
    erased_on: date
    sealed: Mapping[str, str] = field(default_factory=dict, repr=False)
    filled: frozenset[int] = frozenset()

    def part(self) -> OpenAnswers:
        """The open answers, without those that others have made irrelevant."""
        return self.state.answers.clear_irrelevant()


def draft_paper(manual: Manual, content: PaperContent, title: str, file: str, parts: tuple[PaperPart, ...]) -> Paper:
    """The paper with the ids `title` and `file`, and what every paper of a draft says on every page."""
    name = draft_label(content.number)
    about_draft: dict[str, TextValue] = {"name": name, "year": str(manual.edition), "day": content.day}
    return Paper(
        content.day,
        Text(title),
        Text("paper-about", {**about_draft, "erased": content.erased_on}),
        Text("draft-not-sent"),
        Text("paper-foot", about_draft),
        parts,
        Text(file, {"name": name}),
    )


def field_row(answers: OpenAnswers, field: ClosedField) -> PaperRow:
    """An open field with its answer in words, or a line to write on."""
    return PaperRow(Text(field.label), field_answer(answers, field), question_source(field.source))


def field_answer(answers: OpenAnswers, field: ClosedField) -> TextValue | None:
    """The answer in words; None where there is none."""
    value = answers.get(field)
    return None if value is None else answer_text(field, value)


def sealed_row(content: PaperContent, field: SealedField) -> PaperRow:
    """A sealed field: its answer, that it needs the case code or a consent, or a line to write on."""
    return PaperRow(Text(field.label), _sealed(content, field), question_source(field.source))


def _sealed(content: PaperContent, field: SealedField) -> TextValue | None:
    if withheld(content, field):
        return Text("paper-withheld")
    if field.name in content.sealed:
        return content.sealed[field.name]
    return Text("paper-kept") if field.number in content.filled else None


def withheld(content: PaperContent, field: SealedField) -> bool:
    """Whether a purpose that this field needs is not consented to: then it has no line."""
    return bool(field.unlocked_by) and not content.consent.unlocks(field)
