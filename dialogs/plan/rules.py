"""What each answer brings up: one line of the result a rule, in the order shown.

What is unanswered counts as unknown, and neither lowers a risk: risks are written as "not (no)". Nobody is told to
report to, or to ask, themselves. No line says that something is safe, or that somebody can take part.
"""

from __future__ import annotations

from dialogs.engine.forms.conditions import AllOf, AnyOf, Condition, Not, When
from dialogs.engine.rules import Rule
from dialogs.plan.groups import PlanGroup


def _is(question: str, *options: str) -> Condition:
    return Condition(question, options)


def _not(question: str, *options: str) -> Not:
    return Not(_is(question, *options))


def _any(*parts: When) -> AnyOf:
    return AnyOf(parts)


def _all(*parts: When) -> AllOf:
    return AllOf(parts)


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

_DANGER = _all(_NOT_HOME, _any(_is("threat", "yes"), _is("contact", "yes")))

_SAFETY = (
    Rule("safety-now", PlanGroup.SAFETY, "urgent", (), _DANGER),
    Rule("safety-assess", PlanGroup.SAFETY, "risks", (), _DANGER),
    Rule("safety-contact", PlanGroup.SAFETY, "risks-informed", (), _all(_NOT_HOME, _is("contact", "yes"))),
)

_WARN = (
    Rule("warn-unsure", PlanGroup.WARN, "urgent-child", (), _all(_NOT_HOME, _is("person", "unsure"))),
    Rule("warn-age", PlanGroup.WARN, "urgent-child", (), _all(_NOT_HOME, _not("person", "adult", "child", "unsure"))),
    Rule("warn-trial", PlanGroup.WARN, "date-investigation", ("4.2.2",), _all(_UNSET, _is("investigation", "yes"))),
    Rule("warn-report", PlanGroup.WARN, "children-report", ("3.4.3",),
         _all(_CHILD, _NOT_HOME, _not("role", "social", "police"))),
    Rule("warn-report-police", PlanGroup.WARN, "children-report", ("3.4.3",), _all(_CHILD, _NOT_HOME, _POLICE)),
    Rule("warn-inquiry", PlanGroup.WARN, "children-inquiry", ("3.4.3",), _all(_CHILD, _NOT_HOME, _SOCIAL)),
    Rule("warn-conditions", PlanGroup.WARN, "children-conditions", ("3.4.3",), _GOING_ALONE),
    Rule("warn-companion", PlanGroup.WARN, "journey-children", ("4.2.3",), _GOING_ALONE),
    Rule("warn-threat", PlanGroup.WARN, "risks", ("3.3",), _THREAT),
    Rule("warn-place", PlanGroup.WARN, "talking-shelter", ("2.2.2",), _THREAT),
    Rule("warn-family", PlanGroup.WARN, "risks-family", ("3.3",), _all(_NOT_HOME, _may("family"))),
    Rule("warn-addiction", PlanGroup.WARN, "risks-addiction", ("3.3",), _may("addiction")),
    Rule("warn-consent", PlanGroup.WARN, "ask-noconsent", ("2.1", "2.2.2"), _NO_CONSENT),
    Rule("warn-changed", PlanGroup.WARN, "withdrawing", ("1.1", "4.2.5"), _is("stage", "changed")),
)  # fmt: skip

