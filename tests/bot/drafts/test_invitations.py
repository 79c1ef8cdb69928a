"""Drafts by invitation, as a reader meets it: guidance is open, the code is typed on a card and removed."""

from __future__ import annotations

import re

import pytest

from dialogs.draft.model.consent import RecorderRole
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.events import PressedButton
from dialogs.engine.links import Link, encode
from storage.crypto.case_code import CaseCode
from storage.drafts.trail import TrailAction
from storage.drafts.trail_check import read_trail
from storage.readers.store import chat_hashes
from tests.draft_story import BEGIN, begins, consents, dump, opens, stored
from tests.reader import KEYRING, House

#: A number that a scan can find: no other is near it.
CHAT = 987_654_321_012
REDEEM = "Skriv koden i inbjudan"


@pytest.fixture
def house(manual, texts, questions, cheap, tmp_path):
    url = f"sqlite+aiosqlite:///{tmp_path / 'lots.sqlite3'}"
    house = House(manual, texts, questions, url, by_invitation=True)
    yield house
    house.close()


@pytest.fixture
def reader(house):
    return house.reader(CHAT)


def invited(house, role=RecorderRole.POLICE):
    """An invitation's code."""
    return house.runner.run(house.drafts.invitations.make(role, house.clock().date()))[1]


def redeems(reader, role=RecorderRole.POLICE):
    """Redeem an invitation as a reader does."""
    code = invited(reader.house, role)
    reader.gives("drafts")
    reader.taps("Jag har en inbjudan")
    reader.taps(REDEEM)
    reader.replies(code)
    return code


def noted(house):
    report = house.runner.run(read_trail(house.database, KEYRING))
    assert report.problems == ()
    return [entry.action for entry in report.entries]


def test_guidance_look_up_and_plan_are_open_to_all(reader):
    reader.starts()
    reader.taps("Brådskande")
    reader.sees("112")
    reader.writes("pass saknas")
    assert reader.card.step != "unheard"
    reader.gives("plan")
    assert "inbjudan" not in reader.card.text


def test_the_list_offers_a_way_to_redeem_instead_of_a_new_draft(reader):
    reader.gives("drafts")
    assert BEGIN not in reader.labels
    assert not any("Ta över" in label or "Öppna" in label for label in reader.labels)
    reader.sees("inbjudan")
    reader.taps("Jag har en inbjudan")
    reader.sees("gäller en gång", "ett halvår")


def test_a_code_typed_in_reply_is_removed_and_opens_drafts(house, reader):
    code = redeems(reader)
    assert reader.last.remove
    reader.sees("Inbjudan är inlöst")
    reader.sees_not(code)
    reader.taps(BEGIN)
    assert len(dump(house)["drafts"]) == 1


def test_a_code_typed_unasked_is_redeemed_too_and_removed(reader):
    code = invited(reader.house)
    reader.writes(code.lower())
    reader.sees("Inbjudan är inlöst")
    assert not reader.own


def test_once_redeemed_a_typed_code_is_a_case_code_again(reader):
    redeems(reader)
    reader.writes(CaseCode(b"another co").spell())
    assert reader.card.step == "help"


def test_an_old_button_a_forged_one_and_a_file_begin_nothing(house, reader):
    """The store itself refuses, whatever the way in."""
    reader.starts()
    for step in ("drafts", "draft", "home"):
        link = Link(house.manual.by_name[step].number, verb=DraftVerb.SAVE)
        reader.does(PressedButton(encode(link), max(reader.cards), ()))
        assert dump(house)["drafts"] == []
    reader.brings(b'{"lots": 1}')
    redeems(reader)
    begins(reader)
    reader.gives("drafts")
    name = re.search(r"LT-\w{4}", reader.card.text)[0]
    opens(reader, name)
    reader.taps("Ta med")
    reader.taps("Ta med som fil" if "Ta med som fil" in reader.labels else reader.labels[0])
    file = reader.last.document.data
    stranger = house.reader(7)
    stranger.brings(file)
    stranger.sees("krävs en inbjudan")
    assert len(dump(house)["drafts"]) == 1


def test_wrong_codes_are_answered_alike_and_run_out(house, reader):
    reader.gives("drafts")
    reader.taps("Jag har en inbjudan")
    answers = []
    for text in (CaseCode(b"another co").spell(), "hemligt", "LOTS", "1", "inbjudan"):
        reader.taps(REDEEM)
        reader.replies(text)
        answers.append(reader.card.text)
        assert reader.card.step == "draft-invitation"
    assert len(set(answers)) == 1
    reader.sees("gick inte att lösa in")
    reader.taps(REDEEM)
    reader.replies(invited(house))
    reader.sees("För många försök")
    assert house.runner.run(house.drafts.invitations.role(chat_hashes(KEYRING, CHAT), house.clock().date())) is None


def test_the_role_in_the_invitation_is_the_role_in_the_consent_record(house, reader):
    """Whatever the draft says of who fills it in."""
    redeems(reader, RecorderRole.SHELTER)
    name = begins(reader, role="coordinator", person="adult")
    consents(reader)
    records = stored(reader, name).records
    assert records
    assert {record.role for record in records} == {RecorderRole.SHELTER}


def test_what_is_done_is_noted_and_of_an_erased_draft_only_that(house, reader):
    redeems(reader)
    name = begins(reader, role="police", person="adult")
    consents(reader)
    opens(reader, name)
    reader.taps("Papper")
    reader.taps("Underlag till ansökan (PDF)")
    assert noted(house) == [TrailAction.MADE, TrailAction.CONFIRMED, TrailAction.PRINTED]
    reader.gives("drafts")
    reader.taps(f"Radera {name}")
    assert noted(house) == [None, None, None, TrailAction.ERASED]
    assert dump(house)["drafts"] == []


def test_erasing_what_is_kept_of_the_reader_takes_the_invitation_too(house, reader):
    redeems(reader)
    reader.gives("privacy")
    reader.taps("Radera")
    assert dump(house)["invitations"] == []
    reader.gives("drafts")
    assert BEGIN not in reader.labels


def test_a_reader_who_blocks_the_bot_keeps_no_invitation(house, reader):
    redeems(reader)
    house.runner.run(house.service.forget(CHAT))
    assert dump(house)["invitations"] == []


def test_nothing_stored_of_invitations_and_trail_names_a_chat_or_a_code(house, reader, tmp_path):
    """Promise 34, by a scan of every byte: the chat's number in any form, the code, the typed text."""
    code = redeems(reader)
    begins(reader, role="police", person="adult")
    consents(reader)
    assert {row["name"] for row in dump(house)["drafts"]}
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    forms = [str(CHAT).encode(), code.encode(), CaseCode.parse(code).secret, CaseCode.parse(code).secret.hex().encode()]
    forms += [CHAT.to_bytes(8, order) for order in ("big", "little")]
    assert not any(form in held for form in forms)


def test_in_a_terminal_with_no_database_it_is_said_that_none_can_be_redeemed(texts):
    from bot.texts import TransportTexts

    words = TransportTexts(texts, ("in-memory", "in-terminal"))
    for locale in ("sv", "en"):
        assert "databas" in words.word("drafts-invitation", locale)
