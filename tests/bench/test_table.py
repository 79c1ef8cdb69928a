"""The table compares medians of one run, and fills the README's block alone."""

from __future__ import annotations

from dataclasses import replace

from tests.bench.kills import Loss
from tests.bench.round import Figures
from tests.bench.table import Results, markdown, with_block

ONE = Figures(
    updates=100, seconds=1.0, cpu_ms=4.0, server_ms=0.1, store_ms=0.3, p50=20.0, p99=200.0,
    card_p50=20.0, card_p99=200.0, megabytes=200.0, unanswered=0, wrong_cards=0,
    open_taps=0, pressed_again=0, polls=10, handed_out=1.0,
)  # fmt: skip


def test_lots_is_compared_with_the_peer_by_the_medians_of_its_rounds():
    results = Results()
    for cpu_ms in (1.0, 2.0, 90.0):
        results.add("200", "Lots, polling", replace(ONE, cpu_ms=cpu_ms, seconds=0.5))
        results.add("200", "peer", ONE)
    text = markdown(results, "peer")
    ours = "200 (2.00) | 2.00 (0.50) | 20 (1.00) | 200 (1.00) | 200 (1.00) | 0.30 | 0.10 | 0 | 0"
    assert f"| 200 | Lots, polling | {ours} |" in text
    assert "| 200 | peer | 100 | 4.00 |" in text


def test_losses_of_all_kills_are_added_up():
    results = Results(kills={"Lots": [Loss(1, 0, 2, 100), Loss(0, 3, 0, 100)]})
    assert "| Lots | 2 | 200 | 1 | 3 | 2 |" in markdown(results, "peer")


def test_only_the_marked_block_of_a_page_is_replaced():
    page = "a\n<!-- bench -->\nold\n<!-- /bench -->\nb\n"
    assert with_block(page, "new\n") == "a\n<!-- bench -->\nnew\n<!-- /bench -->\nb\n"
    assert with_block("no block\n", "new\n") == "no block\n"
