"""A language as its folder describes it: permanent number, tag, letters, commands, and which texts it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Translation:
    """How far a language's texts for the returnee can be trusted, by the ids of its messages.

    `missing` are not there, `stale` were translated from an earlier text, `unreviewed` have not been read by a native
    professional as they stand. A language that the texts are written in has none of these.
    """

    missing: frozenset[str] = frozenset()
    stale: frozenset[str] = frozenset()
    unreviewed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Language:
    """One folder of `locales/`.

    `code` is the folder's name, as Babel knows the language; `number` is permanent and stands in links; `tag` (BCP 47)
    is written into papers and pages. `letters` are the buttons under which names of countries and languages are found,
    in the order of the alphabet. `commands` are the chat commands in the order of the menu, each with the step it
    opens; `aliases` are further spellings, understood but not shown. `named_as` is what Babel knows its own name by.
    `interface` says that a professional can choose the language, `returnee_pages` that what the returnee meets is in
    it, as far as `translation` says. `recordings` names the steps whose text has been recorded.
    """

    code: str
    number: int
    tag: str
    letters: tuple[str, ...] = ()
    commands: Mapping[str, str] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    named_as: str = ""
    interface: bool = False
    returnee_pages: bool = False
    translation: Translation = Translation()
    recordings: frozenset[str] = frozenset()

    @property
    def all_commands(self) -> Mapping[str, str]:
        """Every spelling of every command, with the step it opens."""
        return {**self.commands, **self.aliases}
