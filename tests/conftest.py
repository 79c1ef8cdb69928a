"""What all tests share: the manual, the words, a house and a reader."""

from __future__ import annotations

import os

import hypothesis
import pytest
from nacl.pwhash import argon2id

from bot.contacts_file import read_contacts
from bot.free_text import TextLookup, allowed_numbers
from bot.languages import read_languages
from bot.lookup_index import answers
from bot.texts import Texts
from dialogs.manual import contents
from tests.counting_pause import counting_paused
from tests.reader import House

pytest_plugins = ["tests.migrated", "tests.not_run", "tests.postgres"]

# The client warns of a coming change whenever it meets RetryAfter; this is that change, and warnings are errors here.
os.environ.setdefault("PTB_TIMEDELTA", "true")


# Every run looks at new examples, everywhere; how fast a machine draws and runs them is no part of any claim.
hypothesis.settings.register_profile("lots", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("lots")


def pytest_addoption(parser):
    parser.addoption("--write-transcripts", action="store_true", help="write the golden transcripts anew")


#: What waits for other programs the longest: run first, so that nothing long is left for one worker at the end.
FIRST = (
    "tests/e2e/", "tests/web/", "tests/bot/test_terminal_window.py", "tests/bot/test_commandline.py", "tests/storage/",
    "tests/lookup/", "tests/papers/",
)  # fmt: skip
#: Whole programs, long walks and large samples, which cover no line that a shorter test does not. Counting lines makes
#: a test four times as long: what is long and needed by no line belongs here.
UNCOUNTED = (
    "tests/deploy/", "tests/web/", "tests/bench/", "tests/test_",
    "tests/e2e/", "tests/bot/", "tests/locales/", "tests/plan/test_everything.py", "tests/plan/test_paper.py",
    "tests/engine/test_conversation.py", "tests/storage/test_gate.py::test_no_sequence_of_events",
    "tests/draft/test_cards.py::test_a_whole_answer_travels",
    "tests/draft/test_cards.py::test_a_number_that_is_no_choice",
    "tests/draft/test_decision_machine.py", "tests/engine/test_check.py::test_the_committed_manual",
    "tests/golden/", "tests/lookup/test_answers.py::test_queries_by", "tests/lookup/test_answers.py::test_few",
    "tests/lookup/test_answers.py::test_no_way", "tests/lookup/test_kinds.py::test_each_kind",
    "tests/lookup/test_kinds.py::test_what_was_kept", "tests/lookup/test_lookup.py", "tests/manual/test_taps.py",
    "tests/papers/test_files.py", "tests/papers/test_handouts.py", "tests/plan/test_empty_screens.py",
    "tests/storage/test_drafts.py::test_a_full_disk", "tests/storage/test_gate.py", "tests/storage/test_tables.py",
    "tests/storage/test_trail.py::test_an_altered", "tests/storage/test_tries.py",
)  # fmt: skip
#: Of those, what alone reaches some lines.
COUNTED = (
    "tests/locales/test_word_rules.py", "tests/bot/test_questions.py", "tests/bot/test_operator.py::test_a",
    "tests/bot/drafts/test_risk_walk.py::test_every_card", "tests/bot/drafts/test_invitations.py::test_wrong_codes",
    "tests/web/drafts/test_story.py", "tests/papers/test_files.py::test_the_slip",
    "tests/papers/test_handouts.py::test_what_is_missing", "tests/papers/test_handouts.py::test_amounts",
    "tests/storage/test_gate.py::test_consent_that_is_withdrawn", "tests/storage/test_tries.py::test_the_count",
    "tests/storage/test_tries.py::test_whatever_is_wrong",
)  # fmt: skip


#: What takes long, most of it with a shorter test beside it: part of `make test-all` alone.
FULL = (
    "tests/storage/test_bounds.py::test_only_the_last_record", "tests/deploy/test_wheel.py::test_the_bill",
    "tests/bot/test_commandline.py::test_another_key", "tests/bot/test_commandline.py::test_a_proxy_of",
    "tests/bot/test_commandline.py::test_a_letter_that_the_output_lacks",
    "tests/e2e/test_removal.py::test_a_file_that_cannot_be_sent_is_said_and_not_claimed[5",
    "tests/e2e/test_removal.py::test_erasing_after_a_restart_leaves_no_word_of_the_draft_and_says_what_remains[49",
    "tests/e2e/test_webhook_faults.py::test_a_worker_that_is_killed_loses_no_answer_and_another_doubles_none[ERASE",
    "tests/engine/test_conversation.py::test_a_reader_may_do_anything",
    "tests/test_recipes.py", "tests/plan/test_everything.py::test_every_screen_is_under",
    "tests/plan/test_everything.py::test_every_way_through", "tests/bot/telegram/test_fuzz.py",
    "tests/bot/drafts/test_expiry.py::test_thirty_days", "tests/storage/test_bounds.py::test_an_item_answered",
    "tests/bot/test_commandline.py::test_the_language_of_the_conversation",
    "tests/bot/test_terminal_window.py::test_ctrl_c_ends", "tests/bot/test_terminal_window.py::test_colours",
    "tests/bot/test_terminal_window.py::test_cursor_keys", "tests/bot/test_terminal_window.py::test_a_window_of",
    "tests/bot/test_terminal_window.py::test_ctrl_c_ctrl_d", "tests/bot/drafts/test_state_machine.py",
    "tests/bot/drafts/test_forged.py::test_ten_thousand", "tests/e2e/test_drafts_typed.py::test_the_same_text_not",
    "tests/e2e/test_drafts_typed.py::test_a_reply_to_what_asked", "tests/e2e/test_drafts_typed.py::test_hiding_finds",
    "tests/bot/test_commandline.py::test_a_closed_input", "tests/bot/test_commandline.py::test_start_without",
    "tests/e2e/test_restart.py::test_ticks_that_are_handed", "tests/e2e/test_removal.py::test_while_telegram_is_slow_a",
    "tests/locales/test_planted_languages.py", "tests/deploy/test_wheel.py::test_out_of",
    "tests/bot/test_operator.py::test_the",
    "tests/draft/test_turning.py::test_as_many_questions", "tests/lookup/test_answers.py::test_words_around",
)  # fmt: skip
#: What runs on PostgreSQL in `make test-all` alone: it is about rows, not about what the server does otherwise.
FULL_ON_SERVER = ("tests/storage/test_trail.py", "tests/storage/test_invitations.py", "tests/storage/test_bounds.py")


def pytest_collection_modifyitems(items):
    """Run what waits first, and mark what is counted: all but what is long, and what draws its examples."""
    items.sort(key=lambda item: not item.nodeid.startswith(FIRST))
    for item in items:
        on_server = "postgresql" in item.nodeid.rpartition("[")[2]
        if item.nodeid.startswith(FULL) or (on_server and item.nodeid.startswith(FULL_ON_SERVER)):
            item.add_marker(pytest.mark.full)
        is_long = item.nodeid.startswith(UNCOUNTED) and not item.nodeid.startswith(COUNTED)
        # On the server the same lines run as on SQLite.
        if not is_long and not on_server and not {"hypothesis", "full"} & set(item.keywords):
            item.add_marker(pytest.mark.counted)


@pytest.fixture(scope="session")
def facts():
    return read_contacts()


@pytest.fixture(scope="session")
def manual(facts):
    return contents.manual(facts, read_languages())


@pytest.fixture(scope="session")
def texts(manual):
    """The words, parsed by a library: no line of ours to count."""
    texts = Texts()
    with counting_paused():
        for language in manual.interface:
            texts.has("home-title", language)
    return texts


@pytest.fixture(scope="session")
def look_up(manual, texts):
    """What answers typed text, made once."""
    return answers(manual, texts)


@pytest.fixture(scope="session")
def lookup(look_up):
    """The index of pages."""
    return look_up.lookup


@pytest.fixture(scope="session")
def questions(manual, look_up, facts):
    """Look-up of typed questions, as `assembly` makes it, on the one index."""
    return TextLookup(look_up, allowed_numbers(manual, facts.figures))


@pytest.fixture
def cheap(monkeypatch):
    """Argon2id at its lowest limits: the tests of the vault itself take the real ones."""
    monkeypatch.setattr("storage.crypto.vault.argon2id.OPSLIMIT_INTERACTIVE", argon2id.OPSLIMIT_MIN)
    monkeypatch.setattr("storage.crypto.vault.argon2id.MEMLIMIT_INTERACTIVE", argon2id.MEMLIMIT_MIN)


@pytest.fixture
def house(manual, texts, questions):
    house = House(manual, texts, questions)
    yield house
    house.close()


@pytest.fixture
def reader(house):
    return house.reader()
