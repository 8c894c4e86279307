"""What a search found for a question, and how likely a claim must be to be shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.asking import Hit, Question
from onrecord.deciding import Thresholds
from onrecord.model import ClaimId, Entry


@dataclass(frozen=True, slots=True)
class Lookup:
    """The hits for a question, best first, each with its entry on record.

    ``glossed`` says that the search had the question in English words alone.
    """

    question: Question
    hits: Sequence[Hit]
    entries: Mapping[ClaimId, Entry]
    thresholds: Thresholds
    glossed: bool = False
