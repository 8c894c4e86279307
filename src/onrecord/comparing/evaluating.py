"""How well comparing tells agreeing figures from differing ones, and either from another scope."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from onrecord.comparing.likening import Likeness
from onrecord.comparing.moving import told_alike
from onrecord.comparing.numbers.pairing import agree, partners
from onrecord.comparing.saying import Saying
from onrecord.comparing.scope import same_scope
from onrecord.comparing.words.ages import other_ages
from onrecord.comparing.words.direction import direction_of
from onrecord.figures import denies_any
from onrecord.merit import auc
from onrecord.model import Polarity, Qualifier

HALF = 0.5
_SAME = 0.01
"""Two thirds are 67 of a hundred."""


class Label(StrEnum):
    """What a person said of a pair of attributed claims."""

    DIFFERS = "differs"
    AGREES = "agrees"
    SCOPE = "scope"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two attributed claims and how a person labelled them."""

    a: Saying
    b: Saying
    label: Label


@dataclass(frozen=True, slots=True)
class FiguresReport:
    """What was measured; None where no pair could tell.

    ``accuracy``: agrees against differs, on the pairs with one of these labels.
    ``auc`` and ``accuracy_scope``: agrees or differs against scope or other, on all pairs.
    """

    accuracy: float | None
    accuracy_scope: float | None
    auc: float | None
    pairs: int


def figures_report(
    pairs: Iterable[LabelledPair], likeness: Likeness | None = None
) -> FiguresReport:
    """Both tasks over the labelled pairs; ``likeness`` may be given by a higher floor."""
    told = tuple(pairs)
    same = [pair.label in (Label.AGREES, Label.DIFFERS) for pair in told]
    scores = [same_scope(pair.a, pair.b, likeness) for pair in told]
    decided = [
        said_to_agree(pair.a, pair.b) is (pair.label is Label.AGREES)
        for pair, scoped in zip(told, same, strict=True)
        if scoped
    ]
    scoped_right = [(score >= HALF) is is_same for score, is_same in zip(scores, same, strict=True)]
    return FiguresReport(_share(decided), _share(scoped_right), auc(scores, same), len(told))


def said_to_agree(a: Saying, b: Saying) -> bool:
    """Whether the figures of two sayings on one subject agree; a lone figure contradicts nothing.

    Most of the figures that count the same have to agree. Where none does, one and the same
    number under two names of a unit still does: 'half a million jobs', '500,000 people'.
    """
    if direction_of(a.text) * direction_of(b.text) < 0:
        return False
    a, b = told_alike(a, b)
    pairs = partners(a.figures, b.figures)
    if pairs:
        return 2 * sum(agree(one, other) for one, other in pairs) > len(pairs)
    if not a.figures or not b.figures:
        denied = _is_denied_by(a, b) or _is_denied_by(b, a)
        return not denied and not other_ages(a.text, b.text)
    return any(
        math.isclose(one, other, rel_tol=_SAME) for one, other in product(_numbers(a), _numbers(b))
    )


def _is_denied_by(saying: Saying, other: Saying) -> bool:
    """Whether the other says that there was not one, where the first gives a number above zero."""
    denies = denies_any(other.text) or (
        other.polarity is Polarity.NEGATED and saying.polarity is Polarity.AFFIRMED
    )
    counted = any(figure.value != 0 for figure in saying.figures)
    return counted and not other.figures and denies


def _numbers(saying: Saying) -> tuple[float, ...]:
    """The numbers that count by themselves: 'five times more' and 'five times fewer' do not."""
    counting = (figure for figure in saying.figures if figure.qualifier is not Qualifier.RELATIVE)
    return tuple(figure.value for figure in counting if figure.value is not None)


def _share(right: Sequence[bool]) -> float | None:
    return sum(right) / len(right) if right else None
