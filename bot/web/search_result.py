"""What the search field brings up: the page that surely answers, or those that may; the text itself is let go."""

from __future__ import annotations

from dataclasses import dataclass

from bot.free_text import TextLookup
from dialogs.engine.screens import Text
from storage.crypto.case_code import looks_like_code


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The name of the step to show, with notices above it and other answers below.

    `is_command`: the text was a word for what the step's command does.
    """

    step: str
    notices: tuple[Text, ...] = ()
    suggested: tuple[str, ...] = ()
    is_command: bool = False


def search_result(questions: TextLookup, text: str, language: str) -> SearchResult:
    """What `text` brings up in a language; a case code is not looked at."""
    if looks_like_code(text.strip()):
        return SearchResult("help", (Text("notice-code-elsewhere"),))
    answer = questions.answer(text, language)
    notices = tuple(
        Text(name) for name, applies in (("notice-long", answer.long), ("notice-guarded", answer.guarded)) if applies
    )
    if not answer.steps:
        return SearchResult("unheard", notices)
    if answer.command:
        return SearchResult(answer.steps[0], is_command=True)
    if not answer.sure:
        return SearchResult("unsure", notices, answer.steps)
    return SearchResult(answer.steps[0], notices, answer.steps[1:])
