"""Answers a message sentence by sentence where that matches more claims than the whole does."""

from collections.abc import Mapping, Sequence

from onrecord.asking import Answer
from onrecord.model import ClaimId


def by_sentences(whole: tuple[Answer, ...], each: Sequence[Answer]) -> tuple[Answer, ...]:
    """The answers to the sentences if these match more claims than the whole does, else its own."""
    matched: dict[ClaimId, Answer] = {}
    for answer in each:
        if answer.is_match:
            matched.setdefault(answer.claim_ids[0], answer)
    if len(matched) <= max(1, sum(answer.is_match for answer in whole)):
        return whole
    return tuple(answer for answer in each if _adds(answer, matched))


def _adds(answer: Answer, matched: Mapping[ClaimId, Answer]) -> bool:
    """Whether an answer is the first to match its claim, or shows only claims left unmatched."""
    if answer.is_match:
        return matched[answer.claim_ids[0]] is answer
    return bool(answer.claim_ids) and matched.keys().isdisjoint(answer.claim_ids)
