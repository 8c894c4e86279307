"""From what vectors and words found to claims in order, each with a calibrated chance."""

import math
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import numpy as np

from onrecord.asking import Hit, InPart, Question
from onrecord.finding import Findable
from onrecord.model import ClaimId
from onrecord_index.arrays import Floats, Numbers
from onrecord_index.head import Head, chance_of, with_order
from onrecord_index.parts.dense import DenseHit
from onrecord_index.weighing.features import Scores, beside_passages, relative, shared
from onrecord_index.weighing.sharing import Asked, Rarity
from onrecord_index.words.documents import Kept
from onrecord_index.words.stems import glossed, stems

_DIGITS = re.compile(r"([0-9]{1,18})")

DEEP = 30
"""How many candidates the head weighs."""

QUOTED = 10
"""How many more it weighs, whose passages meet the question best.

What is forwarded word for word may stand in a passage alone, and nothing of it in a title.
"""

_NOTHING = Kept((), "")


class WordSource(Protocol):
    """What the ranking asks of the word search."""

    def scores(self, question: Question, claim_ids: Collection[ClaimId]) -> dict[ClaimId, float]:
        """How well each of these claims meets the question's words."""
        ...

    def quoted(self, question: Question, claim_ids: Collection[ClaimId]) -> dict[ClaimId, float]:
        """How well the passage of each of these claims meets the question's words."""
        ...

    def kept(self, claim_ids: Collection[ClaimId]) -> dict[ClaimId, Kept]:
        """The stems kept of these claims."""
        ...

    @property
    def rarity(self) -> Rarity:
        """How telling a stem is in this collection."""
        ...


class Source(Protocol):
    """The indexed claims as the ranking looks them up."""

    @property
    def words(self) -> WordSource:
        """The word search over the same claims."""
        ...

    def findable(self, claim_id: ClaimId) -> Findable:
        """The claim as it was indexed."""
        ...


@dataclass(frozen=True, slots=True)
class Candidates:
    """The question as it was mended, and what each channel found for it.

    ``in_part`` says why the encoder did not read it as it was asked, where it did not.
    """

    asked: Question
    dense: Mapping[ClaimId, DenseHit]
    by_words: Sequence[tuple[ClaimId, float]]
    in_part: InPart | None = None


@dataclass(frozen=True, slots=True)
class Weighed:
    """The candidates that the head weighs, in the order of ids, with their features."""

    claim_ids: tuple[ClaimId, ...]
    table: Mapping[str, Floats]
    blind: bool = False
    """Whether the encoder cannot read the question, so that words alone decide."""


def rank(found: Candidates, source: Source, head: Head) -> list[Hit]:
    """Every candidate once, best first, each with its own chance."""
    weighed = weigh(found, source)
    if not weighed.claim_ids:
        return []
    near_in_time = _nearness(found.asked.said_on, weighed.claim_ids, source)
    layers = head.layers(blind=weighed.blind)
    order = layers.order(weighed.table) + near_in_time
    chances = chance_of(layers.chance(with_order(weighed.table, order)))
    # Equals, such as two claims in the same words, stand in the order of their ids.
    best_first = np.argsort(-order.round(6), kind="stable")
    # Among claims on one topic a lower one may be the likelier: the chance also knows how much of
    # the question each has, and each keeps its own for whoever weighs what else tells them apart.
    return [
        _hit(weighed.claim_ids[at], found.dense, float(order[at]), float(chances[at]))
        for at in best_first
    ]


def weigh(found: Candidates, source: Source) -> Weighed:
    """The candidates that come first, all channels together or by their passages, with features."""
    question = found.asked
    claim_ids, scores = _aligned(found, source.words)
    table = relative(scores)
    quoted = source.words.quoted(question, claim_ids)
    deep = _first_of(table["fused"], np.array([quoted[claim_id] for claim_id in claim_ids]))
    chosen = tuple(claim_ids[at] for at in deep)
    kept, rarity = source.words.kept(chosen), source.words.rarity
    meant = glossed(question.lexical, question.language)
    asked = Asked.of(stems(question.lexical, question.language), rarity, meant)
    theirs = [kept.get(claim_id, _NOTHING) for claim_id in chosen]
    columns = {name: column[deep] for name, column in table.items()}
    columns |= beside_passages(columns, theirs)
    return Weighed(chosen, {**columns, **shared(asked, theirs, rarity)}, scores.blind)


def _aligned(found: Candidates, words: WordSource) -> tuple[tuple[ClaimId, ...], Scores]:
    """The candidates in the order of ids, each with what every channel says of it."""
    by_words = dict(found.by_words)
    by_words |= words.scores(found.asked, [each for each in found.dense if each not in by_words])
    claim_ids = tuple(sorted(by_words, key=_counted))
    hits = [found.dense.get(claim_id) for claim_id in claim_ids]
    cosine = np.array([math.nan if hit is None else hit.cosine for hit in hits])
    second = np.array([_second(hit) for hit in hits])
    return claim_ids, Scores.of(cosine, second, np.array([by_words[c] for c in claim_ids]))


def _first_of(fused: Floats, quoted: Floats) -> Numbers:
    """The places of the candidates that are weighed, in their order."""
    by_passage = np.argsort(-quoted, kind="stable")[:QUOTED]
    return np.union1d(
        np.argsort(-fused, kind="stable")[:DEEP], by_passage[quoted[by_passage] > 0.0]
    )


def _counted(claim_id: ClaimId) -> list[str | tuple[int, str]]:
    """The id for sorting, its numbers by value: 'c9' before 'c10'."""
    parts: list[str | tuple[int, str]] = [*_DIGITS.split(claim_id)]
    parts[1::2] = [(int(digits), digits) for digits in _DIGITS.findall(claim_id)]
    return parts


def _second(hit: DenseHit | None) -> float:
    if hit is None:
        return math.nan
    return hit.cosine if hit.second is None else hit.second


def _nearness(said_on: date | None, claim_ids: Sequence[ClaimId], source: Source) -> Floats:
    """What nearness in time adds: soft and capped, since old claims come round again."""
    if said_on is None:
        return np.zeros(len(claim_ids))
    dates = [source.findable(claim_id).dated for claim_id in claim_ids]
    return np.array([0.0 if day is None else _bonus(abs((said_on - day).days)) for day in dates])


def _bonus(days: int) -> float:
    return math.exp(-days / 60.0)


def _hit(
    claim_id: ClaimId, dense: Mapping[ClaimId, DenseHit], score: float, probability: float
) -> Hit:
    hit = dense.get(claim_id)
    return Hit(claim_id, claim_id if hit is None else hit.text_id, score, probability)
