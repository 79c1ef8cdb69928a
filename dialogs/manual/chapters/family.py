"""Children and relatives who travel along (manual 3.4.2, and 4.2.1 on children born in Sweden)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="family",
    stage=Stage.RETURN,
    steps=(
        Page(
            550,
            "family",
            source=("3.4.2",),
            links=("check-family", "family-together", "children-report"),
            later=("shelter-children",),
        ),
        Page(551, "family-together", source=("3.4.2",), links=("check-family", "check-consent")),
        Page(552, "family-journey", source=("3.4.2",), links=("journey", "check-journey")),
        Page(553, "family-documents", source=("3.4.2", "4.2.1"), links=("family-born", "documents", "check-documents")),
        Page(554, "family-born", source=("3.4.2", "4.2.1"), links=("documents", "date", "check-documents")),
    ),
)
