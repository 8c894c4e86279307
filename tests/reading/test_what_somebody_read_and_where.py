"""Where somebody read a claim is left out of its meaning, and kept among the words searched for."""

import pytest

from onrecord.asking import Heard
from onrecord.reading import claims_in


@pytest.mark.parametrize(
    ("message", "told", "outlet"),
    [
        ("I read in the Morning Lark that 4 piers sank", "4 piers sank", "Morning Lark"),
        ("So I saw on Lark News that 12 bridges are shut", "12 bridges are shut", "Lark News"),
        ("Hello! I heard on Radio Orlan that the mayor quit", "the mayor quit", "Radio Orlan"),
        ("Читала в Зарнице, что каждый пятый мост закрыт", "каждый пятый мост закрыт", "Зарнице"),
        ("Читал в Орланском вестнике, что мост закрыт", "мост закрыт", "Орланском вестнике"),
        ("Читал в Киевских ведомостях, что мост закрыт", "мост закрыт", "Киевских ведомостях"),
        ("Читав на Українській правді, що міст закрито", "міст закрито", "Українській правді"),
        ("Вчора бачив на «Зірниці», що міст закрили", "міст закрили", "Зірниці"),
    ],
)
def test_an_outlet_is_searched_for_but_no_part_of_the_claim(
    message: str, told: str, outlet: str
) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense.endswith(told)
    assert outlet not in question.dense
    assert outlet in question.lexical


@pytest.mark.parametrize(
    "message",
    [
        "I saw in Kyiv that 3 schools are shut",
        "Я видела в Одессе, что закрыли порт",
        "Я видел в Киевской области, что закрыли порт",
        "Бачила в Одеському районі, що закрили порт",
    ],
)
def test_a_place_where_something_was_seen_stays(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense == message
