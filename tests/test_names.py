"""The house's words: one public name for one thing, no filler names, no module named by what it does."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(path for package in ("bot", "dialogs", "storage") for path in (ROOT / package).rglob("*.py"))

#: Public names that several modules define, and why.
SHARED_NAMES = {
    "CHAPTER": "what each chapter's module is read for, by this name",
    "revision": "Alembic reads it from each migration",
    "down_revision": "Alembic reads it from each migration",
    "phase": "each migration since the first release says what it does to an earlier one",
    "upgrade": "Alembic calls it in each migration",
    "log": "each module's own logger, as the standard library's documentation has it",
}
#: Words that say nothing of what a local or a parameter holds.
FILLERS = frozenset({
    "found", "each", "how", "said", "made", "given", "known", "left", "what", "one", "so", "there", "that", "which",
    "such", "kept", "taken", "asked", "been", "gone", "it", "them", "those", "these", "they", "way", "thing", "things",
    "some", "any", "same",
})  # fmt: skip
#: Endings of a gerund or a participle that are nouns of their own here.
NOUNS = frozenset({"settings", "keyring"})


def _defined(tree: ast.Module) -> set[str]:
    names = set()
    for node in tree.body:
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                names.add(node.name)
            case ast.Assign(targets=targets):
                names |= {target.id for target in targets if isinstance(target, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
    return {name for name in names if not name.startswith("_")}


def test_no_public_name_is_defined_twice():
    modules_of_name = defaultdict(list)
    for path in MODULES:
        for name in _defined(ast.parse(path.read_text(encoding="utf-8"))):
            modules_of_name[name].append(str(path.relative_to(ROOT)))
    twice = {name: modules for name, modules in modules_of_name.items() if len(modules) > 1}
    assert {name: modules for name, modules in twice.items() if name not in SHARED_NAMES} == {}
    assert set(SHARED_NAMES) <= set(twice), "a name that is no longer shared needs no reason"


def _locals(function: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    arguments = function.args
    names = {argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
    return names | {
        node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


@pytest.mark.parametrize("package", ["bot", "dialogs", "storage"])
def test_no_local_or_parameter_has_a_name_that_says_nothing(package):
    fillers = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}: {name}"
        for path in MODULES
        if path.is_relative_to(ROOT / package)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for name in sorted(_locals(node) & FILLERS)
    ]
    assert not fillers, "\n".join(fillers)


def test_no_module_is_named_by_a_gerund_or_a_participle():
    participles = [
        str(path.relative_to(ROOT))
        for path in MODULES
        # A chapter is named as the manual names it.
        if path.stem.endswith(("ing", "ings", "ed")) and path.stem not in NOUNS and path.parent.name != "chapters"
    ]
    assert participles == []
