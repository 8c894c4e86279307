"""A prepared statement gives what SQLAlchemy gives, and its troubles are named as all others."""

import pytest
from sqlalchemy import bindparam, func, select, text

from onrecord.errors import OnRecordError
from onrecord.store import Record
from onrecord.store.database.prepared import Prepared
from onrecord.store.tables.schema import conversation

AMONG = (
    select(conversation.c.person, conversation.c.state)
    .where(conversation.c.person.in_(bindparam("some", expanding=True)), conversation.c.at < 9)
    .order_by(conversation.c.person)
)
NEW = Prepared(conversation.insert())
GONE = Prepared(
    conversation.delete()
    .where(conversation.c.person == bindparam("whose"))
    .returning(conversation.c.state)
)


@pytest.fixture
def people(record: Record) -> Record:
    rows = [{"person": f"p{n}", "state": f"100% {n}?", "at": float(n)} for n in range(12)]
    with record.database.writing() as connection:
        NEW.each(connection, rows)
    return record


@pytest.mark.parametrize("count", [0, 1, 2, 5, 12])
def test_lists_of_any_length_are_looked_among(people: Record, count: int) -> None:
    some, prepared = [f"p{n}" for n in range(count)], Prepared(AMONG)

    with people.database.reading() as connection:
        expected = [tuple(row) for row in connection.execute(AMONG, {"some": some})]
        found = [prepared.rows(connection, some=some) for _ in range(2)]

    assert found == [expected, expected]


def test_what_is_returned_is_given_and_nothing_is_none(people: Record) -> None:
    with people.database.writing() as connection:
        gone = GONE.value(connection, whose="p3")
        again = GONE.value(connection, whose="p3")

    assert (gone, again) == ("100% 3?", None)


def test_a_transaction_that_fails_leaves_nothing(people: Record) -> None:
    with pytest.raises(OnRecordError), people.database.writing() as connection:
        NEW.each(connection, [{"person": name, "state": "", "at": 1.0} for name in ("q", "p1")])

    with people.database.reading() as connection:
        assert Prepared(AMONG).rows(connection, some=["q"]) == []


def test_all_that_is_read_at_once_is_of_one_moment(people: Record) -> None:
    count = Prepared(select(func.count()).select_from(conversation))

    with people.database.reading() as connection:
        before = count.value(connection)
        with people.database.writing() as writer:
            NEW.run(writer, person="q", state="", at=1.0)
        after = count.value(connection)

    assert before == after


def test_what_the_database_refuses_is_an_error_of_ours(people: Record) -> None:
    with pytest.raises(OnRecordError), people.database.writing() as connection:
        NEW.run(connection, person="p1", state="twice", at=1.0)
    with pytest.raises(OnRecordError), people.database.reading() as connection:
        Prepared(text("SELECT nothing FROM nowhere")).rows(connection)
