"""Whether a row may stand in a record at all, whatever else is in it."""

from onrecord.errors import NoPlace, Refused, Unreadable
from onrecord.model import Assertion, Claim, Evidence, Party, Publication, Row, Status
from onrecord.rows import check


def admissible(row: Row) -> None:
    """Raises Unreadable, Refused or NoPlace for a row that no record could hold."""
    check(row)
    if isinstance(row, Publication):
        _admissible_place(row)
    if isinstance(row, Claim):
        _admissible_merger(row)
    if isinstance(row, Party):
        _admissible_roles(row)
    if isinstance(row, Assertion):
        _admissible_saying(row)
    if isinstance(row, Evidence):
        _admissible_span(row)


def _admissible_place(row: Publication) -> None:
    named = f"publication {row.publication_id}"
    for field in ("url", "archived_url"):
        address = getattr(row, field)
        if address and not address.startswith(("https://", "http://")):
            raise Unreadable(f"{named}: {field}: {address[:80]!r} does not start with https://")
    if row.status is Status.PUBLISHED and not (row.url or row.reference.strip()):
        raise NoPlace(f"{named}: url: a web address or a bibliographic reference is needed")


def _admissible_merger(row: Claim) -> None:
    if (row.status is Status.MERGED) != (row.merged_into is not None):
        raise Refused(f"claim {row.claim_id}: merged_into: needed by a merged claim and no other")
    if row.merged_into == row.claim_id:
        raise Refused(f"claim {row.claim_id}: merged_into: a claim cannot be merged into itself")


def _admissible_roles(row: Party) -> None:
    named = f"party {row.party_id}: speaks_for"
    for role in row.speaks_for:
        if role.party_id == row.party_id:
            raise Refused(f"{named}: a party cannot speak for itself")
        if role.since and role.until and role.until < role.since:
            raise Refused(f"{named}: until ({role.until}) is before since ({role.since})")


def _admissible_saying(row: Assertion) -> None:
    named = f"assertion {row.assertion_id}"
    if row.disputes == row.assertion_id:
        raise Refused(f"{named}: disputes: an assertion cannot dispute itself")
    for n, figure in enumerate(row.figures):
        if figure.low is not None and figure.high is not None and figure.high < figure.low:
            bounds = f"{figure.high:g} is below low ({figure.low:g})"
            raise Refused(f"{named}: figures.{n}.high: {bounds}")


def _admissible_span(row: Evidence) -> None:
    named = f"evidence {row.evidence_id}"
    if (row.start or 0) < 0:
        raise Refused(f"{named}: start: {row.start} is before the text")
    if row.end is not None and row.end < (row.start or 0):
        raise Refused(f"{named}: end: {row.end} is before start ({row.start or 0})")
