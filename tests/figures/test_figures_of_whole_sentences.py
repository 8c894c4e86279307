"""What a sentence says of its numbers: event, population, place, period, and what is taken over."""

from datetime import date

import pytest

from onrecord.figures import Mention, figures_in
from onrecord.figures.words.places import place_of
from onrecord.language import language_of
from onrecord.model import EventClass, PeriodKind, Qualifier, Slot

SAID_ON = date(2022, 6, 17)


def read(text: str) -> tuple[Mention, ...]:
    return figures_in(text, language_of(text), SAID_ON)


def test_those_destroyed_are_the_fighters_named_before() -> None:
    text = (
        "The ministry said that 6,956 mercenaries from 64 countries had arrived in Ukraine since "
        "the start of the conflict and that 1,956 have already been destroyed."
    )

    arrived, countries, killed = (mention.figure for mention in read(text))

    assert (arrived.value, arrived.event) == (6956, EventClass.ARRIVED)
    assert (countries.unit, countries.event) == ("country", None)
    assert (killed.value, killed.event) == (1956, EventClass.KILLED)
    assert killed.population == arrived.population == "foreign fighter"
    assert Slot.POPULATION in killed.inherited
    assert killed.period.kind is PeriodKind.CUMULATIVE


def test_another_number_in_the_next_sentence_counts_the_same_people() -> None:
    text = "1,956 mercenaries have been destroyed. Another 1,779 have left Ukraine."

    _, left = (mention.figure for mention in read(text))

    assert (left.value, left.event, left.place) == (1779, EventClass.LEFT, "Ukraine")
    assert left.population == "foreign fighter"
    assert left.inherited == (Slot.POPULATION,)


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


def test_left_dead_is_killed_and_not_departed() -> None:
    [mention] = read("An attack in mid-March left up to 180 foreign fighters dead")

    assert mention.figure.event is EventClass.KILLED
    assert mention.figure.qualifier is Qualifier.AT_MOST


def test_a_less_significant_toll_is_a_comparison_without_a_number() -> None:
    text = "The attack left up to 180 dead, although Ukraine reported a much less significant toll."

    _, other = (mention.figure for mention in read(text))

    assert other.qualifier is Qualifier.RELATIVE
    assert (other.value, other.low, other.high) == (None, None, None)


def test_the_month_in_which_it_was_said_is_no_period_of_the_figure() -> None:
    text = "An official said in April that up to 20,000 mercenaries were fighting in Ukraine."

    [mention] = read(text)

    assert mention.figure.event is EventClass.PRESENT
    assert mention.figure.period.kind is PeriodKind.STOCK


def test_a_change_from_one_sum_to_another_is_two_figures() -> None:
    first, second = read("The national debt went from $5 trillion to $12 trillion.")

    assert (first.figure.value, second.figure.value) == (5e12, 12e12)


def test_an_hourly_wage_says_nothing_of_the_number_of_people() -> None:
    wage, people = read("Raising it to $10.10 an hour would help lift a million people.")

    assert wage.figure.period.days == pytest.approx(1 / 24)
    assert people.figure.period.kind is PeriodKind.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "600 mercenaries were killed in Ukraine",
        "600 foreign fighters were killed in Ukraine",
        "600 soldiers of fortune were killed in Ukraine",
        "600 наёмников убито на Украине",
        "600 иностранных добровольцев уничтожено в Украине",
        "600 найманців убито в Україні",
    ],
)
def test_the_same_people_have_one_name_in_three_languages(text: str) -> None:
    [mention] = read(text)

    figure = mention.figure
    assert (figure.population, figure.unit) == ("foreign fighter", "people")
    assert (figure.event, figure.place) == (EventClass.KILLED, "Ukraine")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Illegal immigration costs Georgia $2.4 billion a year", "Georgia"),
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
        ("5000 людей виїхали до Польщі", ""),
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


