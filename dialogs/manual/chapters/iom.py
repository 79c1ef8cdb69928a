"""What IOM does once it has the application (manual 4 and 4.1)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="iom",
    stage=Stage.RETURN,
    steps=(
        Page(650, "iom", source=("4.1",), links=("applying", "documents", "roles")),
        Page(651, "iom-country", source=("4.1",), links=("iom-elsewhere", "support")),
        Page(652, "iom-elsewhere", source=("4.1",), links=("iom-country", "support")),
        Page(653, "iom-privacy", source=("4.1",), links=("talking", "contacts")),
    ),
)
