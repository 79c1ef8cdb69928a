"""A site with drafts, and a reader of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.assembly import Guidance
from bot.texts import TransportTexts
from bot.token_buckets import TokenBuckets
from bot.web.conversation import Conversation
from bot.web.drafts.pages import BrowserDrafts
from bot.web.site import SiteOptions, make_site
from storage.crypto.keyring import Keyring
from tests.web.drafts.reader import Reader

KEY = "a-key-of-the-browser-0123456789-abcdefghijklm"


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self):
        self.now = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)

    def __call__(self):
        return self.now


@pytest.fixture(scope="session")
def web_guidance(manual, texts, questions):
    return Guidance(manual, TransportTexts(texts, ("in-web",)), questions)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def make_drafts(web_guidance, clock):
    def make(key=KEY, **options):
        return BrowserDrafts(web_guidance.manual, web_guidance.wording, Keyring(key), clock=clock, **options)

    return make


@pytest.fixture
def make_draft_site(web_guidance, make_drafts):
    def make(key=KEY, **options):
        return make_site(
            Conversation(web_guidance, "sv", make_drafts(key, **options)), SiteOptions(), buckets=TokenBuckets(1e9, 1e9)
        )

    return make


@pytest.fixture
def reader(make_draft_site):
    return Reader(make_draft_site())
