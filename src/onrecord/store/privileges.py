"""What OnRecord must be allowed on a server, and is not."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, text

from onrecord.store.tables.schema import metadata

_READ_ONLY = text(
    "SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on'"
)
# The journal is only added to: a role that may not change it is welcome.
_UNWRITABLE = text(
    """SELECT name FROM unnest(CAST(:names AS text[])) AS name
        WHERE NOT (has_table_privilege(name, 'SELECT') AND has_table_privilege(name, 'INSERT')
                   AND (name = 'event' OR has_table_privilege(name, 'UPDATE')
                                      AND has_table_privilege(name, 'DELETE')))
        ORDER BY name"""
)
_NOT_OWNED = text(
    """SELECT relname FROM pg_class
        WHERE relnamespace = current_schema()::regnamespace AND relname IN :names
          AND NOT pg_has_role(relowner, 'USAGE')
        ORDER BY relname"""
).bindparams(bindparam("names", expanding=True))
_SHOWN = 3


def missing_privileges(connection: Connection) -> str:
    """What to do so that this connection can write; empty where it can."""
    if connection.dialect.name != "postgresql":
        return ""
    names = sorted(metadata.tables)
    if connection.scalar(_READ_ONLY):
        return "the server lets nobody write (a standby, or default_transaction_read_only)"
    if closed := connection.scalars(_UNWRITABLE, {"names": names}).all():
        return f"let its role read and write every table: it may not in {_some(closed)}"
    if foreign := connection.scalars(_NOT_OWNED, {"names": names}).all():
        # Only then are tables written anew, without what was erased in them.
        return f"let its role own every table: it does not own {_some(foreign)}"
    return ""


def _some(names: Sequence[str]) -> str:
    more = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
