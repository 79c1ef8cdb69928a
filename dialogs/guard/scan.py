"""Finds what could point a person out: numbers, addresses, dates, names that are announced.

Names that are not announced and numbers in words cannot be found offline; that is why no free text exists before consent.
What is looked for: SECURITY.md, "The guard"; the list is that of IOM's form turned round (domain.md 1.6).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

import phonenumbers

CUT = "█"  # stands where `without` cut; nothing is ever found across it, so no new finding arises from two remains
_RUN = 6  # digits that are too many
_SPARE = 3  # digits that may stand beside numbers of ours: one fewer than a birth date lacks to a personal number
_NUMBER = 5  # digits from which a number of ours is known in any spacing; shorter ones only as they are written
_TRIED = 64  # runs of digits that are looked up as phone numbers; the later ones are found all the same
_FILLERS = "\u115f\u1160\u3164\u2800\u00ad"


class Kind(Enum):
    """What was found; where one stretch is two things, the earlier one here is told."""

    PERSONAL_NUMBER = "personal number"
    DATE_OF_BIRTH = "date of birth"
    COORDINATES = "coordinates"
    EMAIL = "e-mail"
    HANDLE = "handle"
    WEB = "web"
    PASSPORT = "passport"
    STREET = "street"
    NAMED = "named"
    PHONE = "phone"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of the original text, from `start` up to `end`. It never holds the text itself."""

    kind: Kind
    start: int
    end: int


