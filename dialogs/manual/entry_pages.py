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
    ReportPage,
    ReturneeLanguages,
    SettingsPage,
    Stage,
    StageContents,
)

#: The chapters of the stage of return: what the manual's third part has, and its fourth.
_PREPARATIONS = ("applying", "needs", "risks", "health", "family", "children")
_JOURNEY = ("iom", "documents", "date", "journey", "departure", "withdrawing")

CHAPTER = Chapter(
    name="frame",
    stage=Stage.TOOLS,
    steps=(
        Home(
            1, "home", entries=("urgent", "show", "ask", "contacts", "checks", "plan", "drafts", "steps"),
        ),
        Page(
            2, "urgent", whole=True, pressing=True, source=("2.1", "3.1", "3.4.3"),
            facts=("emergency", "support_line", "police"),
            links=("urgent-child", "after-hours", "regions", "urgent-life", "need-advice", "urgent-papers"),
            confirmed=("on_call_phone",),
        ),
        Page(3, "urgent-papers", source=("3.1",), links=("applying-forms", "applying", "check-papers")),
        Page(
            10, "urgent-child", whole=True, pressing=True, source=("3.4.3",), facts=("emergency", "support_line"),
            links=("after-hours", "children-report", "children-contact", "regions"),
            confirmed=("on_call_phone",),
        ),
        Page(
            37, "urgent-life", whole=True, pressing=True, source=("3.4.1",), facts=("emergency", "support_line"),
            links=("after-hours", "health", "show"), confirmed=("on_call_phone",),
        ),
        Page(
            16, "after-hours", whole=True, pressing=True, source=("3.4.1", "3.4.3"), facts=("emergency", "police"),
            later=("support-hours",), confirmed=("on_call_phone",), links=("urgent-child", "regions"),
        ),
        Menu(
            4, "steps",
            entries=("steps-inform", "steps-return", "steps-journey", "steps-after", "steps-reference", "changes"),
        ),
        StageContents(20, "steps-inform", stage=Stage.INFORM),
        Menu(21, "steps-return", entries=tuple(f"{name}-contents" for name in _PREPARATIONS)),
        Menu(24, "steps-journey", entries=tuple(f"{name}-contents" for name in _JOURNEY)),
        StageContents(22, "steps-after", stage=Stage.AFTER),
        StageContents(23, "steps-reference", stage=Stage.REFERENCE),
        ReturneeLanguages(
            5, "show", source=("2.1", "2.2.1", "3.1"), then="returnee-decide",
            links=("tell", "handouts", "pointing", "talking", "talking-limits"),
        ),
        Menu(
            6, "checks", entries=(
                "checks-talk", "check-papers", "check-risk", "check-medical", "check-family", "check-unaccompanied",
                "check-documents", "check-date", "check-departure", "check-after",
            ),
        ),
        Menu(
            36, "consent", entries=(
                "principles-consent", "inform-consent", "tell-consent", "check-consent", "check-consent-more",
                "ask-noconsent", "talking-limits", "drafts",
            ),
        ),
        Menu(15, "checks-talk", entries=("check-first-talk", "check-consent", "check-journey", "check-changed")),
        InterfaceLanguages(7, "language"),
        PrivacyPage(8, "privacy", links=("hiding", "kept", "talking-privacy")),
        SettingsPage(34, "settings", links=("language",)),
        ReportPage(35, "report"),
        Page(9, "help", facts=("emergency",), links=("urgent", "calls", "privacy")),
        Page(11, "hiding", links=("privacy",)),
        Page(14, "kept", links=("drafts", "privacy")),
        Page(
            12, "unheard", whole=True, facts=("emergency", "support_line", "police"),
            links=("after-hours", "steps", "contacts", "ask"),
        ),
        Page(32, "whereabouts", whole=True, facts=("emergency", "police"), links=("privacy",)),
        Page(
            33, "unsure", whole=True, facts=("emergency", "support_line", "police"),
            links=("after-hours", "steps", "contacts"),
        ),
        Page(31, "lookup", links=("calls", "steps", "contacts")),
        Menu(13, "changes", entries=("changes-inform", "changes-return", "changes-other")),
        Menu(25, "changes-inform", entries=()),
        Menu(26, "changes-return", entries=()),
        Menu(27, "changes-other", entries=()),
        CallBoard(
            30,
            "calls",
            entries=(
                "urgent", "urgent-child", "why-programme", "regions", "ask", "support-amounts", "withdrawing-steps",
                "talking-media", "talking", "talking-privacy", "iom-elsewhere",
            ),
        ),
        HiddenCard(19, "hidden"),
    ),
)  # fmt: skip
