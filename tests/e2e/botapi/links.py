"""Which addresses Telegram takes in a button or a text link."""

import re

_SCHEME = re.compile(r"([^:/?#\s]+)://(.*)", re.DOTALL)
_OWN_SCHEMES = {"tg", "ton", "tonsite"}


def fault_in(url: str) -> str | None:
    """Return Telegram's reason against a url, or None. "tel:" has the wrong port."""
    rest = url.strip()
    if match := _SCHEME.match(rest):
        scheme, rest = match[1].lower(), match[2]
        if scheme in _OWN_SCHEMES:
            return None if rest else "URL host is empty"
        if scheme not in {"http", "https"}:
            return "Unsupported URL protocol"
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
    return _fault_in_authority(authority)


def _fault_in_authority(authority: str) -> str | None:
    host, colon, port = authority.partition(":")
    if colon and not port.isdigit():
        return "Wrong port number specified in the URL"
    if not host:
        return "URL host is empty"
    if "." not in host.strip(".") or re.search(r"\s", host):
        return "Wrong HTTP URL"
    return None


def fault_in_web_app(url: str) -> str | None:
    """Return the reason against a Mini App's address, or None: https only."""
    if not url.lower().startswith("https://"):
        return "Only HTTPS links are allowed"
    return fault_in(url)
