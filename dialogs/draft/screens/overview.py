"""The list of a chat's drafts, the overview of one, its answers part by part, and where it stops."""

from __future__ import annotations

from dialogs.draft.model.consent import CONSENT_ITEMS, ItemStatus
from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_view import MAX_DRAFTS, DraftList, DraftListEntry, DraftView
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.question_order import application_order, unanswered_fields
from dialogs.draft.model.risk_areas import AREAS
from dialogs.draft.model.risk_rows import unanswered_areas
from dialogs.draft.screens.layout import (
    action_button,
    draft_line,
    source_line,
    step_button,
    title_and_body,
)
from dialogs.draft.steps import (
    ANSWER_GROUPS,
    CONSENT,
    DRAFT_LIST,
    GROUP_STEPS,
    OPEN_FILE,
    OVERVIEW,
    PAPERS,
    PERSONAL_PART,
    RISK_TABLE,
    STEP_OF_FIELD,
    STEP_OF_GROUP,
    STOP,
    TAKE_ALONG,
    TAKE_OVER,
    GroupStep,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.bodies import ListedAnswer, answer_list, answer_or_none, button_rows
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.layout import Body, link_to
from dialogs.engine.links import Case, Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Text, TextValue


def draft_list_body(manual: Manual, here: Link, found: DraftList) -> Body:
    """Every draft of the chat: to open, and to erase at once; what erasing does stands above the buttons."""
    blocks = [*title_and_body(manual, DRAFT_LIST)]
    blocks += [Block(BlockRole.ITEM, _listed(each)) for each in found.drafts]
    if not found.drafts:
        blocks.append(Block(BlockRole.ITEM, Text("drafts-empty")))
    blocks.append(Block(BlockRole.BODY, Text("drafts-erasing" if found.drafts else "drafts-nothing-kept")))
    if found.in_memory:
        blocks.append(Block(BlockRole.CAVEAT, Text("drafts-passing")))
    blocks.append(source_line(manual, DRAFT_LIST))
    more = (
        (action_button(DRAFT_LIST, here, Text("drafts-new"), DraftVerb.SAVE),) if len(found.drafts) < MAX_DRAFTS else ()
    )
    take = (
        step_button(OPEN_FILE, here, DRAFT_LIST),
        *((action_button(TAKE_OVER, here, Text("draft-attach-label"), DraftVerb.ASK),) * found.typing),
    )
    return Body(tuple(blocks), (*(_row(here, each) for each in found.drafts), *((more,) if more else ()), take))


def _listed(each: DraftListEntry) -> Text:
    about: dict[str, TextValue] = {"name": draft_label(each.number), "day": each.erased_on}
    return Text("drafts-one" if each.attached else "drafts-locked", about)


def _row(here: Link, each: DraftListEntry) -> ButtonRow:
    """Open and erase, each button holding this draft's own name; what its card has ticked meanwhile comes along."""
    case = Case(draft=each.number, language=here.case.language)
    about: dict[str, TextValue] = {"name": draft_label(each.number)}
    enters = Link(OVERVIEW.number, verb=DraftVerb.ENTER, case=case)
    comes_back = here.case.draft == each.number
    open_it = Button(Text("drafts-open", about), Link(OVERVIEW.number, case=here.case) if comes_back else enters)
    erase = Button(Text("drafts-erase", about), Link(DRAFT_LIST.number, verb=DraftVerb.ERASE, case=case))
    return (open_it, erase) if each.attached else (erase,)


def overview_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """How far the draft is, and every way on."""
    part = view.state.answers
    asked = application_order(part)
    left = unanswered_fields(part, asked)
    needed = [item for item in CONSENT_ITEMS if item.needed(child=view.consent.child)]
    about: dict[str, TextValue] = {
        "done": len(asked) - len(left), "total": len(asked),
        "areas": len(AREAS) - len(unanswered_areas(part)), "all_areas": len(AREAS),
        "confirmed": sum(view.consent.standing(item) is ItemStatus.YES for item in needed), "needed": len(needed),
        "filled": len(view.filled), "fields": len(SEALED_FIELDS),
    }  # fmt: skip
    blocks = (
        Block(BlockRole.TITLE, Text("draft-title", {"name": draft_label(view.number)})), draft_line(view),
        Block(BlockRole.BODY, Text("draft-progress", about)), *_differs(here, view),
        Block(BlockRole.SOURCE, Text("draft-not-sent")),
    )  # fmt: skip
    first: tuple[ButtonRow, ...] = ((_on(here, left[0]),),) if left else ()
    renew = ((action_button(OVERVIEW, here, Text("draft-renew"), DraftVerb.RENEW),),) if _differs(here, view) else ()
    ways = button_rows(
        tuple(
            step_button(room, here, OVERVIEW)
            for room in (ANSWER_GROUPS, RISK_TABLE, CONSENT, PERSONAL_PART, PAPERS, TAKE_ALONG)
        )
    )
    return Body(blocks, (*first, *renew, *ways, (Button(Text("plan-result-label"), _plan(manual, here)),)))


def _plan(manual: Manual, here: Link) -> Link:
    return link_to(manual.by_name["plan-result"], here.case, OVERVIEW.number)


def _on(here: Link, field: ClosedField) -> Button:
    return Button(
        Text("draft-go-on", {"label": Text(field.label)}), Link(STEP_OF_FIELD[field.name].number, case=here.case)
    )


def _differs(here: Link, view: DraftView) -> tuple[Block, ...]:
    """Said where the card's plan answers and ticks are other than those kept."""
    same = view.state.with_case(here.case) == view.state
    return () if same else (Block(BlockRole.BODY, Text("draft-differs")),)


def stop_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """Why an unaccompanied child's draft goes no further, whom to call, and the duty to report."""
    found = view.stops
    blocks = (
        Block(BlockRole.TITLE, Text("draft-stop-title")), draft_line(view),
        *(Block(BlockRole.BODY, Text(each.text)) for each in found),
        Block(BlockRole.BODY, Text("draft-stop-call", {"support_line": manual.facts["support_line"]})),
        Block(BlockRole.BODY, Text("draft-stop-report")), source_line(manual, STOP),
    )  # fmt: skip
    names = dict.fromkeys((*(each.step for each in found), "children-report"))
    ways = tuple(
        (Button(Text(f"{name}-label"), link_to(manual.by_name[name], here.case, STOP.number)),) for name in names
    )
    change = tuple(
        step_button(STEP_OF_GROUP[part], here, STOP, Text(part.value))
        for part in (FieldGroup.PERSON, FieldGroup.FAMILY)
    )
    return Body(blocks, (*ways, change, (step_button(TAKE_ALONG, here, STOP),)))


def answer_groups_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """The parts of the application, each with how many of its questions are answered."""
    part = view.state.answers
    asked = application_order(part)
    blocks = [*title_and_body(manual, ANSWER_GROUPS), draft_line(view)]
    buttons = []
    for room in GROUP_STEPS:
        own = [field for field in asked if field.group is room.group]
        about: dict[str, TextValue] = {
            "group": Text(room.group.value), "done": len(own) - len(unanswered_fields(part, own)), "total": len(own),
        }  # fmt: skip
        blocks.append(Block(BlockRole.ITEM, Text("draft-group-line", about)))
        buttons.append(step_button(room, here, ANSWER_GROUPS, Text(room.group.value)))
    return Body(tuple(blocks), (*button_rows(tuple(buttons)), (step_button(OVERVIEW, here),)))


def group_body(room: GroupStep, here: Link, view: DraftView) -> Body:
    """The answers of one part; "back" from each question leads here."""
    part = view.state.answers
    blocks = [Block(BlockRole.TITLE, Text(room.group.value)), draft_line(view)]
    lines, buttons = answer_list("draft", "draft-answer-line", (
        ListedAnswer(
            Text(field.label), answer_or_none("draft", field, part.get(field)),
            Link(STEP_OF_FIELD[field.name].number, room.number, case=here.case),
        )
        for field in application_order(part) if field.group is room.group
    ))  # fmt: skip
    blocks += lines
    if room.group is FieldGroup.NEEDS:
        blocks.append(Block(BlockRole.BODY, Text("draft-promise-nothing")))
    ways = (_beside(here, room, -1), _beside(here, room, 1))
    walked = tuple(each for each in ways if each)
    return Body(
        tuple(blocks),
        (*button_rows(buttons), walked, (step_button(ANSWER_GROUPS, here), step_button(OVERVIEW, here))),
    )


def _beside(here: Link, room: GroupStep, by: int) -> Button | None:
    at = GROUP_STEPS.index(room) + by
    if not 0 <= at < len(GROUP_STEPS):
        return None
    return step_button(GROUP_STEPS[at], here, ANSWER_GROUPS, Text("frame-previous" if by < 0 else "frame-next"))


def take_along_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """The open part as a file to take along; and letting go of the draft in this chat."""
    blocks = (
        *title_and_body(manual, TAKE_ALONG),
        draft_line(view),
        Block(BlockRole.BODY, Text("draft-lock-code" if view.typing else "draft-lock-alone")),
    )
    return Body(
        blocks,
        (
            (action_button(TAKE_ALONG, here, Text("draft-take-file"), DraftVerb.TAKE),),
            (action_button(TAKE_ALONG, here, Text("draft-lock"), DraftVerb.LOCK),),
            (step_button(OVERVIEW, here),),
        ),
    )


def open_file_body(manual: Manual, here: Link) -> Body:
    """How to open a file that was taken along."""
    return Body(
        title_and_body(manual, OPEN_FILE), ((Button(Text("drafts-all"), Link(DRAFT_LIST.number, case=here.case)),),)
    )
