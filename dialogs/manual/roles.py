"""Who does what, and the limits where the manual names them (manual 1 to 5.4, by role)."""

from __future__ import annotations

from dialogs.engine.steps import Chapter, Menu, Page, Stage

CHAPTER = Chapter(
    name="roles",
    stage=Stage.TOOLS,
    steps=(
        Menu(
            80, "roles", entries=(
                "role-coordinator", "role-social", "role-police", "role-shelter", "role-civil", "role-iom",
                "role-home", "role-embassy", "role-guardian",
            ),
        ),
        Page(
            81, "role-coordinator", source=("1", "3.1", "3.4.3"),
            links=("role-coordinator-papers", "role-responsible", "regions"),
        ),
        Page(
            74, "role-coordinator-papers", source=("2.1", "3.1", "4.2.2"),
            links=("applying-filling", "applying-sending", "date"),
        ),
        Page(
            75, "role-responsible", source=("2.1", "2.2.1", "2.2.2", "3.2", "4.2.4", "4.2.5"),
            links=("role-limits", "inform-who", "needs"),
        ),
        Page(
            76, "role-limits", source=("2.1", "2.2.2", "2.2.3", "3.2", "3.4.3", "4.2.2"),
            links=("talking-limits", "talking-media", "date-investigation"),
        ),
        Page(
            82, "role-social", source=("2.1", "3.1", "3.3", "3.4.2", "4.2.2"),
            links=("role-social-children", "applying-assessment", "date-consult"),
        ),
        Page(
            77, "role-social-children", source=("3.4.2", "3.4.3"),
            links=("children-inquiry", "children-conditions", "family-together"),
        ),
        Page(
            83, "role-police", source=("3.3", "3.4.3", "4.2.2", "II-1"),
            links=("date-investigation", "risks-table", "children-report"),
        ),
        Page(
            84, "role-shelter", source=("2.1", "2.2.2", "3.3", "4.2.2"), later=("shelter-licence",),
            links=("talking-shelter", "risks", "date-consult"),
        ),
        Page(
            85, "role-civil", source=("2.2.2", "3.1", "3.4.3", "4.1", "5", "5.4"),
            links=("applying-filling", "talking-details", "support-services"),
        ),
        Page(
            86, "role-iom", source=("2.1", "3.1", "3.2", "4.1", "5"),
            links=("role-iom-journey", "role-iom-limits", "applying-iom"),
        ),
        Page(
            78, "role-iom-journey", source=("4.2.1", "4.2.2", "4.2.3", "4.2.4"),
            links=("documents", "journey", "departure"),
        ),
        Page(
            79, "role-iom-limits", source=("1.1", "1.2", "2.1", "3.2", "3.4.3", "4.1"),
            links=("voluntary-coercion", "children-conditions", "iom-privacy"),
        ),
        Page(
            87, "role-home", source=("2.1", "4.1", "4.2.3", "5", "5.1", "5.4"),
            links=("iom-elsewhere", "support", "followup"),
        ),
        Page(
            88, "role-embassy", source=("2.1", "3.4.2", "3.4.3", "4.2.1", "4.2.2"),
            links=("documents-embassy", "documents-born", "inform-consent"),
        ),
        Page(
            89, "role-guardian", source=("3.4.2", "3.4.3"),
            links=("children-conditions", "children-authorities", "family-together"),
        ),
    ),
)  # fmt: skip
