"""The date of departure: who is asked, and what happens when it is confirmed (manual 4.2.2)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="date",
    stage=Stage.RETURN,
    steps=(
        Page(750, "date", source=("4.2.2",), links=("date-consult", "check-date"), later=("last-day",)),
        Page(751, "date-consult", source=("4.2.2",), links=("date-investigation", "documents-time", "check-date")),
        Page(752, "date-investigation", source=("4.2.2",), links=("date-consult", "check-date")),
        Page(753, "date-confirmed", source=("4.2.2",), links=("journey", "departure")),
    ),
)
