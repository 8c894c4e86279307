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
    ``sources`` of nobody in particular; ``either`` are parts of questions that ask for a side,
    ``lead_ins`` what a whole question may begin with.
    ``thanks`` begin a message that wants no answer.
    ``whole`` are whole questions by what they aim at.
    """

    language: Language
    whole: Mapping[str, frozenset[str]]
    either: frozenset[str]
    lead_ins: tuple[str, ...]
    greetings: frozenset[str]
    courtesies: frozenset[str]
    light: frozenset[str]
    you: frozenset[str]
    us: frozenset[str]
    opinions: frozenset[str]
    views: frozenset[str]
    sources: frozenset[str]
    thanks: frozenset[str]

    def knows(self, words: frozenset[str]) -> bool:
        """Whether there is no other word among them, such as a claim would have."""
        around = self.greetings | self.courtesies | self.light | self.you
        return words <= around | self.us | self.opinions | self.views | self.sources


def _read(language: Language) -> Smalltalk:
    # A file, not a module: nothing in the bot's code may hold a word that judges.
    text = (files("onrecord_bot.questions") / "smalltalk" / f"{language}.toml").read_text("utf-8")
    held = tomllib.loads(text)
    whole = {aim: frozenset(asked) for aim, asked in held.pop("whole").items()}
    either, lead_ins = frozenset(held.pop("either")), tuple(held.pop("lead_ins"))
    words = {name: word_set(given) for name, given in held.items()}
    return Smalltalk(language, whole, either, lead_ins, **words)


SMALLTALK = tuple(_read(language) for language in SUPPORTED)
