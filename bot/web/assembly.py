"""Puts the site together from the settings: guidance in the browser's words, drafts that the browser carries."""

from __future__ import annotations

from starlette.types import ASGIApp

from bot.assembly import make_guidance
from bot.settings.model import Settings
from bot.web.conversation import Conversation
from bot.web.drafts.pages import make_browser_drafts
from bot.web.site import SiteOptions, make_site


def make_web_site(settings: Settings, hosts: tuple[str, ...] = ()) -> ASGIApp:
    """The site, answering to `hosts` where the settings name no public address. Raises ContactsError."""
    guidance = make_guidance(settings, "web")
    conversation = Conversation(guidance, settings.locale_default, make_browser_drafts(settings, guidance))
    return make_site(conversation, SiteOptions.of(settings, hosts))
