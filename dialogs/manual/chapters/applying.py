"""Applying for support, and what IOM does (manual 3, 3.1)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="applying",
    stage=Stage.RETURN,
    steps=(
        Page(
            350,
            "applying",
            source=("1", "2.1", "3.1"),
            facts=("programme_page",),
            links=("applying-coordinator", "applying-documents", "urgent"),
            later=("programme-page",),
        ),
        Page(351, "applying-assessment", source=("3.1",), links=("inform-alternatives", "applying-coordinator")),
        Page(
            352,
            "applying-coordinator",
            source=("3.1",),
            facts=("support_line", "coordinators_page", "nspm_page"),
            links=("contacts", "roles"),
            later=("coordinators-page", "support-hours"),
        ),
        Page(
            353, "applying-iom", source=("2.1", "3.1"), facts=("iom_phone", "iom_email"), links=("ask", "iom", "roles")
        ),
        Page(
            354,
            "applying-documents",
            source=("3.1",),
            links=("applying-forms", "applying-sending", "check-papers"),
        ),
        Page(
            358,
            "applying-forms",
            source=("3.1", "3.2", "links"),
            facts=("iom_application_form", "iom_risk_form", "iom_forms_page", "iom_phone", "iom_programme_page"),
            links=("contacts",),
            later=("iom-site",),
        ),
        Page(355, "applying-filling", source=("3.1",), links=("needs", "risks", "check-papers")),
        Page(
            356,
            "applying-sending",
            source=("3.1",),
            links=("inform-consent", "applying-iom", "check-papers"),
        ),
        Page(357, "applying-decline", source=("1.1", "3.1"), links=("withdrawing", "voluntary", "check-changed")),
    ),
)
