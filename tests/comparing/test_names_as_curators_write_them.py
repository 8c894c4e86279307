"""What a message counts is held against what a curator wrote, in whatever words and letters."""

from dataclasses import replace

import pytest
from tests.comparing.figures import but, in_event, killed

from onrecord.asking import Relation
from onrecord.comparing import Side, compare_figures
from onrecord.comparing.names.counting import same_counted
from onrecord.comparing.names.naming import same_name, same_population
from onrecord.comparing.names.places import same_place
from onrecord.figures import figures_in
from onrecord.model import ENGLISH, Figure, Qualifier


@pytest.mark.parametrize(
    ("asked", "stored"),
    [
        ("dose", "doses"),
        ("house", "houses"),
        ("soldier", "troops"),
        ("солдат", "soldiers"),
        ("будинків", "homes"),
        ("civilian", "мирные жители"),
        ("Ukraine's army", "Ukraine army"),
        ("Ford’s plant", "Ford plant"),
    ],
)
def test_one_thing_is_one_in_any_number_and_language_of_the_table(asked: str, stored: str) -> None:
    assert same_name(asked, stored) is True


@pytest.mark.parametrize("stored", ["Kastrian soldiers", "soldiers from Kastria", "people"])
def test_whose_they_are_or_who_in_particular_is_left_open(stored: str) -> None:
    assert same_population("soldier", stored) is None


@pytest.mark.parametrize(
    ("asked", "stored"), [("worker", "port workers"), ("prisoner", "Drevian soldiers")]
)
def test_a_broader_word_may_mean_the_narrower_one(asked: str, stored: str) -> None:
    assert same_population(asked, stored) is None
    assert same_population(stored, asked) is None


@pytest.mark.parametrize("stored", ["dockers", "приезжие"])
def test_what_no_table_knows_is_left_open_in_other_letters_and_told_apart_in_the_same(
    stored: str,
) -> None:
    assert same_population("докерів", stored) is (None if stored == "dockers" else False)


def test_old_women_are_still_not_all_women() -> None:
    assert same_population("women", "old women") is False


@pytest.mark.parametrize(
    ("asked", "stored", "same"),
    [
        ("Хеске", "Hesk", None),
        ("Хеске", "Хеском", True),
        ("Brenna", "Hesk", False),
        ("Києві", "Kyiv", True),
    ],
)
def test_a_place_in_other_letters_is_left_open_unless_a_table_holds_it(
    asked: str, stored: str, same: bool | None
) -> None:
    assert same_place(asked, stored) is same


def test_a_day_says_nothing_against_an_event_that_is_named_otherwise() -> None:
    by_day = killed(34, period=in_event("--04-12"))
    by_name = killed(34, period=in_event("strike on Brenna station"))
    another_day = killed(34, period=in_event("--05-01"))

    assert compare_figures(by_day, by_name).relation is Relation.SAME
    assert compare_figures(by_day, another_day).relation is Relation.DIFFERENT_THING


def test_florins_are_florins_whether_or_not_it_is_said_for_what() -> None:
    paid = Figure(64, 64, 64, Qualifier.EXACT, unit="florin", population="florin")
    price = replace(paid, unit="florins", population="vaccine dose")

    assert same_counted(paid, price) is None


def test_a_population_of_another_kind_is_still_another_thing() -> None:
    ours = but(killed(600), population="soldier")
    theirs = but(killed(600), population="Kastrian civilians")

    assert compare_figures(ours, theirs).relation is Relation.DIFFERENT_THING


def test_a_month_is_no_place() -> None:
    [mention] = figures_in("Fifty people drowned when the river flooded in May", ENGLISH)

    assert mention.figure.place == ""


@pytest.mark.parametrize(
    ("asked", "stored", "relation"),
    [
        ((3_100, "ton"), (3_100, "tonnes"), Relation.SAME),
        ((3_100, "ton"), (3_100, "тонн"), Relation.SAME),
        ((300, "km"), (300, "Kilometres"), Relation.SAME),
        ((100, "mile"), (161, "kilometres"), Relation.COMPATIBLE),
        ((160, "km/h"), (160, "km/h"), Relation.SAME),
        ((300, "km"), (300, "tonnes"), Relation.DIFFERENT_THING),
        ((160, "km/h"), (160, "km"), Relation.DIFFERENT_THING),
    ],
)
def test_a_measure_is_one_in_whatever_words_it_was_written(
    asked: tuple[float, str], stored: tuple[float, str], relation: Relation
) -> None:
    one, other = (Side("", Figure(n, n, n, Qualifier.EXACT, unit=u)) for n, u in (asked, stored))

    assert compare_figures(one, other).relation is relation
