"""A consent item in the person's language: alone or side by side; what cannot be trusted needs an interpreter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.draft.decision.commands import RecordConsent
from dialogs.draft.decision.decide import decide
from dialogs.draft.decision.decision import DecisionContext
from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Interpreter
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ItemKind
from dialogs.draft.screens.consent import text_tag
from dialogs.draft.screens.consent_choice import ConsentChoice, GivenAnswer, SayPlace
from dialogs.draft.screens.consent_say import consent_said_names
from dialogs.draft.steps import STEP_OF_ITEM
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action
from dialogs.engine.links import Case, Link, Verb
from tests.draft.drawing import ADULT, NAME, draws, view
from tests.translated import ALBANIAN, THAI, buttons_of, texts_of, translated

ITEM = STEP_OF_ITEM["voluntary"]
SAID = consent_said_names(ITEM.item)
ALL_SAID = {name for item in CONSENT_ITEMS if item.kind is not ItemKind.OTHERS for name in consent_said_names(item)}
IN_THAI = Case(draft=NAME, language=THAI)
REMOTE = ConsentChoice(Interpreter.REMOTE, Expression.SPOKEN)
WITHOUT = ConsentChoice(Interpreter.NOT_NEEDED, Expression.SPOKEN)


def said(manual, language=THAI, case=IN_THAI, room=ITEM, *, beside=False):
    return draws(manual, room, view(ADULT), at=SayPlace(language, REMOTE, beside).operand, case=case)


def test_what_is_said_and_what_it_means_stand_alone_with_answers_to_point_at(manual):
    screen = said(translated(manual))
    assert {language for _, language in texts_of(screen)} == {"th"}
    assert [name for name, _ in texts_of(screen)] == [
        *SAID, "consent-say-answers", "consent-say-yes", "consent-say-no", "consent-say-wait", "consent-say-unclear",
    ]  # fmt: skip
    back = buttons_of(screen)["draft-consent-show-back"]
    assert ConsentChoice.of(back.operand) == REMOTE


def test_information_has_no_answer(manual):
    screen = said(translated(manual), room=STEP_OF_ITEM["police-information"])
    assert [name for name, _ in texts_of(screen)] == list(consent_said_names(STEP_OF_ITEM["police-information"].item))


def test_side_by_side_on_request_and_back_to_alone(manual):
    thai = translated(manual)
    other = buttons_of(said(thai))["told-with-own"]
    assert SayPlace.of(other.operand) == SayPlace(THAI, REMOTE, beside=True)
    screen = said(thai, beside=True)
    assert texts_of(screen)[:4] == [(SAID[0], "th"), (SAID[0], None), (SAID[1], "th"), (SAID[1], None)]
    assert SayPlace.of(buttons_of(screen)["told-alone"].operand) == SayPlace(THAI, REMOTE)


def test_what_cannot_be_trusted_is_always_side_by_side_and_says_so_in_both_voices(manual):
    screen = said(translated(manual, unreviewed=ALL_SAID))
    assert (SAID[0], None) in texts_of(screen)
    assert texts_of(screen)[-2:] == [("returnee-unreviewed", "th"), ("translation-unreviewed", None)]
    assert not {"told-alone", "told-with-own"} & buttons_of(screen).keys()


def test_without_a_text_the_interpreters_card_and_without_a_language_the_choice(manual):
    for missing, language in (((), ALBANIAN), (ALL_SAID, THAI)):
        screen = said(translated(manual, missing=missing), language)
        assert texts_of(screen)[0] == ("told-no-language-title", None)
        assert "draft-consent-show-back" in buttons_of(screen)
    choice = said(translated(manual), 0)
    assert [b.link.operand for b in choice.buttons if b.link.verb is Verb.SPEAK] == [1, 2, THAI]
    assert buttons_of(choice)["told-other-language"].back == ITEM.number


def test_a_chosen_language_becomes_the_cases_and_shows_what_is_said(manual):
    context = DecisionContext(translated(manual), "sv", typing=True)
    decision = decide(view(ADULT), Action(Link(ITEM.number, case=IN_THAI), Verb.SPEAK, THAI), context)
    assert decision.link == Link(ITEM.number, 0, DraftVerb.AT, SayPlace(THAI, ConsentChoice()).operand, IN_THAI)


def test_the_language_that_the_draft_names_is_one_tap_away(manual):
    thai = translated(manual)
    named = view(ADULT | {"language": "th"})
    show = buttons_of(draws(thai, ITEM, named, case=Case(draft=NAME)))["told-show"]
    assert (show.verb, show.operand) == (Verb.SPEAK, THAI)
    chosen = buttons_of(draws(thai, ITEM, named, case=IN_THAI))["told-show"]
    assert SayPlace.of(chosen.operand).language == THAI
    unnumbered = view(ADULT | {"language": "other"})
    assert "told-choose" in buttons_of(draws(thai, ITEM, unnumbered, case=Case(draft=NAME)))


@pytest.mark.parametrize(
    ("faults", "case", "needed"),
    [
        ({"unreviewed": ALL_SAID}, IN_THAI, True),
        ({"stale": ALL_SAID}, IN_THAI, True),
        ({"missing": ALL_SAID}, IN_THAI, True),
        ({}, Case(draft=NAME, language=ALBANIAN), True),
        ({}, IN_THAI, False),
        ({"unreviewed": ALL_SAID}, Case(draft=NAME), False),
        ({"unreviewed": ALL_SAID}, Case(draft=NAME, language=2), False),
    ],
)
def test_a_yes_in_a_text_that_cannot_be_trusted_needs_an_interpreter(manual, faults, case, needed):
    thai = translated(manual, **faults)
    first = STEP_OF_ITEM["language"]
    card = draws(thai, first, view(ADULT), case=case)
    assert ("consent-interpreter-not-needed" in buttons_of(card)) is not needed
    older = draws(thai, first, view(ADULT), at=WITHOUT.operand, case=case)
    assert ("consent-answer-yes" in buttons_of(older)) is not needed
    assert recorded(thai, first, WITHOUT, ConsentAnswer.YES, case) is not needed
    assert recorded(thai, first, WITHOUT, ConsentAnswer.NO, case), "a no is never refused"
    assert recorded(thai, first, REMOTE, ConsentAnswer.YES, case)


def recorded(manual, room, choice, answer, case):
    """Whether an answer is recorded, given by a button however old."""
    tag = text_tag(room.item, view(ADULT), "sv")
    operand = GivenAnswer(replace(choice), answer, None, tag).operand(room.item)
    action = Action(Link(room.number, case=case), DraftVerb.RESPOND, operand)
    return isinstance(decide(view(ADULT), action, DecisionContext(manual, "sv", typing=True)).command, RecordConsent)
