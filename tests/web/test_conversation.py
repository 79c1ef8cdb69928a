"""The same conversation in a browser without script: its buttons, its boxes, its own way back, its look-up."""

from __future__ import annotations

import pytest
from babel import Locale

from dialogs.engine.links import Case, Link, Verb, decode, encode
from dialogs.engine.show import step_link
from dialogs.engine.steps import TalkingPoints


def case_of(browser) -> Case:
    return decode(browser.page.field("here")).case


def boxes(browser) -> list[str]:
    return [label for label, field in browser.page.labels.items() if field.startswith("tick")]


def test_a_walk_from_the_first_page_and_back_again(browser):
    assert browser.opens("/").title == "Lots"
    browser.presses("Steg för steg")
    assert browser.presses("A Information och stöd").title == "A Information och stöd"
    assert browser.presses("Tillbaka").title == "Steg för steg"
    assert browser.presses("Tillbaka").title == "Lots"
    assert "Tillbaka" not in browser.page.buttons


def test_back_on_a_page_that_was_opened_by_its_address_leads_up(browser):
    browser.opens("/steg/urgent-papers")
    assert browser.presses("Tillbaka").title == "Fara nu: ring 112"


def test_ticks_go_along_and_come_back(browser):
    browser.opens("/steg/check-family")
    first, second, *_ = boxes(browser)
    browser.ticks(first)
    browser.ticks(second)
    browser.presses("Hem")
    browser.presses("Tillbaka")
    assert all(browser.is_ticked(label) for label in (first, second))
    browser.ticks(first, on=False)
    browser.presses("Hem")
    browser.presses("Tillbaka")
    assert not browser.is_ticked(first)
    assert browser.is_ticked(second)


def test_ticks_survive_a_search_the_language_and_the_address_of_the_page(browser):
    browser.opens("/steg/check-family")
    browser.ticks(boxes(browser)[0])
    browser.presses("English")
    assert browser.page.language == "en-GB"
    assert browser.is_ticked(boxes(browser)[0])
    browser.searches("amounts")
    browser.presses("Back")
    assert browser.is_ticked(boxes(browser)[0])
    browser.presses("Link to this place")
    assert browser.is_ticked(boxes(browser)[0])


def test_all_ticks_are_taken_away_by_one_button(browser):
    browser.opens("/steg/check-family")
    browser.ticks(boxes(browser)[0])
    browser.presses("Länk hit")
    browser.presses("Ta bort kryssen")
    assert case_of(browser).ticks == 0


def test_the_plans_questions_are_answered_one_after_the_other(browser, manual):
    browser.opens("/plan")
    browser.presses("Svara på frågorna")
    assert browser.page.title == "Vem är du?"
    browser.ticks("Polis")
    browser.presses("Fortsätt")
    assert browser.page.title != "Vem är du?"
    assert case_of(browser).plan
    browser.presses("Tillbaka")
    assert browser.is_ticked("Polis")


def test_every_question_of_the_plan_can_be_passed_over(browser, manual):
    browser.opens("/plan")
    browser.presses("Svara på frågorna")
    titles = []
    for _ in range(len(manual.forms) + 1):
        if "Fortsätt" not in browser.page.buttons:
            break
        titles.append(browser.page.title)
        browser.presses("Fortsätt")
    assert len(titles) > 10
    assert len(set(titles)) == len(titles)
    assert "Fortsätt" not in browser.page.buttons
    assert case_of(browser).plan == 0


def test_an_answer_that_is_changed_from_the_summary_leads_back_there(browser, manual, texts):
    browser.opens("/plan")
    browser.presses("Svara på frågorna")
    browser.ticks("Polis")
    browser.presses("Se och ändra svaren")
    summary = browser.page.title
    browser.presses(next(label for label in browser.page.buttons if label.endswith(": Polis")))
    browser.ticks("Socialtjänst")
    browser.presses("Fortsätt")
    assert browser.page.title == summary
    assert any(label.endswith(": Socialtjänst") for label in browser.page.buttons)


def test_a_question_without_names_is_put_together(browser):
    browser.opens("/steg/ask-role")
    browser.ticks("Polis")
    browser.presses("Fortsätt")
    browser.presses("Hoppa över")
    browser.presses("Hoppa över")
    assert "polis" in browser.page.text.lower()
    assert browser.page.field("here")


def test_no_question_of_the_plan_is_said_twice(browser, manual):
    for form in manual.forms:
        browser.opens(f"/steg/{form.name}")
        assert "☐" not in browser.page.text
        assert "☑" not in browser.page.text


