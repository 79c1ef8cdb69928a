"""Asking without names: whom, how, and a question built from closed choices (manual 1 to 3.1, 3.4.3)."""

from __future__ import annotations

from dialogs.engine.steps import Chapter, ClosedQuestion, ComposedText, Page, Stage

_DESKS = ("support_line", "iom_phone", "iom_email")

CHAPTER = Chapter(
    name="ask",
    stage=Stage.TOOLS,
    steps=(
        Page(
            40, "ask", source=("2.1", "2.2.2", "3.1", "3.4.3"), facts=_DESKS, confirmed=("agency_email",),
            links=("ask-role", "ask-noconsent", "ask-covered"),
        ),
        ClosedQuestion(41, "ask-role", question="role", then="ask-person"),
        ClosedQuestion(42, "ask-person", question="person", then="ask-topic"),
        ClosedQuestion(43, "ask-topic", question="topic", then="ask-ready"),
        ComposedText(
            44, "ask-ready", parts=("role", "person", "topic"), source=("2.1", "2.2.2", "3.1"), facts=_DESKS,
            links=("urgent-child", "regions", "applying-iom"),
        ),
        Page(
            45, "ask-covered", source=("1", "1.1", "3.1"), facts=("support_line",),
            links=("ask-free", "regions", "voluntary-who"),
            later=("who-decides",),
        ),
        Page(46, "ask-free", source=("1.1",), links=("voluntary-coercion", "inform-alternatives", "withdrawing")),
        Page(
            47, "ask-noconsent", source=("1.2", "2.1", "2.2.2", "3.4.3"),
            links=("inform-consent", "talking-limits", "children-report"),
        ),
    ),
)  # fmt: skip
