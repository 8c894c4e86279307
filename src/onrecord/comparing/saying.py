"""Something that was said, as comparing sees it, whether it was asked, stored or typed."""

from dataclasses import dataclass
from datetime import date

from onrecord.asking import Question
from onrecord.model import Assertion, Figure, Polarity, Stance
from onrecord.reading import polarity_of


@dataclass(frozen=True, slots=True)
class Saying:
    """Something that was said: its words, the figures in it, who said it and when.

    ``polarity`` is None where it stays open whether the claim is affirmed or negated.
    """

    text: str
    figures: tuple[Figure, ...] = ()
    polarity: Polarity | None = Polarity.AFFIRMED
    party: str = ""
    said_on: date | None = None


def saying_of_question(question: Question) -> Saying:
    return Saying(question.text, question.figures, question.polarity, said_on=question.said_on)


def saying_of_assertion(assertion: Assertion, party_name: str) -> Saying:
    """What a party said, as curators stored it."""
    return Saying(
        assertion.words,
        assertion.figures,
        _polarity_of(assertion),
        party_name,
        assertion.said_on,
    )


def _polarity_of(assertion: Assertion) -> Polarity | None:
    """The polarity of an assertion: a denial negates the claim, however it is worded.

    A negation that stands only in its words leaves the polarity open: 'never to join an alliance'
    may affirm what was asked in the same words.
    """
    if assertion.stance is Stance.DENIES or assertion.polarity is Polarity.NEGATED:
        return Polarity.NEGATED
    read = polarity_of(assertion.words)
    return None if read is Polarity.NEGATED else Polarity.AFFIRMED
