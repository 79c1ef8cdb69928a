"""How the server says no: one exception, with Telegram's codes and texts.

A text that starts with "strict:" is a refusal Telegram itself would not make: it
would ignore the mistake, and a test wants to hear of it.
"""

from typing import Any

Json = dict[str, Any]

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class RefusalError(Exception):
    """An answer with ok=false: HTTP code, text, and seconds to wait if any."""

    def __init__(self, code: int, detail: str = "", retry_after: int | None = None) -> None:
        """Put the code's name before the detail, as Telegram does."""
        prefix = PREFIXES[code]
        self.code = code
        self.description = f"{prefix}: {detail}" if detail else prefix
        self.retry_after = retry_after
        super().__init__(f"{code} {self.description}")

    def body(self) -> Json:
        """Return the JSON answer, with ResponseParameters where they apply."""
        body: Json = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad(text: str) -> RefusalError:
    """Return a 400 in Telegram's words."""
    return RefusalError(400, text)


def strict(text: str) -> RefusalError:
    """Return a 400 of our own, for what Telegram would silently ignore."""
    return RefusalError(400, f"strict: {text}")


def forbidden(text: str) -> RefusalError:
    """Return a 403 in Telegram's words."""
    return RefusalError(403, text)
