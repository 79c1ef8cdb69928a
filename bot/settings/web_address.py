"""Web addresses and networks in settings, read strictly: what a browser or proxy would take otherwise is none."""

from __future__ import annotations

import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from urllib.parse import SplitResult, urlsplit

#: The hosts that nothing leaves the machine for.
LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
_HOST = re.compile(r"[A-Za-z0-9._:-]+", re.ASCII)
_MAPPED = IPv6Network("::ffff:0:0/96")
#: The shortest prefix of a network whose word is taken for who a reader is: the largest private network has eight bits.
_SHORTEST_V4, _SHORTEST_V6 = 8, 16


def read_web_address(value: str) -> SplitResult | None:
    """The parts of an http(s) address of a server; None where it is none, has a password in it, or a strange port."""
    if not value.isprintable() or any(character.isspace() or character in "\\\"'<>" for character in value):
        return None
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        return None
    is_server = parts.scheme in {"http", "https"} and bool(_HOST.fullmatch(parts.hostname or "")) and port != 0
    return parts if is_server and "@" not in parts.netloc else None


def is_plain_abroad(parts: SplitResult) -> bool:
    """Whether what goes there leaves the machine unencrypted."""
    return parts.scheme == "http" and parts.hostname not in LOOPBACK_NAMES


def read_networks(value: str) -> tuple[IPv4Network | IPv6Network, ...]:
    """The networks in a list with commas between. Raises ValueError."""
    return tuple(ip_network(part.strip(), strict=False) for part in value.split(",") if part.strip())


def is_everybody(network: IPv4Network | IPv6Network) -> bool:
    """Whether a network is so wide that a stranger could stand in it."""
    if isinstance(network, IPv4Network):
        return network.prefixlen < _SHORTEST_V4
    if network.overlaps(_MAPPED):
        return network.prefixlen < _MAPPED.prefixlen + _SHORTEST_V4
    return network.prefixlen < _SHORTEST_V6
