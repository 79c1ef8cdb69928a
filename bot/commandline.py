"""What each command of `lots` does."""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import CommandError
from bot.languages import interface_languages, read_languages
from bot.local_time import local_time
from bot.process_guard import forbid_core_dumps, start_warnings

if TYPE_CHECKING:
    from bot.settings.model import Settings
    from dialogs.engine.manual import Manual


#: Hits that one search may ask for.
_MOST_HITS = 100
_HIGHEST_PORT = 65535


def run_command(options: argparse.Namespace) -> int:  # noqa: C901, PLR0911, PLR0912 - one line a command
    """Carry out the command; returns the status. Raises CommandError."""
    forbid_core_dumps()
    os.umask(0o077)  # whatever is written, a database or a paper, is its owner's alone
    match options.command:
        case "keys" | "purge" | "drafts" | "invite" | "trail" | "backup" | "restore" | "doctor" | "migrate":
            return _operators_command(options)
        case "languages":
            from bot.language_commands import run_languages  # noqa: PLC0415

            return run_languages(options, lambda: the_manual(settings()))
        case "handout":
            from bot.language_commands import write_handout  # noqa: PLC0415

            chosen = settings()
            return write_handout(options, the_manual(chosen), _locale(options.locale, chosen.locale_default))
        case "check":
            return _check(enter=options.enter)
        case "graph":
            return _graph()
        case "search":
            return _search(options)
        case "show":
            return _show(options.address, options.locale)
        case "plan":
            return _plan(options.link, options.locale, options.pdf)
        case "chat":
            return _chat(options.locale, options.save)
        case "web":
            return _web(options.port)
        case "serve":
            return _serve(options)
        case "figures":
            from bot.figures_command import run_figures  # noqa: PLC0415

            return run_figures(options.month)
        case "webhook":
            return _webhook(options)
        case "start" if settings().telegram_token is None:
            return _chat(None, None)
        case _:
            return _telegram(options)


def _operators_command(options: argparse.Namespace) -> int:
    """What upkeep needs is loaded for upkeep alone."""
    match options.command:
        case "invite" | "trail":
            from bot.access import run_access  # noqa: PLC0415

            return run_access(options)
        case "backup" | "restore":
            from bot.backup import run_backup  # noqa: PLC0415

            return run_backup(options)
        case "migrate":
            from bot.schema import run_schema  # noqa: PLC0415

            return run_schema(options)
        case "doctor":
            from bot.doctor.program import examine_installation  # noqa: PLC0415

            return examine_installation()
        case _:
            from bot.maintenance import run_maintenance  # noqa: PLC0415

            return run_maintenance(options)


def settings() -> Settings:
    """The settings, or CommandError with the one line that says what is wrong."""
    from bot.settings.model import WrongSetting  # noqa: PLC0415 - only commands that need settings load pydantic
    from bot.settings.sources import load  # noqa: PLC0415 - only commands that need settings load pydantic

    try:
        return load(interface_languages())
    except WrongSetting as problem:
        raise CommandError(str(problem)) from None


def the_manual(chosen: Settings) -> Manual:
    """The manual with the operator's contacts, or CommandError."""
    from bot.contacts_file import read_contacts  # noqa: PLC0415
    from dialogs.manual import contents  # noqa: PLC0415
    from dialogs.manual.contacts import ContactsError  # noqa: PLC0415

    try:
        facts = read_contacts(chosen.contacts_file)
    except ContactsError as problem:
        raise CommandError(f"LOTS_CONTACTS_FILE {problem}") from None
    return contents.manual(facts, read_languages(), chosen.operator)


def _check(*, enter: bool) -> int:
    from bot.contacts_file import read_contacts  # noqa: PLC0415
    from bot.content_check.texts import enter_numbers, text_summary  # noqa: PLC0415

    chosen = settings()
    manual = the_manual(chosen)
    if enter:
        print(f"{enter_numbers(manual)} numbers entered")
    problems, lines = text_summary(manual, read_contacts(chosen.contacts_file).figures)
    for line in (*problems, *lines):
        print(line)
    return 1 if problems else 0


def _graph() -> int:
    from dialogs.engine.graph import mermaid  # noqa: PLC0415

    print(mermaid(the_manual(settings())))
    return 0


def _locale(language: str | None, default: str) -> str:
    locale = language or default
    if locale not in interface_languages():
        raise CommandError(f"--locale must be one of {', '.join(sorted(interface_languages()))}")
    return locale


def _show(address: str, language: str | None) -> int:
    from bot.render import choices_intro, numbered_text, render  # noqa: PLC0415
    from dialogs.engine.find import NotFound, find_link  # noqa: PLC0415
    from dialogs.engine.show import ReadingMode, show_guidance  # noqa: PLC0415

    chosen = settings()
    locale = _locale(language, chosen.locale_default)
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


