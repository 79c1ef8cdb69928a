"""The permanent numbers under which a consent record's closed answers are stored; new ones are appended."""

from __future__ import annotations

from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Giver, Interpreter, Manner, RecorderRole

#: 2 meant "not confirmed", which was a no or that nobody could tell; a no is 4 since then.
ANSWER_NUMBERS = {
    ConsentAnswer.YES: 1,
    ConsentAnswer.NOT_CONFIRMED: 2,
    ConsentAnswer.NOT_APPLICABLE: 3,
    ConsentAnswer.NO: 4,
    ConsentAnswer.WAIT: 5,
}
INTERPRETER_NUMBERS = {
    Interpreter.NOT_NEEDED: 1,
    Interpreter.THERE: 2,
    Interpreter.REMOTE: 3,
    Interpreter.NOT_NOTED: 4,
}
EXPRESSION_NUMBERS = {
    Expression.SPOKEN: 1,
    Expression.WRITTEN: 2,
    Expression.SIGNED: 3,
    Expression.PROXY: 4,
    Expression.NOT_NOTED: 5,
}
ROLE_NUMBERS = {
    RecorderRole.COORDINATOR: 1,
    RecorderRole.SOCIAL: 2,
    RecorderRole.POLICE: 3,
    RecorderRole.SHELTER: 4,
    RecorderRole.NGO: 5,
    RecorderRole.OTHER: 6,
}
GIVER_NUMBERS = {Giver.CUSTODY_HOLDER: 1, Giver.GUARDIAN: 2, Giver.SOCIAL_SERVICES: 3}
MANNER_NUMBERS = {Manner.WRITTEN: 1, Manner.SPOKEN: 2, Manner.PASSED_ON: 3}

#: What a gate and a sealed answer's purpose rest on.
YES = ANSWER_NUMBERS[ConsentAnswer.YES]
