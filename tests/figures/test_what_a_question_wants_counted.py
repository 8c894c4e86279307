"""What a question for a number wants counted, and what is denied to have happened at all."""

import pytest

from onrecord.figures import counts_asked_for
from onrecord.language import language_of
from onrecord.model import EventClass, Qualifier


@pytest.mark.parametrize(
    ("asked", "population", "event"),
    [
        ("How many foreign fighters were killed?", "foreign fighter", EventClass.KILLED),
        ("the number of mercenaries killed in Ukraine", "foreign fighter", EventClass.KILLED),
        ("Not a single civilian was wounded", "civilian", EventClass.WOUNDED),
        ("No soldiers have died there", "soldier", EventClass.KILLED),
        ("What percentage of voters turned out?", "voter", None),
        ("foreign fighters captured, how many?", "foreign fighter", EventClass.CAPTURED),
        ("убитые наёмники — сколько их?", "foreign fighter", EventClass.KILLED),
        ("Какое количество беженцев выехало из Украины?", "refugee", EventClass.LEFT),
        ("Ни одного наёмника не погибло", "foreign fighter", EventClass.KILLED),
        ("Никаких наёмников на Украине нет", "foreign fighter", None),
        ("Кількість загиблих найманців", "foreign fighter", EventClass.KILLED),
        ("Жоден цивільний не загинув у Харкові", "civilian", EventClass.KILLED),
        ("Який відсоток виборців проголосував?", "voter", None),
    ],
)
def test_what_is_asked_for_or_denied_is_named_without_a_number(
    asked: str, population: str, event: EventClass | None
) -> None:
    [figure] = counts_asked_for(asked, language_of(asked))

    assert (figure.population, figure.event) == (population, event)
    assert (figure.value, figure.low, figure.high) == (None, None, None)
    assert figure.qualifier is Qualifier.VAGUE


@pytest.mark.parametrize(
    "said",
    [
        "Russia did not kill any mercenaries, no",
        "There is no war in Ukraine",
        "There is no reason to worry",
        "Mercenaries were killed",
        "Наёмников убили",
    ],
)
def test_where_nothing_is_counted_nothing_is_wanted(said: str) -> None:
    assert counts_asked_for(said, language_of(said)) == ()
