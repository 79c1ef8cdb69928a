"""The operator's commands for invitations to drafts, and for the trail of what was done with drafts."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import TYPE_CHECKING

from bot.commands.preconditions import opened, operators_store
from bot.errors import CommandError
from bot.local_time import local_time
from dialogs.draft.model.consent_answers import RecorderRole

if TYPE_CHECKING:
    from datetime import date

    from storage.crypto.keyring import Keyring
    from storage.database import Database
    from storage.drafts.invitations import Invitations
    from storage.drafts.trail_check import TrailEntry, TrailReport

#: A role's name on the command line is the end of its text's id.
_ROLES = {role.value.removeprefix("consent-role-"): role for role in RecorderRole}
#: Digits of a hash that are printed: enough to tell the chats of one server apart.
_SHOWN = 8
#: No column holds a larger number, and no driver takes one.
_LAST_NUMBER = 2**31 - 1


def run_access(options: argparse.Namespace) -> int:
    """Carry out `invite` or `trail`; returns the exit status. Raises CommandError."""
    if options.command == "invite" and options.action == "new" and options.role not in _ROLES:
        raise CommandError(f"--role must be one of {', '.join(_ROLES)}")
    settings, database, keyring = operators_store()
    if not settings.invite_only:
        print("lots: LOTS_INVITE_ONLY is not set: drafts need no invitation, and no trail is kept", file=sys.stderr)
    return asyncio.run(_run(options, database, keyring))


async def _run(options: argparse.Namespace, database: Database, keyring: Keyring) -> int:
    async with opened(database, "nothing was changed"):
        if options.command == "trail":
            return await _print_trail(database, keyring, options.head)
        return await _invite(options, database, keyring)


async def _invite(options: argparse.Namespace, database: Database, keyring: Keyring) -> int:
    from storage.drafts.invitations import Invitations  # noqa: PLC0415
    from storage.expiry import INVITATION_FOR  # noqa: PLC0415

    invitations, today = Invitations(database, keyring), local_time(database.now()).date()
    if options.action == "new":
        number, code = await invitations.make(_ROLES[options.role], today)
        print(code)
        print(f"invitation {number}, {options.role}, until {today + INVITATION_FOR}", file=sys.stderr)
    elif options.action == "withdraw":
        if options.number > _LAST_NUMBER or not await invitations.withdraw(options.number):
            raise CommandError(f"there is no invitation {options.number}")
        print(f"invitation {options.number} is withdrawn")
    else:
        await _print_invitations(invitations, keyring, today)
    return 0


async def _print_invitations(invitations: Invitations, keyring: Keyring, today: date) -> None:
    from storage.drafts.trail import actor_hash  # noqa: PLC0415

    for invitation in await invitations.list(today):
        role = invitation.role.value.removeprefix("consent-role-")
        line = f"{invitation.number}  {role}  made {invitation.made_on}"
        if invitation.key is not None:
            actor = actor_hash(keyring, (invitation.key,)).hex()[:_SHOWN]
            line += f"  redeemed {invitation.redeemed_on} by {actor}"
        print(line)


async def _print_trail(database: Database, keyring: Keyring, noted_head: str | None) -> int:
    from storage.drafts.trail_check import read_trail  # noqa: PLC0415

    report = await read_trail(database, keyring)
    for entry in report.entries:
        print(_line(entry))
    problems = [*report.problems, *_missing_head(report, noted_head)]
    for problem in problems:
        print(f"lots: the trail does not verify: {problem}", file=sys.stderr)
    if not problems:
        head = report.links[-1].hex() if report.links else "none"
        print(f"{len(report.entries)} entries, each follows on the one before; head {head}")
    return 1 if problems else 0


def _line(entry: TrailEntry) -> str:
    if entry.day is None:
        return f"{entry.seq}  (of an erased draft)"
    actor = entry.who.hex()[:_SHOWN] if entry.who else "-" * _SHOWN
    action = entry.action.name.lower().replace("_", " ") if entry.action else "?"
    return f"{entry.seq}  {entry.day}  {actor}  {action}"


def _missing_head(report: TrailReport, noted_head: str | None) -> tuple[str, ...]:
    """A problem where the head that the operator noted earlier is not among the links."""
    if noted_head is None or noted_head in {link.hex() for link in report.links}:
        return ()
    return ("the head that was noted is not in it (or is older than what is kept)",)
