"""The vocabulary leaves out no word that a misspelt one may mean."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from onrecord_index.words.vocabulary import Vocabulary

WORDS = st.text("abcйїé", min_size=1, max_size=8)


@given(words=st.lists(WORDS, max_size=40), word=WORDS, slips=st.integers(1, 2))
def test_every_word_within_the_slips_is_among_those_looked_at(
    words: list[str], word: str, slips: int
) -> None:
    within = {known for known in words if OSA.distance(word, known) <= slips}

    assert within <= set(Vocabulary(words).perhaps(word, slips))


def test_words_of_other_letters_are_not_looked_at() -> None:
    vocabulary = Vocabulary(["ministry", "mystical", "soldiers", "sold", ""])

    assert vocabulary.perhaps("minsitry", 2) == ["ministry"]


def test_a_vocabulary_without_words_has_nothing_like_any() -> None:
    assert Vocabulary([]).perhaps("ministry", 2) == []
