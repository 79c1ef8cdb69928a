"""An address to listen on: a host and a port."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):([0-9]{1,5})", re.ASCII)


def read_address(value: str) -> tuple[str, int] | None:
    """Host and port of an address such as 127.0.0.1:8080 or [::1]:8080; None where it is none.

    Port 0, any that is free, is none: nobody could know which it is.
    """
    match = _ADDRESS.fullmatch(value)
    port = int(match[3]) if match else -1
    return (match[1] or match[2], port) if match and 0 < port < 2**16 else None
