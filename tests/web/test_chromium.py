"""In a real browser: with script and without, by keyboard alone, back and forward, leaving, and what is left behind."""

from __future__ import annotations

import pytest
from playwright.sync_api import Error

from bot.token_buckets import TokenBuckets
from bot.web.site import SiteOptions, make_site
from dialogs.engine.links import Case, decode, encode
from dialogs.engine.show import step_link
from tests.web.chromium import CHROMIUM, MISSING, NeutralPage, Window, neutral_site, served

pytestmark = [pytest.mark.skipif(CHROMIUM is None, reason=MISSING), pytest.mark.slow]


@pytest.fixture(scope="module")
def neutral():
    with neutral_site() as address:
        yield address


@pytest.fixture(scope="module")
def root(conversation, neutral):
    with served(make_site(conversation, SiteOptions(neutral), buckets=TokenBuckets(1e9, 1e9))) as address:
        yield address


@pytest.fixture
def open_window(chromium, root):
    """Opens windows of the browser, which end with the test."""
    windows = []

    def open_one(**how) -> Window:
        windows.append(Window(chromium, root, **how))
        return windows[-1]

    yield open_one
    for window in windows:
        window.close()


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def either(request, open_window):
    """A window with script, then one without."""
    return open_window(script=request.param)


# ---------------------------------------------------------------- the walk


def test_screens_are_swapped_in_place_and_the_focus_stands_on_the_new_heading(window, root):
    window.opens("/")
    window.page.evaluate("window.same = true")
    window.presses("Steg för steg")
    window.presses("A Information och stöd")
    assert window.page.evaluate("window.same")
    assert window.page.url == f"{root}/"
    assert window.page.evaluate("document.activeElement.id") == "title"
    assert window.page.evaluate("document.title") == "Lots"
    assert window.complaints == []


def test_back_and_forward_walk_the_screens_and_history_holds_a_number_alone(window, root):
    window.opens("/")
    window.presses("Checklistor")
    window.presses("Lista: samtycke" if "Lista: samtycke" in window.page.content() else "Lista: barn och familj")
    list_title = window.title
    window.page.get_by_role("checkbox").first.check()
    window.page.go_back()
    window.waits_for("Checklistor")
    window.page.go_back()
    window.waits_for("Lots")
    window.page.go_forward()
    window.waits_for("Checklistor")
    window.page.go_forward()
    window.waits_for(list_title)
    assert window.page.get_by_role("checkbox").first.is_checked()
    assert window.page.evaluate("history.state") == 2
    assert window.page.url == f"{root}/"


def test_the_pages_own_back_works_in_both_ways(either):
    either.opens("/")
    either.presses("Steg för steg")
    either.presses("A Information och stöd")
    either.presses("Tillbaka")
    assert either.title == "Steg för steg"
    either.presses("Tillbaka")
    assert either.title == "Lots"


def test_without_script_the_browsers_back_finds_no_page_so_that_each_has_its_own(open_window):
    window = open_window(script=False)
    window.opens("/")
    window.presses("Steg för steg")
    window.presses("A Information och stöd")
    with pytest.raises(Error, match="ERR_CACHE_MISS"):  # the page was posted, and nothing keeps it
        window.page.go_back()


def test_a_list_is_ticked_by_keyboard_alone(either):
    either.opens("/steg/check-family")
    label = either.page.locator(".option label").nth(1).inner_text()
    either.tabs_to(label)
    either.page.keyboard.press("Space")
    either.goes_by_keyboard("Hem")
    either.goes_by_keyboard("Tillbaka")
    assert either.page.get_by_label(label).is_checked()


def test_a_question_is_answered_by_keyboard_alone(either):
    either.opens("/plan")
    either.goes_by_keyboard("Svara på frågorna")
    either.tabs_to("Regionkoordinator")
    either.page.keyboard.press("ArrowDown")
    either.page.keyboard.press("ArrowDown")
    either.goes_by_keyboard("Fortsätt")
    either.goes_by_keyboard("Tillbaka")
    assert either.page.get_by_label("Polis").is_checked()


def test_the_first_skip_link_goes_to_the_content(either):
    either.opens("/akut")
    either.page.keyboard.press("Tab")
    assert either.page.evaluate("document.activeElement.innerText") == "Hoppa till innehållet"
    either.page.keyboard.press("Enter")
    either.page.keyboard.press("Tab")
    assert either.page.evaluate("document.activeElement.innerText") == "Tillbaka"


def test_look_up_is_one_field_and_leaves_nothing_of_what_was_typed(either, root):
    either.opens("/")
    either.searches_by_keyboard("vilka belopp")
    assert "Beloppen" in either.title
    assert either.page.locator("#query").input_value() == ""
    assert either.page.url == f"{root}/"
    assert "belopp" not in "".join(either.requests)


