"""Vectors that were computed before, so that a rebuilt index need not encode anew."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Insert, select

from onrecord.store.engine import Database
from onrecord.store.rowtables import AT_ONCE, batches
from onrecord.store.schema import vector

_MANY = 4 * AT_ONCE


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
                query = select(vector.c.text_key, vector.c.value).where(
                    vector.c.fingerprint == fingerprint, vector.c.text_key.in_(some)
                )
                found.update((key, bytes(value)) for key, value in connection.execute(query))
        return found

    def keep(self, fingerprint: str, vectors: Mapping[str, bytes]) -> None:
        """Keep these; one that is there already is left as it is."""
        for some in batches(vectors.items(), _MANY):
            fresh = [
                {"fingerprint": fingerprint, "text_key": key, "value": value} for key, value in some
            ]
            with self._database.writing() as connection:
                connection.execute(self._insert_or_leave(), fresh)

    def _among_all(self, fingerprint: str, keys: frozenset[str]) -> dict[str, bytes]:
        # Reading everything in the order of the file is many times faster than many look-ups.
        query = select(vector.c.text_key, vector.c.value).where(vector.c.fingerprint == fingerprint)
        with self._database.reading() as connection:
            streamed = connection.execution_options(yield_per=2000).execute(query)
            return {key: bytes(value) for key, value in streamed if key in keys}

    def _insert_or_leave(self) -> Insert:
        if self._database.is_sqlite:
            return vector.insert().prefix_with("OR IGNORE")
        # Here because its import is slow, and has happened already where the database is such.
        from sqlalchemy.dialects.postgresql import insert  # noqa: PLC0415

        return insert(vector).on_conflict_do_nothing()