_NEXT = (
    Rule("next-call", PlanGroup.NEXT, "children-contact", ("3.4.3",), _all(_ALONE, _NOT_HOME, Not(_COORDINATOR))),
    Rule("next-call-own", PlanGroup.NEXT, "children-contact", ("3.4.3",), _all(_ALONE, _NOT_HOME, _COORDINATOR)),
    Rule("next-rest", PlanGroup.NEXT, "inform-time", ("2.1",), _is("stage", "safe")),
    Rule(
        "next-guardian",
        PlanGroup.NEXT,
        "children-authorities",
        ("3.4.3",),
        _all(_CHILD, _NOT_HOME, _is("unaccompanied", "yes")),
    ),
    Rule("next-care", PlanGroup.NEXT, "health-doctor", ("3.4.1",), _all(_GOING, _is("care", "yes"))),
    Rule("next-duties", PlanGroup.NEXT, "talking", ("2.2.1",), _is("interpreter", "yes")),
    Rule("next-interpreter", PlanGroup.NEXT, "talking", ("2.2.1",), _may("interpreter")),
    Rule(
        "next-early",
        PlanGroup.NEXT,
        "inform",
        ("2.1",),
        _not("stage", "thinking", "decided", "applied", "date", "home", "changed"),
    ),
    Rule(
        "next-alternatives",
        PlanGroup.NEXT,
        "inform-alternatives",
        ("2.1",),
        _not("stage", "decided", "applied", "date", "home", "changed"),
    ),
    Rule("next-time", PlanGroup.NEXT, "inform-time", ("2.1",), _is("stage", "thinking", "changed")),
    Rule("next-office", PlanGroup.NEXT, "inform-home", ("2.1",), _is("stage", "thinking", "decided")),
    *(
        Rule(
            f"next-{region}",
            PlanGroup.NEXT,
            f"region-{region}",
            ("3.1",),
            _all(_BEFORE, _is("region", region), Not(_COORDINATOR)),
        )
        for region in _REGIONS
    ),
    Rule(
        "next-coordinator",
        PlanGroup.NEXT,
        "applying-coordinator",
        ("3.1",),
        _all(_BEFORE, _not("region", *_REGIONS), Not(_COORDINATOR)),
    ),
    Rule("next-consent", PlanGroup.NEXT, "inform-consent", ("2.1",), _all(_GOING, _not("consent", "yes", "no"))),
    Rule("next-anonymous", PlanGroup.NEXT, "applying-iom", ("2.1", "3.1"), _all(_GOING, _is("consent", "no"))),
    Rule("next-needs", PlanGroup.NEXT, "needs", ("3.2",), _is("stage", "decided")),
    Rule("next-papers", PlanGroup.NEXT, "applying-documents", ("3.1",), _is("stage", "decided")),
    Rule(
        "next-refer", PlanGroup.NEXT, "role-coordinator-papers", ("3.1",), _all(_is("stage", "decided"), _COORDINATOR)
    ),
    Rule("next-iom", PlanGroup.NEXT, "iom", ("4.1",), _is("stage", "applied")),
    Rule("next-route", PlanGroup.NEXT, "journey", ("4.2.3",), _is("stage", "date")),
    Rule("next-day", PlanGroup.NEXT, "departure", ("4.2.4",), _is("stage", "date")),
    Rule("next-airport", PlanGroup.NEXT, "departure-airport", ("4.2.4",), _is("stage", "date")),
    Rule("next-answers", PlanGroup.NEXT, "withdrawing-questions", ("4.2.5",), _is("stage", "changed")),
    Rule("next-steps", PlanGroup.NEXT, "withdrawing-steps", (), _is("stage", "changed")),
    Rule("next-limits", PlanGroup.NEXT, "withdrawing-support", ("4.2.5",), _is("stage", "changed")),
    Rule("next-plan", PlanGroup.NEXT, "support-plan", ("5",), _is("stage", "home")),
    Rule("next-monthly", PlanGroup.NEXT, "aftercare", ("5.1",), _is("stage", "home")),
    Rule("next-recovery", PlanGroup.NEXT, "aftercare-recovery", ("5.2",), _is("stage", "home")),
    Rule("next-follow", PlanGroup.NEXT, "followup-contact", ("5.4",), _is("stage", "home")),
    Rule("next-feedback", PlanGroup.NEXT, "followup-feedback", ("5.4",), _is("stage", "home")),
)

