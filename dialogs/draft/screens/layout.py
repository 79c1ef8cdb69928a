"""What the screens of a draft have in common: the line that names it, buttons, rows."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.steps import FieldStep, SealedFieldStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.citations import citation, fact_values
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, Text, TextValue
from dialogs.engine.steps import DraftStep


@dataclass(frozen=True, slots=True)
class ScreenPlace:
    """Where a screen is opened: its link, the place in it (a letter, a page), the interface's language and letters."""

    here: Link
    at: int
    locale: str
    letters: tuple[str, ...] = ()


def action_button(step: DraftStep, here: Link, label: Text, verb: int = Verb.OPEN, operand: int = 0) -> Button:
    """A button that stays with this draft; "back" of the screen it opens stays as it is."""
    return Button(label, Link(step.number, here.back, verb, operand, here.case))


def step_button(
    step: DraftStep, here: Link, back: DraftStep | None = None, label: Text | None = None, at: int = 0
) -> Button:
    """A button that opens another screen of this draft, whose "back" leads to `back`."""
    verb = DraftVerb.AT if at else Verb.OPEN
    return Button(
        label or Text(f"{step.name}-label"), Link(step.number, back.number if back else 0, verb, at, here.case)
    )


def draft_line(view: DraftView) -> Block:
    """Which draft it is, when it is erased, and that the answers together can point someone out."""
    about: dict[str, TextValue] = {"name": draft_label(view.number), "day": view.erased_on}
    return Block(BlockRole.CAVEAT, Text("draft-line", about))


def title_and_body(manual: Manual, step: DraftStep, values: dict[str, TextValue] | None = None) -> tuple[Block, ...]:
    """Title and body of a screen."""
    about = fact_values(manual, step) | (values or {})
    return (
        Block(BlockRole.TITLE, Text(f"{step.name}-title", about)),
        Block(BlockRole.BODY, Text(f"{step.name}-body", about)),
    )


def source_line(manual: Manual, step: DraftStep) -> Block:
    """The sections that a screen stands on, or that it is ours; a question is always ours, only its subject is not."""
    if not step.source:
        return Block(BlockRole.SOURCE, Text("frame-ours"))
    source = citation(manual, step.source)
    if isinstance(step, FieldStep | SealedFieldStep):
        source = Text("draft-question-source", source.values)
    return Block(BlockRole.SOURCE, source)
