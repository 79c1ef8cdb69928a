"""How each kind of step becomes the upper part of a screen."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.citations import (  # fmt: skip
    caveat_blocks,
    confirmed,
    contacts_of,
    fact_values,
    note_blocks,
    region_list,
    source_block,
)
from dialogs.engine.facts import Status
from dialogs.engine.forms.bodies import button_rows
from dialogs.engine.layout import (  # fmt: skip
    Body,
    button_to,
    closing_blocks,
    heading_blocks,
    link_to,
    origin_of,
    related_rows,
    returnee_language,
    step_label,
    title_blocks,
    without_ticks,
)
from dialogs.engine.links import Case, Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, LanguageName, Lines, Text, TextValue
from dialogs.engine.steps import (
    CallBoard,
    ChapterOpening,
    Checklist,
    DraftStep,
    HiddenCard,
    Home,
    InterfaceLanguages,
    Menu,
    Page,
    PrivacyPage,
    Region,
    ReportPage,
    SettingsPage,
    StageContents,
    Step,
    TalkingPoints,
)  # fmt: skip
from dialogs.engine.translations import marks_for_professional, said_names, show_row


def page_body(manual: Manual, step: Page, screen_link: Link) -> Body:
    """A page of guidance."""
    rows = related_rows(manual, step, screen_link)
    return Body(heading_blocks(manual, step) + confirmed(manual, step) + closing_blocks(manual, step), rows)


def menu_body(manual: Manual, step: Menu | StageContents | ChapterOpening, screen_link: Link) -> Body:
    """A page of ways on; the children's "back" is this page."""
    if isinstance(step, ChapterOpening):
        blocks: tuple[Block, ...] = (
            Block(BlockRole.TITLE, Text(f"{step.chapter}-chapter")),
            Block(BlockRole.BODY, Text("frame-opening", {"count": len(manual.order.children(step))})),
            source_block(manual, step),
        )
    else:
        blocks = (
            title_blocks(manual, step)
            + region_list(
                manual, tuple(child.region for child in manual.order.children(step) if isinstance(child, Region))
            )
            + caveat_blocks(manual, step)
            + ((source_block(manual, step),) if step.source else ())
        )
    buttons = tuple(button_to(child, screen_link, back=step.number) for child in manual.order.children(step))
    names_regions = all(isinstance(child, Region) for child in manual.order.children(step))
    rows = (buttons,) if names_regions else tuple((button,) for button in buttons)  # short names stand side by side
    return Body(blocks, rows + related_rows(manual, step, screen_link))


def call_board_body(manual: Manual, step: CallBoard, screen_link: Link) -> Body:
    """What is asked most during a call."""
    rows = tuple(
        (Button(Text(f"{step.name}-entry-{child.name}"), link_to(child, screen_link.case, step.number)),)
        for child in manual.order.children(step)
    )
    return Body(title_blocks(manual, step), rows)


def home_body(manual: Manual, step: Home, screen_link: Link, *, foreign: bool, calls: bool) -> Body:
    """The first page: few choices; where the client's language is not ours, our own comes first."""
    first: tuple[ButtonRow, ...] = ((_locale(manual, step, screen_link, manual.interface[0]),),) if foreign else ()
    first += ((button_to(manual.call_board, screen_link),),) if calls else ()
    rows = tuple(
        (button_to(child, screen_link, back=step.number if child is manual.urgent else 0),)
        for child in manual.order.children(step)
    )
    return Body(title_blocks(manual, step), first + rows)


