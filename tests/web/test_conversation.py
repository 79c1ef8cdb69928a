"""The same conversation in a browser without script: its buttons, its boxes, its own way back."""

from __future__ import annotations


def test_a_walk_from_the_first_page_and_back_again(browser):
    assert browser.opens("/").title == "Lots"
    browser.presses("Steg för steg")
    browser.presses("A Information och stöd")
    assert browser.page.title == "A Information och stöd"
    assert browser.presses("Tillbaka").title == "Steg för steg"
    assert browser.presses("Tillbaka").title == "Lots"
    assert "Tillbaka" not in browser.page.buttons


def test_ticks_go_along_and_come_back(browser):
    browser.opens("/checklista")
    browser.presses("Lista: barn och familj")
    first = next(iter(label for label, field in browser.page.labels.items() if field.startswith("tick")))
    browser.ticks(first)
    browser.presses("Hem")
    browser.presses("Tillbaka")
    assert "checked" in browser.page.inputs[browser.page.labels[first]]
    browser.ticks(first, on=False)
    browser.presses("Hem")
    browser.presses("Tillbaka")
    assert "checked" not in browser.page.inputs[browser.page.labels[first]]


def test_the_language_switch_keeps_the_place_and_the_case(browser):
    browser.opens("/checklista")
    browser.presses("Lista: barn och familj")
    box = next(field for field in browser.page.labels.values() if field.startswith("tick"))
    browser._ticks[box] = True
    before = browser.page.field("here")
    browser.presses("English")
    assert browser.page.language == "en-GB"
    assert browser.page.field("here") != before
    assert "checked" in browser.page.inputs[box]
