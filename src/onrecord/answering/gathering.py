"""Claims that are worded almost alike and give the same figures are shown as one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product

from onrecord.answering.held import figures_in
from onrecord.answering.relevance.fitting import wanted_by
from onrecord.asking import Hit, Relation
from onrecord.comparing import APART, Saying, Side, compare_figures
from onrecord.comparing.scope import traits_of
from onrecord.model import Claim, ClaimId, Entry, Figure, Text

ALIKE = 0.8
"""The share of their telling words that near-duplicates have in common."""

_FROM_AN_END = 40
"""Of a claim with a figure for each day, so many first and last ones tell a near-duplicate."""


def gathered(
    hits: Sequence[Hit], entries: Mapping[ClaimId, Entry]
) -> tuple[tuple[Hit, Entry], ...]:
    """Each subject once, in the order of the hits, with all that its near-duplicates hold."""
    subjects: list[tuple[Hit, Entry]] = []
    for hit in hits:
        entry = entries[hit.claim_id]
        at = next((n for n, (_, held) in enumerate(subjects) if _one_subject(held, entry)), None)
        if at is None:
            subjects.append((hit, entry))
        else:
            subjects[at] = (subjects[at][0], _together(subjects[at][1], entry))
    return tuple(subjects)


def with_duplicates(hit: Hit, hits: Sequence[Hit], entries: Mapping[ClaimId, Entry]) -> Entry:
    """The entry of the hit with what the near-duplicates among the hits hold."""
    others = [other for other in hits if other.claim_id != hit.claim_id]
    return gathered([hit, *others], entries)[0][1]


def _one_subject(one: Entry, other: Entry) -> bool:
    return _worded_alike(one.claim, other.claim) and _same_figures(one, other)


def _worded_alike(one: Claim, other: Claim) -> bool:
    """Whether two wordings in one language name the same things in the same places."""
    pairs = product(one.wordings, other.wordings)
    return any(_alike(a, b) for a, b in pairs if a.language == b.language)


def _alike(one: Text, other: Text) -> bool:
    traits = traits_of(Saying(one.words), Saying(other.words))
    parted = traits.place or traits.group or traits.swapped or traits.other_year
    return traits.overlap >= ALIKE and not parted and not _count_apart(one, other)


def _count_apart(one: Text, other: Text) -> bool:
    """Whether one asks how many were killed, and the other how many left."""
    pairs = (
        compare_figures(Side("", a), Side("", b))
        for a, b in product(wanted_by(one), wanted_by(other))
    )
    return any(pair.relation in APART for pair in pairs)


def _same_figures(one: Entry, other: Entry) -> bool:
    """Whether a figure of the one is a figure of the other; both may have none."""
    first, second = _ends_of(figures_in(one)), _ends_of(figures_in(other))
    if not first or not second:
        return not first and not second
    return any(_same(a, b) for a, b in product(first, second))


def _ends_of(figures: Sequence[Figure]) -> Sequence[Figure]:
    """The first and the last figures: every two are compared, and a claim may hold thousands."""
    each = tuple(dict.fromkeys(figures))
    return each if len(each) <= 2 * _FROM_AN_END else (*each[:_FROM_AN_END], *each[-_FROM_AN_END:])


def _same(one: Figure, other: Figure) -> bool:
    return compare_figures(Side("", one), Side("", other)).relation is Relation.SAME


def _together(one: Entry, other: Entry) -> Entry:
    """The first claim with the assertions of both."""
    return replace(
        one,
        assertions=(*one.assertions, *other.assertions),
        evidence=(*one.evidence, *other.evidence),
        parties={**other.parties, **one.parties},
        publications={**other.publications, **one.publications},
    )
