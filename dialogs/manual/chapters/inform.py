"""Telling the person about the support that exists (manual 2, 2.1)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="inform",
    stage=Stage.INFORM,
    steps=(
        Page(250, "inform", source=("2.1",), links=("inform-who", "check-first-talk", "tell")),
        Page(251, "inform-who", source=("2.1",), links=("inform-alternatives", "roles", "check-first-talk")),
        Page(
            252,
            "inform-alternatives",
            source=("2.1", "1.1"),
            links=("inform-time",),
            later=("reflection-period",),
        ),
        Page(253, "inform-decision", source=("2.1",), links=("voluntary", "talking", "inform-time")),
        Page(254, "inform-time", source=("2.1",), links=("withdrawing", "date"), later=("last-day",)),
        Page(255, "inform-data", source=("2.1",), links=("talking-limits", "inform-consent", "check-consent")),
        Page(
            256,
            "inform-consent",
            source=("2.1",),
            facts=("iom_phone", "iom_email"),
            links=("check-consent", "ask", "children-report"),
        ),
        Page(
            257,
            "inform-home",
            source=("2.1",),
            links=("needs",),
            later=("return-grants",),
        ),
        Page(
            258,
            "inform-contacts",
            source=("2.1",),
            facts=("support_line", "iom_phone", "iom_email"),
            confirmed=("agency_email",),
            links=("contacts", "applying"),
        ),
    ),
)
