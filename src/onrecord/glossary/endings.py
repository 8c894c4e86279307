"""The endings that Russian and Ukrainian words take: of nouns and adjectives, and of verbs."""

import re

from onrecord.model import RUSSIAN, UKRAINIAN, Language
from onrecord.text.lists import word_set

_OF_CASES = {
    RUSSIAN: word_set(
        "а я о е ы и у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ый ая яя ое ее ого его",
        "ому ему ым им ую юю ых их ыми ими ые ие ии ию ия ией иям иях иями ью ьми",
    ),
    UKRAINIAN: word_set(
        "а я о е и і ї у ю ь й ою ею єю ої ом ем єм ам ям ами ями ах ях ів їв ей ові еві єві ий ій",
        "ого ому им ім ую юю их іх ими іми ії ію ія ією іям іях іями є ього ьому ьої ьою ьми",
    ),
}

_OF_VERBS = {
    RUSSIAN: re.compile(
        "(?:[аеиоуыя]|[аеоиыя]?ва|ну)?"
        "(?:л[аои]?|т[ьи]|в(?:ши)?|[аеиуюья]|[еи]м|[еи]те|[еи]шь|[аеиуюя]т|[ьй]те|й|[нт][аоы]?"
        "|(?:вш|[ауюя]щ|нн?|т|[еио]м)(?:[иоы]й|ая|яя|[еиоы]е|[еиоы]го|[ео]му|[еиоы]м|ей|ую|юю"
        "|[иы]х|[иы]ми))?"
    ),
    UKRAINIAN: re.compile(
        "(?:[аеиіоуюяє]|[аоую]?ва|ну)?"
        "(?:л[аио]|т[иь]|тим(?:у|еш?|емо|ете|уть)|в(?:ши)?|[аеиуюьяє]|[еиєї]ш|[еиіїє](?:мо|те)"
        "|[аиіїуюя]ть|[ьй](?:мо|те)|й|[ауюя]чи|[нт]о"
        "|(?:вш|[ауюя]ч|нн?|т)(?:[иі]й|[аеуюяєі]|ого|ому|[иі]м|ої|[ою]ю|[иі]х|[иі]ми))?"
    ),
}

_OF_SELF = ("ся", "сь")
_HARD = {"ці": "кі", "зі": "гі", "сі": "хі"}


def declines(rest: str, language: Language) -> bool:
    """Whether this is the ending of a case, or none."""
    return not rest or rest in _OF_CASES[language]


def conjugates(rest: str, language: Language) -> bool:
    """Whether this is the ending of a verb, or none, reflexive or not."""
    return bool(_OF_VERBS[language].fullmatch(rest)) or reflects(rest, language)


def reflects(rest: str, language: Language) -> bool:
    """Whether this is the ending of a reflexive verb: 'ится', 'алась'."""
    return rest.endswith(_OF_SELF) and bool(_OF_VERBS[language].fullmatch(rest[:-2]))


def hard(word: str, language: Language) -> str:
    """The word without the change of sound of some Ukrainian cases: 'книзі' is of 'книга'."""
    changed = language == UKRAINIAN and word[-2:] in _HARD
    return word[:-2] + _HARD[word[-2:]] if changed else word
