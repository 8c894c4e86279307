"""Words in three languages that name one place, and words that only begin like one."""

import pytest
from tests.figures.sentences import read

from onrecord.figures.words.places import is_country, place_of


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("гонконге", "Hong Kong"),
        ("урумчи", "Urumqi"),
        ("шанхайцев", "Shanghai"),
        ("техасі", "Texas"),
        ("каталонии", "Catalonia"),
        ("лос-анджелесе", "Los Angeles"),
        ("тель-авіві", "Tel Aviv"),
        ("йоганнесбурзі", "Johannesburg"),
        ("судже", "Sudzha"),
    ],
)
def test_a_place_has_one_name_in_all_languages(word: str, place: str) -> None:
    assert place_of(word) == place
    assert not is_country(place)


@pytest.mark.parametrize(
    "word",
    ["критерий", "аденома", "кельнер", "ассамблея", "нарвется", "рамаллах", "невадно", "бухарец"],
)
def test_other_words_only_begin_like_a_place(word: str) -> None:
    assert place_of(word) == ""


def test_the_places_of_two_words_have_their_cases() -> None:
    [first] = read("В Часовом Яре погибли 12 человек")
    [second] = read("У Кривому Розі поранено 12 людей")

    assert (first.figure.place, second.figure.place) == ("Chasiv Yar", "Kryvyi Rih")


def test_the_people_of_a_state_are_counted_in_it() -> None:
    [mention] = read("220,000 New Yorkers had no power")

    assert (mention.figure.population, mention.figure.place) == ("person", "New York")
