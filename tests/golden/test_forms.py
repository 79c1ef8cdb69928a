"""Links, plans and drafts as they were once written down still mean the same: the vectors beside this file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.open_answers import OpenAnswers
from dialogs.draft.model.retired_fields import RETIRED_FIELDS
from dialogs.engine.links import Case, Link, decode, encode
from dialogs.engine.plan_answers import plan_answers, without_irrelevant

VECTORS = json.loads(Path(__file__).with_name("forms.json").read_text())


@pytest.mark.parametrize("vector", VECTORS["links"], ids=lambda vector: str(vector["verb"]))
def test_a_link_of_every_verb_means_the_same(vector):
    case = Case(int(vector["plan"], 16), int(vector["ticks"], 16), vector["language"], vector["draft"])
    link = decode(vector["data"])
    wanted = Link(vector["step"], vector["back"], vector["verb"], vector["operand"], case, vector["below"])
    assert link == wanted
    assert encode(link) == encode(wanted) == vector["data"]


@pytest.mark.parametrize("vector", VECTORS["plans"], ids=lambda vector: vector["plan"])
def test_the_plan_in_a_link_means_the_same_junk_bits_included(manual, vector):
    plan = int(vector["plan"], 16)
    assert plan_answers(manual, plan) == vector["answers"]
    assert f"{without_irrelevant(manual, plan):016x}" == vector["kept"]


@pytest.mark.parametrize("vector", VECTORS["drafts"], ids=range(len(VECTORS["drafts"])))
def test_a_stored_draft_means_the_same(vector):
    state = DraftState.unpack(bytes.fromhex(vector["state"]))
    answers = state.answers
    assert state.pack().hex() == vector["state"]
    assert json.loads(answers.to_json()) == vector["json"]
    assert OpenAnswers.from_json(json.dumps(vector["json"])) == answers
    asked_no_more = {field.name for field in RETIRED_FIELDS}
    kept = {name: value for name, value in vector["kept"].items() if name not in asked_no_more}
    assert json.loads(answers.clear_irrelevant().to_json())["answers"] == kept
