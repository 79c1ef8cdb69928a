"""What each answer brings up: one line of the result a rule, in the order shown.

What is unanswered counts as unknown, and neither lowers a risk: risks are written as "not (no)". Nobody is told to
report to, or to ask, themselves. No line says that something is safe, or that somebody can take part.
"""

from __future__ import annotations

from dialogs.engine.questions import All, Any, Condition, Not, When
from dialogs.engine.rules import Group, Rule


def _is(question: str, *options: str) -> Condition:
    return Condition(question, options)


def _not(question: str, *options: str) -> Not:
    return Not(_is(question, *options))


def _any(*parts: When) -> Any:
    return Any(parts)


def _all(*parts: When) -> All:
    return All(parts)


def _may(question: str) -> Not:
    """Yes, unknown or unanswered."""
    return _not(question, "no")


_GOING = _not("stage", "home", "changed")
_NOT_HOME = _not("stage", "home")
_BEFORE = _not("stage", "applied", "date", "home", "changed")
_UNSET = _not("stage", "date", "home", "changed")
_PREPARING = _is("stage", "decided", "applied")
_CHILD = _not("person", "adult")
_ALONE = _all(_CHILD, _may("unaccompanied"))
_GOING_ALONE = _all(_ALONE, _GOING)
_KIDS = _all(_GOING, _not("company", "alone", "relatives"))
_FAMILY = _all(_GOING, _not("company", "alone"))
_THREAT = _all(_NOT_HOME, _any(_may("threat"), _may("contact")))
_RISK = _all(_NOT_HOME, _any(_may("threat"), _may("contact"), _may("family"), _may("addiction")))
_MEDICAL = _any(_may("care"), _may("medication"), _all(_GOING, _any(_may("pregnancy"), _may("wheelchair"))))
_NO_PASSPORT = _all(_GOING, _not("passport", "valid"))
_EMBASSY = _any(_NO_PASSPORT, _all(_KIDS, _may("born")))
_NO_CONSENT = _not("consent", "yes")

_REGIONS = ("bergslagen", "stockholm", "mitt", "nord", "syd", "vast", "ost")
_COORDINATOR, _SOCIAL = _is("role", "coordinator"), _is("role", "social")
_POLICE, _SHELTER = _is("role", "police"), _is("role", "shelter")

_WARN = (
    Rule("warn-unsure", Group.WARN, "urgent-child", (), _all(_NOT_HOME, _not("person", "adult", "child"))),
    Rule("warn-report", Group.WARN, "children-report", ("3.4.3",),
         _all(_CHILD, _NOT_HOME, _not("role", "social", "police"))),
    Rule("warn-report-police", Group.WARN, "children-report", ("3.4.3",), _all(_CHILD, _NOT_HOME, _POLICE)),
    Rule("warn-inquiry", Group.WARN, "children-inquiry", ("3.4.3",), _all(_CHILD, _NOT_HOME, _SOCIAL)),
    Rule("warn-conditions", Group.WARN, "children-conditions", ("3.4.3",), _GOING_ALONE),
    Rule("warn-companion", Group.WARN, "journey-children", ("4.2.3",), _GOING_ALONE),
    Rule("warn-threat", Group.WARN, "risks", ("3.3",), _THREAT),
    Rule("warn-place", Group.WARN, "talking-shelter", ("2.2.2",), _THREAT),
    Rule("warn-family", Group.WARN, "risks-family", ("3.3",), _all(_NOT_HOME, _may("family"))),
    Rule("warn-addiction", Group.WARN, "risks-addiction", ("3.3",), _may("addiction")),
    Rule("warn-consent", Group.WARN, "ask-noconsent", ("2.1", "2.2.2"), _NO_CONSENT),
    Rule("warn-changed", Group.WARN, "withdrawing", ("1.1", "4.2.5"), _is("stage", "changed")),
)  # fmt: skip

