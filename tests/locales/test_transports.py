"""What is said of keeping and removing is true where it is said: no word of one transport is shown in another."""

from __future__ import annotations

import re

import pytest

from bot.content_check.drawn_cards import LONGEST_SCREEN
from bot.content_check.messages import read_messages
from bot.languages import LOCALES, interface_languages
from bot.texts import TransportTexts
from dialogs.draft.model.consent_items import CONSENT_ITEMS

#: Words that are true of one transport only.
OF_TELEGRAM = {
    "sv": r"telegram|chatt\w*|knapp(?!ast)\w*|meddelande\w*|aviseringar\w*|tryck på|\bbot(en)?\b",
    "en": r"telegram|\bchats?\b|\bbuttons?\b|\bmessages?\b|notifications|\btap\b|\bbot\b",
}
OF_TERMINAL = {
    "sv": r"terminal\w*|fönst\w*|/fil\b|/spara\b|/avsluta\b",
    "en": r"terminals?\b|windows?\b|/file\b|/save\b|/exit\b",
}
#: What Telegram alone shows: its profile, groups, numbered mode, what goes by itself or cannot be removed there.
TELEGRAM_ALONE = re.compile(
    r"bot-.*|notice-group|notice-group-lookup|notice-remains|notice-removing|notice-older-remain|notice-slow|whisper-passing"
)
#: Said in a terminal whose database lasts, where a memory that ends would make it untrue; nothing of it is said there.
OF_DATABASE = {
    "sv": r"databas\w* som är inställd|raderas \{|sparas i den databas",
    "en": r"database that is set|erased on",
}


def common(language):
    """The messages that every transport shares, and those of the transports."""
    messages, problems = read_messages(LOCALES / language)
    assert not problems
    shared = {
        name: message for name, message in messages.items()
        if not name.startswith(("in-", "terminal-", "web-", "lookup-common", "lookup-persons"))
        and not name.endswith("-search")
    }  # fmt: skip
    return shared, {
        name: message for name, message in messages.items() if name.startswith(("in-", "terminal-", "web-"))
    }


@pytest.fixture(params=sorted(interface_languages()))
def language(request):
    return request.param


def test_no_word_of_telegram_is_shown_in_the_terminal(language):
    shared, own = common(language)
    wrong = [
        f"{name}: {match.group()}" for name, message in shared.items()
        if f"in-terminal-{name}" not in own and not TELEGRAM_ALONE.fullmatch(name)
        if (match := re.search(OF_TELEGRAM[language], message.text, re.IGNORECASE))
    ]  # fmt: skip
    wrong += [
        f"{name}: {match.group()}" for name, message in own.items()
        if (match := re.search(OF_TELEGRAM[language], message.text, re.IGNORECASE))
    ]  # fmt: skip
    assert wrong == []


def test_no_word_of_the_terminal_is_shown_in_telegram(language):
    shared, _ = common(language)
    wrong = [name for name, message in shared.items() if re.search(OF_TERMINAL[language], message.text, re.IGNORECASE)]
    assert wrong == []


def test_no_word_of_a_lasting_database_is_shown_where_memory_ends(language):
    _, own = common(language)
    for name, message in own.items():
        base = name.removeprefix("in-terminal-")
        if re.search(OF_DATABASE[language], message.text) and not name.startswith("in-memory-"):
            assert f"in-memory-{base}" in own, name
        assert not (name.startswith("in-memory-") and re.search(OF_DATABASE[language], message.text)), name


def test_a_transports_message_stands_for_one_that_there_is_with_no_other_variables(language):
    shared, own = common(language)
    for name, message in own.items():
        if name.startswith("in-"):
            base = re.sub(r"^in-(terminal|memory|web|server)-", "", name)
            assert base in shared, name
            assert message.variables <= shared[base].variables, name
            assert len(message.text) <= LONGEST_SCREEN, name


def test_what_consent_is_asked_in_is_the_same_in_every_transport(language, texts):
    """Its fingerprint stands in the record: a transport's own words would close every gate."""
    terminal = TransportTexts(texts, ("in-memory", "in-terminal"))
    for item in CONSENT_ITEMS:
        for text in item.texts:
            assert terminal.word(text, language) == texts.word(text, language)


def test_the_most_particular_words_come_first(texts):
    name = {"name": "LT-AAAA", "day": "1 januari"}
    assert "1 januari" in TransportTexts(texts, ("in-terminal",)).word("draft-line", "sv", **name)
    assert "1 januari" not in TransportTexts(texts, ("in-memory", "in-terminal")).word("draft-line", "sv", **name)
    assert "kortet" in texts.word("check-count", "sv", done=1, total=2)
    assert "fönstret" in TransportTexts(texts, ("in-memory", "in-terminal")).word("check-count", "sv", done=1, total=2)


def test_help_begins_with_the_emergency_number_in_every_transport(language):
    shared, own = common(language)
    for name in ("help-say", "in-terminal-help-say", "in-web-help-say"):
        assert "emergency" in (shared | own)[name].variables, name
