"""The principles that the support rests on (manual 1.2)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="principles",
    stage=Stage.INFORM,
    steps=(
        Page(200, "principles", source=("1.2",), links=("law", "talking")),
        Page(201, "principles-harm", source=("1.2",), links=("risks", "talking")),
        Page(202, "principles-individual", source=("1.2",), links=("needs",)),
        Page(203, "principles-consent", source=("1.2",), links=("consent", "check-consent", "voluntary-informed")),
        Page(204, "principles-participation", source=("1.2",), links=("voluntary-own", "needs")),
        Page(205, "principles-privacy", source=("1.2",), links=("talking", "check-consent")),
        Page(206, "principles-child", source=("1.2",), links=("family", "children"), later=("child-convention",)),
    ),
)
