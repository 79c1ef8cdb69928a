"""Faults a test orders: refusals, delays, cut connections, lost answers."""

from dataclasses import dataclass
from enum import Enum, auto

from .refusal import RefusalError

_TEXTS = {
    400: "injected",
    403: "bot was blocked by the user",
}


class Kind(Enum):
    """What goes wrong."""

    FAIL = auto()  # the call is refused and has no effect
    DELAY = auto()  # the call waits before it takes effect
    CUT = auto()  # the connection is cut before the call takes effect
    DROP = auto()  # the call takes effect, then the connection is cut


@dataclass
class Fault:
    """One ordered fault. method "*" means any, chat None any, times None always."""

    kind: Kind
    method: str
    chat: int | None
    times: int | None
    code: int = 500
    retry_after: int | None = None  # seconds
    seconds: float = 0.0

    def strikes(self, method: str, chat: int | None) -> bool:
        """Whether the fault is for this call and not used up."""
        return self.method in {"*", method} and self.chat in {None, chat} and self.times != 0

    def refusal(self) -> RefusalError:
        """Return the answer for Kind.FAIL."""
        detail = _TEXTS.get(self.code, "")
        if self.retry_after is not None:
            detail = f"retry after {self.retry_after}"
        return RefusalError(self.code, detail, self.retry_after)


class Faults:
    """The faults still ordered."""

    def __init__(self) -> None:
        """Start without any."""
        self._ordered: list[Fault] = []

    def order(self, fault: Fault) -> None:
        """Add a fault; each strikes in the order given."""
        self._ordered.append(fault)

    def heal(self) -> None:
        """Cancel all that are left."""
        self._ordered.clear()

    def strike(self, method: str, chat: int | None) -> list[Fault]:
        """Return this call's faults and use them up: all delays, one of the rest."""
        struck: list[Fault] = []
        for fault in self._ordered:
            other = any(each.kind is not Kind.DELAY for each in struck)
            if not fault.strikes(method, chat):
                continue
            if fault.kind is Kind.DELAY or not other:
                struck.append(fault)
        for fault in struck:
            if fault.times is not None:
                fault.times -= 1
        return struck
