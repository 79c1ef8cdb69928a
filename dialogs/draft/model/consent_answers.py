"""The closed answers of a consent record: what was answered, how, through whom; no word of free text."""

from __future__ import annotations

from enum import Enum


class ConsentAnswer(Enum):
    """What was answered; the value is also the id of its name.

    NOT_CONFIRMED is of before, when it meant a no as well as that nobody could tell; it can no longer be given.
    """

    YES = "consent-answer-yes"
    NOT_CONFIRMED = "consent-answer-not-confirmed"
    NOT_APPLICABLE = "consent-answer-not-applicable"
    NO = "consent-answer-no"
    WAIT = "consent-answer-wait"


class Interpreter(Enum):
    """Whether the item was explained through an interpreter; not noted where a yes is taken back."""

    NOT_NEEDED = "consent-interpreter-not-needed"
    THERE = "consent-interpreter-there"
    REMOTE = "consent-interpreter-remote"
    NOT_NOTED = "consent-interpreter-not-noted"


class Expression(Enum):
    """How the answer was given. Only explicit ones; by proxy only by a child's representative (domain notes 1.5)."""

    SPOKEN = "consent-expressed-spoken"
    WRITTEN = "consent-expressed-written"
    SIGNED = "consent-expressed-signed"
    PROXY = "consent-expressed-proxy"
    NOT_NOTED = "consent-expressed-not-noted"


class RecorderRole(Enum):
    """Who noted it, as a role."""

    COORDINATOR = "consent-role-coordinator"
    SOCIAL = "consent-role-social"
    POLICE = "consent-role-police"
    SHELTER = "consent-role-shelter"
    NGO = "consent-role-ngo"
    OTHER = "consent-role-other"


class Giver(Enum):
    """Who else than the person has given something, as a role."""

    CUSTODY_HOLDER = "consent-giver-custody-holder"
    GUARDIAN = "consent-giver-guardian"
    SOCIAL_SERVICES = "consent-giver-social-services"


class Manner(Enum):
    """How somebody else's answer reached whoever notes it."""

    WRITTEN = "consent-manner-written"
    SPOKEN = "consent-manner-spoken"
    PASSED_ON = "consent-manner-passed-on"
