"""Finds what could point a person out: numbers, addresses, dates, names that are announced.

Names that are not announced, and numbers in words, cannot be found offline; that is why no free text exists before
consent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import phonenumbers

from dialogs.guard import patterns
from dialogs.guard.patterns import CUT, PersonalDataKind
from dialogs.guard.plain import normalise

MANY = 6  # digits that are too many, together
SPARE = 3  # digits that may stand beside numbers of ours: fewer than what a birth date lacks to a personal number
LONG = 5  # digits from which a number of ours is known in any spacing; a shorter one only as we write it
ROUNDS = 4  # after that the whole text is one finding
MAX_FINDINGS = 64  # numbers in a row that are looked at; nobody asks for more
TRIED = 64  # runs of digits that are looked up as phone numbers; the later ones are found all the same, as digits
_KINDS = list(PersonalDataKind)
_HEAD = re.compile(r"^\W*(?:mailto:|https?://)?(?:www\.)?")

Stretch = tuple[PersonalDataKind, int, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of the original text, from `start` up to `end`. It never holds the text itself."""

    kind: PersonalDataKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Allowed:
    """The product's own numbers, addresses and words, which are never findings. Built once, with `of`."""

    numbers: frozenset[str] = frozenset()
    short: frozenset[str] = frozenset()
    stretches: frozenset[str] = frozenset()

    @classmethod
    def of(cls, strings: Iterable[str]) -> Allowed:
        """Learn each number of five or more digits, each shorter one as it is written, and whatever scan would find."""
        numbers, short, stretches = set[str](), set[str](), set[str]()
        for plain in (normalise(string)[0] for string in strings):
            for part in re.split(r"[,;\n]", plain):
                numbers.update(spelling for run in patterns.DIGITS.finditer(part) for spelling in _spellings(part, run))
                short.update(patterns.SHORT.findall(part))
            for _, start, end in _stretches(plain, cls()):
                stretches.update(_names(plain[start:end]))
        return cls(frozenset(numbers), frozenset(short), frozenset(stretches))

    def knows(self, text: str) -> bool:
        """Whether `text` is a stretch of ours: words whatever their points and capitals, digits as they are written."""
        return _canonical(text) in self.stretches or " ".join(text.split()) in self.stretches

    def piece(self, text: str, groups: list[tuple[int, int]], first: int) -> int:
        """How many groups of digits, from `first` on, are one number of ours; 0 where none is. The longest counts."""
        digits, group_count = "", 0
        for last in range(first, min(first + 16, len(groups))):
            start, end = groups[last]
            digits += text[start:end]
            if len(digits) > 16:  # noqa: PLR2004 (no number of ours is longer: E.164 has 15 digits)
                break
            spelled = text[groups[first][0] : end]
            law = ":" in spelled and patterns.LAW.fullmatch(spelled)
            if law or digits in self.numbers or spelled in self.short:
                group_count = last - first + 1
        return group_count


def scan(text: str, allowed: Allowed, recognise: Callable[[str], bool] | None = None) -> tuple[Finding, ...]:
    """Return what could point a person out, in order. `recognise` says which words, or the whole, are a case code.

    It fails closed: whatever goes wrong, the whole text is one finding.
    """
    try:
        plain, offsets = normalise(text)
        stretches = _all(_exempt(plain, recognise) if recognise else plain, allowed)
        return tuple(Finding(kind, offsets[start], _end(offsets, end)) for kind, start, end in _outermost(stretches))
    except Exception:  # noqa: BLE001 (to let a text through because a library failed would be worse)
        return (Finding(PersonalDataKind.DIGITS, 0, len(text)),)


def without(text: str, findings: Iterable[Finding]) -> str:
    """Return `text` with a block where each finding stood."""
    pieces, position = [], 0
    for finding in sorted(findings, key=lambda finding: finding.start):
        if finding.end > position:
            pieces += [text[position : finding.start], CUT]
            position = finding.end
    return "".join([*pieces, text[position:]])


def cleaned(text: str, allowed: Allowed) -> tuple[str, bool]:
    """Return `text` with all cut out that scan finds, and whether there was anything."""
    findings = scan(text, allowed)
    return without(text, findings), bool(findings)


def _end(offsets: list[int], end: int) -> int:
    """The original end: one character may have become several, and what has no width goes with the one before it."""
    while offsets[end] == offsets[end - 1]:
        end += 1
    return offsets[end]


def _exempt(plain: str, recognise: Callable[[str], bool]) -> str:
    if recognise(plain.strip()):
        return ""
    return patterns.TOKEN.sub(lambda word: CUT * len(word[0]) if recognise(word[0]) else word[0], plain)


