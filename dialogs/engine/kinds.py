"""How each kind of step becomes the upper part of a screen."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.facts import Status
from dialogs.engine.frame import (
    Leaf,
    Row,
    caveat,
    cited,
    clean,
    go,
    heading,
    related,
    sources,
    speech_language,
    steering,
    tail,
    to,
    values_of,
)  # fmt: skip
from dialogs.engine.screens import Block, Button, LanguageName, Lines, Role, Text, Value
from dialogs.engine.steps import (
    Ask,
    Board,
    Checklist,
    Composed,
    Contents,
    Hidden,
    Home,
    Languages,
    Menu,
    Opening,
    Page,
    Privacy,
    Region,
    Room,
    Speakers,
    Speech,
    Step,
    Talk,
)  # fmt: skip


def page(manual: Manual, step: Page, here: Link) -> Leaf:
    """A page of guidance."""
    rows = related(manual, step, here) + steering(manual, step, here)
    return Leaf(heading(manual, step) + tail(manual, step), rows)


def _titled(manual: Manual, step: Step) -> tuple[Block, ...]:
    """Title and body of a step that has no line to say."""
    values = values_of(manual, step)
    pairs = ((Role.TITLE, "title"), (Role.BODY, "body"))
    return tuple(Block(role, Text(f"{step.name}-{part}", values)) for role, part in pairs)


def menu(manual: Manual, step: Menu | Contents | Opening, here: Link) -> Leaf:
    """A page of ways on; the children's "back" is this page."""
    if isinstance(step, Opening):
        blocks: tuple[Block, ...] = (
            Block(Role.TITLE, Text(f"{step.chapter}-chapter")),
            Block(Role.BODY, Text("frame-opening", {"count": len(manual.children(step))})),
            sources(manual, step),
        )
    else:
        blocks = _titled(manual, step) + caveat(manual, step) + ((sources(manual, step),) if step.source else ())
    rows = tuple((to(child, here, back=step.number),) for child in manual.children(step))
    return Leaf(blocks, rows + related(manual, step, here) + steering(manual, step, here))


def board(manual: Manual, step: Board, here: Link, *, calls: bool) -> Leaf:
    """What is asked most during a call; and whether home begins with it."""
    rows = tuple(
        (Button(Text(f"{step.name}-entry-{child.name}"), go(child, here.case, step.number)),)
        for child in manual.children(step)
    )
    verb, text = (Verb.CALLS_OFF, "calls-off") if calls else (Verb.CALLS_ON, "calls-on")
    return Leaf(_titled(manual, step), (*rows, (Button(Text(text), replace(here, verb=verb)),)))


def home(manual: Manual, step: Home, here: Link, *, foreign: bool, calls: bool) -> Leaf:
    """The first page: few choices; where the client's language is not ours, "Svenska" comes first."""
    urgent = manual.by_name["urgent"]
    first: tuple[Row, ...] = ((_locale(manual, step, here, "sv"),),) if foreign else ()
    first += ((to(manual.by_name["calls"], here),),) if calls else ()
    rows = tuple((to(child, here, back=0 if child is not urgent else step.number),) for child in manual.children(step))
    return Leaf(_titled(manual, step), first + rows + _pairs(manual, step, here))


def _pairs(manual: Manual, step: Home, here: Link) -> tuple[Row, ...]:
    buttons = tuple(to(manual.by_name[name], here) for name in step.links)
    return tuple(buttons[i : i + 2] for i in range(0, len(buttons), 2))


def checklist(manual: Manual, step: Checklist, here: Link) -> Leaf:
    """Lines to tick in place. A tick button says what its item becomes, never that it flips."""
    case = here.case
    done = sum(case.ticked(item.number) for item in step.items)
    items = tuple(
        Block(Role.ITEM, Text("check-line", {
            "mark": _mark(on=case.ticked(item.number)), "index": index, "text": Text(f"{step.name}-item-{item.name}"),
        }))
        for index, item in enumerate(step.items, 1)
    )  # fmt: skip
    count = Block(Role.PLACE, Text("check-count", {"done": done, "total": len(step.items)}))
    blocks = (*heading(manual, step), *items, count, Block(Role.PLACE, Text("check-where")), *tail(manual, step))
    buttons = tuple(_tick(step, here, index) for index in range(len(step.items)))
    ticks = tuple(buttons[i : i + 2] for i in range(0, len(buttons), 2))
    keep = Button(Text("check-keep"), replace(here, verb=Verb.KEEP))
    clear = Button(Text("check-clear"), Link(step.number, here.back, Verb.CLEAR, case=clean(step, case)))
    tools = ((keep, clear),) if done else ((keep,),)
    return Leaf(blocks, ticks + tools + related(manual, step, here) + steering(manual, step, here))


