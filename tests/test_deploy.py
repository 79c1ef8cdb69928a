"""The files for whoever watches and balances name only numbers that there are, and their own programs take them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.metrics.counts import Counts

DEPLOY = Path(__file__).resolve().parent.parent / "deploy"
RULES, DASHBOARD = DEPLOY / "prometheus-alerts.yml", DEPLOY / "grafana-dashboard.json"
GAUGES = {"lots_updates_waiting", "lots_deletions_owed", "lots_webhook_pending_updates"}


def known_series() -> set[str]:
    families = [*Counts()._gauges, *GAUGES]
    for family in Counts().collect():
        endings = {"counter": ("_total",), "histogram": ("_bucket", "_sum", "_count"), "gauge": ("",)}[family.type]
        families += [family.name + ending for ending in endings]
    return set(families)


@pytest.mark.parametrize("path", [RULES, DASHBOARD], ids=lambda path: path.name)
def test_every_number_that_is_watched_is_one_that_is_shown(path):
    names = set(re.findall(r"\blots_[a-z_]+", path.read_text(encoding="utf-8")))
    assert names
    assert names <= known_series()


def test_every_number_that_is_shown_stands_on_the_dashboard():
    text = DASHBOARD.read_text(encoding="utf-8")
    bases = {re.sub("_(bucket|sum|count)$", "", name) for name in known_series()}
    assert {name for name in bases if name not in text} == set()


def test_the_dashboards_panels_do_not_lie_on_each_other():
    panels = [panel["gridPos"] for panel in json.loads(DASHBOARD.read_text(encoding="utf-8"))["panels"]]
    cells = [
        (x, y) for at in panels for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])
    ]
    assert len(cells) == len(set(cells))


@pytest.mark.skipif(not shutil.which("promtool"), reason="promtool is not here; Debian's package prometheus has it")
def test_prometheus_takes_the_rules():
    checked = subprocess.run(["promtool", "check", "rules", RULES], capture_output=True, text=True, check=False)  # noqa: S603, S607 - our own file
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_no_rule_is_faster_than_the_numbers_move():
    """A value moves every five minutes: over less it is no rate."""
    spans = re.findall(r"\[(\d+)([mh])\]", RULES.read_text(encoding="utf-8"))
    assert spans
    assert all(int(number) * {"m": 1, "h": 60}[unit] >= 30 for number, unit in spans)
