"""Questions in a language that the encoder does not read are searched by words, and say so."""

from pathlib import Path

from tests.index.fakes import FakeFeed, WordEncoder, claim, word_index

from onrecord.asking import Found, InPart, Question
from onrecord.finding import Findable
from onrecord.model import ENGLISH, OTHER, RUSSIAN, Language

BRIDGE = claim("a", "the bridge across the river fell in 2019")


def found_in(folder: Path, text: str, language: Language, *claims: Findable) -> Found:
    """What a question finds among these claims with an encoder that reads English alone."""
    feed = FakeFeed()
    feed.publish(*claims)
    index = word_index(feed, folder, None, WordEncoder(languages=(ENGLISH,)))
    try:
        return index.search(Question(text, language, text, text), 5)
    finally:
        index.close()


def test_what_the_encoder_cannot_read_nor_be_told_is_searched_by_words_and_said_so(
    tmp_path: Path,
) -> None:
    nonsense = claim("b", "кракозябр бурмосил варкалось", language=RUSSIAN)

    found = found_in(tmp_path, "бурмосил кракозябр", RUSSIAN, BRIDGE, nonsense)

    assert [hit.claim_id for hit in found.hits] == ["b"]
    assert found.in_part == (InPart.LANGUAGE_UNREAD,)


def test_so_is_a_language_of_which_nothing_is_known(tmp_path: Path) -> None:
    polish = claim("b", "600 mostów zamknięto", language=OTHER)

    found = found_in(tmp_path, "zamknięto 600 mostów", OTHER, BRIDGE, polish)

    assert [hit.claim_id for hit in found.hits] == ["b"]
    assert found.in_part == (InPart.LANGUAGE_UNREAD,)


def test_a_number_alone_is_in_no_language_that_could_be_unread(tmp_path: Path) -> None:
    assert found_in(tmp_path, "2019", OTHER, BRIDGE).in_part == ()


def test_a_stored_text_whose_language_nobody_named_has_a_vector(tmp_path: Path) -> None:
    unnamed = claim("b", "the bridge fell", language=OTHER)

    found = found_in(tmp_path, "a bridge fell", ENGLISH, unnamed)

    assert [hit.claim_id for hit in found.hits] == ["b"]
    assert found.in_part == ()
