"""What an event in a draft decides: values in, values out, without a database, a clock or a chat."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.draft.decision.commands import (
    AskForText,
    AttachDraft,
    ClearSealed,
    CreateDraft,
    DetachChat,
    EraseDraft,
    ExportAnswers,
    MakePaper,
    MakeVault,
    ReadSealed,
    RecordConsent,
    RedeemInvitation,
    RemoveOtherCards,
    RetypeCode,
    SealAnswer,
    ShowOnce,
    StoreAnswers,
)
from dialogs.draft.decision.decide import decide, draft_to_read
from dialogs.draft.decision.decision import (
    CommandResult,
    Decision,
    DecisionContext,
    DraftFile,
    Outcome,
    ScreenKind,
    TypedReply,
    read_reply,
    unreachable,
)
from dialogs.draft.decision.results import decide_result
from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Giver, Interpreter, Manner
from dialogs.draft.model.consent_items import ITEM_BY_NAME
from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_view import VaultStatus
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import OPEN_FIELDS
from dialogs.draft.screens.consent_choice import OTHER_PLACE, ConsentChoice, GivenAnswer
from dialogs.draft.screens.papers import DraftPaper
from dialogs.draft.screens.personal import CLEAR, FILL
from dialogs.draft.steps import (
    CODE_ENTRY,
    CONSENT,
    DRAFT_LIST,
    GROUP_STEPS,
    INVITATION,
    OPEN_FILE,
    OVERVIEW,
    PAPERS,
    PAPERS_SEALED,
    PERSONAL_PART,
    RISK_TABLE,
    SHOW_SEALED,
    STEP_OF_AREA,
    STEP_OF_FIELD,
    STEP_OF_ITEM,
    STEP_OF_SEALED,
    STOP,
    TAKE_ALONG,
    TAKE_OVER,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action
from dialogs.engine.forms.field import UNKNOWN
from dialogs.engine.links import Case, Link, Verb, encode
from dialogs.engine.screens import Text
from tests.consenting import YES, button_operand
from tests.draft.drawing import ADULT, CHILD, NAME, everything, record, view

HOLDS = dict.fromkeys(("child_will", "child_guardian_sweden", "child_guardian_home", "child_inquiry"), "yes")
STOPPED = CHILD | {"child_will": "no"}
SURNAME, PHONE = STEP_OF_SEALED["surname"], STEP_OF_SEALED["phone"]
CASE = Case(draft=NAME)
CODE = "LOTS-0000"


@pytest.fixture
def context(manual):
    return DecisionContext(manual, "sv", typing=True)


def ready(**changes):
    """A draft with consent and a vault in use."""
    return view(ADULT, everything(), VaultStatus.RETYPED, **changes)


def at(step, verb=Verb.OPEN, operand=0, back=0, case=CASE):
    return Action(Link(step.number, back, case=case), verb, operand)


def reply(step, text, operand=0, case=CASE):
    return TypedReply(Link(step.number, case=case), operand, text)


def notices(decision):
    return [notice.id for notice in decision.notices]


# ---------------------------------------------------------------- which draft is read


def test_a_list_a_new_draft_an_erasure_and_a_file_rest_on_no_draft(context):
    for event in (
        at(DRAFT_LIST), at(OPEN_FILE), at(TAKE_OVER, DraftVerb.ASK), at(DRAFT_LIST, DraftVerb.SAVE),
        at(OVERVIEW, DraftVerb.ERASE),
        DraftFile(b""),
    ):  # fmt: skip
        assert draft_to_read(event, context) == 0
    for event in (at(OVERVIEW), at(OVERVIEW, DraftVerb.PUT), reply(SURNAME, "x"), reply(TAKE_OVER, "x")):
        assert draft_to_read(event, context) == NAME


def test_a_draft_that_the_chat_does_not_hold_is_answered_alike_whatever_is_asked(context):
    for verb in sorted(set(DraftVerb) - {DraftVerb.SAVE, DraftVerb.ERASE}):
        decision = decide(None, at(OVERVIEW, verb, 1), context)
        assert decision == Decision(Link(OVERVIEW.number), ScreenKind.NO_DRAFT)


# ---------------------------------------------------------------- taps


def test_looking_shows_what_the_link_names(context):
    assert decide(view(ADULT), at(CONSENT, DraftVerb.AT, 9), context).link == Link(
        CONSENT.number, 0, DraftVerb.AT, 9, CASE
    )
    noticed = replace(at(OVERVIEW), notices=(Text("notice-later-version"),))
    assert notices(decide(view(ADULT), noticed, context)) == ["notice-later-version"]
    assert notices(decide(None, replace(at(DRAFT_LIST), notices=(Text("notice-moved"),)), context)) == ["notice-moved"]


def test_a_draft_is_entered_with_its_own_case(context):
    draft = view(ADULT, plan=5)
    assert decide(draft, at(OVERVIEW, DraftVerb.ENTER), context).link.case == draft.state.case(NAME)


def test_a_stopped_draft_lets_one_look_leave_and_change_what_stopped_it(context):
    stopped = view(STOPPED)
    for step, verb, operand in (
        (OVERVIEW, DraftVerb.VAULT, 0), (STEP_OF_ITEM["iom"], DraftVerb.RESPOND, 0), (PAPERS, Verb.PAPER, 0),
        (STEP_OF_FIELD["region"], DraftVerb.PUT, 1), (SURNAME, DraftVerb.ASK, 0),
    ):  # fmt: skip
        assert decide(stopped, at(step, verb, operand), context) == Decision(
            Link(step.number, case=CASE), ScreenKind.DRAFT
        )
    assert isinstance(decide(stopped, at(TAKE_ALONG, DraftVerb.LOCK), context).command, DetachChat)
    assert decide(stopped, at(TAKE_ALONG, DraftVerb.TAKE), context).effects == (ExportAnswers(),)
    assert isinstance(decide(stopped, at(STEP_OF_FIELD["child-will"], DraftVerb.PUT, 1), context).command, StoreAnswers)
    assert decide(stopped, reply(SURNAME, "Exempelsson"), context).command is None


def test_an_answer_is_stored_as_a_value_beside_the_one_that_it_was_decided_on(context):
    draft, field = view(ADULT), STEP_OF_FIELD["region"].field
    decision = decide(draft, at(STEP_OF_FIELD["region"], DraftVerb.PUT, field.encode("syd")), context)
    assert decision.command.before == draft.state
    assert decision.command.after.answers.get(field) == "syd"


def test_an_answer_leads_on_back_to_a_stop_or_to_an_offer(context):
    def link(answers, name, option, back=0, verb=DraftVerb.PUT):
        step = STEP_OF_FIELD[name]
        return decide(view(answers), at(step, verb, step.field.encode(option), back), context).link

    assert link(CHILD, "child-will", "no").step == STOP.number
    group = GROUP_STEPS[0].number
    assert link(ADULT, "region", "syd", back=group).step == group
    assert link({}, "person", "child", back=group).step == STEP_OF_FIELD["unaccompanied"].number
    assert link(ADULT, "nationality", "BT", back=0xFFFF).step != 0xFFFF
    rare = link(ADULT | {"region": "syd"}, "nationality", "BT")
    assert (rare.step, rare.verb) == (STEP_OF_FIELD["nationality"].number, DraftVerb.AT)
    full = {field.name.replace("-", "_"): UNKNOWN for field in OPEN_FIELDS} | ADULT
    assert link(full, "role", "police").step == OVERVIEW.number
    assert link(full, "risk-threat-sweden-found", "unknown").step == RISK_TABLE.number
    assert link(full, "risk-debt-review", "unknown").step == STEP_OF_AREA["debt"].number
    ticked = decide(view(ADULT), at(STEP_OF_FIELD["needs"], DraftVerb.CHOOSE, 0), context).link
    assert ticked.step == STEP_OF_FIELD["needs"].number
    assert link(ADULT, "role", "police").step not in {STEP_OF_FIELD["role"].number, OVERVIEW.number}


def test_what_means_nothing_on_a_screen_changes_nothing(context):
    for event in (
        at(STEP_OF_FIELD["region"], DraftVerb.PUT, 999), at(STEP_OF_FIELD["region"], DraftVerb.CHOOSE, 0),
        at(STEP_OF_ITEM["iom"], DraftVerb.RESPOND, 0), at(PAPERS, Verb.PAPER, 99),
    ):  # fmt: skip
        decision = decide(view(ADULT), event, context)
        assert (decision.command, decision.kind, notices(decision)) == (None, ScreenKind.DRAFT, ["notice-moved"])


TOLD = tuple(record(ITEM_BY_NAME[name]) for name in ("language", "voluntary", "alternatives", "use"))


def answers(draft, context, name, answer, tag=0, **how):
    """What an answer to an item decides; `tag` is what its button's text differs by."""
    step = STEP_OF_ITEM[name]
    operand = button_operand(step.item, answer, draft.consent.hashes[name, "sv"], **how) ^ tag << 8
    return decide(draft, at(step, DraftVerb.RESPOND, operand), context)


