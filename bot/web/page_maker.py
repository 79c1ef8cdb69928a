"""Makes pages of screens: what is read, what is ticked and chosen, and the ways on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.text_format import Translator
from bot.web.controls import NO_CONTROLS, controls_of, is_control
from bot.web.page_history import write_history
from bot.web.page_view import Choice, LanguageChoice, PageView, Part
from bot.web.prose import Prose, ProseMaker, Speech, speech_of
from bot.web.turn import Turn
from dialogs.engine.facts import Contact, ContactKind
from dialogs.engine.layout import is_for_returnee, link_to, step_label
from dialogs.engine.links import Link, Verb, encode
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, Text
from dialogs.engine.steps import HiddenCard, Home, SettingsPage, Step

#: Buttons that mean something only where cards stand in a chat, or where a reader has a row.
_OF_CHATS = frozenset({
    Verb.KEEP, Verb.CLOSE, Verb.FORGET, Verb.NUMBERED_ON, Verb.NUMBERED_OFF, Verb.CALLS_ON, Verb.CALLS_OFF,
})  # fmt: skip
#: Buttons for which the page has one of its own: its way back, and the one that goes on from a question.
_OF_PAGE = frozenset({"frame-back", "frame-previous", "plan-onward", "plan-skip"})
#: Lines that controls say already.
_SAID_BY_CONTROLS = frozenset({"check-line", "plan-answer"})
#: The pages about the site itself, at the foot of every page.
ABOUT = ("privacy", "hiding")
#: What stands below everything else.
_FOOT = frozenset({BlockRole.SOURCE, BlockRole.PLACE})


class PageMaker:
    """Makes pages of turns."""

    def __init__(self, manual: Manual, wording: Translator) -> None:
        """Take the manual and the words."""
        self._manual, self._wording = manual, wording
        contacts = [fact for fact in manual.facts.values() if isinstance(fact, Contact)]
        self._fax, self._phones = (
            frozenset(contact.value for contact in contacts if contact.kind is kind)
            for kind in (ContactKind.FAX, ContactKind.PHONE)
        )

    def view(self, turn: Turn, public_address: str = "") -> PageView:
        """The page that shows a turn; `public_address` is where it is read without the case."""
        parts = _PageParts(self._manual, ProseMaker(self._wording, turn.language, self._fax, self._phones), turn)
        return replace(parts.view(), public_address=public_address)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The buttons of a screen by what they become."""

    controls: tuple[Button, ...] = ()
    suggested: tuple[Choice, ...] = ()
    ways: tuple[tuple[Choice, ...], ...] = ()
    onward: Choice | None = None
    way_back: Choice | None = None
    leave_label: str = ""


