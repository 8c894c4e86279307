"""Whether a claim speaks at all of what a question counts, or is about."""

import re
from functools import lru_cache
from itertools import chain, product

from onrecord.answering.distinctions.acts import OF_MONEY, acts_in
from onrecord.answering.distinctions.occasions import occasions_in
from onrecord.answering.distinctions.wanting import counted_in, wants_a_number
from onrecord.answering.held import figures_in, named_in, texts_of, worded
from onrecord.answering.names import alike, names_in, words_of
from onrecord.answering.relevance.sharing import numbers_told, shares_a_word, words_missing
from onrecord.answering.relevance.telling import words_told
from onrecord.asking import Question
from onrecord.comparing.names.counting import counted, is_measure
from onrecord.comparing.words.subject import is_telling
from onrecord.figures.words.events import event_of, events_of
from onrecord.figures.words.populations import is_person, named
from onrecord.glossary import is_misspelt
from onrecord.model import OTHER, Entry, EventClass, Figure
from onrecord.text import tokens

_COUNT = re.compile(r"(?<![\w.,])(?!(?:19|20)\d\d(?!\d))(?:\d{3,}|\d{1,3}(?:[.,]\d+)+)(?!\w)")
"""A number that is neither a year nor the day of a month."""
_FEW = 20
"""Numbers up to this may be mentioned in passing: two missiles, for twenty years."""

SET_APART = frozenset(
    {"police officer", "child", "woman", "journalist", "doctor", "medic", "teacher", "firefighter"}
    | {"rescuer", "pilot", "tourist", "priest", "scientist", "official", "pensioner", "diplomat"}
)
"""People who are told apart from people in general."""


def counts_unmentioned(entry: Entry, asked: Question) -> bool:
    """Whether everything that the question counts are things that the claim never mentions.

    People go by many names, but a claim on tanks speaks of tanks. Only things that a table knows
    can be looked for in every language.
    """
    things = [_thing(figure) for figure in asked.figures]
    return bool(things) and all(things) and things_in(entry).isdisjoint(things)


@lru_cache(maxsize=1024)
def things_named(text: str) -> frozenset[str]:
    """The English names of the people and things in a text, as far as tables know them."""
    return frozenset(name for word in tokens(text) if (name := named(word)))


def things_in(entry: Entry) -> frozenset[str]:
    """The English names of the people and things in all that the claim holds, figures included."""
    counts = map(counted, figures_in(entry))
    return frozenset(chain.from_iterable(map(things_named, (*texts_of(entry), *counts))))


def counts_unknown(entry: Entry, asked: Question) -> bool:
    """Whether the question asks how many there are of something that the claim names nowhere."""
    wanted = counted_in(asked.dense)
    who = named(wanted)
    known = (
        (who and who not in SET_APART)
        or event_of(wanted)
        or not is_telling(wanted)
        or wanted == "ppl"
        or acts_in(wanted) & OF_MONEY
    )
    texts = [] if known else texts_of(entry, asked.language)
    if not texts or not words_told(wanted) <= words_missing(entry, asked):
        return False
    return not any(is_misspelt(wanted, word) for word in chain.from_iterable(map(words_of, texts)))


def shares_only_names(entry: Entry, asked: Question) -> bool:
    """Whether a question that counts nothing shares no word but names with a claim that counts."""
    if asked.figures or not figures_in(entry) or asked.language == OTHER:
        return False
    return bool(texts_of(entry, asked.language)) and not shares_a_word(entry, asked)


def gives_no_number(entry: Entry, asked: Question) -> bool:
    """Whether the question gives a number, and the claim has neither it nor any other count.

    'The fire burned for 24 days' is not asked of a claim on what caused the fire. Small numbers
    do not matter: 'two missiles hit it' may be.
    """
    told = [figure for figure in asked.figures if (figure.value or 0) > _FEW]
    if not told or counts_or_asks_for_a_count(entry):
        return False
    things = chain.from_iterable(things_named(counted(one)) for one in told)
    if not things_in(entry).isdisjoint(filter(is_person, things)):
        return False
    held = chain.from_iterable(map(numbers_told, texts_of(entry)))
    return numbers_told(asked.dense).isdisjoint(held)


def counts_or_asks_for_a_count(entry: Entry) -> bool:
    """Whether the claim holds a figure, or a wording gives or asks for one: 'How many …?'."""
    if figures_in(entry):
        return True
    told = worded(entry)
    return any(_COUNT.search(words) or wants_a_number(words) for words in told)


def names_the_same(entry: Entry, asked: Question) -> bool:
    """Whether a name or an occasion of the question is one of the claim's too."""
    names = names_in(asked.dense)
    held = named_in(entry)
    if any(alike(*pair) for pair in product(names.inside | names.opening, held)):
        return True
    told = chain.from_iterable(map(occasions_in, worded(entry)))
    return not occasions_in(asked.dense).isdisjoint(told)


def has_to_do_with(entry: Entry, asked: Question) -> bool:
    """Whether it shares a name with the question, or a word that tells."""
    return names_the_same(entry, asked) or shares_a_word(entry, asked)


def is_of_something_else(entry: Entry, asked: Question) -> bool:
    """Whether a question shares neither a name nor a telling word nor what is counted with a claim.

    What other languages than ours tell is hardly known.
    """
    if asked.language == OTHER or names_the_same(entry, asked):
        return False
    if words_told(asked.dense) - words_missing(entry, asked):
        return False
    return not (_shares_what_is_counted(entry, asked) or _gives_its_number(entry, asked))


def _shares_what_is_counted(entry: Entry, asked: Question) -> bool:
    """Whether both speak of the same people, things or event: 'miners', 'were killed'."""
    if not things_in(entry).isdisjoint(things_named(asked.dense)):
        return True
    happened = _events_in(asked.dense)
    return any(not happened.isdisjoint(_events_in(text)) for text in texts_of(entry))


@lru_cache(maxsize=1024)
def _events_in(text: str) -> frozenset[EventClass]:
    return events_of(tokens(text))


def _gives_its_number(entry: Entry, asked: Question) -> bool:
    """Whether a count of the question, and no year, is one of the claim's."""
    held = {figure.value for figure in figures_in(entry)} - {None}
    return any(figure.value in held for figure in asked.figures)


def _thing(figure: Figure) -> str:
    """'tank' of 'russian tank'; empty where people are counted, or what no table knows.

    A share of GDP is a share, whether or not it is said of what; jobs may be told as workers.
    """
    if is_measure(figure.unit):
        return ""
    name = named((tokens(counted(figure)) or [""])[-1])
    return "" if is_person(name) or name == "job" else name
