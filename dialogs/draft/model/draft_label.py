"""Names of drafts, such as LT-7K2Q: drawn at random by us, never chosen by a reader."""

from __future__ import annotations

from dialogs.guard.plain import normalise

#: Bits of a name: four symbols of Crockford's base32. 0 is no name: in a link it means "no draft".
NUMBER_BITS = 20
PREFIX = "LT-"
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("OIL", "011")
_SYMBOLS = NUMBER_BITS // 5
_LONGEST = 20


def draft_label(name: int) -> str:
    """Return the name as it is shown."""
    return PREFIX + "".join(_ALPHABET[name >> 5 * place & 31] for place in reversed(range(_SYMBOLS)))


def parse_draft_label(text: str) -> int | None:
    """Return the name that `text` spells, in any case, O read as 0, I and L as 1; None where it spells none."""
    plain = normalise(text)[0].strip().upper() if len(text) <= _LONGEST else ""
    symbols = plain.removeprefix(PREFIX).translate(_ALIKE)
    if not plain.startswith(PREFIX) or len(symbols) != _SYMBOLS or any(s not in _ALPHABET for s in symbols):
        return None
    name = 0
    for symbol in symbols:
        name = name << 5 | _ALPHABET.index(symbol)
    return name or None
