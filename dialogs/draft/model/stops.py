"""What stops a draft, and where a coarser answer is to be suggested: conditions on open answers, as data."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.draft.model.codes import LIKELY_COUNTRIES
from dialogs.engine.forms.conditions import AllOf, AnyOf, Condition, Not, When


@dataclass(frozen=True, slots=True)
class Stop:
    """The draft goes no further while `when` holds; its text is `stop-<name>`, and `step` is where to go instead."""

    name: str
    when: When
    step: str
    source: tuple[str, ...]

    @property
    def text(self) -> str:
        """The id of its text."""
        return f"stop-{self.name}"


@dataclass(frozen=True, slots=True)
class RareCombination:
    """Answers that together can point someone out: suggest the coarser options of `fields`. Text `singular-<name>`.

    We hold no numbers of how many people an answer fits, so these are rules of caution, all our own (domain notes, B4).
    """

    name: str
    when: When
    fields: tuple[str, ...]

    @property
    def text(self) -> str:
        """The id of the reason."""
        return f"singular-{self.name}"


def _stops(field: str) -> Condition:
    """No, not yet, or not known: each means that the condition is not there."""
    return Condition(field, ("no", "pending", "unknown"))


#: Whether consent asks for a child's items: not where the person is an adult, or a child who is not alone (3.4.3).
CHILD_CONSENT_APPLIES = AllOf((Not(Condition("person", ("adult",))), Not(Condition("unaccompanied", ("no",)))))

#: The three conditions for an unaccompanied child; the consent is in two countries, so it is asked as two questions.
STOPS = (
    Stop("child-will", _stops("child-will"), "children-contact", ("3.4.3",)),
    Stop(
        "child-guardian",
        AnyOf((_stops("child-guardian-sweden"), _stops("child-guardian-home"))),
        "children-contact",
        ("3.4.3",),
    ),
    Stop("child-inquiry", _stops("child-inquiry"), "children-contact", ("3.4.3",)),
)

_NAMED = Condition("nationality.named", ("yes",))
_REGION = Condition("region", ("bergslagen", "stockholm", "mitt", "nord", "syd", "vast", "ost"))

RARE_COMBINATIONS = (
    RareCombination(
        "region",
        AllOf((_NAMED, Not(Condition("nationality", LIKELY_COUNTRIES)), _REGION)),
        ("nationality",),
    ),
    RareCombination("child", AllOf((_NAMED, Condition("person", ("child", "unsure", "unknown")))), ("nationality",)),
    RareCombination(
        "two-countries",
        AllOf((_NAMED, Condition("return-country.named", ("yes",)), Condition("return-kind", ("third",)))),
        ("return-country",),
    ),
    RareCombination("children", AllOf((_NAMED, Condition("children", ("3",)))), ("children", "nationality")),
)
