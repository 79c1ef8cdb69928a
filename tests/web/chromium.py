"""A real browser at the site on a port of its own, and a neutral site beside it. Both live as long as the tests."""

from __future__ import annotations

import asyncio
import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = shutil.which("chromium")
MISSING = "chromium is missing (apt-get install chromium), so no test in a real browser is run"
#: Seconds that a page may take at the most, on a machine that has other things to do.
PATIENCE = 30
_ARGUMENTS = [
    "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    "--disable-default-apps", "--disable-extensions", "--disable-gpu", "--disable-dev-shm-usage",
]  # fmt: skip


class NeutralPage(BaseHTTPRequestHandler):
    """Any page that has nothing to do with us."""

    #: What each request told of where it came from.
    referrers: ClassVar[list[str | None]] = []

    def do_GET(self):
        type(self).referrers.append(self.headers.get("referer"))
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><html lang=sv><title>Weather</title><h1>Weather</h1></html>")

    def log_message(self, *_):
        """Say nothing."""


@contextmanager
def neutral_site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), NeutralPage)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@contextmanager
def served(site) -> Iterator[str]:
    """The address at which `site` answers."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(site, log_config=None, access_log=False, lifespan="off", ws="none", proxy_headers=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])))
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join()
    listener.close()


@contextmanager
def launched() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=_ARGUMENTS)
        yield browser
        browser.close()


class Window:
    """A window of the browser, with what a person at it does and sees."""

    def __init__(self, browser: Browser, root: str, **how) -> None:
        self.script = how.pop("script", True)
        self._context = browser.new_context(
            locale=how.pop("locale", "sv-SE"), java_script_enabled=self.script,
            viewport=how.pop("viewport", {"width": 1280, "height": 900}), **how,
        )  # fmt: skip
        self._context.set_default_timeout(PATIENCE * 1000)
        self.root = root
        self.page: Page = self._context.new_page()
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda problem: self.complaints.append(str(problem)))

    def close(self) -> None:
        self._context.close()

    def opens(self, path: str) -> None:
        self.page.goto(self.root + path)

    @property
    def title(self) -> str:
        return self.page.locator("h1").inner_text()

    def waits_for(self, title: str) -> None:
        self.page.locator("h1", has_text=title).wait_for()

    def presses(self, label: str) -> None:
        """Presses a button or a link, and waits for the page that answers it."""
        before = self.page.locator("[name=here]").get_attribute("value")
        self.page.get_by_role("button", name=label, exact=True).first.click()
        self.page.locator(f'[name=here]:not([value="{before}"])').wait_for(state="attached")

    def tabs_to(self, label: str) -> None:
        """Moves the focus by the Tab key alone until it stands on what has this name."""
        for _ in range(80):
            self.page.keyboard.press("Tab")
            name = self.page.evaluate(
                "() => { const e = document.activeElement; return (e.labels?.[0] ?? e).innerText?.trim() ?? '' }"
            )
            if name == label:
                return
        raise AssertionError(f"no {label!r} is reached by the keyboard")

    def goes_by_keyboard(self, label: str) -> None:
        before = self.page.locator("[name=here]").get_attribute("value")
        self.tabs_to(label)
        self.page.keyboard.press("Enter")
        self.page.locator(f'[name=here]:not([value="{before}"])').wait_for(state="attached")

    def searches_by_keyboard(self, text: str) -> None:
        before = self.page.locator("[name=here]").get_attribute("value")
        self.tabs_to("Sök i manualen")
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")
        self.page.locator(f'[name=here]:not([value="{before}"])').wait_for(state="attached")

    def waits_until(self, script: str) -> None:
        """Waits until a script gives a true value; the policy forbids the page to evaluate it by itself."""
        for _ in range(PATIENCE * 50):
            if self.page.evaluate(script):
                return
            self.page.wait_for_timeout(20)
        raise AssertionError(script)

    @property
    def overflows(self) -> bool:
        """Whether the page is wider than the window."""
        return bool(self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