_NEXT = (
    Rule("next-call", Group.NEXT, "children-contact", ("3.4.3",), _all(_ALONE, _NOT_HOME, Not(_COORDINATOR))),
    Rule("next-call-own", Group.NEXT, "children-contact", ("3.4.3",), _all(_ALONE, _NOT_HOME, _COORDINATOR)),
    Rule("next-interpreter", Group.NEXT, "talking", ("2.2.1",), _may("interpreter")),
    Rule("next-early", Group.NEXT, "inform", ("2.1",),
         _not("stage", "thinking", "decided", "applied", "date", "home", "changed")),
    Rule("next-alternatives", Group.NEXT, "inform-alternatives", ("2.1",),
         _not("stage", "decided", "applied", "date", "home", "changed")),
    Rule("next-time", Group.NEXT, "inform-time", ("2.1",), _is("stage", "thinking", "changed")),
    Rule("next-office", Group.NEXT, "inform-home", ("2.1",), _is("stage", "thinking", "decided")),
    *(Rule(f"next-{region}", Group.NEXT, f"region-{region}", ("3.1",),
           _all(_BEFORE, _is("region", region), Not(_COORDINATOR))) for region in _REGIONS),
    Rule("next-coordinator", Group.NEXT, "applying-coordinator", ("3.1",),
         _all(_BEFORE, _not("region", *_REGIONS), Not(_COORDINATOR))),
    Rule("next-consent", Group.NEXT, "inform-consent", ("2.1",), _all(_GOING, _not("consent", "yes", "no"))),
    Rule("next-anonymous", Group.NEXT, "applying-iom", ("2.1", "3.1"), _all(_GOING, _is("consent", "no"))),
    Rule("next-needs", Group.NEXT, "needs", ("3.2",), _is("stage", "decided")),
    Rule("next-papers", Group.NEXT, "applying-documents", ("3.1",), _is("stage", "decided")),
    Rule("next-refer", Group.NEXT, "role-coordinator-papers", ("3.1",), _all(_is("stage", "decided"), _COORDINATOR)),
    Rule("next-iom", Group.NEXT, "iom", ("4.1",), _is("stage", "applied")),
    Rule("next-route", Group.NEXT, "journey", ("4.2.3",), _is("stage", "date")),
    Rule("next-day", Group.NEXT, "departure", ("4.2.4",), _is("stage", "date")),
    Rule("next-airport", Group.NEXT, "departure-airport", ("4.2.4",), _is("stage", "date")),
    Rule("next-answers", Group.NEXT, "withdrawing-questions", ("4.2.5",), _is("stage", "changed")),
    Rule("next-limits", Group.NEXT, "withdrawing-support", ("4.2.5",), _is("stage", "changed")),
    Rule("next-plan", Group.NEXT, "support-plan", ("5",), _is("stage", "home")),
    Rule("next-monthly", Group.NEXT, "aftercare", ("5.1",), _is("stage", "home")),
    Rule("next-recovery", Group.NEXT, "aftercare-recovery", ("5.2",), _is("stage", "home")),
    Rule("next-follow", Group.NEXT, "followup-contact", ("5.4",), _is("stage", "home")),
    Rule("next-feedback", Group.NEXT, "followup-feedback", ("5.4",), _is("stage", "home")),
)  # fmt: skip

_PREPARE = (
    Rule("prepare-passport", Group.PREPARE, "documents", ("4.2.1",), _NO_PASSPORT),
    Rule("prepare-condition", Group.PREPARE, "documents-condition", ("4.2.1",), _all(_GOING, _is("passport", "valid"))),
    Rule("prepare-born", Group.PREPARE, "family-born", ("3.4.2",), _all(_KIDS, _may("born"))),
    Rule("prepare-family", Group.PREPARE, "family", ("3.4.2",), _FAMILY),
    Rule("prepare-parents", Group.PREPARE, "family-together", ("3.4.2",), _KIDS),
    Rule("prepare-trust", Group.PREPARE, "children-trust", ("3.4.3",), _GOING_ALONE),
    Rule("prepare-doctor", Group.PREPARE, "health", ("3.4.1",), _GOING),
    Rule("prepare-papers", Group.PREPARE, "health-papers", ("3.4.1",), _all(_PREPARING, _MEDICAL)),
    Rule("prepare-first", Group.PREPARE, "departure-first", ("4.2.4",),
         _all(_is("stage", "date"), _not("flying", "used", "fear"))),
    Rule("prepare-contacts", Group.PREPARE, "departure-contact", ("4.2.4",), _is("stage", "date")),
    Rule("prepare-medicine", Group.PREPARE, "departure-medicine", ("4.2.4",),
         _all(_is("stage", "date"), _may("medication"))),
)  # fmt: skip

