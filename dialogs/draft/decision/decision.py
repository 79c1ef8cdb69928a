"""The values that go into a decision and come out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from dialogs.draft.decision.commands import Effect, StorageCommand
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.screens.personal import CODE_STEPS
from dialogs.draft.screens.show import LIST_STEPS
from dialogs.draft.steps import DRAFT_LIST, INVITATION, SealedFieldStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action
from dialogs.engine.links import Case, Link, UnreadableLink, Verb, decode
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from dialogs.engine.steps import DraftStep

_LIST_STEP_NUMBERS = frozenset(step.number for step in LIST_STEPS)


@dataclass(frozen=True, slots=True)
class TypedReply:
    """`text`, typed in reply to a prompt: `link` is the prompt's screen, `operand` what it asked for there."""

    link: Link
    operand: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A file that was sent: the open answers of a draft, if it is one that was taken along."""

    data: bytes = field(repr=False)

    @property
    def link(self) -> Link:
        """Where a file is answered: in the list of drafts."""
        return Link(DRAFT_LIST.number, case=Case())


#: What a reader can do in a draft: tap a button, reply to a prompt, send a file.
DraftEvent = Action | TypedReply | DraftFile


@dataclass(frozen=True, slots=True)
class DecisionContext:
    """What a decision needs besides the draft: the manual, the interface's language, whether secrets may be typed."""

    manual: Manual
    locale: str
    typing: bool

    def step(self, link: Link) -> DraftStep:
        """The step that a link leads to, which is one of a draft."""
        step = self.manual.by_number[link.step]
        assert isinstance(step, DraftStep)  # noqa: S101 - only links to drafts are decided here
        return step


class ScreenKind(Enum):
    """What is shown at a decision's link."""

    DRAFT = "draft"
    LIST = "list"
    NO_DRAFT = "no draft"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Decision:
    """What to store or read, if anything, and the answer if that succeeds: where to go, with which notices and effects.

    The result of `command` goes to `decide_result`, which returns the decision that is shown.
    """

    link: Link
    kind: ScreenKind
    notices: tuple[Text, ...] = ()
    command: StorageCommand | None = None
    effects: tuple[Effect, ...] = ()


class Outcome(Enum):
    """How a storage command ended.

    NO_DRAFT: the chat has no such draft; NOT_ALLOWED: consent or the vault forbids; NOT_INVITED: the chat has redeemed
    no invitation, and drafts need one.
    """

    DONE = "done"
    NO_DRAFT = "no draft"
    WRONG_CODE = "wrong code"
    TOO_MANY_TRIES = "too many tries"
    TOO_MANY_DRAFTS = "too many drafts"
    NOT_ALLOWED = "not allowed"
    NOT_INVITED = "not invited"
    ALREADY_APPLIED = "already applied"


@dataclass(frozen=True, slots=True)
class CommandResult:
    """A storage command's result: the draft as it is now (None where there is none), and what the command gives.

    `code` is a new vault's case code as it is spelled, `sealed` the sealed answers by field name, `log_emptied` whether
    no erased byte is left in the database's log.
    """

    outcome: Outcome
    draft: DraftView | None = None
    code: str = field(default="", repr=False)
    sealed: Mapping[str, str] = field(default_factory=dict, repr=False)
    log_emptied: bool = True


def read_reply(context: DecisionContext, data: str, text: str) -> TypedReply | None:
    """Return `text` as a reply to the prompt whose link is `data`; None where that is no prompt for typed text.

    The code of an invitation is no secret of a case, so it is typed in every transport.
    """
    try:
        link = decode(data)
    except UnreadableLink:
        return None
    is_open = context.typing or link.step == INVITATION.number
    if link.verb != DraftVerb.ASK or not is_open or not _takes_text(context.manual, link):
        return None
    return TypedReply(replace(link, verb=Verb.OPEN, operand=0), link.operand, text)


def _takes_text(manual: Manual, link: Link) -> bool:
    step = manual.by_number.get(link.step)
    return isinstance(step, SealedFieldStep) or step in CODE_STEPS or step is INVITATION


# ---------------------------------------------------------------- decisions that only show


def at_draft(link: Link, *notices: Text) -> Decision:
    """Show the draft at `link`."""
    return Decision(link, ScreenKind.DRAFT, notices)


def at_list(link: Link, *notices: Text) -> Decision:
    """Show the chat's drafts, or the screen at `link` where that needs no draft."""
    step = link.step if link.step in _LIST_STEP_NUMBERS else DRAFT_LIST.number
    return Decision(replace(link, step=step), ScreenKind.LIST, notices)


def at_no_draft(link: Link) -> Decision:
    """Say that there is no such draft here: the same whether it is gone, detached, or another chat's."""
    return Decision(replace(link, case=replace(link.case, draft=0)), ScreenKind.NO_DRAFT)


def at_either(draft: DraftView | None, link: Link, *notices: Text) -> Decision:
    """Show the draft at `link` if there is one, else the list."""
    if draft is None or link.step in _LIST_STEP_NUMBERS:
        return at_list(link, *notices)
    return at_draft(link, *notices)


def unreachable(link: Link) -> Decision:
    """Say that the database does not answer."""
    return Decision(link, ScreenKind.UNREACHABLE, (Text("notice-draft-unreachable"),))


def without_draft(link: Link, step: DraftStep) -> Link:
    """Return a link to `step` without anything of a case but the returnee's language."""
    return Link(step.number, case=Case(language=link.case.language))
