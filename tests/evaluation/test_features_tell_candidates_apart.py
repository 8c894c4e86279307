"""The columns that the head weighs say what their names say."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_index.evaluation.abstention import Cases, measured
from onrecord_index.weighing.features import (
    BY_VECTORS,
    Scores,
    beside_passages,
    relative,
    shared,
    standing,
)
from onrecord_index.weighing.sharing import Asked
from onrecord_index.words.documents import Kept

WORDS = st.lists(st.sampled_from(["the", "dog", "bites", "man", "in", "a", "park"]), max_size=8)


def one(_: str) -> float:
    """Every stem tells as much as any other."""
    return 1.0


def kept(*texts: str) -> Kept:
    return Kept(texts, "")


def test_words_in_the_order_asked_share_more_pairs() -> None:
    asked = Asked.of(["dog", "bites", "man"], one)

    columns = shared(asked, [kept("dog bites man"), kept("man bites dog")], one)

    assert columns["asked_covered"].tolist() == [1.0, 1.0]
    assert columns["pairs_covered"].tolist() == [1.0, 0.0]
    assert columns["pairs_covered_standing"][0] > 0 > columns["pairs_covered_standing"][1]


def test_a_word_that_only_one_claim_has_puts_it_ahead_of_the_others() -> None:
    asked = Asked.of(["dog", "bites", "mayor"], one)

    columns = shared(asked, [kept("dog bites"), kept("man bites")], one)

    assert columns["asked_covered_lead"].tolist() == pytest.approx([1 / 3, -1 / 3])


def test_a_word_of_another_language_is_shared_by_what_it_stands_for() -> None:
    meant = {"мост": frozenset({"bridg"})}
    asked = Asked.of(["мост", "рухнул"], one, meant)

    columns = shared(asked, [kept("bridg collaps"), kept("мост"), kept("tunnel")], one)

    assert columns["asked_covered"].tolist() == [0.5, 0.5, 0.0]
    assert columns["best_covered"].tolist() == [0.5, 1.0, 0.0]


def test_a_word_tells_no_more_than_the_most_common_word_for_it() -> None:
    rarity = {"мост": 5.0, "bridg": 2.0}

    asked = Asked.of(["мост"], lambda stem: rarity[stem], {"мост": frozenset({"bridg"})})

    assert asked.weights == {"мост": 2.0}


@given(WORDS, st.lists(WORDS, min_size=1, max_size=4))
def test_what_is_covered_is_a_share_whatever_the_words(
    asked: list[str], texts: list[list[str]]
) -> None:
    columns = shared(Asked.of(asked, one), [kept(*(" ".join(text) for text in texts))], one)

    for name in ("asked_covered", "best_covered", "pairs_covered", "runs_shared", "next_shared"):
        assert 0.0 <= columns[name][0] <= 1.0
    assert all(np.isfinite(column).all() for column in columns.values())


def test_where_claims_carry_passages_vectors_are_weighed_apart() -> None:
    vectors = {name: np.array([0.8, 0.4]) for name in BY_VECTORS}
    long, none = Kept(("dog",), "word " * 200), Kept(("man",), "")

    assert beside_passages(vectors, [none, none])["near_beside_passages"].tolist() == [0.0, 0.0]
    assert beside_passages(vectors, [long, none])["near_beside_passages"].tolist() == [0.4, 0.2]
    assert beside_passages(vectors, [long, long])["cosine_beside_passages"].tolist() == [0.8, 0.4]


def test_among_equals_none_stands_out() -> None:
    assert standing(np.full(5, 0.4), 0.05) == pytest.approx(np.zeros(5))


def test_a_claim_that_is_held_and_stands_second_counts_among_the_held_alone() -> None:
    told = Cases(np.array([0.9, 0.1]), np.array([1.0, 0.0]), np.array([1.0, 1.0]))

    figures = measured(told)

    assert (figures.coverage_95, figures.of_held_95) == (1.0, 0.5)


def test_the_only_claim_stands_out_where_it_is_near_and_not_where_it_is_far() -> None:
    near = relative(Scores(np.array([0.9]), np.array([0.9]), np.array([8.0])))
    far = relative(Scores(np.array([0.1]), np.array([0.1]), np.array([0.0])))

    assert near["fused"][0] > 2
    assert far["fused"][0] < 1
    assert len(near["words_lead"]) == 1
