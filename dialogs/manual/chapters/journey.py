"""The journey: bookings, route, travel companion and what IOM needs to know (manual 4.2.3)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="journey",
    stage=Stage.RETURN,
    steps=(
        Page(800, "journey", source=("4.2.3",), links=("journey-route", "journey-tell", "check-journey")),
        Page(801, "journey-route", source=("4.2.3",), links=("journey-ban", "family-journey")),
        Page(802, "journey-companion", source=("4.2.3",), links=("journey-children", "journey-transit", "health")),
        Page(803, "journey-children", source=("4.2.3", "4.2.2"), links=("children", "date-consult", "documents")),
        Page(804, "journey-transit", source=("4.2.3", "3.4.2"), links=("departure-arrival", "journey-companion")),
        Page(805, "journey-tell", source=("4.2.3", "3.4.2"), links=("check-journey", "health-iom", "contacts")),
        Page(806, "journey-ban", source=("4.2.3",), links=("journey-route", "check-journey"), later=("entry-ban",)),
    ),
)
