"""Whether two figures agree that are told in two ways, or where one side only denies."""

import pytest
from tests.comparing.sayings import heard

from onrecord.asking import Relation
from onrecord.comparing import compare
from onrecord.comparing.evaluating import said_to_agree


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The prison holds twice as many inmates as it was built for",
         "The prison is at 200 percent of its capacity"),
        ("The law would lift 900,000 people out of poverty",
         "Close to a million people would get out of poverty by the law"),
        ("It was 122 degrees Fahrenheit in Delhi", "It was 50 degrees Celsius in Delhi"),
        ("Americans eat 50 pounds of chicken", "Americans eat about 23 kilograms of chicken"),
        ("The wind blew at 100 mph", "The wind blew at 161 km/h"),
        ("The flat has 1,000 square feet", "The flat has 93 square metres"),
        ("She ran it in 2 hours and 5 minutes", "She ran it in 125 minutes"),
        ("Two thirds of the senators backed it", "67 of 100 senators backed it"),
        ("The company halved its workforce", "50 percent of the staff were let go"),
        ("There was no income tax until 1913", "The income tax was 0 percent until 1913"),
        ("Arizona is dead last among the 50 states", "Arizona ranks 50th"),
        ("More than 90 houses burned", "95 houses burned"),
        ("More than one in four pupils are poor", "27 percent of pupils are poor"),
        ("91 percent of plastic isn't recycled", "9 percent of plastic is recycled"),
        ("Half of the 60 wells are dry", "30 of the 60 wells are dry"),
        ("The tax cut will add 2 trillion to the debt", "The debt rose by 2 trillion"),
        ("The fare rose from 2 dollars to 3 dollars", "The fare rose by 50 percent"),
        ("The fare rose from 2 dollars to 3 dollars", "The fare rose by one dollar"),
        ("Тариф вырос с 20 до 30 рублей", "Тариф вырос на 10 рублей"),
        ("Тариф зріс з 20 до 30 гривень", "Тариф зріс у півтора раза"),
        ("The cap will go up by 54 percent in April, from £1,277 to £1,971",
         "We face a rise of almost £700 in the cap"),
        ("Solar power has come down by 90 percent",
         "Solar power costs a tenth of what it did"),
        ("Of the 497 towns in our state, 446 were flooded",
         "Nine out of ten towns in our state were flooded"),
        ("Cigarettes kill more than 1,300 Americans every single day",
         "Cigarettes kill about 480,000 Americans every year"),
    ],
)  # fmt: skip
def test_one_number_told_in_two_ways_agrees(one: str, other: str) -> None:
    assert said_to_agree(heard(one), heard(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Not a single school has been closed", "The state has shut down 14 schools"),
        ("Не закрыта ни одна школа", "Закрыто 14 школ"),
        ("The prison is at 130 percent of its capacity",
         "The prison holds twice as many inmates as it was built for"),
        ("The crash killed nobody", "Six people died in the crash"),
        ("Our country came fourth out of 40", "Our country is 22nd of 40"),
        ("It was 40 degrees Celsius", "It was 40 degrees Fahrenheit"),
        ("The yard has shrunk from 4,000 to 2,500 workers", "The yard has shed 600 jobs"),
        ("About 950 people came", "About 800 people came"),
        ("99.98 percent survive it", "About 99 percent survive it"),
        ("More than one in four pupils are poor", "31 percent of pupils are poor"),
        ("The fare rose from 2 dollars to 3 dollars", "The fare rose by 80 percent"),
        ("The fare rose from 2 dollars to 3 dollars", "The fare rose by 3 dollars"),
        ("Тариф зріс з 20 до 30 гривень", "Тариф зріс удвічі"),
        ("Solar power has come down by 90 percent",
         "Solar power costs half of what it did"),
        ("Of the 497 towns in our state, 446 were flooded",
         "Half of the towns in our state were flooded"),
        ("We send £350 million a week", "We send about £160 million a week, not £350 million"),
    ],
)  # fmt: skip
def test_another_number_does_not_agree(one: str, other: str) -> None:
    assert not said_to_agree(heard(one), heard(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A 4-year-old boy ran the bank", "A nine-year-old boy ran the bank"),
        ("Пропал 4-летний мальчик", "Пропал мальчик в возрасте 9 лет"),
        ("Зник 4-річний хлопчик", "Зник 9-річний хлопчик"),
    ],
)
def test_two_ages_do_not_agree_though_they_count_nothing(one: str, other: str) -> None:
    assert not said_to_agree(heard(one), heard(other))


@pytest.mark.parametrize(
    ("vague", "number"),
    [
        ("Several people died", "14 people died"),
        ("Несколько человек погибли", "14 человек погибли"),
        ("Millions of people fled", "27 million people fled"),
        ("Billions of dollars were lost", "$27 billion were lost"),
    ],
)
def test_a_vague_word_differs_from_no_number_that_it_may_mean(vague: str, number: str) -> None:
    assert said_to_agree(heard(vague), heard(number))
    assert compare(heard(vague), heard(number)).relation is Relation.COMPATIBLE


def test_a_vague_word_differs_from_a_number_beyond_it() -> None:
    assert compare(heard("Several people died"), heard("40 people died")).relation is (
        Relation.DIFFERS
    )
