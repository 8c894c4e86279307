"""State between two messages of one person, kept under a keyed hash until it is dropped."""

from sqlalchemy import bindparam, select

from onrecord.store.database.clock import Clock
from onrecord.store.database.engine import Database
from onrecord.store.database.prepared import Prepared
from onrecord.store.tables.schema import conversation

_STATE = Prepared(select(conversation.c.state).where(conversation.c.person == bindparam("whose")))


class StoredConversations:
    """One JSON text for each person who is in the middle of something."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def state(self, person: str) -> str | None:
        """The kept JSON, if any."""
        with self._database.reading() as connection:
            state: str | None = _STATE.value(connection, whose=person)
        return state

    def keep(self, person: str, state: str) -> None:
        """Replace the state."""
        kept = {"state": state, "at": self._clock.steady()}
        with self._database.writing() as connection:
            ours = conversation.update().where(conversation.c.person == person)
            if connection.execute(ours.values(**kept)).rowcount == 0:
                connection.execute(conversation.insert(), {"person": person, **kept})

    def drop(self, person: str) -> None:
        """Forget the state."""
        with self._database.writing() as connection:
            connection.execute(conversation.delete().where(conversation.c.person == person))
