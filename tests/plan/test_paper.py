"""The plan on one page."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date

import pytest

from bot import papers
from dialogs.engine.facts import Status
from dialogs.engine.plan_answers import matching_rules
from dialogs.engine.screens import Text
from dialogs.papers.paper import PaperRow
from dialogs.papers.plan import plan_paper
from dialogs.plan.groups import PlanGroup
from tests.plan.answers import everything, plan_of

DAY = date(2026, 11, 24)


def document(manual, words, language, plan):
    return papers.make_paper(plan_paper(manual, plan, DAY), words, language, papers.FileFormat.PDF)


def count(data):
    """Pages of a PDF, as its page tree says."""
    return int(max(re.findall(rb"/Type\s*/Pages.*?/Count\s+(\d+)|/Count\s+(\d+)", data, re.DOTALL)[0]) or 0)


@pytest.fixture(scope="module")
def longest(manual):
    """The plan with most lines."""
    return max(
        everything(manual), key=lambda plan: sum(len(matching_rules(manual, group, plan)) for group in PlanGroup)
    )


@pytest.mark.parametrize("locale", ["sv", "en"])
def test_even_the_longest_plan_is_one_page(manual, texts, longest, locale):
    made = document(manual, texts, locale, longest)
    assert made.data.startswith(b"%PDF-")
    assert count(made.data) == 1
    assert document(manual, texts, locale, longest) == made


def test_the_page_says_what_it_is(manual, texts):
    page = plan_paper(manual, plan_of(manual, role="ngo", stage="home"), DAY)
    from bot.text_format import plain_text

    about = plain_text(page.about, texts, "sv")
    assert "24 november 2026" in about and "2019" in about and "utan namn" in about
    answers, first, *_ = page.parts
    assert answers.rows[0] == PaperRow(Text("plan-name-role"), Text("role-option-ngo"))
    assert first.heading.id == "plan-group-warn"


def test_the_number_that_nobody_has_confirmed_is_marked_at_the_foot(manual, texts):
    from bot.text_format import plain_text

    foot = plain_text(plan_paper(manual, 0, DAY).foot, texts, "sv")
    assert f"{manual.facts['iom_phone'].value} (från 2019, inte bekräftat)" in foot
    facts = {name: replace(fact, status=Status.CONFIRMED) for name, fact in manual.facts.items()}
    confirmed = plain_text(plan_paper(replace(manual, facts=facts), 0, DAY).foot, texts, "sv")
    assert facts["iom_phone"].value in confirmed and "bekräftat" not in confirmed


def test_words_are_never_read_as_markup(manual, texts):
    class Hostile:
        def word(self, message, language, /, **values):
            return 'evil #panic("x") ]] $x$ *y* \\ " </script>'

    assert count(document(manual, Hostile(), "sv", 0).data) == 1


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the page back")
def test_the_lines_stand_on_the_page(manual, texts, tmp_path, longest):
    path = tmp_path / "plan.pdf"
    path.write_bytes(document(manual, texts, "sv", longest).data)
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)  # noqa: S603, S607
    read = re.sub(r"\W", "", done.stdout.decode())
    for group in PlanGroup:
        for rule in matching_rules(manual, group, longest):
            assert re.sub(r"\W", "", texts.word(rule.text, "sv")) in read
