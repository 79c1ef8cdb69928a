"""How the plan becomes screens: a form of questions, the summary of answers, the lines that they bring up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dialogs.engine.citations import region_list, section_text
from dialogs.engine.forms.answer_texts import answer_text
from dialogs.engine.forms.answers import Answers
from dialogs.engine.forms.bodies import (
    AnswerAction,
    Question,
    answer_or_none,
    button_rows,
)
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.forms.field_types import ChoiceField
from dialogs.engine.layout import Body, button_to, link_to, related_rows, step_label, title_blocks
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
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, LanguageName, Lines, Text, TextValue
from dialogs.engine.steps import ActionButton, PlanForm, PlanParts, PlanResult, PlanSummary, Step

#: What the ids of the plan's texts begin with.
_TEXTS = "plan"
#: Lines on one card.
LINES = 4


def plan_form_body(manual: Manual, step: PlanForm, screen_link: Link) -> Body:
    """Closed questions; each option sets its answer, and a question that stands alone goes on with it."""
    plan = without_irrelevant(manual, screen_link.case.plan)
    screen_link = replace(screen_link, case=replace(screen_link.case, plan=plan))
    questions = relevant_questions(manual, step, plan)
    blocks = [Block(BlockRole.TITLE, Text(f"{step.name}-title")), Block(BlockRole.BODY, Text(f"{step.name}-body"))]
    rows: tuple[ButtonRow, ...] = ()
    for question in questions:
        blocks += region_list(manual, region_names(manual, question))
        answer = question.answer_in(plan)
        answer_line = {"name": Text(question.label), "answer": answer_or_none(_TEXTS, question, answer)}
        blocks.append(Block(BlockRole.ITEM, Text("plan-answer", answer_line)))
        named = len(step.questions) > 1
        rows += Question(question, answer, _answering(manual, step, screen_link, question), _TEXTS, named).rows()
    if not questions:
        blocks.append(Block(BlockRole.BODY, Text("plan-not-asked")))
    blocks.append(Block(BlockRole.PLACE, Text("plan-place", _place(manual, step))))
    return Body(tuple(blocks), rows + _ways(manual, step, screen_link))


def region_names(manual: Manual, question: ClosedField) -> tuple[str, ...]:
    """The options of a question that are regions."""
    options = question.options if isinstance(question, ChoiceField) else ()
    return tuple(option for option in options if option in manual.regions)


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
    """Every answer, on a button that changes it; how many questions are open, and the way to the next of them."""
    plan = without_irrelevant(manual, screen_link.case.plan)
    screen_link = replace(screen_link, case=replace(screen_link.case, plan=plan))
    blocks = [Block(BlockRole.TITLE, Text(f"{step.name}-title")), Block(BlockRole.BODY, Text(f"{step.name}-body"))]
    answered = tuple(
        Button(
            Text("plan-answer-button", {"name": Text(question.label), "answer": answer_text(question, answer)}),
            link_to(manual.form_of[question.name], screen_link.case, step.number),
        )
        for question in Answers(plan, manual.plan_form).relevant()
        if (answer := question.answer_in(plan)) is not None
    )
    missing = unanswered_questions(manual, plan)
    onward: tuple[ButtonRow, ...] = ()
    if missing:
        blocks.append(Block(BlockRole.BODY, Text("plan-open", {"count": len(missing)})))
        onward = ((Button(Text("plan-continue"), link_to(manual.form_of[missing[0].name], screen_link.case)),),)
    rows = (*button_rows(answered), *onward, (button_to(manual.by_name[step.then], screen_link),))
    return Body(tuple(blocks), rows + related_rows(manual, step, screen_link))


def plan_result_body(manual: Manual, step: PlanResult, screen_link: Link) -> Body:
    """So many lines, each with a button to its step; then the lines that are left, the next result, and all of them."""
    plan = without_irrelevant(manual, screen_link.case.plan)
    screen_link = replace(screen_link, case=replace(screen_link.case, plan=plan))
    name = step.of or step.name
    rules = tuple(rule for group in step.groups for rule in matching_rules(manual, group, plan))
    first = step.part * LINES
    shown = tuple(enumerate(rules, 1))[first : first + LINES]
    blocks = [Block(BlockRole.TITLE, Text(f"{name}-title"))]
    if not step.part:
        blocks.append(Block(BlockRole.BODY, Text(f"{name}-body")))
    blocks += [Block(BlockRole.ITEM, rule_line(rule, index)) for index, rule in shown]
    unanswered = len(unanswered_questions(manual, plan))
    if unanswered and step.name == _summary(manual).then:
        blocks.append(Block(BlockRole.BODY, Text("plan-open", {"count": unanswered})))
    if not shown:
        blocks.append(Block(BlockRole.ITEM, Text("plan-nothing")))
    blocks.append(Block(BlockRole.SOURCE, Text("plan-edition", {"year": str(manual.edition)})))
    rows = tuple((_to_line(manual, screen_link, rule, index),) for index, rule in shown)
    return Body(tuple(blocks), (*rows, *_onward(manual, step, screen_link, len(rules))))


def _onward(manual: Manual, step: PlanResult, screen_link: Link, lines: int) -> tuple[ButtonRow, ...]:
    """The lines that this card has no room for, else the next result with lines; and all results."""
    case = screen_link.case
    parts = (
        button_to(manual.by_name[step.parts], screen_link, back=step.number),
        button_to(_summary(manual), screen_link),
    )
    later = next((other for other in _cards(manual, step) if other.part == step.part + 1), None)
    if later and later.part * LINES < lines:
        more = Button(Text("plan-more-lines", {"count": lines - later.part * LINES}), link_to(later, case))
        return (more,), parts
    after = _after_result(manual, step, case.plan)
    return (*(((button_to(after, screen_link),),) if after else ()), parts)


def _cards(manual: Manual, step: PlanResult) -> tuple[PlanResult, ...]:
    """The cards over which a result's lines are spread."""
    name = step.of or step.name
    return tuple(other for other in manual.steps if isinstance(other, PlanResult) and name in {other.name, other.of})


