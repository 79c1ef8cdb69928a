"""How long a card is on a narrow phone, buttons included, and which part of it is folded so that it is shorter."""

from __future__ import annotations

from functools import lru_cache

#: Characters of a line on a narrow phone, and lines that a card aims at.
WIDTH, AIM = 40, 25
#: Lines that a folded part shows until it is opened.
FOLDED = 3


def lines_of(text: str) -> int:
    """The lines that `text` takes."""
    return sum(map(_wrapped, text.split("\n")))


def _wrapped(line: str) -> int:
    """The lines that one line of text takes, broken between its words."""
    if len(line) <= WIDTH:
        return 1
    count, used = 1, -1
    for word in line.split():
        used += 1 + len(word)
        if used > WIDTH:
            count, used = count + 1, len(word)
    return count


def shown_lines(text: str, fold: tuple[int, int] | None, rows: int) -> int:
    """The lines of a card with `rows` of buttons, the part of its text at `fold` (offset, length) still folded."""
    saved = max(lines_of(text[fold[0] : sum(fold)]) - FOLDED, 0) if fold else 0
    return lines_of(text) - saved + rows


@lru_cache(maxsize=512)
def fold_at(text: str, starts: tuple[int, ...], end: int, rows: int) -> tuple[int, int] | None:
    """Which part to fold (offset, length): from the last of `starts` on with which the card is short enough, to `end`.

    `starts` are beginnings of lines. None where nothing is to be folded; the first of them where none is enough.
    """
    spare = AIM - rows - lines_of(text)
    if spare >= 0:
        return None
    folds = [(start, end - start) for start in starts if lines_of(text[start:end]) > FOLDED]
    fitting = (fold for fold in reversed(folds) if lines_of(text[fold[0] : end]) - FOLDED >= -spare)
    return next(fitting, folds[0] if folds else None)
