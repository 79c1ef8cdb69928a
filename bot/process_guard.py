"""Keeps the process's memory, which holds keys and answers, out of core dumps; says what is unwise about its start."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress

#: Linux: whether a process may be dumped, and read by other processes of its user (prctl(2)).
_PR_SET_DUMPABLE = 4
_PROXIES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")


def forbid_core_dumps() -> None:
    """Let no core dump be written of this process, on every system that knows them."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def start_warnings(proxy: object, environment: Mapping[str, str] = os.environ) -> Iterator[str]:
    """What to say of how the bot is started, one line each; `proxy` is the setting's value."""
    if getattr(os, "geteuid", lambda: 1)() == 0:
        yield "running as root; an account of its own, with no other rights, is safer"
    named = next((name for name in _PROXIES if environment.get(name)), None)
    if named and not proxy:
        yield f"{named} is set but not used; set LOTS_PROXY to reach Telegram through it"
