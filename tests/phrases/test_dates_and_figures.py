"""Dates as exactly as known; figures with their hedge, event and period, in three languages."""

from datetime import date

import pytest

from onrecord.model import (
    ENGLISH,
    RUSSIAN,
    UKRAINIAN,
    EventClass,
    Figure,
    Language,
    Period,
    PeriodKind,
    Precision,
    Qualifier,
    Slot,
    Text,
)
from onrecord_bot import phrases

JUNE = date(2022, 6, 17)
START = date(2022, 2, 24)
SIEGE = (Text("siege of Sylva"), Text("осада Сильвы", RUSSIAN))
NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("precision", "english", "russian", "ukrainian"),
    [
        (Precision.DAY, "17 June 2022", "17 июня 2022 г.", "17 червня 2022 р."),
        (Precision.MONTH, "in June 2022", "в июне 2022 г.", "у червні 2022 р."),
        (Precision.YEAR, "2022", "2022 г.", "2022 р."),
        (Precision.UNKNOWN, "date unknown", "дата неизвестна", "дата невідома"),
    ],
)
def test_a_date_is_shown_as_exactly_as_it_is_known(
    precision: Precision, english: str, russian: str, ukrainian: str
) -> None:
    shown = [phrases.date(JUNE, precision, language) for language in phrases.SUPPORTED]

    plain = [words.replace(NBSP, " ").replace("\N{NARROW NO-BREAK SPACE}", " ") for words in shown]
    assert plain == [english, russian, ukrainian]


def test_no_date_is_an_unknown_date_whatever_the_precision() -> None:
    assert phrases.date(None, Precision.DAY, ENGLISH) == "date unknown"


@pytest.mark.parametrize("language", phrases.SUPPORTED)
def test_every_month_has_a_name(language: Language) -> None:
    months = [phrases.date(date(2022, m, 1), Precision.MONTH, language) for m in range(1, 13)]

    assert len(set(months)) == 12


@pytest.mark.parametrize(
    ("language", "digits"),
    [(ENGLISH, "1,956"), (RUSSIAN, f"1{NBSP}956"), (UKRAINIAN, f"1{NBSP}956")],
)
def test_digits_are_grouped_as_the_language_groups_them(language: Language, digits: str) -> None:
    assert phrases.number(1956, language) == digits


def killed(qualifier: Qualifier, value: float | None = 600.0, **ends: float | None) -> Figure:
    low, high = ends.get("low", value), ends.get("high", value)
    return Figure(value, low, high, qualifier, "people", event=EventClass.KILLED)


