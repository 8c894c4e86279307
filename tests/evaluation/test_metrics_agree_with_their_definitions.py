"""The figures of merit against references of a few lines."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_index.evaluation.metrics import (
    auc,
    average_precision,
    best_f1,
    brier,
    calibration_error,
    coverage_at,
    precise_from,
    reciprocal_rank,
    success,
)

FOUND = st.lists(st.sampled_from("abcdefgh"), unique=True)
GOLD = st.sets(st.sampled_from("abcdefgh"), min_size=1)
TOLD = st.lists(st.tuples(st.integers(0, 6).map(lambda n: n / 6), st.booleans()), min_size=1)


@given(FOUND, GOLD)
def test_average_precision_is_that_of_trec(found: list[str], gold: set[str]) -> None:
    precisions = [
        len(gold.intersection(found[: at + 1])) / (at + 1)
        for at in range(min(5, len(found)))
        if found[at] in gold
    ]

    assert average_precision(found, gold, 5) == pytest.approx(sum(precisions) / len(gold))


@given(FOUND, GOLD)
def test_the_reciprocal_rank_is_that_of_the_first_right_claim(
    found: list[str], gold: set[str]
) -> None:
    ranks = [at + 1 for at, one in enumerate(found) if one in gold]

    assert reciprocal_rank(found, gold) == (1 / ranks[0] if ranks else 0)
    assert success(found, gold, 3) == float(bool(ranks) and ranks[0] <= 3)


@given(TOLD)
def test_auc_counts_the_pairs_in_the_right_order(told: list[tuple[float, bool]]) -> None:
    ups, downs = [c for c, held in told if held], [c for c, held in told if not held]
    pairs = [(up > down) + (up == down) / 2 for up in ups for down in downs]

    measured = auc(np.array([c for c, _ in told]), np.array([float(h) for _, h in told]))

    assert measured == pytest.approx(sum(pairs) / len(pairs) if pairs else 0.5)


@given(TOLD)
def test_coverage_is_reached_by_some_threshold(told: list[tuple[float, bool]]) -> None:
    shares = [0.0]
    for limit in {chance for chance, _ in told}:
        shown = [right for chance, right in told if chance >= limit]
        if sum(shown) / len(shown) >= 0.9:
            shares.append(sum(shown) / len(told))
    chances = np.array([chance for chance, _ in told])
    right = np.array([float(one) for _, one in told])

    assert coverage_at(chances, right, np.ones(len(told)), 0.9) == pytest.approx(max(shares))


@given(TOLD)
def test_the_lowest_precise_chance_is_the_last_down_to_which_enough_is_right(
    told: list[tuple[float, bool]],
) -> None:
    first = sorted(told, key=lambda one: -one[0])
    shares = [sum(right for _, right in first[:n]) / n for n in range(1, len(first) + 1)]
    precise = [chance for (chance, _), share in zip(first, shares, strict=True) if share >= 0.9]
    chances = np.array([chance for chance, _ in told])
    right = np.array([float(one) for _, one in told])

    assert precise_from(chances, right, 0.9) == min(precise, default=1.0)


def test_chances_that_were_met_have_no_error() -> None:
    chances, held = np.array([1.0, 1.0, 0.0, 0.0]), np.array([1.0, 1.0, 0.0, 0.0])

    assert brier(chances, held) == 0.0
    assert calibration_error(chances, held) == 0.0
    assert best_f1(chances, held) == 1.0


def test_chances_that_were_never_met_have_the_whole_error() -> None:
    chances, held = np.array([1.0, 1.0]), np.array([0.0, 0.0])

    assert brier(chances, held) == 1.0
    assert calibration_error(chances, held) == 1.0
