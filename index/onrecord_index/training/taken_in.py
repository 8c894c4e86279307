"""Texts that curators took in as phrasings, and the claims as they were before that."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from onrecord.finding import Field, Findable
from onrecord.submissions import Submission
from onrecord_index.training.calibrating import Pair


def pairs_of(answered: Iterable[Submission]) -> tuple[Pair, ...]:
    """Each text with the claim that a curator pointed it at."""
    return tuple(Pair(one.text, one.claim_id, same=True) for one in answered if one.claim_id)


def without(claims: Iterable[Findable], pairs: Sequence[Pair]) -> Iterator[Findable]:
    """The claims without these texts among their phrasings, which would find themselves."""
    taken_in = {pair.text for pair in pairs}
    for claim in claims:
        kept = (t for t in claim.texts if t.field is not Field.PHRASING or t.text not in taken_in)
        yield replace(claim, texts=tuple(kept))
