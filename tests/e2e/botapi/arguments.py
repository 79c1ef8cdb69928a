"""What a request asks: the method's parameters, from wherever they were sent.

Parameter names are those of Bot API 10.1 that this server models. Telegram ignores
a name it does not know; here it is refused, and so is a known one without a model.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from .names import names
from .refusal import bad, strict

_SENT = "chat_id parse_mode disable_notification protect_content reply_parameters reply_markup message_thread_id"
_PER_METHOD = {
    "getMe": "",
    "getUpdates": "offset limit timeout allowed_updates",
    "sendMessage": f"{_SENT} text entities link_preview_options",
    "sendDocument": (f"{_SENT} document caption caption_entities disable_content_type_detection"),
    "sendChatAction": "chat_id action",
    "getFile": "file_id",
    "editMessageText": ("chat_id message_id text parse_mode entities link_preview_options reply_markup"),
    "editMessageReplyMarkup": "chat_id message_id reply_markup",
    "deleteMessage": "chat_id message_id",
    "deleteMessages": "chat_id message_ids",
    "answerCallbackQuery": "callback_query_id text show_alert url cache_time",
    "setMyCommands": "commands scope language_code",
    "getMyCommands": "scope language_code",
    "deleteMyCommands": "scope language_code",
    "setMyDescription": "description language_code",
    "setMyShortDescription": "short_description language_code",
    "setMyName": "name language_code",
    "setChatMenuButton": "chat_id menu_button",
    "setWebhook": "url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token",
    "deleteWebhook": "drop_pending_updates",
    "getWebhookInfo": "",
    "logOut": "",
    "close": "",
}
PARAMETERS = {method: names(line) for method, line in _PER_METHOD.items()}
METHODS = {method.lower(): method for method in PARAMETERS}


@dataclass(frozen=True)
class Upload:
    """A file sent along in a multipart request."""

    name: str
    mime_type: str
    content: bytes


class Arguments:
    """One call's parameters. Every reader raises a 400 for a value of a wrong shape."""

    def __init__(self, values: dict[str, str], uploads: dict[str, Upload]) -> None:
        """Keep the values as they came, still encoded."""
        self._values = values
        self._uploads = uploads

    def allow_only(self, allowed: frozenset[str]) -> None:
        """Refuse a parameter that is not allowed."""
        unknown = (self._values.keys() | self._uploads.keys()) - allowed
        attached = {name.removeprefix("attach://") for name in self._values.values()}
        for name in sorted(unknown - (attached & self._uploads.keys())):
            raise strict(f'unknown parameter "{name}"')

    def decoded(self) -> dict[str, object]:
        """Return the parameters for the record: JSON decoded, files as Upload."""
        values: dict[str, object] = {name: _loose_json(value) for name, value in self._values.items()}
        return {**values, **self._uploads}

    def text(self, name: str) -> str:
        """Return a string, "" when absent."""
        return self._values.get(name, "")

    def whole(self, name: str, default: int = 0) -> int:
        """Return a whole number."""
        value = self.text(name).strip()
        if not value:
            return default
        try:
            return int(value)
        except ValueError:
            raise strict(f'parameter "{name}" is not a whole number') from None

    def flag(self, name: str) -> bool:
        """Return a boolean, False when absent."""
        value = self.text(name).strip().lower()
        if value not in {"", "true", "false", "1", "0", "yes", "no"}:
            raise strict(f'parameter "{name}" is not a boolean')
        return value in {"true", "1", "yes"}

    def json(self, name: str, what: str | None = None) -> object:
        """Return decoded JSON, None when absent. what: its name in the refusal."""
        value = self.text(name)
        if not value:
            return None
        try:
            decoded: object = json.loads(value)
            json.dumps(decoded, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise bad("strings must be encoded in UTF-8") from None
        except ValueError:
            raise bad(f"can't parse {what or name} JSON object") from None
        return decoded

    def upload(self, name: str) -> Upload | None:
        """Return the file under that name, directly or through attach://."""
        attached = self.text(name).removeprefix("attach://")
        return self._uploads.get(name) or self._uploads.get(attached)


def _loose_json(value: str) -> object:
    """Decode objects, lists, numbers and booleans; leave other text as it is."""
    try:
        decoded: object = json.loads(value)
    except ValueError:
        return value
    return value if isinstance(decoded, str) else decoded


def _as_text(values: Mapping[str, Any]) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in values.items()
        if value is not None
    }


async def read(request: web.Request) -> Arguments:
    """Read a request's parameters: query, form, multipart or JSON, together."""
    values = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.read() or b"{}")
        except ValueError:
            raise bad("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise bad("JSON object expected")
        return Arguments(values | _as_text(body), uploads)
    for name, field in (await request.post()).items():
        if isinstance(field, web.FileField):
            uploads[name] = Upload(field.filename, field.content_type, field.file.read())
        else:
            values[name] = field if isinstance(field, str) else field.decode()
    return Arguments(values, uploads)
