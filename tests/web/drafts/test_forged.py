"""What comes back was made by us, or is refused with one line: tokens, forms and files that somebody has changed."""

from __future__ import annotations

import base64
import json
from datetime import timedelta

import pytest

from bot.web.drafts.carried_draft import CarriedDraft, NotCarried, read_carried, write_carried
from bot.web.site import LARGEST_FORM
from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Interpreter, RecorderRole
from dialogs.draft.model.consent_items import ITEM_BY_NAME
from dialogs.draft.model.draft_file import write_draft_file
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.screens.consent import text_tag
from dialogs.draft.steps import DRAFT_STEPS, FIELD_STEPS, PAPERS, PERSONAL_PART, STEP_OF_ITEM
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.links import Case, Link, Verb, encode
from dialogs.engine.steps import DraftStep
from storage.crypto.carried_blob import make_mark
from storage.crypto.keyring import Keyring
from tests.consenting import button_operand, consent_record
from tests.web.drafts.conftest import KEY
from tests.web.drafts.reader import Reader
from tests.web.drafts.story import begins, consents, is_adult

OTHER_KEY = "another-key-of-the-tests-9876543210-zyxwvutsrq"
UNREADABLE, OLD = "gick inte att läsa", "äldre än ett dygn"


def swap(reader, token):
    """Puts another token into the form."""
    for field in reader.tree.xpath("//input[@name='draft']"):
        field.set("value", token)


def state(**answers):
    part = OpenAnswers()
    for name, value in answers.items():
        part = part.put(FIELD_BY_NAME[name.replace("_", "-")], value)
    return DraftState(part)


