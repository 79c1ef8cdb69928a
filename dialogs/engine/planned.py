"""How the plan becomes screens: a form of questions, the summary of answers, the lines that they bring up."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.frame import Leaf, Row, go, label, related, section, steering, to
from dialogs.engine.planning import answers, asked, beside, lines, open_questions, settled
from dialogs.engine.questions import Option, Question
from dialogs.engine.rules import Rule
from dialogs.engine.screens import Block, Button, Lines, Role, Text, Value
from dialogs.engine.steps import Form, Result, Step, Summary

#: Answers that are worded alike in every question.
_ALIKE = frozenset({"yes", "no", "unknown"})
#: Buttons side by side: short answers, and longer ones.
_SHORT, _LONG = 3, 2


def wording(question: Question, option: Option | None) -> Text:
    """An answer in words; what is unanswered is said to be so."""
    if option is None:
        return Text("plan-unanswered")
    return Text(f"plan-{option.name}" if option.name in _ALIKE else f"{question.name}-option-{option.name}")


def name_of(question: Question) -> Text:
    """A question's short name."""
    return Text(f"plan-name-{question.name}")


def _rows(buttons: tuple[Button, ...], width: int) -> tuple[Row, ...]:
    return tuple(buttons[i : i + width] for i in range(0, len(buttons), width))


def form(manual: Manual, step: Form, here: Link) -> Leaf:
    """Closed questions; each option sets its answer, and a question that stands alone goes on with it."""
    plan = settled(manual, here.case.plan)
    here = replace(here, case=replace(here.case, plan=plan))
    questions = asked(manual, step, plan)
    blocks = [Block(Role.TITLE, Text(f"{step.name}-title")), Block(Role.BODY, Text(f"{step.name}-body"))]
    rows: tuple[Row, ...] = ()
    for question in questions:
        now = {"name": name_of(question), "answer": wording(question, question.answer(plan))}
        blocks.append(Block(Role.ITEM, Text("plan-answer", now)))
        alike = {option.name for option in question.options} <= _ALIKE
        buttons = tuple(_answer(manual, step, here, question, option) for option in question.options)
        rows += _rows(buttons, _SHORT if alike else _LONG)
    if not questions:
        blocks.append(Block(Role.BODY, Text("plan-not-asked")))
    blocks.append(Block(Role.PLACE, Text("plan-place", _place(manual, step))))
    return Leaf(tuple(blocks), rows + _ways(manual, step, here))


def _place(manual: Manual, step: Form) -> dict[str, Value]:
    return {"index": manual.forms.index(step) + 1, "total": len(manual.forms)}


def _answer(manual: Manual, step: Form, here: Link, question: Question, option: Option) -> Button:
    """The button that answers `question` with `option`; the one that holds is marked."""
    chosen = question.answer(here.case.plan) is option
    words = wording(question, option)
    if len(step.questions) > 1:
        words = Text("plan-answer-button", {"name": name_of(question), "answer": words})
    plan = settled(manual, question.put(here.case.plan, option.number))
    case = replace(here.case, plan=plan)
    link = Link(step.number, here.back, Verb.ANSWER, question.number << 8 | option.number, case)
    if len(step.questions) == 1:
        link = replace(link, step=_after(manual, step, here, plan).number)
    return Button(Text("plan-chosen", {"answer": words}) if chosen else words, link)


def _summary(manual: Manual) -> Summary:
    return next(step for step in manual.steps if isinstance(step, Summary))


def _after(manual: Manual, step: Form, here: Link, plan: int) -> Step:
    """Where a form leads: back to the summary it was opened from, else on to the next one, else to the result."""
    summary = _summary(manual)
    if here.back == summary.number:
        return summary
    return beside(manual, step, plan)[1] or manual.by_name[summary.then]


def _ways(manual: Manual, step: Form, here: Link) -> tuple[Row, ...]:
    """Previous and next, and the summary. Going on leaves unanswered what is unanswered, which counts as unknown."""
    plan, summary = here.case.plan, _summary(manual)
    after = _after(manual, step, here, plan)
    change = Button(Text("frame-up", {"label": label(summary)}), go(summary, here.case))
    if after is summary:
        return ((change,),)
    before = beside(manual, step, plan)[0]
    said = any(question.answer(plan) for question in asked(manual, step, plan))
    onward = Button(Text("plan-onward" if said else "plan-skip"), go(after, here.case))
    back = (Button(Text("frame-previous"), go(before, here.case)),) if before else ()
    return (*back, onward), (change,)


