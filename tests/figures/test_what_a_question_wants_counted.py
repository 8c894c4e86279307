"""What a question for a number wants counted, and what is denied to have happened at all."""

import pytest

from onrecord.figures import counts_asked_for, counts_spoken_of, denies_any
from onrecord.language import language_of
from onrecord.model import ENGLISH, EventClass, Qualifier


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
        ("How many lives did the flood take?", "person", EventClass.KILLED),
        ("Сколько жизней унёс взрыв?", "person", EventClass.KILLED),
        ("Скільки життів забрала повінь?", "person", EventClass.KILLED),
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


@pytest.mark.parametrize(
    ("said", "population", "event", "place"),
    [
        ("Foreign mercenaries who left Ukraine", "foreign fighter", EventClass.LEFT, "Ukraine"),
        ("Were any children among the wounded?", "child", EventClass.WOUNDED, ""),
        ("Наёмники бежали из Украины", "foreign fighter", EventClass.LEFT, "Ukraine"),
        ("Поранені діти в Харкові", "child", EventClass.WOUNDED, "Kharkiv"),
    ],
)
def test_words_without_a_number_speak_of_a_count_of_people(
    said: str, population: str, event: EventClass, place: str
) -> None:
    [figure] = counts_spoken_of(said, language_of(said))

    assert (figure.population, figure.event, figure.place) == (population, event, place)
    assert (figure.value, figure.low, figure.high) == (None, None, None)


def test_who_did_it_and_who_suffered_it_are_both_spoken_of() -> None:
    figures = counts_spoken_of("Russian soldiers killed civilians in Bucha", ENGLISH)

    assert [figure.population for figure in figures] == ["soldier", "civilian"]


@pytest.mark.parametrize(
    "said", ["Refugees opened a bakery", "The war goes on", "", "Soldiers were killed. " * 20]
)
def test_where_nothing_befalls_people_or_much_is_said_no_count_is_spoken_of(said: str) -> None:
    assert counts_spoken_of(said, language_of(said)) == ()


@pytest.mark.parametrize(
    "said",
    [
        "It paid 240 million and not a single soldier came",
        "None of the soldiers came",
        "Ни один солдат не погиб",
        "Никаких солдат там нет",
        "Жоден солдат не загинув",
        "Ніяких солдатів там немає",
    ],
)
def test_not_a_single_one_denies_any(said: str) -> None:
    assert denies_any(said)


@pytest.mark.parametrize(
    "said", ["Not 40 but 12 soldiers came", "Один солдат не погиб", "Один солдат не загинув"]
)
def test_a_number_that_is_denied_does_not_deny_any(said: str) -> None:
    assert not denies_any(said)