def test_an_item_is_answered_in_the_text_that_stood_on_the_card_alone(context):
    draft = view(ADULT, TOLD)
    decision = answers(draft, context, "iom", YES)
    assert isinstance(decision.command, RecordConsent)
    assert decision.command.record.wording == draft.consent.hashes["iom", "sv"]
    assert answers(draft, context, "iom", YES, tag=1).command is None
    for answer, how in (
        (ConsentAnswer.NOT_APPLICABLE, {}), (ConsentAnswer.NOT_CONFIRMED, {}), (YES, {"expressed": Expression.PROXY}),
        (YES, {"expressed": None}), (YES, {"interpreter": None}),
    ):  # fmt: skip
        assert answers(draft, context, "iom", answer, **how).command is None


TRANSFERS = ("iom", "keep", "health", "risk-table", "passport-copy", "phone", "iom-home", "embassy")


@pytest.mark.parametrize("name", TRANSFERS)
def test_a_yes_to_a_transfer_is_recorded_only_after_what_makes_it_valid(context, name):
    basis = (*TOLD, record(ITEM_BY_NAME["iom"]))
    for lacking in range(len(TOLD)):
        draft = view(ADULT, basis[:lacking] + basis[lacking + 1 :])
        decision = answers(draft, context, name, YES)
        assert (decision.command, notices(decision)) == (None, ["notice-consent-first"])
        for answer in (ConsentAnswer.NO, ConsentAnswer.WAIT):
            assert isinstance(answers(draft, context, name, answer).command, RecordConsent)
    assert isinstance(answers(view(ADULT, basis), context, name, YES).command, RecordConsent)


