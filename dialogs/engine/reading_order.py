"""Where each step stands: on the walk from first page to last, and below which other one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from dialogs.engine.steps import (
    READING_STAGES,
    Chapter,
    ChapterOpening,
    Menu,
    Page,
    PlanParts,
    ReturneePage,
    Stage,
    StageContents,
    Step,
)  # fmt: skip


class ReadingOrder:
    """The order of a manual's steps, as its chapters, menus and links give it."""

    def __init__(
        self, chapters: tuple[Chapter, ...], by_name: Mapping[str, Step], home: Step, speeches: tuple[ReturneePage, ...]
    ) -> None:
        """Take the chapters, steps by name, the first page, and the returnee's own pages in order."""
        self._chapters, self._by_name, self._home, self._speeches = chapters, by_name, home, speeches
        self._steps = tuple(step for chapter in chapters for step in chapter.steps)
        self._chapter_of = {step.name: chapter for chapter in chapters for step in chapter.steps}

    def pages(self, stage: Stage) -> tuple[Page, ...]:
        """The pages of `stage` from first to last."""
        chapters = (chapter for chapter in self._chapters if chapter.stage is stage)
        return tuple(step for chapter in chapters for step in chapter.steps if isinstance(step, Page))

    @cached_property
    def _walk(self) -> tuple[Page, ...]:
        return tuple(page for stage in READING_STAGES for page in self.pages(stage))

    @cached_property
    def _places(self) -> Mapping[str, tuple[Stage, int, int]]:
        return {
            page.name: (stage, index, len(self.pages(stage)))
            for stage in READING_STAGES
            for index, page in enumerate(self.pages(stage), 1)
        }

    def place(self, step: Step) -> tuple[Stage, int, int] | None:
        """The stage of a page, its number in it (from 1) and how many there are; None for a page of no such stage."""
        return self._places.get(step.name)

    @cached_property
    def _beside(self) -> Mapping[str, tuple[Step | None, Step | None]]:
        sequences: list[tuple[Step, ...]] = [self._walk, self._speeches]
        return {
            step.name: (walk[i - 1] if i else None, walk[i + 1] if i + 1 < len(walk) else None)
            for walk in sequences
            for i, step in enumerate(walk)
        }

    def beside(self, step: Step) -> tuple[Step | None, Step | None]:
        """The step before and the one after in reading order, where there are any."""
        return self._beside.get(step.name, (None, None))

    @cached_property
    def _parents(self) -> Mapping[str, Step]:
        parents: dict[str, Step] = {}
        for step in sorted(self._steps, key=lambda step: not isinstance(step, ChapterOpening)):
            for child in self.children(step):
                parent = parents.setdefault(child.name, step)
                if self._same_chapter(step, child) and not self._same_chapter(parent, child):
                    parents[child.name] = step
        for chapter in self._chapters:
            for step in chapter.steps:
                for name in step.links:
                    if self._chapter_of.get(name) is chapter:
                        parents.setdefault(name, step)
        return parents

    def _same_chapter(self, first: Step, second: Step) -> bool:
        return self._chapter_of.get(first.name) is self._chapter_of.get(second.name)

    def children(self, step: Step) -> tuple[Step, ...]:
        """The steps that a menu, a stage's contents or a chapter's opening lists."""
        match step:
            case Menu() | PlanParts():
                return tuple(self._by_name[name] for name in step.entries)
            case StageContents():
                chapters = (chapter for chapter in self._chapters if chapter.stage is step.stage)
                return tuple(chapter.steps[0] for chapter in chapters if isinstance(chapter.steps[0], ChapterOpening))
            case ChapterOpening():
                inside = next(chapter for chapter in self._chapters if chapter.name == step.chapter)
                return tuple(
                    page for page in inside.steps if page is not step and not (isinstance(page, Page) and page.under)
                )
            case _:
                return ()

    def up(self, step: Step) -> Step:
        """The chapter's opening, else the first step that lists this one or, in its chapter, links to it; else home.

        A step of its own chapter that lists it comes before one of another.
        """
        return self._parents.get(step.name, self._home)
