"""Something that was said, as comparing sees it, whether it was asked, stored or typed."""

from dataclasses import dataclass
from datetime import date

from onrecord.asking import Question
from onrecord.model import Assertion, Figure, Polarity, Stance


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
