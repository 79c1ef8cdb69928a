"""The conversation as a Mermaid diagram: steps as nodes, ways as edges, conditions on the edges."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.engine.forms.conditions import When, condition_phrase
from dialogs.engine.layout import link_to
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Button
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import ClosedQuestion, PlanForm, PlanResult, Step

_FRAME = {"frame-previous": "previous", "frame-next": "next"}


def mermaid(manual: Manual) -> str:
    """Return the diagram. The footer's ways (urgent, home, hide), which every card has, are drawn once, from home."""
    lines = ["flowchart TD"]
    for chapter in manual.chapters:
        lines.append(f"  subgraph {_id(chapter.name)}_ [{chapter.name}]")
        lines.extend(f'    {_id(step.name)}["{step.name}"]' for step in chapter.steps)
        lines.append("  end")
    for step in manual.steps:
        lines.extend(dict.fromkeys((*_edges(manual, step), *_plan(manual, step))))
    return "\n".join(lines)


def _id(name: str) -> str:
    return name.replace("-", "_")


def _edges(manual: Manual, step: Step) -> Iterator[str]:
    skipped = {manual.urgent.name, manual.home.name, manual.hidden.name} if step is not manual.home else set()
    for button in show_guidance(manual, link_to(step, Link(0).case), ReadingMode(manual.interface[0])).buttons:
        other = manual.by_number[button.link.step]
        if button.link.verb in {Verb.OPEN, Verb.HIDE} and other.name in skipped - set(step.links):
            continue
        condition = _condition(manual, step, button)
        arrow = f"-->|{condition}|" if condition else "-->"
        yield f"  {_id(step.name)} {arrow} {_id(other.name)}"


def _plan(manual: Manual, step: Step) -> Iterator[str]:
    """The plan's own edges: from one form to those that may come next, to its questions, from a result to its lines."""
    if isinstance(step, PlanForm):
        at = manual.forms.index(step)
        for other in manual.forms[at + 1 :]:
            yield _arrow(step.name, _id(other.name), other.when)
            if other.when is None:
                break
        for name in step.questions:
            question = manual.questions[name]
            options = " / ".join(question.options)
            yield _arrow(step.name, f'question_{name}{{{{"{name}: {options}"}}}}', question.when)
    if isinstance(step, PlanResult):
        for rule in manual.rules:
            if rule.group in step.groups:
                yield _arrow(step.name, f'rule_{_id(rule.name)}("{rule.name}")', rule.when)
                yield _arrow(f"rule_{rule.name}", _id(rule.step), None)


def _arrow(start: str, end: str, when: When | None) -> str:
    condition = condition_phrase(when)
    return f'  {_id(start)} -->|"{condition}"| {end}' if condition else f"  {_id(start)} --> {end}"


def _condition(manual: Manual, step: Step, button: Button) -> str:
    """What has to be so, or is made so, on the way: an answer, a tick, a language."""
    link = button.link
    match link.verb:
        case Verb.OPEN:
            return _FRAME.get(button.label.id, "")
        case Verb.TICK | Verb.UNTICK:
            return f"{manual.items[link.operand].name} {'ticked' if link.verb is Verb.TICK else 'not ticked'}"
        case Verb.SPEAK | Verb.LOCALE:
            return f"{Verb(link.verb).name.lower()} {manual.languages[link.operand]}"
        case Verb.ANSWER if isinstance(step, PlanForm):
            question = next(field for field in manual.questions.values() if field.number == link.operand >> 8)
            return f"{question.name} = {question.decode(link.operand & 255)}"
        case Verb.ANSWER if isinstance(step, ClosedQuestion):
            answer = manual.questions[step.question].answer_in(link.case.plan)
            return f"{step.question} = {answer or 'skipped'}"
        case _:
            name = Verb(link.verb).name if link.verb in set(Verb) else manual.room_verbs[link.verb]
            return name.lower().replace("_", " ")
