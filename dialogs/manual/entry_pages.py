"""The pages around the chapters: home, urgent, the menus, language, privacy, help."""

from __future__ import annotations

from dialogs.engine.steps import (
    CallBoard,
    Chapter,
    HiddenCard,
    Home,
    InterfaceLanguages,
    Menu,
    Page,
    PrivacyPage,
    ReturneeLanguages,
    Stage,
    StageContents,
)

_IOM = ("iom_phone", "iom_email")

CHAPTER = Chapter(
    name="frame",
    stage=Stage.TOOLS,
    steps=(
        Home(
            1, "home", entries=("urgent", "show", "ask", "plan", "steps", "contacts", "checks"),
            links=("language", "privacy", "help"),
        ),
        Page(
            2, "urgent", source=("2.1", "3.1", "3.4.3"), facts=("emergency", "support_line", *_IOM, "police"),
            links=("urgent-papers", "urgent-child", "regions"), later=("support-hours",),
        ),
        Page(3, "urgent-papers", source=("3.1",), links=("applying-forms", "applying", "check-papers")),
        Page(
            10, "urgent-child", source=("3.4.3",), facts=("support_line",),
            links=("children-report", "regions", "check-unaccompanied"),
        ),
        Menu(4, "steps", entries=("steps-inform", "steps-return", "steps-after", "steps-reference", "changes")),
        StageContents(20, "steps-inform", stage=Stage.INFORM),
        StageContents(21, "steps-return", stage=Stage.RETURN),
        StageContents(22, "steps-after", stage=Stage.AFTER),
        StageContents(23, "steps-reference", stage=Stage.REFERENCE),
        ReturneeLanguages(
            5, "show", source=("2.1", "2.2.1", "3.1"), then="returnee-decide",
            links=("tell", "talking", "talking-limits"),
        ),
        Menu(
            6, "checks", entries=(
                "check-first-talk", "check-consent", "check-papers", "check-risk", "check-medical", "check-family",
                "check-unaccompanied", "check-documents", "check-date", "check-journey", "check-departure",
                "check-after", "check-changed",
            ),
        ),
        InterfaceLanguages(7, "language"),
        PrivacyPage(8, "privacy", links=("hiding", "kept", "talking-privacy")),
        Page(9, "help", links=("urgent", "calls", "privacy")),
        Page(11, "hiding", links=("privacy",)),
        Page(14, "kept", links=("drafts", "privacy")),
        Page(12, "unheard", facts=("emergency", "support_line"), links=("steps", "contacts", "ask")),
        Page(32, "whereabouts", facts=("emergency", "police"), links=("privacy",)),
        Page(33, "unsure", facts=("emergency", "support_line"), links=("steps", "contacts")),
        Page(31, "lookup", links=("calls", "steps", "contacts")),
        Menu(13, "changes", entries=()),
        CallBoard(
            30,
            "calls",
            entries=(
                "urgent", "urgent-child", "why-programme", "regions", "ask", "children-contact", "support-amounts",
                "withdrawing", "talking-media", "talking", "talking-privacy", "iom-elsewhere",
            ),
        ),
        HiddenCard(19, "hidden"),
    ),
)  # fmt: skip
