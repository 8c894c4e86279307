"""A message becomes the claim-sized questions in it."""

import re
from dataclasses import dataclass
from datetime import date

from onrecord.asking import Heard, Question
from onrecord.figures import figures_in
from onrecord.language import language_of
from onrecord.model import Language, Polarity
from onrecord.text import dense_form, lexical_form, neat_words, sentences, taken_apart

MOST_QUESTIONS = 8
LONG = 400
"""Characters above which the sentences of a question are searched beside the whole."""

_LETTER = re.compile(r"[^\W\d_]{2}")
_NEGATION = re.compile(r"\b(?:not|never|no|cannot|не|ни|ні|нет|немає)\b|n['’]t\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """The questions in a message, and whether some were left out."""

    questions: tuple[Question, ...]
    cut: bool = False


def read(heard: Heard) -> Reading:
    """The claim-sized questions in the message, as many as are answered at once."""
    if not _LETTER.search(taken_apart(heard).words):
        return Reading(())
    return Reading((_question(heard, None),))


def claims_in(heard: Heard) -> tuple[Question, ...]:
    """The claim-sized questions in the message; none where there is nothing to look up."""
    return read(heard).questions


def question_of(
    text: str, said_on: date | None = None, language: Language | None = None
) -> Question:
    """The text taken as one question."""
    return _question(Heard(text, said_on=said_on), language)


def polarity_of(text: str, language: Language) -> Polarity:
    """Whether the text affirms or negates."""
    negated = language != "other" and len(_NEGATION.findall(text)) % 2 == 1
    return Polarity.NEGATED if negated else Polarity.AFFIRMED


def _question(heard: Heard, language: Language | None) -> Question:
    told = taken_apart(heard)
    spoken_in = language or language_of(told.words)
    mentions = figures_in(told.words, spoken_in, told.said_on)
    long = len(told.words) > LONG
    spans = sentences(told.words) if long else ()
    return Question(
        text=heard.text,
        language=spoken_in,
        dense=dense_form(heard),
        lexical=lexical_form(heard),
        figures=tuple(mention.figure for mention in mentions),
        polarity=polarity_of(told.words, spoken_in),
        said_on=told.said_on,
        sentences=tuple(neat_words(span.of(told.words)) for span in spans),
    )
