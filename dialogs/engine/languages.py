"""A language as its folder describes it: permanent number, tag, letters, commands, and which texts it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Language:
    """One folder of `locales/`.

    `code` is the folder's name, as Babel knows the language; `number` is permanent and stands in links; `tag` (BCP 47)
    is written into papers and pages. `letters` are the buttons under which names of countries and languages are found,
    in the order of the alphabet. `commands` are the chat commands in the order of the menu, each with the step it
    opens; `aliases` are further spellings, understood but not shown. `interface` says that a professional can choose
    the language, `returnee_pages` that the returnee's pages exist in it.
    """

    code: str
    number: int
    tag: str
    letters: tuple[str, ...] = ()
    commands: Mapping[str, str] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    interface: bool = False
    returnee_pages: bool = False

    @property
    def all_commands(self) -> Mapping[str, str]:
        """Every spelling of every command, with the step it opens."""
        return {**self.commands, **self.aliases}
