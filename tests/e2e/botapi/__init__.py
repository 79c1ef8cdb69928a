"""A Bot API server for tests: strict where Telegram is, with people who use it.

    async with BotApi() as api:
        reader = api.reader(chat_id=7, language_code="sv")
        reader.sends("/start")
        await reader.sees("Välkommen")
        reader.taps("Akut")

The server refuses in Telegram's words; a refusal that starts with "strict:" is its
own, for mistakes Telegram would ignore: unknown parameters and fields, a button with
two actions, values of a wrong type.
"""

from .clients import Group, Reader
from .model import Button, Card
from .server import BotApi
from .serving import Call

__all__ = ["BotApi", "Button", "Call", "Card", "Group", "Reader"]