_MONTH = (
    r"(?:jan(?:uar[iy])?|feb(?:ruar[iy])?|mars?|march|apr(?:il)?|ma[jyi]|june?|juni|jul[iy]?|aug(?:ust[i]?)?"
    r"|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_DAY, _OF_YEAR, _YEAR = r"(?:0?[1-9]|[12][0-9]|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)[0-9]{2}"
_UNIT = r"(?!\s?(?:år|tim|dag|dyg|veck|mån|min|kap|kl|h\b|year|hour|day|week|month|§|%))"
_ALONE = r"(?![\w:/-]|\.[0-9])"
_ENDINGS = (
    r"(?:gatan|gata|vägen|väg|gränden|gränd|torget|torg|stigen|stig|backen|backe|allén|allé|kajen|leden|esplanaden"
    r"|katu|gade|straße|strasse|str\.)"
)
_PLUS = "[23456789CFGHJMPQRVWX]"

# Every pattern begins at the edge of a word or at a rare character, and is bounded or runs on without a way back, so that
# each takes linear time. Digits are ASCII by then.
_PATTERNS = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (Kind.DATE_OF_BIRTH, rf"(?<![\w.:/-]){_DAY}[-/.]{_DAY}[-/.](?:[0-9]{{4}}|[0-9]{{2}}){_ALONE}"),
        (Kind.DATE_OF_BIRTH, rf"(?<![\w.:/-]){_DAY}/{_DAY}[\s-]{{1,2}}'?(?:{_YEAR}|[0-9]{{2}}){_ALONE}{_UNIT}"),
        (Kind.DATE_OF_BIRTH, rf"(?<![\w.:/-]){_YEAR}[-/. ]{_OF_YEAR}[-/. ]{_DAY}{_ALONE}"),
        (Kind.DATE_OF_BIRTH, rf"(?<![\w.:/-])[0-9]{{2}}-{_OF_YEAR}-{_DAY}{_ALONE}"),
        (
            Kind.DATE_OF_BIRTH,
            rf"(?<![\w.:/-]){_DAY}(?::?[ea]|st|nd|rd|th)?[\s.-]{{0,3}}(?:of\s|i\s)?{_MONTH}[\s.,'’-]{{0,3}}"
            rf"(?:{_YEAR}|[0-9]{{2}}){_ALONE}{_UNIT}",
        ),
        (Kind.DATE_OF_BIRTH, rf"\b{_MONTH}\.?\s?{_DAY}(?:st|nd|rd|th)?,?\s{_YEAR}{_ALONE}"),
        (
            Kind.DATE_OF_BIRTH,
            r"\b(?:född|födda|fött|födelse(?:datum|dag|år)|born|dob|birthday|birth date|date of birth)\b[\s:]{0,3}"
            rf"(?:(?:den|on|in|is|år|är|i|the)\s){{0,2}}'?[0-9][0-9./:-]{{0,12}}{_UNIT}",
        ),
        (
            Kind.COORDINATES,
            r"(?<![\w.])[+-]?[0-9]{1,3}[.,][0-9]{3,}\s?°?\s?[NSEWÖV]?\s?[,;/ ]\s?[+-]?[0-9]{1,3}[.,][0-9]{3,}°?",
        ),
        (
            Kind.COORDINATES,
            r"(?<!\w)[0-9]{1,3}(?:\s?°\s?|o)[0-9]{1,2}(?:[.,][0-9]+)?\s?['’′][0-9.,\s'’′\"”]{0,12}[NSEWÖV]?",
        ),
        (Kind.COORDINATES, r"///[^\W\d_]+\.[^\W\d_]+\.[^\W\d_]+"),
        (Kind.COORDINATES, rf"\b{_PLUS}{{4,8}}\+{_PLUS}{{2,3}}\b"),
        (Kind.EMAIL, rf"(?<![^\s@{CUT}])[^\s@{CUT}]+(?:@| @ )[^\s{CUT}]*"),
        (Kind.HANDLE, rf"(?<![^\s{CUT}])@ ?[^\s{CUT}]+"),
        (Kind.PASSPORT, r"(?<![^\W_])[a-z]{1,2}[ -]?(?P<number>[0-9]{6,9})(?![^\W_])"),
        (
            Kind.STREET,
            rf"\b(?:[^\W\d_]{{2,}}|[^\W\d_]{{2,30}}\s){_ENDINGS}[\s,]{{1,3}}(?:nr\.?\s?)?[0-9]{{1,4}}\s?[a-z]?\b{_UNIT}",
        ),
        (
            Kind.STREET,
            r"\b(?:ulica|ulitsa|ul\.|strada|str\.|bulevardul|улица|ул\.|вулиця|вул\.|rruga|rue|calle)\s?"
            r"(?:[^\W\d_]{1,20}[\s.,]{1,2}){1,3}(?:nr\.?\s?)?[0-9]{1,4}",
        ),
        (
            Kind.STREET,
            r"(?<!\w)[0-9]{1,4}[a-z]?\s(?:[^\W\d_]{2,20}\s){1,2}(?:street|road|avenue|lane|boulevard|square)\b",
        ),
        (
            Kind.STREET,
            r"(?<![\w.:/])(?<![0-9][ -])(?:SE?-)?(?P<number>[0-9]{3}\s?[0-9]{2})\s{1,2}(?-i:[A-ZÅÄÖ])[a-zåäö]{2}",
        ),
        (
            Kind.NAMED,
            r"(?:(?<!vad )(?<!hur )(?<!vem )\b(?:heter|hette)|\b(?:jag|hon|han|hen) kallas(?: för)?"
            r"|\b(?:i am|i'm|s?he is|s?he's|they are|who is|woman|man|girl|boy|person|client|child|victim|someone)"
            r" (?:is |was )?(?:called|named)|\bm[eă] (?:llamo|numesc)|\bse (?:llama|numește)|\bnazywam? się|\bmam? na imię"
            r"|\b(?:меня|ее|её|его) зовут|\b(?:мене|її|його) звати|\bказвам? се|\bимето (?:ми|ѝ|й|му) е|\bje m['’]appelle"
            r"|\bs['’]appelle|\bhei(?:ß|ss)[et]|\bquhe[mt]|\bnimeni on|\bاسم(?:ي|ها|ه))[ :\"'“”«-]{1,3}\w"
            rf"[^\n{CUT}]*",
        ),
        (
            Kind.NAMED,
            r"\b(?:(?:för|efter|mellan|flick|smek)?namn(?:et)?|(?:first|last|sur|full)? ?name|имя|ім['’]я|име|nume(?:le)?)"
            rf"(?:'s|\s?[:=]|\s-\s|\s(?:är|is|was)\b)[^\w{CUT}]{{0,4}}\w[^\n{CUT}]*",
        ),
    )
)
_TOKEN = re.compile(rf"[^\s{CUT}]+")
_WEB = re.compile(
    r"://|(?<!\w)www\.|(?<=[\w-]{2})\.(?:[a-z]{2}|com|org|net|int|info|gov|edu|app|dev|biz|online|site|link|xyz)(?![\w-])",
    re.IGNORECASE,
)
_MIXED = re.compile(r"[^\W_]{7,}")
_MONEY = re.compile(r"^(?:usd|sek|eur|kr)|(?:kr|sek|usd|eur|euro|kronor|dollar|st)$", re.IGNORECASE)
_DIGITS = re.compile(rf"[0-9](?:(?:[^\w{CUT}]|_)*[0-9])*")
_SPELLED = re.compile(  # how personal numbers are written: Skatteverket, SKV 704 (the plus: 100 years and older)
    r"(?<![0-9])(?:(?:18|19|20)?[0-9]{6}\s?[-+ ]\s?[0-9]{4}|(?:18|19|20)[0-9]{10}|[1-9][0-9]{9})(?![0-9])"
)
_BORN = re.compile(r"(?:(?:18|19|20)(?=.{10}$))?[0-9]{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278][0-9]|[39][01])[0-9]{4}")
_LAW = re.compile(rf"{_YEAR}(?:/[0-9]{{2}})?:[1-9][0-9]{{0,3}}")  # SFS 2025:400, prop. 1996/97:124
_SHORT = re.compile(rf"{_YEAR}|[0-9]+(?:[.:/-][0-9]+)+")
_HEAD = re.compile(r"^\W*(?:mailto:|https?://)?(?:www\.)?")


def normalise(text: str) -> tuple[str, list[int]]:
    """Return `text` in plain characters, and where each came from; the last offset, one more, is the text's length."""
    plain: list[str] = []
    offsets: list[int] = []
    for start, cluster in _clusters(text):
        made = _plain(cluster)
        plain.append(made)
        offsets.extend([start] * len(made))
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
    return "".join(map(_character, unicodedata.normalize("NFKC", cluster)))


def _character(character: str) -> str:
    """Digits of all scripts as ASCII, dashes as hyphens, blanks as spaces, marks and what has no width as nothing."""
    if character.isascii():
        return character
    category = unicodedata.category(character)
    if category in {"Cf", "Mn", "Me", "Mc"} or character in _FILLERS:
        return ""
    number = unicodedata.numeric(character, -1)
    if 0 <= number < 100 and number == int(number):  # noqa: PLR2004 (⑳ and ㊿ are one character)
        return str(int(number))
    if category in {"Pd", "Lm"} or character == "−":
        return "-"
    return " " if category[0] == "Z" or category in {"Cc", "Cs"} else character


def _canonical(text: str) -> str:
    return re.sub(r"[\W_]+", "", _HEAD.sub("", text.lower()))


def _bare(text: str) -> str:
    return re.sub(r"[^0-9]", "", text)