def flipped(token, place):
    raw = bytearray(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    raw[place] ^= 1
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


@pytest.mark.parametrize(
    "change",
    [
        lambda token: token[:-1], lambda token: token[: len(token) // 2], lambda token: token + "A",
        lambda token: flipped(token, 0), lambda token: flipped(token, 5), lambda token: flipped(token, -1),
        lambda token: flipped(token, 40), lambda _: "A" * 200, lambda _: "åäö", lambda _: "A" * 60_000,
        lambda _: "\u202e", lambda token: f" {token}", lambda _: "-", lambda _: "AQ",
    ],
)  # fmt: skip
def test_a_token_that_is_not_ours_leads_to_the_list_with_one_line(reader, change):
    begins(reader)
    swap(reader, change(reader.token))
    response = reader.presses("Svaren")
    assert response.status_code == 200
    assert reader.title == "Utkast"
    reader.sees(UNREADABLE, "Öppna en fil")
    assert reader.token == ""


def test_a_token_of_another_server_opens_nothing_and_one_of_another_worker_does(make_draft_site):
    first = begins(Reader(make_draft_site()))
    colleague, stranger = Reader(make_draft_site()), Reader(make_draft_site(OTHER_KEY))
    for other in (colleague, stranger):
        begins(other)
        other.html, other.tree = first.html, first.tree
    colleague.presses("Svaren")
    assert colleague.title == "Svaren"
    stranger.presses("Svaren")
    stranger.sees(UNREADABLE)


def test_a_page_older_than_a_day_is_refused_and_one_of_the_future_too(reader, clock):
    begins(reader)
    clock.now += timedelta(hours=24)
    reader.presses("Svaren")
    assert reader.title == "Svaren"
    clock.now += timedelta(hours=24, seconds=1)
    reader.presses("Översikt")
    reader.sees(OLD)
    begins(reader)
    clock.now -= timedelta(hours=1)
    reader.presses("Svaren")
    reader.sees(OLD)


def test_an_old_page_is_the_draft_as_it_was_then_and_nothing_is_mixed(reader):
    is_adult(begins(reader))
    before = reader.token
    consents(reader, {"Uppgifter till IOM Finland": "Nej"})
    reader.presses("Personuppgifter")
    reader.sees("behöver vara Ja först")
    swap(reader, before)
    reader.presses("Översikt")
    reader.sees("Samtycke: 0 av 6")


def test_a_button_of_another_draft_shows_nothing_of_this_one(reader):
    is_adult(begins(reader))
    link = encode(Link(PAPERS.number, verb=DraftVerb.AT, operand=1, case=Case(draft=12345)))
    reader.posts([*reader.form.form_values(), ("link", link)])
    assert reader.title == "Inget utkast här"
    assert reader.token


KINDS = {type(step): step for step in DRAFT_STEPS if type(step) is not DraftStep}
SPECIAL = [step for step in DRAFT_STEPS if type(step) is DraftStep]


def _no_verb_is_a_fault(reader, step, operands):
    begins(reader)
    page, number = (reader.html, reader.tree), _number(reader)
    for verb in (*DraftVerb, *Verb):
        for operand in operands:
            reader.html, reader.tree = page
            link = Link(step.number, verb=verb, operand=operand, case=Case(draft=number))
            response = reader.posts([*reader.form.form_values(), ("link", encode(link))])
            assert response.status_code == 200, (verb, operand)


@pytest.mark.parametrize("step", [*KINDS.values(), PAPERS, PERSONAL_PART], ids=lambda step: step.name)
def test_no_verb_on_any_kind_of_step_is_a_fault(reader, step):
    _no_verb_is_a_fault(reader, step, (0xFFFF,))


@pytest.mark.full
@pytest.mark.parametrize("step", [*KINDS.values(), *SPECIAL], ids=lambda step: step.name)
def test_no_number_of_any_verb_is_a_fault(reader, step):
    _no_verb_is_a_fault(reader, step, (0, 1, 255, 256, 0x7FFF, 0x8000))


def _number(reader):
    from dialogs.draft.model.draft_label import parse_draft_label

    return parse_draft_label(next(word for word in reader.text.split() if word.startswith("LT-")))


def test_the_paper_to_fill_in_is_shown_to_no_forged_button(reader):
    is_adult(begins(reader))
    consents(reader, {"Uppgifter till IOM Finland": "Vill vänta"})
    for operand in (0, 256, 512, 0xFFFF):
        link = encode(Link(PERSONAL_PART.number, verb=Verb.PAPER, operand=operand, case=Case(draft=_number(reader))))
        reader.posts([*reader.form.form_values(), ("link", link)])
        assert not reader.tree.xpath("//textarea")
        assert reader.title == "Personuppgifter"


def test_a_yes_without_what_has_to_be_said_first_is_not_taken(reader, web_guidance, make_drafts):
    is_adult(begins(reader))
    item = ITEM_BY_NAME["iom"]
    wording = make_drafts()._hashes["iom", "sv"]
    operand = button_operand(item, ConsentAnswer.YES, wording)
    link = Link(STEP_OF_ITEM["iom"].number, verb=DraftVerb.RESPOND, operand=operand, case=Case(draft=_number(reader)))
    reader.posts([*reader.form.form_values(), ("link", encode(link))])
    reader.sees("Svaret är inte taget")
    reader.presses("Översikt")
    reader.sees("Samtycke: 0 av 6")


def test_answers_of_no_question_on_the_page_are_not_looked_at(reader):
    begins(reader)
    reader.presses(next(label for label in reader.buttons if label.startswith("Fortsätt: ")))
    extra = [(f"q{step.field.number}", "1") for step in FIELD_STEPS if step.field.name != "role"]
    reader.posts([*reader.form.form_values(), *extra, ("q1", "1"), ("q1", "3"), ("do", "continue")])
    reader.presses("Översikt")
    reader.sees("Frågor: 1 besvarade")
    reader.presses("Svaren")
    reader.presses("Underlaget")
    reader.sees("Vem som fyller i: Polis")  # of one that is sent twice, the last


@pytest.mark.parametrize("value", ["99", "-1", "0x1", "1e3", "٣", "9" * 5000, "", "\x00", "1.0", " 1", "999999"])
def test_what_is_no_option_changes_nothing(reader, value):
    begins(reader)
    reader.presses(next(label for label in reader.buttons if label.startswith("Fortsätt: ")))
    response = reader.posts([*reader.form.form_values(), ("q1", value), ("do", "continue")])
    assert response.status_code == 200
    reader.presses("Översikt")
    reader.sees("Frågor: 0 besvarade")


def test_a_child_whose_will_is_not_there_stops_the_draft_on_every_page(reader, make_drafts, clock):
    stopped = state(person="child", unaccompanied="yes", child_will="no")
    begins(reader)
    swap(reader, write_carried(CarriedDraft(_number(reader), stopped), Keyring(KEY), clock.now))
    for label in ("Svaren", "Mer"):
        reader.presses(label)
    assert reader.title == "Mer"
    for step in (PAPERS, PERSONAL_PART):
        for verb in (Verb.OPEN, Verb.PAPER, DraftVerb.AT):
            link = Link(step.number, verb=verb, operand=1, case=Case(draft=_number_of_token(reader, clock)))
            reader.posts([*reader.form.form_values(), ("link", encode(link))])
            assert reader.title == "Utkastet går inte vidare nu"
            assert reader.saved is None


def _number_of_token(reader, clock):
    draft = read_carried(reader.token, Keyring(KEY), clock.now)
    assert not isinstance(draft, NotCarried)
    return draft.number


# ---------------------------------------------------------------- files


def opens_file(reader, data, name="LT-AAAA.json"):
    reader.opens("/utkast")
    reader.presses("Öppna en fil")
    return reader.uploads(data, name)


def everything_yes(make_drafts, clock, **answers):
    """A file in which an adult said yes to everything, marked by this server, and the same without its mark."""
    hashes, day = make_drafts()._hashes, clock.now.date()
    names = [item for item in ITEM_BY_NAME.values() if item.name != "child-will" and not item.givers]
    records = tuple(
        consent_record(item, hashes[item.name, "sv"], "sv", day, interpreter=Interpreter.NOT_NEEDED,
                       expressed=Expression.SPOKEN, role=RecorderRole.OTHER)
        for item in names
    )  # fmt: skip
    answers = state(**(answers or {"person": "adult"})).answers
    keyring = Keyring(KEY)
    return write_draft_file(answers, records, lambda content: make_mark(content, keyring))


def test_a_file_comes_back_with_its_consents_only_where_it_was_made_and_unchanged(make_draft_site, make_drafts, clock):
    file = everything_yes(make_drafts, clock)
    here, elsewhere = Reader(make_draft_site()), Reader(make_draft_site(OTHER_KEY))
    opens_file(here, file.encode())
    here.sees("Filen är öppnad", "Samtycke: 6 av 6")
    assert "Fråga punkterna på nytt" not in here.text
    opens_file(elsewhere, file.encode())
    elsewhere.sees("Fråga punkterna på nytt", "Samtycke: 0 av 6")
    changed = json.loads(file)
    changed["answers"]["person"] = "child"
    opens_file(here, json.dumps(changed).encode())
    here.sees("Fråga punkterna på nytt", "Samtycke: 0 av")


def test_consents_of_a_file_that_has_lain_for_months_are_asked_again(reader, make_drafts, clock):
    file = everything_yes(make_drafts, clock)
    clock.now += timedelta(days=61)
    opens_file(reader, file.encode())
    reader.sees("Fråga punkterna på nytt", "Samtycke: 0 av 6")


def test_a_childs_stop_that_is_taken_out_of_a_file_opens_no_consent(reader, make_drafts, clock):
    file = json.loads(everything_yes(make_drafts, clock, person="child", unaccompanied="yes", child_will="no"))
    del file["answers"]["child-will"]
    opens_file(reader, json.dumps(file).encode())
    reader.sees("Fråga punkterna på nytt", "Samtycke: 0 av 10")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", None), (b"\xff\xfe\x00", "inte ett utkast härifrån"), ("Имя: Анна".encode(), "inte ett utkast härifrån"),
        (b"[" * 30_000, "inte ett utkast härifrån"), (b"9" * 6000, "inte ett utkast härifrån"),
        (b'{"kind": "lots-open-part", "version": 3, "answers": {}, "more": 1}', "en version"),
        (b'{"kind": "lots-open-part", "version": true, "answers": {}}', "en version"),
        (b'{"kind": "lots-open-part", "version": 2, "answers": {}}', "inte ett utkast härifrån"),
        (b'{"kind": "lots-open-part", "version": 2, "answers": {}, "consents": {}, "mark": ""}', "inte ett utkast"),
        (b'{"kind": "lots-open-part", "version": 2, "answers": {}, "consents": [1], "mark": ""}', "inte ett utkast"),
        (b'{"kind": "lots-open-part", "version": 1, "answers": {"surname": "Anna"}}', "En fråga är okänd"),
        (b'{"kind": "lots-open-part", "version": 1, "answers": {"role": "Anna"}}', "finns inte bland alternativen"),
        (b"%PDF-1.7", "inte ett utkast härifrån"),
    ],
)  # fmt: skip
def test_a_file_that_is_none_of_ours_is_answered_clearly_and_quoted_nowhere(reader, data, said):
    response = opens_file(reader, data)
    assert response.status_code == 200
    reader.sees(said or "Öppna en fil")
    assert "Anna" not in reader.html
    assert reader.token == ""


