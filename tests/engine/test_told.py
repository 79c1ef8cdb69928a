"""What is told, in the returnee's language: alone or side by side, never in another language in its place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.engine.links import Case, Link, Verb
from dialogs.engine.steps import TalkingPoints
from dialogs.engine.told_bodies import recording_of
from dialogs.engine.translations import said_names
from tests.translated import ALBANIAN, IN_ALBANIAN, IN_THAI, THAI, buttons_of, opens, texts_of, translated

PLAIN, WEIGHTY = "tell-journey", "tell-application-money"
CARD = "told-no-language-title"


def every_text(manual):
    return {name for step in manual.steps if isinstance(step, TalkingPoints) for name in said_names(step)}


def test_what_is_told_stands_alone_in_her_language(manual):
    thai = translated(manual)
    screen = opens(thai, "told", PLAIN)
    assert texts_of(screen) == [(name, "th") for name in said_names(manual.by_name[PLAIN])]
    assert screen.buttons[-1].link.step == manual.by_name[PLAIN].number


def test_side_by_side_on_request_each_paragraph_has_the_professionals_below_it(manual):
    thai = translated(manual)
    beside = thai.by_number[buttons_of(opens(thai, "told", PLAIN))["told-with-own"].step]
    screen = opens(thai, beside.name, PLAIN)
    names = said_names(manual.by_name[PLAIN])
    assert texts_of(screen) == [(name, language) for name in names for language in ("th", None)]
    assert buttons_of(screen)["told-alone"].step == thai.told.number


def test_the_professionals_own_language_never_stands_beside_itself(manual):
    case = Case(language=manual.language_number("sv"))
    screen = opens(manual, "told-beside", WEIGHTY, case)
    assert texts_of(screen) == [(name, "sv") for name in said_names(manual.by_name[WEIGHTY])]
    assert not {"told-alone", "told-with-own"} & buttons_of(screen).keys()


@pytest.mark.parametrize("fault", ["stale", "unreviewed"])
def test_what_is_of_weight_and_not_to_be_trusted_stands_beside_the_source_alone_never(manual, fault):
    thai = translated(manual, **{fault: every_text(manual)})
    heavy, light = (texts_of(opens(thai, "told", name)) for name in (WEIGHTY, PLAIN))
    assert (f"{WEIGHTY}-say", None) in heavy and (f"{PLAIN}-say", None) not in light
    assert not {"told-alone", "told-with-own"} & buttons_of(opens(thai, "told", WEIGHTY)).keys()
    for texts in (heavy, light):  # both are told: she in her language, the professional in the professional's
        assert texts[-2:] == [(f"returnee-{fault}", "th"), (f"translation-{fault}", None)]


def test_risks_amounts_and_who_is_told_what_are_of_weight(manual):
    weighty = {step.name for step in manual.steps if getattr(step, "weighty", False)}
    assert weighty == {
        "tell-application-money", "tell-application-risks", "tell-application-support", "tell-consent-data",
        "returnee-home", "returnee-knows", "returnee-protected", "returnee-safety",
    }  # fmt: skip


@pytest.mark.parametrize("case", [IN_ALBANIAN, Case()])
def test_a_language_without_texts_gets_the_interpreter_and_the_support_line(manual, case):
    screen = opens(translated(manual), "told", PLAIN, case)
    assert texts_of(screen)[0] == (CARD, None)
    assert any("support_line" in block.text.values for block in screen.blocks)


def test_one_missing_message_is_enough(manual):
    thai = translated(manual, missing={f"{PLAIN}-say"})
    assert texts_of(opens(thai, "told", PLAIN))[0] == (CARD, None)
    assert texts_of(opens(thai, "told", WEIGHTY))[0] == (f"{WEIGHTY}-say", "th")


def test_her_own_pages_are_held_to_the_same(manual):
    for case, missing in ((IN_ALBANIAN, ()), (IN_THAI, {"returnee-talk-body"})):
        screen = opens(translated(manual, missing=missing), "returnee-talk", case=case)
        assert texts_of(screen)[0] == (CARD, None)
        assert {button.link.step for button in screen.buttons} <= {
            manual.home.number, manual.hidden.number, manual.returnee_urgent.number, manual.returnee_data.number,
        }  # fmt: skip
    thai = translated(manual, unreviewed={"returnee-safety-body", "returnee-talk-body"})
    assert ("returnee-safety-body", None) in texts_of(opens(thai, "returnee-safety"))
    assert ("returnee-talk-body", None) not in texts_of(opens(thai, "returnee-talk"))


def test_a_page_of_hers_can_be_told_and_what_is_neither_is_her_first(manual):
    thai = translated(manual)
    assert ("returnee-urgent-body", "th") in texts_of(opens(thai, "told", "returnee-urgent"))
    for origin in ("home", "told-beside"):
        assert ("returnee-decide-body", "th") in texts_of(opens(thai, "told", origin))


def test_a_card_offers_the_chosen_language_or_the_choice(manual):
    thai = translated(manual, unreviewed=every_text(manual))
    chosen = buttons_of(opens(thai, PLAIN))
    assert (chosen["told-show"].verb, chosen["told-show"].operand) == (Verb.SPEAK, THAI)
    assert chosen["told-show"].back == chosen["told-change"].back == manual.by_name[PLAIN].number
    assert ("translation-unreviewed", None) in texts_of(opens(thai, PLAIN))
    assert "told-show" not in buttons_of(opens(thai, PLAIN, case=Case()))
    assert "told-choose" in buttons_of(opens(thai, PLAIN, case=IN_ALBANIAN))


def test_the_choice_opens_what_is_told_and_knows_that_a_language_may_be_missing(manual):
    screen = opens(translated(manual), "told-choice", PLAIN, Case(plan=7))
    spoken = [button.link for button in screen.buttons if button.link.verb is Verb.SPEAK]
    assert [link.operand for link in spoken] == [1, 2, THAI]
    assert {(link.step, link.back, link.case.plan) for link in spoken} == {
        (manual.told.number, manual.by_name[PLAIN].number, 7)
    }
    assert buttons_of(screen)["told-other-language"].step == manual.no_language.number


def test_every_language_with_its_line_is_on_the_card_to_point_at(manual):
    thai = translated(manual)
    screen = opens(thai, "pointing")
    lines = [(name, language) for name, language in texts_of(screen) if name.startswith("point-")]
    assert lines == [("point-question", code) for code in ("sv", "en", "th")]
    without = translated(manual, missing={"point-question"})
    assert THAI not in [button.link.operand for button in opens(without, "pointing").buttons]


def test_sheets_are_offered_in_the_chosen_language_only_where_all_their_texts_are_there(manual):
    thai = translated(manual, missing={"pocket-no"}, unreviewed={"handout-risks-body"})
    offered = buttons_of(opens(thai, "handouts"))
    assert {"handouts-sheet", "handouts-both", "handouts-point"} <= offered.keys()
    assert "handouts-pocket" not in offered
    assert ("translation-unreviewed", None) in texts_of(opens(thai, "handouts"))
    assert offered["handouts-both"].verb is Verb.PAPER and offered["handouts-both"].case.language == THAI
    assert "handouts-sheet" not in buttons_of(opens(thai, "handouts", case=Case()))
    assert texts_of(opens(thai, "handouts", case=Case(language=ALBANIAN)))[0] == (CARD, None)


def test_a_recording_is_offered_in_her_words_where_there_is_one(manual):
    thai = replace(translated(manual), recordings={"th": frozenset({PLAIN, "returnee-talk", "returnee-urgent"})})
    for name, origin in (("told", PLAIN), ("returnee-talk", "home"), ("returnee-urgent", "home")):
        screen = opens(thai, name, origin)
        listen = buttons_of(screen)["returnee-listen"]
        assert (listen.verb, listen.step) == (Verb.PAPER, thai.by_name[name].number)
        assert next(b.label.language for b in screen.buttons if b.label.id == "returnee-listen") == "th"
        assert recording_of(thai, listen) == ("th", PLAIN if name == "told" else name)
    for screen in (opens(thai, "told", WEIGHTY), opens(thai, "returnee-talk", case=Case(language=2))):
        assert "returnee-listen" not in buttons_of(screen)
    assert recording_of(thai, Link(64000, case=IN_THAI)) is None
