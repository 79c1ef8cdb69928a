"""What is kept of a draft before consent: the open part and the case it came from, always as long. No text fits in."""

from __future__ import annotations

from dataclasses import dataclass, field
from struct import Struct

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OPEN_BYTES, OpenAnswers
from dialogs.engine.forms.field import InvalidAnswer, InvalidReason
from dialogs.engine.links import TICK_BYTES, Case

#: The open part, plan 8, ticks 26, the returnee's language 1, and room for what may come, which is zero.
_CASE = Struct(f">Q{TICK_BYTES}sB")
STATE_BYTES = 320
_ROOM = STATE_BYTES - OPEN_BYTES - _CASE.size


@dataclass(frozen=True, slots=True)
class DraftState:
    """The open answers of a draft, and the plan answers, ticks and returnee's language that came along."""

    answers: OpenAnswers = field(default_factory=OpenAnswers)
    plan: int = 0
    ticks: int = 0
    language: int = 0

    @property
    def interpreter_needed(self) -> bool:
        """Whether the draft says that an interpreter is needed."""
        return self.answers.get(FIELD_BY_NAME["interpreter"]) == "yes"

    def case(self, draft: int) -> Case:
        """The case of a link into this draft, which is called `draft`."""
        return Case(self.plan, self.ticks, self.language, draft)

    def with_case(self, case: Case) -> DraftState:
        """Return what is kept after taking over the plan answers, ticks and language of a card."""
        return DraftState(self.answers, case.plan, case.ticks, case.language)

    def pack(self) -> bytes:
        """Return exactly STATE_BYTES bytes."""
        case = _CASE.pack(self.plan, self.ticks.to_bytes(TICK_BYTES, "big"), self.language)
        return self.answers.pack() + case + bytes(_ROOM)

    @classmethod
    def unpack(cls, packed: bytes) -> DraftState:
        """Return what `pack` packed. Raises InvalidAnswer for another length, version or junk."""
        if len(packed) != STATE_BYTES:
            raise InvalidAnswer(InvalidReason.SIZE)
        if any(packed[STATE_BYTES - _ROOM :]):
            raise InvalidAnswer(InvalidReason.JUNK)
        plan, ticks, language = _CASE.unpack_from(packed, OPEN_BYTES)
        number = int.from_bytes(ticks, "big")
        return cls(OpenAnswers.unpack(packed[:OPEN_BYTES]), plan, number, language)
