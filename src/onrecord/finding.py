"""A published claim as something to be found: every text that may lead to it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from onrecord.model import ClaimId, Language


class Field(StrEnum):
    """Where a findable text comes from."""

    WORDING = "wording"
    TITLE = "title"
    PHRASING = "phrasing"
    ASSERTION = "assertion"


@dataclass(frozen=True, slots=True)
class FindableText:
    """One text under its own id (of the phrasing, the assertion, or the claim and a number)."""

    text_id: str
    field: Field
    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class Findable:
    """One published claim as a search knows it.

    ``names`` are speakers and outlets in every language; ``passage`` is quoted source text, a
    weak lexical field; ``dated`` is the latest date that a party spoke on it.
    """

    claim_id: ClaimId
    texts: tuple[FindableText, ...]
    names: tuple[str, ...] = ()
    passage: str = ""
    dated: date | None = None
