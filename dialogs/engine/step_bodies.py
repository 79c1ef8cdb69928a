"""How each kind of step becomes the upper part of a screen."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.facts import Status
from dialogs.engine.forms.bodies import AnswerAction, Question, button_rows
from dialogs.engine.layout import (
    Body,
    ButtonRow,
    button_to,
    caveat_blocks,
    citation,
    closing_blocks,
    fact_values,
    heading_blocks,
    link_to,
    navigation_rows,
    related_rows,
    returnee_language,
    source_block,
    without_ticks,
)  # fmt: skip
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, LanguageName, Lines, Text, TextValue
from dialogs.engine.steps import (
    CallBoard,
    ChapterOpening,
    Checklist,
    ClosedQuestion,
    ComposedText,
    DraftStep,
    HiddenCard,
    Home,
    InterfaceLanguages,
    Menu,
    Page,
    PrivacyPage,
    Region,
    ReturneeLanguages,
    ReturneePage,
    StageContents,
    Step,
    TalkingPoints,
)  # fmt: skip


def page_body(manual: Manual, step: Page, here: Link) -> Body:
    """A page of guidance."""
    rows = related_rows(manual, step, here) + navigation_rows(manual, step, here)
    return Body(heading_blocks(manual, step) + closing_blocks(manual, step), rows)


def _titled(manual: Manual, step: Step) -> tuple[Block, ...]:
    """Title and body of a step that has no line to say."""
    values = fact_values(manual, step)
    pairs = ((BlockRole.TITLE, "title"), (BlockRole.BODY, "body"))
    return tuple(Block(role, Text(f"{step.name}-{part}", values)) for role, part in pairs)


def menu_body(manual: Manual, step: Menu | StageContents | ChapterOpening, here: Link) -> Body:
    """A page of ways on; the children's "back" is this page."""
    if isinstance(step, ChapterOpening):
        blocks: tuple[Block, ...] = (
            Block(BlockRole.TITLE, Text(f"{step.chapter}-chapter")),
            Block(BlockRole.BODY, Text("frame-opening", {"count": len(manual.children(step))})),
            source_block(manual, step),
        )
    else:
        blocks = (
            _titled(manual, step) + caveat_blocks(manual, step) + ((source_block(manual, step),) if step.source else ())
        )
    rows = tuple((button_to(child, here, back=step.number),) for child in manual.children(step))
    return Body(blocks, rows + related_rows(manual, step, here) + navigation_rows(manual, step, here))


def call_board_body(manual: Manual, step: CallBoard, here: Link, *, calls: bool) -> Body:
    """What is asked most during a call; and whether home begins with it."""
    rows = tuple(
        (Button(Text(f"{step.name}-entry-{child.name}"), link_to(child, here.case, step.number)),)
        for child in manual.children(step)
    )
    verb, text = (Verb.CALLS_OFF, "calls-off") if calls else (Verb.CALLS_ON, "calls-on")
    return Body(_titled(manual, step), (*rows, (Button(Text(text), replace(here, verb=verb)),)))


def home_body(manual: Manual, step: Home, here: Link, *, foreign: bool, calls: bool) -> Body:
    """The first page: few choices; where the client's language is not ours, our own comes first."""
    first: tuple[ButtonRow, ...] = ((_locale(manual, step, here, manual.interface[0]),),) if foreign else ()
    first += ((button_to(manual.call_board, here),),) if calls else ()
    rows = tuple(
        (button_to(child, here, back=step.number if child is manual.urgent else 0),) for child in manual.children(step)
    )
    return Body(_titled(manual, step), first + rows + _pairs(manual, step, here))


def _pairs(manual: Manual, step: Home, here: Link) -> tuple[ButtonRow, ...]:
    buttons = tuple(button_to(manual.by_name[name], here) for name in step.links)
    return button_rows(buttons)


def checklist_body(manual: Manual, step: Checklist, here: Link) -> Body:
    """Lines to tick in place. A tick button says what its item becomes, never that it flips."""
    case = here.case
    done = sum(case.ticked(item.number) for item in step.items)
    items = tuple(
        Block(BlockRole.ITEM, Text("check-line", {
            "mark": _mark(on=case.ticked(item.number)), "index": index, "text": Text(f"{step.name}-item-{item.name}"),
        }))
        for index, item in enumerate(step.items, 1)
    )  # fmt: skip
    count = Block(BlockRole.PLACE, Text("check-count", {"done": done, "total": len(step.items)}))
    blocks = (
        *heading_blocks(manual, step),
        *items,
        count,
        Block(BlockRole.PLACE, Text("check-where")),
        *closing_blocks(manual, step),
    )
    buttons = tuple(_tick(step, here, index) for index in range(len(step.items)))
    ticks = button_rows(buttons)
    keep = Button(Text("check-keep"), replace(here, verb=Verb.KEEP))
    clear = Button(Text("check-clear"), Link(step.number, here.back, Verb.CLEAR, case=without_ticks(step, case)))
    tools = ((keep, clear),) if done else ((keep,),)
    return Body(blocks, ticks + tools + related_rows(manual, step, here) + navigation_rows(manual, step, here))


