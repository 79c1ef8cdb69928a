"""The closed questions whose answers travel in the link. Numbers, places and options are permanent."""

from __future__ import annotations

from dialogs.engine.steps import Option, Question


def _options(*names: str) -> tuple[Option, ...]:
    return tuple(Option(number, name) for number, name in enumerate(names, 1))


QUESTIONS = (
    Question(1, "role", 0, 4, _options("coordinator", "social", "police", "shelter", "ngo", "other")),
    Question(2, "region", 4, 4, _options("bergslagen", "stockholm", "mitt", "nord", "syd", "vast", "ost")),
    Question(3, "person", 8, 2, _options("adult", "child", "unsure")),
    Question(21, "topic", 49, 4, _options(
        "covered", "papers", "support", "family", "threat", "documents", "health", "date", "hesitates", "alternatives",
    )),
)  # fmt: skip
