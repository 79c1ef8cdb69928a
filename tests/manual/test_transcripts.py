"""Golden transcripts: the thirty jobs of case workers, of the support line and of those who ask without names.

A way is written in step names, so that it stays when a label is reworded; the transcript shows the words. Written
anew by `pytest tests/manual/test_transcripts.py --write-transcripts`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogs.draft.verbs import DraftVerb
from dialogs.engine.links import Verb
from tests.reader import Reader

HERE = Path(__file__).with_name("transcripts")


class Scribe:
    """A reader whose every action, and what is answered, is written down."""

    def __init__(self, house, language: str) -> None:
        self.house, self.reader = house, Reader(house, 1, language)
        self.lines: list[str] = []

    def starts(self) -> None:
        self._writes_down("/start", self.reader.starts)

    def opens(self, *steps: str) -> None:
        """Tap, one after the other, the button that leads to each step; it may stand behind "more"."""
        for step in steps:
            if not any(self._step(choice) == step for choice in self.reader.card.choices):
                self._taps(lambda c: self._step(c) == "more")
            self._taps(
                lambda c, step=step: (
                    self._step(c) == step and c.link.verb in {Verb.OPEN, Verb.SPEAK, Verb.TAKE_BACK, DraftVerb.AT}
                )
            )

    def speaks(self, language: str) -> None:
        """Choose the returnee's language."""
        number = self.house.manual.language_number(language)
        self._taps(lambda c: c.link.verb is Verb.SPEAK and c.link.operand == number)

    def switches(self, language: str) -> None:
        """Choose the interface's language."""
        number = self.house.manual.language_number(language)
        self._taps(lambda c: c.link.verb is Verb.LOCALE and c.link.operand == number)

    def ticks(self, *items: str) -> None:
        numbers = {item.name: number for number, item in self._items().items()}
        for item in items:
            number = numbers[item]
            self._taps(lambda c, n=number: c.link.verb in {Verb.TICK, Verb.UNTICK} and c.link.operand == n)

    def answers(self, *options: str) -> None:
        """Answer the closed question on the card, and the ones that follow it."""
        for option in options:
            operands = {
                question.number << 8 | question.numbers[option]
                for question in self.house.manual.questions.values()
                if option in question.numbers
            }
            self._taps(lambda c, some=operands: c.link.verb is Verb.ANSWER and c.link.operand in some)

    def does(self, verb: Verb) -> None:
        self._taps(lambda c: c.link.verb is verb)

    def puts(self, *places: int) -> None:
        """Answer a draft's question by the place of its button, and the ones that follow it."""
        for place in places:
            buttons = [c for c in self.reader.card.choices if c.link.verb == DraftVerb.PUT]
            self._taps(lambda c, b=buttons[place]: c is b)

    def how(self, *places: int) -> None:
        """Choose how a consent item is explained and answered, by the place of the button."""
        for place in places:
            buttons = [c for c in self.reader.card.choices if c.link.verb in {DraftVerb.AT, DraftVerb.RESPOND}]
            self._taps(lambda c, b=buttons[place]: c is b)

    def gives(self, command: str) -> None:
        self._writes_down(f"/{command}", lambda: self.reader.gives(command))

    def types(self, step: str) -> None:
        """Type the label of the button that leads to a step, as one does without buttons."""
        label = next(choice.label for choice in self.reader.card.choices if self._step(choice) == step)
        self._writes_down(label, lambda: self.reader.writes(label))

    def writes(self, text: str) -> None:
        self._writes_down(text, lambda: self.reader.writes(text))

    def sends(self) -> None:
        self._writes_down("(a photo)", self.reader.sends)

    def restarts(self) -> None:
        self.house.restart()
        self.lines.append("(the server starts anew)\n")

    def _items(self):
        step = self.house.manual.by_name[self.reader.card.step]
        return {item.number: item for item in step.items}

    def _step(self, choice) -> str:
        return self.house.manual.by_number[choice.link.step].name

    def _taps(self, wanted) -> None:
        card = max(self.reader.cards)
        choice = next((each for each in self.reader.card.choices if wanted(each)), None)
        assert choice is not None, f"no such button on {self.reader.card.step}: {self.reader.labels}"
        self._writes_down(choice.label, lambda: self.reader.presses(choice, card))

    def _writes_down(self, action: str, act) -> None:
        before, typed = set(self.reader.cards), not self.reader.own
        reply = act()
        self.lines.append(f"> {action}\n")
        after = set(self.reader.cards)
        if typed and any(message not in before | after for message in reply.remove):
            self.lines.append("(what was sent is removed)")
        if before - after:
            self.lines.append(f"(cards removed: {len(before - after)})")
        if before and after - before:
            self.lines.append("(a new card)")
        if self.lines[-1].startswith("("):
            self.lines[-1] += "\n"
        choices = "\n".join(f"  {n}. {choice.label}" for n, choice in enumerate(self.reader.card.choices, 1))
        self.lines.append(f"{self.reader.card.text}\n\n{choices}\n")


