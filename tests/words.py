"""The texts of the locales as they are written, read once: parsing them takes seconds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from bot.content_check.messages import read_messages
from bot.content_check.word_rules import CheckedMessage
from bot.languages import LOCALES
from tests.counting_pause import counting_paused


@cache
def messages(language: str) -> Mapping[str, CheckedMessage]:
    """Every message of a language by its id; the files have no faults."""
    with counting_paused():
        found, faults = read_messages(LOCALES / language)
    assert not faults
    return MappingProxyType(found)