def test_a_no_says_what_it_does_not_reach(context):
    decision = answers(view(ADULT, everything()), context, "embassy", ConsentAnswer.NO)
    assert (decision.link.step, notices(decision)) == (CONSENT.number, ["notice-consent-saved", "notice-consent-reach"])
    assert notices(answers(view(ADULT, everything()), context, "use", ConsentAnswer.WAIT)) == ["notice-consent-saved"]


def test_a_yes_is_taken_back_from_the_list_without_a_question(context):
    tap = at(STEP_OF_ITEM["phone"], DraftVerb.WITHDRAW)
    decision = decide(view(ADULT, everything()), tap, context)
    taken = decision.command.record
    assert (taken.item, taken.answer) == ("phone", ConsentAnswer.NO)
    assert (taken.interpreter, taken.expressed) == (Interpreter.NOT_NOTED, Expression.NOT_NOTED)
    assert (decision.link.step, decision.link.operand) == (CONSENT.number, OTHER_PLACE)
    shelf = Link(CONSENT.number, OVERVIEW.number, case=CASE)
    assert decide(view(ADULT), tap, context) == Decision(shelf, ScreenKind.DRAFT)
    assert isinstance(decide(view(STOPPED, everything()), tap, context).command, RecordConsent)


def test_what_others_have_given_is_recorded_with_who_and_how_and_is_no_question_to_the_child(context):
    draft = view(CHILD | HOLDS)
    given = answers(draft, context, "guardian-home", YES).command.record
    assert (given.giver, given.manner, given.document_seen) == (Giver.CUSTODY_HOLDER, Manner.WRITTEN, False)
    assert (given.interpreter, given.expressed) == (Interpreter.NOT_NOTED, Expression.NOT_NOTED)
    refused = answers(draft, context, "guardian-home", ConsentAnswer.NO).command.record
    assert (refused.giver, refused.manner, refused.document_seen) == (None, None, None)
    step = STEP_OF_ITEM["inquiry"]
    tag = int(draft.consent.hashes["inquiry", "sv"][:2], 16)
    choice = ConsentChoice(giver=Giver.GUARDIAN, manner=Manner.WRITTEN)
    by_guardian = GivenAnswer(choice, YES, document_seen=True, tag=tag)
    assert decide(draft, at(step, DraftVerb.RESPOND, by_guardian.operand(step.item)), context).command is None