def _outermost(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Leave out what lies within another stretch."""
    reached = 0
    for kind, start, end in sorted(stretches, key=lambda one: (one[1], -one[2], _KINDS.index(one[0]))):
        if end > reached:
            yield kind, start, end
            reached = end


def _all(plain: str, allowed: Allowed) -> list[Stretch]:
    """The stretches that match, and those that match once these are cut out."""
    stretches: list[Stretch] = []
    for _ in range(ROUNDS):
        new_stretches = _stretches(plain, allowed)
        if not new_stretches:
            return stretches
        stretches += new_stretches
        plain = _blanked(plain, new_stretches)
    return [(PersonalDataKind.DIGITS, 0, len(plain))]


def _blanked(plain: str, stretches: list[Stretch]) -> str:
    pieces, position = [], 0
    for _, start, end in _outermost(stretches):
        pieces += [plain[position:start], CUT * (end - max(position, start))]
        position = end
    return "".join([*pieces, plain[position:]])


def _stretches(plain: str, allowed: Allowed) -> list[Stretch]:
    candidates = [*_shapes(plain, allowed), *_web(plain), *_mixed(plain, allowed)]
    return [
        *_runs(plain, allowed),
        *(stretch for stretch in candidates if not allowed.knows(plain[stretch[1] : stretch[2]])),
    ]


def _shapes(plain: str, allowed: Allowed) -> Iterator[Stretch]:
    for kind, pattern in patterns.PATTERNS:
        for match in pattern.finditer(plain):
            if _bare(match.groupdict().get("number", "")) not in allowed.numbers:
                yield kind, match.start(), match.end()


def _web(plain: str) -> Iterator[Stretch]:
    for match in patterns.TOKEN.finditer(plain):
        if "@" not in match[0] and patterns.WEB.search(match[0]):
            yield PersonalDataKind.WEB, match.start(), match.end()


def _mixed(plain: str, allowed: Allowed) -> Iterator[Stretch]:
    """Letters and digits in one word, as in the numbers of passports; sums of money aside."""
    for match in patterns.MIXED.finditer(plain):
        word = patterns.MONEY.sub("", match[0])
        if len(_bare(word)) >= LONG and not word.isdecimal() and _bare(word) not in allowed.numbers:
            yield PersonalDataKind.PASSPORT, match.start(), match.end()


def _runs(plain: str, allowed: Allowed) -> Iterator[Stretch]:
    """Digits with nothing but separators between them."""
    tried = 0
    for match in patterns.DIGITS.finditer(plain):
        digits = _bare(match[0])
        if len(digits) >= MANY and not allowed.knows(match[0]) and not _ours(match[0], allowed):
            tried += 1
            yield _kind(match[0], digits, tried), match.start(), match.end()


def _ours(run: str, allowed: Allowed) -> bool:
    """Whether `run` is made of numbers of ours, a few digits aside, and is no personal number made of them."""
    groups = [(group.start(), group.end()) for group in re.finditer("[0-9]+", run)]
    if len(groups) > MAX_FINDINGS:
        return False
    at, spare = 0, 0
    while at < len(groups) and spare <= SPARE:
        piece_length = allowed.piece(run, groups, at)
        spare += 0 if piece_length else groups[at][1] - groups[at][0]
        at += piece_length or 1
    whole = _bare(run) in allowed.numbers
    return spare <= SPARE and (whole or not _born([run[start:end] for start, end in groups]))


def _born(groups: list[str]) -> bool:
    """Whether any neighbouring groups make ten or twelve digits that begin with a possible date of birth."""
    for first in range(len(groups)):
        digits = ""
        for group in groups[first : first + 12]:
            digits += group
            if len(digits) > 12:  # noqa: PLR2004 (the longer spelling)
                break
            if len(digits) >= 10 and patterns.BORN.fullmatch(digits):  # noqa: PLR2004 (the shorter one)
                return True
    return False


def _kind(run: str, digits: str, tried: int) -> PersonalDataKind:
    if patterns.SPELLED.search(run):
        return PersonalDataKind.PERSONAL_NUMBER
    if tried <= TRIED and digits[0] == "0" and _number(digits):
        return PersonalDataKind.PHONE
    if tried <= TRIED and _number("+" + digits):
        return PersonalDataKind.PHONE
    return PersonalDataKind.PERSONAL_NUMBER if patterns.BORN.fullmatch(digits) else PersonalDataKind.DIGITS


def _number(digits: str) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(digits, "SE")
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


def _spellings(part: str, run: re.Match[str]) -> Iterator[str]:
    """The digits of one of our numbers, and of a phone number those with and without its country."""
    digits = _bare(run[0])
    if LONG <= len(digits) <= 16:  # noqa: PLR2004 (see Allowed.piece)
        yield digits
    international = part[: run.start()].endswith("+")
    number = _number("+" * international + digits) if international or digits[0] == "0" else None
    if number:
        country, national = str(number.country_code), str(number.national_number)
        yield from (f"{country}{national}", f"00{country}{national}", f"0{national}")


def _names(stretch: str) -> Iterator[str]:
    """The spellings by which one of our own addresses is recognised: itself, and a web address's host."""
    yield " ".join(stretch.split()) if patterns.DIGITS.fullmatch(stretch) else _canonical(stretch)
    if patterns.WEB.search(stretch) and "@" not in stretch:
        yield _canonical(_HEAD.sub("", stretch.lower()).split("/")[0])


def _canonical(text: str) -> str:
    return re.sub(r"[\W_]+", "", _HEAD.sub("", text.lower()))


def _bare(text: str | None) -> str:
    return re.sub(r"[^0-9]", "", text or "")
