"""What the manual and the programme are for, and who stands behind them (manual 1)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="why",
    stage=Stage.INFORM,
    steps=(
        Page(100, "why", source=("1",), links=("urgent", "applying", "contacts")),
        Page(101, "why-parts", source=("1",), links=("inform", "background", "sources")),
        Page(102, "why-coordination", source=("1",), links=("contacts", "roles"), later=("nspm-name",)),
        Page(103, "why-support", source=("1",), links=("voluntary", "inform")),
        Page(104, "why-coordinators", source=("1",), links=("contacts", "roles", "applying")),
        Page(105, "why-programme", source=("1",), links=("applying", "iom"), later=("programme-name",)),
        Page(106, "why-iom", source=("1",), links=("iom",), later=("iom-size",)),
        Page(107, "why-risk", source=("1",), links=("risks", "support")),
        Page(108, "why-rights", source=("1",), links=("voluntary", "why-instruments")),
        Page(109, "why-instruments", source=("1", "1.1"), links=("law",)),
    ),
)