def _mark(*, on: bool) -> str:
    return "☑" if on else "☐"


def _tick(step: Checklist, here: Link, index: int) -> Button:
    item = step.items[index]
    on = here.case.ticked(item.number)
    verb = Verb.UNTICK if on else Verb.TICK
    label: dict[str, TextValue] = {
        "mark": _mark(on=on), "index": index + 1, "text": Text(f"{step.name}-tick-{item.name}"),
    }  # fmt: skip
    case = here.case.tick(item.number, on=not on)
    return Button(Text("check-tick", label), Link(step.number, here.back, verb, item.number, case))


def talking_points_body(manual: Manual, step: TalkingPoints, here: Link) -> Body:
    """Points to read out, each with its section."""
    values = fact_values(manual, step)
    points = tuple(
        Block(BlockRole.ITEM, Text("tell-point", {
            "text": Text(f"{step.name}-point-{point.name}", values),
            "sections": Lines(tuple(point.source)),
        }))
        for point in step.points
    )  # fmt: skip
    title, say = (
        Block(BlockRole.TITLE, Text(f"{step.name}-title", values)),
        Block(BlockRole.BODY, Text(f"{step.name}-say", values)),
    )
    rows = related_rows(manual, step, here) + navigation_rows(manual, step, here)
    return Body((title, say, *points, *closing_blocks(manual, step)), rows)


def returnee_page_body(manual: Manual, step: ReturneePage, here: Link, locale: str) -> Body:
    """A page in the returnee's language alone, buttons too."""
    language = returnee_language(manual, here) or locale
    values = fact_values(manual, step)
    texts = ((BlockRole.TITLE, "title"), (BlockRole.BODY, "body"))
    blocks = tuple(Block(role, Text(f"{step.name}-{part}", values, language)) for role, part in texts)
    if step not in manual.speeches:
        first = manual.speeches[0]
        return Body(
            blocks, ((Button(Text("returnee-previous", language=language), link_to(first, here.case, here.back)),),)
        )
    place = {"page": manual.speeches.index(step) + 1, "pages": len(manual.speeches)}
    pairs = zip(("returnee-previous", "returnee-next"), manual.beside(step), strict=True)
    row = tuple(
        Button(Text(text, language=language), link_to(other, here.case, here.back)) for text, other in pairs if other
    )
    return Body((*blocks, Block(BlockRole.PLACE, Text("returnee-place", place, language))), (row,))


def region_body(manual: Manual, step: Region, here: Link) -> Body:
    """A region: its counties, and its coordinator's own contact where the configuration gives one."""
    facts = manual.regions[step.region]
    about: dict[str, TextValue] = {"region": facts.title, "counties": Lines(facts.counties)}
    blocks = [
        Block(BlockRole.TITLE, Text("region-title", about)),
        Block(BlockRole.BODY, Text("region-counties", about)),
    ]
    if facts.status is not Status.CONFIRMED:
        blocks.append(Block(BlockRole.CAVEAT, Text("region-unchecked")))
    own = [fact for name, fact in manual.facts.items() if name.startswith(f"coordinator_{step.region}")]
    if own:
        blocks.append(Block(BlockRole.BODY, Text("region-own", {"contacts": Lines(tuple(own))})))
    else:
        blocks.append(Block(BlockRole.BODY, Text("region-line", fact_values(manual, step))))
        blocks.extend(caveat_blocks(manual, step))
    blocks.append(source_block(manual, step))
    return Body(tuple(blocks), related_rows(manual, step, here) + navigation_rows(manual, step, here))


def question_body(manual: Manual, step: ClosedQuestion, here: Link) -> Body:
    """A closed question; an answer says what its question becomes and opens the next step."""
    asked, then = manual.questions[step.question], manual.by_name[step.then]

    def link(_action: AnswerAction, number: int) -> Link:
        case = replace(here.case, plan=asked.put_in(here.case.plan, number))
        return Link(then.number, here.back, Verb.ANSWER, asked.number << 8 | number, case)

    question = Question(asked, None, link, step.name)
    rows = (
        *((question.put(option),) for option in asked.options),
        (Button(Text("ask-skip"), link(AnswerAction.SET, 0)),),
    )
    return Body((*_titled(manual, step), source_block(manual, step)), rows + navigation_rows(manual, step, here))


