"""Whether a claim speaks at all of what a question counts, or is about."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, product

from onrecord.answering.distinctions.acts import OF_MONEY, acts_in
from onrecord.answering.distinctions.misspelling import is_misspelt
from onrecord.answering.distinctions.names import (
    alike,
    named_in,
    names_in,
    texts_of,
    told_by,
    wordings_of,
    words_of,
)
from onrecord.answering.distinctions.occasions import occasions_in
from onrecord.answering.distinctions.wanting import counted_in, kind_wanted
from onrecord.asking import Question
from onrecord.comparing.names.counting import counted, is_measure
from onrecord.comparing.words.subject import is_telling, subject_of
from onrecord.figures.numbers.numbered import numbered
from onrecord.figures.words.events import event_of
from onrecord.figures.words.populations import is_person, named
from onrecord.glossary import in_english
from onrecord.model import ENGLISH, OTHER, Entry, Figure, Language, Text
from onrecord.text import tokens

_SOME = 2
"""How many telling words a question must have for all of them to mean something."""
_FEW = 20
"""Numbers up to this may be mentioned in passing: two missiles, for twenty years."""


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
    figures = [figure for said in entry.assertions for figure in said.figures]
    counts = (counted(figure) for figure in figures)
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


SET_APART = frozenset(
    {"police officer", "child", "woman", "journalist", "doctor", "medic", "teacher", "firefighter"}
    | {"rescuer", "pilot", "tourist", "priest", "scientist", "official", "pensioner", "diplomat"}
)
"""People who are told apart from people in general."""


def shares_only_names(entry: Entry, asked: Question) -> bool:
    """Whether a question that counts nothing shares no word but names with a claim that counts."""
    figures = [figure for said in entry.assertions for figure in said.figures]
    if asked.figures or not figures or asked.language == OTHER:
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
    held = chain.from_iterable(map(_numbers_in, texts_of(entry)))
    return _numbers_in(asked.dense).isdisjoint(held)


def counts_or_asks_for_a_count(entry: Entry) -> bool:
    """Whether the claim holds a figure, or a wording asks for one: 'How many …?'."""
    given = any(said.figures for said in entry.assertions)
    return given or any(kind_wanted(one.words) == "number" for one in entry.claim.wordings)


def names_the_same(entry: Entry, asked: Question) -> bool:
    """Whether a name or an occasion of the question is one of the claim's too."""
    names = names_in(asked.dense)
    held = named_in(entry)
    if any(alike(*pair) for pair in product(names.inside | names.opening, held)):
        return True
    texts = (one.words for one in entry.claim.wordings)
    return not occasions_in(asked.dense).isdisjoint(chain.from_iterable(map(occasions_in, texts)))


def has_to_do_with(entry: Entry, asked: Question) -> bool:
    """Whether it shares a name with the question, or a word that tells."""
    return names_the_same(entry, asked) or shares_a_word(entry, asked)


def says_all_of(entry: Entry, asked: Question) -> bool:
    """Whether the claim has every telling word and number of the question, which has several."""
    if not _numbers_in(asked.dense) <= frozenset(chain(*map(_numbers_in, texts_of(entry)))):
        return False
    return len(words_told(asked.dense)) >= _SOME and not words_missing(entry, asked)


def words_missing(entry: Entry, asked: Question) -> frozenset[str]:
    """The telling words of the question that the claim has nowhere, in any form or as a name."""
    told = frozenset(chain.from_iterable(map(words_told, texts_of(entry, asked.language))))
    names = named_in(entry)
    strange = words_told(asked.dense) - told
    strange -= _told_in_english(entry, asked, strange)
    return frozenset(word for word in strange if not any(alike(word, name) for name in names))


def _told_in_english(entry: Entry, asked: Question, words: frozenset[str]) -> frozenset[str]:
    """Of a question's words those that the claim has in another language, told by their English."""
    if not words:
        return frozenset()
    english = _english_of(asked.dense, asked.language)
    others = (text for text in told_by(entry) if text.language != asked.language)
    told = frozenset(chain.from_iterable(map(_english_told, others)))
    return frozenset(word for word in words if not told.isdisjoint(english.get(word, {word})))


def _english_told(text: Text) -> frozenset[str]:
    """The words of a text that tell, in English where a table knows them."""
    if text.language == ENGLISH:
        return words_told(text.words)
    return frozenset(chain.from_iterable(_english_of(text.words, text.language).values()))


@lru_cache(maxsize=1024)
def _english_of(text: str, language: Language) -> dict[str, frozenset[str]]:
    """The stems of a text's Cyrillic words, with the stems of the English words for each."""
    known = {word: _told_by(word, language) for word in tokens(text) if not word.isascii()}
    return {
        told: english for word, english in known.items() for told in words_told(word) if english
    }


@lru_cache(maxsize=1 << 13)
def _told_by(word: str, language: Language) -> frozenset[str]:
    """The stems of the English words for a Cyrillic one."""
    return frozenset(chain.from_iterable(map(words_told, in_english(word, language))))


def told_apart(entries: Sequence[Entry], asked: Question) -> int | None:
    """The index of the one claim that shares more of the question's words than all others."""
    told = [_shared(entry, asked) for entry in entries]
    for at, most in enumerate(told):
        if all(most > less for other, less in enumerate(told) if other != at):
            return at
    return None


def _shared(entry: Entry, asked: Question) -> frozenset[str]:
    wordings = wordings_of(entry, asked.language)
    return words_told(asked.dense) & frozenset(chain.from_iterable(map(words_told, wordings)))


def shares_a_word(entry: Entry, asked: Question) -> bool:
    """Whether question and claim have a telling word in common that is no name."""
    told = frozenset(chain.from_iterable(map(words_told, texts_of(entry, asked.language))))
    names = named_in(entry) | names_in(asked.dense).inside
    words = words_told(asked.dense)
    shared = words & told
    shared |= _told_in_english(entry, asked, words - shared)
    return any(not any(alike(word, name) for name in names) for word in shared)


def _thing(figure: Figure) -> str:
    """'tank' of 'russian tank'; empty where people are counted, or what no table knows.

    A share of GDP is a share, whether or not it is said of what; jobs may be told as workers.
    """
    if is_measure(figure.unit):
        return ""
    name = named((tokens(counted(figure)) or [""])[-1])
    return "" if is_person(name) or name == "job" else name


def words_told(text: str) -> frozenset[str]:
    """The telling words of a text, as stems."""
    return subject_of(text).words


def _numbers_in(text: str) -> frozenset[str]:
    """The numbers of a text in digits, including those written in words."""
    return frozenset(token for token in numbered(tokens(text)) if token[0].isdigit())
