"""Drafts by invitation over the Bot API: the code is typed in the chat, and is gone from it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.draft.model.consent import RecorderRole
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.drafts.invitations import Invitations
from tests.e2e.draft_story import Drafter, database, rows

pytestmark = pytest.mark.slow

KEY = "the-key-of-the-tests-0123456789-abcdefghijk"


@pytest.fixture
def settings(settings, monkeypatch):
    """The operator asks for invitations."""
    monkeypatch.setenv("LOTS_INVITE_ONLY", "1")
    return type(settings)()


@pytest.fixture
async def code(settings):
    """The code of an invitation, made beside the running bot as by the command."""
    place = Database(settings.database_url)
    try:
        return (await Invitations(place, Keyring(KEY)).make(RecorderRole.NGO, datetime.now(UTC).date()))[1]
    finally:
        await place.close()


async def test_a_code_is_typed_in_reply_removed_and_begins_a_draft(api, lots, code, settings):
    anna = Drafter(api, api.reader(95, language_code="sv"))
    await anna.sends("/utkast")
    assert "Börja ett nytt utkast" not in anna.card().labels()
    await anna.taps("Jag har en inbjudan", "Skriv koden i inbjudan")
    await anna.replies(code)
    assert "Inbjudan är inlöst" in anna.card().text
    await anna.has_only_the_bots()
    await anna.taps("Börja ett nytt utkast")
    assert rows(database(settings), "drafts") == (1,)
    assert code not in anna.reader.printed()


async def test_a_code_that_was_used_is_wrong_for_another_chat_and_is_removed_too(api, lots, code, settings):
    anna, other = (Drafter(api, api.reader(number, language_code="sv")) for number in (96, 97))
    await anna.sends("/utkast")
    await anna.sends(code)
    assert "Inbjudan är inlöst" in anna.card().text
    await other.sends("/utkast")
    await other.sends(code)
    assert "gick inte att lösa in" in other.card().text
    await other.has_only_the_bots()
    assert rows(database(settings), "drafts") == (0,)
