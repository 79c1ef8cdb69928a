"""What screens have in common: title, source, caveats and notes above; ways on, back, and the footer below."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dialogs.engine.citations import caveat_blocks, fact_values, note_blocks, source_block
from dialogs.engine.links import Case, Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import (
    Block,
    BlockRole,
    Button,
    ButtonRow,
    LanguageName,
    OwnLanguageName,
    Text,
    TextValue,
)  # fmt: skip
from dialogs.engine.steps import (
    ChapterOpening,
    Checklist,
    DraftStep,
    HiddenCard,
    Home,
    PlanForm,
    PlanResult,
    ReturneePage,
    Step,
    TalkingPoints,
    ToldPage,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Body:
    """The part of a screen that its kind decides; the footer is added to it."""

    blocks: tuple[Block, ...]
    rows: tuple[ButtonRow, ...]


def link_to(step: Step, case: Case, back: int = 0) -> Link:
    """The link that opens `step` with `case`."""
    return Link(step.number, back, case=case)


def step_label(step: Step) -> Text:
    """The text on a button that leads to `step`; every screen of a draft is "the draft"."""
    if isinstance(step, DraftStep):
        return Text(step.label)
    if isinstance(step, PlanResult) and step.of:
        return Text(f"{step.of}-label")
    return Text(f"{step.chapter}-chapter" if isinstance(step, ChapterOpening) else f"{step.name}-label")


def origin_of(manual: Manual, screen_link: Link) -> Step:
    """The step that a tool was opened from; home for the returnee's own pages, which offer none, and for no step."""
    origin = manual.by_number.get(screen_link.back, manual.home)
    return manual.home if isinstance(origin, ReturneePage) else origin


def button_to(step: Step, screen_link: Link, back: int = 0) -> Button:
    """A button that opens `step` with the case of the screen it stands on."""
    return Button(step_label(step), link_to(step, screen_link.case, back))


def heading_blocks(manual: Manual, step: Step) -> tuple[Block, ...]:
    """Title, leading line and body of a step; where a caller may ask for it, the line is one to say to the caller."""
    values = fact_values(manual, step)
    parts = ((BlockRole.TITLE, "title"), (BlockRole.BODY, "body"))
    title, body = (Block(role, Text(f"{step.name}-{part}", values)) for role, part in parts)
    line = "frame-caller" if step.name in manual.spoken_to_callers else "frame-lead"
    return title, Block(BlockRole.SAY, Text(line, {"text": Text(f"{step.name}-say", values)})), body


def title_blocks(manual: Manual, step: Step) -> tuple[Block, ...]:
    """Title and body of a step that has no line to say."""
    values = fact_values(manual, step)
    pairs = ((BlockRole.TITLE, "title"), (BlockRole.BODY, "body"))
    return tuple(Block(role, Text(f"{step.name}-{part}", values)) for role, part in pairs)


def closing_blocks(manual: Manual, step: Step) -> tuple[Block, ...]:
    """Everything below the body: notes, caveat, source, and the place on the walk."""
    blocks = (*note_blocks(manual, step), *caveat_blocks(manual, step), source_block(manual, step))
    place = manual.order.place(step)
    if place is None:
        return blocks
    stage, index, total = place
    where: dict[str, TextValue] = {"stage": Text(stage.value), "index": index, "total": total}
    return (*blocks, Block(BlockRole.PLACE, Text("frame-place", where)))


#: Related steps that a page in a reading chapter shows itself; "more" has the others.
_SHOWN_RELATED = 1


#: The section on applying; a pause of the programme concerns whatever stands on it.
_APPLYING = "3.1"


def announcements(manual: Manual, step: Step, screen_link: Link) -> tuple[Text, ...]:
    """What the operator announces on this card: on those about applying, on the plan and on the drafts."""
    paused = manual.notices.get("programme_paused")
    concerned = step.announces if isinstance(step, DraftStep) else _is_about_applying(step)
    if paused is None or not concerned:
        return ()
    if isinstance(step, ReturneePage):
        return (Text("returnee-paused", language=returnee_language(manual, screen_link)),)
    return (Text("notice-paused", {"source": paused.source, "day": paused.checked_on}),)


def _is_about_applying(step: Step) -> bool:
    return _APPLYING in step.source or isinstance(step, Home | PlanResult)


def related_rows(manual: Manual, step: Step, screen_link: Link) -> tuple[ButtonRow, ...]:
    """One row for each related step that stands on the card itself, whose "back" leads to this one."""
    others = (manual.by_name[name] for name in shown_related(manual, step))
    return tuple((button_to(other, screen_link, back=step.number),) for other in others)