def test_a_childs_items_are_no_adults_and_a_childs_will_is_nobody_elses(context):
    child = view(CHILD | HOLDS, TOLD)
    assert answers(view(ADULT, TOLD), context, "child-will", YES).command is None
    assert answers(view({}, TOLD), context, "child-will", YES).command is None
    assert answers(child, context, "child-will", YES, expressed=Expression.PROXY).command is None
    assert isinstance(answers(child, context, "child-will", YES).command, RecordConsent)
    assert isinstance(answers(child, context, "iom", YES, expressed=Expression.PROXY).command, RecordConsent)


def test_a_card_of_before_asks_anew_and_records_nothing(context):
    for operand in (0, 1 | 1 << 3 | 1 << 6, 0xFFFF):
        decision = decide(view(ADULT, everything()), at(STEP_OF_ITEM["iom"], DraftVerb.CONFIRM, operand), context)
        assert (decision.command, notices(decision)) == (None, ["notice-consent-new"])


def test_a_vault_is_made_only_with_consent_and_where_none_is_in_use(context):
    tap = at(PERSONAL_PART, DraftVerb.VAULT)
    assert isinstance(decide(view(ADULT, everything()), tap, context).command, MakeVault)
    assert isinstance(decide(view(ADULT, everything(), VaultStatus.SHOWN), tap, context).command, MakeVault)
    assert decide(view(ADULT), tap, context).command is None
    assert decide(ready(), tap, context).command is None
    assert decide(view(ADULT, everything()), tap, replace(context, typing=False)).command is None


def test_a_prompt_is_given_only_where_something_may_be_typed(context):
    def asked(draft, step, operand=0, **changes):
        return bool(decide(draft, at(step, DraftVerb.ASK, operand), replace(context, **changes)).effects)

    assert asked(ready(), SURNAME, FILL) and asked(ready(), SURNAME, CLEAR) and asked(ready(), CODE_ENTRY)
    assert not asked(ready(), SURNAME, FILL, typing=False)
    assert not asked(ready(), OVERVIEW)
    assert not asked(view(ADULT), CODE_ENTRY)
    assert not asked(ready(filled=frozenset({SURNAME.field.number})), SURNAME, FILL)
    without_phone = tuple(record for record in everything() if record.item != "phone")
    assert not asked(view(ADULT, without_phone, VaultStatus.RETYPED), PHONE, FILL)
    assert asked(None, TAKE_OVER) and not asked(None, TAKE_OVER, typing=False)


def test_renewing_takes_the_cards_case_over(context):
    draft = view(ADULT)
    decision = decide(draft, at(OVERVIEW, DraftVerb.RENEW, case=Case(plan=7, draft=NAME)), context)
    assert decision.command.after == draft.state.with_case(Case(plan=7))


def test_a_paper_without_the_sealed_part_needs_no_code(context):
    assert decide(view(ADULT), at(PAPERS, Verb.PAPER, 2), context).effects == (MakePaper(DraftPaper.RISKS_PDF),)
    english = decide(view(ADULT), at(PAPERS, Verb.PAPER, 2 * 256 + 4), context)
    assert english.effects == (MakePaper(DraftPaper.CODE_SLIP_PDF, language=2),)
    assert (english.link.verb, english.link.operand) == (DraftVerb.AT, 2), "the card stays in the paper's language"


# ---------------------------------------------------------------- what is typed


def test_a_reply_is_taken_only_to_a_prompt_for_text(context):
    prompt = encode(Link(SURNAME.number, verb=DraftVerb.ASK, operand=CLEAR, case=CASE))
    assert read_reply(context, prompt, "x") == reply(SURNAME, "x", CLEAR)
    assert read_reply(replace(context, typing=False), prompt, "x") is None
    for data in ("", "junk", encode(Link(SURNAME.number)), encode(Link(OVERVIEW.number, verb=DraftVerb.ASK)),
                 encode(Link(0xFFFF, verb=DraftVerb.ASK))):  # fmt: skip
        assert read_reply(context, data, "x") is None


