"""From scored hits to a finding."""

import math

import pytest

from onrecord.asking import Hit
from onrecord.deciding import MOST_RELATED, Kept, Thresholds, decide
from onrecord.errors import Misconfigured
from onrecord.model import ClaimId

THRESHOLDS = Thresholds(match=0.8, related=0.4, birth="these tests")


def hit(name: str, probability: float, score: float = 1.0) -> Hit:
    return Hit(ClaimId(name), name, score, probability)


def test_a_hit_that_is_likely_enough_is_the_match() -> None:
    best, second = hit("a", 0.9), hit("b", 0.85)

    assert decide([best, second], THRESHOLDS) == Kept(match=best)


def test_the_threshold_itself_is_enough() -> None:
    best = hit("a", 0.8)

    assert decide([best], THRESHOLDS).match == best


def test_hits_between_the_thresholds_are_related_in_the_order_of_the_search() -> None:
    hits = [hit("a", 0.5), hit("b", 0.7), hit("c", 0.1)]

    assert decide(hits, THRESHOLDS) == Kept(related=(hits[0], hits[1]))


def test_no_more_are_related_than_help() -> None:
    hits = [hit(str(n), 0.5) for n in range(20)]

    assert len(decide(hits, THRESHOLDS).related) == MOST_RELATED


@pytest.mark.parametrize("probability", [0.1, 0.0, -1.0, math.nan])
def test_hits_below_are_nothing(probability: float) -> None:
    assert decide([hit("a", probability)], THRESHOLDS) == Kept()


def test_no_hits_are_nothing() -> None:
    assert decide([], THRESHOLDS) == Kept()


@pytest.mark.parametrize(("match", "related"), [(0.4, 0.8), (1.2, 0.5), (0.5, -0.1), (math.nan, 0)])
def test_thresholds_that_make_no_sense_are_refused(match: float, related: float) -> None:
    with pytest.raises(Misconfigured):
        Thresholds(match, related, birth="nowhere")