@pytest.mark.parametrize("language", phrases.SUPPORTED)
@pytest.mark.parametrize("value", [1e25, 1.5e26, 9e99, 1.7e308, 5e-324])
def test_a_number_of_any_size_can_be_said(language: Language, value: float) -> None:
    assert phrases.number(value, language)
    assert phrases.number(-value, language)


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (killed(Qualifier.EXACT), "600 killed"),
        (killed(Qualifier.ABOUT), "about 600 killed"),
        (killed(Qualifier.JUST_UNDER), "close to 600 killed"),
        (killed(Qualifier.AT_LEAST), "at least 600 killed"),
        (killed(Qualifier.MORE_THAN), "more than 600 killed"),
        (killed(Qualifier.AT_MOST), "up to 600 killed"),
        (killed(Qualifier.LESS_THAN), "fewer than 600 killed"),
        (killed(Qualifier.RANGE, None, low=10.0, high=20.0), "from 10 to 20 killed"),
        (killed(Qualifier.RANGE, None, low=10.0), "at least 10 killed"),
        (killed(Qualifier.RANGE, None, high=20.0), "up to 20 killed"),
        (killed(Qualifier.HUNDREDS, None, low=200.0, high=999.0), "hundreds killed"),
        (killed(Qualifier.THOUSANDS, None, low=2e4, high=1e5), "tens of thousands killed"),
        (killed(Qualifier.VAGUE, None, low=2.0, high=9.0), "several killed"),
        (Figure(None, 200.0, 900.0, Qualifier.VAGUE, "people"), "several hundred people"),
        (Figure(None, 2e5, 9e5, Qualifier.VAGUE, "EUR"), "several hundred thousand euros"),
        (Figure(None, 2e6, 9_999_999.0, Qualifier.VAGUE, "USD"), "millions of US dollars"),
        (Figure(None, 2e7, 99_999_999.0, Qualifier.VAGUE, "EUR"), "tens of millions of euros"),
        (Figure(None, 11.0, 19.0, Qualifier.VAGUE, "people"), "from 11 to 19 people"),
        (Figure(5.0, 5.0, 5.0, unit="rank"), "No. 5"),
        (killed(Qualifier.RELATIVE, 2.0), "a comparison: × 2 killed"),
        (killed(Qualifier.VAGUE, None), "no number given"),
        (killed(Qualifier.RELATIVE, None), "no number given, only a comparison"),
        (Figure(12.5, 12.5, 12.5, unit="percent"), "12.5%"),
        (Figure(12.345, 12.345, 12.345, unit="percent"), "12.345%"),
        (Figure(33.3333, 33.3333, 33.3333, unit="percent"), "33.3%"),
        (Figure(12.3456, 12.3456, 12.3456, unit="percent"), "12.3456%"),
        (Figure(0.0004, 0.0004, 0.0004, unit="percent"), "0.0004%"),
        (Figure(5.0, 5.0, 5.0, unit="percent", event=EventClass.LEFT), "5% left"),
        (Figure(2e9, 2e9, None, Qualifier.MORE_THAN, "USD"), "more than 2 billion US dollars"),
        (Figure(64.0, 64.0, 64.0, unit="country"), "64 countries"),
        (Figure(1.0, 1.0, 1.0, unit="country"), "1 country"),
        (Figure(1.0, 0.9, 1.1, Qualifier.ABOUT, "country"), "about 1 country"),
        (Figure(3.25e9, 3.25e9, 3.25e9, unit="USD"), "3.25 billion US dollars"),
        (Figure(2e6, 2e6, 2e6, unit="dose"), "2 million doses"),
        (Figure(1_234_567.0, 1_234_567.0, 1_234_567.0, unit="dose"), "1,234,567 doses"),
        (Figure(2e12, 2e12, 2e12), "2 trillion"),
        (Figure(1.5, 1.5, 1.5, unit="ton"), "1.5 tonnes"),
        (Figure(41.0, 41.0, 41.0, unit="tank"), "41 tanks"),
        (Figure(41.0, 41.0, 41.0, unit="tank", event=EventClass.KILLED), "41 tanks destroyed"),
        (Figure(41.0, 41.0, 41.0, unit="gun", event=EventClass.CAPTURED), "41 guns captured"),
        (Figure(41.0, 41.0, 41.0, unit="building"), "41 buildings"),
        (Figure(12.0, 12.0, 12.0, unit="soldiers", event=EventClass.CAPTURED), "12 captured"),
        (Figure(None, 24.0, 99.0, Qualifier.DOZENS, "tank"), "dozens of tanks"),
        (Figure(1.0, 24.0, 99.0, Qualifier.DOZENS, "tank"), "dozens of tanks"),
        (Figure(None, 10.0, 20.0, Qualifier.RANGE, "tank"), "from 10 to 20 tanks"),
        (Figure(2.0, 2.0, 2.0, Qualifier.RELATIVE, "tank"), "a comparison: × 2"),
        (Figure(5.0, 5.0, 5.0, Qualifier.RELATIVE, "times fewer"), "a comparison: ÷ 5"),
        (Figure(3.0, 3.0, 3.0, unit="parsecs"), "3 (parsecs)"),
    ],
)
def test_a_figure_keeps_its_hedge(figure: Figure, words: str) -> None:
    assert phrases.figure(figure, ENGLISH) == words