_PREPARE = (
    Rule(
        "prepare-missing", PlanGroup.PREPARE, "documents-embassy", ("4.2.1",), _all(_GOING, _is("passport", "missing"))
    ),
    Rule("prepare-expired", PlanGroup.PREPARE, "documents-time", ("4.2.1",), _all(_GOING, _is("passport", "expired"))),
    Rule("prepare-held", PlanGroup.PREPARE, "role-police", (), _all(_GOING, _is("passport", "held"))),
    Rule("prepare-ban", PlanGroup.PREPARE, "journey-ban", ("4.2.3",), _all(_GOING, _is("ban", "yes"))),
    Rule("prepare-pregnancy", PlanGroup.PREPARE, "health-doctor", (), _all(_GOING, _is("pregnancy", "yes"))),
    Rule(
        "prepare-wheelchair", PlanGroup.PREPARE, "journey-transit", ("3.4.2",), _all(_GOING, _is("wheelchair", "yes"))
    ),
    Rule(
        "prepare-prescription", PlanGroup.PREPARE, "health-papers", ("3.4.1",), _all(_GOING, _is("medication", "yes"))
    ),
    Rule("prepare-rehabilitation", PlanGroup.PREPARE, "aftercare-recovery", ("5.2",), _is("addiction", "yes")),
    Rule(
        "prepare-never", PlanGroup.PREPARE, "departure-first", ("4.2.4",), _all(_GOING, _is("flying", "never", "both"))
    ),
    Rule(
        "prepare-fear", PlanGroup.PREPARE, "journey-companion", ("4.2.3",), _all(_GOING, _is("flying", "fear", "both"))
    ),
    Rule("prepare-certificate", PlanGroup.PREPARE, "family-born", ("4.2.1",), _all(_KIDS, _is("born", "yes"))),
    Rule(
        "prepare-best",
        PlanGroup.PREPARE,
        "family-together",
        ("3.4.2",),
        _all(_GOING, _is("company", "children", "both")),
    ),
    Rule("prepare-elsewhere", PlanGroup.PREPARE, "risks-family", ("3.3",), _all(_NOT_HOME, _is("family", "yes"))),
    Rule("prepare-passport", PlanGroup.PREPARE, "documents", ("4.2.1",), _NO_PASSPORT),
    Rule(
        "prepare-condition",
        PlanGroup.PREPARE,
        "documents-condition",
        ("4.2.1",),
        _all(_GOING, _is("passport", "valid")),
    ),
    Rule("prepare-born", PlanGroup.PREPARE, "family-born", ("3.4.2",), _all(_KIDS, _may("born"))),
    Rule("prepare-family", PlanGroup.PREPARE, "family", ("3.4.2",), _FAMILY),
    Rule("prepare-parents", PlanGroup.PREPARE, "family-together", ("3.4.2",), _KIDS),
    Rule("prepare-trust", PlanGroup.PREPARE, "children-trust", ("3.4.3",), _GOING_ALONE),
    Rule("prepare-doctor", PlanGroup.PREPARE, "health", ("3.4.1",), _GOING),
    Rule("prepare-papers", PlanGroup.PREPARE, "health-papers", ("3.4.1",), _all(_PREPARING, _MEDICAL)),
    Rule(
        "prepare-first",
        PlanGroup.PREPARE,
        "departure-first",
        ("4.2.4",),
        _all(_is("stage", "date"), _not("flying", "used", "fear")),
    ),
    Rule("prepare-contacts", PlanGroup.PREPARE, "departure-contact", ("4.2.4",), _is("stage", "date")),
    Rule(
        "prepare-medicine",
        PlanGroup.PREPARE,
        "departure-medicine",
        ("4.2.4",),
        _all(_is("stage", "date"), _may("medication")),
    ),
)

