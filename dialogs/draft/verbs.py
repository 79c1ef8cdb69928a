"""What the buttons of a saved draft do; the engine carries these numbers in its links and does not interpret them."""

from __future__ import annotations

from enum import IntEnum


class DraftVerb(IntEnum):
    """What a button of a draft does; numbers are permanent, and none is one of the engine's own verbs.

    AT opens a place in a screen (a letter, a page); PUT, CHOOSE and UNCHOOSE change an answer; SKIP leaves a question
    for later; SAVE makes a draft,
    ENTER opens one; RENEW takes the card's plan and ticks over; CONFIRM records consent; ERASE erases; LOCK lets go of
    the draft in this chat; VAULT makes the personal part; ASK prompts for text; TAKE gives the answers as a file.
    """

    AT = 16
    PUT = 17
    CHOOSE = 18
    UNCHOOSE = 19
    SAVE = 20
    ENTER = 21
    RENEW = 22
    CONFIRM = 23
    ERASE = 24
    LOCK = 25
    VAULT = 26
    ASK = 27
    TAKE = 28
    SKIP = 31