def test_only_one_clean_line_with_consent_and_a_vault_is_sealed(context):
    def decided(draft, text, step=SURNAME):
        return decide(draft, reply(step, text, FILL), context)

    command = decided(ready(), " Exem\npels\u200bson\x00 ").command
    assert command == SealAnswer(NAME, SURNAME.field, "Exem pels\u200bson")
    assert "Exem" not in repr(decided(ready(), "Exempelsson"))
    assert notices(decided(ready(), "\x00 .")) == ["notice-sealed-not"]
    assert notices(decided(ready(), "x" * 1000)) == ["notice-sealed-long"]
    for draft in (view(ADULT), view(ADULT, everything()), view(ADULT, everything(), VaultStatus.SHOWN)):
        decision = decided(draft, "Exempelsson")
        assert (decision.command, notices(decision)) == (None, ["notice-sealed-not"])
    assert decided(None, "Exempelsson").kind is ScreenKind.NO_DRAFT
    assert decided(None, "").kind is ScreenKind.LIST


def test_a_code_is_tried_on_what_its_prompt_asked_for(context):
    assert decide(ready(), reply(CODE_ENTRY, CODE), context).command == RetypeCode(NAME, CODE)
    assert decide(ready(), reply(SURNAME, CODE, CLEAR), context).command == ClearSealed(NAME, SURNAME.field, CODE)
    assert decide(ready(), reply(SHOW_SEALED, CODE), context).command == ReadSealed(NAME, CODE)
    typed = reply(TAKE_OVER, f" {draft_label(NAME)} {CODE}", case=Case())
    assert decide(None, typed, context).command == AttachDraft(NAME, CODE)
    assert decide(None, reply(TAKE_OVER, CODE, case=Case()), context).command == AttachDraft(0, "")


def test_a_file_that_was_taken_along_becomes_a_draft_and_another_is_refused(context):
    file = DraftFile(view(ADULT).state.answers.to_json().encode())
    assert decide(None, file, context).command == CreateDraft(view(ADULT).state)
    refused = decide(None, DraftFile(b"Exempelsson"), context)
    assert (refused.command, notices(refused)) == (None, ["notice-draft-refused"])
    assert "Exempelsson" not in repr(refused) + repr(DraftFile(b"Exempelsson"))


# ---------------------------------------------------------------- results


def after(context, event, outcome, draft=None, stored=None, **result):
    """What is shown after the command that `event` decides on `draft` has ended so."""
    return decide_result(decide(draft, event, context), CommandResult(outcome, stored, **result), event)


def test_a_new_draft_is_shown_or_that_there_is_no_room(context):
    save = at(DRAFT_LIST, DraftVerb.SAVE, case=Case(plan=5))
    made = view(plan=5)
    assert after(context, save, Outcome.DONE, stored=made).link == Link(OVERVIEW.number, case=made.state.case(NAME))
    full = after(context, save, Outcome.TOO_MANY_DRAFTS)
    assert (full.kind, notices(full)) == (ScreenKind.LIST, ["notice-draft-full"])


def test_an_update_that_was_applied_before_leads_where_it_led_then(context):
    put = at(STEP_OF_FIELD["region"], DraftVerb.PUT, 1)
    first = after(context, put, Outcome.DONE, view(ADULT), view(ADULT))
    assert first.link.step != put.link.step
    assert after(context, put, Outcome.ALREADY_APPLIED, view(ADULT), view(ADULT)) == Decision(
        first.link, ScreenKind.DRAFT
    )
    assert after(context, put, Outcome.ALREADY_APPLIED, view(ADULT)).kind is ScreenKind.LIST
    save = at(DRAFT_LIST, DraftVerb.SAVE)
    assert after(context, save, Outcome.ALREADY_APPLIED, stored=view(ADULT)).kind is ScreenKind.LIST


def test_an_erasure_says_what_is_left_and_a_draft_that_is_none_is_not_told(context):
    erase = at(DRAFT_LIST, DraftVerb.ERASE)
    erased = after(context, erase, Outcome.DONE)
    assert notices(erased) == ["notice-draft-erased", "notice-draft-erased-after"]
    assert erased.effects == (RemoveOtherCards(),) and erased.link == Link(DRAFT_LIST.number)
    assert notices(after(context, erase, Outcome.DONE, log_emptied=False))[-1] == "notice-draft-traces"
    none = after(context, erase, Outcome.NO_DRAFT)
    assert (none.notices, none.effects, none.command) == ((), (), None)
    assert isinstance(decide(None, erase, context).command, EraseDraft)


