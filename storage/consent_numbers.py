"""The permanent numbers under which a consent record's closed answers are stored; new ones are appended."""

from __future__ import annotations

from dialogs.draft.model.consent import ConsentAnswer, Expression, Interpreter, RecorderRole

ANSWER_NUMBERS = {ConsentAnswer.YES: 1, ConsentAnswer.NO: 2, ConsentAnswer.NOT_APPLICABLE: 3}
INTERPRETER_NUMBERS = {Interpreter.NOT_NEEDED: 1, Interpreter.THERE: 2, Interpreter.REMOTE: 3}
EXPRESSION_NUMBERS = {Expression.SPOKEN: 1, Expression.WRITTEN: 2, Expression.SIGNED: 3, Expression.PROXY: 4}
ROLE_NUMBERS = {
    RecorderRole.COORDINATOR: 1,
    RecorderRole.SOCIAL: 2,
    RecorderRole.POLICE: 3,
    RecorderRole.SHELTER: 4,
    RecorderRole.NGO: 5,
    RecorderRole.OTHER: 6,
}

#: What a gate and a sealed answer's purpose rest on.
YES = ANSWER_NUMBERS[ConsentAnswer.YES]
