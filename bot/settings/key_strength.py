"""Whether a key could have been drawn at random: a word, a row of digits or a pattern repeated could not."""

from __future__ import annotations

from itertools import pairwise

#: Characters of a key at the least: 32 random bytes as base64url are 43.
SHORTEST_KEY = 43
#: A random key has at least so many different characters, hexadecimal ones included.
_VARIETY = 16
#: Of the groups of three neighbours in a random key nearly all differ, and few neighbours follow each other.
_DIFFERENT_GROUPS, _IN_ORDER = 0.75, 0.6


def is_plain_key(key: str) -> bool:
    """Whether a key has too few different characters, repeats itself, or counts up or down."""
    groups = [key[index : index + 3] for index in range(len(key) - 2)]
    steps = [ord(after) - ord(before) for before, after in pairwise(key)]
    in_order = max(steps.count(1), steps.count(-1))
    return (
        len(set(key)) < _VARIETY
        or len(set(groups)) < _DIFFERENT_GROUPS * len(groups)
        or in_order > _IN_ORDER * len(steps)
    )
