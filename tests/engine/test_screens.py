"""Every kind of screen: what stands on it, what it offers, and what every card has."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dialogs.engine import plan_bodies
from dialogs.engine.facts import Contact, ContactKind, OperatorNotice, Status
from dialogs.engine.layout import navigation_row
from dialogs.engine.links import Case, Link, Verb, decode, encode
from dialogs.engine.plan_answers import unanswered_questions, with_answer
from dialogs.engine.screen_check import MOST_BUTTONS
from dialogs.engine.screens import BlockRole
from dialogs.engine.show import ReadingMode, show_guidance, step_link
from dialogs.engine.step_bodies import drafts_unreachable_body
from dialogs.engine.steps import Checklist, HiddenCard, Home, Page, ReturneePage, Stage, TalkingPoints, ToldPage

SV = ReadingMode("sv")


@pytest.fixture
def shows(manual):
    """Shows a step by name; the rest are the link's attributes."""

    def _shows(name, reading=SV, notices=(), **link):
        return show_guidance(manual, replace(step_link(manual, name), **link), reading, notices)

    return _shows


@pytest.fixture
def targets(manual):
    """The names of the steps that a screen's buttons lead to, in order."""
    return lambda screen: [manual.by_number[button.link.step].name for button in screen.buttons]


def ids(screen, role=None):
    return [block.text.id for block in screen.blocks if role in {None, block.role}]


def labels(screen):
    return [button.label.id for button in screen.buttons]


def test_every_card_leads_to_urgent_home_and_hide(manual, targets):
    for step in manual.steps:
        if isinstance(step, HiddenCard | ReturneePage):
            continue
        screen = show_guidance(manual, Link(step.number, case=MOST_BUTTONS), SV)
        assert {"urgent", "home"} <= {*targets(screen), step.name}, step.name
        assert sum(button.link.verb is Verb.HIDE for button in screen.buttons) == 1, step.name


def test_every_button_is_a_link_that_reads_back(manual):
    for step in manual.steps:
        screen = show_guidance(manual, Link(step.number, back=65535, case=MOST_BUTTONS, below=True), SV)
        assert all(decode(encode(button.link)) == button.link for button in screen.buttons)


def test_the_way_to_hide_carries_no_case(manual):
    for step in manual.steps:
        for button in show_guidance(manual, Link(step.number, case=MOST_BUTTONS), SV).buttons:
            assert button.link.verb is not Verb.HIDE or button.link.case == Case()


def test_every_other_button_carries_the_case(manual):
    for step in manual.steps:
        for button in show_guidance(manual, Link(step.number, case=MOST_BUTTONS), SV).buttons:
            if button.link.verb is Verb.OPEN and not isinstance(step, HiddenCard):
                assert replace(button.link.case, plan=MOST_BUTTONS.plan) == MOST_BUTTONS


def test_a_number_that_leads_nowhere_shows_home(manual):
    assert show_guidance(manual, Link(64000), SV).step == "home"


def test_a_page_has_a_line_to_say_the_detail_the_source_and_its_place(shows, targets):
    screen = shows("why-parts")
    assert [block.role for block in screen.blocks] == [
        BlockRole.TITLE, BlockRole.SAY, BlockRole.BODY, BlockRole.SOURCE, BlockRole.PLACE,
    ]  # fmt: skip
    assert {"why-coordination", "why-contents"} <= set(targets(screen))


def test_the_first_and_the_last_page_have_one_neighbour(manual):
    pages = [
        step
        for stage in (Stage.INFORM, Stage.RETURN, Stage.AFTER, Stage.REFERENCE)
        for step in manual.order.pages(stage)
    ]
    assert manual.order.beside(pages[0])[0] is None
    assert manual.order.beside(pages[-1])[1] is None
    assert manual.order.beside(pages[1]) == (pages[0], pages[2])


def test_what_is_later_than_the_manual_stands_marked(shows):
    screen = shows("why-coordination")
    later = next(block for block in screen.blocks if block.role is BlockRole.LATER)
    assert later.text.values["source"]
    assert later.text.values["checked"]


def test_unconfirmed_contacts_carry_the_advice_to_ask_first(shows):
    assert ids(shows("applying-iom"), BlockRole.CAVEAT) == ["frame-unconfirmed"]


def test_links_and_amounts_that_are_not_confirmed_are_only_said_to_be_the_manuals(shows):
    assert ids(shows("voluntary"), BlockRole.CAVEAT) == ["frame-unchecked"]
    assert ids(shows("support-children"), BlockRole.CAVEAT) == ["frame-unchecked"]


