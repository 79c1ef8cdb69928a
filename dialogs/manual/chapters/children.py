"""Unaccompanied children: duty to report, conditions, authorities, the child's trust (manual 3.4.3)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="children",
    stage=Stage.RETURN,
    steps=(
        Page(600, "children", source=("3.4.3",), links=("children-contact", "children-report", "check-unaccompanied")),
        Page(
            601,
            "children-contact",
            source=("3.4.3",),
            facts=("support_line", "coordinators_page", "nspm_page"),
            links=("ask", "regions"),
            later=("coordinators-page",),
        ),
        Page(602, "children-report", source=("3.4.3",), links=("children-inquiry",), later=("duty-to-report",)),
        Page(603, "children-inquiry", source=("3.4.3",), links=("children-report",), later=("inquiry-section",)),
        Page(
            604,
            "children-directive",
            source=("3.4.3", "II-1.1"),
            links=("children-lasting", "law"),
        ),
        Page(
            605,
            "children-lasting",
            under="children-directive",
            source=("3.4.3",),
            links=("children-directive", "children-conditions"),
            later=("directive-amended",),
        ),
        Page(606, "children-conditions", source=("3.4.3",), links=("check-unaccompanied", "children-authorities")),
        Page(607, "children-authorities", source=("3.4.3",), links=("children-tracing", "roles")),
        Page(608, "children-tracing", source=("3.4.3",), links=("risks", "check-risk")),
        Page(609, "children-varies", source=("3.4.3", "4.2.3"), links=("iom", "journey", "support")),
        Page(610, "children-trust", source=("3.4.3",), links=("talking", "check-unaccompanied")),
    ),
)