_WHO = (
    Rule("own-coordinator", PlanGroup.WHO, "role-coordinator-papers", ("3.1",), _all(_GOING, _COORDINATOR)),
    Rule("own-coordinator-home", PlanGroup.WHO, "role-coordinator", ("1",), _all(Not(_GOING), _COORDINATOR)),
    Rule("own-social", PlanGroup.WHO, "role-social", ("3.1",), _all(_GOING, _SOCIAL)),
    Rule("own-social-child", PlanGroup.WHO, "role-social-children", ("3.4.3",), _all(_GOING_ALONE, _SOCIAL)),
    Rule("own-police", PlanGroup.WHO, "role-police", ("3.3",), _all(_NOT_HOME, _POLICE)),
    Rule("own-shelter", PlanGroup.WHO, "role-shelter", ("2.2.2",), _SHELTER),
    Rule("own-ngo", PlanGroup.WHO, "role-civil", ("3.1",), _all(_GOING, _is("role", "ngo"))),
    Rule("own-other", PlanGroup.WHO, "role-limits", ("2.2.2",), _is("role", "other")),
    Rule("who-coordinator", PlanGroup.WHO, "role-coordinator-papers", ("3.1",), _all(_GOING, Not(_COORDINATOR))),
    Rule("who-board", PlanGroup.WHO, "children-inquiry", ("3.4.3",), _all(_CHILD, _NOT_HOME, Not(_SOCIAL))),
    Rule("who-guardian", PlanGroup.WHO, "role-guardian", ("3.4.3",), _GOING_ALONE),
    Rule("who-embassy", PlanGroup.WHO, "role-embassy", ("4.2.1",), _NO_PASSPORT),
    Rule("who-iom", PlanGroup.WHO, "role-iom-journey", ("4.2.2", "4.2.3"), _GOING),
    Rule("who-responsible", PlanGroup.WHO, "role-responsible", ("4.2.5",), _is("stage", "changed")),
    Rule("who-home", PlanGroup.WHO, "role-home", ("5", "5.4"), _is("stage", "home")),
    Rule("who-finland", PlanGroup.WHO, "role-iom", ("5",), _is("stage", "home")),
)  # fmt: skip

_CHECKS = (
    Rule("check-talk", PlanGroup.CHECKS, "check-first-talk", ("2.1",),
         _not("stage", "decided", "applied", "date", "home", "changed")),
    Rule("check-consent", PlanGroup.CHECKS, "check-consent", ("1.1",), _all(_GOING, _not("stage", "date"))),
    Rule("check-papers", PlanGroup.CHECKS, "check-papers", ("3.1",), _is("stage", "decided")),
    Rule("check-risk", PlanGroup.CHECKS, "check-risk", ("3.3",), _GOING),
    Rule("check-medical", PlanGroup.CHECKS, "check-medical", ("3.4.1",), _all(_GOING, _MEDICAL)),
    Rule("check-family", PlanGroup.CHECKS, "check-family", ("3.4.2",), _FAMILY),
    Rule("check-child", PlanGroup.CHECKS, "check-unaccompanied", ("3.4.3",), _GOING_ALONE),
    Rule("check-documents", PlanGroup.CHECKS, "check-documents", ("4.2.1",), _GOING),
    Rule("check-date", PlanGroup.CHECKS, "check-date", ("4.2.2",), _PREPARING),
    Rule("check-journey", PlanGroup.CHECKS, "check-journey", ("4.2.3",), _is("stage", "applied", "date")),
    Rule("check-departure", PlanGroup.CHECKS, "check-departure", ("4.2.4",), _is("stage", "date")),
    Rule("check-after", PlanGroup.CHECKS, "check-after", ("5",), _is("stage", "date", "home")),
    Rule("check-changed", PlanGroup.CHECKS, "check-changed", ("4.2.5",), _is("stage", "changed")),
)  # fmt: skip

