"""Where a card's text comes from: its sections, notes later than the manual, contacts that nobody has confirmed."""

from __future__ import annotations

from dialogs.engine.facts import Contact, ContactKind, Fact, Status
from dialogs.engine.manual import Manual
from dialogs.engine.screens import (
    Block,
    BlockRole,
    Lines,
    Text,
    TextValue,
)  # fmt: skip
from dialogs.engine.steps import (
    Region,
    Step,
)  # fmt: skip


def section_text(name: str) -> TextValue:
    """How a section of the manual is written: a number as it stands, part II and III in words."""
    if name.startswith("II-"):
        return Text("frame-part-two", {"section": name.removeprefix("II-")})
    return Text(f"frame-section-{name}") if name.isalpha() else name


def source_block(manual: Manual, step: Step) -> Block:
    """The source of a screen, last and lightly: "Manualen 3.4.2 (2019)", or that the text is our own."""
    if not step.source:
        return Block(BlockRole.SOURCE, Text("frame-ours"))
    return Block(BlockRole.SOURCE, citation(manual, step.source))


def citation(manual: Manual, sections: tuple[str, ...]) -> Text:
    """The manual's sections with the edition's year."""
    return Text("frame-source", {"sections": Lines(tuple(map(section_text, sections))), "year": str(manual.edition)})


def note_blocks(manual: Manual, step: Step) -> tuple[Block, ...]:
    """What is later than the manual, each with its date and source."""
    return tuple(Block(BlockRole.LATER, note_text(manual, name, fact_values(manual, step))) for name in step.later)


def note_text(manual: Manual, name: str, values: dict[str, TextValue]) -> Text:
    """One note, marked as later than the manual."""
    note = manual.notes[name]
    about: dict[str, TextValue] = {
        "text": Text(f"later-{name}", values), "source": note.source, "checked": note.checked_on,
    }  # fmt: skip
    return Text("frame-later-law" if note.law else "frame-later", about)


def caveat_blocks(manual: Manual, step: Step) -> tuple[Block, ...]:
    """The warning below what nobody has confirmed since the manual: ask first, where it is something to reach."""
    doubtful = [manual.facts[name] for name in step.facts if manual.facts[name].status is Status.UNCONFIRMED]
    if any(reachable(fact) for fact in doubtful):
        return (Block(BlockRole.CAVEAT, unconfirmed(manual)),)
    return (Block(BlockRole.CAVEAT, Text("frame-unchecked", {"year": str(manual.edition)})),) if doubtful else ()


def reachable(fact: Fact) -> bool:
    """Whether `fact` is something to call or to send to."""
    return isinstance(fact, Contact) and fact.kind is not ContactKind.LINK


def contacts_of(manual: Manual, step: Step) -> tuple[Contact, ...]:
    """The contacts that a card shows, a region's own among them."""
    own = f"coordinator_{step.region}" if isinstance(step, Region) else None
    shown = (name for name in step.confirmed if name in manual.facts)
    names = (*step.facts, *shown, *(name for name in manual.facts if own and name.startswith(own)))
    return tuple(fact for name in names if isinstance(fact := manual.facts[name], Contact))


def region_list(manual: Manual, names: tuple[str, ...]) -> tuple[Block, ...]:
    """The regions with their counties, those marked that no source of ours states; and whom to ask then."""
    regions = [manual.regions[name] for name in names if name in manual.regions]
    inferred = [region for region in regions if region.status is not Status.CONFIRMED]
    lines = tuple(
        Block(BlockRole.ITEM, Text("region-list-inferred" if region in inferred else "region-list-line", {
            "region": region.title, "counties": Lines(region.counties),
        }))
        for region in regions
    )  # fmt: skip
    ask = Text("region-list-ask", {"support_line": manual.facts["support_line"]})
    return (*lines, Block(BlockRole.CAVEAT, ask)) if inferred else lines


def unconfirmed(manual: Manual) -> Text:
    """That contacts are not confirmed, and which confirmed number to ask first. It is our advice."""
    return Text("frame-unconfirmed", {"year": str(manual.edition), "support_line": manual.facts["support_line"]})


def fact_values(manual: Manual, step: Step) -> dict[str, TextValue]:
    """The facts that a step's texts name."""
    return {name: manual.facts[name] for name in step.facts}


def confirmed(manual: Manual, step: Step) -> tuple[Block, ...]:
    """The contacts that a step shows only where the contacts file confirms them."""
    facts = [manual.facts[name] for name in step.confirmed if name in manual.facts]
    return tuple(
        Block(BlockRole.BODY, Text(f"contact-{fact.name.replace('_', '-')}", {"contact": fact}))
        for fact in facts
        if fact.status is not Status.UNCONFIRMED
    )
