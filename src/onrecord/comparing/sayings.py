"""How two sayings relate: an asked claim and a stored assertion, or any two texts."""

from dataclasses import dataclass
from datetime import date

from onrecord.asking import Comparison, Question, Relation
from onrecord.comparing.naming import same_name
from onrecord.comparing.rules import Side, compare_figures
from onrecord.model import Assertion, Figure, Polarity, Slot, Stance


@dataclass(frozen=True, slots=True)
class Saying:
    """Something that was said: its words, the figures in it, who said it and when."""

    text: str
    figures: tuple[Figure, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    party: str = ""
    said_on: date | None = None


def saying_of_question(question: Question) -> Saying:
    return Saying(question.text, question.figures, question.polarity, said_on=question.said_on)


def saying_of_assertion(assertion: Assertion, party_name: str) -> Saying:
    """The saying of a party; one that denies the claim negates it, however it is worded."""
    denies = assertion.stance is Stance.DENIES
    return Saying(
        assertion.words,
        assertion.figures,
        Polarity.NEGATED if denies else assertion.polarity,
        party_name,
        assertion.said_on,
    )


def compare(a: Saying, b: Saying) -> Comparison:
    """The relation of two sayings on one subject, by polarity first and then by their figures."""
    if a.polarity is not b.polarity:
        return Comparison(Relation.OPPOSITE, "one affirms what the other negates")
    if not a.figures and not b.figures:
        return Comparison(Relation.SAME, "the same, without a figure")
    pair = corresponding(a.figures, b.figures)
    if pair is None:
        return Comparison(Relation.NOT_COMPARABLE, "no figure on a side", (Slot.VALUE,))
    return compare_figures(Side(a.party, pair[0], a.said_on), Side(b.party, pair[1], b.said_on))


def corresponding(
    asked: tuple[Figure, ...], told: tuple[Figure, ...]
) -> tuple[Figure, Figure] | None:
    """The two figures that count the same thing, as far as one can tell; the first where in doubt.

    Nearness of the numbers plays no part: it would hide the difference that is asked about.
    """
    pairs = [(one, other) for one in asked for other in told]
    return max(pairs, key=lambda pair: _kinship(*pair)) if pairs else None


def _kinship(one: Figure, other: Figure) -> int:
    happened = None if not (one.event and other.event) else one.event is other.event
    weighed = (
        (4, happened),
        (4, same_name(one.unit, other.unit)),
        (3, same_name(one.population, other.population)),
        (1, same_name(one.place, other.place)),
    )
    return sum(weight if same else -weight for weight, same in weighed if same is not None)
