"""Health and medical needs before, during and after the journey (manual 3.4.1)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="health",
    stage=Stage.RETURN,
    steps=(
        Page(500, "health", source=("3.4.1",), links=("health-iom", "needs", "check-medical")),
        Page(501, "health-doctor", source=("3.4.1",), links=("health-papers", "journey", "aftercare")),
        Page(502, "health-iom", source=("3.4.1",), links=("check-medical", "check-consent", "contacts")),
        Page(503, "health-papers", source=("3.4.1",), links=("check-medical", "check-departure", "aftercare")),
    ),
)
