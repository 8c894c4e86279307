"""Who has no Cyrillic keyboard is read all the same."""

import pytest

from onrecord.asking import Heard
from onrecord.model import RUSSIAN, UKRAINIAN
from onrecord.reading import claims_in
from onrecord.text import in_cyrillic


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("skolko naemnikov ubili v Rossii?", "сколько наемников убили в России?"),
        ("kto vzorval severnyj potok? 😱", "кто взорвал северный поток? 😱"),
        ("kto razrushil kahovskuyu ges", "кто разрушил каховскую гес"),
        ("yaka seredna pensiya v ukraini zaraz", "яка середна пенсія в україні зараз"),
        ("kto prodal Eurofighter v Rossii", "кто продал Eurofighter в России"),
        ("Zachem Putin nachal voynu", "Зачем Путин начал войну"),
        ("4to s gazom, vyvezli lyudej?", "что с газом, вывезли людей?"),
        ("skilky naimantsiv vbyly v Ukraini", "скільки найманців вбили в Україні"),
        ("chy pravda shcho zahynulo 2000 lyudei", "чи правда що загинуло 2000 людей"),
    ],
)
def test_words_in_latin_letters_are_put_back_into_their_own(written: str, meant: str) -> None:
    assert in_cyrillic(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Is it true that 2,000 mercenaries were killed in Ukraine?",
        "Net profit of Li Auto fell, za na po",
        "Kto to je a kto to povedal",
        "Koliko ljudi je ubijeno u Ukrajini",
        "Kolik lidi zahynulo na Ukrajine",
        "Ilu ludzi zginelo na wojnie, kto wie",
        "Cuantos mercenarios murieron en Ucrania",
        "Сколько наёмников убили, bro",
    ],
)
def test_other_languages_stay_as_they_are(text: str) -> None:
    assert in_cyrillic(text) == text


def test_a_question_in_latin_letters_is_asked_in_its_language_and_shown_as_written() -> None:
    [asked] = claims_in(Heard("pravda li chto v Rossii ubili 600 naemnikov"))

    assert asked.language == RUSSIAN
    assert asked.text == "pravda li chto v Rossii ubili 600 naemnikov"
    assert asked.dense == "в России убили 600 наемников"
    assert [figure.population for figure in asked.figures] == ["foreign fighter"]


def test_so_is_one_in_ukrainian() -> None:
    [asked] = claims_in(Heard("Skilky naimantsiv vbyly v Ukraini?"))

    assert asked.language == UKRAINIAN
