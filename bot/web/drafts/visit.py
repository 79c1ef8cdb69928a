"""One form about a draft: what its page carried, what the reader did, decision by decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.local_time import local_time
from bot.web.drafts.carried_draft import CarriedDraft
from bot.web.drafts.executor import execute_on_page
from bot.web.drafts.question_inputs import answered_numbers, fields_of_page, has_new_risk
from dialogs.draft.decision.decide import decide, draft_to_read
from dialogs.draft.decision.decision import (
    CommandResult,
    Decision,
    DecisionContext,
    DraftEvent,
    DraftFile,
    at_draft,
)
from dialogs.draft.decision.results import decide_result
from dialogs.draft.model.consent import TextHashes
from dialogs.draft.model.draft_file import DraftFileContent, read_draft_file
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.steps import OVERVIEW, RISK_TABLE, STEP_OF_FIELD, RiskAreaStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action
from dialogs.engine.links import Link
from dialogs.engine.screens import Text
from dialogs.engine.steps import DraftStep
from storage.crypto.carried_blob import is_marked
from storage.crypto.keyring import Keyring

#: Answers of consent in a file are asked again when one of them is older.
_FILE_CONSENTS_LAST = timedelta(days=60)
#: What is said where they are.
_ASKED_AGAIN = "notice-draft-consents-again"


@dataclass(slots=True)
class DraftVisit:
    """The draft that the page carries, which changes as the form is answered; None where it carries none."""

    context: DecisionContext
    hashes: TextHashes
    keyring: Keyring
    now: datetime
    draft: CarriedDraft | None

    @property
    def view(self) -> DraftView | None:
        """The draft as decisions and screens see it today."""
        return self.draft.view(self.hashes, local_time(self.now).date()) if self.draft else None

    def decides(self, event: DraftEvent) -> Decision:
        """Decide an event and carry its command out; the decision that is shown."""
        number = draft_to_read(event, self.context)
        view = self.view if self.draft and self.draft.number == number else None
        decision = decide(view, event, self.context)
        if decision.command is None:
            return decision
        outcome, self.draft = execute_on_page(decision.command, self.draft, view.consent if view else None)
        return decide_result(decision, CommandResult(outcome, self.view), event)

    # ---------------------------------------------------------------- a page's inputs

    def answers(self, link: Link, form: Mapping[str, tuple[str, ...]]) -> Decision | None:
        """Take what a form answers on the page at `link`; the last decision, None where nothing is another answer."""
        step = self.context.manual.by_number.get(link.step)
        if self.draft is None or self.draft.number != link.case.draft or not isinstance(step, DraftStep):
            return None
        decision = None
        for name, number in answered_numbers(step, self.draft.state.answers, form).items():
            question = replace(link, step=STEP_OF_FIELD[name].number)
            decision = self.decides(Action(question, DraftVerb.PUT, number))
        return decision

    def goes_on(self, link: Link, form: Mapping[str, tuple[str, ...]]) -> Decision | None:
        """Take the answers and say where they lead; None where the page's own way on decides that."""
        if self.draft is None:
            return None
        before = self.draft.state.answers
        decision = self.answers(link, form)
        view = self.view
        if link.step == RISK_TABLE.number and view:
            is_longer = has_new_risk(before, view.state.answers)
            home = Link(link.back or OVERVIEW.number, case=link.case)
            return at_draft(link, Text("notice-draft-risks-longer")) if is_longer else at_draft(home)
        step = self.context.manual.by_number.get(link.step)
        if isinstance(step, RiskAreaStep):
            return at_draft(Link(RISK_TABLE.number, case=link.case))
        is_one = isinstance(step, DraftStep) and len(fields_of_page(step, before)) == 1
        return decision if is_one else None

    # ---------------------------------------------------------------- a file

    def opens(self, file: bytes) -> Decision:
        """Open a file that was taken along; its answers of consent hold where its mark is ours and they are not old."""
        had_draft = self.draft
        decision = self.decides(DraftFile(file))
        if had_draft or self.draft is None:
            return decision
        content = read_draft_file(file)
        if not content.consents or not self._holds(content):
            return decision
        self.draft = replace(self.draft, consents=content.consents)
        return replace(decision, notices=tuple(text for text in decision.notices if text.id != _ASKED_AGAIN))

    def _holds(self, content: DraftFileContent) -> bool:
        today = local_time(self.now).date()
        is_fresh = all(today - record.day <= _FILE_CONSENTS_LAST for record in content.consents)
        return is_fresh and is_marked(content.marked_bytes(), content.mark, self.keyring)
