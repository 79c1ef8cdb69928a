"""The bot as a program that dies where it is told to. It reads orders, one JSON object a line, and answers each by one.

{"run": {...}} starts the bot in a child of its own and gives its process id; {"wait": pid} gives how it ended. All
is imported once, before the first child, so that each starts in no time.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot import assembly
from bot.asgi.program import serve_http
from bot.contacts_file import read_contacts
from bot.drafts.service import DraftService
from bot.languages import interface_languages, read_languages
from bot.service import Service
from bot.settings.server_key import secret
from bot.settings.sources import load
from bot.telegram import app
from bot.telegram.outbound import Outbound
from bot.texts import Texts
from dialogs.draft.decision.decision import DraftEvent
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action
from dialogs.manual import contents
from storage.drafts.rows import DraftRows

#: How a child that reached its failpoint ends, so that nothing else is taken for it.
REACHED = 9
#: Where it can die: in the transaction, before anything was said, before the update is confirmed.
POINTS = ("before-commit", "before-reply", "before-acknowledgement")
_ORDER = ("none", "asked", "writing")


class Failpoint:
    """Dies at one point of the first event that asks for one verb."""

    def __init__(self, verb: str, point: str) -> None:
        """Wait for `verb`."""
        self.verb, self.point, self._reached = verb, point, 0

    def reaches(self, stage: str) -> None:
        """Note how far the event has got; stages are not skipped."""
        if _ORDER.index(stage) <= self._reached + 1:
            self._reached = max(self._reached, _ORDER.index(stage))

    def dies(self, point: str) -> None:
        """Die without a word, if this is the place."""
        if self.point == point and _ORDER[self._reached] == "writing":
            os._exit(REACHED)

    def set(self) -> None:
        """Put the point into the program, which knows nothing of it."""
        _before(DraftService, "answer", lambda _service, _reader, event, _update: self._sees(event))
        _before(DraftRows, "once", lambda *_: self.reaches("writing"))
        _before(DraftRows, "erase", lambda *_: self.reaches("writing"))
        event.listen(Engine, "commit", lambda _connection: self.dies("before-commit"))
        _after(Service, "handle", lambda: self.dies("before-reply"))
        _after(Outbound, "_perform", lambda: self.dies("before-acknowledgement"))

    def _sees(self, draft_event: DraftEvent) -> None:
        if isinstance(draft_event, Action) and draft_event.verb == DraftVerb[self.verb]:
            self.reaches("asked")


def _before(owner: Any, name: str, act: Callable[..., None]) -> None:
    real = getattr(owner, name)

    async def wrapped(*given: Any) -> Any:
        act(*given)
        return await real(*given)

    setattr(owner, name, wrapped)


def _after(owner: Any, name: str, act: Callable[[], None]) -> None:
    real = getattr(owner, name)

    async def wrapped(*given: Any, **named: Any) -> Any:
        result = await real(*given, **named)
        act()
        return result

    setattr(owner, name, wrapped)


def _serve(order: dict[str, Any]) -> int:
    """Be the bot, as `lots run` is, or `lots serve` where there is a webhook; in the folder and with the settings."""
    os.chdir(order["folder"])
    os.environ.update(order["environment"])
    out = os.open("out", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for stream in (1, 2):
        os.dup2(out, stream)
    if order.get("failpoint"):
        Failpoint(*order["failpoint"]).set()
    chosen = load(interface_languages())
    serve = app.serve if chosen.webhook_url is None else serve_http
    return 1 if serve(chosen, secret(chosen)) else 0


def _started(order: dict[str, Any]) -> int:
    child = os.fork()
    if child:
        return child
    try:
        os._exit(_serve(order))
    finally:
        os._exit(70)  # whatever happened: a child never reads orders


def main() -> None:
    """Load the words, then follow orders."""
    facts = read_contacts()
    texts = Texts()
    known = assembly.make_text_lookup(contents.manual(facts, read_languages()), texts, facts)
    assembly.Texts = lambda: texts  # type: ignore[assignment, misc]  # read once, for every child
    assembly.make_text_lookup = lambda *_: known
    print("ready", flush=True)
    children: set[int] = set()
    for line in sys.stdin:
        order = json.loads(line)
        if "run" in order:
            children.add(answer := _started(order["run"]))
        else:
            answer = os.waitstatus_to_exitcode(os.waitpid(order["wait"], 0)[1])
            children.discard(order["wait"])
        print(answer, flush=True)
    for child in children:  # whoever gave the orders was killed
        os.kill(child, signal.SIGKILL)


if __name__ == "__main__":
    main()
