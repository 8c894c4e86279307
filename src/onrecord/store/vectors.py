"""Vectors that were computed before, so that a rebuilt index need not encode anew."""

from collections.abc import Iterator, Mapping, Sequence
from math import hypot
from struct import unpack

from sqlalchemy import Insert, bindparam, select

from onrecord.store.database.engine import Database
from onrecord.store.database.prepared import Prepared
from onrecord.store.tables.rowtables import AT_ONCE, batches
from onrecord.store.tables.schema import vector

_MANY = 4 * AT_ONCE
_OFF_UNIT = 0.01


_UNDER = Prepared(
    select(vector.c.text_key, vector.c.value).where(
        vector.c.fingerprint == bindparam("whose"),
        vector.c.text_key.in_(bindparam("some", expanding=True)),
    )
)

_ONE_GONE = vector.delete().where(
    vector.c.fingerprint == bindparam("whose"), vector.c.text_key == bindparam("key")
)


class StoredVectors:
    """Vectors by the hash of the text that they stand for, a set for each encoder."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def vectors(self, fingerprint: str, keys: Sequence[str]) -> Mapping[str, bytes]:
        """Those kept under these keys (hash of the dense form), as little-endian float16."""
        if len(keys) > _MANY:
            return self._among_all(fingerprint, frozenset(keys))
        found: dict[str, bytes] = {}
        with self._database.reading() as connection:
            for some in batches(keys, AT_ONCE):
                found.update(_UNDER.rows(connection, whose=fingerprint, some=some))
        return found

    def keep(self, fingerprint: str, vectors: Mapping[str, bytes]) -> None:
        """Keep these, in the place of what is there under the same keys: it may be damaged."""
        for some in batches(vectors.items(), _MANY):
            fresh = [
                {"fingerprint": fingerprint, "text_key": key, "value": value} for key, value in some
            ]
            with self._database.writing() as connection:
                connection.execute(self._insert_or_replace(), fresh)

    def damages(self) -> Iterator[str]:
        """The vectors that no encoder gave; each is computed anew as soon as it is needed."""
        for fingerprint, key in self._damaged():
            yield f"vector {key} of {fingerprint}: is not one that an encoder gave"

    def drop_damaged(self) -> int:
        """Forget the vectors that no encoder gave, so that they are computed anew; how many."""
        named = [{"whose": whose, "key": key} for whose, key in self._damaged()]
        if named:
            with self._database.writing() as connection:
                connection.execute(_ONE_GONE, named)
        return len(named)

    def _damaged(self) -> Iterator[tuple[str, str]]:
        query = select(vector).order_by(*vector.primary_key)
        with self._database.reading() as connection:
            streamed = connection.execution_options(yield_per=1000).execute(query)
            yield from ((whose, key) for whose, key, value in streamed if not _is_unit(value))

    def _among_all(self, fingerprint: str, keys: frozenset[str]) -> dict[str, bytes]:
        # Reading everything in the order of the file is many times faster than many look-ups.
        query = select(vector.c.text_key, vector.c.value).where(vector.c.fingerprint == fingerprint)
        with self._database.reading() as connection:
            streamed = connection.execution_options(yield_per=2000).execute(query)
            return {key: bytes(value) for key, value in streamed if key in keys}

    def _insert_or_replace(self) -> Insert:
        if self._database.is_sqlite:
            return vector.insert().prefix_with("OR REPLACE")
        # Here because its import is slow, and has happened already where the database is such.
        from sqlalchemy.dialects.postgresql import insert  # noqa: PLC0415

        fresh = insert(vector)
        return fresh.on_conflict_do_update(
            index_elements=list(vector.primary_key), set_={"value": fresh.excluded.value}
        )


def _is_unit(value: object) -> bool:
    """Whether these are numbers in half precision whose squares add up to one."""
    if not isinstance(value, bytes) or len(value) % 2:
        return False
    return abs(hypot(*unpack(f"<{len(value) // 2}e", value)) - 1.0) <= _OFF_UNIT