def test_a_draft_that_is_gone_by_now_is_not_shown_and_a_detached_one_is_let_go(context):
    put = at(STEP_OF_FIELD["region"], DraftVerb.PUT, 1)
    assert after(context, put, Outcome.NO_DRAFT, view(ADULT)).kind is ScreenKind.NO_DRAFT
    detached = after(context, at(TAKE_ALONG, DraftVerb.LOCK), Outcome.NO_DRAFT, view(ADULT))
    assert (detached.kind, detached.effects) == (ScreenKind.LIST, (RemoveOtherCards(),))


def test_consent_that_is_taken_back_meanwhile_makes_no_vault_and_seals_nothing(context):
    vault = after(
        context, at(PERSONAL_PART, DraftVerb.VAULT), Outcome.NOT_ALLOWED, view(ADULT, everything()), view(ADULT)
    )
    assert (vault.link.step, vault.notices) == (PERSONAL_PART.number, ())
    sealed = after(context, reply(SURNAME, "Exempelsson"), Outcome.NOT_ALLOWED, ready(), view(ADULT))
    assert (sealed.link.step, notices(sealed)) == (PERSONAL_PART.number, ["notice-sealed-not"])


def test_a_new_code_is_shown_once_and_stands_in_no_repr(context):
    tap, draft = at(PERSONAL_PART, DraftVerb.VAULT), view(ADULT, everything())
    made = after(context, tap, Outcome.DONE, draft, draft, code=CODE)
    (shown,) = made.effects
    assert isinstance(shown, ShowOnce) and shown.lines[0].values["code"] == CODE
    assert CODE not in repr(made) + repr(CommandResult(Outcome.DONE, code=CODE)) + repr(reply(CODE_ENTRY, CODE))


def test_a_wrong_code_says_only_that_and_a_try_too_many_too(context):
    for outcome, notice in ((Outcome.WRONG_CODE, "notice-code-wrong"), (Outcome.TOO_MANY_TRIES, "notice-code-many")):
        for step in (CODE_ENTRY, SHOW_SEALED, PAPERS_SEALED):
            failed = after(context, reply(step, CODE), outcome, ready(), ready())
            assert (failed.link.step, notices(failed)) == (PERSONAL_PART.number, [notice])
        gone = after(context, reply(CODE_ENTRY, CODE), outcome)
        assert (gone.kind, notices(gone)) == (ScreenKind.LIST, [notice])
        taken = after(context, reply(TAKE_OVER, CODE, case=Case()), outcome)
        assert (taken.kind, notices(taken)) == (ScreenKind.LIST, [notice])


def test_the_code_of_an_invitation_is_asked_for_in_every_transport_and_redeemed(context):
    for typing in (True, False):
        asked_for = decide(None, at(INVITATION, DraftVerb.ASK), replace(context, typing=typing))
        assert asked_for.effects == (AskForText(Link(INVITATION.number, 0, DraftVerb.ASK)),)
    typed = reply(INVITATION, CODE, case=Case())
    assert decide(None, typed, context).command == RedeemInvitation(CODE)
    redeemed = after(context, typed, Outcome.DONE)
    assert (redeemed.link.step, notices(redeemed)) == (DRAFT_LIST.number, ["notice-invitation-redeemed"])
    for outcome, notice in (
        (Outcome.WRONG_CODE, "notice-invitation-wrong"), (Outcome.TOO_MANY_TRIES, "notice-code-many"),
    ):  # fmt: skip
        failed = after(context, typed, outcome)
        assert (failed.link.step, failed.kind, notices(failed)) == (INVITATION.number, ScreenKind.LIST, [notice])
    assert CODE not in repr(RedeemInvitation(CODE))


def test_where_drafts_take_an_invitation_the_way_to_one_is_shown(context):
    for event in (at(DRAFT_LIST, DraftVerb.SAVE), reply(TAKE_OVER, CODE, case=Case())):
        refused = after(context, event, Outcome.NOT_INVITED)
        assert (refused.link.step, notices(refused)) == (INVITATION.number, ["notice-invitation-needed"])


def test_bytes_that_stay_in_the_log_are_said_whatever_was_erased(context):
    """Row 11 of the attacks: a no that takes the vault away says so as well as erasing does."""
    for event in (at(OVERVIEW, DraftVerb.ERASE), reply(SURNAME, CODE, CLEAR)):
        left = after(context, event, Outcome.DONE, ready(), ready(), log_emptied=False)
        assert notices(left)[-1] == "notice-draft-traces"