@pytest.mark.parametrize(
    ("figure", "russian", "ukrainian"),
    [
        (Figure(41.0, 41.0, 41.0, unit="tank"), "41 танк", "41 танк"),
        (Figure(42.0, 42.0, 42.0, unit="tank"), "42 танка", "42 танки"),
        (Figure(42.0, 38.0, 46.0, Qualifier.ABOUT, "tank"), "около 42 танков", "близько 42 танків"),
        (Figure(41.0, 37.0, 45.0, Qualifier.ABOUT, "tank"), "около 41 танка", "близько 41 танка"),
        (
            Figure(None, 10.0, 22.0, Qualifier.RANGE, "tank"),
            "от 10 до 22 танков",
            "від 10 до 22 танків",
        ),
        (Figure(None, 200.0, 999.0, Qualifier.HUNDREDS, "people"), "сотни человек", "сотні осіб"),
        (Figure(None, 2e6, 9_999_999.0, Qualifier.VAGUE), "миллионы", "мільйони"),
        (
            Figure(None, 2000.0, 9000.0, Qualifier.VAGUE, "people"),
            "несколько тысяч человек",
            "кілька тисяч осіб",
        ),
        (
            Figure(2.5, 2.5, 2.5, unit="percentage point"),
            "2,5 процентного пункта",
            "2,5 відсоткового пункту",
        ),
        (
            Figure(21.0, 21.0, None, Qualifier.AT_LEAST, "tank"),
            "не менее 21 танка",
            "щонайменше 21 танк",
        ),
        (Figure(2.0, 2.0, None, Qualifier.MORE_THAN, "ton"), "более 2 тонн", "більше ніж 2 тонни"),
        (
            Figure(21.0, None, 21.0, Qualifier.LESS_THAN, "ton"),
            "менее 21 тонны",
            "менше ніж 21 тонна",
        ),
        (Figure(21.0, None, 21.0, Qualifier.AT_MOST, "people"), "до 21 человека", "до 21 особи"),
        (
            Figure(None, 10.0, 21.0, Qualifier.RANGE, "day"),
            "от 10 до 21 дня",
            "від 10 до 21 дня",
        ),
        (
            Figure(None, 2.0, None, Qualifier.RANGE, "tank"),
            "не менее 2 танков",
            "щонайменше 2 танки",
        ),
        (Figure(21.0, 21.0, 21.0, Qualifier.RANGE, "tank"), "21 танк", "21 танк"),
        (Figure(3.0, 3.0, 3.0, unit="rank"), "3-е место", "місце №\N{NO-BREAK SPACE}3"),
        (Figure(1.5, 1.5, 1.5, unit="ton"), "1,5 тонны", "1,5 тонни"),
        (
            Figure(2e6, 1.8e6, 2.2e6, Qualifier.ABOUT, "dose"),
            "около 2\xa0млн доз",
            "близько 2\xa0млн доз",
        ),
        (Figure(4200.0, 4200.0, 4200.0, unit="people"), "4\xa0200 человек", "4\xa0200 осіб"),
    ],
)
def test_what_is_counted_agrees_with_its_number(
    figure: Figure, russian: str, ukrainian: str
) -> None:
    assert phrases.figure(figure, RUSSIAN) == russian
    assert phrases.figure(figure, UKRAINIAN) == ukrainian


