"""The site on the tests' own manual and words, and a browser without a screen that reads it."""

from __future__ import annotations

import pytest

from bot.assembly import Guidance
from bot.texts import TransportTexts
from bot.token_buckets import TokenBuckets
from bot.web.conversation import Conversation
from bot.web.site import SiteOptions, make_site
from tests.web.browser import Browser
from tests.web.chromium import launched


@pytest.fixture(scope="session")
def conversation(manual, texts, questions):
    return Conversation(Guidance(manual, TransportTexts(texts, ("in-web",)), questions), "sv")


@pytest.fixture(scope="session")
def site(conversation):
    """The site, with no limit to how often it is asked."""
    return make_site(conversation, SiteOptions(), buckets=TokenBuckets(1e9, 1e9))


@pytest.fixture(scope="module")
def chromium():
    """A real browser; a module's, since its driver keeps a loop running that other tests could not run theirs in."""
    with launched() as real_browser:
        yield real_browser


@pytest.fixture
def browser(site):
    return Browser(site)


@pytest.fixture
def english(site):
    return Browser(site, "en")
