"""Links and addresses as printed in the manual (part III and colophon)."""

from dialogs.engine.steps import Chapter, Page, Stage

CHAPTER = Chapter(
    name="sources",
    stage=Stage.REFERENCE,
    steps=(
        Page(
            1200,
            "sources",
            source=("links",),
            facts=("agency_page", "nmt_page", "coordinators_page", "iom_forms_page", "iom_page"),
            links=("contacts", "applying", "law-sources"),
        ),
        Page(
            1201,
            "sources-iom",
            source=("colophon",),
            facts=("iom_post", "iom_visit", "iom_phone"),
            links=("sources-agency",),
        ),
        Page(
            1202,
            "sources-agency",
            source=("colophon",),
            facts=("agency_post", "agency_visit", "agency_phone"),
            links=("roles",),
        ),
    ),
)
