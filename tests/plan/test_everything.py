"""A walk through a covering sample of all plans: what must hold for every one of them."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.render import render
from dialogs.engine.forms.conditions import is_met
from dialogs.engine.links import LINK_LENGTH, TICK_COUNT, Case, Link, encode
from dialogs.engine.plan_answers import matching_rules, plan_answers, relevant_questions, without_irrelevant
from dialogs.engine.plan_bodies import LINES
from dialogs.engine.plan_check import MOST_FORMS
from dialogs.engine.screens import BlockRole
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import ComposedText, PlanForm, PlanResult, PlanSummary
from dialogs.papers.plan import plan_paper
from dialogs.plan.groups import PlanGroup
from tests.plan.answers import covering, everything, plan_of

_LINES: dict[int, dict[int, frozenset[tuple[PlanGroup, str]]]] = {}
#: Lines of our own advice, which cite nothing.
OURS = {
    "warn-unsure", "warn-age", "safety-now", "safety-assess", "safety-contact", "prepare-held", "prepare-pregnancy",
    "next-steps",
}  # fmt: skip
TICKED = (1 << TICK_COUNT) - 1

#: Lines that may not stand together: one is said to one reader, the other to others, or one denies the other.
APART = (
    {"warn-report", "warn-report-police", "warn-inquiry"},
    {"next-call", "next-call-own"},
    {"next-consent", "next-anonymous"},
    {"iom-consent", "iom-copy"},
    {"prepare-passport", "prepare-condition"},
    {"who-embassy", "prepare-condition"},
    {"own-coordinator", "own-coordinator-home", "who-coordinator"},
    {"own-coordinator", "own-social", "own-police", "own-shelter", "own-ngo", "own-other"},
    {"warn-inquiry", "who-board"},
    {"date-police", "date-police-own"},
    {"date-coordinator", "date-coordinator-own"},
    {"promise-date", "next-route"},
    {"promise-date", "check-departure"},
    {"warn-changed", "who-iom"},
    {"warn-changed", "next-coordinator"},
    {"warn-changed", "warn-companion"},
    {"next-plan", "who-iom"},
    {"next-early", "next-papers"},
    {"check-changed", "check-departure"},
)

#: What one's own role is never told to do, since it would be to turn to oneself.
NEVER = {
    "social": {"warn-report", "who-board", "date-social"},
    "coordinator": {"next-coordinator", "next-call", "date-coordinator", "who-coordinator"},
    "police": {"date-police", "warn-report"},
    "shelter": {"date-shelter"},
}


@pytest.fixture(scope="module")
def plans(manual):
    return everything(manual)


@pytest.fixture(scope="module")
def pairs(manual):
    return covering(manual)


def planned(manual):
    return [
        step
        for step in manual.steps
        if isinstance(step, (PlanForm, PlanSummary, PlanResult)) or step.name == "plan-ask"
    ]


def names(manual, plan, *groups):
    lines = lines_of(manual, plan)
    return {name for group, name in lines if not groups or group in groups}


def lines_of(manual, plan):
    """The group and name of every line that a plan brings, reckoned once: most tests here ask for the same plans."""
    known = _LINES.setdefault(id(manual), {})
    if plan not in known:
        answers = plan_answers(manual, plan)
        known[plan] = frozenset((rule.group, rule.name) for rule in manual.rules if is_met(rule.when, answers))
    return known[plan]


def test_no_two_lines_contradict_each_other(manual, plans):
    for plan in plans:
        found = names(manual, plan)
        for apart in APART:
            assert len(apart & found) < 2, (apart & found, plan_answers(manual, plan))


def test_the_lines_held_apart_exist(manual):
    assert set().union(*APART, *NEVER.values()) <= {rule.name for rule in manual.rules}


def test_nobody_is_told_to_turn_to_themselves(manual, plans):
    for plan in plans:
        role = plan_answers(manual, plan).get("role", "")
        assert not NEVER.get(role, set()) & names(manual, plan)


def test_every_rule_comes_up_somewhere_in_the_sample(manual, plans):
    assert set().union(*(names(manual, plan) for plan in plans)) == {rule.name for rule in manual.rules}


def test_unknown_and_no_answer_bring_at_least_what_no_brings(manual, plans):
    """Of warnings, of whom to ask before a date, and of what IOM needs to know."""
    risky = (PlanGroup.WARN, PlanGroup.DATE, PlanGroup.IOM)
    for question in [q for name, q in manual.questions.items() if name in manual.form_of]:
        numbers = question.numbers
        if "no" not in numbers:
            continue
        for plan in plans[:: max(1, len(plans) // 150)]:
            without = names(manual, without_irrelevant(manual, question.put_in(plan, numbers["no"])), *risky)
            unknown = names(manual, without_irrelevant(manual, question.put_in(plan, numbers["unknown"])), *risky)
            nothing = names(manual, without_irrelevant(manual, question.put_in(plan, 0)), *risky)
            if question.name == "consent":
                assert unknown == nothing == without
            assert without <= unknown == nothing, (question.name, without - unknown)


def test_an_unsure_age_brings_all_that_a_child_brings(manual, plans):
    person = manual.questions["person"]
    for plan in plans[::20]:
        child, unsure = (
            names(manual, without_irrelevant(manual, person.put_in(plan, n)), PlanGroup.WARN) for n in (2, 3)
        )
        assert child <= unsure


def test_an_unaccompanied_child_brings_conditions_report_and_companion(manual):
    for role in ("coordinator", "police", "shelter", "ngo", "other"):
        plan = plan_of(manual, role=role, person="child", unaccompanied="yes", stage="decided")
        found = names(manual, plan, PlanGroup.WARN)
        assert {"warn-conditions", "warn-companion"} <= found
        assert found & {"warn-report", "warn-report-police"}


@pytest.mark.slow
def test_no_dead_end_and_the_frame_on_every_screen(manual, pairs):
    frame = {manual.by_name[name].number for name in ("urgent", "home", "hidden")}
    for plan in pairs[::4]:
        case = Case(plan, TICKED, 3)
        for step in planned(manual):
            links = [
                button.link for button in show_guidance(manual, Link(step.number, case=case), ReadingMode("sv")).buttons
            ]
            assert frame <= {link.step for link in links}
            assert {link.step for link in links} - frame - {step.number} or isinstance(step, PlanForm)
            assert all(link.step in manual.by_number for link in links)
        result = show_guidance(manual, Link(manual.by_name["plan-result"].number, case=case), ReadingMode("sv"))
        assert manual.by_name["plan-parts"].number in {button.link.step for button in result.buttons}


@pytest.mark.slow
def test_every_link_is_within_64_characters_with_all_ticks(manual, pairs):
    for plan in pairs[::4]:
        for step in planned(manual):
            screen = show_guidance(
                manual, Link(step.number, case=Case(plan, TICKED, 255, (1 << 24) - 1)), ReadingMode("sv")
            )
            assert {len(encode(button.link)) for button in screen.buttons} == {LINK_LENGTH}


def test_every_line_leads_to_its_step_and_cites_its_section(manual, plans):
    for plan in plans[::10]:
        for step in manual.steps:
            if isinstance(step, PlanResult):
                screen = show_guidance(manual, Link(step.number, case=Case(plan)), ReadingMode("sv"))
                targets = [button.link.step for button in screen.buttons]
                rules = [rule for group in step.groups for rule in matching_rules(manual, group, plan)]
                for index, rule in enumerate(rules[step.part * LINES :][:LINES]):
                    assert targets[index] == manual.by_name[rule.step].number
                    assert rule.source or rule.name in OURS


def test_the_cards_of_a_result_have_room_for_every_line(manual, plans):
    """A line that no card shows would be lost."""
    for plan in plans:
        for step in manual.steps:
            if isinstance(step, PlanResult) and not step.of:
                cards = 1 + sum(isinstance(other, PlanResult) and other.of == step.name for other in manual.steps)
                assert sum(len(matching_rules(manual, group, plan)) for group in step.groups) <= cards * LINES


def test_a_threat_puts_the_emergency_number_and_its_assessment_first(manual):
    for answer in ("threat", "contact"):
        plan = plan_of(manual, **{answer: "yes"}, flying="never", passport="missing")
        screen = show_guidance(manual, Link(manual.by_name["plan-result"].number, case=Case(plan)), ReadingMode("sv"))
        lines = [block.text for block in screen.blocks if block.role is BlockRole.ITEM]
        assert [line.values["text"].id for line in lines[:2]] == ["plan-safety-now", "plan-safety-assess"]
        assert all(line.id == "plan-line-ours" for line in lines[:2])
        paper = plan_paper(manual, plan, date(2026, 11, 24))
        headings = [part.heading.id for part in paper.parts if part.items]
        assert headings[0] == "plan-group-safety"


def test_what_an_answer_brings_stands_before_what_is_open(manual):
    plan = plan_of(manual, pregnancy="yes")
    lines = [rule.name for rule in matching_rules(manual, PlanGroup.PREPARE, plan)]
    assert lines[0] == "prepare-pregnancy"


def test_no_answer_at_all_is_no_unsure_age(manual):
    lines = [rule.name for rule in matching_rules(manual, PlanGroup.WARN, 0)]
    assert "warn-unsure" not in lines
    assert "warn-age" in lines


@pytest.mark.slow
def test_every_screen_is_under_1000_characters(manual, texts, plans, pairs):
    seen: set[object] = set()
    few = set(pairs[::4])
    for plan in plans[::2]:
        for step in planned(manual):
            shown = _shown(manual, step, plan, exact=plan in few)
            if shown in seen:
                continue
            seen.add(shown)
            for locale in ("sv", "en"):
                screen = show_guidance(manual, Link(step.number, case=Case(plan)), ReadingMode(locale))
                text = render(screen, texts, locale).text
                assert len(text) <= 1000, (step.name, plan_answers(manual, plan), text)


def _shown(manual, step, plan, *, exact):
    """What decides the length of a step's screen: two plans alike in it are worded alike."""
    match step:
        case PlanResult():
            return (step.name, frozenset(names(manual, plan, *step.groups)))
        case PlanForm():
            return (step.name, *(manual.questions[name].answer_in(plan) for name in step.questions))
        case _:
            return (step.name, plan) if exact else (step.name,)