def test_a_page_without_contacts_warns_of_none(shows):
    assert ids(shows("urgent-papers"), BlockRole.CAVEAT) == []
    assert ids(shows("urgent-child"), BlockRole.CAVEAT) == []


def test_the_old_address_shows_only_where_the_contacts_file_confirms_it(manual):
    step = manual.by_name["inform-contacts"]
    assert "contact-agency-email" not in ids(show_guidance(manual, Link(step.number), SV))
    facts = {**manual.facts, "agency_email": replace(manual.facts["agency_email"], status=Status.CONFIRMED)}
    assert "contact-agency-email" in ids(show_guidance(replace(manual, facts=facts), Link(step.number), SV))


def test_danger_is_the_first_line_of_urgent(manual, texts):
    assert texts.word("urgent-title", "sv", emergency="112") == "Fara nu: ring 112"


def test_a_line_is_said_to_a_caller_only_where_a_caller_may_ask(shows):
    assert "frame-caller" in ids(shows("support-amounts"), BlockRole.SAY)
    assert ids(shows("help"), BlockRole.SAY) == ["frame-lead"]


def test_law_that_no_lawyer_has_read_is_said_to_be_so(shows):
    assert ids(shows("journey-ban"), BlockRole.LATER) == ["frame-later-law"]
    assert ids(shows("why-coordination"), BlockRole.LATER) == ["frame-later"]


def test_a_page_of_ours_says_so(shows):
    assert ids(shows("help"), BlockRole.SOURCE) == ["frame-ours"]


def test_notices_stand_first(shows, manual):
    from dialogs.engine.screens import Text

    assert ids(shows("help", notices=(Text("notice-kept"),)))[0] == "notice-kept"


def test_back_leads_where_one_came_from(shows, targets, manual):
    there = manual.by_name["region-syd"].number
    screen = shows("why-parts", back=there)
    assert "region-syd" in targets(screen)
    assert "frame-back" in labels(screen)
    assert "why-contents" in targets(shows("why-parts", back=64000))


def test_a_card_has_one_way_back(manual):
    """Where it was opened from, else off the card it lies on, else up."""
    origin = manual.by_name["region-syd"].number
    for step in manual.steps:
        for below in (False, True):
            for back in (0, origin):
                screen = show_guidance(manual, Link(step.number, back=back, below=below), SV)
                ways = [button for button in screen.buttons if button.label.id == "frame-back"]
                assert len(ways) <= 1, (step.name, below, back)
    lying = show_guidance(manual, Link(manual.by_name["why-parts"].number, below=True), SV)
    assert next(button for button in lying.buttons if button.label.id == "frame-back").link.verb is Verb.CLOSE


def test_up_is_the_chapters_contents_even_for_a_page_with_a_change(manual):
    assert manual.order.up(manual.by_name["why-coordination"]).name == "why-contents"
    assert manual.order.up(manual.by_name["support-amounts"]).name == "support-contents"


def test_from_the_list_of_changes_back_leads_to_it(shows, targets, manual):
    button = next(
        b for b in shows("changes-inform").buttons if manual.by_number[b.link.step].name == "why-coordination"
    )  # fmt: skip
    assert "changes-inform" in targets(show_guidance(manual, button.link, SV))


def test_a_stage_lists_its_chapters_and_a_chapter_its_pages(shows, targets, manual):
    assert targets(shows("steps-after"))[:3] == ["support-contents", "aftercare-contents", "followup-contents"]
    pages = [step.name for step in manual.order.pages(Stage.AFTER) if manual.chapter_of[step.name].name == "followup"]
    assert targets(shows("followup-contents"))[: len(pages)] == pages


def test_home_offers_swedish_first_where_the_clients_language_is_not_ours(shows):
    assert shows("home", ReadingMode("en", foreign=True)).buttons[0].label.id == "language-own-name"
    assert shows("home").buttons[0].label.id == "urgent-label"


def test_home_without_small_links_has_no_row_of_them(manual):
    bare = replace(manual.home, links=())
    chapters = tuple(
        replace(chapter, steps=tuple(bare if isinstance(step, Home) else step for step in chapter.steps))
        for chapter in manual.chapters
    )
    screen = show_guidance(replace(manual, chapters=chapters), Link(bare.number), SV)
    assert "privacy-label" not in labels(screen)


