"""The words of those who talk to the bot about itself, in each language that it speaks."""

import tomllib
from collections.abc import Mapping, Sequence
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
    ``sides`` of those that ask who is right, whatever ``fillers`` stand in them, ``lead_ins`` what
    a whole question may begin with.
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
    fillers: frozenset[str]
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
        around = self.greetings | self.courtesies | self.light | self.fillers | self.you
        asked = self.us | self.opinions | self.views | self.sources
        return words <= around | asked | self.abuse | self.tasks

    def asks_for_a_side(self, words: Sequence[str]) -> bool:
        """Whether a form of 'who is right' is among the words: 'кто же всё-таки прав'."""
        return has_part(self.sides, [word for word in words if word not in self.fillers])


def has_part(forms: frozenset[str], words: Sequence[str]) -> bool:
    """Whether any of these forms is said, word for word: 'кто прав' is not in 'кто правил'."""
    said = f" {' '.join(words)} "
    return any(f" {form} " in said for form in forms)


def _read(language: Language) -> Smalltalk:
    # A file, not a module: nothing in the bot's code may hold a word that judges.
    text = (files("onrecord_bot.questions") / "smalltalk" / f"{language}.toml").read_text("utf-8")
    held = tomllib.loads(text)
    whole = {aim: frozenset(asked) for aim, asked in held.pop("whole").items()}
    either, lead_ins = frozenset(held.pop("either")), tuple(held.pop("lead_ins"))
    sides = held.pop("sides")
    words = {name: word_set(given) for name, given in held.items()}
    bare = frozenset(_without(words["fillers"], form) for form in sides)
    return Smalltalk(language, whole, either, bare, lead_ins, **words)


def _without(fillers: frozenset[str], form: str) -> str:
    return " ".join(word for word in form.split() if word not in fillers)


SMALLTALK = tuple(_read(language) for language in SUPPORTED)
