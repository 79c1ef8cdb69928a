"""Travel documents: who needs them, how IOM helps, how long it takes (manual 4.2.1)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="documents",
    stage=Stage.RETURN,
    steps=(
        Page(700, "documents", source=("4.2.1",), links=("documents-embassy", "check-documents", "family-documents")),
        Page(701, "documents-embassy", source=("4.2.1", "2.1"), links=("documents-time", "inform-consent")),
        Page(702, "documents-born", source=("4.2.1", "3.4.2"), links=("family-born", "documents-time")),
        Page(703, "documents-time", source=("4.2.1",), links=("date", "date-consult")),
        Page(704, "documents-condition", source=("4.2.1", "2.1"), links=("inform-consent", "check-documents")),
    ),
)
