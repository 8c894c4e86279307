"""Whether two short names (of a population, a unit, a place, an event) name the same thing."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|%")
_EMPTY = re.compile(
    r"an?|the|of|in|at|on|for|from|by|to|and|or|its|their|all|total|number"
    r"|[ввоуи]|на|из|за|от|до|по|з|та|і|й|із|зі"
)
_ENDINGS = re.compile(
    r"(?:ies|es|s|'s|’s|ами|ями|ов|ев|ей|ах|ях|ам|ям|ом|ем|ою|ею|ів|їв|ых|их|ый|ий|ой|ые|ие|ая|яя"
    r"|ого|его|ому|ему|у|ю|а|я|ы|и|і|ї|е|о|ь|y)$"
)
_SIDE = re.compile(r"\s(?:on|in|for|from|with|at|by|на|в|во|за|из|с|со|у|з|із|від|от|проти)\s")

_ALIKE = (
    (
        "mercenaries",
        "mercenaries and weapons specialists",
        "foreign mercenaries",
        "foreign fighters",
        "foreign combatants",
        "non-ukrainian combatants",
        "soldiers of fortune",
        "наёмники",
        "иностранные наёмники",
        "иностранные бойцы",
        "найманці",
        "іноземні найманці",
        "іноземні бійці",
    ),
    ("troops", "soldiers", "servicemen", "service members", "military personnel", "солдаты"),
    ("civilians", "civilian population", "noncombatants", "мирные жители", "цивільні"),
    ("percent", "per cent", "percentage", "%", "проценты", "відсотки"),
    ("dollars", "us dollars", "u.s. dollars", "usd", "$"),
    ("ukraine", "украина", "україна"),
    ("russia", "russian federation", "moscow", "россия", "росія"),
    ("united states", "united states of america", "u.s.a.", "usa", "u.s.", "us", "america"),
    ("united kingdom", "great britain", "britain", "u.k.", "uk"),
)
"""Names used for the same thing, the one to keep first; a row may be extended without more."""


def same_name(one: str, other: str) -> bool | None:
    """Whether both name the same thing; None where one of them is missing."""
    first, second = _name(one), _name(other)
    if not first or not second:
        return None
    return first == second


def same_population(one: str, other: str) -> bool | None:
    """As same_name, but a side or a place that only one adds leaves it open.

    'Mercenaries' may or may not be 'mercenaries on Russia's side'; 'women' are not 'old women'.
    """
    (who, more), (whom, further) = _split(one), _split(other)
    heads = same_name(who, whom)
    if not heads:
        return heads
    return True if not more and not further else same_name(more, further)


def shares_words(one: str, other: str) -> bool | None:
    """As same_name, for freer names: also where one's words are among the other's."""
    first, second = _name(one), _name(other)
    if not first or not second:
        return None
    return first <= second or second <= first


@lru_cache(maxsize=4096)
def _name(text: str) -> frozenset[str]:
    found = (word for word in _WORD.findall(_kept(text)) if not _EMPTY.fullmatch(word))
    return frozenset(_stem(word) for word in found)


@lru_cache(maxsize=4096)
def _kept(text: str) -> str:
    """The folded text with every name of the table replaced by the one that is kept."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return _alike().sub(lambda name: _kept_names()[name[0]], folded)


def _split(text: str) -> tuple[str, str]:
    """A name and what follows its first preposition."""
    head, *rest = _SIDE.split(_kept(text.strip()), maxsplit=1)
    return (head, rest[0]) if rest else (head, "")


def _stem(word: str) -> str:
    return _ENDINGS.sub("", word) if len(word) > 3 else word


@lru_cache(maxsize=1)
def _kept_names() -> dict[str, str]:
    return {name.replace("ё", "е"): row[0] for row in _ALIKE for name in row}


@lru_cache(maxsize=1)
def _alike() -> re.Pattern[str]:
    """All names of the table, the longest first so that none hides another."""
    names = sorted(_kept_names(), key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))
