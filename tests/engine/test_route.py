"""What a button means: whatever its data says, a sensible screen follows."""

from __future__ import annotations

import base64
import random
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.engine.actions import follow_link, newest_case
from dialogs.engine.find import NotFound, find_link
from dialogs.engine.links import TICK_COUNT, VERB_COUNT, Case, Link, UnreadableLink, Verb, _check, decode, encode
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import Checklist

CASE = Case(plan=3, ticks=5, language=2)


@pytest.fixture(scope="module")
def follows(manual):
    return lambda link, newest=None, **how: follow_link(
        manual, link if isinstance(link, str) else encode(link), newest, **how
    )


def sensible(manual, data, newest, *, deep):
    turn = follow_link(manual, data, newest, deep=deep)
    screen = show_guidance(manual, turn.link, ReadingMode("sv"), turn.notices)
    assert screen.blocks
    assert screen.buttons
    assert turn.link.step in manual.by_number


def garbage(chance):
    """Nonsense of every sort: any text, the right alphabet, damaged links, links that are whole but mean nothing."""
    kind = chance.randrange(5)
    if kind == 0:
        return "".join(
            chr(chance.choice([chance.randrange(32, 127), chance.randrange(0x20, 0xD7FF)]))
            for _ in range(chance.randrange(90))
        )
    if kind == 1:
        return "".join(chance.choices(string.ascii_letters + string.digits + "-_", k=chance.randrange(70)))
    if kind == 2:
        body = bytes([1, chance.randrange(256)]) + chance.randbytes(44)
        return base64.urlsafe_b64encode(body + _check(body)).decode()
    link = Link(
        chance.randrange(65536), chance.randrange(65536), chance.randrange(VERB_COUNT), chance.randrange(65536),
        Case(chance.getrandbits(64), chance.getrandbits(TICK_COUNT), chance.randrange(256)),
    )  # fmt: skip
    data = list(encode(link))
    if kind == 3:
        data[chance.randrange(64)] = chance.choice(string.ascii_letters)
        return "".join(data[: chance.randrange(65)])
    return "".join(data)


def test_ten_thousand_random_strings_lead_to_a_sensible_screen(manual):
    chance = random.Random(2019)
    for number in range(10_000):
        data = garbage(chance)
        known = None if number % 3 else CASE
        turn = follow_link(manual, data, known, deep=number % 2 == 0)
        assert turn.link.step in manual.by_number
        if number % 10 == 0:
            sensible(manual, data, known, deep=number % 2 == 0)


@given(
    st.one_of(
        st.text(),
        st.text("ABCxyz019-_=", max_size=80),
        st.binary(max_size=60).map(lambda b: base64.urlsafe_b64encode(b).decode()),
    ),
    st.booleans(),
)
@settings(max_examples=100)
def test_any_text_as_data_leads_to_a_sensible_screen(manual, data, deep):
    sensible(manual, data, CASE, deep=deep)


@given(
    st.builds(
        Link, st.integers(0, 65535), st.integers(0, 65535), st.integers(0, VERB_COUNT - 1), st.integers(0, 65535),
        st.builds(
            Case, plan=st.integers(0, (1 << 64) - 1), ticks=st.integers(0, (1 << TICK_COUNT) - 1),
            language=st.integers(0, 255),
        ),
        st.booleans(),
    ),
    st.booleans(),
)  # fmt: skip
@settings(max_examples=100)
def test_any_whole_link_leads_to_a_sensible_screen(manual, link, deep):
    sensible(manual, encode(link), None, deep=deep)


def test_a_link_opens_its_step_with_its_case(manual, follows):
    turn = follows(Link(6, case=CASE))
    assert (turn.link.step, turn.link.case, turn.verb, turn.notices) == (6, CASE, Verb.OPEN, ())


def test_the_newest_state_of_the_card_goes_before_the_links(follows):
    assert follows(Link(6, case=CASE), Case(ticks=9)).link.case == Case(ticks=9)


def test_hiding_takes_no_case_along(follows):
    assert follows(Link(19, verb=Verb.HIDE), CASE).link.case == Case()


def test_what_cannot_be_read_keeps_the_case_and_says_so(follows, manual):
    turn = follows("nonsense", CASE)
    assert (turn.link.step, turn.link.case) == (manual.home.number, CASE)
    assert [notice.id for notice in turn.notices] == ["notice-unreadable"]


def test_a_later_version_says_so(follows):
    data = base64.urlsafe_b64encode(bytes([9]) + bytes(47)).decode()
    assert [notice.id for notice in follows(data).notices] == ["notice-later-version"]


def test_a_step_that_is_gone_leads_home(follows, manual):
    turn = follows(Link(64000, case=CASE))
    assert (turn.link.step, turn.link.case) == (manual.home.number, CASE)
    assert [notice.id for notice in turn.notices] == ["notice-moved"]