_WHO = (
    Rule("own-coordinator", Group.WHO, "role-coordinator-papers", ("3.1",), _all(_GOING, _COORDINATOR)),
    Rule("own-coordinator-home", Group.WHO, "role-coordinator", ("1",), _all(Not(_GOING), _COORDINATOR)),
    Rule("own-social", Group.WHO, "role-social", ("3.1",), _all(_GOING, _SOCIAL)),
    Rule("own-social-child", Group.WHO, "role-social-children", ("3.4.3",), _all(_GOING_ALONE, _SOCIAL)),
    Rule("own-police", Group.WHO, "role-police", ("3.3",), _all(_NOT_HOME, _POLICE)),
    Rule("own-shelter", Group.WHO, "role-shelter", ("2.2.2",), _SHELTER),
    Rule("own-ngo", Group.WHO, "role-civil", ("3.1",), _all(_GOING, _is("role", "ngo"))),
    Rule("own-other", Group.WHO, "role-limits", ("2.2.2",), _is("role", "other")),
    Rule("who-coordinator", Group.WHO, "role-coordinator-papers", ("3.1",), _all(_GOING, Not(_COORDINATOR))),
    Rule("who-board", Group.WHO, "children-inquiry", ("3.4.3",), _all(_CHILD, _NOT_HOME, Not(_SOCIAL))),
    Rule("who-guardian", Group.WHO, "role-guardian", ("3.4.3",), _GOING_ALONE),
    Rule("who-embassy", Group.WHO, "role-embassy", ("4.2.1",), _NO_PASSPORT),
    Rule("who-iom", Group.WHO, "role-iom-journey", ("4.2.2", "4.2.3"), _GOING),
    Rule("who-responsible", Group.WHO, "role-responsible", ("4.2.5",), _is("stage", "changed")),
    Rule("who-home", Group.WHO, "role-home", ("5", "5.4"), _is("stage", "home")),
    Rule("who-finland", Group.WHO, "role-iom", ("5",), _is("stage", "home")),
)  # fmt: skip

_CHECKS = (
    Rule("check-talk", Group.CHECKS, "check-first-talk", ("2.1",),
         _not("stage", "decided", "applied", "date", "home", "changed")),
    Rule("check-consent", Group.CHECKS, "check-consent", ("1.1",), _all(_GOING, _not("stage", "date"))),
    Rule("check-papers", Group.CHECKS, "check-papers", ("3.1",), _is("stage", "decided")),
    Rule("check-risk", Group.CHECKS, "check-risk", ("3.3",), _GOING),
    Rule("check-medical", Group.CHECKS, "check-medical", ("3.4.1",), _all(_GOING, _MEDICAL)),
    Rule("check-family", Group.CHECKS, "check-family", ("3.4.2",), _FAMILY),
    Rule("check-child", Group.CHECKS, "check-unaccompanied", ("3.4.3",), _GOING_ALONE),
    Rule("check-documents", Group.CHECKS, "check-documents", ("4.2.1",), _GOING),
    Rule("check-date", Group.CHECKS, "check-date", ("4.2.2",), _PREPARING),
    Rule("check-journey", Group.CHECKS, "check-journey", ("4.2.3",), _is("stage", "applied", "date")),
    Rule("check-departure", Group.CHECKS, "check-departure", ("4.2.4",), _is("stage", "date")),
    Rule("check-after", Group.CHECKS, "check-after", ("5",), _is("stage", "date", "home")),
    Rule("check-changed", Group.CHECKS, "check-changed", ("4.2.5",), _is("stage", "changed")),
)  # fmt: skip

