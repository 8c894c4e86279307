"""What a question shares with many claims, counted at once, is what a set for each would say."""

from collections.abc import Sequence
from itertools import pairwise
from math import log1p

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord_index.weighing.sharing import Asked, by_stems
from onrecord_index.words.documents import Kept

STEMS = st.lists(st.sampled_from(["the", "dog", "bit", "man", "12", "7", "park"]), max_size=7)
TEXT = STEMS.map(" ".join)
KEPT = st.builds(Kept, st.lists(TEXT, max_size=3).map(tuple), TEXT)


def rarity(stem: str) -> float:
    return 0.1 if stem == "the" else len(stem) + 0.25 * (ord(stem[0]) % 4)


def weight(stems: Sequence[str] | set[str] | frozenset[str]) -> float:
    return sum(map(rarity, stems))


def covered(asked: set[str], text: set[str]) -> float:
    return weight(asked & text) / (weight(text) or 1.0)


def reference(asked: list[str], kept: Kept) -> dict[str, float]:
    """One claim at a time, by sets."""
    ours, texts = set(asked), [set(text.split()) for text in kept.texts] or [set()]
    claim = set().union(*texts)
    passage = set(kept.passage.split()) - claim
    pairs = set(pairwise(asked))
    met = pairs & set().union(*(pairwise(text.split()) for text in kept.texts))
    best = [*sorted(map(rarity, ours & claim), reverse=True), 0.0, 0.0, 0.0]
    rarest = max(map(rarity, ours), default=1.0)
    numbers = {stem for stem in claim if stem[0].isdigit()}
    asked_numbers = {stem for stem in ours if stem[0].isdigit()}
    return {
        "asked_covered": weight(ours & claim) / (weight(ours) or 1.0),
        "best_covered": max(covered(ours, text) for text in texts),
        "passage_covered": weight(ours & passage) / (weight(ours) or 1.0),
        "pairs_covered": sum(map(weight, met)) / (sum(map(weight, pairs)) or 1.0),
        "rarest_shared": best[0] / rarest,
        "next_shared": (best[1] + best[2]) / (2 * rarest),
        "numbers_covered": len(numbers & asked_numbers) / (len(numbers) or 1),
        "numbers_missed": len(asked_numbers - numbers) / (len(asked_numbers) or 1),
        "numbers_foreign": len(numbers - asked_numbers) / (len(numbers) or 1),
        "claim_length": log1p(max(map(len, texts))),
        "asked_length": log1p(len(ours)),
    }


@given(STEMS, st.lists(KEPT, max_size=4))
@example([], [])
@example([], [Kept((), "")])
@example(["dog"], [Kept((), "dog"), Kept(("", "dog 12"), "")])
def test_the_columns_are_those_of_sets(asked: list[str], kept: list[Kept]) -> None:
    columns = by_stems(Asked.of(asked, rarity), kept, rarity)

    for at, one in enumerate(kept):
        expected = reference(asked, one)
        assert {name: column[at] for name, column in columns.items()} == pytest.approx(expected)
    assert all(np.shape(column) == (len(kept),) for column in columns.values())