def test_a_checklist_shows_each_line_its_mark_and_the_count(shows, manual):
    step = manual.by_name["check-date"]
    case = Case().tick(step.items[1].number, on=True)
    screen = shows("check-date", case=case)
    lines = [block.text.values for block in screen.blocks if block.role is BlockRole.ITEM]
    assert [line["mark"] for line in lines] == ["☐", "☑", *"☐" * (len(step.items) - 2)]
    count = next(block.text.values for block in screen.blocks if block.text.id == "check-count")
    assert (count["done"], count["total"]) == (1, len(step.items))
    assert "check-clear" in labels(screen)
    assert "check-clear" not in labels(shows("check-date"))


def test_each_tick_button_holds_the_case_it_makes(manual):
    for step in manual.steps:
        if isinstance(step, Checklist):
            for case in (Case(), MOST_BUTTONS):
                for button in show_guidance(manual, Link(step.number, case=case), SV).buttons:
                    if button.link.verb in {Verb.TICK, Verb.UNTICK}:
                        on = button.link.verb is Verb.TICK
                        assert button.link.case == case.tick(button.link.operand, on=on)
                        assert on is not case.ticked(button.link.operand)


def test_a_talk_gives_its_sections_at_the_foot_and_not_in_what_is_read_out(shows, manual):
    step = manual.by_name["tell-consent"]
    assert isinstance(step, TalkingPoints)
    screen = shows("tell-consent")
    points = [block for block in screen.blocks if block.role is BlockRole.ITEM]
    assert [set(point.text.values) for point in points] == [{"text"}] * len(step.points)
    assert ids(screen, BlockRole.SOURCE) == ["frame-source"]


def test_a_talk_says_which_points_are_ours(shows, manual):
    step = manual.by_name["tell-consent-data"]
    assert isinstance(step, TalkingPoints)
    own = tuple(place for place, point in enumerate(step.points, 1) if not point.source)
    (caveat,) = [block for block in shows("tell-consent-data").blocks if block.role is BlockRole.CAVEAT]
    assert caveat.text.values["places"].parts == own == (2,)


def test_the_returnees_pages_are_in_her_language_buttons_too(manual):
    english = Case(language=manual.language_number("en"))
    for step in manual.steps:
        if isinstance(step, ReturneePage) and not isinstance(step, ToldPage):
            screen = show_guidance(manual, Link(step.number, case=english), SV)
            assert {block.text.language for block in screen.blocks} == {"en"}
            assert {button.label.language for button in screen.buttons} == {"en"}
            assert screen.own_language == "en"
            assert BlockRole.SOURCE not in {block.role for block in screen.blocks}


def test_a_language_without_pages_falls_back_to_the_readers_own(shows):
    assert shows("returnee-decide", case=Case(language=200)).blocks[0].text.language == "sv"
    assert shows("returnee-decide", ReadingMode("en")).blocks[0].text.language == "en"


def test_the_returnees_pages_lead_back_to_where_the_professional_was(shows, manual, targets):
    assert targets(shows("returnee-talk", back=manual.by_name["tell"].number))[-1] == "tell"
    assert targets(shows("returnee-talk", back=64000))[-1] == "show"


def test_danger_is_one_tap_from_each_of_the_returnees_pages(manual, targets):
    for step in manual.speeches:
        assert "returnee-urgent" in targets(show_guidance(manual, Link(step.number), SV))
    assert manual.by_name["returnee-urgent"] not in manual.speeches


def test_a_region_without_its_own_number_gives_the_support_line(shows):
    assert "region-line" in ids(shows("region-syd"))
    assert "region-unchecked" not in ids(shows("region-syd"))
    assert "region-unchecked" in ids(shows("region-mitt"))


def test_a_region_with_its_own_number_gives_that(manual):
    own = Contact("coordinator_syd", ContactKind.PHONE, "040-00 00 00", Status.CONFIRMED)
    known = replace(manual, facts={**manual.facts, "coordinator_syd": own})
    screen = show_guidance(known, step_link(known, "region-syd"), SV)
    assert "region-own" in ids(screen)
    assert "region-line" not in ids(screen)


def test_a_closed_question_offers_each_answer_and_to_skip(shows, manual):
    question = manual.questions["role"]
    answers = [button.link for button in shows("ask-role").buttons if button.link.verb is Verb.ANSWER]
    assert [link.operand & 255 for link in answers] == [*question.numbers.values(), 0]
    assert [question.answer_in(link.case.plan) for link in answers] == [*question.options, None]


