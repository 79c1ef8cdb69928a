"""What people type in need, by kind: danger, somebody gone, a stranger who asks, a closed office, a child."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from dialogs.lookup.answers import REFUSAL


@dataclass(frozen=True)
class Kind:
    """Texts of one kind in one language, the card that comes first for them, and near misses."""

    name: str
    card: str
    language: str
    said: tuple[str, ...]
    near: tuple[str, ...]


def kinds(file):
    """The kinds of a file beside this one."""
    table = tomllib.loads(Path(__file__).with_name(file).read_text(encoding="utf-8"))["kind"]
    return [Kind(**row) for row in table]


def card(look_up, text, language):
    """The card that comes first, None where nothing surely does."""
    answer = look_up.answer(text, text, language)
    return answer.steps[0] if answer.steps and answer.sure else None


def answered(look_up, text, kind):
    """The first step of the answer, sure or not."""
    return next(iter(look_up.answer(text, text, kind.language).steps), None)


@pytest.mark.parametrize("kind", kinds("kinds.toml"), ids=lambda kind: f"{kind.name}, {kind.language}")
def test_each_kind_gets_its_card_and_its_near_misses_do_not(look_up, kind):
    assert len(kind.said) >= 15
    assert not [text for text in kind.said if card(look_up, text, kind.language) not in kind.card.split()]
    assert not [text for text in kind.near if card(look_up, text, kind.language) in kind.card.split()]


@pytest.mark.parametrize("kind", kinds("kinds.toml"), ids=lambda kind: f"{kind.name}, {kind.language}")
def test_each_kind_is_met_in_either_language_of_the_screens_and_in_capitals(look_up, kind):
    other = "en" if kind.language == "sv" else "sv"
    texts = [text for text in kind.said if kind.card != REFUSAL or text.islower()]
    assert not [text for text in texts if card(look_up, text, other) not in kind.card.split()]
    assert not [text for text in texts if card(look_up, text.upper(), other) not in kind.card.split()]


@pytest.mark.parametrize("kind", kinds("panic.toml"), ids=lambda kind: f"{kind.name}, {kind.language}")
def test_what_is_typed_in_panic_gets_its_card_and_near_misses_do_not(look_up, kind):
    assert len(kind.said) >= 50
    assert not [text for text in kind.said if card(look_up, text, kind.language) not in kind.card.split()]
    assert not [text for text in kind.near if card(look_up, text, kind.language) in kind.card.split()]


def test_what_was_kept_aside_is_met_in_four_of_five_and_few_near_misses_are(look_up):
    aside = kinds("panic-aside.toml")
    said = [answered(look_up, text, kind) in kind.card.split() for kind in aside for text in kind.said]
    near = [card(look_up, text, kind.language) in kind.card.split() for kind in aside for text in kind.near]
    assert len(said) == 160
    assert sum(said) / len(said) >= 0.8
    assert sum(near) / len(near) <= 0.07


def test_a_refusal_offers_no_page_beside(look_up):
    for text in ("var är Anna, hon har inget pass", "min fru är borta och jag behöver blanketten"):
        assert look_up.answer(text, text, "sv").steps == (REFUSAL,)


def test_who_tells_of_violence_is_met_by_112_and_not_by_a_refusal(look_up):
    assert card(look_up, "jag är hennes syster och han slår henne", "sv") == "urgent"
    assert card(look_up, "my sister is being beaten", "en") == "urgent"


@pytest.mark.parametrize(
    "text",
    ["hjääääälp mig", "de tgo tjejen, hon är försvunen", "hon är medvetslos", "\N{HOCHO} \N{LOUDLY CRYING FACE}"],
)
def test_letters_held_down_misspellings_and_signs_still_tell_of_danger(look_up, text):
    assert card(look_up, text, "sv") == "urgent"


def test_danger_comes_before_a_child_and_a_child_before_a_closed_office(look_up):
    text = "flickan är 15, han slår henne och kontoret är stängt"
    assert look_up.answer(text, text, "sv").steps[:3] == ("urgent", "urgent-child", "after-hours")
