"""Numbers of laws, trains, classes, hours and ages: which or how strong, and not how many."""

import pytest
from tests.figures.sentences import read

from onrecord.figures.words.populations import named
from onrecord.model import Period


@pytest.mark.parametrize(
    "text",
    [
        "Boeing has halted 737 production",
        "Ding blundered in game 14",
        "Звонят с номера 8-800",
        "England Under 21 beat Spain",
        "Apple released iOS 18.2 on Monday",
        "Train 12951 derailed near Delhi",
        "Потяг 712 запізнився",
        "Автобус маршрута 62 столкнулся с грузовиком",
        "Закон 12414 підписав президент",
        "Осуждён по части 2 статьи 207.3 УК",
        "Ураган 4 категорії вдарив по Ямайці",
        "Мост закрыт с 22 до 6 часов",
        "Гаряча лінія 0 800 500 335",
        "Звоните 8 800 555 35 35",
        "South Africa lost 8-32 to New Zealand",
        "Сборная проиграла 0-3",
        "She turned 100 on Sunday",
        "Pope Francis, who is 87, cancelled the trip",
        "Ребёнку 5 лет",
        "Ему 40 лет",
        "Їй уже 90 років",
        "It burned 7 and 9 years ago",
        "Он горел 7 и 9 лет назад",
        "Він горів 7 і 9 років тому",
        "Мужчине было 40 лет.",
        "Дитині 6 років",
        "На 3 поверсі загорілася квартира",
        "ДТП на 45 км траси Київ — Чоп",
        "Версия 2.0 вышла в мае",
        "The Boeing 737-800 took off",
        "A Category Five hurricane is near",
        "Шойгу, 68 лет, снят с поста",
        "В 60 лет он бросил курить",
        "12-часовой бой закончился",
        "She lives at 14 Orchard Lane, flat 3, since 1998",
        "Тракторист живёт в доме 17",
        "Рейс вилетів о 6:12 зі смуги 29",
        "Зустріч відбудеться 14 березня в аудиторії 305",
        "The plane left from runway 29",
        "When he was 19, he signed for the regiment",
        "Рушницю він купив, коли мав 35 років",
        "Leave the road at junction 9 and park in bay 16",
        "Пострадавшие лежат в палате 12",
        "Поезд стоит на пути 4",
        "The phones rang at eight in the evening",
        "Her train, the 7.45 from York, never came",
        "Nobody answered at 020 7946 0018",
        "At 46, she is the oldest in the league",
        "В квартире 56 на пятом этаже был обыск",
        "12-часовым боем всё не кончилось",
        "Оголошено 24-годинне перемир'я",
    ],
)
def test_what_only_tells_which_or_when_is_no_figure(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Britain will train 500 recruits", 500),
        ("The airline has 737 planes", 737),
        ("Мужчине дали 40 лет тюрьмы", 40),
        ("На 3 улицах пожары", 3),
        ("The town lost 10-15 people", None),
        ("Законов 12 приняли в среду", 12),
        ("В поезде 40 пассажиров", 40),
        ("He turned 12 houses into hotels", 12),
        ("The country has a flat 3 percent tax", 3),
        ("В доме 17 человек", 17),
        ("В палате 12 больных", 12),
        ("В квартире 12 кошек", 12),
        ("At 46, the number is the highest in the league", 46),
        ("The 7.45 million from York were spent", 7450000),
        ("В аудитории 305 студентов", 305),
        ("At eight in the district we met", 8),
    ],
)
def test_the_same_words_before_what_is_counted_leave_it_a_figure(
    text: str, value: float | None
) -> None:
    assert [mention.figure.value for mention in read(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A magnitude 7.4 quake hit Taiwan", 7.4),
        ("A 6.8 magnitude earthquake strikes Morocco", 6.8),
        ("A 6.8-magnitude earthquake strikes Morocco", 6.8),
        ("A quake with a magnitude of 7.2 struck Haiti", 7.2),
        ("An earthquake measuring 7.2 on the Richter scale struck Haiti", 7.2),
        ("Землетрясение магнитудой 7,2 произошло на Камчатке", 7.2),
        ("Потужність поштовхів 7,2 за Ріхтером", 7.2),
    ],
)
def test_the_strength_of_a_quake_is_a_measure_and_counts_no_strikes(
    text: str, value: float
) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.unit) == (value, "magnitude")
    assert (mention.figure.event, mention.figure.population) == (None, "")


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("The drinking age was lowered to 16", [16]),
        ("The conscription age was lowered from 27 to 25", [27, 25]),
        ("Мобілізаційний вік знизили до 25 років", [25]),
    ],
)
def test_an_age_that_is_laid_down_is_in_years(text: str, ages: list[float]) -> None:
    found = [mention.figure for mention in read(text)]

    assert [(figure.value, figure.unit) for figure in found] == [(age, "year") for age in ages]


@pytest.mark.parametrize("word", ["закончили", "закончить", "народилось", "містить", "ударили"])
def test_what_is_done_names_no_thing_that_begins_alike(word: str) -> None:
    assert named(word) == ""


@pytest.mark.parametrize("word", ["законы", "закону", "народу", "міста", "удара", "деревни"])
def test_a_thing_is_named_in_any_of_its_cases(word: str) -> None:
    assert named(word)


def test_the_dead_of_a_quake_are_people() -> None:
    strength, dead = read("A 6.8-magnitude earthquake killed 2,900 in Morocco")

    assert (strength.figure.unit, dead.figure.unit) == ("magnitude", "people")


@pytest.mark.parametrize(
    "text",
    [
        "It would cost 40 billion in 2019 dollars",
        "It would cost 40 billion at 2015 prices",
        "Вартість складе 40 мільярдів у цінах 2015 року",
    ],
)
def test_the_year_of_prices_is_neither_a_count_nor_when_it_was(text: str) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.period) == (40e9, Period())
