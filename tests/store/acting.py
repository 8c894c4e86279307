"""One act on a record, or one file taken into it, whoever it is of."""

from tests.rows import numbered

from onrecord.events import Action
from onrecord.model import CuratorId, Row
from onrecord.store import Record

ME = CuratorId("k-me")


def puts(record: Record, *rows: Row) -> int:
    """The rows as one correction; the number of the last event afterwards."""
    with record.book.acting(ME, Action.CORRECTED, "c-1") as act:
        for row in rows:
            act.put(row)
    return record.feed.head()


def imported(record: Record, *rows: Row) -> int:
    """The rows as one file; how many of them were new or changed."""
    return record.import_rows(numbered(rows), "test.jsonl", ME)