def test_look_up_shows_the_sure_page_with_the_others_below(browser):
    browser.opens("/")
    browser.searches("vilka belopp")
    assert "Beloppen" in browser.page.title
    assert "Fler svar" in browser.page.text
    browser.presses("Vad stödet täcker")
    assert browser.presses("Tillbaka").title.startswith("Beloppen")


def test_look_up_that_is_not_sure_asks_what_is_meant(browser):
    browser.opens("/")
    browser.searches("pengar barn resa hem")
    assert browser.page.title == "Menar du …?"


def test_what_is_typed_is_neither_shown_nor_kept_nor_put_in_an_address(browser):
    browser.opens("/")
    browser.searches("Kajsa Testsson 19121212-1212 belopp")
    html = browser.page.html
    assert "Testsson" not in html
    assert "19121212" not in html
    assert "kan vara personuppgifter" in browser.page.text
    assert str(browser.response.url) == "http://lots.test/"
    assert "location" not in browser.response.headers


def test_a_case_code_is_not_looked_up(browser):
    browser.opens("/")
    browser.searches("7K2QW-9XN4T-B3HJM-6RP8S")
    assert "7K2QW" not in browser.page.html


def test_danger_comes_first_whatever_else_is_asked(browser):
    browser.opens("/")
    browser.searches("han står utanför dörren och slår")
    assert "112" in browser.page.title


def test_an_empty_search_stays_where_it_was(browser):
    browser.opens("/steg/check-family")
    title = browser.page.title
    assert browser.searches("  ").title == title


def test_enter_without_a_button_searches_or_goes_on(browser):
    browser.opens("/steg/ask-role")
    browser.ticks("Polis")
    before = browser.page.title
    assert browser.posts(browser.form()).title != before
    assert "Beloppen" in browser.posts([*browser.form(), ("query", "vilka belopp")]).title


def test_the_returnees_pages_are_hers_alone(browser):
    browser.opens("/beratta")
    browser.presses("English (engelska)")
    assert browser.page.language == "en-GB"
    assert "Sök" not in browser.page.text
    assert "query" not in browser.page.inputs
    browser.presses("Next")
    browser.presses("Back")
    browser.presses("Give the phone back · Ge tillbaka telefonen")
    assert browser.page.language == "sv-SE"
    assert browser.page.title == "Visa för personen"


@pytest.mark.parametrize("code", ["ar", "th", "zh", "bg", "es"])
def test_a_page_that_no_native_professional_has_read_says_so_to_her_in_her_words(browser, manual, texts, code):
    browser.opens("/beratta")
    browser.presses(next(label for label in browser.page.buttons if Locale("sv").languages[code] in label))
    says = texts.word("returnee-unreviewed", code)
    for _ in manual.speeches:
        assert says in browser.page.text.replace("\n", " "), browser.page.title
        browser.presses(texts.word("returnee-next", code))


def test_every_screen_of_the_manual_has_a_page(browser, manual):
    for locale in manual.interface:
        for step in manual.steps:
            link = encode(step_link(manual, step.name))
            browser.posts([("language", locale), ("here", ""), ("history", ""), ("link", link)])
            assert browser.response.status_code == 200 and browser.page.title, step.name


def test_whatever_is_told_can_be_shown_in_her_language_and_heads_its_page(browser, manual):
    numbers = {code: number for number, code in manual.languages.items()}
    for code in ("sv", "en", "ar", "th", "zh", "ru"):
        for step in manual.steps:
            if isinstance(step, TalkingPoints):
                case = Case(language=numbers[code])
                link = encode(Link(manual.told.number, step.number, Verb.SPEAK, numbers[code], case))
                browser.posts([("language", "sv"), ("here", ""), ("history", ""), ("link", link)])
                assert browser.response.status_code == 200, (code, step.name)
                assert browser.page.language.startswith(code) and browser.page.title


def test_the_returnees_pages_have_no_plain_address(browser, manual):
    for step in manual.speeches:
        assert browser.send("GET", f"/steg/{step.name}").status_code == 404


