"""The cards of a draft: what stands on them and where their buttons lead, for every kind of room."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from operator import attrgetter

import pytest

from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Giver, Interpreter, Manner, RecorderRole
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ItemKind, Requirement
from dialogs.draft.model.consent_items import ITEM_BY_NAME as ITEM
from dialogs.draft.model.draft_view import (
    MAX_DRAFTS,
    DraftList,
    DraftListEntry,
    VaultStatus,
    active_stops,
    needs_child_consent,
)
from dialogs.draft.model.fields import CHILD_FIELDS, SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OPEN_FIELDS
from dialogs.draft.model.question_order import application_order
from dialogs.draft.model.risk_areas import AREAS
from dialogs.draft.model.risk_order import area_of, is_measure, measure_fields, missing_details
from dialogs.draft.screens.consent import link_after_answer, recorder_role, text_tag
from dialogs.draft.screens.consent_choice import OTHER_PLACE, ConsentChoice, GivenAnswer, SayPlace
from dialogs.draft.screens.papers import DraftPaper, paper_language_number, paper_numbered
from dialogs.draft.screens.personal import CLEAR, FILL, prompt_text
from dialogs.draft.screens.question import OFFER, typed_question
from dialogs.draft.screens.show import LIST_STEPS
from dialogs.draft.steps import (
    ANSWER_GROUPS,
    CODE_ENTRY,
    CONSENT,
    DRAFT_LIST,
    DRAFT_STEPS,
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
    STEP_OF_GROUP,
    STEP_OF_ITEM,
    STEP_OF_SEALED,
    STOP,
    TAKE_ALONG,
    TAKE_OVER,
    ConsentItemStep,
    FieldStep,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.facts import OperatorNotice
from dialogs.engine.forms.field_types import (
    ChoiceField,
    CountField,
    CountryField,
    LanguageField,
    MultipleChoiceField,
)
from dialogs.engine.links import Case, Link, Verb
from tests.draft.drawing import ADULT, CHILD, NAME, draws, everything, ids, links, part, record, view
from tests.every import holds_for_every

HOLDS = dict.fromkeys(("child_will", "child_guardian_sweden", "child_guardian_home", "child_inquiry"), "yes")
STOPPED = CHILD | HOLDS | {"child_will": "no"}

# ---------------------------------------------------------------- one question


@pytest.mark.parametrize("name", CHILD_FIELDS)
def test_a_question_says_which_draft_it_is_and_always_offers_not_knowing(manual, name):
    room = STEP_OF_FIELD[name]
    screen = draws(manual, room, view(CHILD | HOLDS))
    assert ids(screen)[:2] == [room.field.text, "draft-line"]
    assert room.field.unknown in [link.operand for link in links(screen, DraftVerb.PUT)]


def test_every_button_of_a_question_answers_it_with_something_it_can_hold(manual):
    def check(field):
        screen = draws(manual, STEP_OF_FIELD[field.name], view(ADULT | {"needs": ("housing",)}))
        for link in links(screen, DraftVerb.PUT):
            assert link.step == STEP_OF_FIELD[field.name].number
            field.decode(link.operand)
        ticks = links(screen, DraftVerb.CHOOSE)
        assert bool(ticks) is isinstance(field, MultipleChoiceField)
        asked = measure_fields(area_of(field)) if is_measure(field) else (field,)
        assert {link.step for link in ticks} <= {STEP_OF_FIELD[each.name].number for each in asked}
        assert all(link.operand < len(manual.by_number[link.step].field.options) for link in ticks)

    holds_for_every(OPEN_FIELDS, check, attrgetter("name"))


def test_a_card_of_each_kind_shows_its_options(manual):
    def puts(name, **answers):
        return [
            link.operand for link in links(draws(manual, STEP_OF_FIELD[name], view(ADULT | answers)), DraftVerb.PUT)
        ]

    assert isinstance(FIELD_BY_NAME["role"], ChoiceField) and len(puts("role")) == 7
    assert isinstance(FIELD_BY_NAME["children"], CountField) and len(puts("children")) == 6
    assert isinstance(FIELD_BY_NAME["nationality"], CountryField) and len(puts("nationality")) == 20
    assert isinstance(FIELD_BY_NAME["language"], LanguageField) and len(puts("language")) == 25


def test_letters_lead_to_their_codes_and_back(manual):
    room = STEP_OF_FIELD["nationality"]
    first = draws(manual, room, view(ADULT))
    letters = links(first, DraftVerb.AT)
    found = set()
    for link in letters:
        page = draws(manual, room, view(ADULT), at=link.operand)
        found |= {each.operand for each in links(page, DraftVerb.PUT)}
        assert [each for each in links(page, Verb.OPEN) if each.step == room.number]
    assert len(found) > 240
    beyond = draws(manual, room, view(ADULT), at=len(letters) + 1)
    assert links(beyond, DraftVerb.PUT) == links(first, DraftVerb.PUT)


def test_a_ticked_option_says_that_it_would_be_taken_away(manual):
    screen = draws(manual, STEP_OF_FIELD["needs"], view(ADULT | {"needs": ("housing",)}))
    assert [link.operand for link in links(screen, DraftVerb.UNCHOOSE)] == [2]


@pytest.mark.parametrize(("answers", "name", "offered"), [
    ({"nationality": "BT", "region": "nord"}, "nationality", ["outside", "refused"]),
    ({"nationality": "RO", "children": 3}, "nationality", ["eu", "refused"]),
    ({"nationality": "RO", "children": 3}, "children", ["refused"]),
])  # fmt: skip
def test_a_rare_combination_offers_what_tells_less_and_keeping_it(manual, answers, name, offered):
    field = FIELD_BY_NAME[name]
    screen = draws(manual, STEP_OF_FIELD[name], view(ADULT | answers), at=OFFER)
    assert [each for each in ids(screen) if each.startswith("singular-")]
    assert [field.decode(link.operand) for link in links(screen, DraftVerb.PUT)] == offered
    assert "draft-keep" in [button.label.id for button in screen.buttons]


def test_without_a_rare_combination_nothing_is_offered(manual):
    screen = draws(manual, STEP_OF_FIELD["nationality"], view(ADULT | {"nationality": "RO"}), at=OFFER)
    assert "draft-keep" not in [button.label.id for button in screen.buttons]


def ways(screen):
    return {button.label.id: button.link.step for button in screen.buttons if button.link.verb is Verb.OPEN}


def all_ways(screen):
    return {button.label.id: button.link for button in screen.buttons}


def test_a_question_leads_on_and_back_through_the_walk(manual):
    found = view(ADULT | {"region": "syd"})
    first, middle = draws(manual, STEP_OF_FIELD["role"], found), draws(manual, STEP_OF_FIELD["region"], found)
    assert "frame-previous" not in ways(first)
    assert ways(first)["draft-onward"] == STEP_OF_FIELD["person"].number
    assert ways(middle)["frame-previous"] == STEP_OF_FIELD["matters"].number
    assert all_ways(middle)["draft-onward"] == Link(OVERVIEW.number, case=Case(draft=NAME))
    last = draws(manual, STEP_OF_FIELD["enclosed"], found)
    skip = all_ways(last)["draft-skip"]
    assert (skip.step, skip.verb) == (STEP_OF_FIELD["enclosed"].number, DraftVerb.SKIP)
    cell = draws(manual, STEP_OF_FIELD["risk-debt-found"], found)
    assert ways(cell)["draft-skip"] == STEP_OF_FIELD["risk-exploited-again-found"].number
    rest = draws(manual, STEP_OF_FIELD["risk-debt-known"], view(ADULT | {"risk_debt_found": "yes"}))
    assert ways(rest)["risk-debt-label"] == STEP_OF_AREA["debt"].number


def test_a_question_opened_to_be_changed_leads_back_there(manual):
    room = STEP_OF_GROUP[FIELD_BY_NAME["language"].group]
    screen = draws(manual, STEP_OF_FIELD["language"], view(ADULT), back=room.number)
    assert ways(screen)["draft-skip"] == room.number
    assert "frame-previous" not in ways(screen)


def test_a_question_that_is_not_asked_now_still_leads_on(manual):
    screen = draws(manual, STEP_OF_FIELD["child-inquiry"], view(ADULT))
    assert all_ways(screen)["draft-skip"].verb == DraftVerb.SKIP


# ---------------------------------------------------------------- lists and overviews


@pytest.mark.parametrize("count", [0, 1, MAX_DRAFTS])
def test_the_list_opens_and_erases_each_draft_and_begins_one_while_there_is_room(manual, count):
    day = date(2027, 1, 23)
    held = DraftList(tuple(DraftListEntry(NAME + n, day, attached=n % 2 == 0) for n in range(count)), typing=True)
    screen = draws(manual, DRAFT_LIST, held, case=Case(language=3))
    assert [link.case.draft for link in links(screen, DraftVerb.ERASE)] == [each.number for each in held.drafts]
    assert [link.case.draft for link in links(screen, DraftVerb.ENTER)] == [d.number for d in held.drafts if d.attached]
    assert len(links(screen, DraftVerb.SAVE)) == (count < MAX_DRAFTS)
    assert len(links(screen, DraftVerb.ASK)) == 1
    assert ("drafts-empty" in ids(screen)) is (count == 0)
    assert {link.case.language for link in links(screen, DraftVerb.ERASE)} <= {3}


def test_the_list_says_that_drafts_pass_and_offers_no_code_where_none_is_typed(manual):
    screen = draws(manual, DRAFT_LIST, DraftList((), typing=False, in_memory=True), case=Case())
    assert "drafts-passing" in ids(screen)
    assert not links(screen, DraftVerb.ASK)


def test_coming_back_to_a_draft_from_guidance_brings_the_cards_ticks_along(manual):
    held = DraftList((DraftListEntry(NAME, date(2027, 1, 23), attached=True),), typing=True)
    screen = draws(manual, DRAFT_LIST, held, case=Case(ticks=5, draft=NAME))
    (opens,) = [link for link in links(screen, Verb.OPEN) if link.step == OVERVIEW.number]
    assert opens.case.ticks == 5
    assert not links(screen, DraftVerb.ENTER)


def test_the_other_rooms_of_the_list(manual):
    for typing in (True, False):
        assert len(links(draws(manual, TAKE_OVER, DraftList((), typing=typing), case=Case()), DraftVerb.ASK)) == typing
    assert DRAFT_LIST.number in ways(draws(manual, OPEN_FILE, DraftList((), typing=True), case=Case())).values()


def test_a_chat_without_an_invitation_is_offered_to_redeem_one_and_can_still_erase(manual):
    held = (DraftListEntry(NAME, date(2027, 1, 23), attached=True),)
    screen = draws(manual, DRAFT_LIST, DraftList(held, typing=True, needs_invitation=True), case=Case())
    assert not links(screen, DraftVerb.SAVE) and not links(screen, DraftVerb.ASK)
    assert len(links(screen, DraftVerb.ERASE)) == 1 and INVITATION.number in ways(screen).values()
    card = draws(manual, INVITATION, DraftList((), typing=False, needs_invitation=True), case=Case())
    assert [link.step for link in links(card, DraftVerb.ASK)] == [INVITATION.number]


def test_with_an_invitation_its_role_confirms_whatever_the_draft_says():
    invited = replace(view({"role": "police"}), invited_as=RecorderRole.SHELTER)
    assert recorder_role(invited) is RecorderRole.SHELTER


def test_the_overview_counts_and_goes_on_with_what_is_unanswered(manual):
    screen = draws(manual, OVERVIEW, view(ADULT))
    assert ways(screen)["draft-go-on"] == STEP_OF_FIELD["wants-return"].number
    assert not links(screen, DraftVerb.RENEW)
    (progress,) = [block.text for block in screen.blocks if block.text.id == "draft-progress"]
    counted = {"done": 2, "areas": 0, "all_areas": 17, "confirmed": 0, "filled": 0, "fields": 8}
    assert counted.items() <= progress.values.items()


def test_the_overview_of_all_answers_has_nothing_to_go_on_with(manual):
    answers = {field.name.replace("-", "_"): "unknown" for field in OPEN_FIELDS}
    screen = draws(manual, OVERVIEW, view(answers | {"role": "coordinator", "person": "adult"}))
    assert "draft-go-on" not in ways(screen)


def test_a_card_with_another_plan_says_so_and_offers_to_keep_it(manual):
    screen = draws(manual, OVERVIEW, view(ADULT), case=Case(plan=3, draft=NAME))
    assert "draft-differs" in ids(screen)
    assert len(links(screen, DraftVerb.RENEW)) == 1


def test_every_part_is_listed_and_lists_its_questions(manual):
    found = view(ADULT | {"needs": ("housing",)})
    assert {room.number for room in GROUP_STEPS} <= set(ways_all(draws(manual, ANSWER_GROUPS, found)))
    for place, room in enumerate(GROUP_STEPS):
        screen = draws(manual, room, found)
        changes = [b.link for b in screen.buttons if b.label.id == "draft-change"]
        assert changes and all(link.back == room.number for link in changes)
        assert ("frame-previous" in ways(screen), "frame-next" in ways(screen)) == (
            place > 0,
            place < len(GROUP_STEPS) - 1,
        )


def ways_all(screen):
    return [button.link.step for button in screen.buttons]


def test_a_stopped_draft_shows_why_wherever_one_goes(manual):
    """Promise 6: and nothing of it but what stopped it, and what lets go of it."""
    found = view(STOPPED)
    assert [each.name for each in found.stops] == ["child-will"]
    for room in DRAFT_STEPS:
        if room in LIST_STEPS:
            continue
        shown = draws(manual, room, found).step
        own = isinstance(room, FieldStep) and room.field.name in CHILD_FIELDS
        goes_on = own or room in {
            TAKE_ALONG,
            STEP_OF_GROUP[FIELD_BY_NAME["person"].group],
            STEP_OF_GROUP[FIELD_BY_NAME["child-will"].group],
        }
        assert shown == (room.name if goes_on else STOP.name), room.name


@pytest.mark.parametrize("name", HOLDS)
@pytest.mark.parametrize("said", ["no", "pending", "unknown"])
def test_each_condition_that_is_not_there_stops(name, said):
    assert not active_stops(view(CHILD | HOLDS).state)
    assert active_stops(view(CHILD | HOLDS | {name: said}).state)
    assert not active_stops(view(CHILD | HOLDS | {name: said, "unaccompanied": "no"}).state)


@pytest.mark.parametrize(("answers", "child"), [
    ({}, True), ({"person": "adult"}, False), ({"person": "unsure"}, True), ({"person": "unknown"}, True),
    ({"person": "child", "unaccompanied": "no"}, False), (CHILD, True),
])  # fmt: skip
def test_whoever_is_not_known_to_be_an_adult_or_accompanied_counts_as_a_child(answers, child):
    assert needs_child_consent(view(answers).state) is child


def test_the_files_room_says_what_locking_means_with_and_without_a_code(manual):
    assert "draft-lock-code" in ids(draws(manual, TAKE_ALONG, view(ADULT)))
    assert "draft-lock-alone" in ids(draws(manual, TAKE_ALONG, view(ADULT, typing=False)))


# ---------------------------------------------------------------- the risk table


def test_the_table_lists_rows_in_order_and_goes_on_with_what_is_untouched(manual):
    found = view(ADULT | {"risk_debt_found": "suspected", "risk_leak_found": "no"})
    screen = draws(manual, RISK_TABLE, found)
    assert ids(screen).count("draft-risk-line") == 1
    assert ways(screen)["draft-go-on"] == STEP_OF_FIELD["risk-country-found"].number
    assert "draft-risks-facts" not in ids(screen)
    assert "draft-risks-facts" in ids(draws(manual, RISK_TABLE, view({"role": "police"})))


def test_the_table_with_every_area_looked_at_has_nothing_to_go_on_with(manual):
    screen = draws(manual, RISK_TABLE, view({f"risk_{area.name}_found".replace("-", "_"): "no" for area in AREAS}))
    assert "draft-go-on" not in ways(screen)
    assert "draft-risks-left" not in ids(screen)


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.name)
def test_a_row_shows_what_is_known_and_leads_to_the_next_row(manual, area):
    name = f"risk_{area.name}_found".replace("-", "_")
    screen = draws(manual, STEP_OF_AREA[area.name], view(ADULT | {name: "yes"}))
    changes = [b.link for b in screen.buttons if b.label.id == "draft-change"]
    assert len(changes) == (14 if area.name == "threat-sweden" else 13)
    assert "draft-go-on" in ways(screen)
    assert "draft-onward" not in ways(screen)  # "next" is the next risk, and nothing else
    assert "draft-next-area" not in ways(screen)
    both = draws(manual, STEP_OF_AREA[area.name], view(ADULT | {name: "yes", "risk_country_found": "suspected"}))
    assert ("draft-next-area" in ways(both)) is (area is not AREAS[-1])
    assert "draft-go-on" not in ways(draws(manual, STEP_OF_AREA[area.name], view(ADULT | {name: "no"})))


def test_what_is_unasked_of_risks_is_counted_on_the_cards_as_on_the_paper(manual):
    """An area with an answer is not gone through: the details that the way through does not ask are missing still."""
    answers = ADULT | {"role": "coordinator", "risk_debt_found": "yes", "risk_leak_found": "no"}
    details = missing_details(part(**answers))
    assert [area.name for area in details] == ["debt"]
    count = len(details[AREAS[6]])
    assert count > 5
    (progress,) = [
        block.text for block in draws(manual, OVERVIEW, view(answers)).blocks if block.text.id == "draft-progress"
    ]
    assert (progress.values["areas"], progress.values["details"]) == (2, count)
    table = [block.text for block in draws(manual, RISK_TABLE, view(answers)).blocks]
    assert [text.values["count"] for text in table if text.id == "draft-risks-details"] == [count]
    assert "draft-risks-details" not in ids(draws(manual, RISK_TABLE, view(ADULT)))


def test_the_question_of_region_shows_the_counties_and_marks_what_no_source_states(manual):
    said = ids(draws(manual, STEP_OF_FIELD["region"], view(ADULT)))
    assert {"region-list-line", "region-list-inferred", "region-list-ask"} <= set(said)


def test_a_refused_consent_to_keep_the_draft_is_said_on_its_overview(manual):
    """The draft asks of being kept once: as a consent."""
    no = (*map(record, CONSENT_ITEMS[:5]), record(ITEM["keep"], ConsentAnswer.NO))
    assert "draft-not-agreed" in ids(draws(manual, OVERVIEW, view(ADULT, no)))
    assert "draft-not-agreed" not in ids(draws(manual, OVERVIEW, view(ADULT)))
    assert "draft-field-draft-kept" not in {room.name for room in manual.rooms}


def test_a_pause_of_the_programme_is_said_on_the_drafts_own_screens_but_not_where_the_person_reads(manual):
    paused = replace(
        manual, notices={"programme_paused": OperatorNotice("programme_paused", "iom.int", date(2026, 11, 1))}
    )
    for room in (OVERVIEW, RISK_TABLE, CONSENT, PERSONAL_PART, PAPERS, ANSWER_GROUPS):
        assert "notice-paused" in ids(draws(paused, room, view(ADULT))), room.name
    language = STEP_OF_ITEM["language"]
    assert "notice-paused" not in ids(draws(paused, language, view(ADULT)))


# ---------------------------------------------------------------- consent


CHOSEN = [
    ConsentChoice(interpreter, expressed, settled, giver, manner)
    for interpreter in (None, Interpreter.NOT_NEEDED, Interpreter.THERE, Interpreter.REMOTE)
    for expressed in (None, Expression.SPOKEN, Expression.WRITTEN, Expression.SIGNED, Expression.PROXY)
    for settled in (False, True)
    for giver in (None, *Giver)
    for manner in (None, *Manner)
]


def test_how_an_item_was_explained_travels_in_a_button_and_back():
    assert len({choice.operand for choice in CHOSEN}) == len(CHOSEN)
    for choice in CHOSEN:
        assert 0 <= choice.operand < OTHER_PLACE
        assert ConsentChoice.of(choice.operand) == ConsentChoice.of(choice.operand | 0xC0) == choice


def test_a_number_that_is_no_choice_counts_as_not_chosen():
    for operand in range(1 << 16):
        choice = ConsentChoice.of(operand)
        assert ConsentChoice.of(choice.operand) == choice
        if say := SayPlace.of(operand):
            assert SayPlace.of(say.operand) == say
    assert ConsentChoice.of(7 | 7 << 3) == ConsentChoice()


@pytest.mark.parametrize("item", CONSENT_ITEMS, ids=lambda item: item.name)
def test_a_whole_answer_travels_in_a_button_and_back_and_any_number_is_read(item):
    for operand in range(1 << 16):
        given = GivenAnswer.of(operand, item)
        assert GivenAnswer.of(given.operand(item), item) == given
    given = GivenAnswer.of(1 | 1 << 2 | 6 << 5 | 0xAB00, item)
    assert (given.answer, given.document_seen, given.tag) == (ConsentAnswer.YES, True, 0xAB)


def told(item):
    """Records of what a yes to this item rests on."""
    return tuple(record(ITEM[name]) for name in item.rests_on)


@pytest.mark.parametrize("item", CONSENT_ITEMS, ids=lambda item: item.name)
def test_no_button_of_any_card_answers_more_than_its_own_item(manual, item):
    """Promise 7: and none answers yes before it is chosen how it was explained, or who has given it."""
    found, room = view(CHILD | HOLDS, told(item)), STEP_OF_ITEM[item.name]

    def answers(choice):
        screen = draws(manual, room, found, choice.operand)
        return [GivenAnswer.of(link.operand, item).answer for link in links(screen, DraftVerb.RESPOND)]

    rest = [ConsentAnswer.NO, ConsentAnswer.WAIT] + [ConsentAnswer.NOT_APPLICABLE] * item.not_applicable
    if item.kind is ItemKind.OTHERS:
        assert answers(ConsentChoice()) == answers(ConsentChoice(giver=Giver.GUARDIAN)) == rest
        assert answers(ConsentChoice(giver=item.givers[0], manner=Manner.SPOKEN)) == [ConsentAnswer.YES] * 2 + rest
        return
    assert answers(ConsentChoice()) == answers(ConsentChoice(Interpreter.THERE)) == []
    assert bool(answers(ConsentChoice(Interpreter.THERE, Expression.PROXY))) is not item.own
    assert answers(ConsentChoice(Interpreter.THERE, Expression.SPOKEN)) == [ConsentAnswer.YES, *rest]
    screen = draws(manual, room, found, at=ConsentChoice(Interpreter.THERE, Expression.SPOKEN).operand)
    assert {link.step for link in links(screen, DraftVerb.RESPOND)} == {room.number}


@pytest.mark.parametrize("item", [item for item in CONSENT_ITEMS if item.rests_on], ids=lambda item: item.name)
def test_a_card_offers_no_yes_before_what_makes_it_valid_and_leads_there(manual, item):
    found, room = view(CHILD | HOLDS), STEP_OF_ITEM[item.name]
    screen = draws(manual, room, found, at=ConsentChoice(Interpreter.THERE, Expression.SPOKEN).operand)
    answers = [GivenAnswer.of(link.operand, item).answer for link in links(screen, DraftVerb.RESPOND)]
    assert ConsentAnswer.YES not in answers and ConsentAnswer.NO in answers
    assert "draft-consent-first" in ids(screen)
    assert ways_of(screen, "draft-go-on") == [STEP_OF_ITEM["language"].number]


def test_only_an_items_own_card_has_buttons_that_answer(manual):
    """Promise 7: there is no way to answer everything at once."""
    for found in (view(CHILD | HOLDS), view(ADULT, everything()), view(ADULT)):
        for room in DRAFT_STEPS:
            if not isinstance(room, ConsentItemStep) and room not in LIST_STEPS:
                assert not links(draws(manual, room, found), DraftVerb.RESPOND)


def test_a_button_that_answers_holds_bits_of_the_wording_above_it(manual):
    """Promise 7."""
    found = view(ADULT)
    screen = draws(manual, STEP_OF_ITEM["use"], found, at=ConsentChoice(Interpreter.THERE, Expression.SPOKEN).operand)
    tags = {GivenAnswer.of(link.operand, ITEM["use"]).tag for link in links(screen, DraftVerb.RESPOND)}
    assert tags == {text_tag(ITEM["use"], found, "sv")} == {4}


def test_a_no_that_erases_says_so_on_its_button_and_the_card_says_it_before(manual):
    at = ConsentChoice(Interpreter.THERE, Expression.SPOKEN).operand

    def card(name, vault):
        screen = draws(manual, STEP_OF_ITEM[name], view(ADULT, everything(), vault), at=at)
        return {button.label.id for button in screen.buttons}, ids(screen)

    labels, said = card("iom", VaultStatus.RETYPED)
    assert "consent-answer-no-erases" in labels and "draft-consent-mandatory" in said
    assert "consent-answer-no-erases" not in card("iom", VaultStatus.NONE)[0]
    labels, said = card("embassy", VaultStatus.RETYPED)
    assert "consent-answer-no-erases" not in labels and "draft-consent-mandatory" not in said


@pytest.mark.parametrize("answers", [{}, ADULT, CHILD | HOLDS])
def test_the_list_of_items_has_a_childs_only_where_the_answers_say_that_it_is_one(manual, answers):
    screen = draws(manual, CONSENT, view(answers))
    asked = [item for item in CONSENT_ITEMS if item.need is not Requirement.CHILD or "unaccompanied" in answers]
    titles = {item.texts[0] for item in CONSENT_ITEMS}
    assert [button.label.id for button in screen.buttons if button.label.id in titles] == [i.texts[0] for i in asked]
    assert ("draft-consent-age" in ids(screen)) is (answers == {})
    assert "draft-consent-shut" in ids(screen)


def test_what_makes_a_yes_valid_comes_first_on_the_list_and_kinds_are_told_apart(manual):
    said = ids(draws(manual, CONSENT, view(CHILD | HOLDS)))
    kinds = [name for name in said if name.startswith("draft-consent-kind-")]
    assert kinds == [f"draft-{kind.value}" for kind in ItemKind]
    told = [item.name for item in CONSENT_ITEMS if item.kind is ItemKind.UNDERSTOOD]
    assert [item.name for item in CONSENT_ITEMS[:5] if item.name != "interpreter"] == told


def test_the_interpreters_secrecy_comes_before_all_that_is_said_through_an_interpreter():
    """The first item chooses an interpreter; what that one keeps is told before anything else is."""
    assert [item.name for item in CONSENT_ITEMS[:3]] == ["language", "interpreter", "voluntary"]


def test_the_list_goes_on_with_the_first_item_that_is_missing(manual):
    said = tuple(record(item) for item in CONSENT_ITEMS[:2])
    assert ways_of(draws(manual, CONSENT, view(ADULT, said)), "draft-go-on") == [STEP_OF_ITEM["voluntary"].number]
    done = draws(manual, CONSENT, view(ADULT, everything()))
    assert ways_of(done, "draft-go-on") == [] and "draft-consent-open" in ids(done)


def test_a_yes_can_be_taken_back_from_the_list_which_says_what_that_does_not_reach(manual):
    found = view(ADULT, everything(), VaultStatus.RETYPED)
    shelf = draws(manual, CONSENT, found)
    assert "draft-take-back-label" in {button.label.id for button in shelf.buttons}
    assert "draft-take-back-label" not in {button.label.id for button in draws(manual, CONSENT, view(ADULT)).buttons}
    screen = draws(manual, CONSENT, found, at=OTHER_PLACE)
    yes = [item for item in CONSENT_ITEMS if item.need is not Requirement.CHILD and item.kind is ItemKind.CONSENT]
    assert [link.step for link in links(screen, DraftVerb.WITHDRAW)] == [STEP_OF_ITEM[item.name].number for item in yes]
    assert ids(screen).count("draft-take-back-erases") == sum(item.need is Requirement.ALWAYS for item in yes)
    assert "draft-take-back-reach" in ids(screen)


def ways_of(screen, label):
    return [button.link.step for button in screen.buttons if button.label.id == label]


def test_what_is_said_stands_alone_in_the_persons_language_with_a_way_back(manual):
    room, choice = STEP_OF_ITEM["embassy"], ConsentChoice(Interpreter.REMOTE, Expression.SPOKEN)
    found = view(ADULT)
    card = draws(manual, room, found, at=choice.operand)
    (show,) = [button.link for button in card.buttons if button.label.id == "told-choose"]
    for code in ("sv", "en"):
        place = SayPlace(manual.language_number(code), choice).operand
        screen = draws(manual, room, found, at=place)
        assert {block.text.language for block in screen.blocks} == {code}
        assert ids(screen)[:2] == ["consent-embassy-say", "consent-embassy-explain"]
        assert not links(screen, DraftVerb.RESPOND)
        (back,) = [button.link for button in screen.buttons if button.label.id == "draft-consent-show-back"]
        assert ConsentChoice.of(back.operand) == choice
    place = SayPlace.of(show.operand)
    assert (place.language, place.choice) == (0, choice)
    others = draws(manual, STEP_OF_ITEM["guardian-home"], view(CHILD | HOLDS))
    assert "told-choose" not in {button.label.id for button in others.buttons}


def test_no_interpreter_is_asked_again_where_the_draft_says_that_one_is_needed(manual):
    room = STEP_OF_ITEM["use"]
    needed = view(ADULT | {"interpreter": "yes"})
    for found, asked in ((needed, True), (view(ADULT | {"interpreter": "no"}), False), (view(ADULT), False)):
        screen = draws(manual, room, found, at=ConsentChoice(Interpreter.NOT_NEEDED).operand)
        assert ("draft-how-interpreter-which" in ids(screen)) is asked
    screen = draws(manual, room, needed, at=ConsentChoice(Interpreter.NOT_NEEDED, Expression.SPOKEN).operand)
    assert not links(screen, DraftVerb.RESPOND)
    assert ways_of(screen, "draft-how-interpreter-change") == [STEP_OF_FIELD["interpreter"].number]
    settled = draws(manual, room, needed, at=ConsentChoice(Interpreter.NOT_NEEDED, settled=True).operand)
    assert "draft-how-expressed" in ids(settled)
    there = draws(manual, room, needed, at=ConsentChoice(Interpreter.THERE).operand)
    assert "draft-how-expressed" in ids(there)


@pytest.mark.parametrize(("role", "counts_as"), [("police", "POLICE"), (None, "OTHER"), ("unknown", "OTHER")])
def test_who_confirms_is_who_fills_in(role, counts_as):
    assert recorder_role(view({"role": role} if role else {})).name == counts_as


def test_an_answered_item_leads_to_the_next_one_explained_the_same_way():
    choice = ConsentChoice(Interpreter.REMOTE, Expression.WRITTEN)
    given = GivenAnswer(choice, ConsentAnswer.YES, None, 0)
    some, here = view(ADULT, (record(CONSENT_ITEMS[0]),)), view(ADULT).state.case(NAME)
    link = link_after_answer(some, CONSENT_ITEMS[0], given, Link(1, case=here))
    assert (link.step, ConsentChoice.of(link.operand)) == (STEP_OF_ITEM["interpreter"].number, choice)
    whole = view(ADULT, everything())
    assert link_after_answer(whole, CONSENT_ITEMS[0], given, Link(1, case=here)).step == CONSENT.number
    refused = GivenAnswer(choice, ConsentAnswer.NO, None, 0)
    assert link_after_answer(some, CONSENT_ITEMS[0], refused, Link(1, case=here)).step == CONSENT.number
    optional = link_after_answer(some, ITEM["phone"], refused, Link(1, case=here))
    assert optional.step == STEP_OF_ITEM["interpreter"].number


# ---------------------------------------------------------------- the personal part, papers


def test_the_personal_part_is_shut_then_by_hand_then_a_vault_then_fields(manual):
    def card(**how):
        return draws(manual, PERSONAL_PART, view(ADULT, **how))

    assert "draft-person-shut" in ids(card())
    by_hand = card(records=everything(), typing=False)
    assert "draft-person-by-hand" in ids(by_hand) and not links(by_hand, DraftVerb.VAULT)
    assert len(links(card(records=everything()), DraftVerb.VAULT)) == 1
    shown = card(records=everything(), vault=VaultStatus.SHOWN)
    assert [link.step for link in links(shown, DraftVerb.ASK)] == [CODE_ENTRY.number] and links(shown, DraftVerb.VAULT)
    ready = card(records=everything(), vault=VaultStatus.RETYPED)
    assert [link.operand for link in links(ready, DraftVerb.ASK)] == [FILL] * 8
    full = card(
        records=everything(), vault=VaultStatus.RETYPED, filled=frozenset(field.number for field in SEALED_FIELDS)
    )
    assert [link.operand for link in links(full, DraftVerb.ASK)] == [CLEAR] * 8 + [0]
    assert links(full, DraftVerb.ASK)[-1].step == SHOW_SEALED.number


def test_a_field_whose_purpose_is_refused_has_no_button(manual):
    said = (*everything(), record(ITEM["phone"], ConsentAnswer.NO))
    screen = draws(manual, PERSONAL_PART, view(ADULT, said, VaultStatus.RETYPED))
    assert STEP_OF_SEALED["phone"].number not in [link.step for link in links(screen, DraftVerb.ASK)]
    assert not links(draws(manual, STEP_OF_SEALED["phone"], view(ADULT, said, VaultStatus.RETYPED)), DraftVerb.ASK)


@pytest.mark.parametrize("field", SEALED_FIELDS, ids=lambda field: field.name)
def test_a_sealed_answers_card_has_a_button_only_with_a_vault_in_use(manual, field):
    for vault in VaultStatus:
        for typing in (True, False):
            screen = draws(manual, STEP_OF_SEALED[field.name], view(ADULT, everything(), vault, typing=typing))
            assert bool(links(screen, DraftVerb.ASK)) is (typing and vault is VaultStatus.RETYPED)


@pytest.mark.parametrize("room", [CODE_ENTRY, SHOW_SEALED, PAPERS_SEALED])
def test_a_card_that_waits_for_a_code_asks_again_where_it_may_be_typed(manual, room):
    for typing in (True, False):
        assert len(links(draws(manual, room, view(ADULT, typing=typing)), DraftVerb.ASK)) == typing


def test_what_is_asked_for_is_an_answer_a_code_or_a_name_with_it():
    room = STEP_OF_SEALED["surname"]
    prompts = [prompt_text(room, FILL), prompt_text(room, CLEAR), prompt_text(TAKE_OVER, 0), prompt_text(INVITATION, 0)]
    assert [text.id for text in prompts] == [
        "draft-prompt-field", "draft-prompt-code", "draft-prompt-attach", "draft-prompt-invitation",
    ]  # fmt: skip


def test_papers_with_the_personal_part_are_offered_where_there_is_one_and_a_code_can_be_typed(manual):
    one = frozenset({90})
    for filled, typing, count in ((one, True, 2), (one, False, 0), (frozenset(), True, 0)):
        screen = draws(manual, PAPERS, view(ADULT, everything(), VaultStatus.RETYPED, filled, typing))
        assert [link.operand % 256 for link in links(screen, Verb.PAPER)] == [which.value for which in DraftPaper]
        assert len(links(screen, DraftVerb.ASK)) == count


@pytest.mark.parametrize("operand", range(7))
def test_a_papers_number_names_it_or_none_in_whatever_language(operand):
    for language in (0, 1, 2, 255):
        found = paper_numbered(operand + 256 * language)
        assert (found.value if found else None) == (operand if operand < 5 else None)
        assert paper_language_number(operand + 256 * language) == language


def test_the_papers_language_is_chosen_on_their_card_and_the_screen_keeps_its_own(manual):
    drawn = view(ADULT, everything(), VaultStatus.RETYPED, frozenset({90}))
    swedish, english = (manual.language_number(code) for code in ("sv", "en"))
    for at, papers_in, other in ((0, swedish, english), (swedish, swedish, english), (english, english, swedish)):
        screen = draws(manual, PAPERS, drawn, at)
        asked = (*links(screen, Verb.PAPER), *links(screen, DraftVerb.ASK))
        assert {link.operand // 256 for link in asked} == {papers_in} and len(asked) == 7
        assert [link.operand for link in links(screen, DraftVerb.AT)] == [other]


def test_every_answer_in_the_plan_leaves_the_open_part_as_it_is():
    assert view(ADULT, plan=7).state.answers == part(**ADULT)


def test_the_overview_has_a_button_for_what_was_skipped_once_the_round_is_over(manual):
    found = view(ADULT)
    answers = found.state.answers
    for field in application_order(answers):
        answers = answers.skip(field)
    skipped = replace(found, state=replace(found.state, answers=answers))
    screen = draws(manual, OVERVIEW, skipped)
    leads = [b.link for b in screen.buttons if b.label.id == "draft-skipped"]
    assert [link.step for link in leads][:1] == [STEP_OF_FIELD["wants-return"].number]
    assert {link.back for link in leads} == {OVERVIEW.number}
    assert "draft-rounds-done" in ids(screen) and "draft-go-on" not in ways(screen)


def test_a_stopped_draft_leads_to_what_can_be_taken_back_and_shows_it(manual):
    found = view(CHILD | {"child_will": "no"}, everything())
    stop = draws(manual, OVERVIEW, found)
    assert "draft-take-back-label" in [button.label.id for button in stop.buttons]
    shown = draws(manual, CONSENT, found, at=OTHER_PLACE)
    assert links(shown, DraftVerb.WITHDRAW) and "draft-take-back-title" in ids(shown)
    assert "draft-stop-title" in ids(draws(manual, CONSENT, found))


def test_an_option_that_is_typed_is_put_where_the_question_stands(manual):
    step = STEP_OF_FIELD["nationality"]
    button = typed_question(step, Link(step.number, OVERVIEW.number, case=Case(draft=NAME))).put("SO")
    assert (button.link.step, button.link.back, button.link.verb) == (step.number, OVERVIEW.number, DraftVerb.PUT)
    assert step.field.decode(button.link.operand) == "SO"
