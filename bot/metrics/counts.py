"""The numbers that a process keeps of its work, by the names under which they are shown."""

from __future__ import annotations

import bisect
import itertools
import time
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.metrics.series import TICK_SECONDS, SeriesFamily

#: Upper ends of the intervals in which durations are counted, in seconds; the last is everything above.
_BOUNDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_EDGES = (*(str(bound) for bound in _BOUNDS), "+Inf")
#: Gauges are told to the nearest lower multiple, so that none counts fewer than five.
_STEP = 5


class _Counter:
    """A number that rises, per set of labels."""

    def __init__(self, name: str, text: str, labels: tuple[str, ...], clock: Callable[[], float]) -> None:
        self._name, self._text, self._labels = name, text, labels
        self._family = SeriesFamily(1, clock)

    def add(self, labels: tuple[str, ...], chat: object) -> None:
        self._family.add(labels, chat, {0: 1.0})

    def collect(self) -> Metric:
        metric = CounterMetricFamily(self._name, self._text, labels=self._labels)
        for labels, (count,) in self._family.shown().items():
            metric.add_metric(labels, count)
        return metric


class _Histogram:
    """Durations, per set of labels."""

    def __init__(self, name: str, text: str, labels: tuple[str, ...], clock: Callable[[], float]) -> None:
        self._name, self._text, self._labels = name, text, labels
        self._family = SeriesFamily(len(_EDGES) + 1, clock)

    def add(self, labels: tuple[str, ...], chat: object, seconds: float) -> None:
        self._family.add(labels, chat, {bisect.bisect_left(_BOUNDS, seconds): 1.0, len(_EDGES): seconds})

    def collect(self) -> Metric:
        metric = HistogramMetricFamily(self._name, self._text, labels=self._labels)
        for labels, (*counts, total) in self._family.shown().items():
            sums = [sum(counts[: place + 1]) for place in range(len(counts))]
            metric.add_metric(labels, list(zip(_EDGES, sums, strict=True)), total)
        return metric


class Counts(Collector):
    """What is counted of the bot's work. While it is off, nothing is kept of anything."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        """Take the clock, in seconds since 1970; it is off until `on` is set."""
        self.on = False
        self._clock = clock
        self._updates = _Counter(
            "lots_updates", "Updates, by kind and by what became of them.", ("kind", "outcome"), clock
        )
        self._durations = _Histogram(
            "lots_update_duration_seconds", "From an update's arrival to its answer.", ("kind",), clock
        )
        self._calls = _Histogram(
            "lots_api_call_duration_seconds", "Calls to the Bot API, the waits for a limit included.", (), clock
        )
        self._refusals = _Counter("lots_api_refusals", "Calls to the Bot API that failed.", ("reason",), clock)
        self._failures = _Counter("lots_lock_failures", "Events that the database did not serve.", (), clock)
        self._requests = _Counter("lots_requests_refused", "Webhook requests that were refused.", ("reason",), clock)
        self._numbers = itertools.count()
        self._gauges: dict[str, tuple[str, Callable[[], float]]] = {}
        self._readings: tuple[int, dict[str, float]] = (0, {})
        self._purges = 0

    def update(self, kind: str, outcome: str, chat: object, seconds: float | None = None) -> None:
        """Count an update, and how long its answer took."""
        if self.on:
            self._updates.add((kind, outcome), chat)
            if seconds is not None:
                self._durations.add((kind,), chat, seconds)

    def call(self, chat: object, seconds: float) -> None:
        """Count a call to the Bot API."""
        if self.on and chat is not None:
            self._calls.add((), chat, seconds)

    def refusal(self, reason: str, chat: object) -> None:
        """Count a call that failed; `reason` is the kind of error."""
        if self.on and chat is not None:
            self._refusals.add((reason,), chat)

    def lock_failure(self, chat: object) -> None:
        """Count an event that the database did not serve."""
        if self.on:
            self._failures.add((), chat)

    def refused_request(self, reason: str, sender: int | None) -> None:
        """Count a request that was refused; where nobody knows whose it was, five of them stand for five chats."""
        if self.on:
            self._requests.add((reason,), ("request", next(self._numbers)) if sender is None else sender)

    def purge(self) -> None:
        """Count a round of erasing what is past its time; it is no reader's doing."""
        self._purges += 1

    def gauge(self, name: str, text: str, read: Callable[[], float]) -> None:
        """Show what `read` returns as `name`, read every five minutes and never told finer than by fives."""
        self._gauges[name] = text, read

    def collect(self) -> Iterator[Metric]:
        """All numbers, for the client of Prometheus."""
        for family in (self._updates, self._durations, self._calls, self._refusals, self._failures, self._requests):
            yield family.collect()
        readings = self._read()
        for name, (text, _) in self._gauges.items():
            yield GaugeMetricFamily(name, text, readings[name])
        purges = CounterMetricFamily("lots_purges", "Rounds of erasing what is past its time.")
        purges.add_metric((), self._purges)
        yield purges
        build = GaugeMetricFamily("lots_build_info", "The release that runs.", labels=("version",))
        build.add_metric((_version(),), 1)
        yield build

    def _read(self) -> dict[str, float]:
        tick = int(self._clock() // TICK_SECONDS)
        if tick != self._readings[0] or self._readings[1].keys() != self._gauges.keys():
            self._readings = tick, {name: read() // _STEP * _STEP for name, (_, read) in self._gauges.items()}
        return self._readings[1]


def _version() -> str:
    try:
        return version("lots")
    except PackageNotFoundError:
        return "unknown"


#: What this process counts, as Prometheus's own client has one registry for a process.
COUNTS = Counts()
