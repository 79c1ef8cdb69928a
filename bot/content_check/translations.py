"""The check of one translated language: the same messages, variables and figures, its own script, nothing too long."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from babel.core import get_global

from bot.content_check.messages import message_of, read_messages
from bot.content_check.word_rules import CheckedMessage
from bot.languages import LOCALES
from bot.render import render
from bot.text_format import Translator
from bot.translations import RETURNEE_FILES
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ItemKind
from dialogs.draft.screens.consent_say import consent_said_names, said_blocks
from dialogs.engine.languages import Language
from dialogs.engine.links import Case, Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Screen
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import ReturneePage, TalkingPoints, ToldPage

#: How the names of a script's letters begin in Unicode, by the script's code (ISO 15924).
_LETTER_NAMES = {"Latn": "LATIN", "Cyrl": "CYRILLIC", "Arab": "ARABIC", "Thai": "THAI", "Hans": "CJK"}
#: Latin letters that every text may hold: what the organisation calls itself, and currencies.
_LATIN_ANYWHERE = re.compile(r"\b(?:IOM|USD)\b")
_NUMBER = re.compile(r"\d+")
_VARIABLE = re.compile(r"\{\s*\$(\w+)\s*\}")
#: Signs that a text has only where its source has them: a card would show them, or something else in their place.
_MARKUP = frozenset("*_`[]|\\&")
#: Words that accuse, frighten or mean something else than they seem: for the person, who travels along, the journey.
_FORBIDDEN = {
    code: re.compile(words, re.IGNORECASE)
    for code, words in {
        "en": "escort|victim|deport|repatriat",
        "ro": "escort|victim|deport|expulz",
        "bg": "ескорт|жертв|депорт",
        "ru": "эскорт|жертв|депорт",
        "uk": "ескорт|жертв|депорт",
        "pl": "eskort|ofiar|deport",
        "es": "escort|víctim|deport|repatri|tráfico",
        "pt": "escort|vítim|deport|acompanhante",
        "ar": "ضحي|ترحيل",
        "th": "เหยื่อ|เนรเทศ|เอสคอร์ต",
        "zh": "受害者|受害人|遣返|驱逐",
    }.items()
}
#: Characters of one message at the most, by how its id ends or begins.
_LONGEST = (
    (re.compile(r"returnee-(?:next|previous|hide|listen|.*-label)"), 24),
    (re.compile(r"consent-say-answers"), 60),
    (re.compile(r"consent-say-.*"), 32),
    (re.compile(r"consent-.*-say"), 420),
    (re.compile(r"consent-.*-explain"), 520),
    (re.compile(r"(?:returnee|handout)-.*-title|handout-title"), 50),
    (re.compile(r"pocket-.*"), 34),
    (re.compile(r"point-.*"), 80),
)
#: How much longer than the source a paragraph of the handout may be: beside the source it has to stay on two pages.
_LONGEST_PARAGRAPH = 1.5
#: What a paragraph may have in any case: a line of the sheet.
_SHORT_PARAGRAPH = 60
#: Characters of a card in the returnee's language alone, and beside the professional's.
LONGEST_SAID, LONGEST_BESIDE = 1500, 3200
#: Lines between what one sees: isolates, joiners and other marks that are not drawn belong to the program.
_UNSEEN = frozenset({"Cf", "Cc", "Co", "Cs"})


def language_problems(
    code: str, messages: Mapping[str, CheckedMessage], source: Mapping[str, CheckedMessage]
) -> Iterator[str]:
    """Every problem of the messages of the language `code` beside the source's, one line each."""
    files = tuple(f"/{name}" for name in RETURNEE_FILES)
    wanted = {name: message for name, message in source.items() if message.file.endswith(files)}
    yield from (f"{code}: {name} is missing" for name in sorted(wanted.keys() - messages.keys()))
    yield from (f"{code}: {name} is not in the source" for name in sorted(messages.keys() - wanted.keys()))
    for name in sorted(wanted.keys() & messages.keys()):
        for fault in _message_faults(code, name, messages[name], wanted[name]):
            yield f"{code}: {name}: {fault}"


