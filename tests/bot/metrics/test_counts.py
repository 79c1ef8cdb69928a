"""What is counted is no diary: values move every five minutes at the most, and only for five chats or more."""

from __future__ import annotations

import re
import urllib.request

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from bot.asgi.server import open_socket
from bot.metrics.counts import Counts
from bot.metrics.exposition import show_counts
from bot.metrics.series import FEWEST_CHATS, TICK_SECONDS


class Watch:
    """Counts by a clock that a test moves, read as Prometheus reads them."""

    def __init__(self):
        self.time = 1_000_000.0 * TICK_SECONDS
        self.counts = Counts(lambda: self.time)
        self.counts.on = True
        self._registry = CollectorRegistry(auto_describe=False)
        self._registry.register(self.counts)

    def text(self) -> str:
        return generate_latest(self._registry).decode()

    def values(self) -> dict[tuple[str, ...], float]:
        return {
            (sample.name, *sample.labels.values()): sample.value
            for family in text_string_to_metric_families(self.text())
            for sample in family.samples
            if not sample.name.startswith(("lots_build", "lots_purges"))
        }

    def next_tick(self) -> None:
        self.time += TICK_SECONDS


@pytest.fixture
def watch():
    return Watch()


TAPS = ("lots_updates_total", "tap", "answered")


def test_the_nights_only_reader_moves_nothing_however_long_it_is_watched(watch):
    for _ in range(200):
        watch.counts.update("tap", "answered", 7, 0.02)
        watch.counts.call(7, 0.01)
        watch.counts.refusal("TimedOut", 7)
        watch.counts.lock_failure(7)
        watch.next_tick()
        assert watch.values() == {}


REFUSED = ("lots_requests_refused_total", "secret")


def test_refusals_of_nobody_known_move_by_five_and_those_of_readers_by_five_readers(watch):
    for number in range(5):
        watch.counts.refused_request("later", 7)
        watch.next_tick()
        assert watch.values() == {}
        if number < 4:
            watch.counts.refused_request("secret", None)
    assert watch.values() == {}
    watch.counts.refused_request("secret", None)
    assert watch.values() == {}
    watch.next_tick()
    assert watch.values() == {REFUSED: 5}


def test_four_chats_move_nothing_and_a_fifth_moves_all_that_waited(watch):
    for chat in range(FEWEST_CHATS - 1):
        for _ in range(3):
            watch.counts.update("tap", "answered", chat)
        watch.next_tick()
        assert TAPS not in watch.values()
    watch.counts.update("tap", "answered", 99)
    watch.next_tick()
    assert watch.values()[TAPS] == 3 * (FEWEST_CHATS - 1) + 1


def test_nothing_moves_between_two_ticks(watch):
    for chat in range(50):
        watch.counts.update("tap", "answered", chat)
        assert TAPS not in watch.values()
    watch.next_tick()
    assert watch.values()[TAPS] == 50
    for chat in range(50):
        watch.counts.update("tap", "answered", chat)
    watch.time += TICK_SECONDS - 1
    assert watch.values()[TAPS] == 50


def test_what_comes_after_a_tick_is_not_shown_with_what_came_before_it(watch):
    for chat in range(5):
        watch.counts.update("tap", "answered", chat)
    watch.next_tick()
    watch.counts.update("tap", "answered", 99)  # before anybody has looked
    assert watch.values()[TAPS] == 5


def test_after_a_move_five_chats_are_needed_again(watch):
    for chat in range(5):
        watch.counts.update("tap", "answered", chat)
    watch.next_tick()
    watch.counts.update("tap", "answered", 1)
    watch.next_tick()
    assert watch.values()[TAPS] == 5


def test_each_set_of_labels_moves_by_itself(watch):
    for chat in range(5):
        watch.counts.update("tap", "answered", chat)
    watch.counts.update("message", "answered", 1)
    watch.next_tick()
    assert list(watch.values()) == [TAPS]


def test_durations_are_counted_by_intervals(watch):
    for chat, seconds in enumerate((0.001, 0.02, 0.02, 0.3, 60.0)):
        watch.counts.update("tap", "answered", chat, seconds)
    watch.next_tick()
    values = watch.values()
    name = "lots_update_duration_seconds_bucket"
    assert [values[name, "tap", edge] for edge in ("0.01", "0.025", "0.5", "10.0", "+Inf")] == [1, 3, 4, 4, 5]
    assert values["lots_update_duration_seconds_count", "tap"] == 5


def test_a_gauge_is_told_by_fives_and_read_once_a_tick(watch):
    waiting = 4.0
    watch.counts.gauge("lots_updates_waiting", "Updates in hand.", lambda: waiting)
    assert watch.values() == {("lots_updates_waiting",): 0}
    waiting = 23.0
    assert watch.values() == {("lots_updates_waiting",): 0}
    watch.next_tick()
    assert watch.values() == {("lots_updates_waiting",): 20}


def test_while_it_is_off_nothing_is_kept_of_anybody():
    counts = Counts(lambda: 0.0)
    for chat in range(9):
        counts.update("tap", "answered", chat, 0.1)
        counts.call(chat, 0.1)
        counts.refusal("TimedOut", chat)
        counts.lock_failure(chat)
    for family in (counts._updates, counts._durations, counts._calls, counts._refusals, counts._failures):
        assert not family._family._series


def test_no_label_and_no_name_says_more_than_kind_outcome_and_reason(watch):
    for chat in range(9):
        watch.counts.update("tap", "answered", chat, 0.1)
        watch.counts.call(chat, 0.1)
        watch.counts.refusal("TimedOut", chat)
        watch.counts.lock_failure(chat)
    watch.next_tick()
    labels = {name for line in watch.text().splitlines() for name in re.findall(r'[{,](\w+)="', line)}
    assert labels == {"kind", "outcome", "reason", "le", "version"}


def test_only_the_bots_own_numbers_are_shown_and_on_an_address_of_their_own():
    with open_socket(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    counts = Counts()
    server = show_counts(counts, ("127.0.0.1", port))
    try:
        text = urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5).read().decode()
    finally:
        server.shutdown()
        server.server_close()
    assert counts.on
    assert {family.name.partition("_")[0] for family in text_string_to_metric_families(text)} == {"lots"}
    assert "process_" not in text
    assert "python_" not in text
