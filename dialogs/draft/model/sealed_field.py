"""Sealed fields: what names someone or leads to someone, kept encrypted; they have no bits at all."""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogs.draft.model.field_group import FieldGroup


@dataclass(frozen=True, slots=True)
class SealedField:
    """An answer that names someone or leads to someone: it has no bits, so nothing can pack it.

    It is unlocked by every mandatory consent item, and by each of `unlocked_by` besides; `max_characters` is its
    length at the most.
    """

    number: int
    name: str
    group: FieldGroup
    source: tuple[str, ...] = field(default=(), kw_only=True)
    unlocked_by: tuple[str, ...] = field(default=(), kw_only=True)
    max_characters: int = field(default=80, kw_only=True)
    helped: bool = field(default=False, kw_only=True)

    @property
    def text(self) -> str:
        """The id of the question."""
        return f"field-{self.name}"

    @property
    def label(self) -> str:
        """The id of its short name."""
        return f"{self.text}-label"
