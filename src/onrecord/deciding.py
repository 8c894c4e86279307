"""From scored hits to a finding: this claim, some like it, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.asking import Hit
from onrecord.errors import Misconfigured

MOST_RELATED = 4
"""More claims than this are no help to somebody who asked about one."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Probabilities from which a claim counts as the one asked about, or as like it.

    ``birth`` says which evaluation produced them, on which pairs, with which encoder.
    """

    match: float
    related: float
    birth: str

    def __post_init__(self) -> None:
        if not 0.0 <= self.related <= self.match <= 1.0:
            raise Misconfigured(
                "thresholds must be 0 ≤ related ≤ match ≤ 1, "
                f"not related {self.related} and match {self.match}"
            )


@dataclass(frozen=True, slots=True)
class Kept:
    """The hits worth showing: the one that is the claim asked about, or those like it."""

    match: Hit | None = None
    related: tuple[Hit, ...] = ()


def decide(hits: Sequence[Hit], thresholds: Thresholds) -> Kept:
    """The likeliest hit as the match where it is likely enough, else those that are related.

    Hits keep the order of the search. A probability that is no number counts as none.
    """
    kept = tuple(hit for hit in hits if hit.probability >= thresholds.related)
    likeliest = max(kept, key=lambda hit: hit.probability, default=None)
    if likeliest is not None and likeliest.probability >= thresholds.match:
        return Kept(match=likeliest)
    return Kept(related=kept[:MOST_RELATED])
