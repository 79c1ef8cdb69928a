"""The engine knows no content: no step of the manual by name, no verb of a package that adds screens."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from dialogs.draft.verbs import DraftVerb
from dialogs.engine import links
from dialogs.engine.links import VERB_COUNT, Verb

MODULES = sorted(Path(links.__file__).parent.rglob("*.py"))
#: Words of the engine's own that are also the name of a step.
OWN_WORDS = {
    "plan": "the beginning of the ids of the texts of plan forms",
    "steps": "a table of the ledger of permanent numbers",
}


def strings(tree):
    """The strings of a module, the names of a text's variables and of tables (keys of a dictionary) aside."""
    keys = {key for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in keys:
            yield node.value


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_module_names_a_step_of_the_manual(manual, path):
    named = set(strings(ast.parse(path.read_text()))) & set(manual.by_name)
    assert named <= set(OWN_WORDS)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_module_names_a_verb_of_drafts(path):
    attributes = {node.attr for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Attribute)}
    assert not attributes & {verb.name for verb in DraftVerb}


def test_every_number_of_a_verb_is_used_once():
    assert sorted([*Verb, *DraftVerb]) == list(range(VERB_COUNT))
