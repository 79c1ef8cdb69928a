"""What voluntary return and reintegration are (manual 1.1)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="voluntary",
    stage=Stage.INFORM,
    steps=(
        Page(150, "voluntary", source=("1.1",), facts=("avrr_page",), links=("journey", "support")),
        Page(151, "voluntary-who", source=("1.1",), links=("inform", "applying")),
        Page(152, "voluntary-right", source=("1.1",), links=("inform", "law")),
        Page(153, "voluntary-dignity", source=("1.1",), links=("journey", "voluntary-own")),
        Page(154, "voluntary-own", source=("1.1",), links=("voluntary-informed", "check-consent")),
        Page(155, "voluntary-coercion", source=("1.1",), links=("withdrawing", "departure", "check-consent")),
        Page(156, "voluntary-informed", source=("1.1",), links=("inform", "tell", "applying")),
        Page(
            157,
            "voluntary-situations",
            source=("1.1",),
            links=("inform", "voluntary-informed"),
            later=("national-support",),
        ),
        Page(158, "voluntary-reintegration", source=("1.1",), links=("support", "aftercare")),
    ),
)
