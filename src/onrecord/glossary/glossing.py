"""Puts Russian and Ukrainian into English word by word: no translation, but enough to find by."""

import re
from dataclasses import dataclass

from onrecord.figures.words.places import place_of
from onrecord.glossary.lookup import plain_term
from onrecord.glossary.spelling import in_latin
from onrecord.model import Language
from onrecord.text import fold

_WORD = re.compile(r"((?<=[\w,»)] ))?[\u0400-\u04ff]+(?:['’ʼ-][\u0400-\u04ff]+)*")
"""A word; with its first group, where a capital letter is not due to the start of a sentence."""

_APOSTROPHES = str.maketrans("", "", "'’ʼ")


@dataclass(frozen=True, slots=True)
class Gloss:
    """A text with its Cyrillic words in English, and the share of these that was known."""

    words: str
    known: float


def gloss_of(text: str, language: Language) -> Gloss:
    """The text with each Cyrillic word in English, or in Latin letters if no row has it."""
    found = list(_WORD.finditer(text))
    meant = [_meaning(at[0], language, as_name=_is_named(at)) for at in found]
    pairs = zip(meant, found, strict=True)
    said = iter([_or_spelt(meaning, at[0], language) for meaning, at in pairs])
    known = sum(meaning is not None for meaning in meant)
    words = _WORD.sub(lambda _: next(said), text)
    return Gloss(" ".join(words.split()), known / len(found) if found else 1.0)


def _is_named(word: re.Match[str]) -> bool:
    return word[1] is not None and word[0].istitle()


def _meaning(word: str, language: Language, *, as_name: bool = False) -> str | None:
    """The plainest English term; empty for a word to be left out, None for an unknown one."""
    folded = fold(word).translate(_APOSTROPHES)
    if (term := plain_term(folded, language, as_name=as_name)) is not None:
        return term
    if place := place_of(folded):
        return place
    return _of_parts(word, language) if "-" in word else None


def _of_parts(word: str, language: Language) -> str | None:
    """The meaning of a hyphenated word by its parts: 'военно-морской' by any, a name by all."""
    parts = word.split("-")
    meant = [_meaning(part, language) for part in parts]
    enough = all if all(part.istitle() for part in parts) else any
    if not enough(meant):
        return None
    pairs = zip(meant, parts, strict=True)
    return " ".join(_or_spelt(meaning, part, language) for meaning, part in pairs)


def _or_spelt(meaning: str | None, word: str, language: Language) -> str:
    return in_latin(fold(word), language) if meaning is None else meaning
