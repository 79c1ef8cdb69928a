"""What is handed out: a file in memory, and the forms that it can have."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class FileFormat(Enum):
    """What kind of file a paper becomes; the value is its ending."""

    PDF = "pdf"
    DOCX = "docx"


@dataclass(frozen=True, slots=True)
class Document:
    """A file to hand out; its bytes are held only until it is sent.

    `unprintable` are the labels of the answers that it cannot show in full.
    """

    name: str
    data: bytes = field(repr=False)
    unprintable: tuple[str, ...] = ()
