"""The desk that curates: each act is one transaction and one event."""

from onrecord.curation.desk import CurationDesk
from onrecord.curation.desks import Book, Demands, Invites, Transaction
from onrecord.curation.drafts import Draft, fresh_id
from onrecord.curation.rights import may
from onrecord.curation.staff import Staff

__all__ = [
    "Book",
    "CurationDesk",
    "Demands",
    "Draft",
    "Invites",
    "Staff",
    "Transaction",
    "fresh_id",
    "may",
]
