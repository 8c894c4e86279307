"""What a sentence says of its numbers: event, population, place, period, and what is taken over."""

import pytest
from tests.figures.sentences import read

from onrecord.model import EventClass, PeriodKind, Qualifier, Slot


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


def test_a_less_significant_toll_is_a_comparison_without_a_number() -> None:
    text = "The attack left up to 180 dead, although Ukraine reported a much less significant toll."

    _, other = (mention.figure for mention in read(text))

    assert other.qualifier is Qualifier.RELATIVE
    assert (other.value, other.low, other.high) == (None, None, None)


def test_a_change_from_one_sum_to_another_is_two_figures() -> None:
    first, second = read("The national debt went from $5 trillion to $12 trillion.")

    assert (first.figure.value, second.figure.value) == (5e12, 12e12)


def test_an_hourly_wage_says_nothing_of_the_number_of_people() -> None:
    wage, people = read("Raising it to $10.10 an hour would help lift a million people.")

    assert wage.figure.period.days == pytest.approx(1 / 24)
    assert people.figure.period.kind is PeriodKind.UNKNOWN


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
    assert mention.figure.population == "nurse"


@pytest.mark.parametrize(
    "text", ["Налог поднимут с 13 до 15 процентов", "Податок піднімуть із 13 до 15 відсотків"]
)
def test_what_will_be_raised_from_one_number_to_another_is_two_figures(text: str) -> None:
    assert [mention.figure.value for mention in read(text)] == [13, 15]


def test_square_kilometres_are_a_unit_however_they_are_spelt() -> None:
    units = {read(f"8,000 square {word} of forest")[0].figure.unit for word in ("kilometers", "km")}

    assert read("8,000 square kilometres of forest")[0].figure.unit in units


def test_what_it_shrank_by_and_what_it_shrank_to_are_no_range() -> None:
    shrank, left = (m.figure for m in read("Its population shrank by 850,000 to 123.7 million"))

    assert (shrank.value, left.value) == (850_000, 123_700_000)


def test_a_range_that_it_fell_by_stays_one() -> None:
    [fell] = (m.figure for m in read("Exports fell by 2 to 3 percent"))

    assert (fell.low, fell.high, fell.unit) == (2, 3, "percent")


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


@pytest.mark.parametrize(
    "text",
    [
        "Не 12, а 21 людина загинула",
        "Погибли не 12, а 21 человек",
        "Погибли не 12 человек, а 21",
        "Not 12 but 21 people were killed",
        "It was not 12 but 21 who died",
        "21 people were killed, not 12",
        "Погиб 21 человек, а не 12",
    ],
)
def test_a_number_that_is_denied_for_another_is_not_asserted(text: str) -> None:
    [mention] = read(text)

    assert mention.figure.value == 21
    assert mention.figure.event is EventClass.KILLED


@pytest.mark.parametrize(
    "text",
    [
        "21 people were killed, not one of them a soldier, and 12 wounded",
        "Not 12 people came, they say; 21 were killed",
    ],
)
def test_a_denial_of_something_else_takes_no_number_back(text: str) -> None:
    assert {21, 12} <= {mention.figure.value for mention in read(text)}


@pytest.mark.parametrize(
    "text", ["Чимало людей загинуло у Харкові", "Немало людей погибло в Харькове"]
)
def test_a_good_many_are_some_number(text: str) -> None:
    [mention] = read(text)

    assert mention.figure.qualifier is Qualifier.VAGUE
    assert mention.figure.population == "person"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Купили 300 барабанів замість дронів", "барабанів"),
        ("Купили 300 барабанов вместо дронов", "барабанов"),
        ("They bought 300 drums instead of drones", "drum"),
        ("Привезли 40 скрипок кроме танков", "скрипок"),
    ],
)
def test_what_stands_behind_instead_is_not_counted(text: str, counted: str) -> None:
    [mention] = read(text)

    assert mention.figure.population == counted


def test_who_asks_about_a_number_does_not_hedge_it() -> None:
    [mention] = read("What about 2,000 dead?")

    assert mention.figure.qualifier is Qualifier.EXACT


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("Tuition rose $1,200 to $14,700", 1200, 14700),
        ("Почти вдвое: с 1,1 до 2 млрд", 1.1e9, 2e9),
    ],
)
def test_by_how_much_and_to_what_are_no_range(text: str, by: float, to: float) -> None:
    assert [m.figure.value for m in read(text) if m.figure.unit != "times"] == [by, to]
