"""Where those counted are, and which day or stretch of time a number covers."""

from datetime import date

import pytest
from tests.figures.sentences import SAID_ON, read

from onrecord.figures import figures_in
from onrecord.figures.words.places import place_of
from onrecord.language import language_of
from onrecord.model import EventClass, PeriodKind


def test_two_figures_share_the_period_that_opens_the_sentence() -> None:
    text = (
        "Over the past two weeks, over 500 mercenaries have left the country and about 600 more "
        "have been eliminated."
    )

    left, killed = (mention.figure for mention in read(text))

    assert (left.low, left.high, left.event) == (500, None, EventClass.LEFT)
    assert (killed.value, killed.event) == (600, EventClass.KILLED)
    assert left.period.days == killed.period.days == 14
    assert killed.period.start == date(2022, 6, 3)


def test_the_month_in_which_it_was_said_is_no_period_of_the_figure() -> None:
    text = "An official said in April that up to 20,000 mercenaries were fighting in Ukraine."

    [mention] = read(text)

    assert mention.figure.event is EventClass.PRESENT
    assert mention.figure.period.kind is PeriodKind.UNKNOWN


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Illegal immigration costs Georgia $2.4 billion a year", "Georgia"),
        ("12 человек убиты в Братиславе", "Bratislava"),
        ("12 людей убито в Алжирі", "Algeria"),
        ("12 people were killed in Niamey", "Niamey"),
        ("12 people were killed in Saratov", "Saratov"),
        ("12 people were killed throughout Poland", "Poland"),
        ("More than 27,000 Rhode Island jobs depend on trade", "Rhode Island"),
        ("12 school shootings in Texas", "Texas"),
        ("5 человек погибли в Мариуполе", "Mariupol"),
        ("5 людей загинули в Маріуполі", "Mariupol"),
        ("100 people died in Yavoriv", "Yavoriv"),
        ("7,000 foreigners came to Syria to fight", "Syria"),
        ("7,000 foreigners have come to Syria to fight", "Syria"),
        ("7,000 foreigners came from Syria to fight", ""),
        ("5,000 people fled to Poland", ""),
        ("5,000 people fled from Syria", "Syria"),
        ("A missile strike on Kharkiv killed 30 people", "Kharkiv"),
        ("100 people were killed in the strike on Kramatorsk station", "Kramatorsk"),
        ("30 people died in the attack on Monday", ""),
        ("Обстрелы Донецка унесли 30 жизней", "Donetsk"),
        ("В результате атаки на Белгород погибли 25 человек", "Belgorod"),
        ("1779 наёмников бежали из Украины", "Ukraine"),
        ("До Сирії приїхали 7000 бойовиків", "Syria"),
        ("South Africa has 60 million people", "South Africa"),
        ("West Virginia has 40 mines", "West Virginia"),
        ("В Южной Африке погибли 400 человек", "South Africa"),
        ("У Південній Африці загинули 400 людей", "South Africa"),
        ("В ЮАР погибли 400 человек", "South Africa"),
        ("5000 людей виїхали до Польщі", ""),
        ("23 people were hurt in the Lisbon tram crash", "Lisbon"),
        ("40 people died in western Ukraine", "Ukraine"),
        ("Moscow sold 40 tanks", "Russia"),
        ("На Хорольщині загинули 40 людей", "Хорольщині"),
        ("40 человек пришли на суд над Россией", ""),
    ],
)
def test_a_place_is_found_and_named_in_english(text: str, place: str) -> None:
    [mention] = read(text)

    assert mention.figure.place == place


@pytest.mark.parametrize(
    ("text", "start", "as_of"),
    [
        ("2,000 killed since 24 February", date(2022, 2, 24), None),
        ("2,000 killed since February 24, 2021", date(2021, 2, 24), None),
        ("с 1 июля погибли 20 человек", date(2021, 7, 1), None),
        ("з 24 лютого загинули 20 людей", date(2022, 2, 24), None),
        ("as of 1 June, 2,000 were killed", None, date(2022, 6, 1)),
        ("станом на 1 червня вбито 20 людей", None, date(2022, 6, 1)),
        ("5 people were killed on Wednesday", date(2022, 6, 15), date(2022, 6, 15)),
        ("5 people were killed yesterday", date(2022, 6, 16), date(2022, 6, 16)),
        ("270 shootings last year", date(2021, 1, 1), date(2021, 12, 31)),
        ("60,000 jobs this year", date(2022, 1, 1), SAID_ON),
    ],
)
def test_a_day_without_a_year_is_the_latest_before_it_was_said(
    text: str, start: date | None, as_of: date | None
) -> None:
    [mention] = read(text)

    assert (mention.figure.period.start, mention.figure.period.as_of) == (start, as_of)


def test_without_the_day_of_saying_a_day_without_a_year_keeps_its_label() -> None:
    [mention] = figures_in("2,000 killed since 24 February", language_of("killed"), None)

    assert mention.figure.period.start is None
    assert mention.figure.period.event == "--02-24"


