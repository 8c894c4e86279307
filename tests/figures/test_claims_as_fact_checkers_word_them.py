"""What numbers count in claims as fact checkers and business news word them."""

import pytest
from tests.figures.sentences import read

from onrecord.model import EventClass


def test_others_are_of_the_people_told_of_before() -> None:
    killed, wounded = read("The blast killed 3 soldiers and wounded 14 others")

    assert killed.figure.population == wounded.figure.population == "soldier"
    assert wounded.figure.event is EventClass.WOUNDED


def test_others_without_anybody_before_are_people() -> None:
    [mention] = read("Three others remain missing")

    assert (mention.figure.unit, mention.figure.population) == ("people", "")


@pytest.mark.parametrize(
    ("text", "population", "unit"),
    [
        ("2 million Hispanics live in poverty", "hispanic", "people"),
        ("700 law enforcement agencies", "agency", "agency"),
        ("Three posts claimed that deaths were hidden", "post", "post"),
    ],
)
def test_groups_and_bodies_go_by_their_names(text: str, population: str, unit: str) -> None:
    [mention] = read(text)

    assert (mention.figure.population, mention.figure.unit) == (population, unit)
    assert mention.figure.event is None


@pytest.mark.parametrize("text", ["A 1975 Sears catalog showed it", "She called 911 twice"])
def test_the_year_of_a_thing_and_a_number_for_help_count_nothing(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "12 gold, 8 silver and 5 bronze medals",
        "12 золотых, 8 серебряных и 5 бронзовых медалей",
        "12 золотих, 8 срібних та 5 бронзових медалей",
    ],
)
def test_a_noun_named_once_is_counted_by_each_number_of_a_row(text: str) -> None:
    assert [mention.figure.population for mention in read(text)] == [
        "gold medal",
        "silver medal",
        "bronze medal",
    ]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The US gave $60 billion, Europe 45 billion", "USD"),
        ("Заработал 5 млн рублей, а потерял 3 млн", "RUB"),
        ("Зарплата в Києві — 31,5 тис. грн, в Україні — 20,6 тис.", "UAH"),
        ("They spent $5 million to reach 3 million people", "people"),
        ("It sold for $70 million, in 20 auctions", "auction"),
    ],
)
def test_money_named_once_is_meant_by_a_bare_number_of_the_same_scale(text: str, unit: str) -> None:
    assert read(text)[-1].figure.unit == unit


@pytest.mark.parametrize(
    "text",
    [
        "Ставка составила 16,5% годовых",
        "Ввезли на 17% больше, чем год назад",
        "Зібрали на 15% менше пшениці",
        "Стоимость моста — 228 млрд",
        "Вартість моста — 228 млрд",
    ],
)
def test_a_rate_a_comparison_and_a_price_count_nothing(text: str) -> None:
    assert read(text)[0].figure.population == ""


def test_only_people_are_wounded() -> None:
    vehicles, people = read("В ДТП с участием трёх машин пострадали семь человек")

    assert (vehicles.figure.event, people.figure.event) == (None, EventClass.WOUNDED)


def test_a_level_is_no_town() -> None:
    [mention] = read("Експорт впав удвічі порівняно з довоєнним рівнем")

    assert mention.figure.place == ""


@pytest.mark.parametrize(
    "text",
    [
        "400 Houthis were killed",
        "400 Soviets were killed",
        "Убиты 400 хуситов",
        "Загинули 400 чеченців",
        "Погибли 400 контрактников",
    ],
)
def test_those_of_a_faith_a_movement_or_a_trade_are_people(text: str) -> None:
    [mention] = read(text)

    assert (mention.figure.unit, mention.figure.event) == ("people", EventClass.KILLED)


def test_a_party_before_its_seats_is_not_counted() -> None:
    figures = [mention.figure for mention in read("Labour 212 seats, Conservatives 121")]

    assert [figure.population for figure in figures] == ["seat", "seat"]
