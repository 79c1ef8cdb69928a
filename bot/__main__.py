"""The commands of `lots`. Imports what a command needs only when it runs: `--help` must not load a bot."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

VERSION = "0.2.0"


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(prog="lots", description="Guidance on voluntary return, after the 2019 manual.")
    top.add_argument("--version", action="version", version=f"lots {VERSION}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    chat = commands.add_parser("chat", help="the conversation in the terminal")
    chat.add_argument("--locale", help="language of the interface, such as sv or en")
    chat.add_argument("--save", metavar="FOLDER", help="write papers and files into FOLDER, readable by you only")
    run = commands.add_parser("run", help="the Telegram bot, by long polling")
    start = commands.add_parser("start", help="`run` where LOTS_TELEGRAM_TOKEN is set, else `chat`")
    for service in (run, start):
        service.add_argument(
            "--accept-new-key", action="store_true", help="start although drafts lie under a key that is not given"
        )
        service.add_argument("--remove-webhook", action="store_true", help="remove another program's webhook first")
    serve = commands.add_parser("serve", help="the Telegram bot, by webhook: one worker of any number")
    serve.add_argument(
        "--accept-new-key", action="store_true", help="start although drafts lie under a key that is not given"
    )
    webhook = commands.add_parser("webhook", help="where Telegram brings updates: set, show or delete it")
    webhook.add_argument("action", choices=("set", "show", "delete"), help="set it to LOTS_WEBHOOK_URL, or ...")
    webhook.add_argument("--drop-pending", action="store_true", help="with set and delete: lose the updates that wait")
    web = commands.add_parser("web", help="the conversation in a browser on this machine")
    web.add_argument("--port", type=int, default=8080, help="the port on loopback; 0 takes a free one (8080)")
    check = commands.add_parser("check", help="check all content, every problem at once")
    check.add_argument("--enter", action="store_true", help="first enter new permanent numbers into the ledger")
    commands.add_parser("graph", help="the conversation as a Mermaid diagram")
    search = commands.add_parser("search", help="look-up: the pages that answer, best first")
    search.add_argument("query", help="what to look for; - reads one query a line and prints one JSON list a line")
    search.add_argument("--locale", help="language of the interface")
    search.add_argument("--limit", type=int, default=5, help="hits at the most (5)")
    search.add_argument("--json", action="store_true", help="a JSON list of objects: section, step, title, score")
    show = commands.add_parser("show", help="one screen as text")
    show.add_argument("address", help="a link, or a step's name or number, or a section of the manual")
    show.add_argument("--locale", help="language of the screen")
    plan = commands.add_parser("plan", help="the plan for one case as text, or on one page")
    plan.add_argument("link", help="a link with the plan's answers, as the conversation in the terminal gives it")
    plan.add_argument("--locale", help="language of the plan")
    plan.add_argument("--pdf", metavar="FILE", help="write the page to FILE instead")
    keys = commands.add_parser("keys", help="the server's key").add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    new = keys.add_parser("new", help="print a new key as one line")
    new.add_argument("--write", metavar="FILE", help="add it to FILE, readable by its owner only")
    new.add_argument("--retire", action="store_true", help="in FILE, keep the key that stands there as an earlier one")
    keys.add_parser("rotate", help="bring every stored row under the current key")
    drafts = commands.add_parser("drafts", help="what an operator can do with drafts, none of which is shown")
    erase = drafts.add_subparsers(dest="action", required=True, metavar="ACTION").add_parser(
        "erase", help="erase one draft at its holder's request, as when a phone is lost"
    )
    erase.add_argument("label", metavar="LT-XXXX", help="the draft's name")
    purge = commands.add_parser("purge", help="erase what is past its time, now")
    purge.add_argument("--now", action="store_true", help="also where the clock has jumped since the last time")
    commands.add_parser("doctor", help="look over settings, files, database, clock and Telegram; changes nothing")
    figures = commands.add_parser("figures", help="what an auditor may know of a month, rounded")
    figures.add_argument("--month", required=True, metavar="YYYY-MM", help="the month")
    _add_access(commands)
    _add_backup(commands)
    _add_schema(commands)
    _add_languages(commands)
    return top


def _add_schema(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The commands for the tables of a database."""
    migrate = commands.add_parser("migrate", help="the tables of the database").add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    migrate.add_parser("plan", help="what would be run, and whether it takes anything away")
    up = migrate.add_parser("up", help="bring the tables to this release's form, under the role that owns them")
    up.add_argument("--contract", action="store_true", help="also what an earlier release could not do without")
    up.add_argument("--worker", metavar="ROLE", help="let this role of PostgreSQL's read and write rows, and no more")
    migrate.add_parser("status", help="the revision of the tables; status 1 where something is to be run")


