"""One claim about every member of a set, in one test that names each member for which it does not hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

Member = TypeVar("Member")


def holds_for_every(members: Iterable[Member], check: Callable[[Member], None], name: Callable[[Member], str]) -> None:
    """Run `check` on each member; fail with the name and fault of every one that it raises for."""
    faults: dict[str, str] = {}
    for member in members:
        try:
            check(member)
        except Exception as fault:  # noqa: BLE001 - whatever is wrong with one, the others are told of too
            faults[name(member)] = f"{type(fault).__name__}: {fault}"
    assert not faults, "\n".join(f"{member}: {fault}" for member, fault in faults.items())