@pytest.mark.parametrize(
    "number", ["1e309", "9" * 400, "0" * 50, "1e-9", "NaN people", "inf people"]
)
def test_a_number_beyond_all_measure_raises_nothing(number: str) -> None:
    for mention in read(f"{number} people were killed"):
        assert mention.figure.value is None or mention.figure.value < 1e16


def test_disguised_digits_and_letters_are_read_as_meant() -> None:
    [mention] = read("１,９５６ mеrсеnаriеs were k\u200billed")

    assert (mention.figure.value, mention.figure.event) == (1956, EventClass.KILLED)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("600 mercenaries have been wiped out", EventClass.KILLED),
        ("500 fighters have run away from Ukraine", EventClass.LEFT),
        ("6,956 foreigners have come to Ukraine", EventClass.ARRIVED),
        ("600 people out of 700 have their jobs", None),
        ("Cholera has claimed nine lives on Pirra", EventClass.KILLED),
        ("30 people lost their lives", EventClass.KILLED),
        ("Землетрясение унесло 30 жизней", EventClass.KILLED),
        ("Потяг забрав життя двох десятків пасажирів", EventClass.KILLED),
        ("The scheme changed 300 lives", None),
        ("14 lives have been lost in the floods", EventClass.KILLED),
        ("12 життів забрала пожежа", EventClass.KILLED),
        ("The crew saved 40 lives but lost the house", None),
        ("300 lives could be saved though the house is lost", None),
        ("500 teachers joined the walkout", EventClass.TOOK_PART),
        ("500 people joined the army", EventClass.ARRIVED),
    ],
)
def test_several_words_may_name_an_event_together(text: str, event: EventClass | None) -> None:
    assert read(text)[0].figure.event is event


@pytest.mark.parametrize(
    "text",
    [
        "11 people, including 4 children, were killed",
        "eleven people including four children drowned",
        "11 dead, among them 4 children",
        "Погибли 11 человек, в том числе 4 ребёнка",
        "Загинуло 11 людей, зокрема 4 дитини",
    ],
)
def test_what_happened_to_all_happened_to_those_included(text: str) -> None:
    everybody, children = (mention.figure for mention in read(text))

    assert (everybody.value, everybody.event) == (11, EventClass.KILLED)
    assert (children.value, children.event, children.population) == (4, EventClass.KILLED, "child")


@pytest.mark.parametrize(
    "text",
    [
        "The death toll climbs from 31 to 44",
        "Кількість загиблих зросла з 31 до 44",
        "Число погибших увеличилось с 31 до 44",
    ],
)
def test_a_number_that_became_another_is_two_figures_of_one_event(text: str) -> None:
    before, after = (mention.figure for mention in read(text))

    assert (before.value, before.event) == (31, EventClass.KILLED)
    assert (after.value, after.event) == (44, EventClass.KILLED)


def test_since_reaches_to_the_date_behind_what_happened() -> None:
    [mention] = read("Since the federal Clean Rivers Act was adopted in 1994, 40 mills have closed")

    assert mention.figure.period.start == date(1994, 1, 1)


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "уничтожено 1956 иностранных наёмников из 6956 прибывших",
            EventClass.KILLED,
            EventClass.ARRIVED,
        ),
        ("знищено 1956 найманців із 6956 прибулих", EventClass.KILLED, EventClass.ARRIVED),
        ("1,956 were killed out of 6,956 who arrived", EventClass.KILLED, EventClass.ARRIVED),
        ("1,831 arrived 378 killed", EventClass.ARRIVED, EventClass.KILLED),
        ("killed 3 wounded 5", EventClass.KILLED, EventClass.WOUNDED),
    ],
)
def test_what_befell_a_part_is_not_what_befell_the_whole(
    text: str, first: EventClass, second: EventClass
) -> None:
    assert [mention.figure.event for mention in read(text)] == [first, second]


