"""A message becomes the claim-sized questions in it."""

from onrecord.reading.message import MOST_QUESTIONS, Reading, claims_in, question_of, read
from onrecord.reading.pieces.asking_on import asks_on
from onrecord.reading.polarity.negating import polarity_of

__all__ = [
    "MOST_QUESTIONS",
    "Reading",
    "asks_on",
    "claims_in",
    "polarity_of",
    "question_of",
    "read",
]
