"""The words of those who talk to the bot about itself, in each language that it speaks."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from onrecord.model import Language
from onrecord.text.lists import word_set
from onrecord_bot.phrases import SUPPORTED


@dataclass(frozen=True, slots=True)
class Smalltalk:
    """``courtesies`` go with a greeting or a question. ``light`` words tell nothing by themselves.

    ``us`` and ``opinions`` are asked of whoever is spoken to by ``you``; ``views`` and
    ``sources`` of nobody in particular; ``either`` are parts of questions that want a yes or a no,
    ``sides`` of those that ask who is right, ``lead_ins`` what a whole question may begin with.
    ``choosing`` words put two parties side by side, and ``right`` ones ask which of them is.
    ``tasks`` ask for another job than ours, in this or that of the ``shapes``; ``abuse`` is said
    to a ``bot``; ``pointing`` words go with a link. ``thanks`` begin a message that wants no
    answer.
    ``whole`` are whole questions by what they aim at.
    """

    language: Language
    whole: Mapping[str, frozenset[str]]
    either: frozenset[str]
    sides: frozenset[str]
    lead_ins: tuple[str, ...]
    greetings: frozenset[str]
    courtesies: frozenset[str]
    light: frozenset[str]
    you: frozenset[str]
    us: frozenset[str]
    opinions: frozenset[str]
    views: frozenset[str]
    sources: frozenset[str]
    tasks: frozenset[str]
    shapes: frozenset[str]
    abuse: frozenset[str]
    bot: frozenset[str]
    choosing: frozenset[str]
    right: frozenset[str]
    pointing: frozenset[str]
    thanks: frozenset[str]

    def knows(self, words: frozenset[str]) -> bool:
        """Whether there is no other word among them, such as a claim would have."""
        around = self.greetings | self.courtesies | self.light | self.you
        asked = self.us | self.opinions | self.views | self.sources
        return words <= around | asked | self.abuse | self.tasks


def _read(language: Language) -> Smalltalk:
    # A file, not a module: nothing in the bot's code may hold a word that judges.
    text = (files("onrecord_bot.questions") / "smalltalk" / f"{language}.toml").read_text("utf-8")
    held = tomllib.loads(text)
    whole = {aim: frozenset(asked) for aim, asked in held.pop("whole").items()}
    either, sides = frozenset(held.pop("either")), frozenset(held.pop("sides"))
    lead_ins = tuple(held.pop("lead_ins"))
    words = {name: word_set(given) for name, given in held.items()}
    return Smalltalk(language, whole, either, sides, lead_ins, **words)


SMALLTALK = tuple(_read(language) for language in SUPPORTED)