def _mark(*, on: bool) -> str:
    return "☑" if on else "☐"


def _tick(step: Checklist, here: Link, index: int) -> Button:
    item = step.items[index]
    on = here.case.ticked(item.number)
    verb = Verb.UNTICK if on else Verb.TICK
    label: dict[str, Value] = {
        "mark": _mark(on=on), "index": index + 1, "text": Text(f"{step.name}-tick-{item.name}"),
    }  # fmt: skip
    case = here.case.tick(item.number, on=not on)
    return Button(Text("check-tick", label), Link(step.number, here.back, verb, item.number, case))


def talk(manual: Manual, step: Talk, here: Link) -> Leaf:
    """Points to read out, each with its section."""
    values = values_of(manual, step)
    points = tuple(
        Block(Role.ITEM, Text("tell-point", {
            "text": Text(f"{step.name}-point-{point.name}", values),
            "sections": Lines(tuple(point.source)),
        }))
        for point in step.points
    )  # fmt: skip
    title, say = (
        Block(Role.TITLE, Text(f"{step.name}-title", values)),
        Block(Role.BODY, Text(f"{step.name}-say", values)),
    )
    rows = related(manual, step, here) + steering(manual, step, here)
    return Leaf((title, say, *points, *tail(manual, step)), rows)


def speech(manual: Manual, step: Speech, here: Link, locale: str) -> Leaf:
    """A page in the returnee's language alone, buttons too."""
    language = speech_language(manual, here) or locale
    values = values_of(manual, step)
    texts = ((Role.TITLE, "title"), (Role.BODY, "body"))
    blocks = tuple(Block(role, Text(f"{step.name}-{part}", values, language)) for role, part in texts)
    if step not in manual.speeches:
        first = manual.speeches[0]
        return Leaf(blocks, ((Button(Text("returnee-previous", language=language), go(first, here.case, here.back)),),))
    place = {"page": manual.speeches.index(step) + 1, "pages": len(manual.speeches)}
    pairs = zip(("returnee-previous", "returnee-next"), manual.beside(step), strict=True)
    row = tuple(
        Button(Text(text, language=language), go(other, here.case, here.back)) for text, other in pairs if other
    )
    return Leaf((*blocks, Block(Role.PLACE, Text("returnee-place", place, language))), (row,))


def region(manual: Manual, step: Region, here: Link) -> Leaf:
    """A region: its counties, and its coordinator's own contact where the configuration gives one."""
    facts = manual.regions[step.region]
    about: dict[str, Value] = {"region": facts.title, "counties": Lines(facts.counties)}
    blocks = [Block(Role.TITLE, Text("region-title", about)), Block(Role.BODY, Text("region-counties", about))]
    if facts.status is not Status.CONFIRMED:
        blocks.append(Block(Role.CAVEAT, Text("region-unchecked")))
    own = [fact for name, fact in manual.facts.items() if name.startswith(f"coordinator_{step.region}")]
    if own:
        blocks.append(Block(Role.BODY, Text("region-own", {"contacts": Lines(tuple(own))})))
    else:
        blocks.append(Block(Role.BODY, Text("region-line", values_of(manual, step))))
        blocks.extend(caveat(manual, step))
    blocks.append(sources(manual, step))
    return Leaf(tuple(blocks), related(manual, step, here) + steering(manual, step, here))


def ask(manual: Manual, step: Ask, here: Link) -> Leaf:
    """A closed question; an answer says what its question becomes and opens the next step."""
    question, then = manual.questions[step.question], manual.by_name[step.then]
    rows: tuple[Row, ...] = tuple(
        (Button(
            Text(f"{question.name}-option-{option.name}"),
            Link(then.number, here.back, Verb.ANSWER, question.number << 8 | option.number,
                 replace(here.case, plan=question.put(here.case.plan, option.number))),
        ),)
        for option in question.options
    )  # fmt: skip
    skip = replace(here.case, plan=question.put(here.case.plan, 0))
    rows += ((Button(Text("ask-skip"), Link(then.number, here.back, Verb.ANSWER, question.number << 8, skip)),),)
    return Leaf((*_titled(manual, step), sources(manual, step)), rows + steering(manual, step, here))


