"""One search: a question's vectors and words against one state of the index."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from onrecord.asking import Found, InPart, Question
from onrecord.finding import Findable
from onrecord.model import ClaimId
from onrecord_index.arrays import Vectors
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.encoding.wording import Forms, asked_forms
from onrecord_index.head import Head
from onrecord_index.parts.snapshot import Snapshot
from onrecord_index.ranking import Candidates, rank
from onrecord_index.words.lexical import Words
from onrecord_index.words.repair import repair

WIDE = 50
"""How many claims each channel brings before they are ranked."""

MOST_SENTENCES = 12


@dataclass(frozen=True, slots=True)
class Matching:
    """What a search finds with: the encoder that reads, and the head that weighs."""

    encoder: Encoder
    head: Head


@dataclass(frozen=True, slots=True)
class Live:
    """What a search looks through: vectors at one revision, and the words beside them."""

    snapshot: Snapshot
    words: Words

    def findable(self, claim_id: ClaimId) -> Findable:
        return self.snapshot.findable(claim_id)


def search(live: Live, question: Question, limit: int, matching: Matching) -> Found:
    """The nearest claims, best first, each at most once."""
    searched = live.snapshot.searched()
    if not searched.claims or limit < 1:
        return Found((), searched)
    found = candidates(live, question, max(WIDE, limit), matching.encoder)
    hits = rank(found, live, matching.head)[:limit]
    in_part = tuple(_in_part(question, found, live.snapshot))
    return Found(tuple(hits), searched, in_part, found.asked if found.asked != question else None)


def begin(live: Live, question: Question, encoder: Encoder) -> None:
    """Let the encoder begin with what a search for this question will ask of it."""
    if live.snapshot.searched().claims:
        _begun(live, question, encoder)


def candidates(live: Live, question: Question, wide: int, encoder: Encoder) -> Candidates:
    """At most ``wide`` claims by words, and as many by each of the question's vectors."""
    snapshot = live.snapshot
    # The model runs in a thread of its own, beside the word search.
    asked, forms = _begun(live, question, encoder)
    # The words follow the journal on their own: what is not in the snapshot is not shown.
    by_words = [hit for hit in live.words.search(asked, wide) if snapshot.holds(hit[0])]
    queries = _queries(forms.texts, encoder)
    if not len(queries):
        return Candidates(asked, {}, by_words, forms.in_part)
    near = snapshot.nearest(queries, wide)
    dense = snapshot.cosines(queries, near | {claim_id for claim_id, _ in by_words})
    return Candidates(asked, dense, by_words, forms.in_part)


def _begun(live: Live, question: Question, encoder: Encoder) -> tuple[Question, Forms]:
    """The question as it is mended, and its forms, with which the encoder has begun."""
    asked = repair(question, live.words, encoder.knows)
    forms = _forms(asked, encoder)
    encoder.begin(forms.texts)
    return asked, forms


def _forms(question: Question, encoder: Encoder) -> Forms:
    """The whole question, then its sentences, as they are encoded; none where it is unread."""
    if not question.dense.strip():
        return Forms(())
    forms = (question.dense, *question.sentences[:MOST_SENTENCES])
    return asked_forms(forms, question.language, encoder)


def _queries(forms: Sequence[str], encoder: Encoder) -> Vectors:
    """The vectors of these forms; none where one of them has none."""
    nothing = np.empty((0, encoder.dim), np.float32)
    if not forms:
        return nothing
    vectors = encoder.encode(forms, query=True)
    usable = vectors[np.isfinite(vectors).all(axis=1)]
    return usable if len(usable) == len(vectors) else nothing


def _in_part(question: Question, found: Candidates, snapshot: Snapshot) -> Sequence[InPart]:
    reasons = []
    if found.in_part:
        reasons.append(found.in_part)
    if snapshot.without_vector:
        reasons.append(InPart.VECTORS_MISSING)
    if len(question.sentences) > MOST_SENTENCES:
        reasons.append(InPart.MESSAGE_CUT)
    return reasons
