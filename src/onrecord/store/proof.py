"""Which pepper the people of a record are known by: a proof of it, from which nobody learns it."""

from hmac import compare_digest

from sqlalchemy import Connection, select

from onrecord.errors import Misconfigured
from onrecord.store.database.engine import Database, Lock
from onrecord.store.instance import anybody_takes_part
from onrecord.store.tables.schema import about

_KEPT_AS = "pepper"


def agree_on(database: Database, proof: str) -> None:
    """Keep the proof, unless others run on the record by another: Misconfigured then.

    A home that lost its pepper goes on by a new one if it is alone: nobody there is known by the
    old one any more.
    """
    with database.writing(Lock.JOURNAL) as connection:
        kept = _kept(connection)
        same = compare_digest(kept, proof)
        if kept and not same and anybody_takes_part(database):
            raise _another(database)
        if not same:
            _keep(connection, proof)


def confirm(database: Database, proof: str) -> None:
    """Raise Misconfigured where another took its part at the same moment, by another proof."""
    with database.reading() as connection:
        if not compare_digest(_kept(connection), proof):
            raise _another(database)


def refuse_strangers(database: Database, proof: str) -> None:
    """Raise Misconfigured where those who last ran on the record know people by another pepper."""
    with database.reading() as connection:
        kept = _kept(connection)
    if kept and not compare_digest(kept, proof):
        raise Misconfigured(
            f"the file 'pepper' of this home is another than that by which {database.shown} knows "
            "people: nobody would be found under it. Copy it from the home of the bot, or run this "
            "command there"
        )


def _kept(connection: Connection) -> str:
    return str(connection.scalar(select(about.c.value).where(about.c.name == _KEPT_AS)) or "")


def _keep(connection: Connection, proof: str) -> None:
    changed = about.update().where(about.c.name == _KEPT_AS).values(value=proof)
    if connection.execute(changed).rowcount == 0:
        connection.execute(about.insert(), {"name": _KEPT_AS, "value": proof})


def _another(database: Database) -> Misconfigured:
    return Misconfigured(
        f"the file 'pepper' of this home is another than that of those who run on "
        f"{database.shown}: people would be strangers here. Copy it from the home of one of them, "
        "or stop them all first"
    )