def _plan(data: str, language: str | None, pdf: str | None) -> int:
    from bot import papers  # noqa: PLC0415
    from bot.render import render  # noqa: PLC0415
    from bot.texts import Texts  # noqa: PLC0415
    from dialogs.engine.links import UnreadableLink, decode  # noqa: PLC0415
    from dialogs.engine.show import ReadingMode, show_guidance, step_link  # noqa: PLC0415
    from dialogs.engine.steps import PlanResult  # noqa: PLC0415
    from dialogs.papers.plan import plan_paper  # noqa: PLC0415

    chosen = settings()
    locale = _locale(language, chosen.locale_default)
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
    try:
        paper = plan_paper(manual, case.plan, today)
        with Path(pdf).open("xb") as file:
            file.write(papers.make_paper(paper, texts, locale, papers.FileFormat.PDF).data)
    except FileExistsError:
        raise CommandError(f"{pdf} is there already and stays as it is; name another file") from None
    except OSError as problem:
        raise CommandError(f"{pdf}: {problem.strerror}") from None
    return 0


def _search(options: argparse.Namespace) -> int:
    from bot.lookup_index import Finder, answers  # noqa: PLC0415
    from bot.texts import Texts  # noqa: PLC0415

    chosen = settings()
    locale = _locale(options.locale, chosen.locale_default)
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


def _chat(language: str | None, save: str | None) -> int:
    chosen = settings()
    locale = _locale(language, chosen.locale_default) if language else None
    the_manual(chosen)
    from bot.terminal.program import language_of_system, run_conversation  # noqa: PLC0415

    return run_conversation(chosen, locale or language_of_system() or chosen.locale_default, save)


def _web(port: int) -> int:
    if not 0 <= port <= _HIGHEST_PORT:
        raise CommandError(f"--port must be from 0 to {_HIGHEST_PORT}")
    chosen = settings()
    _check_key(chosen)
    the_manual(chosen)
    from bot.web.program import run_web  # noqa: PLC0415

    return run_web(chosen, port)


def _telegram(options: argparse.Namespace) -> int:
    from bot.telegram.app import serve  # noqa: PLC0415

    chosen, key = _bot_settings(accept_new_key=options.accept_new_key)
    if trouble := serve(chosen, key, remove_webhook=options.remove_webhook):
        raise CommandError(trouble)
    return 0


def _serve(options: argparse.Namespace) -> int:
    from bot.asgi.program import serve_http  # noqa: PLC0415

    chosen, key = settings(), None
    if chosen.webhook_url or not chosen.public_url:
        chosen, key = _bot_settings(accept_new_key=options.accept_new_key, webhook=True)
    _check_key(chosen)
    the_manual(chosen)
    if trouble := serve_http(chosen, key):
        raise CommandError(trouble)
    return 0


def _check_key(chosen: Settings) -> None:
    """The browser's drafts are sealed under the server's key where there is one. Raises CommandError."""
    from bot.settings.model import WrongSetting  # noqa: PLC0415
    from bot.settings.server_key import retired, secret  # noqa: PLC0415

    try:
        if chosen.secret_key:
            secret(chosen)
        retired(chosen)
    except WrongSetting as problem:
        raise CommandError(str(problem)) from None


def _webhook(options: argparse.Namespace) -> int:
    from bot.telegram.webhook_command import run_webhook  # noqa: PLC0415

    chosen = _with_token()
    if options.action == "set":
        check_webhook(chosen)
    return run_webhook(chosen, options.action, drop_pending=options.drop_pending)


def _with_token() -> Settings:
    """The settings, with a bot's token among them. Raises CommandError."""
    chosen = settings()
    if chosen.telegram_token is None:
        raise CommandError("LOTS_TELEGRAM_TOKEN is missing; @BotFather gives one")
    return chosen


def _bot_settings(*, accept_new_key: bool, webhook: bool = False) -> tuple[Settings, bytes]:
    """The settings and the server's key, where a bot can start with them. Raises CommandError."""
    from bot.start_check import check_start  # noqa: PLC0415

    chosen = _with_token()
    if webhook:
        check_webhook(chosen)
    the_manual(chosen)
    key = check_start(chosen, accept_new_key=accept_new_key)
    for line in start_warnings(chosen.proxy):
        print(f"lots: {line}", file=sys.stderr)
    if not chosen.operator:
        print("lots: LOTS_OPERATOR is not set; readers are not told who is responsible", file=sys.stderr)
    return chosen, key


def check_webhook(chosen: Settings) -> None:
    """Raise CommandError where a setting for the webhook is missing."""
    if chosen.webhook_url is None:
        raise CommandError("LOTS_WEBHOOK_URL is missing; it is the address that Telegram brings updates to")
    if chosen.webhook_secret is None:
        raise CommandError("LOTS_WEBHOOK_SECRET is missing; `openssl rand -hex 32` makes one")
