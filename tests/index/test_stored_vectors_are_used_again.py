"""A stored text is encoded once; a damaged vector is never used."""

import re
from collections.abc import Mapping

import numpy as np
import pytest
from tests.index.fakes import FakeShelf, WordEncoder

from onrecord.finding import Field, FindableText
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, Language
from onrecord.text import forms as folding
from onrecord_index.counters import Counters
from onrecord_index.encoding.forms import folding_version, key_of
from onrecord_index.encoding.shelving import LeftOff, Shelving


@pytest.fixture
def shelf() -> FakeShelf:
    return FakeShelf()


@pytest.fixture
def encoder() -> WordEncoder:
    return WordEncoder()


@pytest.fixture
def shelving(shelf: FakeShelf, encoder: WordEncoder) -> Shelving:
    return Shelving(encoder, shelf, Counters())


def put(shelf: FakeShelf, encoder: WordEncoder, text: str, raw: bytes) -> None:
    shelf.kept[encoder.fingerprint, key_of(text).hex()] = raw


def test_the_same_text_twice_is_encoded_once(shelving: Shelving, encoder: WordEncoder) -> None:
    rows = shelving.vectors(texts("grain left", "grain left", "the bridge"))

    assert sorted(encoder.encoded) == ["grain left", "the bridge"]
    assert np.array_equal(rows[0], rows[1])


def test_what_was_kept_is_not_encoded_again(shelving: Shelving, encoder: WordEncoder) -> None:
    first = shelving.vectors(texts("grain left"))
    encoder.encoded.clear()

    again = shelving.vectors(texts("grain left"))

    assert encoder.encoded == []
    assert np.array_equal(first, again)


@pytest.mark.parametrize(
    "raw",
    [
        np.full(256, np.nan, "<f2").tobytes(),
        np.full(256, np.inf, "<f2").tobytes(),
        np.full(256, 7.0, "<f2").tobytes(),
        np.zeros(256, "<f2").tobytes(),
        np.ones(128, "<f2").tobytes(),
        b"",
    ],
    ids=["nan", "infinite", "too long", "zero", "other dimension", "empty"],
)
def test_a_damaged_vector_is_dropped_counted_and_made_again(
    raw: bytes, shelf: FakeShelf, encoder: WordEncoder
) -> None:
    counters = Counters()
    put(shelf, encoder, "grain left", raw)

    [row] = Shelving(encoder, shelf, counters).vectors(texts("grain left"))

    assert np.allclose(row, WordEncoder().encode(["grain left"], query=False)[0], atol=1e-3)
    assert counters["vectors_damaged"] == 1
    assert encoder.encoded == ["grain left"]


def test_a_vector_that_cannot_be_made_is_a_row_of_zeros_and_counted(shelf: FakeShelf) -> None:
    class Broken(WordEncoder):
        def encode(self, texts: list[str], *, query: bool) -> np.ndarray:
            return np.full((len(texts), self.dim), np.nan, np.float32)

    counters = Counters()

    rows = Shelving(Broken(), shelf, counters).vectors(texts("grain left"))

    assert not rows.any()
    assert counters["vectors_missing"] == 1
    assert shelf.kept == {}


def test_a_shelf_that_is_full_costs_nothing_but_the_keeping(encoder: WordEncoder) -> None:
    class Full(FakeShelf):
        def keep(self, fingerprint: str, vectors: Mapping[str, bytes]) -> None:
            raise OSError(28, "No space left on device")

    counters = Counters()

    rows = Shelving(encoder, Full(), counters).vectors(texts("grain left"))

    assert rows.any()
    assert counters["vectors_not_kept"] == 1


def test_a_text_that_the_encoder_cannot_read_is_given_to_it_in_english_words(
    shelf: FakeShelf,
) -> None:
    encoder = WordEncoder(languages=(ENGLISH,))
    shelving = Shelving(encoder, shelf, Counters())

    rows = shelving.vectors(texts("мосты через реку", language=RUSSIAN))

    assert encoder.encoded == ["bridge through river"]
    assert rows.any()


def test_one_text_in_two_languages_has_two_vectors(shelf: FakeShelf) -> None:
    encoder = WordEncoder(languages=(ENGLISH,))
    word = "неділя"

    Shelving(encoder, shelf, Counters()).vectors(
        [*texts(word, language=UKRAINIAN), *texts("неделя", language=RUSSIAN)]
    )

    assert sorted(encoder.encoded) == ["Sunday", "week"]


def test_who_leaves_off_keeps_what_was_encoded_until_then(shelf: FakeShelf) -> None:
    class Interrupted(WordEncoder):
        def encode(self, texts: list[str], *, query: bool) -> np.ndarray:
            shelving.leave_off()
            return super().encode(texts, query=query)

    many = texts(*(f"{n} tonnes of grain left" for n in range(1_000)))
    shelving = Shelving(Interrupted(), shelf, Counters())

    with pytest.raises(LeftOff):
        shelving.vectors(many)

    assert 0 < len(shelf.kept) < len(many)
    known = [text for text in many if _key(text.text) in shelf.kept]
    assert len(shelving.vectors(known)) == len(known)


def _key(text: str) -> tuple[str, str]:
    return WordEncoder().fingerprint, key_of(text).hex()


def texts(*words: str, language: Language = ENGLISH) -> list[FindableText]:
    return [FindableText(str(n), Field.PHRASING, one, language) for n, one in enumerate(words)]


@pytest.mark.parametrize(
    ("step", "left_out"),
    [
        ("unescape", lambda text: text),
        ("plain_letters", lambda text: text),
        ("in_even_case", lambda text: text),
        ("without_marks", lambda text: text),
        ("closed_up", lambda text: text),
        ("tail_of", lambda _: None),
        ("split_tags", lambda text: text),
        ("_PICTURE", re.compile("(?!)")),
        ("_EMPHASIS", re.compile("(?!)")),
        ("_QUOTED", re.compile("(?!)(.)")),
    ],
)
def test_no_vector_of_before_is_used_where_a_step_of_folding_changed(
    step: str, left_out: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = folding_version.__wrapped__()

    monkeypatch.setattr(folding, step, left_out)

    assert folding_version.__wrapped__() != before
