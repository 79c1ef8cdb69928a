"""International and national instruments, and the manual's sources (manual, part II, 1.1)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="law",
    stage=Stage.REFERENCE,
    steps=(
        Page(1150, "law", source=("II-1.1",), links=("law-protocols", "voluntary", "principles")),
        Page(1151, "law-protocols", source=("II-1.1",), links=("law-instruments",)),
        Page(1152, "law-instruments", source=("II-1.1", "1.1"), links=("law-plans",), later=("directive-law",)),
        Page(1153, "law-plans", source=("II-1.1",), links=("roles", "children"), later=("action-plans",)),
        Page(1154, "law-sources", source=("II-1", "II-1.1"), links=("background", "sources")),
    ),
)