def test_a_file_that_is_too_large_is_413_and_the_page_before_still_works(reader):
    reader.opens("/utkast")
    reader.presses("Öppna en fil")
    before = reader.html, reader.tree
    assert reader.uploads(b" " * LARGEST_FORM).status_code == 413
    reader.html, reader.tree = before
    opens_file(reader, OpenAnswers().to_json().encode())
    reader.sees("Filen är öppnad")


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", 'a"; filename="b.json', "\u202ejson.exe", "x\r\nSet-Cookie: a=b", "🜁" * 90, "", "\x00"]
)
def test_the_name_of_a_file_is_not_looked_at_and_comes_back_nowhere(reader, name):
    response = opens_file(reader, OpenAnswers().to_json().encode(), name)
    assert response.status_code == 200
    assert "set-cookie" not in response.headers
    assert "passwd" not in response.text
    assert "\u202e" not in response.text


def test_a_second_draft_takes_nothing_from_the_one_that_is_there(reader, make_drafts, clock):
    is_adult(begins(reader))
    number = _number(reader)
    reader.presses("Mer")
    reader.presses("Utkast")
    assert "Börja ett nytt utkast" not in reader.buttons
    link = encode(Link(1700, verb=DraftVerb.SAVE))
    reader.posts([*reader.form.form_values(), ("link", link)])
    reader.sees("Sidan har redan ett utkast")
    reader.presses(next(label for label in reader.buttons if label.startswith("Öppna LT-")))
    assert _number(reader) == number
    reader.sees("Frågor: 1 besvarade")


