"""Numbers as people speak them: decimals in words, notes and currencies by their nicknames."""

import pytest
from tests.figures.sentences import read


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Prices rose by seven point six percent", 7.6, "percent"),
        ("twenty two point five million people voted", 22_500_000, "people"),
        ("one point two five litres", 1.25, "liter"),
        ("Пенсию поднимут на семь и шесть десятых процента", 7.6, "percent"),
        ("рост на семь целых двадцать пять сотых процента", 7.25, "percent"),
        ("рост на 7 целых 6 десятых процента", 7.6, "percent"),
        ("Пенсію піднімуть на сім і шість десятих відсотка", 7.6, "percent"),
        ("зростання на сім цілих п'ять сотих відсотка", 7.05, "percent"),
        ("Патрон стоит двадцатку тысяч долларов", 20_000, "USD"),
        ("Шолом коштує п'ятірку тисяч гривень", 5_000, "UAH"),
        ("Гонорар 90 млн баксов", 90_000_000, "USD"),
        ("Гонорар 90 млн баксів", 90_000_000, "USD"),
        ("They paid Orlan 30k dollars", 30_000, "USD"),
        ("Заплатили Орлану 200к евро", 200_000, "EUR"),
        ("В больнице сто двадцать душ", 120, "people"),
        ("У лікарні 120 душ", 120, "people"),
    ],
)
def test_a_number_as_it_is_spoken(text: str, value: float, unit: str) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a seven point lead", [7]),
        ("At this point six people died", [6]),
        ("Погибли семь и шесть ранены", [7, 6]),
        ("Большая двадцатка собралась в Лиссене", []),
        ("Велика двадцятка зібралася в Ліссені", []),
        ("The iPhone 15 was sold", []),
        ("Он принял душ", []),
    ],
)
def test_what_only_sounds_like_such_a_number_is_none(text: str, values: list[float]) -> None:
    assert [mention.figure.value for mention in read(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "Форма (мальчик): пиджак 1400",
        "Форма (хлопчик): піджак 1400",
        "Пенсионерам обещали маткапитал, теперь 934 тысячи",
        "Пенсіонерам обіцяли маткапітал, тепер 934 тисячі",
    ],
)
def test_a_number_does_not_count_those_for_whom_it_is(text: str) -> None:
    [mention] = read(text)

    assert mention.figure.population == ""


@pytest.mark.parametrize(
    "text",
    [
        "They have forty five contacts, something like that, yeah forty five",
        "В карантине сорок пять человек, да, сорок пять",
        "У карантині сорок п'ять людей, так, сорок п'ять",
    ],
)
def test_a_number_that_the_speaker_nods_to_is_told_once(text: str) -> None:
    assert [mention.figure.value for mention in read(text)] == [45]


@pytest.mark.parametrize(
    "text",
    ["Так загинуло 45 людей, і так 45 поранено", "45 people died and, yes, 45 left"],
)
def test_a_number_that_tells_something_else_is_told_again(text: str) -> None:
    assert [mention.figure.value for mention in read(text)] == [45, 45]


def test_in_all_is_no_thing_that_a_number_counts() -> None:
    assert [mention.figure.unit for mention in read("Золото 20, бронза 23 всего, 71 усього")] == [
        "",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("У бюджеті діра 200М", 2e8, ""),
        ("Дом стоит в 200м от дороги", 200, "meter"),
        ("Уничтожено 10 Т-72", 10, "tank"),
        ("Купил 40 штук яиц", 40, "egg"),
        ("Зарплата 50 косарей", 50_000, ""),
        ("Зарплата 50 косарів", 50_000, ""),
        ("Молоко по пісят", 50, ""),
        ("Яйца по 140 за десяток", 140, ""),
        ("Шахед за двадцатку тысяч", 20_000, ""),
        ("Яйця вже по 90", 90, ""),
        ("Солдат гибнет по 1000 в день", 1_000, "people"),
        ("Танков уничтожено 40", 40, "tank"),
        ("Полмиллиарда ушло на фонтан", 5e8, ""),
        ("Пів мільярда пішло на фонтан", 5e8, ""),
        ("Сорок тысяч ушло на пенсию", 40_000, "people"),
        ("Profit up nearly 400 pc", 400, "percent"),
        ("PROFIT UP NEARLY 400 PC", 400, "percent"),
        ("Inflation is at 9.6pc", 9.6, "percent"),
        ("Storm Leaves Nearly 400 Dead", 400, "people"),
        ("ВСУ потеряли 900 солдат и 1900 единиц техники", 900, "people"),
    ],
)
def test_a_number_is_read_as_it_is_said(text: str, value: float, unit: str) -> None:
    [figure, *_] = [mention.figure for mention in read(text)]

    assert (figure.value, figure.unit) == (value, unit)


def test_pieces_that_are_counted_tell_no_year() -> None:
    [_, things] = read("ВСУ потеряли 900 солдат и 1900 единиц техники")

    assert things.figure.value == 1900


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Was it 2 million or 5?", [2e6, 5e6]),
        ("Польша приняла 1 млн беженцев или 3?", [1e6, 3]),
        ("Сколько их, 1 млн или 3?", [1e6, 3e6]),
        ("Скільки їх, 10 тисяч чи 30?", [10_000, 30_000]),
        ("Они потеряли 2 тысячи или 5 танков", [2_000, 5]),
    ],
)
def test_what_it_may_be_instead_is_of_the_same_scale(text: str, told: list[float]) -> None:
    assert [mention.figure.value for mention in read(text)] == told


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("The army is short of 100,000 recruits", 100_000),
        ("Support fell short of 100,000 votes", None),
        ("Turnout was just short of 100,000 people", None),
    ],
)
def test_short_of_bounds_what_came_about_and_not_what_is_lacking(
    text: str, low: float | None
) -> None:
    [mention] = read(text)

    assert (mention.figure.low, mention.figure.high) == (low, 100_000)


def test_hired_guns_are_those_who_fight_for_money() -> None:
    [hired] = read("Ukraine says 600 hired guns were killed")
    [seized] = read("Police seized 40 guns")

    assert hired.figure.population == "foreign fighter"
    assert seized.figure.population == "gun"
