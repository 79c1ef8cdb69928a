"""Monthly allowance, recovery and livelihood in the home country (manual 5.1, 5.2, 5.3)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="aftercare",
    stage=Stage.AFTER,
    steps=(
        Page(1000, "aftercare", source=("5.1",), links=("support-amounts", "followup", "check-after")),
        Page(1001, "aftercare-recovery", source=("5.2",), links=("health", "support-providers")),
        Page(1002, "aftercare-livelihood", source=("5.3",), links=("aftercare-skills", "support-goals")),
        Page(1003, "aftercare-skills", source=("5.3",), links=("aftercare-livelihood", "needs")),
        Page(1004, "aftercare-special", source=("5.3", "2.1"), links=("inform-consent", "needs")),
    ),
)
