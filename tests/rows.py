"""Small rows, whole but for what a test says of them."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from onrecord.model import (
    ENGLISH,
    Assertion,
    AssertionId,
    Claim,
    ClaimId,
    Evidence,
    EvidenceId,
    Figure,
    Language,
    Mode,
    Party,
    PartyId,
    PartyKind,
    Phrasing,
    PhrasingId,
    Precision,
    Publication,
    PublicationId,
    Row,
    Stance,
    Status,
    Text,
)

SAID_ON = date(2022, 6, 17)


def party(party_id: str = "p-ministry", name: str = "", **others: Any) -> Party:
    """A party, by default an institution named after its id."""
    fields: dict[str, Any] = {
        "kind": PartyKind.INSTITUTION,
        "names": (Text(name or f"Party {party_id}"),),
    }
    return Party(party_id=PartyId(party_id), **{**fields, **others})


def outlet(party_id: str = "p-outlet", name: str = "") -> Party:
    """A party that carries what others said."""
    return party(party_id, name, kind=PartyKind.OUTLET)


def publication(publication_id: str = "u-1", **others: Any) -> Publication:
    """A place with an address, of the outlet 'p-outlet'."""
    fields: dict[str, Any] = {
        "outlet_id": PartyId("p-outlet"),
        "title": f"Report {publication_id}",
        "url": f"https://outlet.example/{publication_id}",
        "published_on": SAID_ON,
        "precision": Precision.DAY,
    }
    return Publication(publication_id=PublicationId(publication_id), **{**fields, **others})


def claim(claim_id: str = "c-1", *wordings: str, **others: Any) -> Claim:
    """A published claim, by default with one English wording."""
    worded = wordings or (f"How many fighters does {claim_id} count?",)
    fields: dict[str, Any] = {
        "wordings": tuple(Text(words) for words in worded),
        "status": Status.PUBLISHED,
    }
    return Claim(claim_id=ClaimId(claim_id), **{**fields, **others})


def phrasing(
    phrasing_id: str, text: str, claim_id: str = "c-1", language: Language = ENGLISH, **others: Any
) -> Phrasing:
    """One way of wording a claim."""
    return Phrasing(PhrasingId(phrasing_id), ClaimId(claim_id), text, language, **others)


def assertion(assertion_id: str = "a-1", words: str = "", **others: Any) -> Assertion:
    """What 'p-ministry' said on 'c-1'."""
    fields: dict[str, Any] = {
        "claim_id": ClaimId("c-1"),
        "party_id": PartyId("p-ministry"),
        "stance": Stance.STATES,
        "words": words or f"The words of {assertion_id}",
        "language": ENGLISH,
        "mode": Mode.PARAPHRASE,
        "said_on": SAID_ON,
        "precision": Precision.DAY,
    }
    return Assertion(assertion_id=AssertionId(assertion_id), **{**fields, **others})


def evidence(assertion_id: str = "a-1", publication_id: str = "u-1", **others: Any) -> Evidence:
    """An assertion as it stands in a publication."""
    fields: dict[str, Any] = {
        "evidence_id": EvidenceId(f"e-{assertion_id}-{publication_id}"),
        "quoted": f"As published of {assertion_id}",
    }
    return Evidence(
        assertion_id=AssertionId(assertion_id),
        publication_id=PublicationId(publication_id),
        **{**fields, **others},
    )


def figure(value: float, **others: Any) -> Figure:
    """An exact number."""
    return Figure(**{"value": value, "low": value, "high": value, **others})


def small_record() -> list[Row]:
    """One claim with a phrasing, and one assertion in one place."""
    return [
        party("p-ministry", "Ministry of Defence"),
        outlet("p-outlet", "The Outlet"),
        publication(),
        claim(),
        phrasing("f-1", "fighters killed so far"),
        assertion(),
        evidence(),
    ]


def numbered(rows: Iterable[Row]) -> Iterator[tuple[int, Row]]:
    """The rows as a file would bring them, one in each line."""
    return iter(enumerate(rows, 1))