def test_the_composed_question_has_a_line_for_each_answer(shows, manual):
    plan = manual.questions["role"].put_in(0, 2)
    screen = shows("ask-ready", case=Case(plan=manual.questions["topic"].put_in(plan, 3)))
    assert ids(screen, BlockRole.ITEM) == ["ask-ready-role-social", "ask-ready-topic-support"]
    assert ids(shows("ask-ready"), BlockRole.ITEM) == []


def test_the_languages_are_offered_under_their_own_names(shows):
    own = [button.label for button in shows("language").buttons if button.link.verb is Verb.LOCALE]
    assert [label.language for label in own] == ["sv", "en"]


def test_the_returnees_languages_are_those_that_have_pages(shows, manual):
    spoken = [button.link.operand for button in shows("show").buttons if button.link.verb is Verb.SPEAK]
    assert [manual.languages[number] for number in spoken] == list(manual.spoken)


def test_privacy_names_who_is_responsible_if_anybody_is_named(shows, manual):
    assert "privacy-no-operator" in ids(shows("privacy"))
    named = replace(manual, operator="Exempelkommun")
    assert "privacy-operator" in ids(show_guidance(named, step_link(named, "privacy"), SV))


def test_the_settings_offer_to_turn_numbers_and_the_call_board_on_or_off(shows):
    assert {"privacy-numbered-on", "calls-on"} <= set(labels(shows("settings")))
    on = ReadingMode("sv", numbered=True, calls=True)
    assert {"privacy-numbered-off", "calls-off"} <= set(labels(shows("settings", on)))


def test_more_leads_back_to_its_card_and_has_the_related_pages_that_the_card_has_no_room_for(targets, manual):
    page = manual.by_name["why-coordination"]
    more = show_guidance(manual, Link(manual.more.number, back=page.number), SV)
    shown = targets(show_guidance(manual, Link(page.number), SV))
    assert page.name in targets(more)
    assert all(name in targets(more) or manual.by_name[name].name in shown for name in page.links)


def test_a_wrong_number_is_reported_by_a_ready_text_that_names_the_page_and_its_contacts(manual):
    page = manual.by_name["need-advice"]
    screen = show_guidance(manual, Link(manual.by_name["report"].number, back=page.number), SV)
    ready = next(block.text for block in screen.blocks if block.role is BlockRole.READY)
    assert manual.facts["iom_phone"].value in ready.values["contacts"].parts
    reports = [
        manual.by_name["report"].number in {button.link.step for button in show_guidance(manual, more, SV).buttons}
        for more in (Link(manual.more.number, back=manual.by_name[name].number) for name in ("need-advice", "why"))
    ]
    assert reports == [True, False]


def test_a_pause_of_the_programme_is_announced_where_it_concerns(manual):
    paused = replace(
        manual, notices={"programme_paused": OperatorNotice("programme_paused", "iom.int", date(2026, 11, 1))}
    )
    told = {
        step.name
        for step in paused.steps
        for block in show_guidance(paused, Link(step.number), SV).blocks
        if block.text.id in {"notice-paused", "returnee-paused"}
    }
    assert {"home", "applying", "plan-result", "urgent-papers", "returnee-help"} <= told
    assert not told & {"talking", "departure", "returnee-urgent"}
    assert not any(b.text.id == "notice-paused" for b in show_guidance(manual, Link(1), SV).blocks)


def test_choosing_a_language_opens_the_card_that_one_came_from(manual):
    page = manual.by_name["why-parts"].number
    screen = show_guidance(manual, Link(manual.by_name["language"].number, back=page), SV)
    assert {button.link.step for button in screen.buttons if button.link.verb is Verb.LOCALE} == {page}


def test_the_hidden_card_has_one_button_to_a_clean_home(shows, targets):
    screen = shows("hidden", case=MOST_BUTTONS)
    assert targets(screen) == ["home"]
    assert screen.buttons[0].link.case == Case()


def test_a_card_below_another_can_be_removed_from_every_page(manual):
    for step in manual.steps:
        if isinstance(step, HiddenCard | ReturneePage):
            continue
        screen = show_guidance(manual, Link(step.number, below=True), SV)
        assert sum(button.link.verb is Verb.CLOSE for button in screen.buttons) == 1, step.name
        assert all(button.link.below for button in screen.buttons)


def test_pages_have_a_place_and_other_steps_none(manual):
    stage, index, total = manual.order.place(manual.by_name["why"])
    assert (stage, index) == (Stage.INFORM, 1)
    assert total == len(manual.order.pages(Stage.INFORM))
    assert manual.order.place(manual.home) is None


