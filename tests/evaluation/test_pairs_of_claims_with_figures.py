"""How the comparison does on made-up pairs of attributed claims, without an encoder."""

import json
from pathlib import Path

import pytest

from onrecord.comparing import figures_report
from onrecord.exchange.pairs import labelled_pairs_in

SET = Path(__file__).parent / "sets" / "figures" / "pairs.jsonl"


@pytest.mark.parametrize(("number", "accuracy", "auc"), [(1, 0.93, 0.83), (2, 0.96, 0.83)])
def test_agreeing_and_differing_figures_are_told_apart_and_both_from_another_scope(
    number: int, accuracy: float, auc: float
) -> None:
    lines = SET.read_text(encoding="utf-8").splitlines()

    chosen = [line for line in lines if json.loads(line)["set"] == number]
    told = labelled_pairs_in(chosen, SET.name)
    report = figures_report(told)

    assert report.accuracy is not None
    assert report.auc is not None
    assert report.accuracy >= accuracy
    assert report.auc >= auc
