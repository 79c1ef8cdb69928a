"""Plans for tests: by answers, at random, in pairs."""

from __future__ import annotations

import random
from itertools import combinations

from dialogs.engine.plan_answers import example_plan, without_irrelevant


def plan_of(manual, **given):
    """The plan with these answers, by question and option name."""
    plan = 0
    for name, answer in given.items():
        question = manual.questions[name]
        plan = question.put_in(plan, question.numbers[answer])
    return plan


def everything(manual):
    """A covering sample of what a reader can reach: every pair of answers, every rule's own case, 2,000 at random."""
    names = list(manual.form_of)
    chance = random.Random(1600)
    chosen = {without_irrelevant(manual, _any(manual, names, chance)) for _ in range(2000)}
    return sorted({*covering(manual), *chosen})


def covering(manual):
    """Some hundreds of plans: every pair of answers that can stand together, and every rule's own case."""
    names = list(manual.form_of)
    chance = random.Random(1601)
    found = {example_plan(manual, rule.when) for rule in manual.rules}
    covered = set().union(*(_held(manual, names, plan) for plan in found))
    for one, other in combinations(names, 2):
        for first in _numbers(manual, one):
            for second in _numbers(manual, other):
                for _ in range(20):
                    if (one, first, other, second) in covered:
                        break
                    plan = manual.questions[one].put_in(_any(manual, names, chance), first)
                    plan = without_irrelevant(manual, manual.questions[other].put_in(plan, second))
                    new = _held(manual, names, plan) - covered
                    found |= {plan} if new else set()
                    covered |= new
    return sorted(found)


def _held(manual, names, plan):
    """Every pair of answers in `plan`."""
    numbers = {name: manual.questions[name].put_in((1 << 64) - 1, 0) for name in names}
    given = [(name, (plan & ~numbers[name]) >> manual.questions[name].first_bit) for name in names]
    return {(*one, *other) for one, other in combinations(given, 2)}


def _numbers(manual, name):
    return [0, *manual.questions[name].numbers.values()]


def _any(manual, names, chance):
    plan = 0
    for name in names:
        plan = manual.questions[name].put_in(plan, chance.choice(_numbers(manual, name)))
    return plan
