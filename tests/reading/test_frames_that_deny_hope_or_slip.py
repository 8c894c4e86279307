"""Frames that deny a claim, hope against it, or were typed in haste."""

import pytest

from onrecord.asking import Heard
from onrecord.model import Polarity
from onrecord.reading import claims_in
from onrecord.reading.around.slips import meant


@pytest.mark.parametrize(
    "message",
    [
        "It is a lie that Velmora closed its port",
        "It's a hoax that Velmora closed its port",
        "Брехня, що Велмора закрила порт",
        "Это ложь, что Велмора закрыла порт",
        "Velmora closed its port, says the mayor, this is fake",
    ],
)
def test_who_says_that_a_claim_is_a_lie_denies_it(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.polarity is Polarity.NEGATED


@pytest.mark.parametrize(
    "message",
    [
        "Is it a lie that Velmora closed its port?",
        "Tell me whether it's a myth that Velmora closed its port",
        "I really hope it's not true that Velmora closed its port",
        "I hope it is untrue that Velmora closed its port",
        "Please tell me it isn't true that Velmora closed its port",
    ],
)
def test_who_asks_or_hopes_denies_nothing(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense.rstrip("?") == "Velmora closed its port"
    assert question.polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("Надеюсь, что это неправда: Велмора закрыла порт", "Велмора закрыла порт"),
        ("Сподіваюся, це неправда, що Велмора закрила порт", "Велмора закрила порт"),
        ("Правда или ложь, что Велмора закрыла порт", "Велмора закрыла порт"),
    ],
)
def test_a_hope_in_russian_or_ukrainian_denies_nothing(message: str, asked: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense == asked
    assert question.polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "frame",
    [
        "is ti ture taht ",
        "pleas chek this: ",
        "pelase confrim that ",
        "здраствуйте подскажите пожалуста првада что ",
        "скжите првада ли что ",
        "превет, правдо ли что ",
    ],
)
def test_a_frame_typed_in_haste_is_not_searched(frame: str) -> None:
    [question] = claims_in(Heard(f"{frame}Velmora closed its port"))

    assert question.dense == "Velmora closed its port"


@pytest.mark.parametrize("word", ["tanks", "heart", "rally", "пряжа", "trust", "fats", "head"])
def test_another_word_is_no_slip(word: str) -> None:
    assert meant(word) == word


@pytest.mark.parametrize(
    "message",
    [
        "We're well-funded, says the port of Velmora",
        "There are fake editions of the Velmora Herald in Lissen",
        "Real-terms pay in Lissen fell by 3 percent",
    ],
)
def test_words_joined_by_a_hyphen_and_fakes_themselves_are_no_frame(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense == message


def test_no_bracket_stays_open_where_what_closes_it_is_left_out() -> None:
    [question] = claims_in(Heard("В Лиссене дрон упал на школу (где, не знаю)"))

    assert question.dense == "В Лиссене дрон упал на школу"
