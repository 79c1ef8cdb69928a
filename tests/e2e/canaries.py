"""Markers that must be found nowhere afterwards, every form in which they could lie, and the search for them."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import struct
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

#: Letters of several scripts; some change their bytes between NFC and NFD.
_SCRIPTS = (
    "abcdefghijklmnopqrstuvwxyz", "åäöéüçñšžřůőıłø", "абвгдежзийклмнопрстуфхцчшщыэюяёї",
    "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "กขคงจฉชซญฎฏฐณดตถทธนบปผพฟมยรลวศษสหฬ",
    "漢字縛鐘薔薇鬱齋龍龜鷹鸞麒麟鵬", "가나다라마바사아자차카타파하힣",  "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộ",
)  # fmt: skip
#: No form of a marker is shorter.
_WINDOW = 6
_NORMAL = ("NFC", "NFD", "NFKC", "NFKD")


class Mint:
    """Makes markers that occur nowhere else; the same ones every time."""

    def __init__(self, seed: int) -> None:
        """Start anew from `seed`."""
        self._random = random.Random(seed)
        self.made: list[str] = []

    def word(self) -> str:
        """A word of one script, the scripts in turn."""
        script = _SCRIPTS[len(self.made) % len(_SCRIPTS)]
        return self._kept("".join(self._random.choices(script, k=12)))

    def name(self) -> str:
        """A name as a reader would write it."""
        return self._kept("".join(self._random.choices(_SCRIPTS[0], k=9)).capitalize() + "ström")

    def number(self) -> str:
        """Ten digits, which are nobody's number."""
        return self._kept(str(self._random.randrange(10**9, 10**10)))

    def key(self) -> str:
        """Sixteen letters and digits."""
        return self._kept("".join(self._random.choices(_SCRIPTS[0] + "0123456789", k=16)))

    def degrees(self) -> float:
        """A latitude or longitude."""
        found = round(self._random.uniform(10, 80), 7)
        self._kept(repr(found))
        return found

    def _kept(self, marker: str) -> str:
        self.made.append(marker)
        return marker


def forms(marker: str) -> frozenset[bytes]:
    """Every form of bytes in which `marker` could lie somewhere."""
    found: set[bytes] = set()
    for text in spelled(marker):
        plain = (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"))
        found |= {*plain, *(each.hex().encode() for each in plain), *(each.hex().upper().encode() for each in plain)}
        found |= {escaped for escaped in _escaped(text) if len(escaped) >= len(text)}
        for each in plain:
            found |= set(_in_base64(each))
    if "." in marker and marker.replace(".", "").isdecimal():
        found |= {struct.pack(order, float(marker)) for order in ("<d", ">d")}
    assert min(map(len, found)) >= _WINDOW
    return frozenset(found)


def spelled(marker: str) -> set[str]:
    """A marker as normalisation and case can change it."""
    normal = {unicodedata.normalize(form, marker) for form in _NORMAL}
    return normal | {each.casefold() for each in normal} | {each.upper() for each in normal}


def _escaped(text: str) -> Iterator[bytes]:
    escaped = json.dumps(text)[1:-1]
    yield escaped.encode()
    yield json.dumps(escaped)[1:-1].encode()
    yield json.dumps(text)[1:-1].upper().replace("\\U", "\\u").encode()


def _in_base64(data: bytes) -> Iterator[bytes]:
    """What is always there of `data` within a longer base64 text, whichever of three places it begins at."""
    for before in range(3):
        first = 4 * before // 3 + (1 if before else 0)
        whole = base64.b64encode(bytes(before) + data).rstrip(b"=")
        sure = (before + len(data)) * 8 // 6
        core = whole[first:sure]
        yield core
        yield core.translate(bytes.maketrans(b"+/", b"-_"))


def digests(text: str) -> frozenset[bytes]:
    """Unkeyed hashes of `text`, raw and in hex."""
    data = text.encode()
    raw = {hashlib.new(name, data).digest() for name in ("md5", "sha1", "sha256", "sha512", "blake2b", "blake2s")}
    raw |= {hashlib.blake2b(data, digest_size=size).digest() for size in (8, 16, 20, 32)}
    return frozenset(raw | {each.hex().encode() for each in raw})


def numbers(number: int) -> frozenset[bytes]:
    """A chat's number as text, and as databases and protocols store whole numbers."""
    sizes = [size for size in (6, 8) if number < 1 << (8 * size - 1)]
    packed = {number.to_bytes(size, order) for size in sizes for order in ("big", "little")}
    return frozenset(packed) | forms(str(number)) | digests(str(number))


@dataclass(frozen=True)
class Scan:
    """What was looked for and through, and what was found: the form, and where."""

    markers: int
    forms: int
    bytes: int
    files: int
    found: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        """The numbers in one line."""
        return f"{self.markers} markers x forms = {self.forms} patterns, {self.bytes} bytes in {self.files} files"


def scan(wanted: Mapping[str, frozenset[bytes]], places: Iterable[tuple[str, bytes]]) -> Scan:
    """Look for every form of every marker in every place."""
    held = tuple((where, data, _windows(data)) for where, data in places)
    found = tuple(
        (f"{marker!r} as {form!r}", where)
        for marker, patterns in wanted.items()
        for form in patterns
        for where, data, windows in held
        if form[:_WINDOW] in windows and form in data
    )
    patterns = sum(len(each) for each in wanted.values())
    return Scan(len(wanted), patterns, sum(len(data) for _, data, _ in held), len(held), found)


def _windows(data: bytes) -> frozenset[bytes]:
    """Every run of so many bytes, so that most patterns need no search; none is shorter."""
    return frozenset(data[at : at + _WINDOW] for at in range(len(data) - _WINDOW + 1))


def everything(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder with its bytes, and its name."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.name, path.read_bytes() + path.name.encode()
