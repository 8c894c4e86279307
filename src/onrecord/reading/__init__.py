"""A message becomes the claim-sized questions in it."""

from onrecord.reading.message import (
    LONG,
    MOST_QUESTIONS,
    Reading,
    claims_in,
    question_of,
    read,
)
from onrecord.reading.polarity import polarity_of

__all__ = [
    "LONG",
    "MOST_QUESTIONS",
    "Reading",
    "claims_in",
    "polarity_of",
    "question_of",
    "read",
]
