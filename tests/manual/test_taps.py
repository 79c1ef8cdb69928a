"""How few taps from /start a job takes: the shortest way over real buttons, counted."""

from __future__ import annotations

import pytest

from dialogs.engine.links import Link
from dialogs.engine.show import ReadingMode, show_guidance

#: The job, the step that answers it, and the taps it may take.
JOBS = [
    ("A1 whom to call", "need-advice", 2),
    ("A2 two documents, who signs, where sent", "urgent-papers", 2),
    ("A3 what the application needs", "check-papers", 2),
    ("A4 the risk list", "check-risk", 2),
    ("A5 show the person, in her language", "returnee-decide", 2),
    ("A6 accompanying children", "check-family", 2),
    ("A6 unaccompanied child", "check-unaccompanied", 2),
    ("A7 no passport", "check-documents", 2),
    ("A8 health", "check-medical", 2),
    ("A9 who must agree to the date", "check-date", 2),
    ("A10 departure day", "check-departure", 2),
    ("A10 after the return", "check-after", 2),
    ("B2 the coordinator of a county", "region-syd", 3),
    ("B3 may the caller ask without naming", "ask", 1),
    ("B4 urgent", "urgent", 1),
    ("B5 a suspected trafficked child", "urgent-child", 2),
    ("B5 the three conditions for a child alone", "check-unaccompanied", 3),
    ("B6 sums", "support-amounts", 3),
    ("B7 she changed her mind", "withdrawing-steps", 2),
    ("B8 a journalist", "need-media", 2),
    ("B9 interpreter", "talking", 2),
    ("B9 who may get data", "need-data", 2),
    ("C1 what is stored", "privacy", 2),
    ("C3 could the person be covered", "ask-covered", 2),
    ("C4 is the decision free", "ask-free", 3),
    ("C8 no consent to share", "ask-noconsent", 2),
    ("C9 alternatives", "inform-alternatives", 4),
    ("C10 a question to read out", "ask-role", 2),
]


@pytest.fixture(scope="module")
def taps(manual):
    """The fewest taps to each step, by its name."""
    found = {manual.home.name: 0}
    seen = {(manual.home.number, 0): 0}
    todo = [Link(manual.home.number)]
    for link in todo:
        taps = seen[link.step, link.back]
        for button in show_guidance(manual, link, ReadingMode("sv")).buttons:
            there = Link(button.link.step, button.link.back if button.link.step == manual.more.number else 0)
            if (there.step, there.back) not in seen:
                seen[there.step, there.back] = taps + 1
                found.setdefault(manual.by_number[there.step].name, taps + 1)
                todo.append(there)
    return found


@pytest.mark.parametrize(("job", "step", "most"), JOBS, ids=[job for job, _, _ in JOBS])
def test_the_job_is_served_within_so_many_taps(taps, job, step, most):
    assert taps[step] <= most


def test_every_page_is_within_six_taps(taps, manual):
    far = {name: taps[name] for name in (step.name for step in manual.steps) if taps.get(name, 0) > 6}
    assert not {name for name in far if not name.startswith(("returnee-", "plan-"))}


def test_the_urgent_page_is_one_tap_from_every_screen(manual):
    urgent = {manual.by_name["urgent"].number, manual.by_name["returnee-urgent"].number}
    for step in manual.steps:
        if step.name not in {"urgent", "returnee-urgent", "hidden"}:
            targets = {
                button.link.step for button in show_guidance(manual, Link(step.number), ReadingMode("sv")).buttons
            }
            assert targets & urgent, step.name


def test_asking_without_names_takes_five_taps_and_no_typing(reader):
    reader.starts()
    for verb_or_step in ("ask", "ask-role"):
        choice = next(c for c in reader.card.choices if reader.house.manual.by_number[c.link.step].name == verb_or_step)
        reader.presses(choice, max(reader.cards))
    for _ in range(3):
        reader.presses(reader.card.choices[0], max(reader.cards))
    assert reader.card.step == "ask-ready"
    reader.sees("020-39 00 00")
