"""Russian and Ukrainian questions find claims by words alone, in either language's phrasings."""

from collections.abc import Iterator

import pytest
from tests.benchmarks.slavic import LANGUAGES, across, held, measured, rows, unheld
from tests.benchmarks.through_the_desk import Asked, asked
from tests.index.fakes import WordEncoder

from onrecord.model import RUSSIAN, UKRAINIAN
from onrecord_index.words.stems import stems

ENCODER = WordEncoder(languages=("en",))  # type: ignore[arg-type]  # a code is a language here


@pytest.fixture(scope="module")
def desk() -> Iterator[Asked]:
    with asked(rows(), ENCODER) as opened:
        yield opened


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_find_claims_with_phrasings_in_their_language(desk: Asked, language: str) -> None:
    own = [one for one in held() if one.language == language]

    figures = measured(desk, own, print)

    assert len(own) == 50
    assert figures.success_at_5 >= 0.98
    assert figures.wrong_matches == 0


def test_questions_on_what_is_not_held_match_nothing(desk: Asked) -> None:
    figures = measured(desk, unheld(), print)

    assert figures.findings.get("match", 0) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_find_claims_with_phrasings_in_the_other_language_only(language: str) -> None:
    own = [one for one in held() if one.language == language]

    with asked(across(rows(), language), ENCODER) as opened:
        figures = measured(opened, own, print)

    assert figures.success_at_5 >= 0.95
    assert figures.wrong_matches == 0


@pytest.mark.parametrize(
    ("russian", "ukrainian"),
    [("выборы", "вибори"), ("закрыт", "закрит"), ("этап", "етап"), ("тысячный", "тисячний")],
)
def test_words_that_both_languages_share_are_one(russian: str, ukrainian: str) -> None:
    shared = zip(stems(russian, RUSSIAN)[0], stems(ukrainian, UKRAINIAN)[0], strict=False)

    assert all(one == other for one, other in shared)
