"""Plants languages that the returnee can be shown things in: the English texts, letter by letter in another script."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from bot.languages import LOCALES
from bot.translations import RETURNEE_FILES, replace_messages, written_messages

#: Letters that stand for A to Z, by language.
LETTERS = {
    "ar": "ابجدهفگحيشكلمنعپقرستوڤخضيز".replace("گ", "غ").replace("پ", "ظ").replace("ڤ", "ث"),
    "th": "กขคงจฉชซญฎฏฐฑฒณดตถทธนบปผฝพ",
    "zh": "一二三四五六七八九十百千万上下中大小人口手日月水火山",
    "bg": "абцдефгхийклмнопярстувжшъз",
}
_KEPT = re.compile(r"\{.*?\}|\bIOM\b|[^A-Za-z]")


def plant(folder: Path, code: str) -> None:
    """Write a language's folder below `folder`, in which Swedish and English stand already."""
    (folder / code).mkdir()
    shutil.copy(LOCALES / code / "language.toml", folder / code)
    for name in RETURNEE_FILES:
        (folder / code / name).touch()
    english = written_messages(folder / "en")
    replace_messages(folder / code, {name: _in_letters(text, LETTERS[code]) for name, text in english.items()})


def _in_letters(text: str, letters: str) -> str:
    parts = re.split(rf"({_KEPT.pattern})", text)
    return "".join(part if _KEPT.fullmatch(part) else _mapped(part, letters) for part in parts)


def _mapped(word: str, letters: str) -> str:
    return "".join(letters[ord(letter.upper()) - ord("A")] for letter in word)