_DATE = (
    Rule(
        "date-police",
        PlanGroup.DATE,
        "date-investigation",
        ("4.2.2",),
        _all(_UNSET, _may("investigation"), Not(_POLICE)),
    ),
    Rule(
        "date-police-own",
        PlanGroup.DATE,
        "date-investigation",
        ("4.2.2",),
        _all(_UNSET, _may("investigation"), _POLICE),
    ),
    Rule("date-coordinator", PlanGroup.DATE, "date", ("4.2.2",), _all(_UNSET, Not(_COORDINATOR))),
    Rule("date-coordinator-own", PlanGroup.DATE, "date", ("4.2.2",), _all(_UNSET, _COORDINATOR)),
    Rule("date-social", PlanGroup.DATE, "date-consult", ("4.2.2",), _all(_UNSET, Not(_SOCIAL))),
    Rule("date-shelter", PlanGroup.DATE, "date-consult", ("4.2.2",), _all(_UNSET, Not(_SHELTER))),
    Rule("date-embassy", PlanGroup.DATE, "date-consult", ("4.2.2",), _all(_UNSET, _any(_EMBASSY, _ALONE))),
    Rule("date-agency", PlanGroup.DATE, "date-consult", ("4.2.2",), _UNSET),
    Rule("date-iom", PlanGroup.DATE, "date-consult", ("4.2.2",), _UNSET),
)

_PROMISES = (
    Rule("promise-support", PlanGroup.PROMISES, "needs-promises", ("3.2",)),
    Rule("promise-country", PlanGroup.PROMISES, "support-availability", ("5",)),
    Rule("promise-date", PlanGroup.PROMISES, "date", ("4.2.2",), _UNSET),
    Rule("promise-child", PlanGroup.PROMISES, "children-varies", ("3.4.3",), _GOING_ALONE),
    Rule("promise-plan", PlanGroup.PROMISES, "support-plan", ("5",), _GOING),
    Rule("promise-payment", PlanGroup.PROMISES, "role-iom", ("5",), _NOT_HOME),
    Rule("promise-transit", PlanGroup.PROMISES, "journey-transit", ("4.2.3",), _is("stage", "applied", "date")),
)

_IOM = (
    Rule("iom-medicine", PlanGroup.IOM, "health-iom", ("3.4.1",), _all(_GOING, _is("medication", "yes"))),
    Rule("iom-consent", PlanGroup.IOM, "inform-consent", ("2.1",), _all(_NOT_HOME, _NO_CONSENT)),
    Rule("iom-risks", PlanGroup.IOM, "risks-informed", ("3.3",), _RISK),
    Rule("iom-medical", PlanGroup.IOM, "health-iom", ("3.4.1",), _all(_GOING, _MEDICAL)),
    Rule("iom-doctor", PlanGroup.IOM, "health-iom", ("3.4.1",),
         _all(_GOING, _any(_may("care"), _may("pregnancy"), _may("wheelchair")))),
    Rule("iom-wheelchair", PlanGroup.IOM, "family-journey", ("3.4.2",), _all(_GOING, _may("wheelchair"))),
    Rule("iom-passport", PlanGroup.IOM, "documents-condition", ("4.2.1",), _GOING),
    Rule("iom-copy", PlanGroup.IOM, "documents-condition", ("4.2.1",),
         _all(_GOING, _is("passport", "valid"), _is("consent", "yes"))),
    Rule("iom-ban", PlanGroup.IOM, "journey-ban", ("4.2.3",), _all(_GOING, _may("ban"))),
    Rule("iom-flying", PlanGroup.IOM, "journey-tell", ("4.2.3",), _all(_GOING, _not("flying", "used"))),
    Rule("iom-children", PlanGroup.IOM, "family-journey", ("3.4.2",), _KIDS),
    Rule("iom-phone", PlanGroup.IOM, "departure-contact", ("4.2.4",), _is("stage", "date")),
    Rule("iom-special", PlanGroup.IOM, "aftercare-special", ("5.3",), _not("stage", "changed")),
)  # fmt: skip

RULES = (*_SAFETY, *_WARN, *_NEXT, *_PREPARE, *_WHO, *_CHECKS, *_DATE, *_PROMISES, *_IOM)
