"""Learns how sure an answer is, from queries that may be looked at: `python -m tests.lookup.learn`.

Besides the tuned queries, ways to ask are left out of the index, some hundred at a time, and looked up. Printed are the
share of those that find their own section, the weights of the signs (for `dialogs/lookup/search.py`), and for some
thresholds how many queries are answered and how many rightly.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace

from bot.contacts_file import read_contacts
from bot.languages import read_languages
from bot.lookup_index import entries, plains
from bot.texts import Texts
from dialogs.lookup.search import Lookup
from dialogs.manual import contents
from tests.lookup.gold import DANGER, asked, queries

#: Ways to ask that are left out together, how often, and how much a query out of scope weighs beside one of ours.
_LEFT_OUT, _ROUNDS, _OUTSIDE = 110, 6, 3.0
_STEPS, _RATE, _SHRINK = 1500, 1.0, 0.0005


@dataclass(frozen=True)
class Sample:
    """What speaks for the best page of one query, whether it is right, and whether any of the first three is."""

    signs: tuple[float, ...]
    right: bool
    among: bool
    outside: bool


def sample(lookup: Lookup, text: str, language: str, right: frozenset[str]) -> Sample | None:
    """One query as it is answered, whatever the thresholds; None where nothing at all is like it."""
    reading = lookup.reading(text, language)
    names = [{hit.step, hit.section} for hit in lookup.hits(reading, language)[:3]]
    if not names:
        return None
    fits = [bool(name & right) for name in names]
    return Sample(lookup.signs(reading), fits[0], any(fits), not right)


def left_out(manual, texts) -> list[Sample]:
    """Samples of ways to ask, each looked up in an index that does not have it."""
    known, samples = list(entries(manual, texts)), []
    ways = [(n, way) for n, e in enumerate(known) if e.section for way in e.asks if way.count(" ") > 1]
    random.Random(5).shuffle(ways)
    for start in range(0, _LEFT_OUT * _ROUNDS, _LEFT_OUT):
        part = ways[start : start + _LEFT_OUT]
        absent = set(part)
        kept = [replace(e, asks=tuple(w for w in e.asks if (n, w) not in absent)) for n, e in enumerate(known)]
        lookup = Lookup(kept, plains(manual, texts))
        samples += [sample(lookup, way, known[n].language, frozenset({known[n].section})) for n, way in part]
    return [one for one in samples if one]


def tuned(manual, texts) -> list[Sample]:
    """Samples of the queries that may be looked at."""
    lookup = Lookup(entries(manual, texts), plains(manual, texts))
    rows = [(q.text, q.language, frozenset(q.sections)) for q in queries("tuned")]
    rows += [
        (row.text, row.language, row.right)
        for name in ("tuned", "fresh")
        for row in asked(name)
        if row.kind not in DANGER
    ]
    return [one for row in rows if (one := sample(lookup, *row))]


def learnt(samples: list[Sample]) -> list[float]:
    """Weights of a logistic regression on the signs, by gradient descent on signs brought to one scale."""
    count = len(samples[0].signs)
    means = [0.0] + [sum(s.signs[n] for s in samples) / len(samples) for n in range(1, count)]
    widths = [1.0] + [
        math.sqrt(sum((s.signs[n] - means[n]) ** 2 for s in samples) / len(samples)) or 1.0 for n in range(1, count)
    ]
    scaled = [[(s.signs[n] - means[n]) / widths[n] for n in range(count)] for s in samples]
    heavy = [_OUTSIDE if s.outside else 1.0 for s in samples]
    weights = [0.0] * count
    for _ in range(_STEPS):
        errors = [h * (s.right - _chance(weights, x)) for s, x, h in zip(samples, scaled, heavy, strict=True)]
        slopes = [sum(e * x[n] for e, x in zip(errors, scaled, strict=True)) / sum(heavy) for n in range(count)]
        weights = [w + _RATE * (slope - _SHRINK * w) for w, slope in zip(weights, slopes, strict=True)]
    plain = [w / width for w, width in zip(weights, widths, strict=True)]
    return [plain[0] - sum(w * mean for w, mean in zip(plain[1:], means[1:], strict=True)), *plain[1:]]


def _chance(weights: list[float], signs) -> float:
    return 1 / (1 + math.exp(-sum(w * sign for w, sign in zip(weights, signs, strict=True))))


def main() -> None:
    """Learn and print."""
    manual = contents.manual(read_contacts(), read_languages())
    texts = Texts()
    absent, samples = left_out(manual, texts), tuned(manual, texts)
    print(f"left out: {sum(s.right for s in absent) / len(absent):.3f} right, ", end="")
    print(f"{sum(s.among for s in absent) / len(absent):.3f} among three, of {len(absent)}")
    samples += absent
    weights = learnt(samples)
    print("weights", [round(weight, 2) for weight in weights])
    for least in (0.05, 0.1, 0.2, 0.4, 0.6, 0.65, 0.7, 0.75):
        over = [s for s in samples if _chance(weights, s.signs) >= least]
        ours = [s for s in over if not s.outside]
        outside = (len(over) - len(ours)) / sum(s.outside for s in samples)
        answered = len(ours) / sum(not s.outside for s in samples)
        right = sum(s.right for s in ours) / len(ours)
        print(f"{least:.2f} out of scope {outside:.3f} ours {answered:.3f} right {right:.3f}")


if __name__ == "__main__":
    main()
