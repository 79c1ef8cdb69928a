"""The list of a chat's drafts, and the ways into one: an invitation, a file."""

from __future__ import annotations

from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_view import MAX_DRAFTS, DraftList, DraftListEntry
from dialogs.draft.model.open_answers import OpenAnswers
from dialogs.draft.model.question_order import (
    askable_fields,
    is_first_round,
)
from dialogs.draft.screens.layout import (
    action_button,
    source_line,
    step_button,
    title_and_body,
)
from dialogs.draft.steps import (
    DRAFT_LIST,
    INVITATION,
    MORE,
    OPEN_FILE,
    OVERVIEW,
    TAKE_OVER,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.layout import Body
from dialogs.engine.links import Case, Link
from dialogs.engine.manual import Manual
from dialogs.engine.more_bodies import more_body
from dialogs.engine.screens import Block, BlockRole, Button, Text, TextValue

#: How many questions the first round has at most.
_FIRST_ROUND = sum(map(is_first_round, askable_fields(OpenAnswers())))


def draft_list_body(manual: Manual, here: Link, draft_list: DraftList) -> Body:
    """Every draft of the chat: to open, and to erase at once; what erasing does stands above the buttons."""
    blocks = [*title_and_body(manual, DRAFT_LIST)]
    blocks += [Block(BlockRole.ITEM, _listed(entry)) for entry in draft_list.drafts]
    if not draft_list.drafts:
        blocks.append(Block(BlockRole.ITEM, Text("drafts-empty")))
    blocks.append(Block(BlockRole.BODY, Text("drafts-erasing" if draft_list.drafts else "drafts-nothing-kept")))
    if draft_list.in_memory:
        blocks.append(Block(BlockRole.CAVEAT, Text("drafts-passing")))
    blocks.append(source_line(manual, DRAFT_LIST))
    opens = tuple((_open(here, entry),) for entry in draft_list.drafts if entry.attached)
    erases = tuple((_erase(here, entry),) for entry in draft_list.drafts)
    if draft_list.needs_invitation:
        blocks.append(Block(BlockRole.CAVEAT, Text("drafts-invitation")))
        return Body(tuple(blocks), (*opens, (step_button(INVITATION, here, DRAFT_LIST),), *erases))
    has_room = len(draft_list.drafts) < MAX_DRAFTS
    if has_room:
        blocks.append(Block(BlockRole.BODY, Text("drafts-before", {"count": _FIRST_ROUND})))
    create = ((action_button(DRAFT_LIST, here, Text("drafts-new"), DraftVerb.SAVE),),) if has_room else ()
    take = (
        step_button(OPEN_FILE, here, DRAFT_LIST),
        *((action_button(TAKE_OVER, here, Text("draft-attach-label"), DraftVerb.ASK),) * draft_list.typing),
    )
    return Body(tuple(blocks), (*opens, *create, take, *erases))


def more_with_drafts_body(manual: Manual, here: Link, draft_list: DraftList) -> Body:
    """What stands behind "more", and below it the erasing of each draft: withdrawing is two taps from every card."""
    more = more_body(manual, MORE, here)
    if not draft_list.drafts:
        return more
    warning = Block(BlockRole.BODY, Text("more-erasing"))
    return Body((*more.blocks, warning), (*more.rows, *((_erase(here, entry),) for entry in draft_list.drafts)))


def _listed(entry: DraftListEntry) -> Text:
    values: dict[str, TextValue] = {"name": draft_label(entry.number), "day": entry.erased_on}
    return Text("drafts-one" if entry.attached else "drafts-locked", values)


def _open(here: Link, entry: DraftListEntry) -> Button:
    """Open the draft; what its card has ticked meanwhile comes along."""
    enters = Link(OVERVIEW.number, verb=DraftVerb.ENTER, case=_own_case(here, entry))
    comes_back = here.case.draft == entry.number
    words = Text("drafts-open", {"name": draft_label(entry.number)})
    return Button(words, Link(OVERVIEW.number, case=here.case) if comes_back else enters)


def _erase(here: Link, entry: DraftListEntry) -> Button:
    """Erase the draft: a row of its own, below everything else."""
    link = Link(DRAFT_LIST.number, verb=DraftVerb.ERASE, case=_own_case(here, entry))
    return Button(Text("drafts-erase", {"name": draft_label(entry.number)}), link)


def _own_case(here: Link, entry: DraftListEntry) -> Case:
    """A case that names this draft alone."""
    return Case(draft=entry.number, language=here.case.language)


def invitation_body(manual: Manual, here: Link) -> Body:
    """What an invitation is, what is kept with it, and a way to type its code."""
    redeem = action_button(INVITATION, here, Text("draft-invitation-redeem"), DraftVerb.ASK)
    return Body(
        title_and_body(manual, INVITATION),
        ((redeem,), (Button(Text("drafts-all"), Link(DRAFT_LIST.number, case=here.case)),)),
    )


def open_file_body(manual: Manual, here: Link) -> Body:
    """How to open a file that was taken along."""
    return Body(
        title_and_body(manual, OPEN_FILE), ((Button(Text("drafts-all"), Link(DRAFT_LIST.number, case=here.case)),),)
    )
