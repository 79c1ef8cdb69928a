"""What is said of a consent item as a page for the person alone: what she points at there is told, not recorded."""

from __future__ import annotations

from dataclasses import replace

from bot.web.drafts.page_parts import PointedAnswer
from bot.web.posted_form import PostedForm
from bot.web.prose import ProseMaker
from dialogs.draft.model.consent_items import ItemKind
from dialogs.draft.screens.consent_choice import SayPlace
from dialogs.draft.steps import ConsentItemStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.links import Link, UnreadableLink, Verb, decode
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, Screen, Text

#: The form's field that brings what she points at.
POINTED = "pointed"
#: What she can point at: the field's value, and the answer as it is said to her.
_ANSWERS = {name: f"consent-say-{name}" for name in ("yes", "no", "wait", "unclear")}
#: The professional's choice of one language or two, which stays on the page.
_OTHER_WAY = frozenset({"told-alone", "told-with-own"})


def language_said(manual: Manual, screen: Screen, link: Link) -> str | None:
    """The language in which a page says an item to the person; None for every other page."""
    step, say = manual.by_number.get(link.step), _said_at(link)
    if say is None or not isinstance(step, ConsentItemStep):
        return None
    code = manual.languages.get(say.language)
    is_said = any(block.text == Text(f"consent-{step.item.name}-say", language=code) for block in screen.blocks)
    return code if is_said else None


def _said_at(link: Link) -> SayPlace | None:
    return SayPlace.of(link.operand) if link.verb == DraftVerb.AT else None


def answers_to_tap(manual: Manual, maker: ProseMaker, link: Link, language: str) -> tuple[PointedAnswer, ...]:
    """Her answers as buttons, in her language; information is not answered."""
    step = manual.by_number[link.step]
    if not isinstance(step, ConsentItemStep) or step.item.kind is ItemKind.INFORMATION:
        return ()
    return tuple(PointedAnswer(name, maker.plain(Text(text, language=language))) for name, text in _ANSWERS.items())


def her_screen(screen: Screen, language: str) -> Screen:
    """The screen as a page of hers: what is said is its heading, buttons stand for the answers in her language."""
    blocks = [block for block in screen.blocks if not _is_answer(block, language)]
    first = next(place for place, block in enumerate(blocks) if block.text.language == language)
    blocks[first] = Block(BlockRole.TITLE, blocks[first].text)
    rows = (tuple(_her_button(button, language) for button in row if _is_hers(button)) for row in screen.rows)
    return replace(screen, blocks=tuple(blocks), rows=tuple(row for row in rows if row))


def _is_answer(block: Block, language: str) -> bool:
    return block.text.language == language and block.text.id in _ANSWERS.values()


def _is_hers(button: Button) -> bool:
    return button.link.verb is Verb.HIDE or button.label.id in {"draft-consent-show-back", *_OTHER_WAY}


def _her_button(button: Button, language: str) -> Button:
    if button.label.id in _OTHER_WAY:
        return button
    name = "returnee-hide" if button.link.verb is Verb.HIDE else "returnee-take-back"
    return replace(button, label=Text(name, language=language))


def pointed_at(form: PostedForm, here: Link) -> tuple[Link, Text] | None:
    """The professional's card that her answer leads back to, explained as before, and what is said there of it."""
    name = _ANSWERS.get(form.last(POINTED))
    try:
        say = _said_at(decode(form.here))
    except UnreadableLink:
        return None
    if name is None or say is None:
        return None
    card = replace(here, verb=DraftVerb.AT, operand=say.choice.operand)
    return card, Text("notice-consent-pointed", {"answer": Text(name)})
