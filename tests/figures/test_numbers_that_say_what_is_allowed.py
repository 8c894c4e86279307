"""Numbers that nobody may go beyond, and numbers beside words that they do not count."""

import pytest
from tests.figures.sentences import read

from onrecord.figures import figures_in
from onrecord.model import OTHER, EventClass, Qualifier


@pytest.mark.parametrize(
    "text",
    [
        "Nobody can take out more than 200 dollars a day",
        "Pensioners may not withdraw more than 200 euros a week",
        "Никому не дадут снять больше 200 рублей",
        "Ніхто не може вивезти більше ніж 200 євро",
    ],
)
def test_what_nobody_may_go_beyond_is_the_most(text: str) -> None:
    [mention] = read(text)

    assert mention.figure.qualifier is Qualifier.AT_MOST


def test_what_somebody_may_go_beyond_is_not() -> None:
    [mention] = read("The ship can carry more than 200 tanks")

    assert mention.figure.qualifier is Qualifier.MORE_THAN


def test_those_killed_behind_a_strike_are_no_strikes() -> None:
    [mention] = read("Orvin strikes Lissen, at least 8 killed")

    assert (mention.figure.unit, mention.figure.event) == ("people", EventClass.KILLED)


def test_two_shares_set_against_each_other_count_no_versus() -> None:
    first, _ = read("Wind grew 54% vs 67% for gas")

    assert first.figure.population == ""


def test_somebody_s_mother_is_not_counted() -> None:
    [mention] = read("He paid 5 million his mother")

    assert mention.figure.population == ""


def test_a_label_behind_a_number_is_of_the_next_one() -> None:
    figures = [mention.figure for mention in read("ТАНКИ — 7000 БПЛА — 300 ББМ — 22")]

    assert [figure.population for figure in figures] == ["tank", "drone", "armoured vehicle"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("España ha enviado 75 millones de euros", 75e6, "EUR"),
        ("700 mil brasileiros ficaram sem luz", 700e3, "brasileiro"),
        ("Deutschland hat 1,5 Milliarden Euro verbrannt", 1.5e9, "EUR"),
        ("Il governo ha speso 80 milioni di euro", 80e6, "EUR"),
        ("Polska wydała 2 miliardy złotych", 2e9, "PLN"),
    ],
)
def test_thousands_and_millions_of_other_languages_are_read(
    text: str, value: float, unit: str
) -> None:
    [mention] = figures_in(text, OTHER)

    assert (mention.figure.value, mention.figure.unit) == (value, unit)


def test_an_english_mil_stays_a_million() -> None:
    [mention] = read("They spent 3 mil on roads")

    assert mention.figure.value == 3e6


def test_jars_of_baby_food_are_jars() -> None:
    [mention] = read("Orvin Foods recalled 40,000 jars of baby food")

    assert (mention.figure.unit, mention.figure.population) == ("jar", "jar")


def test_what_is_added_in_brackets_counts_the_same_as_the_number_before() -> None:
    figures = [mention.figure for mention in read("Самолёты — 350 гаубицы — 2 900 (+5)")]

    assert [figure.population for figure in figures] == ["aircraft", "gun", "gun"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Orvin strikes Beirut, at least 8 killed", "Beirut"),
        ("Drones hit Odesa port, 5 dead", "Odesa"),
        ("In the German town of Solingen three people were stabbed to death", "Solingen"),
        ("В селе Липцы погибли трое", "Липцы"),
    ],
)
def test_what_is_hit_and_the_name_of_a_town_are_where_it_was(text: str, place: str) -> None:
    [mention] = read(text)

    assert mention.figure.place == place


def test_drones_shot_down_are_drones() -> None:
    [mention] = read("88 of 101 Shahed drones shot down overnight")

    assert mention.figure.unit == "drone"


@pytest.mark.parametrize(
    "text", ["The forest lost 1,200 km² in 2020", "Лес потерял 1200 км² за год"]
)
def test_a_raised_two_makes_a_square(text: str) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.unit) == (1200, "square km")
