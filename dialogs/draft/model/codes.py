"""Which countries and languages are shown first, and the coarser answer for a country."""

from __future__ import annotations


def _codes(text: str) -> tuple[str, ...]:
    return tuple(text.split())


#: Shown first: the countries that the manual names (II-1), then Kosovo (returns of 2017; domain notes, section 3).
LIKELY_COUNTRIES = _codes("RO NG MD BG PL TH RU UA CO CU BR MX CN XK")

#: Members of the European Union and of the European Economic Area (November 2026).
EU_EEA = frozenset(_codes("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"))

#: Shown first, in the order of the domain notes, section 3.
LIKELY_LANGUAGES = _codes("ro bg th uk es en ru pt pl sq vi ar zh fr tr ur sr bin yo ig pcm rom")


def coarser(country: str) -> str:
    """Return "eu" or "outside": the coarser answer that holds for a country."""
    return "eu" if country in EU_EEA else "outside"
