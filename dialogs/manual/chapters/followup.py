"""Follow-up by IOM and feedback to those involved in Sweden (manual 5.4)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="followup",
    stage=Stage.AFTER,
    steps=(
        Page(1050, "followup", source=("5.4",), links=("followup-contact", "support-plan", "check-after")),
        Page(1051, "followup-contact", source=("5.4",), links=("followup-feedback", "aftercare")),
        Page(1052, "followup-feedback", source=("5.4", "5"), links=("support-decline", "check-consent")),
    ),
)