@pytest.mark.slow
def test_every_way_through_the_forms_ends_at_the_result(manual, pairs):
    for plan in pairs:
        link, seen = Link(manual.by_name["plan-role"].number, case=Case(plan)), []
        while isinstance(manual.by_number[link.step], PlanForm):
            seen.append(manual.by_number[link.step])
            screen = show_guidance(manual, link, ReadingMode("sv"))
            link = next(b.link for b in screen.buttons if b.label.id in {"plan-onward", "plan-skip"})
        assert manual.by_number[link.step].name == "plan-result"
        assert seen == [form for form in manual.forms if relevant_questions(manual, form, plan)]
        assert len(seen) <= MOST_FORMS


@pytest.mark.parametrize("locale", ["sv", "en"])
def test_no_line_gives_a_verdict(manual, texts, locale):
    verdict = re.compile(
        r"säkert att (resa|återvända)|berättigad|safe to (return|travel)|eligible|qualif", re.IGNORECASE
    )
    for rule in manual.rules:
        said = texts.word(rule.text, locale)
        assert not verdict.search(said)
        assert len(said) <= 120


def test_the_question_says_nothing_of_a_no(manual):
    step = manual.by_name["plan-ask"]
    assert isinstance(step, ComposedText)
    plan = plan_of(manual, role="ngo", threat="no", ban="unknown")
    said = [
        block.text.id for block in show_guidance(manual, Link(step.number, case=Case(plan)), ReadingMode("sv")).blocks
    ]
    assert "plan-ask-ban-unknown" in said
    assert "plan-ask-threat-no" not in said