def _after_result(manual: Manual, step: PlanResult, plan: int) -> PlanResult | None:
    """The next result that has lines."""
    here = manual.by_name[step.of or step.name]
    while isinstance(here, PlanResult) and here.then:
        here = manual.by_name[here.then]
        if isinstance(here, PlanResult) and has_lines(manual, here, plan):
            return here
    return None


def has_lines(manual: Manual, step: PlanResult, plan: int) -> bool:
    """Whether the answers bring up anything in a result."""
    return any(matching_rules(manual, group, plan) for group in step.groups)


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


def plan_parts_body(manual: Manual, step: PlanParts, screen_link: Link) -> Body:
    """The results that have lines; the paper in each language, and what else can be done with the whole plan."""
    plan = without_irrelevant(manual, screen_link.case.plan)
    screen_link = replace(screen_link, case=replace(screen_link.case, plan=plan))
    results = (manual.by_name[name] for name in step.entries)
    shown = tuple(
        (button_to(result, screen_link),)
        for result in results
        if isinstance(result, PlanResult) and has_lines(manual, result, plan)
    )
    papers = tuple(_paper(manual, screen_link, code) for code in manual.interface)
    actions = tuple((_action(manual, screen_link, action),) for action in step.actions)
    return Body(title_blocks(manual, step), (*shown, papers, *actions, *related_rows(manual, step, screen_link)))


def _paper(manual: Manual, screen_link: Link, code: str) -> Button:
    """Gives the plan as a paper in one language, whatever language the screen is in."""
    link = replace(screen_link, verb=Verb.PAPER, operand=manual.language_number(code))
    return Button(Text("plan-paper", {"language": LanguageName(code)}), link)


def _action(manual: Manual, screen_link: Link, action: ActionButton) -> Button:
    return Button(Text(action.text), Link(manual.by_name[action.step].number, verb=action.verb, case=screen_link.case))
