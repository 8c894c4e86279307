"""Votes on delivered answers: one for each, taken back at will, and nothing of who gave them."""

import json

import pytest
from sqlalchemy import inspect

from onrecord.feedback import Counted, Vote, sum_of
from onrecord.model import ClaimId
from onrecord.store import Record

YES = Vote(ClaimId("c-1"), same=True, sum=1.25, blind=False, head="h1")
NO = Vote(ClaimId("c-1"), same=False, sum=1.25, blind=True, head="h1")


def test_a_second_vote_takes_the_place_of_the_first(record: Record) -> None:
    record.feedback.vote("b1", YES)
    record.feedback.vote("b1", YES)
    record.feedback.vote("b1", NO)

    assert record.feedback.counted("h1") == [Counted("b1", NO)]
    assert record.feedback.voted("b1") is False


def test_a_vote_that_is_taken_back_is_gone(record: Record) -> None:
    record.feedback.vote("b1", YES)

    record.feedback.take_back("b1")
    record.feedback.take_back("b1")

    assert record.feedback.voted("b1") is None
    assert record.feedback.counted("h1") == []


def test_only_votes_under_the_same_head_are_counted(record: Record) -> None:
    record.feedback.vote("b2", YES)
    record.feedback.vote("b1", Vote(ClaimId("c-2"), same=True, sum=0.5, blind=False, head="h2"))

    assert [one.ballot for one in record.feedback.counted("h1")] == ["b2"]


def test_votes_go_on_counting_under_the_head_that_theirs_was_refitted_to(record: Record) -> None:
    record.feedback.vote("b1", YES)

    record.feedback.carry("h1", "h2", 2.0, -0.5)

    [carried] = record.feedback.counted("h2")
    assert (carried.vote.sum, record.feedback.counted("h1")) == (2.0, [])


def test_a_vote_holds_no_text_no_person_and_no_hour(record: Record) -> None:
    with record.database.reading() as connection:
        columns = {column["name"] for column in inspect(connection).get_columns("feedback")}

    assert columns == {"ballot", "claim_id", "same", "sum", "blind", "head", "day"}


def test_votes_are_no_part_of_the_export(record: Record) -> None:
    record.feedback.vote("b1", YES)

    assert list(record.all_rows()) == []
    assert record.feed.head() == 0


@pytest.mark.parametrize("held", [-30.0, -3.5, -0.001, 0.0, 2.25, 12.0, 30.0])
def test_the_sum_behind_a_chance_is_found_again(held: float) -> None:
    chance = 1 / (1 + pow(2.718281828459045, -held))

    assert sum_of(chance) == pytest.approx(held, rel=1e-2)
    assert json.dumps(sum_of(0.0)) == "-30.0"
    assert sum_of(1.0) == 30.0
