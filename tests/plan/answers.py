"""Plans for tests: by answers, at random, in pairs."""

from __future__ import annotations

import random
from itertools import combinations

from dialogs.engine.planning import settled, witness


def plan_of(manual, **given):
    """The plan with these answers, by question and option name."""
    plan = 0
    for name, answer in given.items():
        question = manual.questions[name]
        plan = question.put(plan, next(option.number for option in question.options if option.name == answer))
    return plan


def everything(manual):
    """A covering sample of what a reader can reach: every pair of answers, every rule's own case, 2,000 at random."""
    names = list(manual.form_of)
    found = {settled(manual, plan) for plan in _pairs(manual, names)}
    found |= {witness(manual, rule.when) for rule in manual.rules}
    chance = random.Random(1600)
    found |= {settled(manual, _any(manual, names, chance)) for _ in range(2000)}
    return sorted(found)


def _numbers(manual, name):
    return [0, *(option.number for option in manual.questions[name].options)]


def _pairs(manual, names):
    """Every pair of answers, the others once unanswered and once chosen by chance."""
    chance = random.Random(1601)
    for one, other in combinations(names, 2):
        for first in _numbers(manual, one):
            for second in _numbers(manual, other):
                for rest in (0, _any(manual, names, chance)):
                    plan = manual.questions[one].put(rest, first)
                    yield manual.questions[other].put(plan, second)


def _any(manual, names, chance):
    plan = 0
    for name in names:
        plan = manual.questions[name].put(plan, chance.choice(_numbers(manual, name)))
    return plan