def checklist_body(manual: Manual, step: Checklist, screen_link: Link) -> Body:
    """Lines to tick in place. A tick button says what its item becomes, never that it flips."""
    case = screen_link.case
    values = fact_values(manual, step)
    done = sum(case.ticked(item.number) for item in step.items)
    items = tuple(
        Block(BlockRole.ITEM, Text("check-line", {
            "mark": _mark(on=case.ticked(item.number)), "index": index,
            "text": Text(f"{step.name}-item-{item.name}", values),
        }))
        for index, item in enumerate(step.items, 1)
    )  # fmt: skip
    count = Block(BlockRole.SOURCE, Text("check-count", {"done": done, "total": len(step.items)}))
    blocks = (
        *heading_blocks(manual, step),
        *items,
        *closing_blocks(manual, step),
        count,
    )
    buttons = tuple(_tick(step, screen_link, index) for index in range(len(step.items)))
    ticks = button_rows(buttons)
    keep = Button(Text("check-keep"), replace(screen_link, verb=Verb.KEEP))
    clear = Button(Text("check-clear"), Link(step.number, screen_link.back, Verb.CLEAR, case=without_ticks(step, case)))
    tools = ((keep, clear),) if done else ((keep,),)
    return Body(blocks, ticks + tools + related_rows(manual, step, screen_link))


def _mark(*, on: bool) -> str:
    return "☑" if on else "☐"


def _tick(step: Checklist, screen_link: Link, index: int) -> Button:
    item = step.items[index]
    on = screen_link.case.ticked(item.number)
    verb = Verb.UNTICK if on else Verb.TICK
    label: dict[str, TextValue] = {
        "mark": _mark(on=on), "index": index + 1, "text": Text(f"{step.name}-tick-{item.name}"),
    }  # fmt: skip
    case = screen_link.case.tick(item.number, on=not on)
    return Button(Text("check-tick", label), Link(step.number, screen_link.back, verb, item.number, case))


def talking_points_body(manual: Manual, step: TalkingPoints, screen_link: Link) -> Body:
    """Points to read out; which of them are ours, and the sections of the rest, stand at the foot."""
    values = fact_values(manual, step)
    points = tuple(
        Block(BlockRole.ITEM, Text("tell-point", {"text": Text(f"{step.name}-point-{point.name}", values)}))
        for point in step.points
    )
    own = tuple(place for place, point in enumerate(step.points, 1) if not point.source)
    ours = (Block(BlockRole.CAVEAT, Text("tell-ours", {"count": len(own), "places": Lines(own)})),) if own else ()
    title, say = (
        Block(BlockRole.TITLE, Text(f"{step.name}-title", values)),
        Block(BlockRole.BODY, Text(f"{step.name}-say", values)),
    )
    rows = (show_row(manual, step, screen_link), *related_rows(manual, step, screen_link))
    code = returnee_language(manual, screen_link)
    marks = marks_for_professional(manual, code, said_names(step)) if code else ()
    return Body((title, say, *points, *ours, *marks, *closing_blocks(manual, step)), rows)


def region_body(manual: Manual, step: Region, screen_link: Link) -> Body:
    """A region: its counties, and its coordinator's own contact where the configuration gives one."""
    facts = manual.regions[step.region]
    about: dict[str, TextValue] = {"region": facts.title, "counties": Lines(facts.counties)}
    blocks = [
        Block(BlockRole.TITLE, Text("region-title", about)),
        Block(BlockRole.BODY, Text("region-counties", about)),
    ]
    checked = Text("region-checked", {"source": facts.source})
    confirmed_region = facts.status is Status.CONFIRMED and facts.source
    blocks.append(Block(BlockRole.CAVEAT, checked if confirmed_region else Text("region-unchecked")))
    own = [fact for name, fact in manual.facts.items() if name.startswith(f"coordinator_{step.region}")]
    if own:
        blocks.append(Block(BlockRole.BODY, Text("region-own", {"contacts": Lines(tuple(own))})))
    else:
        blocks.append(Block(BlockRole.BODY, Text("region-line", fact_values(manual, step))))
        blocks.extend((*note_blocks(manual, step), *caveat_blocks(manual, step)))
    blocks.append(source_block(manual, step))
    return Body(tuple(blocks), related_rows(manual, step, screen_link))


def _locale(manual: Manual, step: Step, screen_link: Link, code: str) -> Button:
    link = Link(step.number, screen_link.back, Verb.LOCALE, manual.language_number(code), screen_link.case)
    return Button(Text("language-own-name", language=code), link)