@pytest.mark.parametrize(
    "text", ["Ten arrested, five of them minors", "Задержаны десять, пятеро из них дети"]
)
def test_some_of_them_suffered_what_all_did(text: str) -> None:
    everybody, some = (mention.figure for mention in read(text))

    assert (everybody.value, everybody.event) == (10, EventClass.CAPTURED)
    assert (some.value, some.event, some.unit) == (5, EventClass.CAPTURED, "people")


def test_a_name_with_its_number_goes_on_a_list_of_counts() -> None:
    figures = [mention.figure for mention in read("Labour 212 seats, Conservatives 121, Greens 9")]

    assert [(figure.value, figure.population) for figure in figures] == [
        (212, "seat"),
        (121, "seat"),
        (9, "seat"),
    ]


def test_a_share_of_nouns_between_its_numbers_counts_these() -> None:
    [mention] = read("About one nurse in four plans to quit")

    assert (mention.figure.value, mention.figure.unit) == (25, "percent")
    assert mention.figure.population == "doctor"


@pytest.mark.parametrize(
    "text", ["Налог поднимут с 13 до 15 процентов", "Податок піднімуть із 13 до 15 відсотків"]
)
def test_what_will_be_raised_from_one_number_to_another_is_two_figures(text: str) -> None:
    assert [mention.figure.value for mention in read(text)] == [13, 15]


def test_those_who_have_left_are_not_the_destroyed_in_front_of_them() -> None:
    text = "6,956 mercenaries arrived, 1,956 of them have been destroyed and 1,779 have left"

    events = [mention.figure.event for mention in read(text)]

    assert events == [EventClass.ARRIVED, EventClass.KILLED, EventClass.LEFT]


@pytest.mark.parametrize(
    "text",
    [
        "107,000 people gathered for a protest",
        "В Белграде на протест вышло 107 тысяч человек",
        "На митинг собралось 107 тысяч человек",
        "На мітинг вийшло 107 тисяч людей",
    ],
)
def test_who_gathers_for_a_rally_takes_part_in_it(text: str) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.event) == (107_000, EventClass.TOOK_PART)


@pytest.mark.parametrize(
    "text",
    [
        "60,000 hospital workers went on strike in Romania",
        "В Румынии бастовали 60 тысяч медиков",
        "У Румунії страйкують 60 тисяч медиків",
    ],
)
def test_who_is_on_strike_takes_part_in_it(text: str) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.event) == (60_000, EventClass.TOOK_PART)


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("Police say just 107,000 came to the rally", ""),
        ("Police: 107,000 at the protest", ""),
        ("Mercenaries: 600 killed", "foreign fighter"),
    ],
)
def test_who_tells_a_number_is_not_who_is_counted(text: str, population: str) -> None:
    [mention] = read(text)

    assert mention.figure.population == population


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


def test_square_kilometres_are_a_unit_however_they_are_spelt() -> None:
    units = {read(f"8,000 square {word} of forest")[0].figure.unit for word in ("kilometers", "km")}

    assert read("8,000 square kilometres of forest")[0].figure.unit in units


@pytest.mark.parametrize("text", ["Россия запустила 6297 дронов", "Russia launched 6,297 drones"])
def test_who_launches_drones_is_not_where_they_are(text: str) -> None:
    assert read(text)[0].figure.place == ""


def test_what_it_shrank_by_and_what_it_shrank_to_are_no_range() -> None:
    shrank, left = (m.figure for m in read("Its population shrank by 850,000 to 123.7 million"))

    assert (shrank.value, left.value) == (850_000, 123_700_000)


def test_a_range_that_it_fell_by_stays_one() -> None:
    [fell] = (m.figure for m in read("Exports fell by 2 to 3 percent"))

    assert (fell.low, fell.high, fell.unit) == (2, 3, "percent")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("50 prisoners were killed", EventClass.KILLED),
        ("В Острелле убили 50 пленных", EventClass.KILLED),
        ("ранили двух заложников", EventClass.WOUNDED),
        ("230 prisoners", EventClass.CAPTURED),
        ("four men were hanged", EventClass.KILLED),
    ],
)
def test_what_happened_to_prisoners_goes_before_what_they_are(text: str, event: EventClass) -> None:
    assert read(text)[0].figure.event is event


