"""Messages to the bot itself: what they ask of it, and in which language."""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import filterfalse, pairwise

from onrecord.model import ENGLISH, Language
from onrecord_bot.questions.addressing import SMALLTALK, Smalltalk, has_part

_MOST_WORDS = 12
_MOST_OF_THANKS = 8
_MOST_AROUND = 8
"""Words of a message that may hold more than what is asked of the bot, but no claim."""
_MOST_OF_A_GREETING = 25
_LEAST_PARTS = 2
_SIGNS = re.compile(r"[^\w\s]+")
_PARTS = re.compile(r"[.,!?;:\n]+")
_IS_SAID_TO = re.compile(r"\w{3,}(?:ешь|ишь|єш|еш)")
"""How a Russian or Ukrainian verb ends that is said to somebody: 'знаешь', 'умієш'."""


class Aim(StrEnum):
    """What somebody wants of the bot who does not ask about a claim."""

    START = "start"
    USE = "use"
    PRIVACY = "privacy"
    LANGUAGE = "language"
    US = "us"
    VIEW = "view"
    SOURCE = "source"
    TASK = "task"


_OF_OURSELVES = frozenset({Aim.USE, Aim.US, Aim.PRIVACY, Aim.LANGUAGE})
"""What has nothing to do with a claim that stands before it."""


@dataclass(frozen=True, slots=True)
class ToUs:
    """What is asked of the bot; in the language of whoever asks."""

    aim: Aim
    language: Language


def to_us(text: str, language: Language) -> ToUs | None:
    """What the whole text asks of the bot itself; None where it tells or asks anything else.

    Who writes to us in Russian is answered in Russian. A word or two of English tell nothing:
    people of every language write "help" or "hi".
    """
    words = _words(text)
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    for talk in sorted(SMALLTALK, key=lambda talk: talk.language != language):
        if aim := _aim(words, talk):
            return ToUs(aim, language if talk.language == ENGLISH else talk.language)
    return None


def asks_for_a_side(text: str) -> bool:
    """Whether it asks who is right, whoever it names: 'Who is right, Moscow or Kyiv?'."""
    words = _words(text)
    asks = (talk.asks_for_a_side(words) or _puts_apart(words, talk) for talk in SMALLTALK)
    return _holds_no_figure(words) and any(asks)


def ends_with_us(text: str, language: Language) -> ToUs | None:
    """What is asked of the bot at the end of a message that greets it: 'Hi! …, how does it work?'.

    A claim may stand between the two: ask this only where nothing was found.
    """
    parts = [part for part in _PARTS.split(text) if part.strip()]
    if len(parts) < _LEAST_PARTS or len(_words(text)) > _MOST_OF_A_GREETING:
        return None
    wanted = to_us(parts[-1], language) if _starts(_words(parts[0])) else None
    return wanted if wanted is not None and wanted.aim in _OF_OURSELVES else None


def speaks_to_us(text: str) -> bool:
    """Whether a greeting or question may be meant for the bot: 'Can you check the weather?'."""
    words = _words(text)
    to_somebody = any(not talk.you.isdisjoint(words) for talk in SMALLTALK)
    asks = text.rstrip().endswith("?") and (to_somebody or any(map(_IS_SAID_TO.fullmatch, words)))
    return _starts(words) or asks


def only_points(text: str) -> bool:
    """Whether it says no more than 'look at this' or 'is this true?': there is no claim in it."""
    words = frozenset(_words(text))
    return any(talk.knows(words - talk.pointing) for talk in SMALLTALK)


def thanked_in(text: str, language: Language) -> Language | None:
    """The language of whoever thanks in a text that holds no claim; None where nobody does."""
    return _thanked(_words(text), language)


def is_short_thanks(text: str) -> bool:
    """Whether a few words, like nothing on record, begin with thanks."""
    words = _words(text)
    return len(words) <= _MOST_OF_THANKS and _thanked(words[:1], ENGLISH) is not None


def _starts(words: list[str]) -> bool:
    return any(
        words[:1]
        and words[0] in talk.greetings | talk.courtesies
        and set(words[:2]) & talk.greetings
        for talk in SMALLTALK
    )


def _puts_apart(words: list[str], talk: Smalltalk) -> bool:
    """'Is Moscow or Kyiv right?': two are put side by side, and one is to be in the right."""
    before = {one for one, other in pairwise(words) if other in talk.choosing}
    return bool(before) and not talk.right.isdisjoint(before | {words[-1]})


def _thanked(words: list[str], language: Language) -> Language | None:
    spoken = (talk.language for talk in SMALLTALK if not talk.thanks.isdisjoint(words))
    found = next(spoken, None)
    return language if found == ENGLISH else found


def _words(text: str) -> list[str]:
    return _SIGNS.sub(" ", text.casefold().replace("ё", "е")).split()


def _aim(words: list[str], talk: Smalltalk) -> Aim | None:
    said, polite = frozenset(words), talk.greetings | talk.courtesies
    asked = " ".join(word for word in words if word not in polite)
    without = (asked.removeprefix(f"{lead_in} ") for lead_in in talk.lead_ins)
    forms = {asked, " ".join(words), *without}
    for aim, questions in talk.whole.items():
        if not questions.isdisjoint(forms):
            return Aim(aim)
    if has_part(talk.either, asked.split()) or talk.asks_for_a_side(asked.split()):
        # Of which numbers it is asked does not matter: 'so 600 or 1956, which one is right?'
        return Aim.VIEW if talk.knows(frozenset(filterfalse(str.isdigit, said))) else None
    if _abuses(words, talk):
        return Aim.VIEW
    return _of_words(said, talk)


def _abuses(words: list[str], talk: Smalltalk) -> bool:
    """Whether the bot is called names, whatever else is said to it."""
    named = (one in talk.abuse and other in talk.bot for one, other in pairwise(words))
    return _holds_no_figure(words) and any(named)


def _holds_no_figure(words: list[str]) -> bool:
    return len(words) <= _MOST_AROUND and not any(map(str.isdigit, words))


def _of_words(said: frozenset[str], talk: Smalltalk) -> Aim | None:
    if not said.isdisjoint(talk.tasks) and talk.knows(said - talk.shapes):
        return Aim.TASK
    if not talk.knows(said):
        return None
    if said <= talk.greetings | talk.courtesies | talk.you and said & talk.greetings:
        return Aim.START
    return _of_known(said, talk)


def _of_known(said: frozenset[str], talk: Smalltalk) -> Aim | None:
    spoken_to = not said.isdisjoint(talk.you)
    if not said.isdisjoint(talk.sources):
        return Aim.SOURCE
    if not said.isdisjoint(talk.views | talk.abuse):
        return Aim.VIEW
    if spoken_to and not said.isdisjoint(talk.opinions):
        return Aim.VIEW
    return Aim.US if spoken_to and not said.isdisjoint(talk.us) else None