def _draft(s):
    """A draft by hand: a few answers, a risk, consent to the first item, the papers; then it is withdrawn."""
    s.opens("drafts")
    s.does(DraftVerb.SAVE)
    s.opens("draft-field-role")
    s.puts(1, 0, 0, 0, -1)
    s.opens("draft-answers", "draft-group-c", "draft-field-lawyer")
    s.puts(1)
    s.opens("draft", "draft-risks", "draft-field-risk-threat-home-found")
    s.puts(1)
    s.puts(2, 2)
    s.opens("draft-risks", "draft-risk-threat-home", "draft", "draft-consent", "draft-consent-language")
    s.how(1, 0, 0)
    s.opens("draft-consent", "draft", "draft-person", "draft-papers")
    s.does(Verb.PAPER)
    s.restarts()
    s.opens("draft", "draft-take", "drafts")
    s.does(DraftVerb.ERASE)


def _stopped(s):
    """A child who is alone, and a condition that is not there."""
    s.opens("drafts")
    s.does(DraftVerb.SAVE)
    s.opens("draft-field-role")
    s.puts(1, 1, 0, 0, 2)
    s.opens("draft-group-e", "draft-field-child-guardian-sweden")
    s.puts(0)


def _opening(*steps):
    return lambda s: s.opens(*steps)


def _a3(s):
    s.opens("checks", "check-papers")
    s.ticks("application", "needs")
    s.opens("needs", "needs-match")


def _a4(s):
    s.opens("checks", "check-risk")
    s.ticks("threats", "staff", "family")
    s.opens("check-risk-more", "risks-table")


def _a5(s):
    s.opens("show")
    s.speaks("en")
    s.opens("returnee-choices", "returnee-protected", "show", "tell", "tell-consent")


def _a6(s):
    s.opens("checks", "check-family")
    s.ticks("parents")
    s.opens("family", "urgent", "urgent-child", "children-report")
    s.opens("home", "checks", "check-unaccompanied")
    s.ticks("wants", "sweden", "origin")


def _a7(s):
    s.opens("checks", "check-documents")
    s.ticks("missing")
    s.opens("check-family-more", "family-born")


def _a10(s):
    s.opens("checks", "check-departure")
    s.ticks("tickets", "medicine")
    s.opens("checks", "check-after", "support", "support-covers", "support-amounts")


def _b4(s):
    s.opens("steps", "steps-journey", "date-contents")
    s.gives("akut")


def _c10(s):
    s.opens("ask", "ask-role")
    s.answers("social", "adult", "hesitates")
    s.does(Verb.HIDE)


def _urgent(s):
    s.opens("checks", "checks-talk", "check-journey")
    s.ticks("wishes")
    s.opens("urgent", "check-journey")
    s.gives("akut")


def _language(s):
    s.opens("language")
    s.switches("en")
    s.opens("steps")
    s.gives("language")
    s.switches("sv")


def _returnee(s):
    s.opens("checks", "checks-talk", "check-consent", "urgent", "home", "show")
    s.speaks("en")
    pages = (
        "choices", "protected", "knows", "talk", "safety", "help", "health", "children", "young", "ban", "journey",
        "day", "home", "after",
    )  # fmt: skip
    s.opens(*(f"returnee-{page}" for page in pages), "returnee-urgent", "returnee-decide", "show")


def _hide(s):
    s.opens("checks", "checks-talk", "check-changed")
    s.ticks("right")
    s.does(Verb.KEEP)
    s.does(Verb.HIDE)
    s.opens("home")


def _typed(s):
    s.types("checks")
    s.types("check-papers")
    s.writes("2")
    s.types("urgent")


def _quiet(s):
    s.opens("checks", "check-date")
    s.ticks("person")
    s.sends()
    s.does(Verb.CLOSE)
    s.gives("väder")


def _old(s):
    s.opens("checks", "check-after")
    s.ticks("plan")
    s.restarts()
    s.ticks("think")


