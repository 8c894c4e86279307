"""Each of several numbers in a sentence takes the verb and the time of its own part."""

from datetime import date
from pathlib import Path

import pytest
from tests.figures.sentences import read

from onrecord.figures import figures_in
from onrecord.language import language_of
from onrecord.model import Language

_LINES = (Path(__file__).parent / "coordinations.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(line.split("\t")) for line in _LINES]


@pytest.mark.parametrize(("language", "text", "told"), ROWS)
def test_each_number_takes_the_verb_of_its_own_part(language: str, text: str, told: str) -> None:
    found = [one.figure for one in figures_in(text, Language(language), date(2022, 6, 17))]

    assert [(f"{one.value:g}", one.event or "-") for one in found] == [
        tuple(part.split()) for part in told.split(";")
    ]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "2,000 were killed, and 500 left Ukraine in two weeks", [None, 14]),
        ("en", "500 left Ukraine in two weeks, and 2,000 were killed", [14, None]),
        ("en", "2,000 were killed, and in two weeks 500 left", [None, 14]),
        ("en", "2,000 were killed while 500 left in two weeks", [None, 14]),
        ("en", "In two weeks 2,000 were killed and 500 left", [14, 14]),
        ("en", "2,000 were killed and 500 left, both in two weeks", [14, 14]),
        ("en", "2,000 were killed and 500 wounded in two weeks", [14, 14]),
        ("ru", "2000 убиты, а 500 покинули Украину за две недели", [None, 14]),
        ("ru", "За две недели 2000 убиты, 500 уехали", [14, 14]),
        ("uk", "2000 вбито, а 500 залишили Україну за два тижні", [None, 14]),
    ],
)
def test_a_time_inside_one_part_is_of_that_part_alone(
    language: str, text: str, days: list[float | None]
) -> None:
    found = figures_in(text, Language(language), date(2022, 6, 17))

    assert [one.figure.period.days for one in found] == days


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("<b>600</b> killed", "exact"),
        ("<i>600 killed</i>", "exact"),
        ('<a href="https://example.org/a?b=1">600</a> killed', "exact"),
        ("&lt;b&gt;600&lt;/b&gt; killed", "exact"),
        ("**600** killed", "exact"),
        ("__600__ killed", "exact"),
        ("~~600~~ killed", "exact"),
        ("~600 killed", "about"),
        (">600 killed", "more_than"),
        ("&gt;600 killed", "more_than"),
        ("<600 killed", "less_than"),
        ("&lt;600 killed", "less_than"),
    ],
)
def test_markup_around_a_number_bounds_nothing(text: str, qualifier: str) -> None:
    [found] = figures_in(text, Language("en"), date(2022, 6, 17))

    assert (found.figure.value, found.figure.event, found.figure.qualifier) == (
        600,
        "killed",
        qualifier,
    )


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("She ran it in 2 hours and 5 minutes", 125, "minute"),
        ("Он пробежал за 2 часа 5 минут", 125, "minute"),
        ("He is 5 feet 10 inches tall", 70, "inch"),
        ("The baby weighed 7 pounds 4 ounces", 116, "ounce"),
    ],
)
def test_a_measure_told_in_two_units_is_one_number(text: str, value: float, unit: str) -> None:
    [mention] = figures_in(text, language_of(text), date(2022, 6, 17))

    assert (mention.figure.value, mention.figure.unit) == (value, unit)


def test_so_many_of_a_smaller_unit_are_no_part_of_the_larger() -> None:
    found = figures_in("It took 3 hours or 180 minutes", Language("en"), date(2022, 6, 17))

    assert 360 not in [mention.figure.value for mention in found]


@pytest.mark.parametrize(
    ("text", "value", "population"),
    [
        ("One of the 12 jurors was dismissed", 1, "juror"),
        ("Only one of 15 senators opposed it", 1, "senator"),
        ("One of the three bridges collapsed", 1, "bridge"),
        ("Один из 12 присяжных отстранён", 1, "juror"),
        ("Texas is one of 50 states that allow it", 50, "state"),
    ],
)
def test_one_of_so_many_is_one_where_the_sentence_opens_so(
    text: str, value: float, population: str
) -> None:
    [mention] = read(text)

    assert (mention.figure.value, mention.figure.population) == (value, population)
