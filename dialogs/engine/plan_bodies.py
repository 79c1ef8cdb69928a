"""How the plan becomes screens: a form of questions, the summary of answers, the lines that they bring up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dialogs.engine.forms.answers import Answers
from dialogs.engine.forms.bodies import (
    AnswerAction,
    ListedAnswer,
    Question,
    answer_list,
    answer_or_none,
    button_rows,
)
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.layout import (
    Body,
    button_to,
    link_to,
    related_rows,
    section_text,
    step_label,
)
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.plan_answers import (
    matching_rules,
    neighbour_forms,
    relevant_questions,
    unanswered_questions,
    with_answer,
    without_irrelevant,
)
from dialogs.engine.rules import Rule
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Lines, Text, TextValue
from dialogs.engine.steps import ActionButton, PlanForm, PlanResult, PlanSummary, Step

#: What the ids of the plan's texts begin with.
_TEXTS = "plan"


def plan_form_body(manual: Manual, step: PlanForm, screen_link: Link) -> Body:
    """Closed questions; each option sets its answer, and a question that stands alone goes on with it."""
    plan = without_irrelevant(manual, screen_link.case.plan)
    screen_link = replace(screen_link, case=replace(screen_link.case, plan=plan))
    questions = relevant_questions(manual, step, plan)
    blocks = [Block(BlockRole.TITLE, Text(f"{step.name}-title")), Block(BlockRole.BODY, Text(f"{step.name}-body"))]
    rows: tuple[ButtonRow, ...] = ()
    for question in questions:
        answer = question.answer_in(plan)
        answer_line = {"name": Text(question.label), "answer": answer_or_none(_TEXTS, question, answer)}
        blocks.append(Block(BlockRole.ITEM, Text("plan-answer", answer_line)))
        named = len(step.questions) > 1
        rows += Question(question, answer, _answering(manual, step, screen_link, question), _TEXTS, named).rows()
    if not questions:
        blocks.append(Block(BlockRole.BODY, Text("plan-not-asked")))
    blocks.append(Block(BlockRole.PLACE, Text("plan-place", _place(manual, step))))
    return Body(tuple(blocks), rows + _ways(manual, step, screen_link))


def _place(manual: Manual, step: PlanForm) -> dict[str, TextValue]:
    return {"index": manual.forms.index(step) + 1, "total": len(manual.forms)}


def _answering(
    manual: Manual, step: PlanForm, screen_link: Link, question: ClosedField
) -> Callable[[AnswerAction, int], Link]:
    """The links that answer `question`; where it stands alone they lead on."""

    def link(_action: AnswerAction, number: int) -> Link:
        plan = with_answer(manual, screen_link.case.plan, question, number)
        then = step if len(step.questions) > 1 else _after(manual, step, screen_link, plan)
        case = replace(screen_link.case, plan=plan)
        return Link(then.number, screen_link.back, Verb.ANSWER, question.number << 8 | number, case)

    return link


def _summary(manual: Manual) -> PlanSummary:
    return next(step for step in manual.steps if isinstance(step, PlanSummary))


def _after(manual: Manual, step: PlanForm, screen_link: Link, plan: int) -> Step:
    """Where a form leads: back to the summary it was opened from, else on to the next one, else to the result."""
    summary = _summary(manual)
    if screen_link.back == summary.number:
        return summary
    return neighbour_forms(manual, step, plan)[1] or manual.by_name[summary.then]


def _ways(manual: Manual, step: PlanForm, screen_link: Link) -> tuple[ButtonRow, ...]:
    """Previous and next, and the summary. Going on leaves unanswered what is unanswered, which counts as unknown."""
    plan, summary = screen_link.case.plan, _summary(manual)
    after = _after(manual, step, screen_link, plan)
    change = Button(step_label(summary), link_to(summary, screen_link.case))
    if after is summary:
        return ((change,),)
    before = neighbour_forms(manual, step, plan)[0]
    is_answered = any(question.answer_in(plan) for question in relevant_questions(manual, step, plan))
    onward = Button(Text("plan-onward" if is_answered else "plan-skip"), link_to(after, screen_link.case))
    back = (Button(Text("frame-previous"), link_to(before, screen_link.case)),) if before else ()
    return (*back, onward), (change,)


def plan_summary_body(manual: Manual, step: PlanSummary, screen_link: Link) -> Body:
    """Every relevant question with its answer, and a button to change it."""
    plan = without_irrelevant(manual, screen_link.case.plan)
    screen_link = replace(screen_link, case=replace(screen_link.case, plan=plan))
    blocks = [Block(BlockRole.TITLE, Text(f"{step.name}-title")), Block(BlockRole.BODY, Text(f"{step.name}-body"))]
    lines, buttons = answer_list(_TEXTS, "plan-summary-line", (
        ListedAnswer(
            Text(question.label), answer_or_none(_TEXTS, question, question.answer_in(plan)),
            link_to(manual.form_of[question.name], screen_link.case, step.number),
        )
        for question in Answers(plan, manual.plan_form).relevant()
    ))  # fmt: skip
    missing = unanswered_questions(manual, plan)
    first = (
        ((Button(Text("plan-continue"), link_to(manual.form_of[missing[0].name], screen_link.case)),),)
        if missing
        else ()
    )
    rows = (*button_rows(buttons), *first, (button_to(manual.by_name[step.then], screen_link),))
    return Body((*blocks, *lines), rows + related_rows(manual, step, screen_link))


def plan_result_body(manual: Manual, step: PlanResult, screen_link: Link) -> Body:
    """The lines of one group, each with a button to its step; the other groups below."""
    plan = without_irrelevant(manual, screen_link.case.plan)
    screen_link = replace(screen_link, case=replace(screen_link.case, plan=plan))
    rules = matching_rules(manual, step.group, plan)
    blocks = [Block(BlockRole.TITLE, Text(f"{step.name}-title")), Block(BlockRole.BODY, Text(f"{step.name}-body"))]
    blocks += [Block(BlockRole.ITEM, rule_line(rule, index)) for index, rule in enumerate(rules, 1)]
    if not rules:
        blocks.append(Block(BlockRole.ITEM, Text("plan-nothing")))
    if step.entries and unanswered_questions(manual, plan):
        blocks.append(Block(BlockRole.BODY, Text("plan-open", {"count": len(unanswered_questions(manual, plan))})))
    blocks.append(Block(BlockRole.SOURCE, Text("plan-edition", {"year": str(manual.edition)})))
    rows = button_rows(tuple(_to_line(manual, screen_link, rule, index) for index, rule in enumerate(rules, 1)))
    return Body(tuple(blocks), rows + _groups(manual, step, screen_link) + _last(manual, step, screen_link))


def rule_line(rule: Rule, index: int) -> Text:
    """A line with its sections, or marked as our own advice."""
    about: dict[str, TextValue] = {"index": index, "text": Text(rule.text)}
    if not rule.source:
        return Text("plan-line-ours", about)
    return Text("plan-line", about | {"sections": Lines(tuple(map(section_text, rule.source)))})


def _to_line(manual: Manual, screen_link: Link, rule: Rule, index: int) -> Button:
    step = manual.by_name[rule.step]
    return Button(
        Text("plan-open-line", {"index": index, "label": step_label(step)}),
        link_to(step, screen_link.case, screen_link.step),
    )


def _groups(manual: Manual, step: PlanResult, screen_link: Link) -> tuple[ButtonRow, ...]:
    """The results of the other groups, those with lines."""
    others = [manual.by_name[name] for name in step.entries]
    shown = [o for o in others if isinstance(o, PlanResult) and matching_rules(manual, o.group, screen_link.case.plan)]
    return button_rows(tuple(button_to(other, screen_link) for other in shown))


def _last(manual: Manual, step: PlanResult, screen_link: Link) -> tuple[ButtonRow, ...]:
    if not step.entries:
        return related_rows(manual, step, screen_link)
    paper = Button(Text("plan-paper"), replace(screen_link, verb=Verb.PAPER))
    ways = tuple(button_to(manual.by_name[name], screen_link, back=step.number) for name in step.links)
    actions = tuple((_action(manual, screen_link, action),) for action in step.actions)
    return ((paper,), *actions, *button_rows(ways))


def _action(manual: Manual, screen_link: Link, action: ActionButton) -> Button:
    return Button(Text(action.text), Link(manual.by_name[action.step].number, verb=action.verb, case=screen_link.case))
