"""The day of departure, from tickets to arrival (manual 4.2.4)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="departure",
    stage=Stage.RETURN,
    steps=(
        Page(
            850,
            "departure",
            source=("4.2.4",),
            links=("need-advice", "departure-first", "check-departure", "withdrawing"),
        ),
        Page(851, "departure-first", source=("4.2.4",), links=("departure-airport", "departure-recognised")),
        Page(852, "departure-airport", source=("4.2.4",), links=("departure-contact", "check-departure")),
        Page(853, "departure-recognised", source=("4.2.4",), links=("departure-arrival", "departure-contact")),
        Page(854, "departure-arrival", source=("4.2.4", "4.2.3"), links=("journey-transit", "support")),
        Page(855, "departure-contact", source=("4.2.4",), links=("check-departure", "check-consent")),
        Page(856, "departure-medicine", source=("4.2.4", "3.4.1"), links=("health-papers", "check-medical")),
    ),
)
