"""What the index counts, as Prometheus reads it: counters end in _total, each says what it is."""

import re
from pathlib import Path

from prometheus_client import CollectorRegistry, generate_latest

import onrecord_index
from onrecord_app.process.web import IndexMetrics
from onrecord_index.counters import TOLD, Counters

COUNTED = re.compile(r"counters\.(?:add|hold)\(\s*\"(\w+)\"")


def test_a_count_that_only_grows_is_a_counter_and_a_state_is_a_gauge() -> None:
    counters, registry = Counters(), CollectorRegistry()
    registry.register(IndexMetrics(counters))
    counters.add("events_followed", 3)
    counters.hold("lag_events", 2)

    told = generate_latest(registry).decode().splitlines()

    assert "# TYPE onrecord_index_events_followed_total counter" in told
    assert "onrecord_index_events_followed_total 3.0" in told
    assert "# TYPE onrecord_index_lag_events gauge" in told
    assert "onrecord_index_lag_events 2.0" in told


def test_all_that_the_index_counts_has_a_line_that_says_what_it_is() -> None:
    sources = Path(onrecord_index.__file__).parent.rglob("*.py")

    counted = {name for path in sources for name in COUNTED.findall(path.read_text("utf-8"))}

    assert counted == set(TOLD)