def test_sealed_answers_are_shown_once_or_printed_and_only_while_consent_is_open(context):
    sealed = {field.name: "Exempelsson" for field in SEALED_FIELDS[:2]}
    shown = after(context, reply(SHOW_SEALED, CODE), Outcome.DONE, ready(), ready(), sealed=sealed)
    assert len(shown.effects[0].lines) == 3 and shown.link.step == PERSONAL_PART.number
    printed = after(context, reply(PAPERS_SEALED, CODE, 1), Outcome.DONE, ready(), ready(), sealed=sealed)
    assert printed.effects == (MakePaper(DraftPaper.APPLICATION_DOCX, sealed),) and printed.link.step == PAPERS.number
    english = after(context, reply(PAPERS_SEALED, CODE, 2 * 256), Outcome.DONE, ready(), ready(), sealed=sealed)
    assert english.effects == (MakePaper(DraftPaper.APPLICATION_PDF, sealed, 2),)
    other = after(context, reply(PAPERS_SEALED, CODE, 99), Outcome.DONE, ready(), ready(), sealed=sealed)
    assert other.effects == (MakePaper(DraftPaper.APPLICATION_PDF, sealed),)
    shut = view(ADULT, (), VaultStatus.RETYPED)
    closed = after(context, reply(SHOW_SEALED, CODE), Outcome.DONE, shut, shut, sealed=sealed)
    assert (closed.effects, notices(closed)) == ((), ["notice-sealed-not-shown"])
    assert "Exempelsson" not in repr(shown) + repr(printed)


def test_a_cleared_answer_is_asked_for_anew_and_a_taken_over_draft_is_shown(context):
    cleared = after(context, reply(SURNAME, CODE, CLEAR), Outcome.DONE, ready(), ready())
    assert cleared.effects == (AskForText(Link(SURNAME.number, 0, DraftVerb.ASK, FILL, CASE)),)
    taken = after(context, reply(TAKE_OVER, CODE, case=Case()), Outcome.DONE, stored=ready())
    assert taken.link == Link(OVERVIEW.number, case=ready().state.case(NAME))


def test_where_the_database_does_not_answer_it_is_said(context):
    decision = unreachable(Link(OVERVIEW.number))
    assert (decision.kind, notices(decision)) == (ScreenKind.UNREACHABLE, ["notice-draft-unreachable"])


# ---------------------------------------------------------------- left for later, refused, taken back


def test_a_question_is_left_for_later_and_the_walk_goes_on_to_its_end(context):
    decision = decide(view(ADULT), at(STEP_OF_FIELD["wants-return"], DraftVerb.SKIP), context)
    assert decision.command.after.answers.is_skipped(STEP_OF_FIELD["wants-return"].field)
    assert decision.link.step == STEP_OF_FIELD["return-country"].number
    last = decide(view(ADULT), at(STEP_OF_FIELD["enclosed"], DraftVerb.SKIP), context)
    assert last.link.step == OVERVIEW.number


def test_too_many_changes_and_a_yes_that_came_too_early_are_said(context):
    put = at(STEP_OF_FIELD["region"], DraftVerb.PUT, 1)
    assert notices(after(context, put, Outcome.TOO_MANY_CHANGES, view(ADULT), view(ADULT))) == ["notice-draft-many"]
    draft = view(ADULT, TOLD)
    step = STEP_OF_ITEM["iom"]
    respond = at(step, DraftVerb.RESPOND, button_operand(step.item, YES, draft.consent.hashes["iom", "sv"]))
    assert notices(after(context, respond, Outcome.NOT_ALLOWED, draft, draft)) == ["notice-consent-first"]


def test_the_only_yes_that_is_taken_back_leads_to_the_list_of_items(context):
    draft = view(ADULT, (record(ITEM_BY_NAME["phone"]),))
    decision = decide(draft, at(STEP_OF_ITEM["phone"], DraftVerb.WITHDRAW), context)
    assert (decision.link.step, decision.link.verb) == (CONSENT.number, Verb.OPEN)


def test_in_a_stopped_draft_a_no_still_counts_and_nothing_else_is_answered(context):
    draft = view(STOPPED, everything())
    assert isinstance(answers(draft, context, "iom", ConsentAnswer.NO).command, RecordConsent)
    for answer in (YES, ConsentAnswer.WAIT):
        assert answers(draft, context, "iom", answer).command is None
