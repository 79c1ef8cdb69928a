"""The case code: what opens a vault, shown once and stored nowhere.

`LOTS-XXXX-XXXX-XXXX-XXXX-XX`: 16 symbols of Crockford's base32 (https://www.crockford.com/base32.html) carry 80 random
bits, two more are a Reed-Solomon check over GF(32). Any one or two wrong symbols are noticed, so any two swapped ones
too; of all else, one in 1024 goes through. The check is for misreading: it follows from the rest and protects nothing.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from dialogs.guard.plain import normalise
from storage.crypto.aead import Random, system_random
from storage.crypto.errors import VaultClosed

#: Bytes of the secret: 80 bits.
SECRET_BYTES = 10

_PREFIX = "LOTS"
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("OIL", "011", " -\n")
_READ_PREFIX = _PREFIX.translate(_ALIKE)
_DATA, _CHECK = 16, 2
#: Characters of what is read as a code at the most; a code has 27, the rest is for blanks.
_LONGEST = 100
#: GF(32) by x^5 + x^2 + 1, and the generator (x + a)(x + a^2) = x^2 + 6x + 8 with a = 2.
_FIELD, _OVERFLOW = 0b100101, 0b100000
_LINEAR, _CONSTANT = 6, 8


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class CaseCode:
    """80 secret bits. Neither `repr` nor `str` shows them; `spell` does, for the one place where they are shown."""

    secret: bytes

    @classmethod
    def new(cls, random: Random = system_random) -> CaseCode:
        """Draw a code."""
        return cls(random(SECRET_BYTES))

    @classmethod
    def parse(cls, text: str) -> CaseCode:
        """Read a code as people type it: any case, blanks and dashes, O for 0, I or L for 1, with `LOTS` or without.

        Raises VaultClosed for anything else, as a wrong code does.
        """
        symbols = _symbols(text)
        values = [_ALPHABET.find(symbol) for symbol in symbols]
        if len(values) != _DATA + _CHECK or -1 in values or _check(values[:_DATA]) != values[_DATA:]:
            raise VaultClosed
        number = 0
        for value in values[:_DATA]:
            number = number << 5 | value
        return cls(number.to_bytes(SECRET_BYTES, "big"))

    def spell(self) -> str:
        """Return the code as it is shown: 27 characters."""
        number = int.from_bytes(self.secret, "big")
        values = [number >> 5 * place & 31 for place in reversed(range(_DATA))]
        symbols = "".join(_ALPHABET[value] for value in (*values, *_check(values)))
        return "-".join((_PREFIX, *(symbols[at : at + 4] for at in range(0, len(symbols), 4))))

    def __eq__(self, value: object) -> bool:
        """Whether both are the same code, in a time that does not tell how much of it."""
        return isinstance(value, CaseCode) and hmac.compare_digest(self.secret, value.secret)

    __hash__ = None  # type: ignore[assignment]  # a code belongs in no set and in no cache


def looks_like_code(text: str) -> bool:
    """Whether the whole of `text` is a case code by shape and check, `LOTS` included, so that no bare number passes."""
    try:
        CaseCode.parse(text)
    except VaultClosed:
        return False
    return len(_plain(text)) > _DATA + _CHECK


def _symbols(text: str) -> str:
    """The symbols behind the prefix; whether it stands there is seen from the length, as a code may begin with 10TS."""
    plain = _plain(text)
    return plain.removeprefix(_READ_PREFIX) if len(plain) > _DATA + _CHECK else plain


def _plain(text: str) -> str:
    """Capitals and digits as they are read: no blanks, no dashes, nothing that looks like something else."""
    return normalise(text)[0].upper().translate(_ALIKE) if len(text) <= _LONGEST else ""


def _check(values: list[int]) -> list[int]:
    """The remainder of the values, as a polynomial times x^2, by the generator."""
    high = low = 0
    for value in values:
        carry = value ^ high
        high, low = low ^ _times(carry, _LINEAR), _times(carry, _CONSTANT)
    return [high, low]


def _times(multiplicand: int, multiplier: int) -> int:
    """The product in GF(32)."""
    product = 0
    while multiplier:
        product ^= multiplicand * (multiplier & 1)
        multiplicand <<= 1
        multiplicand ^= _FIELD * bool(multiplicand & _OVERFLOW)
        multiplier >>= 1
    return product
