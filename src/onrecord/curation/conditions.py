"""What an act may be refused for: it gives no reason, or there is no such row."""

from typing import TypeVar

from onrecord.curation.desks import Transaction
from onrecord.errors import NotOnRecord, Refused
from onrecord.model import Row

R = TypeVar("R", bound=Row)


def needed(reason: str) -> str:
    """The reason as it is kept. Raises Refused where there is none."""
    if not reason.strip():
        raise Refused("a reason is needed")
    return reason.strip()


def present(act: Transaction, kind: type[R], identity: str) -> R:
    """The row as it stands in this act. Raises NotOnRecord where there is none."""
    row = act.row(kind, identity)
    if row is None:
        raise NotOnRecord(f"no {kind.__name__.lower()} {identity} is on record")
    return row
