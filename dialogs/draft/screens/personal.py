"""The personal part on cards: what is filled in, never with what; by hand, or typed where that is allowed."""

from __future__ import annotations

from typing import assert_never

from dialogs.draft.model.draft_view import DraftView, VaultStatus
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.sealed_field import SealedField
from dialogs.draft.screens.layout import (
    action_button,
    draft_line,
    source_line,
    step_button,
    title_and_body,
)
from dialogs.draft.steps import (
    CODE_ENTRY,
    CONSENT,
    DRAFT_LIST,
    INVITATION,
    OVERVIEW,
    PAPERS,
    PAPERS_SEALED,
    PERSONAL_PART,
    SHOW_SEALED,
    STEP_OF_SEALED,
    TAKE_OVER,
    SealedFieldStep,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.bodies import button_rows
from dialogs.engine.layout import Body
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Text
from dialogs.engine.steps import DraftStep

#: What ASK means at the screen of a sealed answer: fill it in, or take it away again with the code.
FILL, CLEAR = 0, 1
#: Screens whose ASK wants the case code (with the draft's name before it at the last one).
CODE_STEPS = (CODE_ENTRY, SHOW_SEALED, PAPERS_SEALED, TAKE_OVER)


def personal_part_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """The ways to fill in the personal part, and how far it is."""
    blocks = [*title_and_body(manual, PERSONAL_PART), draft_line(view)]
    ways: tuple[ButtonRow, ...] = ((step_button(PAPERS, here, PERSONAL_PART), step_button(OVERVIEW, here)),)
    if not view.consent.is_open():
        blocks.append(Block(BlockRole.BODY, Text("draft-person-shut")))
        return Body(
            (*blocks, source_line(manual, PERSONAL_PART)), ((step_button(CONSENT, here, PERSONAL_PART),), *ways)
        )
    if not view.typing:
        blocks.append(Block(BlockRole.BODY, Text("draft-person-by-hand")))
        return Body((*blocks, source_line(manual, PERSONAL_PART)), ways)
    vault_blocks, buttons = _vault_part(here, view)
    return Body((*blocks, *vault_blocks, source_line(manual, PERSONAL_PART)), (*buttons, *ways))


def _vault_part(here: Link, view: DraftView) -> tuple[tuple[Block, ...], tuple[ButtonRow, ...]]:
    """What can be done with the vault as it is."""
    match view.vault:
        case VaultStatus.NONE:
            text_id, ways = (
                "draft-vault-none",
                ((action_button(PERSONAL_PART, here, Text("draft-vault-make"), DraftVerb.VAULT),),),
            )
            return (Block(BlockRole.BODY, Text(text_id)),), ways
        case VaultStatus.SHOWN:
            again = action_button(PERSONAL_PART, here, Text("draft-vault-again"), DraftVerb.VAULT)
            retype = action_button(CODE_ENTRY, here, Text("draft-code-label"), DraftVerb.ASK)
            return (Block(BlockRole.BODY, Text("draft-vault-shown")),), ((retype,), (again,))
        case VaultStatus.RETYPED:
            return _fields(here, view)
        case _:
            assert_never(view.vault)


def _fields(here: Link, view: DraftView) -> tuple[tuple[Block, ...], tuple[ButtonRow, ...]]:
    """Each sealed answer as "filled in" or "empty", with a button to fill it in or to correct it."""
    lines = tuple(Block(BlockRole.ITEM, Text("draft-sealed-line", {
        "index": index, "name": Text(f"{field.text}-label"), "standing": Text(_standing(field, view)),
    })) for index, field in enumerate(SEALED_FIELDS, 1))  # fmt: skip
    buttons = tuple(button for field in SEALED_FIELDS if (button := _button(here, view, field)))
    read = action_button(SHOW_SEALED, here, Text("draft-open-label"), DraftVerb.ASK)
    return lines, (*button_rows(buttons), *(((read,),) if view.filled else ()))


def _standing(field: SealedField, view: DraftView) -> str:
    if view.has(field):
        return "draft-filled"
    return "draft-empty" if view.consent.unlocks(field) else "draft-not-unlocked"


def _button(here: Link, view: DraftView, field: SealedField) -> Button | None:
    name = {"name": Text(f"{field.text}-label")}
    step = STEP_OF_SEALED[field.name]
    if view.has(field):
        return action_button(step, here, Text("draft-correct", name), DraftVerb.ASK, CLEAR)
    return (
        action_button(step, here, Text("draft-fill", name), DraftVerb.ASK, FILL)
        if view.consent.unlocks(field)
        else None
    )


def sealed_field_body(manual: Manual, step: SealedFieldStep, here: Link, view: DraftView) -> Body:
    """One sealed answer: whether it is there, what is asked for, and what typing it means."""
    field = step.field
    blocks = [Block(BlockRole.TITLE, Text(f"{field.text}-label")), draft_line(view)]
    if field.helped:
        blocks.append(Block(BlockRole.BODY, Text(f"{field.text}-help")))
    blocks.append(Block(BlockRole.ITEM, Text("draft-sealed-now", {"standing": Text(_standing(field, view))})))
    button = _button(here, view, field) if view.typing and view.vault is VaultStatus.RETYPED else None
    return Body(
        (*blocks, source_line(manual, step)), (*(((button,),) if button else ()), (step_button(PERSONAL_PART, here),))
    )


def code_entry_body(manual: Manual, step: DraftStep, here: Link, view: DraftView) -> Body:
    """A screen that waits for the case code; where nothing may be typed it leads back."""
    button = action_button(step, here, Text("draft-ask-again"), DraftVerb.ASK)
    first = ((button,),) if view.typing else ()
    return Body((*title_and_body(manual, step), draft_line(view)), (*first, (step_button(PERSONAL_PART, here),)))


def take_over_body(manual: Manual, here: Link, *, typing: bool) -> Body:
    """Taking over a draft with its name and its code."""
    button = action_button(TAKE_OVER, here, Text("draft-ask-again"), DraftVerb.ASK)
    first = ((button,),) if typing else ()
    return Body(
        title_and_body(manual, TAKE_OVER),
        (*first, (Button(Text("drafts-all"), Link(DRAFT_LIST.number, case=here.case)),)),
    )


def prompt_text(step: DraftStep, operand: int) -> Text:
    """What the reader is asked to type: an answer, the code, or a draft's name and the code."""
    if isinstance(step, SealedFieldStep) and operand == FILL:
        return Text("draft-prompt-field", {"question": Text(step.field.text)})
    if step is INVITATION:
        return Text("draft-prompt-invitation")
    return Text("draft-prompt-attach" if step is TAKE_OVER else "draft-prompt-code")
