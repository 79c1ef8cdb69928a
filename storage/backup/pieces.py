"""Streams as pyrage takes them: what is read comes in pieces, and why writing failed is not lost on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO


class Pieces:
    """What lies in memory, one part after another, read without a further copy of the whole."""

    def __init__(self, parts: Sequence[bytes]) -> None:
        """Begin with the first part."""
        self._parts = [memoryview(part) for part in parts]

    def read(self, size: int) -> bytes:
        """The next bytes, at most `size` of them; none at the end."""
        while self._parts and not self._parts[0]:
            self._parts.pop(0)
        if not self._parts:
            return b""
        piece, self._parts[0] = self._parts[0][:size], self._parts[0][size:]
        return bytes(piece)


class GuardedSink:
    """Passes on what is written, and keeps why that failed: pyrage would make another error of it."""

    def __init__(self, sink: BinaryIO) -> None:
        """Nothing has failed yet."""
        self._sink = sink
        self._problem: OSError | None = None

    def write(self, piece: bytes) -> int:
        """Write a piece. Raises OSError."""
        try:
            return self._sink.write(piece)
        except OSError as problem:
            self._problem = problem
            raise

    def flush(self) -> None:
        """Left to whoever owns the sink."""

    def raise_problem(self) -> None:
        """Raise why writing failed, if it did."""
        if self._problem:
            raise self._problem from None
