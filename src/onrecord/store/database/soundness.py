"""Whether SQLite's file is whole: its pages, its indexes, and the texts in it.

A row that no statement finds any more because a page of an index is garbage is as lost as one that
was deleted, and no event tells of it.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

_MOST_TOLD = 20
_CHECK = text(f"PRAGMA integrity_check({_MOST_TOLD})").execution_options(yield_per=1)
_TREES = text("SELECT rootpage, type || ' ' || name FROM sqlite_master WHERE rootpage > 0")
_TREE = re.compile(r"\bTree (\d+)\b")


def damages(connection: Connection) -> Iterator[str]:
    """What is wrong with the file; a server looks after its files itself."""
    if connection.dialect.name != "sqlite":
        return
    names = {str(page): name for page, name in connection.execute(_TREES)}
    for told in _told(connection):
        for line in told.splitlines()[:_MOST_TOLD]:
            if line != "ok" and not line.startswith("***"):
                named = _TREE.sub(lambda tree: names.get(tree[1], tree[0]), line)
                yield f"the file is damaged: {named}"


@contextmanager
def any_text(connection: Connection) -> Iterator[None]:
    """Bytes that are no UTF-8 are read as halves of letters instead of ending the reading."""
    driver = connection.connection.dbapi_connection
    if connection.dialect.name != "sqlite" or driver is None:
        yield
        return
    usual = driver.text_factory
    driver.text_factory = lambda raw: raw.decode(errors="surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = usual


def _told(connection: Connection) -> Iterator[str]:
    try:
        with connection.execute(_CHECK) as found:
            yield from found.scalars()
    except DatabaseError as wrong:
        yield str(wrong.orig)
