"""The word search: stems, names in two alphabets, mended words, and changes."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.evaluation.sets import findables
from tests.index.fakes import claim

from onrecord.asking import Question
from onrecord.finding import Findable
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, ClaimId, Language
from onrecord.reading import question_of
from onrecord_index.words.lexical import Words
from onrecord_index.words.repair import repair
from onrecord_index.words.stems import sound, stems

_WORDS = Words.build(findables())


def mended_by(question: Question, words: Words, met: Sequence[str] = ()) -> Question:
    return repair(question, words, met.__contains__)


def found(words: Words, text: str) -> list[str]:
    return [claim_id for claim_id, _ in words.search(question_of(text), 5)]


def test_other_forms_of_the_same_words_are_found() -> None:
    words = Words.build(findables())

    assert found(words, "a governor vetoing bills on water")[0] == "c4"


def test_an_empty_word_search_finds_nothing() -> None:
    assert found(Words.build([]), "anything") == []


def test_what_was_removed_is_not_found_and_what_was_added_is() -> None:
    words = Words.build(findables())

    words.update([ClaimId("c4"), ClaimId("c9")], [claim("c9", "A comet passed over Tromso.")])
    words.update([ClaimId("c9")], [claim("c9", "A comet passed over Tromso.")])

    assert "c4" not in found(words, "governor vetoed the water bill")
    assert found(words, "comet over Tromso")[0] == "c9"
    assert len(words) == 8


def test_saved_files_open_as_the_same_search(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    words = Words.build(findables(), tmp_path / "one")

    words.save(tmp_path / "two")
    again = Words.open(tmp_path / "two")

    question = question_of("bananas and border alarms")
    assert again.search(question, 5) == words.search(question, 5)


def test_a_passage_is_found_by_its_beginning_only() -> None:
    passage = "zucchini " + "filler " * 200 + "xylophone"
    words = Words.build([*findables(), Findable(ClaimId("c9"), (), passage=passage)])

    assert found(words, "zucchini") == ["c9"]
    assert found(words, "xylophone") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("зеленский", "zelensky"), ("путін", "putin"), ("лавров", "lavrov"), ("шойгу", "shoigu")],
)
def test_a_name_sounds_the_same_in_both_alphabets(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    "asked",
    ["Сколько ракет перехватили над Польшей?", "Скільки ракет збили над Польщею?"],
)
def test_a_claim_that_is_worded_in_english_alone_is_found_in_other_languages(asked: str) -> None:
    told = claim("c9", "How many missiles were intercepted over Poland?")
    beside = claim("c8", "How many doctors left Norway?")
    words = Words.build([*findables(), beside, told])

    assert found(words, asked)[0] == "c9"


@given(st.text(max_size=200), st.sampled_from([ENGLISH, RUSSIAN, UKRAINIAN]))
def test_stems_are_words_without_spaces_whatever_the_text(text: str, language: str) -> None:
    assert all(stem and not stem.isspace() for stem in stems(text, language))  # type: ignore[arg-type]


def test_a_misspelt_word_is_mended_by_the_words_of_the_index() -> None:
    words = Words.build([*findables(), claim("c9", "The governor met the press.")])

    mended = mended_by(question_of("the govrenor spoke"), words)

    assert "governor" in mended.lexical
    assert "governor" in mended.dense


def test_a_name_that_is_new_to_the_index_is_left_to_the_encoder() -> None:
    words = Words.build([claim("c1", "A hilton hotel"), claim("c2", "Another hilton hotel")])

    mended = mended_by(question_of("We stayed with Hiltan there"), words)

    assert "Hiltan" in mended.dense
    assert "hilton" in mended.lexical


def test_a_question_in_known_words_is_left_as_it_is() -> None:
    question = question_of("the museum in Lviv returned paintings")

    assert mended_by(question, Words.build(findables())) is question


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=120))
def test_what_was_mended_once_is_right(text: str) -> None:
    mended = mended_by(question_of(text), _WORDS)

    assert mended_by(mended, _WORDS) == mended


def test_a_misspelt_common_word_is_mended_though_the_index_never_met_it() -> None:
    mended = mended_by(question_of("they tarvelled there two wekes ago"), _WORDS)

    assert mended.text == "they travelled there two weeks ago"
    assert "travelled there two weeks ago" in mended.dense


@pytest.mark.parametrize("word", ["every", "Crimea", "mercs", "wounded", "unbitten"])
def test_a_word_that_the_index_never_met_is_not_taken_for_a_misspelt_one(word: str) -> None:
    like = "An ever merry crime, wounder, bitten"
    words = Words.build([claim("c1", like), claim("c2", like)])
    question = question_of(f"was {word} there")

    assert mended_by(question, words) is question


def test_a_word_that_the_encoder_has_met_is_left_alone() -> None:
    like = "An impassable road"
    words = Words.build([claim("c1", like), claim("c2", like)])
    question = question_of("was it impossable then")

    assert "impassable" in mended_by(question, words).text
    assert mended_by(question, words, met=["impossable"]) is question


@pytest.mark.parametrize(
    ("asked", "like", "language"),
    [
        ("Вчера взорвали машину", "Воювали скрізь", RUSSIAN),
        ("Вчера вывезли зерно", "Ввезли машины", RUSSIAN),
        ("Учора збили ворога", "Вбили ведмедя", UKRAINIAN),
    ],
)
def test_a_word_that_is_read_as_another_thing_is_no_slip_of_the_one_on_record(
    asked: str, like: str, language: Language
) -> None:
    words = Words.build([claim(one, like, language=language) for one in ("c1", "c2")])

    assert mended_by(question_of(asked), words).text == asked


def test_a_slip_that_no_table_reads_is_mended_by_the_word_on_record() -> None:
    words = Words.build([claim(one, "Иностранцы уехали", language=RUSSIAN) for one in ("c1", "c2")])

    mended = mended_by(question_of("Откуда приехали иносранцы"), words)

    assert mended.text == "Откуда приехали иностранцы"


def test_a_place_and_the_first_word_are_mended_for_reading_whatever_their_capitals() -> None:
    words = Words.build([claim("c1", "Nobody was in Ukraine."), claim("c2", "Nobody left Ukraine")])

    mended = mended_by(question_of("Nobdoy asked Ukaine. Nbody asked Nobdoy"), words)

    assert mended.text == "nobody asked ukraine. nobody asked Nobdoy"


def test_words_joined_in_a_tag_are_cut_where_all_parts_are_known() -> None:
    words = Words.build([*findables(), claim("c9", "Border alarms", "The radiation alarms")])

    mended = mended_by(question_of("bananas set off #borderalarms and #borderzzz"), words)

    assert mended.lexical == "bananas set off border alarms and borderzzz"