@pytest.mark.parametrize(
    ("path", "language", "title"),
    [
        ("/akut", "sv-SE", "Fara nu: ring 112"),
        ("/urgent", "en-GB", None),
        ("/en/akut", "en-GB", None),
        ("/sv/akut", "sv-SE", "Fara nu: ring 112"),
        ("/steg/urgent-child", "sv-SE", "Barn, eller osäker ålder"),
        ("/en/steps/urgent-child", "en-GB", None),
        ("/manual/3.4.2", "sv-SE", None),
        ("/en/manual/3.4.2", "en-GB", None),
        ("/manual/II-1.1", "sv-SE", None),
        ("/en", "en-GB", "Lots"),
    ],
)  # fmt: skip
def test_public_pages_have_addresses_to_quote(browser, path, language, title):
    browser.opens(path)
    assert browser.response.status_code == 200
    assert browser.page.language == language
    assert title in {None, browser.page.title}


@pytest.mark.parametrize("path", ["/nowhere", "/steg/none", "/manual/9.9.9", "/a/b/c/d", "/steg/hidden", "/dolj"])
def test_an_address_that_there_is_not_says_so_and_whom_to_call(browser, path):
    response = browser.send("GET", path)
    assert response.status_code == 404
    assert "tel:112" in response.text
    assert "/sv/akut" in response.text


def test_each_public_page_says_its_own_address_and_is_there(browser, conversation, manual):
    for step in manual.steps[::7]:
        if conversation.is_public(step.name):
            browser.opens(f"/steg/{step.name}")
            address = browser.page.links["Adress utan ärende"]
            browser.opens(address)
            assert decode(browser.page.field("here")).step == step.number


def test_a_browser_that_names_no_language_of_ours_reads_english(site, browser):
    assert 'lang="en-GB"' in browser.send("GET", "/", headers={"accept-language": "fr-FR,fr;q=0.9"}).text
    assert 'lang="sv-SE"' in browser.send("GET", "/", headers={"accept-language": ""}).text


def test_a_deep_link_opens_its_place_with_its_case(browser, manual):
    case = Case(ticks=1 << 3, plan=5)
    browser.opens("/")
    browser.posts([*browser.form(), ("do", "open"), ("open", encode(step_link(manual, "check-family", case)))])
    assert case_of(browser).ticks == 1 << 3


@pytest.mark.parametrize("verb", [Verb.HIDE, Verb.FORGET, Verb.CLEAR, Verb.LOCALE, Verb.TAKE_BACK])
def test_a_deep_link_from_anybody_does_no_more_than_open(browser, manual, verb):
    browser.opens("/")
    link = Link(manual.by_name["check-family"].number, 0, verb, 2, Case(ticks=1 << 3))
    browser.posts([*browser.form(), ("do", "open"), ("open", encode(link))])
    assert browser.page.language == "sv-SE"
    assert case_of(browser).ticks == 1 << 3


@pytest.mark.parametrize("data", ["", "x", "AQAAAAAC", "A" * 64, "../../etc/passwd", "\0", "AQ" * 400])
def test_a_link_that_is_none_leads_to_the_nearest_page_with_one_line(browser, data):
    browser.opens("/akut")
    browser.posts([*browser.page.fields, ("link", data or "%")])
    assert browser.response.status_code == 200
    assert "närmaste sida" in browser.page.text


def test_a_page_that_is_no_page_begins_from_the_first(browser):
    browser.posts([("here", "forged"), ("history", "99999999.1 x 1.2.3 -1.0 65536.0"), ("language", "xx")])
    assert browser.page.title == "Lots"
    assert browser.page.field("history") == ""


def test_the_way_back_is_as_long_as_is_of_use(browser):
    browser.opens("/")
    for _ in range(40):
        browser.presses("Mer" if "Mer" in browser.page.buttons else "Hem")
    assert len(browser.page.field("history").split()) <= 30


def test_the_plan_is_given_as_a_pdf_and_nothing_is_redirected(browser):
    browser.opens("/plan")
    browser.presses("Svara på frågorna")
    browser.ticks("Polis")
    browser.presses("Se och ändra svaren")
    browser.presses("Visa planen")
    browser.presses("Hela planen")
    paper = next(label for label in browser.page.buttons if "PDF" in label)
    browser.presses(paper)
    assert browser.response.headers["content-type"] == "application/pdf"
    assert browser.response.content.startswith(b"%PDF")
    assert browser.response.headers["content-disposition"].startswith("attachment")


def test_the_address_with_the_case_is_made_only_when_it_is_asked_for(browser):
    browser.opens("/steg/check-family")
    browser.ticks(boxes(browser)[0])
    assert "address" not in browser.page.inputs
    browser.presses("Länk hit")
    assert decode(browser.page.inputs["address"]["value"].removeprefix("/#")).case.ticks
    assert "historik" in browser.page.text
    browser.presses("Hem")
    assert "address" not in browser.page.inputs
