"""The content check finds each kind of fault: one is planted, and its line is expected."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.content_check.ledger import content_promises
from dialogs.engine import screen_check
from dialogs.engine.check import Promises, check_ledger, check_structure
from dialogs.engine.graph import mermaid
from dialogs.engine.links import VERB_COUNT, Link, Verb
from dialogs.engine.screen_check import check_screens
from dialogs.engine.screens import Screen
from dialogs.engine.steps import Page


@pytest.fixture(scope="module")
def promises(manual):
    """What the committed manual is held to, its ledger entered in full."""
    return replace(content_promises(), ledger=check_ledger(manual))


@pytest.fixture(autouse=True)
def _the_plan_is_checked_elsewhere(monkeypatch, request):
    """Its check takes most of the time and has its own tests; only the committed manual is held to it here."""
    if "committed" not in request.node.name:
        monkeypatch.setattr("dialogs.engine.check.check_plan", lambda _manual: ())


def changed(manual, name, **attributes):
    """The manual with one step changed."""
    chapters = tuple(
        replace(chapter, steps=tuple(replace(s, **attributes) if s.name == name else s for s in chapter.steps))
        for chapter in manual.chapters
    )
    return replace(manual, chapters=chapters)


def added(manual, step):
    """The manual with one step more in its first chapter."""
    first, *rest = manual.chapters
    return replace(manual, chapters=(replace(first, steps=(*first.steps, step)), *rest))


def test_an_empty_row_of_coverage_is_neither_a_step_nor_a_reason(manual, promises):
    coverage = {**promises.coverage, "1": {**promises.coverage["1"], "1": ()}}
    assert "coverage 1 1: neither a step nor a reason" in check_structure(manual, replace(promises, coverage=coverage))


def test_the_committed_manual_has_no_fault(manual, promises):
    assert check_structure(manual, promises) == []


def test_a_link_to_nothing(manual, promises):
    assert "urgent: links to nowhere, which is not there" in check_structure(
        changed(manual, "urgent", links=("nowhere",)), promises
    )


def test_an_entry_or_an_answer_that_leads_to_nothing(manual, promises):
    assert "checks: links to nowhere, which is not there" in check_structure(
        changed(manual, "checks", entries=("nowhere",)), promises
    )
    assert "ask-role: links to nowhere, which is not there" in check_structure(
        changed(manual, "ask-role", then="nowhere"), promises
    )


def test_an_alias_that_leads_to_nothing(manual, promises):
    assert "alias 60000: leads to nowhere, which is not there" in check_structure(
        replace(manual, aliases={60000: "nowhere"}), promises
    )


def test_a_footer_or_an_action_that_leads_to_nothing(manual, promises):
    footless = replace(manual, footer=replace(manual.footer, drafts="nowhere"))
    assert "footer: leads to nowhere, which is not there" in check_structure(footless, promises)
    action = replace(manual.by_name["plan-parts"].actions[0], step="nowhere")
    lost = changed(manual, "plan-parts", actions=(action,))
    assert "plan-parts: links to nowhere, which is not there" in check_structure(lost, promises)


def test_a_verb_given_twice_or_over_the_limit(manual, promises):
    twice = replace(manual, room_verbs={**manual.room_verbs, int(Verb.TICK): "MARK", VERB_COUNT: "LATER"})
    problems = check_structure(twice, promises)
    assert {"verb 1: given twice", f"verb {VERB_COUNT}: over {VERB_COUNT - 1}"} <= set(problems)


def test_a_contact_a_note_a_region_or_a_question_that_is_not_there(manual, promises):
    faulty = changed(manual, "urgent", facts=("fax_machine",), later=("nothing-new",))
    faulty = changed(faulty, "region-syd", region="atlantis")
    faulty = changed(faulty, "ask-role", question="why")
    faulty = changed(faulty, "ask-ready", parts=("who",))
    assert {
        "urgent: no contact or amount fax_machine",
        "urgent: no note nothing-new",
        "region-syd: no region atlantis",
        "ask-role: no question why",
        "ask-ready: no question who",
    } <= set(check_structure(faulty, promises))


def test_a_note_on_no_step(manual, promises):
    note = replace(next(iter(manual.notes.values())), name="lonely")
    assert "note lonely: on no step" in check_structure(
        replace(manual, notes={**manual.notes, "lonely": note}), promises
    )


def test_a_number_given_twice(manual, promises):
    assert "step number 2: given twice" in check_structure(changed(manual, "urgent-papers", number=2), promises)


def test_a_name_given_twice(manual, promises):
    assert "step name urgent: given twice" in check_structure(
        added(manual, Page(65000, "urgent", source=("1",))), promises
    )


def test_an_item_given_twice_or_over_the_limit(manual, promises):
    first, second, *rest = manual.by_name["check-date"].items
    twice = changed(manual, "check-date", items=(first, replace(second, number=first.number), *rest))
    assert f"item number {first.number}: given twice" in check_structure(twice, promises)
    over = changed(manual, "check-date", items=(replace(first, number=208), second, *rest))
    assert "item 208: over 208" in check_structure(over, promises)


def test_a_question_that_does_not_fit_its_bits(manual, promises):
    role = manual.questions["role"]
    for narrow in (replace(role, bits=1), replace(role, first_bit=63)):
        found = check_structure(replace(manual, questions={**manual.questions, "role": narrow}), promises)
        assert "question role: does not fit its bits" in found


def test_a_number_that_is_not_entered_or_changed_or_gone(manual, promises):
    steps = dict(promises.ledger["steps"])
    del steps["2"]
    steps["3"] = "other-papers"
    steps["60001"] = "retired"
    found = check_structure(manual, replace(promises, ledger={**promises.ledger, "steps": steps}))
    assert any(line.startswith("ledger: steps 2 (urgent) is not entered") for line in found)
    assert "ledger: steps 3 was other-papers, now urgent-papers; a number is never reused" in found
    assert "ledger: step 60001 (retired) is gone and has no alias" in found


def test_a_retired_number_with_an_alias_is_no_fault(manual, promises):
    steps = {**promises.ledger["steps"], "60001": "retired"}
    faulty = replace(manual, aliases={60001: "urgent"})
    assert check_structure(faulty, replace(promises, ledger={**promises.ledger, "steps": steps})) == check_structure(
        manual, promises
    )


def test_a_step_that_no_way_leads_to(manual, promises):
    assert "orphan: no way leads there" in check_structure(
        added(manual, Page(65000, "orphan", source=("1",))), promises
    )


def test_a_command_is_a_way(manual, promises):
    found = check_structure(
        added(manual, Page(65000, "orphan", source=("1",), links=("urgent",))),
        replace(promises, commands=promises.commands | {"orphan"}),
    )
    assert "orphan: no way leads there" not in found


def test_a_dead_end(manual, promises):
    assert "help: a dead end" in check_structure(changed(manual, "help", links=("urgent",)), promises)


def test_a_menu_with_too_many_choices(manual, promises, monkeypatch):
    monkeypatch.setattr("dialogs.engine.screen_check.MOST_CHOICES", 3)
    assert "checks-talk: 4 choices, over 3" in check_structure(manual, promises)


def test_a_page_without_source(manual, promises):
    assert "why-parts: no source" in check_structure(changed(manual, "why-parts", source=()), promises)


def test_an_item_without_source(manual, promises):
    first, *rest = manual.by_name["check-date"].items
    faulty = changed(manual, "check-date", items=(replace(first, source=()), *rest))
    assert f"check-date/{first.name}: no source" in check_structure(faulty, promises)


def test_a_section_that_the_manual_does_not_have(manual, promises):
    assert "section 9.9: no such section" in check_structure(
        changed(manual, "why-parts", source=("1", "9.9")), promises
    )


def test_a_section_without_a_step(manual, promises):
    table = replace(
        promises, paragraphs={**promises.paragraphs, "8": 1}, coverage={**promises.coverage, "8": {"1": ("why",)}}
    )
    found = check_structure(manual, table)
    assert "section 8: no step cites it" in found
    assert "coverage 8 1: why does not cite 8" in found


def test_a_section_left_out_with_a_reason_is_no_fault(manual, promises):
    table = replace(
        promises, paragraphs={**promises.paragraphs, "8": 1}, coverage={**promises.coverage, "8": {"1": "a picture"}}
    )
    assert check_structure(manual, table) == check_structure(manual, promises)


def test_a_gap_an_excess_and_a_stranger_in_the_table_of_paragraphs(manual, promises):
    section = "3.1"
    rows = dict(promises.coverage[section])
    del rows["1"]
    rows["99"] = ("no-such-step",)
    found = check_structure(manual, replace(promises, coverage={**promises.coverage, section: rows}))
    assert f"coverage {section}: paragraph 1 is missing" in found
    assert f"coverage {section}: there is no paragraph 99" in found
    assert f"coverage {section} 99: no-such-step is no step" in found


def test_a_screen_without_urgent_home_or_hide(manual, promises, monkeypatch):
    def bare(book, link, reading, notices=()):
        screen = show(book, link, reading, notices)
        return Screen(screen.step, screen.blocks, ()) if screen.step == "help" else screen

    show = screen_check.show_guidance
    monkeypatch.setattr(screen_check, "show_guidance", bare)
    found = check_structure(manual, promises)
    problems = {"help: no way to home", "help: no way to urgent", "help: no way to hidden", "help: a dead end"}
    assert problems <= set(found)


def test_button_data_that_is_too_long(manual, promises, monkeypatch):
    monkeypatch.setattr(screen_check, "LINK_LENGTH", 63)
    assert "urgent: button data over 63 characters" in check_structure(manual, promises)


def test_all_faults_are_told_at_once_and_in_order(manual, promises):
    faulty = changed(changed(manual, "urgent", links=("nowhere",)), "checks", entries=("nothing",))
    found = check_structure(faulty, promises)
    assert len(found) >= 2
    assert found == sorted(found)


def test_every_step_is_shown_with_the_fullest_case(manual):
    assert [step for step, _ in check_screens(manual)] == list(manual.steps)


def test_promises_need_no_commands():
    assert Promises({}, {}, {}).commands == frozenset()


# ---------------------------------------------------------------- the diagram


def test_the_diagram_has_every_step_and_the_conditions_on_its_edges(manual):
    diagram = mermaid(manual)
    assert diagram.startswith("flowchart TD")
    assert all(f'["{step.name}"]' in diagram for step in manual.steps)
    for edge in (
        "home --> urgent", "why -->|next| why_parts",
        "show -->|speak en| returnee_decide", "language -->|locale sv| home",
        "ask_role -->|role = social| ask_person", "ask_role -->|role = skipped| ask_person",
        "check_date -->|person ticked| check_date", "check_date -->|keep| check_date", "home -->|hide| hidden",
        "settings -->|numbered on| settings",
    ):  # fmt: skip
        assert edge in diagram, edge


def test_the_ways_that_every_card_has_are_drawn_once(manual):
    edges = [line for line in mermaid(manual).splitlines() if line.endswith("|hide| hidden")]
    assert len(edges) == 1
    assert Link(manual.home.number).case.ticks == 0
