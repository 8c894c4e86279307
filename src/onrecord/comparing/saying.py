"""Something that was said, as comparing sees it, whether it was asked, stored or typed."""

import re
from dataclasses import dataclass, replace
from datetime import date

from onrecord.asking import Question
from onrecord.comparing.said_by import telling_in
from onrecord.model import Assertion, Figure, PeriodKind, Polarity, Stance
from onrecord.reading import polarity_of, question_of
from onrecord.text import tokens
from onrecord.text.dates import MONTHS

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


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


def sayings_of_one_day(one: str, other: str, today: date) -> tuple[Saying, Saying]:
    """The sayings of two undated texts, read as of one day: 'March' is the same March in both.

    The day is the last of the latest year that either names, else today.
    """
    dated = all(not MONTHS.keys().isdisjoint(tokens(text)) for text in (one, other))
    years = [int(year) for year in _YEAR.findall(f"{one} {other}")] if dated else []
    day = date(max(years), 12, 31) if years else today
    return _as_told(one, day), _as_told(other, day)


def _as_told(text: str, day: date) -> Saying:
    """The saying with the party and the day that the text itself names, if any.

    'So far' means up to that day.
    """
    told, question = telling_in(text, day), question_of(text, day)
    figures = tuple(_up_to(figure, told.said_on, day) for figure in question.figures)
    said = replace(saying_of_question(question), party=told.party, said_on=told.said_on)
    return replace(said, figures=figures)


def _up_to(figure: Figure, said_on: date | None, day: date) -> Figure:
    """The figure as of the day on which it was said, where the text tells that."""
    period = figure.period
    if said_on is None or period.as_of != day or period.kind is PeriodKind.WINDOW:
        return figure
    return replace(figure, period=replace(period, as_of=said_on))


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
