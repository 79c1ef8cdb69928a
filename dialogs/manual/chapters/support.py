"""Support in the home country: what it is, amounts, plan and the right to decline (manual 5)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="support",
    stage=Stage.AFTER,
    steps=(
        Page(950, "support", source=("5",), links=("support-covers", "support-plan", "check-after")),
        Page(951, "support-covers", source=("5",), links=("support-amounts", "aftercare", "aftercare-livelihood")),
        Page(
            952,
            "support-amounts",
            source=("5",),
            facts=("monthly", "monthly_total", "basic", "medical"),
            links=("support-children", "aftercare", "contacts"),
            later=("support-kinds",),
        ),
        Page(953, "support-children", source=("5",), facts=("child_share",), links=("support-amounts", "family")),
        Page(954, "support-services", source=("5",), links=("support-availability", "needs", "aftercare-special")),
        Page(
            955, "support-availability", source=("5", "4.2.5"), links=("withdrawing-support", "support-goals", "tell")
        ),
        Page(956, "support-plan", source=("5", "5.4"), links=("support-goals", "followup", "needs")),
        Page(957, "support-goals", source=("5",), links=("support-availability", "aftercare-skills", "tell")),
        Page(958, "support-providers", source=("5",), links=("support-decline", "support-services")),
        Page(959, "support-decline", source=("5",), links=("followup-feedback", "withdrawing", "check-after")),
    ),
)
