"""The runs of letters of many texts, counted at once, are those that a set for each would hold."""

import tracemalloc

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord_index.weighing.runs import overlap

TEXTS = st.text(st.sampled_from("ab яї\ud800\uffff"), max_size=40)


def runs(text: str) -> set[str]:
    """The reference: one text at a time."""
    return {text[at : at + 4] for at in range(len(text) - 3)}


@given(TEXTS, st.lists(TEXTS, max_size=6))
@example("", [])
@example("\uffff" * 4, ["\uffff" * 4, "", "\uffff" * 5 + "abcd"])
@example("abcd", ["", "abc", "abcd", "abcdabcd", "x" * 4_000])
def test_the_counts_are_those_of_sets(asked: str, texts: list[str]) -> None:
    counted = overlap(asked, texts)

    assert counted.asked == len(runs(asked))
    assert counted.held.tolist() == [len(runs(text)) for text in texts]
    assert counted.both.tolist() == [len(runs(text) & runs(asked)) for text in texts]


def test_letters_beyond_the_basic_plane_count_as_letters() -> None:
    counted = overlap("𐍈𐍉𐌰𐌱𐌲", ["𐍈𐍉𐌰𐌱", "𐌱𐌲𐌰𐍈𐍉"])

    assert counted.both.tolist() == [1, 0]
    assert np.array_equal(counted.held, [1, 2])


def test_one_long_text_does_not_make_all_others_long() -> None:
    short, long = [f"short text {n}" for n in range(200)], "a long text of many words " * 400

    tracemalloc.start()
    overlap("a question of some words", [*short, long])
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 2 * 1024 * 1024
