"""No violation that axe knows, on every kind of screen, in each language and direction; and no page too wide."""

from __future__ import annotations

import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe

from bot.assembly import Guidance
from bot.contacts_file import read_contacts
from bot.free_text import TextLookup, allowed_numbers
from bot.languages import LOCALES, read_languages
from bot.lookup_index import answers
from bot.texts import Texts, TransportTexts
from bot.token_buckets import TokenBuckets
from bot.web.conversation import Conversation
from bot.web.site import SiteOptions, make_site
from dialogs.manual import contents
from tests.web.chromium import CHROMIUM, MISSING, Window, served

pytestmark = [pytest.mark.skipif(CHROMIUM is None, reason=MISSING), pytest.mark.slow]

#: WCAG 2.2 at level AA, and what axe recommends besides.
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
#: One screen of each kind: its address, and which button of it is pressed, by its place in the page.
KINDS = {
    "home": ("/", None),
    "urgent": ("/steg/urgent", None),
    "page with a note": ("/manual/3.4.2", None),
    "menu": ("/steg/steps", None),
    "region": ("/steg/region-syd", None),
    "list to tick": ("/steg/check-family", None),
    "points to tell": ("/steg/tell-consent", None),
    "question": ("/steg/ask-role", None),
    "form of the plan": ("/steg/plan-role", None),
    "answers of the plan": ("/steg/plan-summary", None),
    "result of the plan": ("/steg/plan-next", None),
    "parts of the plan": ("/steg/plan-parts", None),
    "privacy": ("/steg/privacy", None),
    "about leaving": ("/steg/hiding", None),
    "report": ("/steg/report", None),
    "choice of her language": ("/steg/show", None),
    "her page": ("/steg/show", "main .ways button >> nth=0"),
    "more": ("/steg/urgent", "nav li:last-child button"),
    "address": ("/steg/check-family", "button[value=address]"),
    "no page": ("/nowhere", None),
}
#: Those that differ most.
FEW = ("home", "urgent", "list to tick", "form of the plan", "her page", "no page")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The languages at hand, and one from right to left with English texts."""
    folder = tmp_path_factory.mktemp("locales")
    for language in ("sv", "en"):
        shutil.copytree(LOCALES / language, folder / language)
    shutil.copytree(LOCALES / "en", folder / "ar")
    (folder / "ar" / "language.toml").write_text(
        'number = 13\ntag = "ar"\nletters = "A"\n[commands]\nakuut = "urgent"\n'
    )
    own = folder / "ar" / "frame.ftl"
    own.write_text(own.read_text().replace("language-own-name = English", "language-own-name = العربية"))
    return folder


@pytest.fixture(scope="module")
def root(folder):
    facts, languages, texts = read_contacts(), read_languages(folder), Texts(folder)
    manual = contents.manual(facts, languages)
    english = contents.manual(facts, read_languages())
    lookup = TextLookup(answers(english, Texts()), allowed_numbers(manual, facts.figures))
    guidance = Guidance(manual, TransportTexts(texts, ("in-web",)), lookup)
    site = make_site(Conversation(guidance, "sv"), SiteOptions(), languages, TokenBuckets(1e9, 1e9))
    with served(site) as address:
        yield address


@pytest.fixture(scope="module", params=["light", pytest.param("dark", marks=pytest.mark.full)])
def window(request, chromium, root):
    window = Window(chromium, root, script=True, color_scheme=request.param, bypass_csp=True)
    yield window
    window.close()


def opens(window: Window, kind: str, language: str) -> None:
    path, button = KINDS[kind]
    window.opens(f"/{language}{path}" if path != "/nowhere" else path)
    if button:
        with window.page.expect_response("**/"):
            window.page.locator(button).first.click()
        window.page.wait_for_function("!document.querySelector('#page').hasAttribute('aria-busy')")


def violations(window: Window) -> list[str]:
    result = Axe().run(window.page, options=RULES).response
    return [f"{fault['id']}: {node['html'][:120]}" for fault in result["violations"] for node in fault["nodes"]]


def check(window: Window, kind: str, language: str) -> None:
    opens(window, kind, language)
    assert violations(window) == []
    for width in (320, 1280):
        window.page.set_viewport_size({"width": width, "height": 640})
        assert not window.overflows, width


@pytest.mark.parametrize("kind", FEW)
def test_screens_of_each_sort_have_no_violation_and_fit_a_narrow_window(window, kind):
    check(window, kind, "sv")


def test_a_page_from_right_to_left_is_one_throughout(window):
    check(window, "list to tick", "ar")
    assert window.page.locator("html").get_attribute("dir") == "rtl"
    assert window.page.evaluate("getComputedStyle(document.querySelector('.say')).borderRightWidth") == "5px"


@pytest.mark.full
@pytest.mark.parametrize("language", ["sv", "en", "ar"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_screen_has_no_violation_in_every_language(window, kind, language):
    check(window, kind, language)


def test_a_page_can_be_read_at_four_hundred_percent(chromium, root):
    window = Window(chromium, root, viewport={"width": 320, "height": 256})
    for path in ("/akut", "/steg/check-family", "/plan"):
        window.opens(path)
        assert not window.overflows
        window.page.keyboard.press("Tab")
        assert window.page.evaluate("getComputedStyle(document.querySelector('.bar')).position") == "static"
    window.close()


def test_paper_shows_what_is_read_and_ticked_alone(chromium, root):
    window = Window(chromium, root)
    window.opens("/steg/check-family")
    window.page.get_by_role("checkbox").first.check()
    window.page.emulate_media(media="print")
    for selector in (".bar", ".nav", ".search", "footer", ".ways", ".back", ".skip >> nth=0"):
        assert not window.page.locator(selector).first.is_visible(), selector
    assert window.page.get_by_role("checkbox").first.is_visible()
    assert window.page.locator("h1").is_visible()
    assert window.page.pdf()[:4] == b"%PDF"
    window.close()


def test_the_dark_colours_have_contrast_enough(chromium, root):
    window = Window(chromium, root, color_scheme="dark", bypass_csp=True)
    for kind in ("home", "list to tick"):
        opens(window, kind, "sv")
        assert violations(window) == []
    window.close()


def test_nothing_moves_by_itself(chromium, root):
    window = Window(chromium, root)
    window.opens("/akut")
    assert window.page.evaluate("document.getAnimations().length") == 0
    durations = window.page.evaluate(
        "[...document.querySelectorAll('*')].map(part => getComputedStyle(part))"
        ".map(style => style.transitionDuration + style.animationName)"
    )
    assert set(durations) == {"0snone"}
    window.close()