def composed_text_body(manual: Manual, step: ComposedText, here: Link) -> Body:
    """A text to read out, put together from closed answers; what was skipped is left out."""
    lines: list[Block] = []
    for name in step.parts:
        answer = manual.questions[name].answer_in(here.case.plan)
        if answer and answer not in step.silent:
            lines.append(Block(BlockRole.ITEM, Text(f"{step.name}-{name}-{answer}")))
    blocks = (
        *_titled(manual, step),
        *lines,
        Block(BlockRole.BODY, Text(f"{step.name}-close", fact_values(manual, step))),
    )
    tailing = (*caveat_blocks(manual, step), citation_or_ours(manual, step))
    return Body(blocks + tailing, related_rows(manual, step, here) + navigation_rows(manual, step, here))


def citation_or_ours(manual: Manual, step: Step) -> Block:
    """Where a text is ours but stands on sections of the manual, both are said."""
    return Block(BlockRole.SOURCE, Text("frame-ours-after", {"cited": citation(manual, step.source)}))


def _locale(manual: Manual, step: Step, here: Link, code: str) -> Button:
    link = Link(step.number, here.back, Verb.LOCALE, manual.language_number(code), here.case)
    return Button(Text("language-own-name", language=code), link)


def languages_body(manual: Manual, step: InterfaceLanguages, here: Link, locale: str) -> Body:
    """The interface's languages, each under its own name; the one in use is said above."""
    blocks = (
        Block(BlockRole.TITLE, Text(f"{step.name}-title")),
        Block(BlockRole.BODY, Text(f"{step.name}-body", {"language": LanguageName(locale)})),
    )
    rows = tuple((_locale(manual, manual.home, here, code),) for code in manual.interface)
    return Body(blocks, rows)


def returnee_languages_body(manual: Manual, step: ReturneeLanguages, here: Link) -> Body:
    """The returnee's languages: each opens the first of the returnee's pages; "back" there leads here."""
    then = manual.by_name[step.then]
    rows: tuple[ButtonRow, ...] = tuple(
        (Button(
            _language_label(code),
            Link(then.number, step.number, Verb.SPEAK, number, replace(here.case, language=number)),
        ),)
        for number, code in manual.languages.items()
        if code in manual.spoken
    )  # fmt: skip
    return Body(
        (*_titled(manual, step), source_block(manual, step)),
        rows + related_rows(manual, step, here) + navigation_rows(manual, step, here),
    )


def _language_label(code: str) -> Text:
    own = Text("returnee-language-name", language=code)
    return Text("show-language", {"language": LanguageName(code), "own": own})


def privacy_body(manual: Manual, step: PrivacyPage, here: Link, numbered: bool) -> Body:  # noqa: FBT001 - one flag of the reading
    """What is kept and for how long; erasing the row; choices numbered in the text or not."""
    operator: dict[str, TextValue] = {"operator": manual.operator}
    who = Text("privacy-operator", operator) if manual.operator else Text("privacy-no-operator")
    blocks = (*_titled(manual, step), Block(BlockRole.BODY, who))
    verb, text = (Verb.NUMBERED_OFF, "privacy-numbered-off") if numbered else (Verb.NUMBERED_ON, "privacy-numbered-on")
    rows = (
        (Button(Text("privacy-forget"), replace(here, verb=Verb.FORGET)),),
        (Button(Text(text), replace(here, verb=verb)),),
    )
    return Body(blocks, rows + related_rows(manual, step, here))


def hidden_body(manual: Manual, step: HiddenCard) -> Body:
    """Three dots, and one button to a clean home."""
    return Body(
        (Block(BlockRole.TITLE, Text(f"{step.name}-title")),),
        ((Button(Text("hidden-open"), Link(manual.home.number)),),),
    )


def no_draft_body(manual: Manual, step: DraftStep) -> Body:
    """What every screen of a draft shows where there is none: the same for one that is gone and one of another chat."""
    first = manual.drafts
    rows: tuple[ButtonRow, ...] = () if step is first else ((Button(Text("drafts-all"), Link(first.number)),),)
    return Body((Block(BlockRole.TITLE, Text("room-none-title")), Block(BlockRole.BODY, Text("room-none-body"))), rows)


def drafts_unreachable_body(here: Link) -> Body:
    """What a draft's screen shows while the drafts cannot be reached: that nothing was changed, and trying again."""
    return Body((Block(BlockRole.TITLE, Text("room-away-title")),), ((Button(Text("room-again"), here),),))