def _add_languages(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The commands for the languages that the returnee can be shown things in."""
    languages = commands.add_parser("languages", help="the languages: words, missing, stale, reviewed").add_subparsers(
        dest="action", metavar="ACTION"
    )
    for name, about in (
        ("check", "every problem of one translated language"),
        ("translated", "note that messages were translated from today's Swedish"),
        ("export", "write a reviewer's table (CSV): source, translation, note, reviewed"),
        ("import", "take a reviewer's table back, with its marks and without a name"),
    ):
        action = languages.add_parser(name, help=about)
        action.add_argument("language", metavar="LANG", help="the language's folder, such as th")
        if name == "translated":
            action.add_argument("ids", nargs="*", metavar="ID", help="messages; without, those not noted before")
        elif name != "check":
            action.add_argument("file", metavar="FILE")
    handout = commands.add_parser("handout", help="a sheet to hand over, in the returnee's language")
    handout.add_argument("--language", required=True, metavar="LANG", help="the returnee's language, such as th")
    kinds = ("sheet", "both", "pocket", "point")
    handout.add_argument("--kind", choices=kinds, default="sheet", help="both: beside --locale; point: every language")
    handout.add_argument("--locale", help="the professional's language")
    handout.add_argument("--pdf", required=True, metavar="FILE", help="write it to FILE, which must not be there yet")


def _add_backup(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The commands for copies of the database that only the operator's own key opens."""
    backup = commands.add_parser("backup", help="backups of an SQLite database").add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    keygen = backup.add_parser(
        "keygen", help="a key pair for backups; prints the public key, for LOTS_BACKUP_PUBLIC_KEY"
    )
    keygen.add_argument(
        "--write", metavar="FILE", required=True, help="a new file for the secret key; keep it elsewhere"
    )
    make = backup.add_parser("make", help="copy the database, also while it is in use, encrypted for the public key")
    make.add_argument("file", metavar="FILE", help="a new file, or a folder/ for one called by the time")
    restore = commands.add_parser("restore", help="put a backup in the database's place; Lots is stopped meanwhile")
    restore.add_argument("file", metavar="FILE", help="the backup")
    restore.add_argument(
        "--key", metavar="FILE", required=True, help="the file of the secret key; - for standard input"
    )
    restore.add_argument("--replace", action="store_true", help="also where a database is there already")


def _add_access(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The commands for who may begin drafts, and for what was done with them."""
    invite = commands.add_parser("invite", help="invitations to drafts").add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    new = invite.add_parser("new", help="print the code of a new invitation, which works once, within ten days")
    new.add_argument("--role", required=True, help="coordinator, social, police, shelter, ngo or other")
    invite.add_parser("list", help="all invitations, without codes")
    withdraw = invite.add_parser("withdraw", help="take an invitation back, redeemed or not")
    withdraw.add_argument("number", type=int, help="the invitation's number in the list")
    trail = commands.add_parser("trail", help="who did what with a draft on which day; whether it is unchanged")
    trail.add_argument("--head", metavar="HASH", help="a head that was noted earlier, to be found in the trail")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the status is 0, 1 for a failed check or a service to start again, 2 for a wrong setting."""
    options = parser().parse_args(arguments)
    from bot.commands import dispatch  # noqa: PLC0415 - seconds of imports that --help must not pay
    from bot.errors import CommandError  # noqa: PLC0415

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a letter that the terminal lacks ends no command
    try:
        status = dispatch.run_command(options)
        _flush()
    except CommandError as problem:
        return _told(str(problem), problem.status)
    except (KeyboardInterrupt, BrokenPipeError):
        _abandon_output()
        return 0
    except OSError as problem:
        _abandon_output()
        return _told(problem.strerror or "the output cannot be written", 2)
    return status


def _told(problem: str, status: int) -> int:
    """Say what is wrong where that can be said."""
    with suppress(OSError, AttributeError):
        print(f"lots: {problem}", file=sys.stderr)
    return status


def _flush() -> None:
    """Write out what is still held back, so that a full device is found here and not at the interpreter's end."""
    if sys.stdout is not None:
        sys.stdout.flush()


def _abandon_output() -> None:
    """Let what is still held back go nowhere: the interpreter would try to write it once more, and complain."""
    with suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
