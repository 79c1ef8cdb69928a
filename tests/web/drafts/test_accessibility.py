"""A draft's pages in a real browser: no violation that axe knows, light and dark, and hers from right to left."""

from __future__ import annotations

import pytest

from bot.token_buckets import TokenBuckets
from bot.web.conversation import Conversation
from bot.web.drafts.pages import BrowserDrafts
from bot.web.site import SiteOptions, make_site
from storage.crypto.keyring import Keyring
from tests.web.chromium import CHROMIUM, MISSING, Window, served
from tests.web.drafts.conftest import KEY
from tests.web.test_accessibility import violations

pytestmark = [pytest.mark.skipif(CHROMIUM is None, reason=MISSING), pytest.mark.slow]

ARABIC = "(arabiska)"


@pytest.fixture(scope="module")
def drafts_root(web_guidance):
    drafts = BrowserDrafts(web_guidance.manual, web_guidance.wording, Keyring(KEY))
    site = make_site(Conversation(web_guidance, "sv", drafts), SiteOptions(), buckets=TokenBuckets(1e9, 1e9))
    with served(site) as root:
        yield root


@pytest.fixture(params=["light", pytest.param("dark", marks=pytest.mark.full)])
def window(request, chromium, drafts_root):
    window = Window(chromium, drafts_root, script=True, color_scheme=request.param, bypass_csp=True)
    yield window
    window.close()


def check(window):
    assert violations(window) == [], window.title
    for width in (320, 1280):
        window.page.set_viewport_size({"width": width, "height": 640})
        assert not window.overflows, (window.title, width)


def presses_part(window, part):
    """Presses the first button whose words hold `part`, and waits for the page after it."""
    before = window.title
    window.page.locator("button", has_text=part).first.click()
    window.page.wait_for_function("title => document.querySelector('h1').innerText !== title", arg=before)


def test_a_drafts_pages_and_hers_from_right_to_left_have_no_violation_and_fit_a_narrow_window(window):
    window.opens("/utkast")
    check(window)
    window.presses("Börja ett nytt utkast")
    check(window)
    for button in ("Svaren", "Personen"):
        window.presses(button)
        check(window)
    presses_part(window, ": Medborgarskap")
    check(window)
    for button in ("Översikt", "Riskbedömning", "Fortsätt", "Papper", "Översikt", "Samtycke"):
        window.presses(button)
        check(window)
    presses_part(window, "Fortsätt: ")
    check(window)
    window.presses("Visa på språk")
    check(window)
    window.page.locator("button", has_text=ARABIC).first.click()
    window.page.wait_for_selector("html[dir=rtl]")
    check(window)
    assert window.page.locator("html").get_attribute("lang") == "ar"


def test_a_sheet_to_hand_over_is_saved_by_its_button_in_each_direction(window):
    for language in (ARABIC, "(thailändska)"):
        window.opens("/steg/handouts")
        window.page.locator("button", has_text=language).first.click()
        window.page.locator("main button", has_text=f"Blad: {language.strip('()')}").first.wait_for()
        check(window)
        with window.page.expect_download() as saved:
            window.page.locator("main button[data-file]").first.click()
        path = saved.value.path()
        assert path.read_bytes().startswith(b"%PDF-")
        assert "lots" not in saved.value.suggested_filename.casefold()