@pytest.mark.parametrize(
    "text", ["who won the 2022 Champions League final", "after the 2015 Paris attacks"]
)
def test_the_year_before_a_name_counts_nothing(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("He was sentenced to 6 years and fined $40,000", [(6, "year"), (40_000, "USD")]),
        ("The strike lasted 12 days and cost $3 million", [(12, "day"), (3e6, "USD")]),
        ("Его приговорили к 7 годам и штрафу в 500 рублей", [(7, "year"), (500, "RUB")]),
    ],
)
def test_a_term_is_told_beside_other_figures(text: str, numbers: list[tuple[float, str]]) -> None:
    assert [(found.figure.value, found.figure.unit) for found in read(text)] == numbers


def test_words_that_begin_like_a_country_are_none() -> None:
    assert all(place_of(word) == "" for word in ("катаракта", "перукарня", "гантель", "мальва"))
    assert place_of("катаре") == "Qatar"


def test_a_country_is_known_in_three_languages() -> None:
    words = ("botswana", "ботсване", "ботсвані")

    assert {place_of(word) for word in words} == {"Botswana"}


@pytest.mark.parametrize(
    "text",
    [
        "Death toll initially put at 12, now 46",
        "Officials first said 12 were dead; later it was 46",
        "Сначала сообщалось о 12 погибших, теперь их 46",
        "Спочатку йшлося про 12 загиблих, наразі їх 46",
        "The death toll was revised from 12 to 46",
    ],
)
def test_a_number_told_in_the_place_of_another_counts_the_same(text: str) -> None:
    first, now = (mention.figure for mention in read(text))

    assert (first.value, now.value) == (12, 46)
    assert first.event is now.event is EventClass.KILLED
    assert first.population == now.population == ""


def test_who_arrests_is_not_who_was_arrested() -> None:
    [mention] = read("Police have arrested 140")

    assert (mention.figure.population, mention.figure.event) == ("", EventClass.CAPTURED)


@pytest.mark.parametrize(
    "text", ["Of 212 killed 40 were children", "Погибли 212 человек, 40 из них — дети"]
)
def test_those_who_were_children_are_counted_as_children(text: str) -> None:
    of_all, of_them = (mention.figure for mention in read(text))

    assert (of_all.value, of_them.value) == (212, 40)
    assert (of_them.population, of_them.event) == ("child", EventClass.KILLED)


def test_who_asks_about_a_number_does_not_hedge_it() -> None:
    [mention] = read("What about 2,000 dead?")

    assert mention.figure.qualifier is Qualifier.EXACT


@pytest.mark.parametrize(
    "text",
    [
        "Killed: 40, wounded: 90",
        "Убито: 40, ранено: 90",
        "Погибших — 40, раненых — 90",
        "Загиблих - 40; поранених - 90",
    ],
)
def test_a_label_before_its_number_says_what_happened(text: str) -> None:
    killed, wounded = (mention.figure for mention in read(text))

    assert (killed.value, killed.event) == (40, EventClass.KILLED)
    assert (wounded.value, wounded.event) == (90, EventClass.WOUNDED)


def test_none_killed_is_counted_beside_those_who_were_hurt() -> None:
    killed, wounded = (mention.figure for mention in read("Zero deaths, 14 injuries"))

    assert (killed.value, killed.event) == (0, EventClass.KILLED)
    assert (wounded.value, wounded.event) == (14, EventClass.WOUNDED)


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("Tuition rose $1,200 to $14,700", 1200, 14700),
        ("Почти вдвое: с 1,1 до 2 млрд", 1.1e9, 2e9),
    ],
)
def test_by_how_much_and_to_what_are_no_range(text: str, by: float, to: float) -> None:
    assert [m.figure.value for m in read(text) if m.figure.unit != "times"] == [by, to]
