"""Trafficking in Sweden: the figures for 2017 (manual, part II, chapter 1)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="background",
    stage=Stage.REFERENCE,
    steps=(
        Page(1100, "background", source=("II-1",), links=("background-countries", "law-sources")),
        Page(1101, "background-countries", source=("II-1",), links=("background", "why"), later=("later-figures",)),
        Page(1102, "background-children", source=("II-1",), links=("children", "background")),
    ),
)
