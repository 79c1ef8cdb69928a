"""The permanent numbers under which a consent record's closed answers are stored; new ones are appended."""

from __future__ import annotations

from dialogs.draft.consent import Answer, Expressed, Interpreter, Role

ANSWERS = {Answer.YES: 1, Answer.NO: 2, Answer.NOT_APPLICABLE: 3}
INTERPRETERS = {Interpreter.NOT_NEEDED: 1, Interpreter.THERE: 2, Interpreter.REMOTE: 3}
EXPRESSED = {Expressed.SPOKEN: 1, Expressed.WRITTEN: 2, Expressed.SIGNED: 3, Expressed.PROXY: 4}
ROLES = {
    Role.COORDINATOR: 1,
    Role.SOCIAL: 2,
    Role.POLICE: 3,
    Role.SHELTER: 4,
    Role.NGO: 5,
    Role.OTHER: 6,
}

#: What a gate and a sealed answer's purpose rest on.
YES = ANSWERS[Answer.YES]
