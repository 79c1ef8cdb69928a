"""What was looked at, and how it is: one line of `lots doctor`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Grade(Enum):
    """How a thing is; the value is what the line begins with."""

    WELL = "ok"
    NOTED = "note"
    FAILED = "FAIL"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One line: how it is, what was looked at, and what was seen there. Holds no secret."""

    grade: Grade
    subject: str
    text: str

    def __str__(self) -> str:
        """The line, without what could move a terminal's cursor."""
        text = "".join(letter if letter.isprintable() else " " for letter in self.text)
        return f"{self.grade.value:<5} {self.subject:<12} {text}"


def well(subject: str, text: str) -> Diagnosis:
    """A line that says that all is well."""
    return Diagnosis(Grade.WELL, subject, text)


def note(subject: str, text: str) -> Diagnosis:
    """A line that says what to know; it fails nothing."""
    return Diagnosis(Grade.NOTED, subject, text)


def failure(subject: str, text: str) -> Diagnosis:
    """A line that says what must be mended."""
    return Diagnosis(Grade.FAILED, subject, text)
