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