def composed(manual: Manual, step: Composed, here: Link) -> Leaf:
    """A text to read out, put together from closed answers; what was skipped is left out."""
    lines: list[Block] = []
    for name in step.parts:
        answer = manual.questions[name].answer(here.case.plan)
        if answer and answer.name not in step.silent:
            lines.append(Block(Role.ITEM, Text(f"{step.name}-{name}-{answer.name}")))
    blocks = (*_titled(manual, step), *lines, Block(Role.BODY, Text(f"{step.name}-close", values_of(manual, step))))
    tailing = (*caveat(manual, step), cited_or_ours(manual, step))
    return Leaf(blocks + tailing, related(manual, step, here) + steering(manual, step, here))


def cited_or_ours(manual: Manual, step: Step) -> Block:
    """Where a text is ours but stands on sections of the manual, both are said."""
    return Block(Role.SOURCE, Text("frame-ours-after", {"cited": cited(manual, step.source)}))


def _locale(manual: Manual, step: Step, here: Link, code: str) -> Button:
    link = Link(step.number, here.back, Verb.LOCALE, manual.language_number(code), here.case)
    return Button(Text("language-own-name", language=code), link)


def languages(manual: Manual, step: Languages, here: Link, locale: str) -> Leaf:
    """The interface's languages, each under its own name; the one in use is said above."""
    blocks = (
        Block(Role.TITLE, Text(f"{step.name}-title")),
        Block(Role.BODY, Text(f"{step.name}-body", {"language": LanguageName(locale)})),
    )
    rows = tuple((_locale(manual, manual.home, here, code),) for code in manual.interface)
    return Leaf(blocks, rows)


def speakers(manual: Manual, step: Speakers, here: Link) -> Leaf:
    """The returnee's languages: each opens the first of the returnee's pages; "back" there leads here."""
    then = manual.by_name[step.then]
    rows: tuple[Row, ...] = tuple(
        (Button(
            _language_label(code),
            Link(then.number, step.number, Verb.SPEAK, number, replace(here.case, language=number)),
        ),)
        for number, code in manual.languages.items()
        if code in manual.spoken
    )  # fmt: skip
    return Leaf(
        (*_titled(manual, step), sources(manual, step)),
        rows + related(manual, step, here) + steering(manual, step, here),
    )


def _language_label(code: str) -> Text:
    own = Text("returnee-language-name", language=code)
    return Text("show-language", {"language": LanguageName(code), "own": own})


def privacy(manual: Manual, step: Privacy, here: Link, numbered: bool) -> Leaf:  # noqa: FBT001 - one flag of the reading
    """What is kept and for how long; erasing the row; choices numbered in the text or not."""
    operator: dict[str, Value] = {"operator": manual.operator}
    who = Text("privacy-operator", operator) if manual.operator else Text("privacy-no-operator")
    blocks = (*_titled(manual, step), Block(Role.BODY, who))
    verb, text = (Verb.NUMBERED_OFF, "privacy-numbered-off") if numbered else (Verb.NUMBERED_ON, "privacy-numbered-on")
    rows = (
        (Button(Text("privacy-forget"), replace(here, verb=Verb.FORGET)),),
        (Button(Text(text), replace(here, verb=verb)),),
    )
    return Leaf(blocks, rows + related(manual, step, here))


def hidden(manual: Manual, step: Hidden) -> Leaf:
    """Three dots, and one button to a clean home."""
    return Leaf(
        (Block(Role.TITLE, Text(f"{step.name}-title")),), ((Button(Text("hidden-open"), Link(manual.home.number)),),)
    )


def no_draft(manual: Manual, step: Room) -> Leaf:
    """What every screen of a draft shows where there is none: the same for one that is gone and one of another chat."""
    first = manual.by_name["drafts"]
    rows: tuple[Row, ...] = () if step is first else ((Button(Text("drafts-all"), Link(first.number)),),)
    return Leaf((Block(Role.TITLE, Text("room-none-title")), Block(Role.BODY, Text("room-none-body"))), rows)


def away(here: Link) -> Leaf:
    """What a draft's screen shows while the drafts cannot be reached: that nothing was changed, and trying again."""
    return Leaf((Block(Role.TITLE, Text("room-away-title")),), ((Button(Text("room-again"), here),),))
