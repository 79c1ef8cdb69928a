"""The server's key, under which rows are encrypted, and its earlier keys."""

from __future__ import annotations

from bot.settings.key_strength import SHORTEST_KEY, is_plain_key
from bot.settings.model import Settings, WrongSetting, keys_of

#: The key that `.env.example` shows; it opens nothing.
EXAMPLE_KEY = "replace-me-with-the-line-that-lots-keys-new-prints"


def secret(settings: Settings) -> bytes:
    """Return the server's key. Raises WrongSetting when it is missing, short, plain, or the example's."""
    key = settings.secret_key.get_secret_value().strip() if settings.secret_key else ""
    if not key:
        raise WrongSetting("LOTS_SECRET_KEY is missing; `lots keys new --write .env` makes one")
    if key == EXAMPLE_KEY:
        raise WrongSetting("LOTS_SECRET_KEY is the example's; `lots keys new --write .env` makes one of your own")
    if len(key) < SHORTEST_KEY or is_plain_key(key):
        raise WrongSetting(f"LOTS_SECRET_KEY is too short or too plain; it needs {SHORTEST_KEY} random characters")
    return key.encode()


def retired(settings: Settings) -> tuple[str, ...]:
    """Return the server's earlier keys, under which rows may still lie."""
    return keys_of(settings.secret_keys_retired)
