"""A browser without a screen: it reads pages and presses what stands on them."""

from __future__ import annotations

import pytest

from bot.assembly import Guidance
from bot.texts import TransportTexts
from bot.web.conversation import Conversation
from bot.web.site import SiteOptions, make_site
from tests.web.browser import Browser


@pytest.fixture(scope="session")
def conversation(manual, texts, questions):
    return Conversation(Guidance(manual, TransportTexts(texts, ("in-web",)), questions), "sv")


@pytest.fixture(scope="session")
def site(conversation):
    return make_site(conversation, SiteOptions())


@pytest.fixture
def browser(site):
    return Browser(site)
