"""Words as the word search compares them: stems, sounds of names, and runs of letters."""

import re
from functools import lru_cache

import Stemmer

from onrecord.figures.numbers.numbered import numbered
from onrecord.glossary import in_english
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, Language
from onrecord.text import sound, tokens

GRAM = 4
_LONGEST = 40

_ENGLISH_STEMMER = Stemmer.Stemmer("english", 0)
_RUSSIAN_STEMMER = Stemmer.Stemmer("russian", 0)

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_NAME = re.compile(r"[^\W\d_][\w'’-]*")

# Longest first; what is left keeps at least three letters. Ukrainian has no snowball stemmer.
_ENDINGS = (
    "ування ювання ення ання іння яння остями остям остей істю остях ості ість ськими ському "
    "ською ських ськім ський ська ське ські ами ями ові еві єві ого ому ими іми ою ею єю ої ій ий "
    "им их іх ав ив ила али или ала ало ило ати ити іти яти уть ють ять ать ешь иш їть ить ся сь "
    "ть ти ла ло ли ах ях ам ям ом ем єм ів їв ей їй ю я а о е и і ї у ь й є"
)
_UKRAINIAN_ENDINGS = tuple(sorted(_ENDINGS.split(), key=len, reverse=True))

_KIN = str.maketrans("іїыєэґ", "иииеег", "ьъ")
"""Letters that Russian and Ukrainian write differently in words that they share."""


_EMPTY_WORDS = """
    a about after all also an and any are as at be because been before being but by can could did
    do does for from had has have he her here him his how i if in into is it its just many me more
    most much my no not of on one only or our out over said say says she so some such than that
    the their them then there these they this those to too up us was we were what when where which
    while who why will with would you your really true
    а без бы был была были было в вам вас ведь во вот все вы где да для до его ее если есть еще же
    за здесь и из или им их к как какой когда кто ли мне может мы на над нам нас не него нет ни но о
    об он она они от по под при про с сам свой себя сколько со так там то того тоже только ты у уж
    уже что чтобы это этого этой этот эти я правда
    або але б більше бо був була були було ви від він вона вони ж з за зі й його його її із ким ким
    коли ми мій на нам нас наш не немає ні ніж про під при скільки та так там те тим то той тому ту
    у усі хто це цей ці цього чи чому ще що щоб я як яка який які вже є і
"""


def stems(text: str, language: Language) -> list[str]:
    """The stems of a text's words in the order said; numbers in digits however they are written."""
    return [stem(word, language) for word in numbered(tokens(text))]


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: Language) -> str:
    """The stem of one folded word."""
    word = word[:_LONGEST]
    if not _CYRILLIC.search(word):
        return str(_ENGLISH_STEMMER.stemWord(word))
    russian = language == RUSSIAN
    bare = str(_RUSSIAN_STEMMER.stemWord(word)) if russian else _ukrainian_stem(word)
    return bare.translate(_KIN) or bare


@lru_cache(maxsize=1 << 14)
def glosses(word: str, language: Language) -> frozenset[str]:
    """The English stems that a folded Russian or Ukrainian word stands for, as far as known."""
    return frozenset(stem(one, ENGLISH) for one in in_english(word, language))


def glossed(text: str, language: Language) -> dict[str, frozenset[str]]:
    """The stems of a text's Cyrillic words that have English ones, with those."""
    found: dict[str, frozenset[str]] = {}
    for word in tokens(text) if language != ENGLISH else ():
        if meant := glosses(word, language):
            found[stem(word, language)] = meant
    return found


def sounds(text: str) -> list[str]:
    """How the capitalised words of a text sound, the same in Latin and Cyrillic letters."""
    names = (word for word in _NAME.findall(text) if word[0].isupper() and len(word) > 2)
    return [heard for name in names if (heard := sound(name))]


def grams(words: list[str]) -> list[str]:
    """The runs of four letters in words, which survive endings and misspellings."""
    return [run for word in words for run in _runs(word)]


@lru_cache(maxsize=1 << 15)
def _runs(word: str) -> tuple[str, ...]:
    if len(word) <= GRAM or word.isdigit():
        return (word,)
    return tuple(word[i : i + GRAM] for i in range(len(word) - GRAM + 1))


def _ukrainian_stem(word: str) -> str:
    for ending in _UKRAINIAN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


EMPTY = frozenset(
    stem(word, language)
    for word in _EMPTY_WORDS.split()
    for language in (ENGLISH, RUSSIAN, UKRAINIAN)
)
"""The stems of words that say nothing by themselves: a small record cannot count them out."""
