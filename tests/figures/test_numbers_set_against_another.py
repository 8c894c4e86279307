"""A number that another is set against has its own time and place, and counts the same."""

import pytest
from tests.figures.sentences import read

from onrecord.model import EventClass, Figure


def figures(text: str) -> list[Figure]:
    return [mention.figure for mention in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Only 6% of plastic is recycled, down from 9% in 2018.",
        "Only 6% of plastic is recycled, compared with 9% in 2018.",
        "Only 6% of plastic is recycled, against 9% in 2018.",
        "Only 6% of plastic is recycled, in 2018 it was 9%.",
        "The share fell to 6% from 9% in 2018.",
        "Переработано 6 % пластика против 9 % в 2018 году.",
        "Переработано 6 % пластика, в 2018 году — 9 %.",
        "Переработано 6 % пластика по сравнению с 9 % в 2018 году.",
        "Перероблено 6 % пластику проти 9 % у 2018 році.",
        "Перероблено 6 % пластику, у 2018 році було 9.",
    ],
)
def test_the_time_of_what_came_before_is_not_that_of_the_number(text: str) -> None:
    now, before = figures(text)

    assert (now.value, now.period.start) == (6, None)
    assert before.value == 9
    assert before.period.start is not None
    assert before.period.start.year == 2018


@pytest.mark.parametrize(
    "text",
    [
        "In 2018 the share fell from 9% to 6%.",
        "The share fell from 9% to 6% in 2018.",
        "Of the 300 homes that burned in 2018, 20 were empty.",
        "В 2018 году доля упала с 9 до 6 процентов.",
        "Частка впала з 9 до 6 відсотків у 2018 році.",
    ],
)
def test_a_time_of_the_whole_change_is_of_both_numbers(text: str) -> None:
    starts = {figure.period.start for figure in figures(text)}

    assert [start.year for start in starts if start] == [2018]
    assert len(starts) == 1


@pytest.mark.parametrize(
    "text",
    [
        "There were 300 murders, up from 250 last year.",
        "Погибли 300 человек, против 250 годом ранее.",
        "Загинуло 300 людей проти 250 торік.",
    ],
)
def test_a_bare_number_set_against_another_counts_the_same_dead(text: str) -> None:
    _, before = figures(text)

    assert (before.value, before.unit, before.event) == (250, "people", EventClass.KILLED)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Ставку подняли до 21 процента, в прошлый раз было 19.", "percent"),
        ("Проезд стоит 21 рубль, а было 19.", "RUB"),
        ("Інфляція склала 21 %, а обіцяли 19.", "percent"),
        ("За проїзд тепер 21 грн, було 19.", "UAH"),
        ("Prices rose 21 percent in June, against 19 in May.", "percent"),
    ],
)
def test_what_was_before_is_in_the_same_unit(text: str, unit: str) -> None:
    assert [(figure.value, figure.unit) for figure in figures(text)] == [(21, unit), (19, unit)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Собрали 80 млн тонн против 92 в прошлом году.", (80e6, 92e6)),
        ("Зібрали 75 млн тонн, торік було 53.", (75e6, 53e6)),
        ("Sold were 4.5 million barrels against 4.1 the year before.", (4.5e6, 4.1e6)),
        ("Сбили 2 тысячи дронов против 900 в прошлом году.", (2_000, 900)),
        ("Sold were 4.5 million barrels against 900,000 the year before.", (4.5e6, 900_000)),
    ],
)
def test_what_was_before_is_in_the_same_millions_where_only_that_makes_them_alike(
    text: str, values: tuple[float, float]
) -> None:
    assert tuple(figure.value for figure in figures(text)) == values


@pytest.mark.parametrize(
    "text",
    [
        "Без света остались 300 домов, в Харькове — 180.",
        "Без світла лишилися 300 будинків, у Харкові — 180.",
        "300 homes were hit, in Kharkiv it was 180.",
    ],
)
def test_a_place_in_the_part_of_the_next_number_is_not_that_of_the_whole(text: str) -> None:
    assert [figure.place for figure in figures(text)] == ["", "Kharkiv"]


def test_a_place_for_each_number_stays_with_its_own() -> None:
    told = figures("В Киеве погибли 12 человек, в Одессе — трое, во Львове — двое.")

    assert [(figure.place, figure.value) for figure in told] == [
        ("Kyiv", 12),
        ("Odesa", 3),
        ("Lviv", 2),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Vaccines prevented 14 million deaths.",
        "14 million deaths were averted.",
        "Прививки предотвратили 14 млн смертей.",
        "Щеплення запобігли загибелі 14 млн людей.",
    ],
)
def test_of_deaths_that_were_prevented_nobody_died(text: str) -> None:
    assert [(figure.value, figure.event) for figure in figures(text)] == [(14e6, None)]


def test_who_died_though_something_was_prevented_is_dead() -> None:
    told = figures("Police prevented a second attack; 14 people died.")

    assert [figure.event for figure in told] == [EventClass.KILLED]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("На ремонт ушло 900 миллионов.", None),
        ("На ремонт дороги длиной в милю ушло 900 миллионов.", None),
        ("На фронт ушло 900 человек.", EventClass.LEFT),
    ],
)
def test_money_that_went_into_something_has_gone_nowhere(
    text: str, event: EventClass | None
) -> None:
    assert [figure.event for figure in figures(text) if figure.value != 1] == [event]


@pytest.mark.parametrize(
    "text",
    [
        "В Кабмине сообщили о 300 погибших.",
        "О 300 погибших сообщили в Минцифры.",
        "Про 300 загиблих повідомили в Держпродспоживслужбі.",
    ],
)
def test_an_institution_that_tells_is_no_place(text: str) -> None:
    assert [figure.place for figure in figures(text)] == [""]


@pytest.mark.parametrize(
    "text",
    [
        "Зарплата депутата — 150 тысяч.",
        "Зарплата вчителя — 150 тисяч.",
        "Пенсия бывшего министра — 150 тысяч.",
    ],
)
def test_who_is_paid_is_not_counted(text: str) -> None:
    assert [(figure.unit, figure.population) for figure in figures(text)] == [("", "")]


@pytest.mark.parametrize("text", ["80-something percent agree.", "Some 80-odd percent agree."])
def test_a_percentage_that_is_told_roughly_is_one(text: str) -> None:
    assert [(figure.value, figure.unit) for figure in figures(text)] == [(80, "percent")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It is about £160 million a week that we send to them, not £350 million.", 160e6),
        ("It fell by just 22 percent, not by half.", 22),
        ("Упало всего на 22 процента, а не на 50.", 22),
    ],
)
def test_a_number_that_is_denied_behind_another_is_not_told(text: str, value: float) -> None:
    assert [figure.value for figure in figures(text)] == [value]


def test_how_many_a_poll_asked_is_no_share() -> None:
    told = figures("Two thirds of voters back it, according to a poll of 112.")

    assert [figure.unit for figure in told] == ["percent", ""]


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("One young Spaniard in three has no job.", "percent", 33.3333),
        ("One small firm in ten closed.", "percent", 10),
        ("One man killed in three attacks is buried here.", "people", 1),
    ],
)
def test_one_of_so_many_is_a_share_though_an_adjective_stands_in_front(
    text: str, unit: str, value: float
) -> None:
    first = figures(text)[0]

    assert (first.unit, first.value) == (unit, pytest.approx(value))
