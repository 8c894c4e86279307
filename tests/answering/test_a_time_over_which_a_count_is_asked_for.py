"""'How many in two weeks?' gives no figure, yet what covers another time is said to do so."""

from datetime import date

import pytest
from tests.answering.fakes import entry, figure, party, said

from onrecord.answering import account_of
from onrecord.asking import Comparison, Heard, Relation
from onrecord.model import Period, PeriodKind, Slot
from onrecord.reading import claims_in

MINISTRY = party("Ministry")
TWO_WEEKS = Period(PeriodKind.WINDOW, days=14)
SINCE_FEBRUARY = Period(PeriodKind.CUMULATIVE, start=date(2022, 2, 24))
IN_TWO_WEEKS = said(MINISTRY, "a", figure(600, period=TWO_WEEKS), on=date(2022, 3, 29))
IN_ALL = said(MINISTRY, "b", figure(1956, period=SINCE_FEBRUARY), on=date(2022, 6, 17))


def compared(text: str) -> list[Comparison]:
    [question] = claims_in(Heard(text))
    [position] = account_of(entry([MINISTRY], [IN_TWO_WEEKS, IN_ALL]), question).positions
    return [told.comparison for told in position.statements]


@pytest.mark.parametrize(
    "text",
    [
        "How many foreign fighters were killed in two weeks?",
        "Сколько наёмников уничтожено за две недели?",
        "Скільки найманців загинуло за два тижні?",
    ],
)
def test_a_statement_of_another_time_than_was_asked_about_is_one_of_another_period(
    text: str,
) -> None:
    of_that_time, of_another = compared(text)

    assert of_that_time.apart is None
    assert (of_another.relation, of_another.apart) == (Relation.DIFFERENT_SCOPE, Slot.PERIOD)


def test_a_window_is_another_period_than_all_the_time_since_a_day() -> None:
    of_another, _ = compared("How many foreign fighters were killed since 24 February 2022?")

    assert of_another.apart is Slot.PERIOD


def test_a_question_without_a_time_tells_no_statement_apart_by_its_period() -> None:
    assert [told.apart for told in compared("How many foreign fighters were killed?")] == [None] * 2
