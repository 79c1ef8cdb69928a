"""Normalises typed text: the many ways in which Unicode writes a character become one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

FILLERS = "\u115f\u1160\u2800\u3164"  # blanks that Unicode counts among letters and symbols


def normalise(text: str) -> tuple[str, list[int]]:
    """Return `text` in plain characters, and where each came from; the last offset, one more, is the text's length."""
    plain: list[str] = []
    offsets: list[int] = []
    for start, cluster in _clusters(text):
        plain_cluster = _plain(cluster)
        plain.append(plain_cluster)
        offsets.extend([start] * len(plain_cluster))
    return "".join(plain), [*offsets, len(text)]


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Each character with its marks, at most seven: putting marks in order takes quadratic time."""
    start = 0
    for here in range(1, len(text) + 1):
        mark = here < len(text) and not text[here].isascii() and unicodedata.category(text[here])[0] == "M"
        if not mark or here - start == 8:  # noqa: PLR2004 (said above)
            yield start, text[start:here]
            start = here


def _plain(cluster: str) -> str:
    if cluster.isascii():
        return cluster if cluster.isprintable() or cluster == "\n" else " "
    plain = unicodedata.normalize("NFKC", cluster)
    characters = (
        4 if plain[0].isascii() else 1
    )  # ⒇ and ⅒ become four; one Arabic ligature eighteen, which nobody needs here
    return "".join(map(_character, plain[:characters]))


def _character(character: str) -> str:
    """Digits of all scripts as ASCII, dashes as hyphens, blanks as spaces, marks and what has no width as nothing."""
    if character.isascii():
        return character
    category = unicodedata.category(character)
    if category in {"Cf", "Mn", "Me", "Mc"} or character in FILLERS:
        return ""
    number = unicodedata.numeric(character, -1)
    if 0 <= number < 100 and number == int(number):  # noqa: PLR2004 (⑳ and ㊿ are one character)
        return str(int(number))
    if category in {"Pd", "Lm"} or character == "−":
        return "-"
    return " " if category[0] == "Z" or category in {"Cc", "Cs"} else character
