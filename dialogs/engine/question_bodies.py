"""The upper part of a screen that asks one closed question, and of a text put together from the answers."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.citations import caveat_blocks, citation, fact_values, source_block
from dialogs.engine.forms.bodies import AnswerAction, Question
from dialogs.engine.layout import Body, related_rows, title_blocks
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, Text
from dialogs.engine.steps import ClosedQuestion, ComposedText, Step


def closed_question_body(manual: Manual, step: ClosedQuestion, screen_link: Link) -> Body:
    """A closed question; an answer says what its question becomes and opens the next step."""
    field, then = manual.questions[step.question], manual.by_name[step.then]

    def link(_action: AnswerAction, number: int) -> Link:
        case = replace(screen_link.case, plan=field.put_in(screen_link.case.plan, number))
        return Link(then.number, screen_link.back, Verb.ANSWER, field.number << 8 | number, case)

    question = Question(field, None, link, step.name)
    rows = (
        *((question.put(option),) for option in field.options),
        (Button(Text("ask-skip"), link(AnswerAction.SET, 0)),),
    )
    return Body((*title_blocks(manual, step), source_block(manual, step)), rows)


def composed_text_body(manual: Manual, step: ComposedText, screen_link: Link) -> Body:
    """A text to read out, put together from closed answers; what was skipped is left out."""
    lines: list[Block] = []
    for name in step.parts:
        answer = manual.questions[name].answer_in(screen_link.case.plan)
        if answer and answer not in step.silent:
            lines.append(Block(BlockRole.ITEM, Text(f"{step.name}-{name}-{answer}")))
    blocks = (
        *title_blocks(manual, step),
        *lines,
        Block(BlockRole.BODY, Text(f"{step.name}-close", fact_values(manual, step))),
    )
    tailing = (*caveat_blocks(manual, step), citation_or_ours(manual, step))
    return Body(blocks + tailing, related_rows(manual, step, screen_link))


def citation_or_ours(manual: Manual, step: Step) -> Block:
    """Where a text is ours but stands on sections of the manual, both are said."""
    return Block(BlockRole.SOURCE, Text("frame-ours-after", {"cited": citation(manual, step.source)}))