def test_retired_numbers_stay_alive(manual):
    renumbered = replace(manual, aliases={60000: "urgent"})
    assert show_guidance(renumbered, Link(60000), SV).step == "urgent"


def test_a_chapters_name_leads_to_its_first_step(manual):
    assert manual.by_name["followup"].name == "followup" or manual.by_name["followup"].name == "followup-contents"
    assert isinstance(manual.by_name["why"], Page)


def test_an_unknown_language_has_no_number(manual):
    assert manual.language_number("sv") == 1
    assert manual.language_number("xx") == 0


def test_the_mistakes_of_an_author_are_told_all_at_once():
    from dialogs.engine.manual import ManualError

    problem = ManualError(["one", "two"])
    assert problem.problems == ["one", "two"]
    assert str(problem) == "one\ntwo"


def test_a_draft_that_cannot_be_reached_is_tried_again_where_one_was():
    here = Link(1701, 1713, case=Case(draft=7))
    leaf = drafts_unreachable_body(here)
    assert [button.link for row in leaf.rows for button in row] == [here]


def test_home_leads_to_the_call_board_first_for_who_turned_calls_on(manual):
    home = Link(manual.home.number)
    board = manual.call_board.number
    shown = {calls: show_guidance(manual, home, ReadingMode("sv", calls=calls)).buttons for calls in (True, False)}
    assert shown[True][0].link.step == board
    assert shown[False][0].link.step != board


@pytest.mark.parametrize("name", ["urgent", "urgent-life", "urgent-child", "after-hours"])
def test_in_danger_what_else_answers_stands_below_the_cards_own_ways(manual, name):
    link = Link(manual.by_name[name].number)
    alone = [button.link.step for button in show_guidance(manual, link, SV).buttons]
    screen = show_guidance(manual, link, SV, (), ("regions", "why-parts"))
    own = len(show_guidance(manual, link, SV).rows) - 2
    assert [row[0].link.step for row in screen.rows[:own]] == alone[:own]
    steps = [button.link.step for button in screen.buttons]
    assert steps.count(manual.by_name["regions"].number) == 1
    assert steps.index(manual.by_name["why-parts"].number) > steps.index(alone[0])


def test_while_she_has_the_phone_the_hidden_card_leads_to_her_pages_in_her_language(shows, targets, manual):
    screen = shows("hidden", case=Case(language=manual.language_number("en")))
    assert targets(screen) == ["returnee-decide"]
    assert screen.buttons[0].label.language == screen.own_language == "en"


def test_her_pages_lie_in_a_ring_so_that_next_and_back_keep_their_places(shows, manual):
    for place, page in enumerate(manual.speeches):
        back, after = shows(page.name).buttons[:2]
        assert (back.label.id, after.label.id) == ("returnee-previous", "returnee-next")
        assert after.link.step == manual.speeches[(place + 1) % len(manual.speeches)].number
        assert back.link.step == manual.speeches[place - 1].number


def test_a_hidden_card_and_her_pages_have_no_way_back_of_their_own(manual):
    for name in ("hidden", "returnee-decide"):
        assert navigation_row(manual, manual.by_name[name], Link(manual.by_name[name].number)) == ()


def _all_answered(manual):
    plan = 0
    while missing := unanswered_questions(manual, plan):
        plan = with_answer(manual, plan, missing[0], 2)
    return plan


def test_a_summary_of_a_plan_that_lacks_nothing_does_not_go_on(manual):
    place = Link(manual.by_name["plan-summary"].number, case=Case(plan=_all_answered(manual)))
    shown = show_guidance(manual, place, ReadingMode("sv"))
    assert "plan-continue" not in [button.label.id for button in shown.buttons]


def test_a_plan_of_which_nothing_comes_leads_on_to_no_empty_card(manual, monkeypatch):
    monkeypatch.setattr(plan_bodies, "has_lines", lambda *_: False)
    assert plan_bodies._after_result(manual, manual.by_name["plan-result"], 0) is None


@pytest.mark.parametrize("name", ["more", "report"])
def test_a_forged_way_from_her_pages_to_a_tool_leads_there_as_from_home(manual, name):
    forged = Link(manual.by_name[name].number, manual.by_name["returnee-decide"].number)
    shown = show_guidance(manual, forged, ReadingMode("sv"))
    assert "returnee-decide-label" not in str(shown)
