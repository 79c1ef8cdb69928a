"""A page as look-up reads it, the phrases it is compared by, and what a comparison says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

#: The step of an entry that stands for what is not ours.
OUTSIDE = ""
#: The step of an entry that stands for what only sounds of danger, of a child or of a closed office.
QUIET = "-"
#: What a phrase weighs by where it stands: a way to ask, a heading, the line to say, a sentence of the body.
_ASKED, _HEADING, _SAID, _BODY = 1.0, 0.9, 0.8, 0.5
#: Shorter sentences of a page's body say too little to be compared.
_SENTENCE = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """A page as it is searched: its texts in one language, without markup.

    `section` is the section of the manual it belongs to; `search` are words and phrases that people type, separated by
    commas; `weight` (0 to 1) is how readily it is shown: a page of the manual before a list or a role made from it;
    `asks` are whole questions and sentences that it answers.
    """

    step: str
    section: str
    language: str
    title: str
    label: str
    say: str
    body: str
    search: str
    weight: float = 1.0
    asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """A page's number with its score, and what the score is made of, each from 0 to 1.

    `like` is how like the query the page's nearest phrase is; `share` is the share of the query that the page has words
    for.
    """

    page: int
    score: float
    like: float
    share: float


@dataclass(frozen=True, slots=True)
class Reading:
    """A query as it was read: its pages, best first, and what tells whether it is ours to answer.

    `outside` is the score of what is not ours; `quiet` is how like the query is to what only sounds of danger;
    `evidence` is how much of the best page's nearest phrase the query has, in words as rare as the rarest, however long
    the query is; `telling` is how many words say something of what is asked; `known` the share of them that the index
    has, as they are or nearly; `met` how much of their weight the best page has; `personal` whether the query speaks of
    a person.
    """

    matches: tuple[Match, ...]
    telling: int
    known: float
    met: float
    outside: float
    quiet: float
    evidence: float
    personal: bool


def phrases(entry: Entry) -> Iterator[tuple[str, float]]:
    """Everything that a page can be asked for by, and what each phrase weighs."""
    yield from ((text, _HEADING) for text in (entry.title, entry.label))
    yield entry.say, _SAID
    yield from ((text, _ASKED) for text in (*entry.search.split(","), *entry.asks))
    sentences = entry.body.replace("\n", ".").replace("•", ".").replace(":", ".").split(".")
    yield from ((text, _BODY) for text in sentences if len(text) > _SENTENCE)