#: The ten jobs of whoever helps a person, each as what is chosen from the first page, and what is then read.
JOBS = {
    "whom to call": (["Brådskande"], "020-39 00 00"),
    "what papers": (["Brådskande", "Papperen i ansökan"], "Regionkoordinatorn"),
    "prepare without naming": (["Plan för det här ärendet", "Svara på frågorna"], "Regionkoordinator"),
    "the risks": (["?bedöma risker"], "risk"),
    "tell the person": (["Visa för personen", "English (engelska)"], "You"),
    "children": (["Brådskande", "Barn eller osäker ålder"], "socialnämnden"),
    "no passport": (["?passet är borta"], "pass"),
    "health": (["?läkarundersökning innan resan"], "läkar"),
    "a date": (["?när kan hon resa"], "datum"),
    "money and follow-up": (["?vilka belopp"], "USD"),
}


@pytest.mark.full
@pytest.mark.parametrize("job", JOBS)
def test_ten_jobs_are_done_by_keyboard_alone(either, job):
    ways, expected = JOBS[job]
    either.opens("/")
    for label in ways:
        if label.startswith("?"):
            either.searches_by_keyboard(label[1:])
        else:
            either.goes_by_keyboard(label)
    assert expected in either.page.locator("main").inner_text()


# ---------------------------------------------------------------- what is left behind


def test_nothing_is_stored_and_nobody_else_is_asked(window, root):
    window.opens("/steg/check-family")
    window.page.get_by_role("checkbox").first.check()
    window.presses("Hem")
    window.searches_by_keyboard("vilka belopp")
    window.page.get_by_role("button", name="English", exact=True).click()
    window.page.locator("html[lang=en-GB]").wait_for()
    assert {url.removeprefix(root) for url in window.requests} <= {
        "/", "/steg/check-family", "/static/lots.css", "/static/lots.js", "/static/icon.svg", "/favicon.ico",
    }  # fmt: skip
    stored = window.page.evaluate(
        "async () => [document.cookie, localStorage.length, sessionStorage.length,"
        " (await indexedDB.databases()).length, (await caches.keys()).length,"
        " (await navigator.serviceWorker.getRegistrations()).length]"
    )
    assert stored == ["", 0, 0, 0, 0, 0]
    assert window.page.context.cookies() == []


def test_reloading_begins_anew_and_says_nothing_of_the_case(window):
    window.opens("/steg/check-family")
    window.page.get_by_role("checkbox").first.check()
    window.presses("Hem")
    window.page.reload()
    assert decode(window.page.locator("[name=here]").get_attribute("value")).case == Case()


def test_an_address_with_a_case_is_opened_and_taken_out_of_the_address(window, root, manual):
    link = encode(step_link(manual, "check-family", Case(ticks=(1 << 208) - 1)))
    window.opens(f"/#{link}")
    window.page.get_by_role("checkbox").first.wait_for()
    assert all(box.is_checked() for box in window.page.get_by_role("checkbox").all())
    assert window.page.url == f"{root}/"
    assert not any(link in url for url in window.requests)
    window.page.get_by_role("button", name="Länk hit").click()
    window.page.locator("#address").wait_for()
    assert window.page.locator("#address").input_value() == f"{root}/#{link}"
    assert window.page.url == f"{root}/"


def test_an_address_that_is_put_in_while_a_page_stands_is_opened_too(window, root, manual):
    window.opens("/")
    window.presses("Checklistor")
    link = encode(step_link(manual, "check-family", Case(ticks=(1 << 208) - 1)))
    window.page.evaluate("link => { location.hash = link }", link)
    window.page.get_by_role("checkbox").first.wait_for()
    assert all(box.is_checked() for box in window.page.get_by_role("checkbox").all())
    assert window.page.url == f"{root}/"


def test_the_page_that_was_asked_for_last_is_the_one_that_is_shown(window):
    window.opens("/")
    window.presses("Checklistor")
    window.presses("Lista: barn och familj")
    window.page.evaluate("history.back(); setTimeout(() => history.back(), 1)")
    window.waits_for("Lots")
    window.page.wait_for_load_state("networkidle")
    assert window.title == "Lots"
    assert window.page.evaluate("history.state") == 0


def test_a_page_that_cannot_be_fetched_leaves_the_ticks_where_they_are(window):
    window.opens("/steg/check-family")
    window.page.get_by_role("checkbox").first.check()
    window.page.route("**/*", lambda route: route.abort())
    window.page.get_by_role("button", name="Hem", exact=True).click()
    window.page.get_by_role("alert").wait_for()
    assert window.page.get_by_role("checkbox").first.is_checked()
    window.page.unroute("**/*")
    window.presses("Hem")
    assert window.title == "Lots"


