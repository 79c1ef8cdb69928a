"""Places: which region of the regional coordinators a municipality or a county belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dialogs.lookup.words import fold, words

#: Words a place's name has at most: "Upplands Väsby", "Västra Götalands län".
_LONGEST = 3


@dataclass(frozen=True)
class Place:
    """A region that a text names a place of, the rest of the text, and its words that ask for something else."""

    region: str
    rest: str
    others: tuple[str, ...]


class Places:
    """Finds names of places in typed text."""

    def __init__(self, table: Mapping[str, Any], regions: Mapping[str, Iterable[str]], beside: Iterable[str]) -> None:
        """Take the parsed places.toml, each region's counties, and the words that stand beside a place's name."""
        self._beside = frozenset(beside)
        self._common = frozenset(_spelled(name) for name in table["words"]["common"])
        self._folded_common = frozenset(map(fold, self._common))
        county_region = {county: region for region, counties in regions.items() for county in counties}
        self._exact: dict[str, str] = {}
        self._folded: dict[str, set[str]] = {}
        self.municipalities = tuple(name for names in table["counties"].values() for name in names)
        for county, names in table["counties"].items():
            region = county_region.get(county)
            if region is not None:
                self._learn(region, [county, *names, *table["also"].get(county, ())])

    def _learn(self, region: str, names: Iterable[str]) -> None:
        for name in names:
            self._exact[_spelled(name)] = region
            self._folded.setdefault(fold(_spelled(name)), set()).add(region)

    def __contains__(self, word: str) -> bool:
        """Whether a folded word is a place's whole name."""
        return word in self._folded

    def find(self, text: str) -> Place | None:
        """The first place in `text`, or None. A name that is a common word too counts only alone or beside "kommun"."""
        spoken = _spelled(text).split()
        for length in range(_LONGEST, 0, -1):
            for start in range(len(spoken) - length + 1):
                others = spoken[:start] + spoken[start + length :]
                name = " ".join(spoken[start : start + length])
                region = self._region(name)
                if region and (name not in self._common or not others or self._placed(others)):
                    return Place(
                        region, " ".join(others), tuple(word for word in map(fold, others) if word not in self._beside)
                    )
        return None

    def _placed(self, others: list[str]) -> bool:
        return any(fold(word) in self._beside for word in others)

    def _region(self, name: str) -> str | None:
        for spelling in (name, name.removesuffix("s")):
            if spelling in self._exact:
                return self._exact[spelling]
            regions = self._folded.get(fold(spelling), set())
            if len(regions) == 1 and fold(spelling) not in self._folded_common:
                return next(iter(regions))
        return None


def _spelled(text: str) -> str:
    """The words of `text` in lower case, with å, ä and ö: Håbo is not Habo."""
    folded = words(text)
    exact = "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()
    return " ".join(exact if len(exact) == len(folded) else folded)
