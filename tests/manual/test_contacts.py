"""The contacts file: one place for each value, and an operator's file that is told what is wrong with it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.contacts_file import read_contacts
from dialogs.engine.facts import ContactKind, Status
from dialogs.manual.contacts import ContactsError, facts_from_tables


@pytest.fixture
def overridden(tmp_path):
    def _overridden(text):
        path = tmp_path / "own.toml"
        path.write_text(text, encoding="utf-8")
        return read_contacts(path)

    return _overridden


def test_every_number_of_the_manual_stands_once_in_one_format(facts):
    values = {name: fact.value for name, fact in facts.values.items()}
    assert values["support_line"] == "020-39 00 00"
    assert values["iom_phone"] == "+358 9 684 1150"
    assert values["iom_email"] == "AVRRTiPPSweden@iom.int"
    assert facts.edition == 2019


def test_what_is_confirmed_or_later_says_by_whom_and_when(facts):
    for fact in facts.values.values():
        if fact.status in {Status.CONFIRMED, Status.LATER}:
            assert fact.source
            assert fact.checked_on


def test_what_is_not_confirmed_cites_the_manual(facts):
    assert all(f.sections for f in facts.values.values() if f.status is Status.UNCONFIRMED)


def test_there_are_seven_regions_with_their_counties(facts):
    assert set(facts.regions) == {"bergslagen", "stockholm", "mitt", "nord", "syd", "vast", "ost"}
    assert all(region.counties for region in facts.regions.values())
    assert len({county for region in facts.regions.values() for county in region.counties}) == 21


def test_an_operators_file_replaces_and_adds(overridden):
    facts = overridden("""
        [contacts.iom_phone]
        kind = "phone"
        value = " +358 9 000 "
        status = "confirmed"
        source = "asked"
        checked_on = 2026-11-24
        [contacts.coordinator_syd]
        kind = "phone"
        value = "040-00 00 00"
        status = "confirmed"
        [amounts.monthly]
        value = 160.5
        status = "confirmed"
        currency = "USD"
        [figures]
        "17" = ["3.1"]
    """)
    assert facts.values["iom_phone"].value == "+358 9 000"
    assert facts.values["coordinator_syd"].kind is ContactKind.PHONE
    assert facts.values["monthly"].value == Decimal("160.5")
    assert facts.figures["17"] == ("3.1",)
    assert facts.values["support_line"].value == "020-39 00 00"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[contacts.x]\nvalue = 'a'\nstatus = 'ours'", r"\[contacts.x\] lacks 'kind'"),
        ("[contacts.x]\nkind = 'pigeon'\nvalue = 'a'\nstatus = 'ours'", r"\[contacts.x\] 'pigeon'"),
        ("[contacts.x]\nkind = 'phone'\nvalue = 'a'\nstatus = 'maybe'", r"\[contacts.x\] 'maybe'"),
        ("[contacts.x]\nkind = 'phone'\nvalue = 5\nstatus = 'ours'", r"\[contacts.x\] value is no line"),
        ("[contacts.x]\nkind = 'phone'\nvalue = ' '\nstatus = 'ours'", "value is no line"),
        ('[contacts.x]\nkind = "phone"\nvalue = "a\\nb"\nstatus = "ours"', "value is no line"),
        (f"[contacts.x]\nkind = 'phone'\nvalue = '{'9' * 201}'\nstatus = 'ours'", "value is no line"),
        ("[contacts.x]\nkind = 'phone'\nvalue = 'a'\nstatus = 'ours'\nchecked_on = 'today'", "checked_on is no date"),
        ("[contacts]\nx = 5", r"\[contacts.x\]"),
        ("contacts = 5", r"\[contacts\] is not a table"),
        ("[amounts.x]\nvalue = 'much'\nstatus = 'ours'", r"\[amounts.x\]"),
        ("[regions.syd]\ntitle = 'Syd'\nstatus = 'ours'", r"\[regions.syd\] lacks 'counties'"),
        ("[regions.syd]\ntitle = 'Syd'\ncounties = 'Skåne'\nstatus = 'ours'", "counties is no list"),
        ("[amounts.x]\nvalue = nan\nstatus = 'ours'", "value is no number"),
        ("[figures]\n17 = 5", r"\[figures.17\]"),
        ("this is no toml", "own.toml"),
    ],
)
def test_a_wrong_entry_is_named_on_one_line(overridden, text, why):
    with pytest.raises(ContactsError, match=why) as problem:
        overridden(text)
    assert "\n" not in str(problem.value)


def test_a_file_that_is_not_there_or_no_text_is_named(tmp_path):
    with pytest.raises(ContactsError, match=r"gone\.toml: No such file"):
        read_contacts(tmp_path / "gone.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ContactsError, match=r"bytes\.toml"):
        read_contacts(tmp_path / "bytes.toml")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[contact.support_line]\nvalue = '1'", r"^\[contact\] is no table of this file; did you mean contacts\?"),
        (
            "[contacts.suport_line]\nkind = 'phone'\nvalue = '1'\nstatus = 'ours'",
            r"^\[contacts.suport_line\] is no entry of ours; did you mean support_line\?",
        ),
        (
            "[contacts.support_line]\nkind = 'phone'\nvalue = '1'\nstatus = 'ours'\nsorce = 'x'",
            r"^\[contacts.support_line\] sorce is read by nothing; did you mean source\?",
        ),
        (
            "[contacts.coordinator_sid]\nkind = 'phone'\nvalue = '1'\nstatus = 'ours'",
            r"^\[contacts.coordinator_sid\] is no entry of ours",
        ),
    ],
)
def test_a_name_that_nothing_reads_is_named_with_the_nearest_known_one(overridden, text, line):
    with pytest.raises(ContactsError, match=line):
        overridden(text)


def test_a_coordinators_own_number_is_no_unknown_name(overridden):
    entry = "kind = 'phone'\nvalue = '1'\nstatus = 'confirmed'"
    facts = overridden(f"[contacts.coordinator_syd]\n{entry}\n[contacts.coordinator_syd_mail]\n{entry}")
    assert {"coordinator_syd", "coordinator_syd_mail"} <= facts.values.keys()


def test_hours_that_nobody_has_words_for_are_refused():
    entry = {"kind": "phone", "value": "1", "status": "ours", "hours": "full moon"}
    with pytest.raises(ContactsError, match="hours must be one of office"):
        facts_from_tables({"edition": 2019, "contacts": {"line": entry}}, {})
