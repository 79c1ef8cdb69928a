"""Finding out what the person needs (manual 3.2)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="needs",
    stage=Stage.RETURN,
    steps=(
        Page(400, "needs", source=("3.2",), links=("needs-match", "health", "applying-filling")),
        Page(401, "needs-match", source=("3.2",), links=("needs-plan", "inform-home")),
        Page(402, "needs-plan", source=("3.2",), links=("check-after-more", "support", "aftercare")),
        Page(403, "needs-promises", source=("3.2", "4.2.5"), links=("withdrawing-support", "support", "tell")),
    ),
)