def test_since_reaches_to_the_date_behind_what_happened() -> None:
    [mention] = read("Since the federal Clean Rivers Act was adopted in 1994, 40 mills have closed")

    assert mention.figure.period.start == date(1994, 1, 1)


@pytest.mark.parametrize(
    ("nickname", "country"),
    [("москалів", "Russia"), ("кацапам", "Russia"), ("хохлы", "Ukraine"), ("хохлома", "")],
)
def test_a_people_is_known_by_what_others_call_it(nickname: str, country: str) -> None:
    assert place_of(nickname) == country


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Через страйк в Англії скасували 54 тисячі прийомів", "Britain"),
        ("В Англии отменили 54 тысячи приёмов", "Britain"),
        ("У Газі загинуло 60 тисяч людей", "Gaza"),
        ("В секторе Газа погибло 60 тысяч человек", "Gaza"),
        ("Росія постачає лише 9% газу, який імпортує ЄС", "Russia"),
        ("В газетах 40 журналистов", ""),
        ("В Непале погибло 40 человек", "Nepal"),
        ("На Гаїті загинуло 40 людей", "Haiti"),
        ("В Китае погибло 40 человек", "China"),
        ("У Литві загинуло 40 людей", "Lithuania"),
    ],
)
def test_a_place_of_the_table_is_known_in_the_cases_of_russian_and_ukrainian(
    text: str, place: str
) -> None:
    assert read(text)[0].figure.place == place


@pytest.mark.parametrize("text", ["Россия запустила 6297 дронов", "Russia launched 6,297 drones"])
def test_who_launches_drones_is_not_where_they_are(text: str) -> None:
    assert read(text)[0].figure.place == ""


def test_words_that_begin_like_a_country_are_none() -> None:
    assert all(place_of(word) == "" for word in ("катаракта", "перукарня", "гантель", "мальва"))
    assert place_of("катаре") == "Qatar"


def test_a_country_is_known_in_three_languages() -> None:
    words = ("botswana", "ботсване", "ботсвані")

    assert {place_of(word) for word in words} == {"Botswana"}


@pytest.mark.parametrize(
    "text",
    [
        "Минобороны РФ: сбито 45 дронов",
        "За ночь ПВО сбила 45 дронов, сообщили в Минобороны РФ",
        "45 дронов сбиты, утверждает Генштаб Украины",
        "ВС РФ уничтожили 45 танков",
        "The General Staff of Ukraine counts 45 drones",
        "The Ministry of Defense of Ukraine counts 45 drones",
        "A South African firm is to build 45 drones",
        "The Defence Ministry of Russia counts 45 drones",
        "Russia's Defence Ministry counts 45 drones",
    ],
)
def test_who_counts_is_not_where_it_counted(text: str) -> None:
    assert read(text)[0].figure.place == ""


@pytest.mark.parametrize(
    "text",
    [
        "The Daily Mail reported that 300 migrants drowned",
        "300 migrants drowned, the Daily Telegraph said",
        "Daily Mirror: 300 migrants drowned",
        "The Weekly Standard counted 300 dead",
        "USA Today reported that 300 migrants drowned",
        "300 migrants drowned, India Today said",
    ],
)
def test_the_name_of_a_paper_is_no_time(text: str) -> None:
    assert read(text)[0].figure.period.kind is PeriodKind.UNKNOWN


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Daily deaths rose to 300", 1),
        ("300 people die daily", 1),
        ("300 people were killed in Russia today", 1),
    ],
)
def test_the_same_words_elsewhere_are_times(text: str, days: float) -> None:
    assert read(text)[0].figure.period.days == days


@pytest.mark.parametrize(
    "text",
    [
        "За время операции погибли 5937 военных",
        "За час війни загинули 5937 військових",
        "За весь период конфликта погибли 5937 военных",
        "Over the course of the war 5,937 soldiers were killed",
    ],
)
def test_a_count_of_the_whole_war_runs_since_its_start(text: str) -> None:
    assert read(text)[0].figure.period.kind is PeriodKind.CUMULATIVE


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("За январь и февраль погибли 40 человек", 59),
        ("За січень і лютий загинули 40 людей", 59),
        ("In January and February 40 people were killed", 59),
        ("За январь — март погибли 40 человек", 90),
        ("За час погибли 40 человек", 1 / 24),
    ],
)
def test_two_months_in_a_row_are_one_stretch(text: str, days: float) -> None:
    assert read(text)[0].figure.period.days == pytest.approx(days)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("2,000 killed since July 2020", "--07-00"),
        ("С июля 2020 года погибли 2000 человек", "--07-00"),
        ("2,000 killed since 1 July 2020", ""),
        ("2,000 killed since 2020", ""),
    ],
)
def test_a_month_without_its_day_is_kept_as_its_first_and_says_so(text: str, label: str) -> None:
    [mention] = read(text)

    assert mention.figure.period.start is not None
    assert mention.figure.period.start.day == 1
    assert mention.figure.period.event == label


