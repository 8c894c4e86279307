"""How two sayings relate that name their times: years, months, events and counts so far."""

from dataclasses import replace
from datetime import date

import pytest
from tests.comparing.sayings import counting, heard

from onrecord.asking import Relation
from onrecord.comparing import Saying, relate, same_scope, saying_of_question, sayings_of_one_day
from onrecord.comparing.words.subject import subject_of
from onrecord.model import EventClass, Period, PeriodKind, Slot
from onrecord.reading import question_of

R = Relation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("300 mines closed since 2001", "45 mines closed this year"),
        ("The plan cuts $6 trillion over ten years", "The plan cut $61 billion in 2011"),
    ],
)
def test_two_numbers_of_two_stretches_of_time_are_of_another_scope(one: str, other: str) -> None:
    a, b = (saying_of_question(question_of(text, date(2012, 6, 17))) for text in (one, other))
    untimed = saying_of_question(question_of(one.partition(" since ")[0].partition(" over ")[0]))

    assert same_scope(a, b) < same_scope(untimed, b)


def test_a_number_of_four_digits_is_no_year() -> None:
    assert not subject_of("The district had 2,000 layoffs of teachers").years
    assert subject_of("In 2,000 towns since 1998 and 2005").years == {"1998", "2005"}


def test_a_count_so_far_is_held_against_the_toll_of_the_one_event() -> None:
    quake = Period(PeriodKind.EVENT, start=date(2025, 3, 12), event="the earthquake")
    toll = replace(counting(387, EventClass.KILLED), period=quake)
    told = Saying("The final toll is 387.", (toll,))

    assert relate(heard("387 people were killed so far"), told).relation is R.SAME
    assert relate(heard("214 people were killed so far"), told).relation is R.DIFFERS
    assert relate(heard("387 killed since 1 January 2021"), told).relation is R.DIFFERENT_SCOPE


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("387 people were killed in the earthquake in March 2025", R.SAME),
        ("В марте 2025 года при землетрясении погибло 387 человек", R.SAME),
        ("In 2025 an earthquake killed 387 people", R.SAME),
        ("387 people were killed on 12 March", R.SAME),
        ("400 people were killed in the earthquake in March 2025", R.DIFFERS),
        ("387 people were killed in the earthquake in May 2025", R.DIFFERENT_SCOPE),
        ("In 2021 an earthquake killed 387 people", R.DIFFERENT_SCOPE),
        ("387 people were killed over two weeks", R.DIFFERENT_SCOPE),
    ],
)
def test_the_month_of_an_event_is_no_other_period(text: str, relation: Relation) -> None:
    quake = Period(PeriodKind.EVENT, start=date(2025, 3, 12), event="the earthquake")
    told = Saying("387 died.", (replace(counting(387, EventClass.KILLED), period=quake),))

    compared = relate(heard(text), told)

    assert compared.relation is relation
    assert Slot.PERIOD not in compared.missing


def test_whether_an_event_without_a_day_was_in_that_month_stays_open() -> None:
    strike = Period(PeriodKind.EVENT, event="strike on the range")
    told = Saying("180 died.", (replace(counting(180, EventClass.KILLED), period=strike),))

    compared = relate(heard("180 people were killed in March 2022"), told)

    assert compared.relation is R.SAME
    assert Slot.PERIOD in compared.missing


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("3,000 people died of cholera this year", R.SAME),
        ("3,000 people died of cholera in 2025", R.SAME),
        ("3,000 people died of cholera in 2024", R.DIFFERENT_SCOPE),
        ("3,000 people died of cholera in two weeks", R.DIFFERENT_SCOPE),
    ],
)
def test_a_year_is_the_period_of_a_count_since_its_first_day(text: str, relation: Relation) -> None:
    since = Period(PeriodKind.CUMULATIVE, start=date(2025, 1, 1), as_of=date(2025, 10, 1))
    told = Saying("3,000 died.", (replace(counting(3000, EventClass.KILLED), period=since),))

    assert relate(heard(text), told).relation is relation


def test_a_count_so_far_is_of_the_day_on_which_the_text_says_it_was_told() -> None:
    one, other = sayings_of_one_day(
        "The ministry said on 3 May that 120 had died so far", "120 had died", date(2024, 12, 1)
    )

    assert one.said_on == date(2024, 5, 3)
    assert one.figures[0].period.as_of == one.said_on
    assert other.said_on is None


def test_a_month_is_one_month_whether_or_not_the_day_of_saying_is_told() -> None:
    texts = "40 died in December, he said on Thursday", "40 died in December"
    told = sayings_of_one_day(*texts, date(2024, 12, 1))

    assert told[0].figures[0].period == told[1].figures[0].period


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The ministry on 3 May 2024 said 4,200 had fallen ill since the start of the year",
            "The ministry on 10 May 2024 said 5,150 had fallen ill since the start of the year",
        ),
        (
            "Минздрав 3 мая 2024 года сообщил, что с начала года заболели 4200 человек",
            "Минздрав 10 мая 2024 года сообщил, что с начала года заболели 5150 человек",
        ),
        (
            "Прокуратура 3 травня повідомила, що з початку обстрілів загинуло 51 людина",
            "Прокуратура 10 травня повідомила, що з початку обстрілів загинуло 58 людей",
        ),
    ],
)
def test_the_day_may_stand_between_who_says_it_and_the_verb(one: str, other: str) -> None:
    a, b = sayings_of_one_day(one, other, date(2024, 12, 1))

    assert relate(a, b).relation is R.UPDATED


def test_what_did_it_on_a_day_is_no_time_up_to_it() -> None:
    [figure] = question_of("312 were trapped by Monday's blast", date(2024, 12, 31)).figures

    assert figure.period.kind is PeriodKind.EVENT
