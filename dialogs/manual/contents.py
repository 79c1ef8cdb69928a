"""The table of contents: which chapters there are, in which order, and the manual made of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from importlib import import_module

from dialogs.draft.steps import DRAFT_STEPS, RETIRED_STEPS
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.languages import Language
from dialogs.engine.manual import Footer, Manual
from dialogs.engine.steps import READING_STAGES, Chapter, ChapterOpening, Menu, Stage
from dialogs.manual.contacts import Facts
from dialogs.manual.language_numbers import LANGUAGE_NUMBERS
from dialogs.manual.notes import NOTES
from dialogs.plan.questions import CONTEXT, QUESTIONS
from dialogs.plan.rules import RULES

#: Chapters in reading order, by module.
CHAPTERS = (
    "dialogs.manual.entry_pages",
    "dialogs.manual.chapters.why",
    "dialogs.manual.chapters.voluntary",
    "dialogs.manual.chapters.principles",
    "dialogs.manual.chapters.inform",
    "dialogs.manual.chapters.talking",
    "dialogs.manual.chapters.applying",
    "dialogs.manual.chapters.needs",
    "dialogs.manual.chapters.risks",
    "dialogs.manual.chapters.health",
    "dialogs.manual.chapters.family",
    "dialogs.manual.chapters.children",
    "dialogs.manual.chapters.iom",
    "dialogs.manual.chapters.documents",
    "dialogs.manual.chapters.date",
    "dialogs.manual.chapters.journey",
    "dialogs.manual.chapters.departure",
    "dialogs.manual.chapters.withdrawing",
    "dialogs.manual.chapters.support",
    "dialogs.manual.chapters.aftercare",
    "dialogs.manual.chapters.followup",
    "dialogs.manual.chapters.background",
    "dialogs.manual.chapters.law",
    "dialogs.manual.chapters.sources",
    "dialogs.manual.whom",
    "dialogs.manual.roles",
    "dialogs.manual.ask",
    "dialogs.plan.chapter",
    "dialogs.manual.checklists",
    "dialogs.manual.tell",
    "dialogs.manual.returnee",
)

#: Retired step numbers and the step that took their place; an address in an old message stays alive.
ALIASES: dict[int, str] = RETIRED_STEPS

#: A chapter's opening has the chapter's lowest number and this.
_OPENING = 49


def chapters() -> tuple[Chapter, ...]:
    """Return all chapters; a chapter that is read page by page begins with a page that lists the others."""
    chapters_in_order = [_opened(import_module(name).CHAPTER) for name in CHAPTERS]
    return tuple(_listing(chapter, _changes(chapters_in_order)) for chapter in chapters_in_order)


def _changes(chapters_in_order: Iterable[Chapter]) -> dict[str, tuple[str, ...]]:
    """The steps that have a note, by the menu that lists them."""
    menus = {Stage.INFORM: "changes-inform", Stage.RETURN: "changes-return"}
    changed: dict[str, tuple[str, ...]] = {}
    for chapter in chapters_in_order:
        menu = menus.get(chapter.stage, "changes-other")
        changed[menu] = changed.get(menu, ()) + tuple(step.name for step in chapter.steps if step.later)
    return changed


def _listing(chapter: Chapter, changed: dict[str, tuple[str, ...]]) -> Chapter:
    """The chapter whose menus of changes list every step that has a note."""
    steps = (
        replace(step, entries=changed[step.name]) if isinstance(step, Menu) and step.name in changed else step
        for step in chapter.steps
    )
    return replace(chapter, steps=tuple(steps))


def _opened(chapter: Chapter) -> Chapter:
    if chapter.stage not in READING_STAGES:
        return chapter
    first = min(step.number for step in chapter.steps)
    source = tuple(sorted({section for step in chapter.steps for section in step.source}, key=_place_of_section))
    opening = ChapterOpening(first + _OPENING, f"{chapter.name}-contents", source=source, chapter=chapter.name)
    return replace(chapter, steps=(opening, *chapter.steps))


def _place_of_section(section: str) -> tuple[int, str]:
    """Where a section stands in the manual: numbered ones first, then part II, then what has a name."""
    if section[0].isdigit():
        return 0, section
    return (1, section) if section.startswith("II-") else (2, section)


def manual(facts: Facts, languages: Iterable[Language], operator: str = "") -> Manual:
    """Return the manual with `facts`, in the languages at hand."""
    ordered = sorted(languages, key=lambda language: language.number)
    return Manual(
        chapters=chapters(),
        facts=facts.values,
        regions=facts.regions,
        questions={question.name: question for question in QUESTIONS},
        notes={note.name: note for note in NOTES},
        languages=LANGUAGE_NUMBERS | {language.number: language.code for language in ordered},
        interface=tuple(language.code for language in ordered if language.interface),
        spoken=tuple(language.code for language in ordered if language.returnee_pages),
        translations={language.code: language.translation for language in ordered if language.returnee_pages},
        recordings={language.code: language.recordings for language in ordered if language.recordings},
        letters={language.code: language.letters for language in ordered},
        commands={command: step for language in ordered for command, step in language.all_commands.items()},
        edition=facts.edition,
        aliases=ALIASES,
        footer=Footer(
            urgent="urgent",
            more="more",
            drafts="drafts",
            report="report",
            returnee_urgent="returnee-urgent",
            returnee_data="returnee-data",
            told="told",
            told_beside="told-beside",
            told_choice="told-choice",
            no_language="told-no-language",
        ),
        operator=operator,
        rules=RULES,
        rooms=DRAFT_STEPS,
        room_verbs={verb.value: verb.name for verb in DraftVerb},
        harmless_verbs=frozenset({DraftVerb.AT}),
        plan_context=CONTEXT,
        notices=facts.notices,
    )