def summary(manual: Manual, step: Summary, here: Link) -> Leaf:
    """Every relevant question with its answer, and a button to change it."""
    plan = settled(manual, here.case.plan)
    here = replace(here, case=replace(here.case, plan=plan))
    blocks = [Block(Role.TITLE, Text(f"{step.name}-title")), Block(Role.BODY, Text(f"{step.name}-body"))]
    buttons: list[Button] = []
    for screen in manual.forms:
        for question in asked(manual, screen, plan):
            about: dict[str, Value] = {"index": len(buttons) + 1, "name": name_of(question)}
            buttons.append(Button(Text("plan-change", about), go(screen, here.case, step.number)))
            said = wording(question, question.answer(plan))
            blocks.append(Block(Role.ITEM, Text("plan-summary-line", about | {"answer": said})))
    left = open_questions(manual, plan)
    first = ((Button(Text("plan-continue"), go(manual.form_of[left[0].name], here.case)),),) if left else ()
    rows = (*_rows(tuple(buttons), _SHORT), *first, (to(manual.by_name[step.then], here),))
    return Leaf(tuple(blocks), rows + related(manual, step, here) + steering(manual, step, here))


def result(manual: Manual, step: Result, here: Link) -> Leaf:
    """The lines of one group, each with a button to its step; the other groups below."""
    plan = settled(manual, here.case.plan)
    here = replace(here, case=replace(here.case, plan=plan))
    found = lines(manual, step.group, plan)
    blocks = [Block(Role.TITLE, Text(f"{step.name}-title")), Block(Role.BODY, Text(f"{step.name}-body"))]
    blocks += [Block(Role.ITEM, line(rule, index)) for index, rule in enumerate(found, 1)]
    if not found:
        blocks.append(Block(Role.ITEM, Text("plan-nothing")))
    if step.entries and open_questions(manual, plan):
        blocks.append(Block(Role.BODY, Text("plan-open", {"count": len(open_questions(manual, plan))})))
    blocks.append(Block(Role.SOURCE, Text("plan-edition", {"year": str(manual.edition)})))
    rows = _rows(tuple(_to_line(manual, here, rule, index) for index, rule in enumerate(found, 1)), _LONG)
    return Leaf(tuple(blocks), rows + _groups(manual, step, here) + _last(manual, step, here))


def line(rule: Rule, index: int) -> Text:
    """A line with its sections, or marked as our own advice."""
    about: dict[str, Value] = {"index": index, "text": Text(rule.text)}
    if not rule.source:
        return Text("plan-line-ours", about)
    return Text("plan-line", about | {"sections": Lines(tuple(map(section, rule.source)))})


def _to_line(manual: Manual, here: Link, rule: Rule, index: int) -> Button:
    there = manual.by_name[rule.step]
    return Button(Text("plan-open-line", {"index": index, "label": label(there)}), go(there, here.case, here.step))


def _groups(manual: Manual, step: Result, here: Link) -> tuple[Row, ...]:
    """The results of the other groups, those with lines."""
    others = [manual.by_name[name] for name in step.entries]
    shown = [o for o in others if isinstance(o, Result) and lines(manual, o.group, here.case.plan)]
    return _rows(tuple(to(other, here) for other in shown), _LONG)


def _last(manual: Manual, step: Result, here: Link) -> tuple[Row, ...]:
    if not step.entries:
        return related(manual, step, here) + steering(manual, step, here)
    paper = Button(Text("plan-paper"), replace(here, verb=Verb.PAPER))
    ways = tuple(to(manual.by_name[name], here, back=step.number) for name in step.links)
    save = Button(Text("plan-save"), Link(manual.by_name["drafts"].number, verb=Verb.SAVE, case=here.case))
    return ((paper,), (save,), *_rows(ways, _LONG), *steering(manual, step, here))


def said(manual: Manual, plan: int) -> tuple[tuple[Text, Text], ...]:
    """Every answer that is given: the question's short name and the answer."""
    given = answers(manual, plan)
    found = (manual.questions[name] for name in manual.form_of if name in given)
    return tuple((name_of(question), wording(question, question.answer(plan))) for question in found)
