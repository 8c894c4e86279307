"""A draft without the parties and places that nothing in it names."""

from dataclasses import replace

from onrecord.curation import Draft
from onrecord.model import Assertion, Evidence, Party, Publication, Row
from onrecord.rows import row_id

_AROUND = (Party, Publication)


def in_use(draft: Draft) -> Draft:
    """The draft without parties and places that were entered but in the end not used."""
    named = {each for row in draft.rows for each in _named_by(row)}
    rows = tuple(r for r in draft.rows if not isinstance(r, _AROUND) or row_id(r) in named)
    return draft if rows == draft.rows else in_use(replace(draft, rows=rows))


def _named_by(row: Row) -> tuple[str | None, ...]:
    """The parties and places that a row needs."""
    match row:
        case Assertion():
            return row.party_id, row.spokesperson_id
        case Evidence():
            return row.publication_id, *row.via
        case Publication():
            return (row.outlet_id,)
        case Party():
            return tuple(role.party_id for role in row.speaks_for)
        case _:
            return ()
