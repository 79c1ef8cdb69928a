"""The words keep the house's rules: no word that blames or pushes, no shouting, labels that fit a phone."""

from __future__ import annotations

import re

import pytest

from bot.content_check.messages import read_messages
from bot.languages import interface_languages
from tests import words

LANGUAGES = sorted(interface_languages())

#: Words that are never shown, per language, and what is said instead.
BANNED = {
    "sv": {
        r"prostituerad\w*": "person i prostitution",
        r"offer|offr(et|en)": "person som utsatts",
        r"klient(en|er|erna)?": "personen",
        r"fallet": "personen",
        r"återfall\w*": "utnyttjas igen",
        r"erkänn\w*": "nothing of the sort is asked",
        r"äntligen": "no praise for choosing return",
        r"ska återvända": "om personen vill",
        r"varför (stannade|gick|sade)": "nobody is asked why",
        r"illegal\w*": "utan tillstånd",
    },
    "en": {
        r"escort\w*": "travel companion",
        r"prostitutes?": "person in prostitution",
        r"victims?": "person who has been exposed",
        r"clients?": "the person",
        r"relaps\w*": "be exploited again",
        r"confess\w*": "nothing of the sort is asked",
        r"at last|finally home": "no praise for choosing return",
        r"why (did|didn)": "nobody is asked why",
        r"illegal\w*": "without a permit",
        r"deport\w*": "voluntary return",
    },
}
#: Words of duty, which the returnee's own pages do not have.
DUTY = {"sv": r"måste|ska återvända", "en": r"must|have to"}
EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u260f\u2612-\u26ff\u2700-\u27bf]")  # the boxes of a checklist aside


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def messages(language):
    """What is shown: every message but the words that look-up knows."""
    found = words.messages(language)
    unseen = ("-search", "lookup-common", "lookup-persons")
    return {name: message.text for name, message in found.items() if not name.endswith(unseen)}


def having(messages, pattern, *, flags=re.IGNORECASE):
    return {name: text for name, text in messages.items() if re.search(pattern, text, flags)}


def test_no_word_that_blames_or_pushes(language, messages):
    for pattern, instead in BANNED.get(language, {}).items():
        assert not having(messages, rf"\b(?:{pattern})\b"), f"say: {instead}"


def test_no_exclamation_mark_and_no_emoji(messages):
    assert not having(messages, "!")
    assert not having(messages, EMOJI.pattern)


def test_the_returnees_own_pages_have_no_words_of_duty_and_no_talk_of_chapters(language, messages):
    own = {name: text for name, text in messages.items() if name.startswith("returnee-")}
    assert own
    assert not having(own, rf"\b(?:{DUTY.get(language, 'xxx')})\b")
    assert not having(own, r"manual|kapitel|chapter|\d\.\d")


def test_the_returnees_first_page_says_that_she_decides(language, texts):
    page = texts.word("returnee-decide-body", language)
    for said in {
        "sv": ("säga nej", "ändra dig", "Att stanna kan också vara rätt"),
        "en": ("say no", "change your mind", "taying can also be right"),
    }[language]:
        assert said in page


def test_labels_fit_a_phone(messages):
    assert not {name: text for name, text in messages.items() if name.endswith("-label") and len(text.strip()) > 30}


def test_labels_begin_with_a_letter_and_end_without_a_stop(messages):
    labels = {name: text.strip() for name, text in messages.items() if name.endswith("-label")}
    assert not {name: text for name, text in labels.items() if not text[:1].isalpha() or text.endswith(".")}


def test_contacts_and_amounts_are_never_written_out(messages, facts):
    values = [str(fact.value) for fact in facts.values.values() if len(str(fact.value)) > 4]
    assert not {name: text for name, text in messages.items() if any(value in text for value in values)}


@pytest.mark.slow
def test_the_languages_have_the_same_messages_with_the_same_variables():
    first, *others = map(words.messages, LANGUAGES)
    for other in others:
        assert {n: m.variables for n, m in first.items()} == {n: m.variables for n, m in other.items()}


def test_the_proofreader_finds_junk_duplicates_terms_and_attributes(tmp_path):
    folder = tmp_path / "sv"
    folder.mkdir()
    (folder / "a.ftl").write_text("one = En\n-brand = Lots\nthis is junk\n")
    (folder / "b.ftl").write_text("one = Ett\nbutton = Knapp\n    .title = Titel\n")
    messages, broken = read_messages(folder)
    assert set(messages) == {"one", "button"}
    assert [line.split(": ", 1)[1].split(":")[0] for line in broken] == [
        "-brand".lstrip("-"), "broken entry", "one stands in sv/a.ftl already", "button",
    ]  # fmt: skip
