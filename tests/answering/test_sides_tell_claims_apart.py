"""Whose army somebody fights in tells one claim from another, in three languages."""

import pytest

from onrecord.answering.distinctions.siding import other_side

NAMES = frozenset({"velmora", "kastria", "велмора", "кастрия", "кастрія"})
ENGLISH = "How many foreign fighters on Kastria's side have gone home?"
RUSSIAN = "Сколько иностранных бойцов, воевавших за Кастрию, уехало домой?"
UKRAINIAN = "Скільки іноземних бійців, що воювали за Кастрію, повернулося додому?"


def test_an_army_that_fights_those_of_the_claim_is_named_by_it() -> None:
    asked = "Велморская армия не выслеживает иностранных бойцов"
    worded = "Что велморские силы предпринимают против иностранцев на стороне Кастрии?"
    assert not other_side(asked, worded, NAMES)


@pytest.mark.parametrize(
    ("asked", "worded"),
    [
        ("560 mercenaries ran away from Velmora's army", ENGLISH),
        ("Of those who fought for Velmora 560 have gone", ENGLISH),
        ("Deserters from the army of Velmora", ENGLISH),
        ("560 наёмников бежали из армии Велморы", RUSSIAN),
        ("Воевавшие за Велмору уехали домой", RUSSIAN),
        ("560 найманців утекли з велморської армії", UKRAINIAN),
        ("Скільки чужинців воює на боці Велмори?", UKRAINIAN),
        ("Velmoran soldiers captured in Hesk", "How many Kastrian soldiers were captured?"),
    ],
)
def test_those_of_the_other_side_are_not_those_asked_about(asked: str, worded: str) -> None:
    assert other_side(asked, worded, NAMES)


@pytest.mark.parametrize(
    ("asked", "worded"),
    [
        ("560 mercenaries ran away from Kastria's army", ENGLISH),
        ("560 mercenaries have fled from Velmora", ENGLISH),
        ("Of the army of Drevia 560 have gone", ENGLISH),
        ("The east side of Velmora is quiet", ENGLISH),
        ("560 найманців утекли з кастрійської армії", UKRAINIAN),
        ("Сколько бойцов на стороне Кастрии убила Велмора?", RUSSIAN),
    ],
)
def test_those_of_the_same_side_or_of_none_that_is_named_may_be(asked: str, worded: str) -> None:
    assert not other_side(asked, worded, NAMES)


def test_who_fights_for_somebody_may_fight_on_the_side_of_a_country() -> None:
    worded = "How many mercenaries fight on Russia's side?"

    assert not other_side("Mercenaries fight for Olin", worded, frozenset({"olin", "russia"}))
    assert other_side("Mercenaries fight for Norway", worded, frozenset({"norway", "russia"}))


@pytest.mark.parametrize(
    ("asked", "worded"),
    [
        (
            "How many captured Greeks does Turkey hold?",
            "How many Turkish prisoners does Greece hold?",
        ),
        ("How many Greek prisoners does Turkey hold?", "How many captured Turks does Greece hold?"),
        ("Сколько пленных греков в Турции?", "Сколько турецких военнопленных в Греции?"),
        ("Скільки полонених греків у Туреччині?", "Скільки турецьких військовополонених у Греції?"),
    ],
)
def test_captives_of_one_people_are_not_those_of_the_other(asked: str, worded: str) -> None:
    names = frozenset(word for word in f"{asked} {worded}".casefold().strip("?").split())

    assert other_side(asked, worded, names)
    assert other_side(worded, asked, names)


@pytest.mark.parametrize(
    "asked",
    [
        "How many captured Turks does Greece hold?",
        "How many Turkish prisoners does Greece hold?",
        "How many prisoners from Turkey were captured in May?",
    ],
)
def test_captives_of_one_people_are_the_same_however_they_are_called(asked: str) -> None:
    worded = "How many Turkish prisoners of war does Greece hold?"

    assert not other_side(asked, worded, frozenset({"turkish", "turks", "greece", "turkey"}))
