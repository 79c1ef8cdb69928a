"""Whom to contact, by what one needs, and the seven regions (manual 1, 2.1, 2.2.2, 2.2.3, 3.1, 3.4.3)."""

from __future__ import annotations

from dialogs.engine.steps import Chapter, Menu, Page, Region, Stage

_IOM = ("iom_phone", "iom_email")
_AGENCY = ("agency_email",)

#: Coordinators who publish a number of their own: the note that says so, and the number.
_PUBLISHED = {"syd": ("syd-number", "syd_phone")}


def _region(number: int, name: str) -> Region:
    facts, later = ("support_line", "coordinators_page", "nspm_page"), _PUBLISHED.get(name)
    return Region(
        number, f"region-{name}", region=name, source=("1", "3.1"),
        facts=(*facts, later[1]) if later else facts, later=later[:1] if later else (),
    )  # fmt: skip


CHAPTER = Chapter(
    name="contacts",
    stage=Stage.TOOLS,
    steps=(
        Menu(
            60, "contacts", entries=(
                "need-advice", "need-child", "after-hours", "withdrawing-steps", "need-media", "need-data",
                "need-forms", "regions", "roles", "sources-iom",
            ),
        ),
        Page(
            61, "need-advice", source=("2.1", "3.1"), facts=("support_line", *_IOM), confirmed=_AGENCY,
            links=("ask", "applying-iom"),
        ),
        Page(62, "need-child", source=("3.4.3",), facts=("support_line",), links=("children-report", "regions")),
        Page(
            63, "need-media", source=("2.1", "2.2.3"), facts=("support_line", *_IOM), confirmed=_AGENCY,
            links=("talking-media", "talking-offers"),
        ),
        Page(
            64, "need-data", source=("2.1", "2.2.2"), facts=("support_line", *_IOM), confirmed=_AGENCY,
            links=("talking-limits", "talking-privacy", "ask-noconsent"),
        ),
        Page(
            65, "need-forms", source=("2.1", "3.1"), facts=_IOM,
            links=("applying-forms", "applying-documents", "check-papers"),
        ),
        Menu(
            66, "regions", source=("1", "3.1"), facts=("support_line",), entries=(
                "region-bergslagen", "region-stockholm", "region-mitt", "region-nord", "region-syd", "region-vast",
                "region-ost",
            ),
        ),
        _region(67, "bergslagen"),
        _region(68, "stockholm"),
        _region(69, "mitt"),
        _region(70, "nord"),
        _region(71, "syd"),
        _region(72, "vast"),
        _region(73, "ost"),
    ),
)  # fmt: skip
