"""The parts of the plan's result."""

from __future__ import annotations

from enum import StrEnum


class PlanGroup(StrEnum):
    """A part of the result, in the order shown; the value is also the id of its heading in `locales/`."""

    SAFETY = "plan-group-safety"
    WARN = "plan-group-warn"
    NEXT = "plan-group-next"
    PREPARE = "plan-group-prepare"
    WHO = "plan-group-who"
    CHECKS = "plan-group-checks"
    DATE = "plan-group-date"
    PROMISES = "plan-group-promises"
    IOM = "plan-group-iom"
