"""The commands of `lots`. Imports what a command needs only when it runs: `--help` must not load a bot."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

VERSION = "0.1.0"


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(prog="lots", description="Guidance on voluntary return, after the 2019 manual.")
    top.add_argument("--version", action="version", version=f"lots {VERSION}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    chat = commands.add_parser("chat", help="the conversation in the terminal")
    chat.add_argument("--locale", help="language of the interface, such as sv or en")
    chat.add_argument("--save", metavar="FOLDER", help="write papers and files into FOLDER, readable by you only")
    commands.add_parser("run", help="the Telegram bot, by long polling")
    commands.add_parser("start", help="`run` where LOTS_TELEGRAM_TOKEN is set, else `chat`")
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
    commands.add_parser("purge", help="erase what is past its time, now")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the status is 0, 1 where a check failed, 2 for a wrong setting or argument."""
    options = parser().parse_args(arguments)
    from bot import commandline  # noqa: PLC0415 - seconds of imports that --help must not pay
    from bot.errors import CommandError  # noqa: PLC0415

    try:
        return commandline.run_command(options)
    except CommandError as problem:
        print(f"lots: {problem}", file=sys.stderr)
        return 2
    except (KeyboardInterrupt, BrokenPipeError):
        return 0


if __name__ == "__main__":
    sys.exit(main())