@pytest.mark.parametrize(
    ("verb", "operand"),
    [(Verb.TICK, TICK_COUNT), (Verb.UNTICK, 65535), (Verb.SPEAK, 999), (Verb.LOCALE, 999), (Verb.LOCALE, 3),
     (Verb.ANSWER, 255 << 8 | 1), (Verb.ANSWER, 1 << 8 | 15)],
)  # fmt: skip
def test_what_names_nothing_changes_nothing(follows, verb, operand):
    turn = follows(Link(6, verb=verb, operand=operand, case=CASE))
    assert (turn.link.step, turn.link.case, turn.verb) == (6, CASE, Verb.OPEN)
    assert turn.notices


def test_an_answer_is_put_and_taken_away(follows, manual):
    question = manual.questions["topic"]
    turn = follows(Link(44, verb=Verb.ANSWER, operand=question.number << 8 | 3, case=CASE))
    assert question.number_in(turn.link.case.plan) == 3
    again = follows(Link(44, verb=Verb.ANSWER, operand=question.number << 8, case=turn.link.case))
    assert again.link.case == CASE


def test_the_returnees_language_is_chosen(follows):
    assert follows(Link(1500, verb=Verb.SPEAK, operand=1, case=CASE)).link.case.language == 1


def test_clearing_takes_the_ticks_of_that_list_alone(follows, manual):
    step = manual.by_name["check-date"]
    case = Case().tick(step.items[0].number, on=True).tick(0, on=True)
    assert follows(Link(step.number, verb=Verb.CLEAR, case=case)).link.case == Case(ticks=1)
    assert follows(Link(6, verb=Verb.CLEAR, case=case)).link.case == case


@pytest.mark.parametrize("verb", [Verb.FORGET, Verb.CLOSE, Verb.NUMBERED_ON, Verb.NUMBERED_OFF, Verb.CALLS_ON])
def test_a_deep_link_does_nothing_that_is_stored(follows, verb):
    turn = follows(Link(8, verb=verb, case=CASE), deep=True)
    assert (turn.verb, turn.link.step) == (Verb.OPEN, 8)


@given(st.integers(0, (1 << TICK_COUNT) - 1), st.data())
def test_ticks_in_any_order_are_all_counted(manual, ticks, data):
    """Taps on one old keyboard, applied to the newest state, end as if each had been waited for."""
    lists = [step for step in manual.steps if isinstance(step, Checklist)]
    step = data.draw(st.sampled_from(lists))
    old = show_guidance(manual, Link(step.number, case=Case(ticks=ticks)), ReadingMode("sv"))
    wanted = data.draw(st.lists(st.sampled_from([b for b in old.buttons if b.link.verb in {Verb.TICK, Verb.UNTICK}])))
    case = expected = Case(ticks=ticks)
    for button in wanted:
        case = follow_link(manual, encode(button.link), case).link.case
        expected = expected.tick(button.link.operand, on=button.link.verb is Verb.TICK)
    assert case == expected


def test_the_newest_case_is_read_from_a_button_that_only_opens():
    tick = encode(Link(6, verb=Verb.TICK, operand=9, case=Case(ticks=512)))
    opens = encode(Link(6, case=CASE))
    assert newest_case((tick, "https://example.org", opens)) == CASE
    assert newest_case((tick,)) is None
    assert newest_case(()) is None


# ---------------------------------------------------------------- addresses as a person gives them


@pytest.mark.parametrize(
    ("address", "step"),
    [("urgent", "urgent"), ("2", "urgent"), ("3.4.2", None), ("followup", None), ("II-1", None)],
)
def test_a_screen_is_found_by_link_name_number_or_section(manual, address, step):
    found = manual.by_number[find_link(manual, address).step]
    assert step is None or found.name == step


def test_a_screen_is_found_by_its_link_with_the_case(manual):
    assert find_link(manual, encode(Link(2, case=CASE))) == Link(2, case=CASE)


@pytest.mark.parametrize("address", ["", "nowhere", "9.9.9", "64000", "9" * 5000, encode(Link(64000))])
def test_what_is_nowhere_is_not_found(manual, address):
    with pytest.raises(NotFound):
        find_link(manual, address)


def test_the_first_page_that_cites_a_section_is_its_screen(manual):
    step = manual.by_number[find_link(manual, "3.4.2").step]
    assert step.source[0] == "3.4.2"


def test_a_link_cut_in_the_middle_of_a_byte_is_unreadable():
    with pytest.raises(UnreadableLink):
        decode("A")


def test_a_deep_link_makes_no_paper_of_a_draft_and_one_of_a_plan(manual):
    for name, verb in (("draft-papers", Verb.OPEN), ("plan-result", Verb.PAPER)):
        data = encode(Link(manual.by_name[name].number, verb=Verb.PAPER, operand=1, case=Case(draft=7)))
        assert follow_link(manual, data, deep=True).verb is verb
