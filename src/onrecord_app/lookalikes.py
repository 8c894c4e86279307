"""Parties that no reader of an answer can tell from one another."""

from collections import defaultdict

from onrecord.model import Party, Status
from onrecord.store import Record
from onrecord.text import fold

ADVICE = "answers show them under names that read the same: name one of them otherwise"
ONE_ROW = "only capital letters tell them apart: if one row is meant, give it one id"


def lookalikes(record: Record) -> list[tuple[str, ...]]:
    """The ids of published parties whose names read the same, in groups."""
    called: defaultdict[str, set[str]] = defaultdict(set)
    for party in record.book.rows(Party):
        if party.status is Status.PUBLISHED:
            for name in party.names:
                called[fold(name.words)].add(party.party_id)
    return sorted({tuple(sorted(ids)) for ids in called.values() if len(ids) > 1})
