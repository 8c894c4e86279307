"""A message is answered sentence by sentence, where its sentences are of more claims than it is."""

from collections.abc import Mapping, Sequence

from onrecord.asking import Answer, Match
from onrecord.model import ClaimId


def by_sentences(whole: tuple[Answer, ...], each: Sequence[Answer]) -> tuple[Answer, ...]:
    """The answers to its sentences if they match more claims than the whole, else the whole's."""
    matched: dict[ClaimId, Answer] = {}
    for answer in filter(_matches, each):
        matched.setdefault(answer.claim_ids[0], answer)
    if len(matched) <= max(1, sum(map(_matches, whole))):
        return whole
    return tuple(answer for answer in each if _adds(answer, matched))


def _matches(answer: Answer) -> bool:
    return isinstance(answer.finding, Match)


def _adds(answer: Answer, matched: Mapping[ClaimId, Answer]) -> bool:
    """Whether it is the first to match its claim, or shows only claims that nothing matched."""
    if _matches(answer):
        return matched[answer.claim_ids[0]] is answer
    return bool(answer.claim_ids) and matched.keys().isdisjoint(answer.claim_ids)