@pytest.mark.parametrize(
    ("period", "english", "russian", "ukrainian"),
    [
        (Period(), "", "", ""),
        (
            Period(PeriodKind.WINDOW, days=14),
            "over two weeks",
            "за две недели",
            "за два тижні",
        ),
        (Period(PeriodKind.WINDOW, days=35), "over 5 weeks", "за 5 недель", "за 5 тижнів"),
        (Period(PeriodKind.WINDOW, days=1), "in one day", "за один день", "за один день"),
        (
            Period(PeriodKind.WINDOW, date(2022, 5, 1), date(2022, 5, 31)),
            "in May 2022",
            "в мае 2022 г.",
            "у травні 2022 р.",
        ),
        (
            Period(PeriodKind.WINDOW, date(2020, 1, 1), date(2020, 12, 31)),
            "in 2020",
            "в 2020 г.",
            "у 2020 р.",
        ),
        (
            Period(PeriodKind.WINDOW, date(2014, 1, 1), date(2020, 12, 31)),
            "from 2014 to 2020",
            "с 2014 г. по 2020 г.",
            "з 2014 р. до 2020 р.",
        ),
        (
            Period(PeriodKind.CUMULATIVE, date(2014, 1, 1)),
            "since 2014",
            "с 2014 г.",
            "з 2014 р.",
        ),
        (
            Period(PeriodKind.CUMULATIVE, date(2024, 7, 1), event="--07-00"),
            "since July 2024",
            "с июля 2024 г.",
            "з липня 2024 р.",
        ),
        (Period(PeriodKind.WINDOW, days=1 / 24), "in one hour", "за один час", "за одну годину"),
        (Period(PeriodKind.WINDOW, days=0.125), "over 3 hours", "за 3 часа", "за 3 години"),
        (Period(PeriodKind.WINDOW, days=1 / 48), "over 30 minutes", "за 30 минут", "за 30 хвилин"),
        (Period(PeriodKind.WINDOW, days=31), "over one month", "за один месяц", "за один місяць"),
        (Period(PeriodKind.WINDOW, days=4), "over 4 days", "за 4 дня", "за 4 дні"),
        (Period(PeriodKind.WINDOW, days=730), "over 2 years", "за 2 года", "за 2 роки"),
        (Period(PeriodKind.CUMULATIVE), "since the start", "с самого начала", "від самого початку"),
        (
            Period(PeriodKind.CUMULATIVE, event="sunday"),
            "since sunday",
            "с момента: sunday",
            "від моменту: sunday",
        ),
        (
            Period(PeriodKind.CUMULATIVE, event="--02-24"),
            "since 24 February",
            "с 24 февраля",
            "з 24 лютого",
        ),
        (Period(PeriodKind.CUMULATIVE, event="--02-00"), "since February", "с февраля", "з лютого"),
        (
            Period(PeriodKind.WINDOW, days=30, event="--03-00"),
            "in March",
            "в марте",
            "у березні",
        ),
        (Period(PeriodKind.EVENT, days=1, event="--03-03"), "on 3 March", "3 марта", "3 березня"),
        (
            Period(PeriodKind.EVENT, event=SIEGE),
            "in one event: siege of Sylva",
            "событие: осада Сильвы",
            "подія: siege of Sylva",
        ),
        (
            Period(PeriodKind.CUMULATIVE, event=SIEGE),
            "since siege of Sylva",
            "с момента: осада Сильвы",
            "від моменту: siege of Sylva",
        ),
        (
            Period(PeriodKind.EVENT, event="--13-45"),
            "in one event: --13-45",
            "событие: --13-45",
            "подія: --13-45",
        ),
        (
            Period(PeriodKind.CUMULATIVE, start=START),
            "since 24 February 2022",
            "с 24 февраля 2022 г.",
            "з 24 лютого 2022 р.",
        ),
        (
            Period(PeriodKind.WINDOW, start=START, as_of=JUNE),
            "from 24 February 2022 to 17 June 2022",
            "с 24 февраля 2022 г. по 17 июня 2022 г.",
            "з 24 лютого 2022 р. до 17 червня 2022 р.",
        ),
        (
            Period(PeriodKind.STOCK, as_of=JUNE),
            "as of 17 June 2022",
            "по состоянию на 17 июня 2022 г.",
            "станом на 17 червня 2022 р.",
        ),
        (
            Period(PeriodKind.EVENT, as_of=JUNE),
            "on 17 June 2022",
            "17 июня 2022 г.",
            "17 червня 2022 р.",
        ),
        (
            Period(PeriodKind.EVENT),
            "in one event",
            "в ходе одного события",
            "під час однієї події",
        ),
    ],
)
def test_a_period_is_said_as_people_say_it(
    period: Period, english: str, russian: str, ukrainian: str
) -> None:
    shown = [phrases.period(period, language) for language in phrases.SUPPORTED]

    plain = [words.replace(NBSP, " ").replace("\N{NARROW NO-BREAK SPACE}", " ") for words in shown]
    assert plain == [english, russian, ukrainian]


def test_a_period_that_was_not_said_beside_the_number_is_marked() -> None:
    period = Period(PeriodKind.WINDOW, days=14)
    figure = Figure(600.0, 540.0, 660.0, Qualifier.ABOUT, period=period, inherited=(Slot.PERIOD,))

    said = phrases.figure(figure, ENGLISH)

    assert said == "about 600, over two weeks (from context)"


@pytest.mark.parametrize("language", phrases.SUPPORTED)
@pytest.mark.parametrize("event", EventClass)
@pytest.mark.parametrize("qualifier", Qualifier)
def test_every_qualifier_and_event_has_words(
    language: Language, event: EventClass, qualifier: Qualifier
) -> None:
    figure = Figure(7.0, 7.0, 7.0, qualifier, "people", event=event)

    assert phrases.figure(figure, language).strip()


@pytest.mark.parametrize(
    ("language", "unit", "expected"),
    [
        ("ru", "people", "погибло: 387"),
        ("uk", "people", "загинуло: 387"),
        ("ru", "tank", "уничтожено: 387 танков"),
        ("uk", "tank", "знищено: 387 танків"),
    ],
)
def test_the_dead_of_an_earthquake_are_not_said_to_be_slain_nor_tanks_to_have_died(
    language: str, unit: str, expected: str
) -> None:
    toll = Figure(387.0, 387.0, 387.0, unit=unit, event=EventClass.KILLED)

    assert phrases.figured(toll, Language(language)).text == expected