@pytest.mark.parametrize(
    "text",
    [
        "Every 12 minutes an American dies of an overdose",
        "Every 12 minutes, one woman is killed",
        "Каждые 12 минут один человек погибает в ДТП",
        "Кожні 12 хвилин одна людина гине",
    ],
)
def test_one_in_every_so_often_is_counted(text: str) -> None:
    [mention] = read(text)

    assert mention.figure.value == 1
    assert mention.figure.event is EventClass.KILLED
    assert mention.figure.period.days == pytest.approx(12 / (24 * 60))


def test_who_buys_something_every_year_is_not_counted() -> None:
    assert [mention.figure.value for mention in read("Every year a man buys 12 cars")] == [12]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("In Lviv 50 schools opened, in Odesa none", ["Lviv"]),
        ("у Львові відкрили пів сотні шкіл, а в Одесі — ні однієї", ["Lviv"]),
        ("In Kharkiv 14 buildings were damaged, in Sumy three", ["Kharkiv", "Sumy"]),
        ("Kherson lost 40 buses, Mykolaiv none", ["Kherson"]),
        ("В Харькове разрушено 14 домов и в Сумах есть раненые", ["Kharkiv"]),
        ("12 buildings burned, in Kharkiv and in Sumy", ["Kharkiv"]),
        ("Над Курском сбили 20 дронов, над Брянском пожар", ["Kursk"]),
    ],
)
def test_a_place_that_opens_what_is_told_next_is_not_of_the_number_before(
    text: str, places: list[str]
) -> None:
    assert [mention.figure.place for mention in read(text)] == places


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Odesa: 140 Shaheds tonight, 130 shot down", ["drone", "drone"]),
        ("Over Dnipro 30 missiles tonight, 27 shot down", ["missile", "missile"]),
        ("13,000 shots were fired", ["shot"]),
        ("4 million shots of the Pfizer vaccine were given", ["dose"]),
        ("600,000 Covid shots were ordered", ["dose"]),
    ],
)
def test_a_shot_is_a_dose_only_where_vaccines_are_spoken_of(text: str, what: list[str]) -> None:
    assert [mention.figure.population for mention in read(text)] == what


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("The toll is 12 thousand, three times as many as in 2019", [None, date(2019, 1, 1)]),
        ("12 тысяч погибших, втрое больше, чем в 2019 году", [None, date(2019, 1, 1)]),
        ("12 тисяч загиблих, утричі більше, ніж у 2019 році", [None, date(2019, 1, 1)]),
        ("ten times as many as 2015", [date(2015, 1, 1)]),
        ("20 percent more than 2015", [date(2015, 1, 1)]),
        ("400 people died, 20 percent more than in 2019", [None, date(2019, 1, 1)]),
        ("As many as 2015 people died", [None]),
        ("As in 2019, 40 people died", [date(2019, 1, 1)]),
    ],
)
def test_the_year_something_is_compared_with_is_of_the_comparison_alone(
    text: str, starts: list[date | None]
) -> None:
    assert [mention.figure.period.start for mention in read(text)] == starts


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Bread is up by a third since last autumn", date(2021, 9, 1)),
        ("Prices have doubled since last winter", date(2021, 12, 1)),
        ("Цены выросли втрое с прошлой осени", date(2021, 9, 1)),
        ("Ціни зросли на третину з минулої осені", date(2021, 9, 1)),
        ("С весны погибли 400 человек", date(2022, 3, 1)),
        ("400 people died since the winter", date(2021, 12, 1)),
        ("З минулого року загинули 400 людей", date(2021, 1, 1)),
        ("400 people died since last month", date(2022, 5, 1)),
        ("400 people died since last week", date(2022, 6, 10)),
        ("400 people died since last March", date(2022, 3, 1)),
    ],
)
def test_a_count_may_run_since_a_time_that_is_named_by_now(text: str, start: date) -> None:
    [mention] = read(text)

    assert (mention.figure.period.kind, mention.figure.period.start) == (
        PeriodKind.CUMULATIVE,
        start,
    )


def test_when_it_began_is_not_what_is_counted() -> None:
    [mention] = read("Ціни на яйця зросли на чверть із початку року")

    assert mention.figure.population == ""


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("In an hour and a half they shot down 40 drones", 1.5 / 24),
        ("In two years and a half 40 banks closed", 2.5 * 365),
        ("За год с половиной закрыли 40 банков", 1.5 * 365),
        ("За рік з половиною закрили 40 банків", 1.5 * 365),
    ],
)
def test_a_half_behind_a_length_of_time_makes_it_longer(text: str, days: float) -> None:
    [mention] = read(text)

    assert mention.figure.period.days == days


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The trip takes an hour and a half", 1.5, "hour"),
        ("The trip takes two hours and a half", 2.5, "hour"),
        ("It is 3 miles and a quarter long", 3.25, "mile"),
        ("We will be there in an hour and a half", 1.5, "hour"),
    ],
)
def test_a_half_behind_a_unit_is_part_of_the_measure(text: str, value: float, unit: str) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.unit) == (value, unit)