BODIES = [
    b"", b"--x7\r\n", b"--x7\r\n\r\n", b"\x00" * 999, b"--x7--", b"--x7\r\nA: " + b"b" * 50_000,
    b"--x7\r\nContent-Disposition: form-data\r\n\r\nx\r\n--x7--\r\n", b"--x7\r\n" * 5000,
]  # fmt: skip


@pytest.mark.parametrize(
    "kind", ["", "; boundary=", "; boundary=x7", "; boundary=" + "x" * 300, "; charset=zip; boundary=x7"]
)
def test_no_body_of_a_file_form_is_a_fault(reader, kind):
    for body in BODIES:
        assert reader._send("POST", "/", body, f"multipart/form-data{kind}").status_code == 200, body[:40]


# ---------------------------------------------------------------- where drafts take an invitation


def test_with_invitations_on_no_draft_is_made_opened_or_shown(make_draft_site, make_drafts, clock):
    mine = is_adult(begins(Reader(make_draft_site())))
    closed = Reader(make_draft_site(is_open=False))
    closed.opens("/utkast")
    assert closed.title == "Utkast görs inte i webbläsaren här"
    assert not {"Börja ett nytt utkast", "Öppna en fil"} & set(closed.buttons)
    forged = ((DraftVerb.SAVE, 1700), (Verb.OPEN, 1712), (Verb.OPEN, 1701), (Verb.PAPER, 1709), (Verb.OPEN, 1718))
    for verb, step in forged:
        closed.html, closed.tree = mine.html, mine.tree
        link = Link(step, verb=verb, case=Case(draft=_number(mine)))
        closed.posts([*closed.form.form_values(), ("link", encode(link))])
        assert closed.title in {"Utkast görs inte i webbläsaren här", "Mer"}
        assert closed.saved is None
        assert closed.token == ""


def test_the_answer_buttons_of_consent_hold_the_wording_that_stood_there(make_drafts):
    """So that a button of a page before a release with other words asks anew."""
    view = CarriedDraft(7, state(person="adult")).view(make_drafts()._hashes, make_drafts()._clock().date())
    assert text_tag(ITEM_BY_NAME["iom"], view, "sv") == int(make_drafts()._hashes["iom", "sv"][:2], 16)
