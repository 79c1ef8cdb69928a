"""Words of one meaning: which concept a word stands for."""

from __future__ import annotations

import pytest

from bot.lookup_index import words_of
from dialogs.lookup.concepts import Concepts
from dialogs.lookup.entries import Entry
from dialogs.lookup.search import Lookup, Plain

CONCEPTS = Concepts([{"media": ("tidning", "tv"), "child": ("barn",)}, {"media": ("press", "newspaper")}])


@pytest.mark.parametrize(
    ("word", "concepts"),
    [
        ("tidning", ("=media",)), ("tidningarna", ("=media",)), ("kvallstidningarna", ("=media",)),
        ("newspapers", ("=media",)), ("tv", ("=media",)), ("tva", ()), ("barnet", ()), ("barn", ("=child",)),
    ],
)  # fmt: skip
def test_a_word_stands_for_its_concept_with_another_ending_or_as_the_last_part(word, concepts):
    assert CONCEPTS.of(word) == concepts


def test_a_page_is_found_by_a_word_of_the_same_meaning_in_either_language():
    pages = [
        Entry("media", "1", "sv", "En journalist ringer", "", "", "", ""),
        Entry("pass", "2", "sv", "Passet saknas", "", "", "", ""),
    ]
    alike = {"media": ("journalist", "tidning", "reporter")}
    lookup = Lookup(pages, {"sv": Plain((), (), alike), "en": Plain((), (), {"media": ("newspaper",)})})
    for query in ("tidning", "reportern", "newspaper"):
        assert [hit.step for hit in lookup.hits(lookup.reading(query, "sv"), "sv")] == ["media"]


def test_both_languages_name_the_same_concepts():
    assert words_of("sv").alike.keys() == words_of("en").alike.keys()
