"""The list of consent items: what is asked in which order, how each stands, and what can be taken back."""

from __future__ import annotations

from dialogs.draft.model.consent import TO_BE_ASKED
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ConsentItem, ItemKind, Requirement
from dialogs.draft.model.draft_view import DraftView, VaultStatus
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.draft.screens.consent_choice import OTHER_PLACE, ConsentChoice
from dialogs.draft.screens.layout import action_button, draft_line, source_line, step_button, title_and_body
from dialogs.draft.steps import CONSENT, OVERVIEW, PERSONAL_PART, STEP_OF_FIELD, STEP_OF_ITEM
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.bodies import button_rows
from dialogs.engine.layout import Body, button_to
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, Button, ButtonRow, Text, TextValue
from dialogs.engine.screens import BlockRole as On

_PERSON = FIELD_BY_NAME["person"]


def items_asked(view: DraftView) -> tuple[ConsentItem, ...]:
    """The items of this draft: a child's only where the answers say that it is one, or may be."""
    asks_child = view.consent.child and view.state.answers.get(_PERSON) is not None
    return tuple(item for item in CONSENT_ITEMS if item.need is not Requirement.CHILD or asks_child)


def next_item(view: DraftView) -> ConsentItem | None:
    """The first item without an answer that holds, of those to which a yes can be recorded by now."""
    return next(
        (
            item
            for item in items_asked(view)
            if view.consent.standing(item) in TO_BE_ASKED and not view.consent.foundation_lacking(item)
        ),
        None,
    )


def items_to_take_back(view: DraftView) -> tuple[ConsentItem, ...]:
    """The consents, and what others have given, whose last answer is a yes, whether or not it counts by now."""
    kinds = {ItemKind.CONSENT, ItemKind.OTHERS}
    records = ((item, view.consent.last_record(item)) for item in items_asked(view) if item.kind in kinds)
    return tuple(item for item, record in records if record and record.answer is ConsentAnswer.YES)


def consent_list_body(manual: Manual, here: Link, at: int, view: DraftView) -> Body:
    """How every item stands, by kind, and the next one to ask; or what can be taken back."""
    if at & OTHER_PLACE:
        return _take_back_body(manual, here, view)
    choice = ConsentChoice.of(at).explained
    blocks = [*title_and_body(manual, CONSENT), draft_line(view)]
    for kind in ItemKind:
        items = [item for item in items_asked(view) if item.kind is kind]
        if items:
            blocks.append(Block(On.BODY, Text(f"draft-{kind.value}")))
        blocks += [Block(On.ITEM, _line(item, view)) for item in items]
    if view.state.answers.get(_PERSON) is None:
        blocks.append(Block(On.BODY, Text("draft-consent-age")))
    blocks.append(Block(On.BODY, Text("draft-consent-open" if view.consent.is_open() else "draft-consent-shut")))
    buttons = tuple(
        step_button(STEP_OF_ITEM[item.name], here, CONSENT, Text(item.texts[0]), choice.operand)
        for item in items_asked(view)
    )
    ways = (step_button(PERSONAL_PART, here), step_button(OVERVIEW, here))
    return Body(
        (*blocks, source_line(manual, CONSENT)),
        (*_next_rows(here, view, choice), *button_rows(buttons, 1), *take_back_rows(here, view), ways),
    )


def _line(item: ConsentItem, view: DraftView) -> Text:
    values: dict[str, TextValue] = {
        "title": Text(item.texts[0]), "standing": Text(view.consent.standing(item).value)
    }  # fmt: skip
    is_choice = item.kind is ItemKind.CONSENT and item.need is Requirement.OPTIONAL
    return Text("draft-consent-optional" if is_choice else "draft-consent-needed", values)


def _next_rows(here: Link, view: DraftView, choice: ConsentChoice) -> tuple[ButtonRow, ...]:
    """The next item; and the question of age where a child's items depend on it."""
    item = next_item(view)
    rows: tuple[ButtonRow, ...] = ((button_to_item(here, item, choice),),) if item else ()
    if view.state.answers.get(_PERSON) is None:
        age = Text("draft-go-on", {"label": Text(_PERSON.label)})
        rows += ((step_button(STEP_OF_FIELD[_PERSON.name], here, CONSENT, age),),)
    return rows


def button_to_item(here: Link, item: ConsentItem, choice: ConsentChoice) -> Button:
    """A button that goes on with an item, explained in the same way."""
    words = Text("draft-go-on", {"label": Text(item.texts[0])})
    return step_button(STEP_OF_ITEM[item.name], here, CONSENT, words, choice.operand)


# ---------------------------------------------------------------- taking back


def take_back_rows(here: Link, view: DraftView) -> tuple[ButtonRow, ...]:
    """The way to what can be taken back, where there is any."""
    if not items_to_take_back(view):
        return ()
    return ((step_button(CONSENT, here, CONSENT, Text("draft-take-back-label"), OTHER_PLACE),),)


def _take_back_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """Each yes that can be taken back, what that erases here, and what it does not reach."""
    items = items_to_take_back(view)
    blocks = [
        Block(On.TITLE, Text("draft-take-back-title")),
        draft_line(view),
        Block(On.BODY, Text("draft-take-back-body")),
        *(Block(On.ITEM, Text("draft-take-back-erases", {"title": Text(item.texts[0])})) for item in items
          if view.vault is not VaultStatus.NONE and item.needed(child=view.consent.child)),
        Block(On.BODY, Text("draft-take-back-reach")),
    ]  # fmt: skip
    buttons = tuple(
        action_button(STEP_OF_ITEM[item.name], here, Text("draft-take-back-item", {"title": Text(item.texts[0])}),
                      DraftVerb.WITHDRAW)
        for item in items
    )  # fmt: skip
    return Body(
        (*blocks, source_line(manual, CONSENT)),
        (
            *button_rows(buttons, 1), (button_to(manual.by_name["regions"], here, CONSENT.number),),
            (step_button(CONSENT, here, OVERVIEW),),
        ),
    )  # fmt: skip