def shown_related(manual: Manual, step: Step) -> tuple[str, ...]:
    """The related steps that a card shows: all of a tool's, the first of what is read page by page or ticked."""
    reads = manual.order.place(step) is not None or isinstance(step, (Checklist, TalkingPoints))
    return step.links[:_SHOWN_RELATED] if reads else step.links


def navigation_row(manual: Manual, step: Step, screen_link: Link) -> ButtonRow:
    """The one way back, the next page, and what else there is."""
    if isinstance(step, HiddenCard | ReturneePage):
        return ()
    after = () if isinstance(step, DraftStep) else _next(manual, step, screen_link)
    more = () if step is manual.more else (button_to(manual.more, screen_link, back=step.number),)
    return (*_way_back(manual, step, screen_link), *after, *more)


def _next(manual: Manual, step: Step, screen_link: Link) -> ButtonRow:
    after = manual.order.beside(step)[1]
    return (Button(Text("frame-next"), link_to(after, screen_link.case)),) if after else ()


def _way_back(manual: Manual, step: Step, screen_link: Link) -> ButtonRow:
    """To where one came from, else away from a card below another one, else up; home has a button of its own.

    The screens of a draft and of the plan's questions have ways back of their own.
    """
    is_walked = isinstance(step, PlanForm) or (isinstance(step, DraftStep) and step not in {manual.more, manual.drafts})
    origin = manual.by_number.get(screen_link.back) if screen_link.back and not is_walked else None
    if origin and origin is not step:
        return _back_to(origin, screen_link)
    if screen_link.below:
        close = Link(step.number, screen_link.back, Verb.CLOSE, case=screen_link.case)
        return (Button(Text("frame-back"), close),)
    return () if is_walked or isinstance(step, Home) else _back_to(manual.order.up(step), screen_link)


def _back_to(step: Step, screen_link: Link) -> ButtonRow:
    return () if isinstance(step, Home) else (Button(Text("frame-back"), link_to(step, screen_link.case)),)


def footer(manual: Manual, step: Step, screen_link: Link, above: tuple[ButtonRow, ...]) -> tuple[ButtonRow, ...]:
    """Below every card: back, next and more in one row; urgent, home and hide in the last."""
    if isinstance(step, HiddenCard):
        return ()
    hide = Button(step_label(manual.hidden), Link(manual.hidden.number, verb=Verb.HIDE))
    if isinstance(step, ReturneePage):
        return _returnee_footer(manual, step, screen_link, hide.link)
    urgent = button_to(manual.urgent, screen_link, back=step.number)
    home = button_to(manual.home, screen_link)
    shown = {step.number} | {button.link.step for line in above for button in line if button.link.verb is Verb.OPEN}
    standing = tuple(button for button in (urgent, home, hide) if button.link.step not in shown)
    return tuple(row for row in (navigation_row(manual, step, screen_link), standing) if row)


def _returnee_footer(manual: Manual, step: ReturneePage, screen_link: Link, hide: Link) -> tuple[ButtonRow, ...]:
    """On the returnee's pages, in their language alone: danger, what is kept, hide, and giving the phone back."""
    language = returnee_language(manual, screen_link)
    urgent, data_page = (
        Button(replace(step_label(page), language=language), link_to(page, screen_link.case, screen_link.back))
        for page in (manual.returnee_urgent, manual.returnee_data)
    )
    row = (urgent, data_page, Button(Text("returnee-hide", language=language), hide))
    origin = manual.by_number.get(screen_link.back, manual.returnee_languages)
    label = Text("returnee-take-back", language=language)
    back = Button(label, Link(origin.number, verb=Verb.TAKE_BACK, case=screen_link.case))
    return tuple(b for b in row if b.link.step != step.number), (back,)


def is_for_returnee(manual: Manual, step: Step, screen_link: Link) -> bool:
    """Whether a card is for the returnee's own eyes and in a language of theirs."""
    is_told = isinstance(step, ToldPage)
    return isinstance(step, ReturneePage) and not (is_told and returnee_language(manual, screen_link) is None)


def returnee_language(manual: Manual, screen_link: Link) -> str | None:
    """The language of the returnee's pages: the one chosen, if its pages exist; else the reader's own."""
    code = manual.languages.get(screen_link.case.language)
    return code if code in manual.spoken else None


def language_label(code: str) -> Text:
    """The label of a button for a language: its own name, and its name in the reader's."""
    return Text("show-language", {"language": LanguageName(code), "own": OwnLanguageName(code)})


def without_ticks(step: Checklist, case: Case) -> Case:
    """The case without this list's ticks."""
    for item in step.items:
        case = case.tick(item.number, on=False)
    return case
