"""What the answers of a draft leave to be done: data, one line each, with the sections that say so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.risk_areas import MEASURES, Area
from dialogs.draft.model.risk_rows import risk_rows
from dialogs.engine.forms.answer_texts import option_text
from dialogs.engine.forms.conditions import AllOf, Condition, Not, When, is_met
from dialogs.engine.screens import Text
from dialogs.papers.paper import PaperPart, noted


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do while `when` holds; its text is `todo-<name>`, without `source` it is our own advice."""

    name: str
    when: When
    source: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The id of its text."""
        return f"todo-{self.name}"


def _is(field: str, *options: str) -> Condition:
    return Condition(field, options)


def _chose(field: str, option: str) -> Condition:
    return Condition(f"{field}.{option}", ("yes",))


#: In the order in which they are best done.
TASKS = (
    Task("coordinator", _is("coordinator", "no"), ("3.1",)),
    Task("wants-return", _is("wants-return", "undecided", "no"), ("2.1",)),
    Task("leave-by", _is("leave-by", "yes")),
    Task("lawyer", _is("lawyer", "no")),
    Task("age", _is("person", "unsure")),
    Task("interpreter", _is("interpreter", "yes"), ("2.2.1",)),
    Task("child-will", _is("child-will", "pending"), ("3.4.3",)),
    Task("child-guardian-sweden", _is("child-guardian-sweden", "pending"), ("3.4.3",)),
    Task("child-guardian-home", _is("child-guardian-home", "pending"), ("3.4.3",)),
    Task("child-inquiry", _is("child-inquiry", "pending"), ("3.4.3",)),
    Task("ban", _is("ban", "yes"), ("4.2.3",)),
    Task("police", AllOf((_is("investigation", "yes"), Not(_is("police-contacted", "yes")))), ("4.2.2",)),
    Task("passport", _is("passport", "expired", "missing"), ("4.2.1",)),
    Task("passport-held", _is("passport", "held")),
    Task("embassy-wait", _is("embassy-wait", "yes", "ask")),
    Task("child-papers", _is("child-papers", "remaining", "no"), ("3.4.2", "4.2.1")),
    Task("parents", _is("parents-consent", "pending", "no"), ("3.4.2",)),
    Task("relatives-agree", _is("relatives-agree", "not-asked")),
    Task("social-objection", _is("social-objection", "not-asked"), ("3.4.2",)),
    Task("doctor", _is("doctor", "no"), ("3.4.1",)),
    Task("medicine", _is("medicine", "no"), ("4.2.4",)),
    Task("psychosocial", _chose("needs", "psychosocial"), ("3.2", "5.2")),
    Task("housing", _is("housing-lasts", "no"), ("4.2.2",)),
    Task("wheelchair", _chose("travel-needs", "wheelchair"), ("3.4.2",)),
    Task("companion", _chose("travel-needs", "companion"), ("4.2.3",)),
    Task("medical-companion", _chose("travel-needs", "medical"), ("4.2.3",)),
    Task("airport", _chose("travel-needs", "airport"), ("4.2.3",)),
    Task("flown", _is("flying", "never", "both"), ("4.2.4",)),
    Task("flight-fear", _is("flying", "fear", "both"), ("4.2.3",)),
    Task("met-by-family", _is("met-by", "together"), ("4.2.3",)),
    Task("met-by-never", _is("met-by", "never")),
    Task("talk-home", _is("talk-home", "yes", "later"), ("2.1",)),
    Task("promised", _is("promised", "unconfirmed"), ("3.2", "4.2.5")),
)


#: Cells of the risk table whose answer means work: the column, the answer, what is to be done.
_RISK_TASKS = (
    ("look-into", "yes", "todo-risk-look-into"),
    ("known", "no", "todo-risk-tell"),
    ("accepted", "no", "todo-risk-agree"),
)


def todo(answers: OpenAnswers) -> tuple[PaperPart, ...]:
    """The part with a line for each answer of the application that means work; none where no answer does."""
    facts = answers.facts()
    return _part(tuple(noted(Text(task.text), task.source) for task in TASKS if is_met(task.when, facts)))


def risk_todo(answers: OpenAnswers) -> tuple[PaperPart, ...]:
    """The same of the risk table, a line for each risk: what is to be looked into, told, agreed on, done beforehand."""
    lines = ((row.area, tuple(_of_area(answers, row.area))) for row in risk_rows(answers))
    return _part(tuple(
        Text("paper-pair", {"label": Text(f"risk-{area.name}-label"), "text": reduce(_joined, tasks)})
        for area, tasks in lines if tasks
    ))  # fmt: skip


def _joined(first: Text, second: Text) -> Text:
    return Text("paper-joined", {"first": first, "second": second})


def _of_area(answers: OpenAnswers, area: Area) -> Iterator[Text]:
    for column, answer, task in _RISK_TASKS:
        if answers.get(FIELD_BY_NAME[area.cell(column)]) == answer:
            yield noted(Text(task), ("3.3",))
    before = FIELD_BY_NAME[area.cell("before")]
    measures = answers.get(before)
    for measure in measures if isinstance(measures, tuple) else ():
        yield noted(option_text(before, measure), MEASURES[measure])


def _part(lines: tuple[Text, ...]) -> tuple[PaperPart, ...]:
    return (PaperPart(Text("paper-todo"), items=lines, ticks=True),) if lines else ()