JOBS = {
    "a01-whom-to-call": ("sv", _opening("contacts", "need-advice")),
    "a02-papers-and-who-sends-them": ("sv", _opening("urgent", "urgent-papers")),
    "a03-prepare-the-application": ("sv", _a3),
    "a04-risk-table": ("sv", _a4),
    "a05-tell-the-person": ("sv", _a5),
    "a06-children": ("sv", _a6),
    "a07-no-passport-or-born-in-sweden": ("sv", _a7),
    "a08-health": ("sv", _opening("checks", "check-medical", "health", "health-iom")),
    "a09-date-and-investigation": (
        "sv",
        _opening("checks", "check-date", "date", "date-consult", "date-investigation"),
    ),
    "a10-departure-and-after": ("sv", _a10),
    "b01-what-is-the-programme": ("sv", _opening("steps", "changes", "changes-inform", "why-programme")),
    "b02-coordinator-of-a-county": ("sv", _opening("contacts", "regions", "region-syd")),
    "b03-without-naming": ("sv", _opening("ask")),
    "b04-urgent": ("sv", _b4),
    "b05-trafficked-child": ("sv", _opening("urgent", "urgent-child", "children-report")),
    "b06-amounts": ("sv", _opening("steps", "changes", "changes-other", "support-amounts", "support-children")),
    "b07-changed-her-mind": ("sv", _opening("contacts", "withdrawing-steps", "check-changed", "withdrawing")),
    "b08-journalist": ("sv", _opening("contacts", "need-media")),
    "b09-interpreter-and-secrecy": ("sv", _opening("show", "talking", "show", "home", "contacts", "need-data")),
    "b10-no-iom-office": ("sv", _opening("steps", "steps-journey", "iom-contents", "iom-elsewhere")),
    "c01-what-is-stored": ("sv", _opening("privacy", "hiding")),
    "c02-ask-iom-without-names": ("sv", _opening("contacts", "need-advice", "applying-iom")),
    "c03-could-be-covered": ("sv", _opening("ask", "ask-covered")),
    "c04-is-it-free": ("sv", _opening("ask", "ask-covered", "ask-free")),
    "c05-hesitates": ("sv", _opening("checks", "checks-talk", "check-changed", "inform-time")),
    "c06-family-involved": ("sv", _opening("steps", "steps-return", "risks-contents", "risks-family")),
    "c07-addiction-or-illness": (
        "sv",
        _opening("steps", "steps-return", "risks-contents", "risks-addiction", "health"),
    ),
    "c08-no-consent": ("sv", _opening("ask", "ask-noconsent")),
    "c09-alternatives": ("sv", _opening("steps", "changes", "changes-inform", "inform-alternatives")),
    "c10-hand-over-to-a-human": ("sv", _c10),
    "draft-by-hand": ("sv", _draft),
    "draft-of-a-child-alone": ("sv", _stopped),
    "en-draft-by-hand": ("en", _draft),
    "urgent-from-anywhere": ("sv", _urgent),
    "language-switch": ("sv", _language),
    "show-the-returnee-and-back": ("sv", _returnee),
    "hide": ("sv", _hide),
    "typed-numbers": ("sv", _typed),
    "what-is-not-text": ("sv", _quiet),
    "old-card-after-a-restart": ("sv", _old),
    "en-a01-whom-to-call": ("en", _opening("contacts", "need-advice")),
    "en-a02-papers-and-who-sends-them": ("en", _opening("urgent", "urgent-papers")),
    "en-a05-tell-the-person": ("en", _a5),
    "en-b04-urgent": ("en", _b4),
    "en-b06-amounts": ("en", _opening("steps", "changes", "changes-other", "support-amounts", "support-children")),
    "en-c01-what-is-stored": ("en", _opening("privacy", "hiding")),
    "en-c10-hand-over-to-a-human": ("en", _c10),
}


@pytest.mark.parametrize("name", JOBS)
def test_the_job_is_served_as_written_down(name, house, request):
    language, way = JOBS[name]
    scribe = Scribe(house, language)
    scribe.starts()
    way(scribe)
    written = "\n".join(scribe.lines).replace("\u00a0", " ")
    golden = HERE / f"{name}.txt"
    if request.config.getoption("--write-transcripts"):
        golden.write_text(written, encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == written, "reworded? look, then --write-transcripts"


def test_no_transcript_is_left_of_a_job_that_is_gone():
    assert {path.stem for path in HERE.glob("*.txt")} == set(JOBS)
