"""The kinds of closed fields: each packs a member of its closed set into its bits."""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogs.engine.forms.codes import COUNTRY_CODES, LANGUAGE_CODES
from dialogs.engine.forms.field import AnswerValue, ClosedField


def _chosen(value: AnswerValue, options: tuple[str, ...]) -> bool:
    """Whether `value` is several of `options`, none twice."""
    return isinstance(value, tuple) and len(set(value)) == len(value) and set(value) <= set(options)


@dataclass(frozen=True, slots=True)
class ChoiceField(ClosedField):
    """One of `options`, numbered from 1 in their order."""

    options: tuple[str, ...] = field(kw_only=True)

    @property
    def numbers(self) -> dict[str, int]:
        """The permanent number of each option."""
        return {option: number for number, option in enumerate(self.options, 1)}

    def _encode(self, value: AnswerValue) -> int | None:
        return self.options.index(value) + 1 if isinstance(value, str) and value in self.options else None

    def _decode(self, number: int) -> AnswerValue | None:
        return self.options[number - 1] if number <= len(self.options) else None


@dataclass(frozen=True, slots=True)
class MultipleChoiceField(ClosedField):
    """Any of `options`, one bit each from bit 2; bit 0 is "unknown", bit 1 "none of these".

    `prefix` begins the ids of its options, if these are shared with other fields.
    """

    options: tuple[str, ...] = field(kw_only=True)
    prefix: str = field(default="", kw_only=True)

    @property
    def unknown(self) -> int:
        """Bit 0 alone."""
        return 1

    def option_text(self, option: str) -> str:
        """Return the id of an option's name."""
        shared = option in self.texts.shared or not self.prefix
        return ClosedField.option_text(self, option) if shared else f"{self.prefix}-{option}"

    def in_order(self, chosen: tuple[str, ...]) -> tuple[str, ...]:
        """Return the options that are chosen as an answer holds them: in the field's order."""
        return tuple(option for option in self.options if option in chosen)

    def facts(self, value: AnswerValue) -> dict[str, str]:
        """Return "<name>" as "some", "none", "unknown" or "refused"; "<name>.<option>" is "yes" for each chosen one."""
        if not isinstance(value, tuple):
            return {self.name: str(value)}
        return {self.name: "some" if value else "none"} | {f"{self.name}.{option}": "yes" for option in value}

    def _encode(self, value: AnswerValue) -> int | None:
        if not isinstance(value, tuple) or not _chosen(value, self.options):
            return None
        return sum(4 << self.options.index(option) for option in value) or 2

    def _decode(self, number: int) -> AnswerValue | None:
        chosen = number >> 2
        return tuple(o for i, o in enumerate(self.options) if chosen >> i & 1)


@dataclass(frozen=True, slots=True)
class RankedField(MultipleChoiceField):
    """Up to `most` of `options` in order, four bits each from the first; `within` the field they were chosen in."""

    within: str = field(kw_only=True)
    most: int = field(default=3, kw_only=True)

    @property
    def unknown(self) -> int:
        """Every bit set."""
        return (1 << self.bits) - 1

    def _encode(self, value: AnswerValue) -> int | None:
        if not isinstance(value, tuple) or not 0 < len(value) <= self.most or not _chosen(value, self.options):
            return None
        return sum(self.options.index(option) + 1 << 4 * place for place, option in enumerate(value))

    def _decode(self, number: int) -> AnswerValue | None:
        places = [number >> 4 * place & 15 for place in range(self.most)]
        if max(places) > len(self.options):
            return None
        return tuple(self.options[place - 1] for place in places if place)


@dataclass(frozen=True, slots=True)
class CountField(ClosedField):
    """A number from `low` to `high`; `more` if `high` also stands for any number above it."""

    low: int = field(default=0, kw_only=True)
    high: int = field(kw_only=True)
    more: bool = field(default=False, kw_only=True)

    def _encode(self, value: AnswerValue) -> int | None:
        if not isinstance(value, int) or isinstance(value, bool) or not self.low <= value <= self.high:
            return None
        return value - self.low + 1

    def _decode(self, number: int) -> AnswerValue | None:
        return self.low + number - 1


#: Countries take the numbers below: two letters of 26.
_SPECIALS_FROM = 701


@dataclass(frozen=True, slots=True)
class CountryField(ClosedField):
    """A country's code, 26 to the letter from 1; then `specials` from 701: what is no one country, or tells less."""

    bits: int = field(default=10, kw_only=True)
    specials: tuple[str, ...] = field(default=("eu", "outside"), kw_only=True)

    def option_text(self, option: str) -> str:
        """Return the id of a special's name, alike in every field; countries are Babel's to name."""
        return f"field-option-{option}"

    def facts(self, value: AnswerValue) -> dict[str, str]:
        """Return "<name>", and "<name>.named" as "yes" where one country is named."""
        return {self.name: str(value)} | ({f"{self.name}.named": "yes"} if value in COUNTRY_CODES else {})

    def _encode(self, value: AnswerValue) -> int | None:
        if value in self.specials:
            return _SPECIALS_FROM + self.specials.index(value)
        if not isinstance(value, str) or value not in COUNTRY_CODES:
            return None
        return 1 + 26 * (ord(value[0]) - 65) + ord(value[1]) - 65

    def _decode(self, number: int) -> AnswerValue | None:
        if number >= _SPECIALS_FROM:
            place = number - _SPECIALS_FROM
            return self.specials[place] if place < len(self.specials) else None
        code = chr(65 + (number - 1) // 26) + chr(65 + (number - 1) % 26)
        return code if code in COUNTRY_CODES else None


@dataclass(frozen=True, slots=True)
class LanguageField(ClosedField):
    """A language's code, five bits to the letter (a is 1) from the last; or "other"."""

    bits: int = field(default=15, kw_only=True)

    def _encode(self, value: AnswerValue) -> int | None:
        if value == "other":
            return self.unknown - 1
        if not isinstance(value, str) or value not in LANGUAGE_CODES:
            return None
        number = 0
        for letter in value:
            number = number << 5 | ord(letter) - 96
        return number

    def _decode(self, number: int) -> AnswerValue | None:
        if number == self.unknown - 1:
            return "other"
        code = "".join(chr(96 + (number >> shift & 31)) for shift in (10, 5, 0) if number >> shift)
        return code if code in LANGUAGE_CODES else None


#: The first year that a month can lie in, and how many there are.
FIRST_YEAR = 2020
YEARS = 32
MONTHS = tuple(f"{FIRST_YEAR + year}-{month:02}" for year in range(YEARS) for month in range(1, 13))


@dataclass(frozen=True, slots=True)
class MonthField(ClosedField):
    """A month as "2027-03", numbered from 1 at January of the first year."""

    bits: int = field(default=9, kw_only=True)

    def _encode(self, value: AnswerValue) -> int | None:
        return MONTHS.index(value) + 1 if isinstance(value, str) and value in MONTHS else None

    def _decode(self, number: int) -> AnswerValue | None:
        return MONTHS[number - 1] if number <= len(MONTHS) else None
