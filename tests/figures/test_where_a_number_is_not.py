"""Places with a hyphen, places of another number, and places where something was only said."""

import pytest
from tests.figures.sentences import read

from onrecord.figures.words.places import place_of
from onrecord.figures.words.seats import acting_seat


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Floods killed 13 people in Stratford-upon-Avon", "Stratford-upon-Avon"),
        ("In Port-au-Prince 184 people were killed", "Port-au-Prince"),
        ("В Эль-Фашире погибли 70 человек", "El Fasher"),
        ("В Ивано-Франковске ранены 12 человек", "Ivano-Frankivsk"),
        ("В Івано-Франківську поранено 12 людей", "Ivano-Frankivsk"),
        ("В Санкт-Петербурге погибли 14 человек", "St Petersburg"),
        ("20 people died in Putin's time", ""),
        ("97 whales lay on Cheynes Beach", "Cheynes Beach"),
        ("Our World in Data: 5.6 million people had a first jab", ""),
        ("40 flights were delayed at Terminal 2", ""),
        ("The Sudan virus outbreak had produced 31 cases", ""),
        ("Gold went to Duplantis, who went over at 625 cm", ""),
        ("Сливают 300 кубов воды", ""),
        ("На Кубе погибли 300 человек", "Cuba"),
    ],
)
def test_a_name_is_a_place_with_all_its_parts(text: str, place: str) -> None:
    [mention] = read(text)

    assert mention.figure.place == place


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("87 drones were shot down, 37 of them over Bryansk", ["", "Bryansk"]),
        ("Сбито 87 беспилотников, из них 37 — над Брянской областью", ["", "Bryansk"]),
        (
            "ПВО сбила 107 дронов: 40 над Курской областью, 30 над Белгородской",
            ["", "Kursk", "Belgorod"],
        ),
        ("20 people were killed, 5 of them children, in Kharkiv", ["Kharkiv", "Kharkiv"]),
        ("20 people were killed and 30 were hurt in Kharkiv", ["Kharkiv", "Kharkiv"]),
    ],
)
def test_what_places_a_part_is_not_lent_to_the_whole(text: str, places: list[str]) -> None:
    assert [mention.figure.place for mention in read(text)] == places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In Kyiv, the minister told reporters that 500 soldiers had died", ""),
        ("Speaking in Davos, Zelensky said 31,000 soldiers were killed", ""),
        ("В Москве министр заявил, что 600 наёмников убиты", ""),
        ("У Брюсселі міністр повідомив, що загинули 400 військових", ""),
        ("In Kharkiv the mayor said that 5 people were hurt", "Kharkiv"),
        ("В Харькове, сообщил мэр, ранены 5 человек", "Kharkiv"),
        ("In Gaza 30 people were killed, the president said", "Gaza"),
    ],
)
def test_where_a_statesman_speaks_is_not_where_they_are_counted(text: str, place: str) -> None:
    [mention] = read(text)

    assert mention.figure.place == place


@pytest.mark.parametrize(
    "text",
    [
        "17,000 hotel workers' strike enters its 3rd week",
        "Забастовка 17 тысяч рабочих вошла в третью неделю",
    ],
)
def test_a_strike_that_enters_its_third_week_brings_nobody(text: str) -> None:
    assert read(text)[0].figure.event is None


def test_who_entered_a_country_arrived() -> None:
    assert read("17,000 workers entered the country last week")[0].figure.event == "arrived"


@pytest.mark.parametrize(
    ("word", "place"),
    [("осло", "Oslo"), ("осложнения", ""), ("дели", "Delhi"), ("делимся", ""), ("боготворят", "")],
)
def test_a_city_is_no_beginning_of_other_words(word: str, place: str) -> None:
    assert place_of(word) == place


@pytest.mark.parametrize(
    ("before", "place", "word", "verb", "country"),
    [
        ("", "Warsaw", "варшава", "выслала", "Poland"),
        ("", "Kabul", "kabul", "expelled", "Afghanistan"),
        ("in", "Kabul", "kabul", "killed", ""),
        ("", "Moscow", "москва", "в", ""),
        ("", "Lyon", "lyon", "expelled", ""),
        ("метро", "Kyiv", "києва", "подорожчало", ""),
        ("метро", "Kyiv", "киева", "подорожало", ""),
    ],
)
def test_a_seat_of_government_is_its_country_only_where_it_acts(
    before: str, place: str, word: str, verb: str, country: str
) -> None:
    assert acting_seat(place, word, verb, before) == country


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Austria took 59,000 refugees, more per head than Germany", "Austria"),
        ("Austria took 59,000 refugees, more than Italy, France or Germany", "Austria"),
        ("Австрия приняла 59 000 беженцев, больше, чем Германия", "Austria"),
        ("Австрія прийняла 59 000 біженців, більше, ніж у Німеччині", "Austria"),
        ("More than 500 people died in Germany", "Germany"),
        ("Fewer than expected, 59 people, died in Germany", "Germany"),
    ],
)
def test_a_place_that_a_number_is_set_against_is_not_where_it_was_counted(
    text: str, place: str
) -> None:
    [mention] = read(text)

    assert mention.figure.place == place