class _PageParts:
    """One page while it is made."""

    def __init__(self, manual: Manual, maker: ProseMaker, turn: Turn) -> None:
        self._manual, self._maker, self._turn = manual, maker, turn
        self._step: Step = manual.by_number[turn.link.step]

    def view(self) -> PageView:
        """The whole page."""
        turn, step = self._turn, self._step
        for_returnee = self._is_for_returnee()
        is_hidden = isinstance(step, HiddenCard)
        rows = self._rows()
        controls = controls_of(self._manual, self._maker, turn.link, rows.controls) if rows.controls else NO_CONTROLS
        blocks = turn.screen.blocks
        title = self._title()
        head, notes, foot = self._divided(block for block in blocks if block is not title)
        is_bare = for_returnee or is_hidden
        return PageView(
            step=turn.screen.step,
            speech=self._speech(),
            title=self._maker.prose(title.text if title else step_label(step)),
            notices=tuple(self._prose(block.text) for block in blocks if block.role is BlockRole.NOTICE),
            parts=head,
            controls=controls,
            notes=notes,
            suggested=rows.suggested,
            ways=rows.ways,
            onward=rows.onward,
            foot=foot,
            fields=self._fields(),
            languages=() if is_bare else self._languages(),
            home=None if is_bare else self._way_to(self._manual.home),
            urgent=None if is_bare else self._way_to(self._manual.urgent),
            more=None if is_bare or step is self._manual.more else self._way_to(self._manual.more),
            about=() if is_bare else self._about(),
            has_back=not is_bare and (bool(turn.history) or not isinstance(step, Home)),
            for_returnee=for_returnee,
            is_hidden=is_hidden,
            way_back=rows.way_back,
            way_back_label=self._maker.plain(Text("web-take-back")) if for_returnee else "",
            professional=speech_of(turn.language),
            leave_label=rows.leave_label if for_returnee else "",
            listen_label=self._in_her_language("returnee-listen") if for_returnee else "",
            failed_label=self._in_her_language("returnee-failed") if for_returnee else "",
            address=encode(_without_draft(turn.link)) if turn.has_address else "",
            draft=turn.draft,
        )

    def _is_for_returnee(self) -> bool:
        is_said = self._turn.draft is not None and self._turn.draft.said_in is not None
        return is_said or is_for_returnee(self._manual, self._step, self._turn.link)

    def _title(self) -> Block | None:
        """The block that heads the page; what is told has no title of its own, so its first sentence stands for one."""
        blocks = self._turn.screen.blocks
        first = blocks[0] if blocks and self._is_for_returnee() else None
        return next((block for block in blocks if block.role is BlockRole.TITLE), first)

    def _speech(self) -> Speech:
        """The language of the page: the returnee's on her own pages."""
        title = self._title()
        return speech_of((title.text.language if title else None) or self._turn.language)

    def _in_her_language(self, message: str) -> str:
        languages = [block.text.language for block in self._turn.screen.blocks if block.text.language]
        return self._maker.plain(Text(message, language=languages[0] if languages else None))

    def _fields(self) -> tuple[tuple[str, str], ...]:
        turn = self._turn
        own = {"language": turn.language, "here": encode(turn.link), "history": write_history(turn.history)}
        return tuple((own | dict(turn.fields)).items())

    def _divided(self, blocks: Iterable[Block]) -> tuple[tuple[Part, ...], tuple[Part, ...], tuple[Part, ...]]:
        """What stands above the controls, below them, and at the foot."""
        head: list[Block] = []
        notes: list[Block] = []
        foot: list[Block] = []
        for block in blocks:
            if block.role in {BlockRole.TITLE, BlockRole.NOTICE} or block.text.id in _SAID_BY_CONTROLS:
                continue
            if block.role in _FOOT:
                foot.append(block)
            elif block.role in {BlockRole.LATER, BlockRole.CAVEAT}:
                notes.append(block)
            else:
                head.append(block)
        return self._parts(head), self._parts(notes), self._parts(foot)

    def _prose(self, text: Text) -> Prose:
        """A text on the page; the professional's words on a page in the returnee's language say whose they are."""
        prose, own = self._maker.prose(text), speech_of(self._turn.language)
        return prose if prose.speech or own == self._speech() else replace(prose, speech=own)

    def _parts(self, blocks: Iterable[Block]) -> tuple[Part, ...]:
        """The blocks, items that follow each other as one list."""
        parts: list[Part] = []
        for block in blocks:
            prose = self._prose(block.text)
            if block.role is BlockRole.ITEM and parts and parts[-1].kind == block.role.value:
                parts[-1] = Part(block.role.value, (*parts[-1].texts, prose))
            else:
                parts.append(Part(block.role.value, (prose,)))
        return tuple(parts)

    # ---------------------------------------------------------------- buttons

    def _rows(self) -> _Rows:
        controls: list[Button] = []
        suggested: list[Choice] = []
        ways: list[tuple[Choice, ...]] = []
        single: dict[str, Choice] = {}
        leave_label = ""
        for row in self._turn.screen.rows:
            row_choices: list[Choice] = []
            for button in row:
                if button.link.verb is Verb.HIDE:
                    leave_label = self._maker.plain(button.label)
                elif is_control(button):
                    controls.append(button)
                elif button.link.verb is Verb.BELOW:
                    suggested.append(self._choice(button))
                elif button.label.id == "frame-next":
                    single["onward"] = self._choice(button)
                elif button.label.id == "returnee-take-back":
                    single["way_back"] = self._choice(button)
                elif not self._is_left_out(button, row):
                    row_choices.append(self._choice(button))
            if row_choices:
                ways.append(tuple(row_choices))
        return _Rows(
            tuple(controls), tuple(suggested), tuple(ways), single.get("onward"), single.get("way_back"), leave_label
        )

    def _is_left_out(self, button: Button, row: tuple[Button, ...]) -> bool:
        """Whether a button is the page's own, or means nothing here."""
        step = self._manual.by_number.get(button.link.step)
        is_standing = any(other.link.verb is Verb.HIDE for other in row) and not self._is_for_returnee()
        is_more = step is self._manual.more and button.label.id == "more-label"
        return (
            button.link.verb in _OF_CHATS
            or button.label.id in _OF_PAGE
            or isinstance(step, SettingsPage)
            or is_standing
            or is_more
        )

    def _choice(self, button: Button) -> Choice:
        language = button.label.language
        speech = speech_of(language) if language and speech_of(language) != self._speech() else None
        if speech is None and language is None and self._speech() != speech_of(self._turn.language):
            speech = speech_of(self._turn.language)
        return Choice(
            self._maker.plain(button.label),
            encode(button.link),
            speech,
            button.link.verb is Verb.PAPER,
            self._is_urgent(button),
        )

    def _is_urgent(self, button: Button) -> bool:
        return self._manual.by_number.get(button.link.step) is self._manual.urgent

    def _way_to(self, step: Step) -> Choice:
        """A button of the page's head, whose page leads back here."""
        back = self._step.number if step is not self._manual.home and step is not self._step else 0
        return self._choice(Button(step_label(step), link_to(step, self._turn.link.case, back)))

    def _about(self) -> tuple[Choice, ...]:
        """What is kept here, and what leaving does."""
        return tuple(self._way_to(self._manual.by_name[name]) for name in ABOUT if name != self._step.name)

    def _languages(self) -> tuple[LanguageChoice, ...]:
        """The languages of the interface; choosing one draws this page in it."""
        link = self._turn.link
        return tuple(
            LanguageChoice(
                self._maker.plain(Text("language-own-name", language=code)),
                encode(Link(link.step, link.back, Verb.LOCALE, self._manual.language_number(code), link.case)),
                speech_of(code),
                code == self._turn.language,
            )
            for code in self._manual.interface
        )


def _without_draft(link: Link) -> Link:
    """The link to a page whose address names no draft."""
    return replace(link, case=replace(link.case, draft=0))