_DATE = (
    Rule("date-police", Group.DATE, "date-investigation", ("4.2.2",),
         _all(_UNSET, _may("investigation"), Not(_POLICE))),
    Rule("date-police-own", Group.DATE, "date-investigation", ("4.2.2",), _all(_UNSET, _may("investigation"), _POLICE)),
    Rule("date-coordinator", Group.DATE, "date", ("4.2.2",), _all(_UNSET, Not(_COORDINATOR))),
    Rule("date-coordinator-own", Group.DATE, "date", ("4.2.2",), _all(_UNSET, _COORDINATOR)),
    Rule("date-social", Group.DATE, "date-consult", ("4.2.2",), _all(_UNSET, Not(_SOCIAL))),
    Rule("date-shelter", Group.DATE, "date-consult", ("4.2.2",), _all(_UNSET, Not(_SHELTER))),
    Rule("date-embassy", Group.DATE, "date-consult", ("4.2.2",), _all(_UNSET, _any(_EMBASSY, _ALONE))),
    Rule("date-agency", Group.DATE, "date-consult", ("4.2.2",), _UNSET),
    Rule("date-iom", Group.DATE, "date-consult", ("4.2.2",), _UNSET),
)  # fmt: skip

_PROMISES = (
    Rule("promise-support", Group.PROMISES, "needs-promises", ("3.2",)),
    Rule("promise-country", Group.PROMISES, "support-availability", ("5",)),
    Rule("promise-date", Group.PROMISES, "date", ("4.2.2",), _UNSET),
    Rule("promise-child", Group.PROMISES, "children-varies", ("3.4.3",), _GOING_ALONE),
    Rule("promise-plan", Group.PROMISES, "support-plan", ("5",), _GOING),
    Rule("promise-payment", Group.PROMISES, "role-iom", ("5",), _NOT_HOME),
    Rule("promise-transit", Group.PROMISES, "journey-transit", ("4.2.3",), _is("stage", "applied", "date")),
)

_IOM = (
    Rule("iom-consent", Group.IOM, "inform-consent", ("2.1",), _all(_NOT_HOME, _NO_CONSENT)),
    Rule("iom-risks", Group.IOM, "risks-informed", ("3.3",), _RISK),
    Rule("iom-medical", Group.IOM, "health-iom", ("3.4.1",), _all(_GOING, _MEDICAL)),
    Rule("iom-doctor", Group.IOM, "health-iom", ("3.4.1",),
         _all(_GOING, _any(_may("care"), _may("pregnancy"), _may("wheelchair")))),
    Rule("iom-wheelchair", Group.IOM, "family-journey", ("3.4.2",), _all(_GOING, _may("wheelchair"))),
    Rule("iom-passport", Group.IOM, "documents-condition", ("4.2.1",), _GOING),
    Rule("iom-copy", Group.IOM, "documents-condition", ("4.2.1",),
         _all(_GOING, _is("passport", "valid"), _is("consent", "yes"))),
    Rule("iom-ban", Group.IOM, "journey-ban", ("4.2.3",), _all(_GOING, _may("ban"))),
    Rule("iom-flying", Group.IOM, "journey-tell", ("4.2.3",), _all(_GOING, _not("flying", "used"))),
    Rule("iom-children", Group.IOM, "family-journey", ("3.4.2",), _KIDS),
    Rule("iom-phone", Group.IOM, "departure-contact", ("4.2.4",), _is("stage", "date")),
    Rule("iom-special", Group.IOM, "aftercare-special", ("5.3",), _not("stage", "changed")),
)  # fmt: skip

RULES = (*_WARN, *_NEXT, *_PREPARE, *_WHO, *_CHECKS, *_DATE, *_PROMISES, *_IOM)