def _message_faults(code: str, name: str, message: CheckedMessage, source: CheckedMessage) -> Iterator[str]:
    if message.variables != source.variables:
        yield f"has the variables {sorted(message.variables)}, not {sorted(source.variables)}"
    if message.file.rpartition("/")[2] != source.file.rpartition("/")[2]:
        yield f"stands in {message.file}, not where the source has it"
    if Counter(_NUMBER.findall(message.text)) != Counter(_NUMBER.findall(source.text)):
        yield f"has the figures {_NUMBER.findall(message.text)}, not {_NUMBER.findall(source.text)}"
    if foreign := foreign_letters(message.text, code):
        yield f"has letters of another script: {' '.join(sorted(foreign))}"
    unseen = {f"U+{ord(c):04X}" for c in message.text if c != "\n" and unicodedata.category(c) in _UNSEEN}
    if unseen:
        yield f"has characters that are not seen: {' '.join(sorted(unseen))}"
    if code in _FORBIDDEN and (match := _FORBIDDEN[code].search(message.text)):
        yield f"has a word that is not used: {match.group()}"
    if marks := (set("!！<>") | (_MARKUP - set(source.text))) & set(message.text):
        yield f"has {' '.join(sorted(marks))}"
    longest = _longest(name, source.text)
    if longest and len(message.text.strip()) > longest:
        yield f"has {len(message.text.strip())} characters, over {longest}"


def written_faults(code: str, name: str, text: str, source: str) -> Iterator[str]:
    """Every fault of one message beside its source, both as they are written: for a table that comes from outside."""
    message, original = message_of(text, name), message_of(source, name)
    if message is None or original is None:
        yield "is no message"
        return
    if Counter(_VARIABLE.findall(text)) != Counter(_VARIABLE.findall(source)):
        yield "names its variables more or fewer times than the source"
    yield from _message_faults(code, name, message, original)


def _longest(name: str, source: str) -> int | None:
    if name.startswith("handout-") and name.endswith("-body"):
        return max(_SHORT_PARAGRAPH, round(len(source) * _LONGEST_PARAGRAPH))
    return next((most for pattern, most in _LONGEST if pattern.fullmatch(name)), None)


def foreign_letters(text: str, code: str) -> set[str]:
    """The letters and digits of a text that are not of its language's script, names that stand anywhere aside."""
    own = _letter_names(code)
    letters = {c for c in _LATIN_ANYWHERE.sub("", text) if c.isalpha() or unicodedata.category(c) in {"Mn", "Nd"}}
    return {c for c in letters if not c.isascii() or c.isalpha() if not _belongs(c, own)}


def _belongs(letter: str, own: str) -> bool:
    return unicodedata.name(letter, "").startswith(own)


@cache
def _letter_names(code: str) -> str:
    """How Unicode's names of the letters of a language's script begin; the script is the likely one (CLDR)."""
    script = get_global("likely_subtags").get(code, "").split("_")[1]
    return _LETTER_NAMES[script]


def said_card_problems(manual: Manual, words: Translator, code: str, locale: str) -> Iterator[str]:
    """Cards of one language that are too long: her pages, what is told, what is asked; alone, and beside `locale`."""
    case = Case(language=manual.language_number(code))
    links = [Link(step.number, case=case) for step in manual.steps if _is_her_own(step)]
    told = [step for step in manual.steps if isinstance(step, TalkingPoints)]
    cards = (manual.told, manual.told_beside)
    links += [Link(card.number, step.number, case=case) for step in told for card in cards]
    screens = [show_guidance(manual, link, ReadingMode(locale)) for link in links]
    items = [item for item in CONSENT_ITEMS if item.kind is not ItemKind.OTHERS]
    screens += [Screen(consent_said_names(item)[0], said_blocks(item, code, beside=True), ()) for item in items]
    for screen in screens:
        yield from _too_long(screen, words, code, locale)


def _is_her_own(step: object) -> bool:
    return isinstance(step, ReturneePage) and not isinstance(step, ToldPage)


def _too_long(screen: Screen, words: Translator, code: str, locale: str) -> Iterator[str]:
    length = len(render(screen, words, locale).text)
    if length > LONGEST_BESIDE:
        yield f"{code}: {screen.step}: {length} characters beside {locale}, over {LONGEST_BESIDE}"
    alone = replace(screen, blocks=tuple(block for block in screen.blocks if block.text.language == code), rows=())
    length = len(render(alone, words, locale).text)
    if length > LONGEST_SAID:
        yield f"{code}: {screen.step}: {length} characters, over {LONGEST_SAID}"


def translation_problems(manual: Manual, language: Language, words: Translator, folder: Path = LOCALES) -> list[str]:
    """Return every problem of one translated language."""
    source, _ = read_messages(folder / manual.interface[0])
    messages, problems = read_messages(folder / language.code)
    problems.extend(language_problems(language.code, messages, source))
    if not problems:
        for locale in manual.interface:
            problems.extend(dict.fromkeys(said_card_problems(manual, words, language.code, locale)))
    return problems
