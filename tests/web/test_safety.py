"""What every answer carries, what is refused, what is logged, and that nothing brought from outside is a fault."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import string

import httpx
import pytest

from bot.logs import LOG_FIELDS, AllowedFields
from bot.settings.model import Settings
from bot.token_buckets import TokenBuckets
from bot.web.edge import PAGES_AT_ONCE, network_of
from bot.web.security_headers import SECURITY_HEADERS
from bot.web.site import LARGEST_FORM, LOOPBACK_HOSTS, SiteOptions, make_site
from dialogs.engine.links import Case, Link, encode
from dialogs.engine.show import step_link
from tests.web.browser import Browser

POLICY = {
    "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self'",
    "connect-src": "'self'", "form-action": "'self'", "base-uri": "'none'", "frame-ancestors": "'none'",
}  # fmt: skip
#: A request for each route, and for what there is no route.
REQUESTS = [
    ("GET", "/"), ("POST", "/"), ("GET", "/akut"), ("GET", "/en/urgent"), ("GET", "/steg/urgent"),
    ("GET", "/manual/3.4.2"), ("GET", "/static/lots.css"), ("GET", "/static/lots.js"), ("GET", "/static/icon.svg"),
    ("GET", "/static/sheet.css"), ("GET", "/favicon.ico"), ("GET", "/nowhere"), ("GET", "/static/none"),
    ("PUT", "/"), ("DELETE", "/akut"), ("HEAD", "/"), ("OPTIONS", "/"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path"), REQUESTS)
def test_every_answer_carries_every_header_and_no_cookie(browser, method, path):
    response = browser.send(method, path)
    headers = response.headers
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy == POLICY
    assert {name: headers[name] for name in SECURITY_HEADERS} == SECURITY_HEADERS
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["referrer-policy"] == "no-referrer"
    assert all(feature.endswith("=()") for feature in headers["permissions-policy"].split(", "))
    assert not {"set-cookie", "server", "location", "x-powered-by", "etag", "last-modified"} & set(headers)
    assert "clear-site-data" not in headers


def test_every_route_is_among_the_requests_that_are_tried(conversation):
    application = make_site(conversation, SiteOptions())._app
    paths = {route.path for route in application.routes}
    assert paths == {path for method, path in REQUESTS if path.startswith("/static/") and path != "/static/none"} | {
        "/",
        "/favicon.ico",
        "/{path:path}",
    }


@pytest.mark.parametrize(("method", "path"), [("PUT", "/"), ("DELETE", "/akut"), ("POST", "/akut"), ("PATCH", "/")])
def test_a_wrong_method_is_405(browser, method, path):
    response = browser.send(method, path)
    assert response.status_code == 405
    assert response.headers["allow"]


def test_a_form_is_counted_as_it_arrives(browser):
    async def endless():
        while True:
            yield b"x" * 1024

    assert browser.send("POST", "/", content=b"x" * (LARGEST_FORM + 1)).status_code == 413
    assert browser.send("POST", "/", content=endless()).status_code == 413
    assert browser.send("POST", "/", content=b"x" * LARGEST_FORM).status_code == 200


def test_a_form_that_another_site_sends_begins_from_the_first_page(browser):
    browser.opens("/steg/check-family")
    form = httpx.QueryParams(browser.form()).__str__().encode()
    for origin, title in (
        ("same-origin", "Barn och familj som följer med"),
        ("cross-site", "Lots"),
        ("same-site", "Lots"),
    ):
        response = browser.send("POST", "/", content=form, headers={"sec-fetch-site": origin})
        assert f">{title}</h1>" in response.text


def test_unknown_hosts_are_refused_where_a_public_address_is_set(conversation):
    options = SiteOptions.of(Settings(public_url="https://lots.example"))
    browser = Browser(make_site(conversation, options))
    assert browser.send("GET", "/").status_code == 421
    for host in ("lots.example", "lots.example:443", "LOTS.example"):
        assert browser.send("GET", "/", headers={"host": host}).status_code == 200
    for host in ("", "localhost", "lots.example.evil", "lots.example:x", "a lots.example"):
        assert browser.send("GET", "/", headers={"host": host}).status_code == 421


def test_on_loopback_no_other_name_is_answered_to(conversation):
    browser = Browser(make_site(conversation, SiteOptions.of(Settings(), LOOPBACK_HOSTS)))
    assert browser.send("GET", "/", headers={"host": "127.0.0.1:8080"}).status_code == 200
    assert browser.send("GET", "/", headers={"host": "rebound.example:8080"}).status_code == 421


# ---------------------------------------------------------------- how often


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def hurried(conversation):
    """A browser whose site answers two pages at once, and one more each ten seconds."""
    return Browser(make_site(conversation, SiteOptions(), buckets=TokenBuckets(2, 0.0001)))


def test_who_asks_too_often_is_told_kindly_and_keeps_the_page(hurried):
    hurried.opens("/steg/check-family")
    hurried.ticks(next(label for label, field in hurried.page.labels.items() if field.startswith("tick")))
    hurried.presses("Länk hit")
    before = hurried.form()
    hurried.presses("Hem")
    assert hurried.response.status_code == 429
    assert hurried.response.headers["retry-after"]
    assert "tel:112" in hurried.page.html
    again = hurried.form()
    assert set(before) - {("history", dict(before)["history"])} <= {*again, *before}
    assert ("here", dict(before)["here"]) in again
    assert any(name == "tick" for name, _ in again)
    assert not any(name == "query" for name, _ in again)


@pytest.mark.parametrize("path", ["/akut", "/sv/akut", "/urgent", "/en/urgent", "/steg/urgent", "/static/lots.css"])
def test_what_is_urgent_is_always_answered(hurried, path):
    for _ in range(5):
        hurried.send("GET", "/")
    assert hurried.send("GET", "/").status_code == 429
    assert all(hurried.send("GET", path).status_code == 200 for _ in range(5))


def test_the_buttons_that_lead_to_what_is_urgent_are_always_answered_too(hurried, manual):
    hurried.opens("/beratta")
    hurried.presses("English (engelska)")
    hers = hurried.page
    hurried.presses("Next")
    assert hurried.response.status_code == 429
    assert hurried.page.language == "en-GB" and "tel:112" in hurried.page.html and "tel:11414" in hurried.page.html
    assert set(hurried.page.buttons) == {"Open"} and 'href="/' not in hurried.page.html.split("<main")[1]
    hurried.page = hers
    assert hurried.presses("Help now").title == "Help now" and hurried.response.status_code == 200
    for _ in range(3):
        hurried.posts([("language", "sv"), ("link", encode(step_link(manual, "urgent")))])
        assert hurried.response.status_code == 200


def test_a_form_that_looks_something_up_beside_what_is_urgent_is_not_let_in(hurried, manual):
    for _ in range(5):
        hurried.send("GET", "/")
    urgent = ("link", encode(step_link(manual, "urgent")))
    hurried.posts([("language", "sv"), urgent, ("query", "vilka belopp"), ("do", "search")])
    assert hurried.response.status_code == 429


@pytest.mark.parametrize("path", ["/nowhere/akut", "/x/y/urgent", "/steg/akut/urgent"])
def test_an_address_that_only_looks_urgent_is_not(hurried, path):
    for _ in range(5):
        hurried.send("GET", "/")
    assert hurried.send("GET", path).status_code == 429


def test_the_addresses_that_ask_are_remembered_in_a_bounded_table():
    buckets = TokenBuckets(PAGES_AT_ONCE, 0.0)
    for number in range(12_000):
        buckets.take(f"address {number}", 0.0)
    assert len(buckets) <= 10_000


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8::1", "2001:db8::ffff:1", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("testclient", "testclient", True),
    ],
)
def test_an_owner_of_many_ipv6_addresses_counts_as_one(first, second, alike):
    networks = [network_of({"client": (address, 1)}) for address in (first, second)]
    assert (networks[0] == networks[1]) is alike
    assert network_of({}) == ""


def asked(site, forwarded: str, address: str = "10.0.0.1") -> int:
    async def _asked():
        transport = httpx.ASGITransport(site, client=(address, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://lots.test") as client:
            response = await client.get("/", headers={"x-forwarded-for": forwarded, "forwarded": f"for={forwarded}"})
            return response.status_code

    return asyncio.run(_asked())


def test_no_forwarded_address_is_believed_unless_the_proxy_is_named(conversation):
    plain = make_site(conversation, SiteOptions(), buckets=TokenBuckets(2, 0.0001))
    assert [asked(plain, f"192.0.2.{n}") for n in range(4)] == [200, 200, 429, 429]
    options = SiteOptions.of(Settings(trusted_proxies="10.0.0.0/24"))
    behind = make_site(conversation, options, buckets=TokenBuckets(2, 0.0001))
    assert [asked(behind, f"192.0.2.{n}") for n in range(4)] == [200] * 4
    assert [asked(behind, f"198.51.100.{n}", "192.0.2.77") for n in range(3)] == [200, 200, 429]


# ---------------------------------------------------------------- faults and logs


def test_a_fault_shows_a_page_in_the_readers_language_and_is_logged_by_its_kind(conversation, caplog, monkeypatch):
    async def broken(_form):
        raise RuntimeError("what was typed: Testsson")

    browser = Browser(make_site(conversation, SiteOptions()))
    browser.opens("/en/steps/check-family")
    monkeypatch.setattr(conversation, "answer", broken)
    with caplog.at_level(logging.DEBUG):
        browser.presses("Home")
    assert browser.response.status_code == 500
    assert browser.page.language == "en-GB"
    assert "tel:112" in browser.page.html
    assert "020-39 00 00" in browser.page.text
    assert browser.page.field("here")
    assert "Testsson" not in "".join(AllowedFields().format(record) for record in caplog.records)


def test_a_fault_outside_of_forms_shows_a_page_too(conversation, monkeypatch):
    browser = Browser(make_site(conversation, SiteOptions()))
    monkeypatch.setattr(conversation, "public_page", None)
    response = browser.send("GET", "/akut")
    assert response.status_code == 500
    assert "tel:112" in response.text
    assert response.headers["cache-control"] == "no-store"


def test_the_log_holds_outcome_and_milliseconds_alone(browser, caplog):
    with caplog.at_level(logging.DEBUG, "lots"):
        browser.opens("/steg/check-family")
        browser.searches("Kajsa Testsson belopp")
        browser.send("GET", "/nowhere")
    records = [record for record in caplog.records if record.name == "lots.web"]
    assert [record.outcome for record in records] == ["200", "200", "404"]
    for record in records:
        line = json.loads(AllowedFields().format(record))
        assert set(line) == {"time", "level", "logger", "event", "outcome", "milliseconds"}
        assert not {name for name in LOG_FIELDS if hasattr(record, name)} - {"event", "outcome", "milliseconds"}
        assert record.getMessage() == "answered"


# ---------------------------------------------------------------- what nobody of ours would send


def junk_forms(draw: random.Random):
    """A body that no page of ours sends: fields of ours with anything in them, or no form at all."""
    names = ("here", "history", "language", "link", "do", "query", "open", "to", "tick", "answer-1", "answer-9", "x")
    while True:
        kind = draw.randrange(4)
        if kind == 0:
            yield draw.randbytes(draw.randrange(300))
            continue
        values = []
        for _ in range(draw.randrange(1, 12)):
            link = Link(
                draw.randrange(2000), draw.randrange(2000), draw.randrange(34), draw.randrange(65536),
                Case(draw.getrandbits(64), draw.getrandbits(208), draw.randrange(256), draw.getrandbits(24)),
                below=draw.random() < 0.5,
            )  # fmt: skip
            value = draw.choice([
                encode(link), encode(link), encode(link)[: draw.randrange(65)], "search", "back", "continue", "address",
                "return", "open", "sv", "en", "\0", "Å" * draw.randrange(50), "1.2 3.4",
                "".join(draw.choices(string.printable, k=30)),
            ])  # fmt: skip
            values.append((draw.choice(names), value))
        yield str(httpx.QueryParams(values)).encode()


def send_junk(site, seed: int, count: int) -> set[int]:
    async def _send():
        transport = httpx.ASGITransport(site, raise_app_exceptions=True)
        async with httpx.AsyncClient(transport=transport, base_url="http://lots.test") as client:
            forms = junk_forms(random.Random(seed))
            return {(await client.post("/", content=next(forms))).status_code for _ in range(count)}

    return asyncio.run(_send())


def test_five_hundred_random_bodies_are_all_answered(site):
    assert send_junk(site, 1, 500) == {200}


@pytest.mark.full
def test_ten_thousand_random_bodies_are_all_answered(site):
    assert send_junk(site, 2, 10_000) == {200}


def test_random_addresses_are_answered_and_lead_nowhere_else(site):
    draw = random.Random(3)
    browser = Browser(site)
    for _ in range(200):
        path = "/" + "".join(draw.choices("/.%akutsteg\\?#é:@", k=draw.randrange(20)))
        response = browser.send("GET", f"http://lots.test{path}")
        assert response.status_code in {200, 404}
        assert "location" not in response.headers


@pytest.mark.parametrize(
    "path", ["//evil.example", "/%2f%2fevil.example", "/\\evil.example", "/https://evil.example/", "/akut/", "/static/"]
)
def test_no_address_redirects(browser, path):
    response = browser.send("GET", f"http://lots.test{path}")
    assert response.status_code in {200, 404}
    assert "location" not in response.headers


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://x", "x", "https://", "https://u:p@x/", "https://x/#y"])
def test_no_other_address_than_one_of_a_site_is_taken_from_the_settings(url):
    for name in ("public_url", "leave_url"):
        with pytest.raises(ValueError, match="is no http"):
            Settings(**{name: url})
    with pytest.raises(ValueError, match="IP addresses"):
        Settings(trusted_proxies="proxy.example")
