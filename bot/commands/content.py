"""The commands on the content: its check, its graph, a screen, a plan, a search."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from bot.commands.output_file import write_output
from bot.commands.preconditions import interface_locale, settings, the_manual
from bot.errors import CommandError
from bot.local_time import local_time

#: Hits that one search may ask for.
_MOST_HITS = 100


def check_content(*, enter: bool) -> int:
    """Check all content; with `enter`, new permanent numbers first. The status is 1 where there is a problem."""
    from bot.contacts_file import read_contacts  # noqa: PLC0415
    from bot.content_check.ledger import enter_numbers  # noqa: PLC0415
    from bot.content_check.texts import text_summary  # noqa: PLC0415

    chosen = settings()
    manual = the_manual(chosen)
    if enter:
        print(f"{enter_numbers(manual)} numbers entered")
    problems, lines = text_summary(manual, read_contacts(chosen.contacts_file).figures)
    for line in (*problems, *lines):
        print(line)
    return 1 if problems else 0


def print_graph() -> int:
    """Print the conversation as a Mermaid diagram."""
    from dialogs.engine.graph import mermaid  # noqa: PLC0415

    print(mermaid(the_manual(settings())))
    return 0


def show_screen(address: str, language: str | None) -> int:
    """Print the screen at a link, a step's name or number, or a section of the manual."""
    from bot.numbered_choices import choices_intro, numbered_text  # noqa: PLC0415
    from bot.render import render  # noqa: PLC0415
    from dialogs.engine.find import NotFound, find_link  # noqa: PLC0415
    from dialogs.engine.show import ReadingMode, show_guidance  # noqa: PLC0415

    chosen = settings()
    locale = interface_locale(language, chosen.locale_default)
    manual = the_manual(chosen)
    try:
        link = find_link(manual, address)
    except NotFound:
        raise CommandError(f"no screen at {address!r}") from None
    from bot.texts import Texts  # noqa: PLC0415

    texts = Texts()
    rendered = render(show_guidance(manual, link, ReadingMode(locale)), texts, locale)
    print(numbered_text(rendered, choices_intro(rendered, texts, locale))[0])
    return 0


def write_plan(data: str, language: str | None, pdf: str | None) -> int:
    """Print the plan for the answers in a link, or write it to the new file `pdf`."""
    from bot import papers  # noqa: PLC0415
    from bot.render import render  # noqa: PLC0415
    from bot.texts import Texts  # noqa: PLC0415
    from dialogs.engine.links import UnreadableLink, decode  # noqa: PLC0415
    from dialogs.engine.show import ReadingMode, show_guidance, step_link  # noqa: PLC0415
    from dialogs.engine.steps import PlanResult  # noqa: PLC0415
    from dialogs.papers.plan import plan_paper  # noqa: PLC0415

    chosen = settings()
    locale = interface_locale(language, chosen.locale_default)
    manual, texts = the_manual(chosen), Texts()
    try:
        case = decode(data).case
    except UnreadableLink:
        raise CommandError("that is no link") from None
    if pdf is None:
        results = (step for step in manual.steps if isinstance(step, PlanResult))
        screens = (show_guidance(manual, step_link(manual, step.name, case), ReadingMode(locale)) for step in results)
        print("\n\n".join(render(screen, texts, locale).text for screen in screens))
        return 0
    today = local_time(datetime.now(UTC)).date()
    paper = papers.make_paper(plan_paper(manual, case.plan, today), texts, locale, papers.FileFormat.PDF)
    write_output(Path(pdf), lambda file: file.write(paper.data))
    return 0


def search_pages(options: argparse.Namespace) -> int:
    """Print the pages that answer a query, best first; for the query "-" those of each line of the input, as JSON."""
    from bot.lookup_index import Finder, answers  # noqa: PLC0415
    from bot.texts import Texts  # noqa: PLC0415

    chosen = settings()
    locale = interface_locale(options.locale, chosen.locale_default)
    if not 1 <= options.limit <= _MOST_HITS:
        raise CommandError(f"--limit must be from 1 to {_MOST_HITS}")
    manual, texts = the_manual(chosen), Texts()
    finder = Finder(manual, texts, answers(manual, texts))
    many = options.query == "-"
    lines = (line.rstrip("\n") for line in sys.stdin) if many else iter([options.query])
    for line in lines:
        hits, sure = finder.find(line, locale, options.limit)
        if many or options.json:
            rows = [{**asdict(hit), "sure": sure} for hit in hits]
            print(json.dumps(rows, ensure_ascii=False), flush=True)
        else:
            print("\n".join(f"{hit.section}  {hit.title}" for hit in hits), end="\n" if hits else "")
    return 0
