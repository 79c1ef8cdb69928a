"""A form that brings a file, as `multipart/form-data`: read in memory, and the file's own name is not looked at."""

from __future__ import annotations

from collections import defaultdict
from io import BytesIO

from python_multipart import parse_form
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import Field, File

from bot.web.posted_form import MOST_FIELDS, PostedForm, make_form

UPLOAD_TYPE = "multipart/form-data"


class _TooManyParts(Exception):
    """More parts than any page of ours has fields."""


class _Parts:
    """The fields and the one file of a body, as they are read."""

    def __init__(self) -> None:
        self.values: dict[str, list[str]] = defaultdict(list)
        self.file = b""
        self._count = 0

    def take_field(self, part: Field) -> None:
        """Keep a field."""
        self._take()
        name, value = part.field_name or b"", part.value or b""
        self.values[name.decode("utf-8", "replace")].append(value.decode("utf-8", "replace"))

    def take_file(self, part: File) -> None:
        """Keep the last file; a body is far smaller than what would be written to a disk."""
        self._take()
        part.file_object.seek(0)
        self.file = part.file_object.read()

    def _take(self) -> None:
        self._count += 1
        if self._count > MOST_FIELDS:
            raise _TooManyParts


def read_uploaded_form(body: bytes, content_type: str) -> PostedForm:
    """The form in a body of the type `multipart/form-data`; an empty one where it is none."""
    parts = _Parts()
    try:
        headers = {"Content-Type": content_type.encode("latin-1"), "Content-Length": str(len(body)).encode()}
        parse_form(headers, BytesIO(body), parts.take_field, parts.take_file)
    except (FormParserError, _TooManyParts, ValueError):
        return make_form({})
    return make_form({name: tuple(values) for name, values in parts.values.items()}, parts.file)