def languages_body(manual: Manual, step: InterfaceLanguages, screen_link: Link, locale: str) -> Body:
    """The interface's languages, each under its own name; choosing one opens the card that one came from."""
    origin = manual.by_number.get(screen_link.back, manual.home)
    here = replace(screen_link, back=0)
    blocks = (
        Block(BlockRole.TITLE, Text(f"{step.name}-title")),
        Block(BlockRole.BODY, Text(f"{step.name}-body", {"language": LanguageName(locale)})),
    )
    rows = tuple((_locale(manual, origin, here, code),) for code in manual.interface)
    return Body(blocks, rows)


def privacy_body(manual: Manual, step: PrivacyPage, screen_link: Link) -> Body:
    """What is kept and for how long; erasing the row, last and by itself."""
    operator: dict[str, TextValue] = {"operator": manual.operator}
    operator_text = Text("privacy-operator", operator) if manual.operator else Text("privacy-no-operator")
    blocks = (*title_blocks(manual, step), Block(BlockRole.BODY, operator_text))
    forget = (Button(Text("privacy-forget"), replace(screen_link, verb=Verb.FORGET)),)
    return Body(blocks, (*related_rows(manual, step, screen_link), forget))


def settings_body(manual: Manual, step: SettingsPage, screen_link: Link, *, numbered: bool, calls: bool) -> Body:
    """What can be set for this reader, each button saying what it becomes."""
    switches = (
        (Verb.NUMBERED_OFF, "privacy-numbered-off") if numbered else (Verb.NUMBERED_ON, "privacy-numbered-on"),
        (Verb.CALLS_OFF, "calls-off") if calls else (Verb.CALLS_ON, "calls-on"),
    )
    rows = tuple((Button(Text(text), replace(screen_link, verb=verb)),) for verb, text in switches)
    return Body(title_blocks(manual, step), rows + related_rows(manual, step, screen_link))


def report_body(manual: Manual, step: ReportPage, screen_link: Link) -> Body:
    """A text to whoever runs the bot, about the contacts of the page that the report is opened from."""
    origin = origin_of(manual, screen_link)
    contacts = tuple(contact.value for contact in contacts_of(manual, origin))
    about: dict[str, TextValue] = {
        "page": step_label(origin), "contacts": Lines(contacts) if contacts else "…", "year": str(manual.edition),
    }  # fmt: skip
    operator = Text("report-operator", {"operator": manual.operator}) if manual.operator else Text("report-no-operator")
    blocks = (
        *title_blocks(manual, step),
        Block(BlockRole.BODY, operator),
        Block(BlockRole.READY, Text("report-text", about)),
    )
    return Body((*blocks, source_block(manual, step)), ())


def hidden_body(manual: Manual, step: HiddenCard, screen_link: Link) -> Body:
    """Three dots, and one button to a clean home; to the returnee's pages while she has the phone."""
    opens = Button(Text("hidden-open"), Link(manual.home.number))
    if language := returnee_language(manual, screen_link):
        first_page = Link(manual.speeches[0].number, case=Case(language=screen_link.case.language))
        opens = Button(Text("returnee-open", language=language), first_page)
    return Body((Block(BlockRole.TITLE, Text(f"{step.name}-title")),), ((opens,),))


def no_draft_body(manual: Manual, step: DraftStep) -> Body:
    """What every screen of a draft shows where there is none: the same for one that is gone and one of another chat."""
    first = manual.drafts
    rows: tuple[ButtonRow, ...] = () if step is first else ((Button(Text("drafts-all"), Link(first.number)),),)
    return Body((Block(BlockRole.TITLE, Text("room-none-title")), Block(BlockRole.BODY, Text("room-none-body"))), rows)


def drafts_unreachable_body(screen_link: Link) -> Body:
    """What a draft's screen shows while the drafts cannot be reached: that nothing was changed, and trying again."""
    return Body((Block(BlockRole.TITLE, Text("room-away-title")),), ((Button(Text("room-again"), screen_link),),))
