"""What to tell the returnee, in four stages: before consent, at the application, before the journey, after arrival."""

from __future__ import annotations

from dialogs.engine.steps import (
    Chapter,
    Handouts,
    Menu,
    Page,
    Point,
    PointCard,
    Sheet,
    Stage,
    TalkingPoints,
    ToldLanguages,
    ToldPage,
)
from dialogs.papers.handouts import HandoutKind, handout_texts

CHAPTER = Chapter(
    name="tell",
    stage=Stage.TOOLS,
    steps=(
        Menu(
            1449, "tell", entries=(
                "tell-consent", "tell-application", "tell-application-young", "tell-journey", "tell-arrival",
            ),
            links=("show",),
        ),
        ToldPage(1450, "told"),
        ToldPage(1451, "told-beside", beside=True),
        ToldLanguages(1453, "told-choice"),
        Page(
            1452, "told-no-language", source=("2.2.1",), facts=("support_line",),
            links=("pointing", "talking-trust"),
        ),
        Handouts(
            1454, "handouts", source=("2.1",), links=("pointing",), sheets=tuple(
                Sheet(kind, f"handouts-{kind.name.lower()}", handout_texts(kind)) for kind in HandoutKind
            ),
        ),
        PointCard(1455, "pointing", then="returnee-talk", links=("told-no-language", "handouts")),
        TalkingPoints(
            1400, "tell-consent", source=("1.1", "2.1", "3.1", "4.2.5"),
            links=("tell-consent-choices", "tell-consent-data", "tell-application"),
            points=(
                Point("own", source=("1.1", "2.1")),
                Point("home", source=("2.1",)),
                Point("options", source=("1.1", "2.1")),
                Point("time", source=("2.1",)),
                Point("undo", source=("1.1", "3.1", "4.2.5")),
                Point("deadline"),
            ),
        ),
        TalkingPoints(
            1403, "tell-consent-choices", source=("1.1", "1.2", "2.1", "3.1"),
            links=("tell-consent-data", "applying-assessment", "inform-alternatives"),
            points=(
                Point("situation", source=("3.1",)),
                Point("return", source=("3.1",)),
                Point("others", source=("1.1", "2.1")),
                Point("explained", source=("1.2",)),
                Point("lawyer"),
            ),
        ),
        TalkingPoints(
            1401, "tell-consent-data", weighty=True, source=("1.2", "2.1", "2.2.2", "3.1"),
            links=("tell-consent-talk", "talking-limits", "check-consent"),
            points=(
                Point("secrecy", source=("2.1",)),
                Point("limits"),
                Point("use", source=("2.1",)),
                Point("consent", source=("1.2", "2.1", "2.2.2")),
                Point("needed", source=("1.2",)),
                Point("anonymous", source=("2.1", "3.1")),
            ),
        ),
        TalkingPoints(
            1402, "tell-consent-talk", source=("1.2", "2.1", "2.2.1", "2.2.2", "2.2.3"),
            links=("tell-application", "talking-trust", "inform-home"),
            points=(
                Point("language", source=("1.2", "2.1", "2.2.1")),
                Point("interpreter", source=("2.2.1",)),
                Point("trust", source=("2.2.1",)),
                Point("office", source=("2.1",)),
                Point("place", source=("2.2.2",)),
                Point("media", source=("2.2.3",)),
            ),
        ),
        TalkingPoints(
            1405, "tell-application", source=("1.1", "2.1", "3.1", "3.2", "4.1", "4.2.5"),
            links=("tell-application-risks", "tell-application-children", "tell-application-support"),
            points=(
                Point("voluntary", source=("1.1",)),
                Point("explained", source=("3.1",)),
                Point("needs", source=("3.2",)),
                Point("sent", source=("2.1", "3.1")),
                Point("iom", source=("4.1",)),
                Point("back", source=("3.1", "4.2.5")),
            ),
        ),
        TalkingPoints(
            1406, "tell-application-risks", weighty=True, source=("3.3", "3.4.1"),
            links=("tell-application-support", "check-risk", "risks-informed"),
            points=(
                Point("risks", source=("3.3",)),
                Point("sources", source=("3.3",)),
                Point("early", source=("3.3",)),
                Point("measures", source=("3.3",)),
                Point("doctor", source=("3.4.1",)),
                Point("medical", source=("3.4.1",)),
                Point("contact"),
            ),
        ),
        TalkingPoints(
            1408, "tell-application-children", source=("3.4.2", "4.2.1"),
            links=("tell-application-support", "family-together", "check-family"),
            points=(
                Point("needs", source=("3.4.2",)),
                Point("best", source=("3.4.2",)),
                Point("parents", source=("3.4.2",)),
                Point("danger"),
                Point("papers", source=("3.4.2", "4.2.1")),
                Point("report"),
            ),
        ),
        TalkingPoints(
            1409, "tell-application-young", source=("1.1", "3.4.3", "4.2.3"),
            links=("children-conditions", "children-trust", "check-unaccompanied"),
            points=(
                Point("will", source=("1.1", "3.4.3")),
                Point("adults", source=("3.4.3",)),
                Point("best", source=("3.4.3",)),
                Point("companion", source=("4.2.3",)),
                Point("time", source=("3.4.3",)),
            ),
        ),
        TalkingPoints(
            1407, "tell-application-support", weighty=True, source=("1", "1.1", "3.2", "4.2.5", "5"),
            links=("tell-application-money", "tell-journey", "needs-promises"),
            points=(
                Point("varies", source=("3.2", "5")),
                Point("told", source=("3.2", "4.2.5")),
                Point("promises", source=("3.2", "5")),
                Point("plan", source=("5",)),
                Point("goals", source=("5",)),
                Point("providers", source=("5",)),
                Point("risk", source=("1", "1.1")),
            ),
        ),
        TalkingPoints(
            1404, "tell-application-money", weighty=True, source=("5",),
            facts=("monthly", "monthly_total", "basic", "medical", "child_share"),
            links=("tell-journey", "tell-arrival", "support-amounts"),
            points=(
                Point("monthly", source=("5",)),
                Point("basic", source=("5",)),
                Point("medical", source=("5",)),
                Point("children", source=("5",)),
                Point("approved", source=("5",)),
                Point("confirm"),
            ),
        ),
        TalkingPoints(
            1410, "tell-journey", source=("4.2.1", "4.2.2", "4.2.3"),
            links=("tell-journey-bring", "tell-journey-day", "tell-arrival"),
            points=(
                Point("documents", source=("4.2.1",)),
                Point("progress", source=("4.2.1",)),
                Point("date", source=("4.2.2",)),
                Point("police", source=("4.2.2",)),
                Point("booking", source=("4.2.2", "4.2.3")),
                Point("cost", source=("4.2.1", "4.2.3")),
            ),
        ),
        TalkingPoints(
            1413, "tell-journey-bring", source=("3.4.1", "3.4.2", "4.2.3", "4.2.4"),
            links=("tell-journey-day", "health-papers", "journey-ban"),
            points=(
                Point("papers", source=("3.4.1",)),
                Point("medicine", source=("3.4.1", "4.2.4")),
                Point("needs", source=("3.4.2", "4.2.3")),
                Point("ban", source=("4.2.3",)),
                Point("lawyer"),
            ),
        ),
        TalkingPoints(
            1411, "tell-journey-day", source=("1.1", "4.2.3", "4.2.4"),
            links=("tell-journey-safety", "check-departure", "departure"),
            points=(
                Point("tickets", source=("4.2.4",)),
                Point("airport", source=("4.2.4",)),
                Point("routines", source=("4.2.4",)),
                Point("companion", source=("4.2.3",)),
                Point("contacts", source=("4.2.4",)),
                Point("nobody", source=("4.2.4",)),
                Point("free", source=("1.1",)),
            ),
        ),
        TalkingPoints(
            1412, "tell-journey-safety", source=("4.2.3", "4.2.4"),
            links=("tell-arrival", "talking-details", "journey"),
            points=(
                Point("ordinary", source=("4.2.4",)),
                Point("sign", source=("4.2.4",)),
                Point("badge"),
                Point("staff", source=("4.2.4",)),
                Point("phone", source=("4.2.4",)),
                Point("transit", source=("4.2.3",)),
                Point("met", source=("4.2.3",)),
            ),
        ),
        TalkingPoints(
            1415, "tell-arrival", source=("3.2", "5", "5.1", "5.2", "5.3"),
            links=("tell-arrival-contact", "support", "aftercare"),
            points=(
                Point("think", source=("5",)),
                Point("plan", source=("3.2", "5")),
                Point("monthly", source=("5", "5.1")),
                Point("recovery", source=("5.2",)),
                Point("work", source=("5.3",)),
                Point("limits", source=("5",)),
            ),
        ),
        TalkingPoints(
            1416, "tell-arrival-contact", source=("5", "5.4"),
            links=("check-after", "followup", "support-decline"),
            points=(
                Point("agreed", source=("5.4",)),
                Point("ways", source=("5.4",)),
                Point("adjusted", source=("5.4",)),
                Point("feedback", source=("5.4",)),
                Point("decline", source=("5",)),
            ),
        ),
    ),
)  # fmt: skip
