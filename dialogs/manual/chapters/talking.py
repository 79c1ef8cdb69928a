"""Interpretation, confidentiality and the media (manual 2.2.1, 2.2.2, 2.2.3)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="talking",
    stage=Stage.INFORM,
    steps=(
        Page(300, "talking", source=("2.2.1",), links=("talking-trust", "inform-decision", "check-first-talk")),
        Page(301, "talking-trust", source=("2.2.1",), links=("talking",)),
        Page(
            302,
            "talking-privacy",
            source=("2.2.2",),
            links=("need-data", "talking-limits", "contacts", "check-consent"),
        ),
        Page(303, "talking-shelter", source=("2.2.2",), links=("talking-limits", "talking-details", "risks")),
        Page(
            307,
            "talking-limits",
            source=("2.2.2",),
            links=("tell-consent-data", "children-report"),
            later=("secrecy-limits",),
        ),
        Page(304, "talking-details", source=("2.2.2",), links=("talking-privacy", "talking-shelter")),
        Page(305, "talking-media", source=("2.2.3",), links=("talking-offers", "contacts")),
        Page(306, "talking-offers", source=("2.2.3",), links=("talking-media", "contacts")),
    ),
)
