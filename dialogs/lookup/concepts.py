"""Words of one meaning: what is typed with the one finds what is written with another, in any language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from dialogs.lookup.words import fold

#: A concept's name begins so, which no word does.
_MARK = "="
#: An ending of at most so many letters is left out, where so many letters of the word stay.
_ENDING, _STEM = 4, 5
#: The first part of a compound has at least so many letters.
_FIRST_PART = 3


class Concepts:
    """The concepts that words stand for."""

    def __init__(self, tables: Iterable[Mapping[str, Iterable[str]]]) -> None:
        """Take each language's words by the name of their concept; one name is one concept in all of them."""
        concepts: dict[str, set[str]] = defaultdict(set)
        for table in tables:
            for name, alike in table.items():
                for word in alike:
                    concepts[fold(word)].add(_MARK + name)
        self._concepts = {word: tuple(sorted(names)) for word, names in concepts.items()}

    def of(self, word: str) -> tuple[str, ...]:
        """The concepts of a folded word: of the word itself, or without its ending, else of a compound's last part."""
        return self._stem(word) or next(filter(None, map(self._stem, _last_parts(word))), ())

    def _stem(self, word: str) -> tuple[str, ...]:
        stems = (word[: len(word) - cut] for cut in range(1, _ENDING + 1) if len(word) - cut >= _STEM)
        return self._concepts.get(word) or next(filter(None, map(self._concepts.get, stems)), ())


def _last_parts(word: str) -> Iterable[str]:
    return (word[start:] for start in range(_FIRST_PART, len(word) - _STEM + 1))
