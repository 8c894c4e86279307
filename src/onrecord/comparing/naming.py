"""Whether two short names (of a population, a unit, a place, an event) name the same thing."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|%")
_EMPTY = re.compile(
    r"an?|the|of|in|at|on|for|from|by|to|and|or|its|their|all|total|number|people|persons"
    r"|[ввоуи]|на|из|за|от|до|по|з|та|і|й|із|зі"
)
_ENDINGS = re.compile(
    r"(?:ies|es|s|'s|’s|ами|ями|ов|ев|ей|ах|ях|ам|ям|ом|ем|ою|ею|ів|їв|ых|их|ый|ий|ой|ые|ие|ая|яя|ого"
    r"|его|ому|ему|у|ю|а|я|ы|и|і|ї|е|о|ь)$"
)

_ALIKE = (
    (
        "mercenaries",
        "foreign mercenaries",
        "foreign fighters",
        "soldiers of fortune",
        "foreign combatants",
        "non-ukrainian combatants",
        "mercenaries and weapons specialists",
        "наёмники",
        "иностранные наёмники",
        "иностранные бойцы",
        "найманці",
        "іноземні найманці",
        "іноземні бійці",
    ),
    ("troops", "soldiers", "servicemen", "service members", "military personnel", "солдаты"),
    ("civilians", "civilian population", "noncombatants", "мирные жители", "цивільні"),
    ("percent", "per cent", "%", "percentage", "проценты", "відсотки"),
    ("dollars", "usd", "us dollars", "u.s. dollars", "$"),
    ("ukraine", "украина", "україна"),
    ("russia", "russian federation", "россия", "росія", "moscow"),
    ("united states", "us", "u.s.", "usa", "u.s.a.", "america", "united states of america"),
    ("united kingdom", "uk", "u.k.", "britain", "great britain"),
)
"""Names that are used for the same thing; each row may be extended without other change."""


def same_name(one: str, other: str) -> bool | None:
    """Whether both name the same thing; None where one of them is missing."""
    first, second = _name(one), _name(other)
    if not first or not second:
        return None
    return first == second


def shares_words(one: str, other: str) -> bool | None:
    """As same_name, for freer names: also where one's words are among the other's."""
    first, second = _name(one), _name(other)
    if not first or not second:
        return None
    return first <= second or second <= first


@lru_cache(maxsize=4096)
def _name(text: str) -> frozenset[str]:
    words = _words(text)
    return _alike().get(words, words)


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    found = {w for w in _WORD.findall(folded) if not _EMPTY.fullmatch(w)}
    return frozenset(_ENDINGS.sub("", w) if len(w) > 3 else w for w in found)


@lru_cache(maxsize=1)
def _alike() -> dict[frozenset[str], frozenset[str]]:
    return {_words(name): _words(row[0]) for row in _ALIKE for name in row if _words(name)}
