"""Taking back the application (manual 4.2.5, and 1.1, 2.1 and 3.1 on changing one's mind)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="withdrawing",
    stage=Stage.RETURN,
    steps=(
        Page(
            900,
            "withdrawing",
            source=("4.2.5", "1.1", "3.1"),
            links=("withdrawing-questions", "voluntary-coercion", "check-changed"),
        ),
        Page(
            903,
            "withdrawing-steps",
            whole=True,
            source=("4.2.5", "1.1", "3.1"),
            links=("withdrawing", "check-changed", "need-advice"),
        ),
        Page(901, "withdrawing-questions", source=("4.2.5", "2.1"), links=("inform-time", "inform-home", "tell")),
        Page(902, "withdrawing-support", source=("4.2.5", "2.1", "5"), links=("support-availability", "support")),
    ),
)
