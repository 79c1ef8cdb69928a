"""Assessing the risks (manual 3.3)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="risks",
    stage=Stage.RETURN,
    steps=(
        Page(450, "risks", source=("3.3",), links=("risks-table", "check-risk", "talking-shelter")),
        Page(451, "risks-table", source=("3.3",), links=("applying-documents", "check-risk")),
        Page(452, "risks-family", source=("3.3",), links=("family", "check-risk")),
        Page(453, "risks-addiction", source=("3.3",), links=("health", "needs", "check-risk")),
        Page(454, "risks-informed", source=("3.3",), links=("risks-table", "contacts", "check-risk")),
    ),
)
