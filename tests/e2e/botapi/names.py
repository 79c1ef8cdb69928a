"""Short lists of names, written as a line of words."""


def names(line: str) -> frozenset[str]:
    """Return the words of a line."""
    return frozenset(line.split())
