"""The table of structured pairs: how each relates, in either order, and which slots it lacks.

A side in the table names only what sets it apart from ``USUAL``.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from onrecord.comparing import compare_figures
from onrecord.exchange.figure_lines import figure_pair

USUAL: dict[str, Any] = {
    "party": "Ministry",
    "value": 600,
    "low": None,
    "high": None,
    "qualifier": "exact",
    "event": "killed",
    "population": "foreign fighters",
    "place": "Ukraine",
    "period": {"kind": "cumulative", "start": "2022-02-24", "as_of": "2022-06-17"},
}
TABLE = Path(__file__).parent / "figure_lines.jsonl"


def rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in TABLE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['relation']}: {row['a']}")
def test_a_pair_of_figures_relates_as_the_table_says(row: dict[str, Any]) -> None:
    a, b = USUAL | row["a"], USUAL | row["b"]

    forth = compare_figures(*figure_pair(json.dumps({"a": a, "b": b})))
    back = compare_figures(*figure_pair(json.dumps({"a": b, "b": a})))

    assert forth.relation == row["relation"]
    assert [slot.value for slot in forth.missing] == row["missing"]
    assert back.relation is forth.relation
    assert back.missing == forth.missing
