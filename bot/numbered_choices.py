"""The choices of a card with their numbers, for who reads or types them as text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.render import Rendered, RenderedChoice
from bot.text_format import Translator

_NUMBERED_FROM = 1


def numbered_text(
    rendered: Rendered, intro: str, in_text: Callable[[RenderedChoice], bool] = lambda _choice: True
) -> tuple[str, list[tuple[int, int, RenderedChoice]]]:
    """Return the text with its choices numbered below `intro`, and where each choice stands (offset, length).

    A choice of which `in_text` is false keeps its number and stands elsewhere. A label that begins with its own number
    is not numbered twice: a screen reader would say it twice.
    """
    text, places = f"{rendered.text}\n\n{intro}", []
    for number, choice in numbered_choices(rendered):
        if in_text(choice):
            line = numbered_label(number, choice)
            places.append((len(text) + 1, len(line), choice))
            text += f"\n{line}"
    return text, places


def choices_intro(rendered: Rendered, wording: Translator, language: str) -> str:
    """What stands above the numbered choices, in the card's own language or in `language`."""
    if rendered.own_language:
        return wording.word("returnee-choose", rendered.own_language)
    return wording.word("frame-choices", language)


def numbered_choices(rendered: Rendered) -> Iterator[tuple[int, RenderedChoice]]:
    """The choices with their numbers."""
    return enumerate(rendered.choices, _NUMBERED_FROM)


def numbered_label(number: int, choice: RenderedChoice) -> str:
    """A choice's number and label."""
    return f"{number}. {_without(number, choice.label)}"


def _without(number: int, label: str) -> str:
    """The label without the number that it begins with, be it behind a box to tick."""
    return re.sub(rf"^(\W*){number} ", r"\1", label)
