"""Each rule of wording finds the sentence that it was made for, and passes the one that took its place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.content_check import word_rules
from bot.content_check.word_rules import CheckedMessage
from dialogs.engine.screen_check import caveat
from dialogs.engine.screens import Block, BlockRole, Screen, Text


def faults(name, text, code="sv", variables=(), file="sv/frame.ftl", manual=None):
    """What the rules say of one message."""
    message = CheckedMessage(text, frozenset(variables), file)
    if manual is None:
        return list(word_rules._faults(name, message, code))
    return list(word_rules.broken(manual, {name: message}, code))


def changed(manual, name, **attributes):
    """The manual with one step changed."""
    chapters = tuple(
        replace(chapter, steps=tuple(replace(s, **attributes) if s.name == name else s for s in chapter.steps))
        for chapter in manual.chapters
    )
    return replace(manual, chapters=chapters)


def test_a_section_number_in_what_is_read_out():
    assert faults("tell-consent-point-own", "Beslutet är ditt (1.1 och 2.1).")
    assert faults("urgent-say", "Den är skyldig enligt 19 kap. 1 §.")
    assert not faults("tell-consent-point-own", "Beslutet är ditt.")
    assert not faults("children-report-body", "Nu: 19 kap. 1 § socialtjänstlagen.")


def test_sections_as_a_value_of_what_is_read_out():
    assert faults("tell-point", "• ()", variables={"text", "sections"}) == ["['sections'] would be read out"]
    assert not faults("tell-point", "• ", variables={"text"})


def test_a_fax_number():
    assert faults("urgent-papers-body", "med e-post eller fax", variables={"iom_fax"}) == ["iom_fax is a fax number"]


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("returnee-safety-body", "Var du bor lämnas aldrig ut.", "sv"),
        ("returnee-protected-body", "De ber om ditt ja innan de berättar något vidare.", "sv"),
        ("returnee-journey-body", "Andra ser inte vad du har varit med om.", "sv"),
        ("tell-consent-talk-point-place", "Vi lämnar aldrig ut var du bor.", "sv"),
        ("tell-journey-safety-point-ordinary", "Därför riskerar du inte att bli igenkänd som utsatt.", "sv"),
        ("ask-noconsent-say", "Utan samtycke lämnas inga personuppgifter.", "sv"),
        ("talking-shelter-say", "Adressen till ett skyddat boende lämnas aldrig ut.", "sv"),
        ("returnee-safety-body", "Where you live is never given out.", "en"),
        ("tell-consent-talk-point-place", "We never give out where you live.", "en"),
        ("returnee-journey-body", "Others do not see what you have been through.", "en"),
    ],
)
def test_more_secrecy_than_the_law_keeps(name, text, code):
    assert any("more than the law keeps" in fault for fault in faults(name, text, code))


def test_an_order_to_keep_a_secret_is_no_promise():
    assert not faults("talking-shelter-say", "Lämna aldrig ut adressen till ett skyddat boende.")
    assert not faults("talking-shelter-say", "Never give out the address of a shelter.", "en")


def test_our_advice_as_the_manuals():
    sentence = "Enligt  års manual: ring och bekräfta innan du skickar något."
    assert any("our advice" in fault for fault in faults("frame-unconfirmed", sentence))
    assert faults("frame-unconfirmed", "As in the  manual: call and confirm before you send anything.", "en")
    assert not faults("applying-sending-body", "Manualen anger e-post eller fax.")


def test_a_line_that_begins_with_sex_and_the_old_term_alone():
    assert faults("ask-free-label", "Sex frågor om fritt beslut")
    assert faults("ask-free-body", "Lugnt.\n    Sex frågor att tänka igenom:")
    assert faults("check-first-talk-item-options", "Till exempel reflektionsperiod eller asyl.")
    assert not faults("check-first-talk-item-options", "Till exempel betänketid (i manualen: reflektionsperiod).")
    assert faults("need-child-title", "You suspect that a child is exposed", "en")


def test_the_drafts_stored_answers_keep_their_words():
    assert not faults("field-status-reflection", "Har reflektionsperiod", file="sv/draft.ftl")


def test_an_order_to_send_beside_a_contact_that_is_not_confirmed(manual):
    changed_manual = changed(manual, "documents-condition", facts=("iom_email",))
    text = "Be om samtycke. Skicka en kopia av passet till IOM Finland: "
    found = faults("documents-condition-body", text, manual=changed_manual)
    assert found == ["sv: documents-condition: iom_email is not confirmed and stands beside 'Skicka'"]
    assert not faults("documents-condition-body", text, manual=manual)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("journey-tell-say", "Berätta för IOM Finland om personen har särskilda behov eller önskemål för resan."),
        ("aftercare-special-say", "Informera IOM Finland om personen behöver skyddat boende."),
        ("risks-informed-say", "Det är viktigt att IOM Finland får veta om möjliga risker så tidigt som möjligt."),
        ("urgent-papers-body", "Regionkoordinatorn skickar båda till IOM Finland."),
        ("check-documents-item-copy", "Finns redan pass, sänd en kopia till IOM Finland."),
    ],
)
def test_telling_to_pass_on_without_a_word_of_consent(manual, name, text):
    (fault,) = faults(name, text, manual=manual)
    assert "says nothing of consent" in fault
    assert not faults(name, f"{text} Be först om personens samtycke.", manual=manual)


def test_an_act_that_nobody_read_as_a_source(manual):
    note = replace(manual.notes["duty-to-report"], source="SoL (2025:400)")
    notes = {**manual.notes, "duty-to-report": note}
    assert list(word_rules.sources(replace(manual, notes=notes))) == ["note duty-to-report: gives 2025:400 as read"]
    assert list(word_rules.sources(manual)) == []


def test_a_warning_of_contacts_on_a_screen_that_names_none(manual):
    warning = Screen("voluntary", (Block(BlockRole.CAVEAT, Text("frame-unconfirmed")),), ())
    assert list(caveat(manual, manual.by_name["voluntary"], warning)) == ["voluntary: warns of contacts and names none"]
    assert list(caveat(manual, manual.by_name["applying-iom"], warning)) == []


def test_lists_and_pages_are_read_as_a_whole_and_nothing_else_is(manual):
    messages = {"check-papers-item-sent": CheckedMessage("Skickas.", frozenset(), "sv/checklists.ftl")}
    assert word_rules.whole(manual.by_name["check-papers"], messages) == "Skickas."
    assert word_rules.whole(manual.by_name["home"], messages) == ""
