"""What the dense channel says of a claim: how near its texts are to the question."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DenseHit:
    """The exact cosine of a claim's nearest text, and which text that is.

    For a long question ``cosine`` is the mean of the whole message's and its best sentence's.
    ``second`` is the cosine of the claim's second nearest text (of the only one where it has one).
    """

    cosine: float
    text_id: str
    second: float | None = None