def test_the_plan_is_fetched_as_a_file_and_the_page_stays(window):
    window.opens("/steg/plan-parts")
    with window.page.expect_download() as download:
        window.page.locator("[data-file]").first.click()
    assert download.value.suggested_filename.endswith(".pdf")
    assert window.title


# ---------------------------------------------------------------- leaving


def leaves_nothing(window: Window, neutral: str) -> None:
    """The neutral site stands in the same tab, was told of nothing, and going back shows no case."""
    window.page.wait_for_url(neutral)
    assert len(window.page.context.pages) == 1
    assert not any((referrer or "").startswith(window.root) for referrer in NeutralPage.referrers)
    window.page.go_back()
    if window.page.url.startswith(window.root):
        window.page.locator("h1").wait_for()
        assert decode(window.page.locator("[name=here]").get_attribute("value")).case == Case()
        assert not window.page.evaluate("document.body.classList.contains('left')")


def with_a_case(window: Window) -> None:
    window.opens("/")
    window.presses("Checklistor")
    window.presses("Lista: barn och familj")
    window.page.get_by_role("checkbox").first.check()


def test_leaving_by_the_button_works_in_both_ways(either, neutral):
    with_a_case(either)
    either.page.get_by_role("link", name="Lämna sidan", exact=True).click()
    either.page.wait_for_url(neutral)
    if either.script:
        leaves_nothing(either, neutral)


def test_leaving_by_the_second_skip_link_works_in_both_ways(either, neutral):
    either.opens("/steg/check-family")
    either.page.keyboard.press("Tab")
    either.page.keyboard.press("Tab")
    assert either.page.evaluate("document.activeElement.innerText") == "Lämna sidan nu"
    either.page.keyboard.press("Enter")
    either.page.wait_for_url(neutral)


def test_shift_three_times_leaves_and_the_page_is_blank_before_the_site_is_there(window, neutral):
    with_a_case(window)
    window.page.route(neutral, lambda route: route.abort("aborted"))  # a site that does not come
    for told in ("två gånger till", "en gång till"):
        window.page.keyboard.press("Shift")
        assert told in window.page.locator("#count").inner_text()
    window.page.keyboard.press("Shift")
    assert window.page.locator("#page").inner_html() == ""
    assert all(window.page.locator("#count").bounding_box()[side] <= 1 for side in ("width", "height"))
    assert window.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_shift_three_times_opens_the_neutral_site_and_back_shows_no_case(window, neutral):
    with_a_case(window)
    for _ in range(3):
        window.page.keyboard.press("Shift")
    leaves_nothing(window, neutral)


def test_capitals_and_escape_do_not_leave(window, root):
    window.opens("/")
    window.page.locator("#query").focus()
    window.page.keyboard.type("ABC")
    for letter in "ABCD":
        window.page.keyboard.press(f"Shift+{letter}")
    for _ in range(3):
        window.page.keyboard.press("Escape")
    assert window.page.url == f"{root}/"
    assert window.page.locator("#count").inner_text() == ""


# ---------------------------------------------------------------- the returnee's pages


VOICES = """
class Utterance { constructor(text) { this.text = text } }
window.spoken = [];
window.SpeechSynthesisUtterance = Utterance;
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => [{ lang: "en-GB", localService: %s, name: "v" }], speaking: false, cancel() {},
  speak(utterance) { window.spoken.push([utterance.text, utterance.voice.localService]) }, addEventListener() {},
} });
"""


@pytest.mark.parametrize("local", [True, False])
def test_a_page_is_read_aloud_by_a_voice_of_the_device_alone(window, local):
    window.page.add_init_script(VOICES % str(local).lower())
    window.opens("/beratta")
    window.presses("English (engelska)")
    button = window.page.locator("[data-listen]")
    assert button.is_visible() is local
    if local:
        button.click()
        ((text, by_local_voice),) = window.page.evaluate("window.spoken")
        assert by_local_voice
        assert text.startswith(window.title)


def test_the_browsers_back_leads_from_her_pages_to_none_of_the_professionals(window):
    window.opens("/")
    window.presses("Visa för personen")
    window.presses("English (engelska)")
    first = window.title
    window.presses("Next")
    window.page.go_back()
    window.waits_for(first)
    window.page.evaluate("history.back()")
    window.waits_until("history.state === 2")
    assert window.title == first
    assert window.page.locator("html").get_attribute("lang") == "en-GB"


def test_her_pages_fill_the_window_and_lead_back_by_one_quiet_button(either):
    either.opens("/beratta")
    either.presses("English (engelska)")
    assert either.page.locator("#query").count() == 0
    assert either.page.locator("html").get_attribute("lang") == "en-GB"
    either.goes_by_keyboard("Next")
    either.page.locator("footer button").click()
    either.waits_for("Visa för personen")
    assert either.page.locator("html").get_attribute("lang") == "sv-SE"
