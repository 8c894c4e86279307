"""The record as the index follows it: published texts only, and what changed."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, func, select

from onrecord.finding import Field, Findable, FindableText
from onrecord.model import Assertion, Claim, ClaimId, Evidence, Party, Phrasing, Status
from onrecord.store.acts import journal
from onrecord.store.database.engine import Database
from onrecord.store.published.gathering import Gathered, gather, phrasings_of, published_claims
from onrecord.store.published.touching import shown_since, touched_since
from onrecord.store.tables.rowtables import load
from onrecord.store.tables.schema import about, claim

LONGEST_PASSAGE = 600
_AT_ONCE = 200
_HOW_MANY = select(func.count()).select_from(claim).where(claim.c.status == Status.PUBLISHED.value)


class StoredFeed:
    """What a search may find; drafts, submissions and withdrawn rows are not among it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def revision(self) -> str:
        """Which record this is. A restore changes it, so that no earlier index fits."""
        with self._database.reading() as connection:
            return revision_of(connection)

    def lineage(self, seq: int) -> str:
        """Which record this is, and all that led to this event: of two copies each has its own."""
        with self._database.reading() as connection:
            return f"{revision_of(connection)} {journal.digest_at(connection, seq)}"

    def head(self) -> int:
        """The number of the last event (0 for an empty record)."""
        with self._database.reading() as connection:
            return journal.head(connection)

    def published(self) -> int:
        """How many claims are published."""
        with self._database.reading() as connection:
            return int(connection.scalar(_HOW_MANY) or 0)

    def findables(self) -> Iterator[Findable]:
        """Every published claim, in the order of ids; what changes meanwhile is in later events."""
        after = ""
        while some := self._next_findables(after):
            yield from some
            after = some[-1].claim_id

    def _next_findables(self, after: str) -> list[Findable]:
        # A transaction for some at a time: encoding them may take minutes, and as long as somebody
        # reads, SQLite cannot empty its log of what was erased.
        with self._database.reading() as connection:
            claims = published_claims(connection, after, _AT_ONCE)
            return list(_findables(connection, claims))

    def changed_since(self, seq: int, limit: int) -> tuple[int, Sequence[ClaimId]]:
        """The claims touched by at most ``limit`` events after ``seq``, and the last seq read."""
        with self._database.reading() as connection:
            touched = touched_since(connection, seq, limit)
        return touched.last, [ClaimId(key) for key in sorted(touched.claims)]

    def shown_since(self, seq: int, limit: int) -> tuple[int, Sequence[ClaimId]]:
        """As ``changed_since``, but only claims whose answers read differently now."""
        with self._database.reading() as connection:
            seen = shown_since(connection, seq, limit)
        return seen.last, [ClaimId(key) for key in sorted(seen.claims)]

    def findables_of(self, claim_ids: Sequence[ClaimId]) -> Mapping[ClaimId, Findable]:
        """These claims as they stand; one that is not published is left out."""
        with self._database.reading() as connection:
            claims = load(connection, Claim, dict.fromkeys(claim_ids))
            published = [one for one in claims.values() if one.status is Status.PUBLISHED]
            return {one.claim_id: one for one in _findables(connection, published)}


def revision_of(connection: Connection) -> str:
    return str(connection.scalar(select(about.c.value).where(about.c.name == "revision")) or "")


def _findables(connection: Connection, claims: Sequence[Claim]) -> Iterator[Findable]:
    ids = [one.claim_id for one in claims]
    phrasings = phrasings_of(connection, ids)
    gathered = gather(connection, ids)
    for one in claims:
        yield _findable(one, phrasings.get(one.claim_id, ()), gathered)


def _findable(claim: Claim, phrasings: Sequence[Phrasing], gathered: Gathered) -> Findable:
    told = gathered.assertions.get(claim.claim_id, [])
    places = [one for said in told for one in gathered.evidence.get(said.assertion_id, ())]
    return Findable(
        claim_id=claim.claim_id,
        texts=(*_wordings(claim), *map(_of_phrasing, phrasings), *map(_of_assertion, told)),
        names=_names(_speakers(told, places, gathered)),
        passage=_passage(places),
        dated=max((said.said_on for said in told if said.said_on is not None), default=None),
    )


def _wordings(claim: Claim) -> Iterator[FindableText]:
    for number, text in enumerate(claim.wordings):
        text_id = f"{claim.claim_id}#{number}"
        yield FindableText(text_id, Field.WORDING, text.words, text.language)


def _of_phrasing(one: Phrasing) -> FindableText:
    return FindableText(one.phrasing_id, Field.PHRASING, one.text, one.language)


def _of_assertion(said: Assertion) -> FindableText:
    return FindableText(said.assertion_id, Field.ASSERTION, said.words, said.language)


def _speakers(
    told: Sequence[Assertion], places: Sequence[Evidence], gathered: Gathered
) -> Iterator[Party]:
    ids = [said.party_id for said in told]
    ids.extend(said.spokesperson_id for said in told if said.spokesperson_id)
    ids.extend(gathered.publications[one.publication_id].outlet_id for one in places)
    return (gathered.parties[key] for key in dict.fromkeys(ids) if key in gathered.parties)


def _names(parties: Iterator[Party]) -> tuple[str, ...]:
    named = (text.words for party in parties for text in (*party.names, *party.aliases))
    return tuple(dict.fromkeys(named))


def _passage(places: Sequence[Evidence]) -> str:
    quoted = dict.fromkeys(one.quoted for one in places if one.quoted)
    return " … ".join(quoted)[:LONGEST_PASSAGE]
