"""The ways to run Lots that are measured: how updates reach it, and where it stores."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """`workers` by webhook, or 0 where it polls; `on_server`: it stores on PostgreSQL, else in a file of SQLite's."""

    name: str
    workers: int = 0
    on_server: bool = True


WAYS = {
    "sqlite": Way("Lots, polling, SQLite", on_server=False),
    "postgres": Way("Lots, polling, PostgreSQL"),
    "webhook": Way("Lots, one webhook worker, PostgreSQL", 1),
    "webhook4": Way("Lots, four webhook workers, PostgreSQL", 4),
}
