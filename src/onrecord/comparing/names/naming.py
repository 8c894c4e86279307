"""Whether two short names (of a population, a unit, a place, an event) name the same thing."""

import re
import unicodedata
from functools import lru_cache

from onrecord.comparing.names.things import ALIKE
from onrecord.figures.words.places import side_of, side_of_pair
from onrecord.figures.words.populations import modifier, named

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[%$€£₽₴₹¥]")
_EMPTY = re.compile(
    r"an?|the|of|in|at|on|for|from|by|to|and|or|its|their|all|total|number"
    r"|[ввоуи]|на|из|за|от|до|по|з|та|і|й|із|зі"
)
_ENDINGS = re.compile(
    r"(?:ies|es|s|(?:и|і)(?:ями|ях|ям|ей|єю|ю|я|и|ї|й)|ами|ями|ов|ев|ей|ах|ях|ам|ям|ом|ем|ою|ею|ів|їв|ых|их|ый|ий|ой|ые|ие|ая|яя"
    r"|ого|его|ому|ему|у|ю|а|я|ы|и|і|ї|е|о|ь|y)$"
)
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яёіїєґ]", re.IGNORECASE)
_SIDE = re.compile(r"\s(?:on|in|for|from|with|at|by|на|в|во|за|из|с|со|у|з|із|від|от|проти)\s")

_ALIKE = (
    (
        "foreign fighter",
        "foreign mercenary",
        "foreign combatant",
        "foreign volunteer",
        "non-ukrainian combatant",
        "mercenary and weapons specialist",
        "mercenary",
        "soldier of fortune",
        "soldiers of fortune",
        "наёмник",
        "иностранный наёмник",
        "иностранный боец",
        "иностранные бойцы",
        "найманець",
        "найманці",
        "іноземний найманець",
        "іноземні найманці",
        "іноземний боєць",
        "іноземні бійці",
    ),
    (
        "soldier",
        "troop",
        "serviceman",
        "servicemen",
        "service member",
        "military personnel",
        "солдат",
        "военнослужащий",
        "військовослужбовець",
    ),
    ("civilian", "civilian population", "noncombatant", "мирный житель", "мирні жителі"),
    ("percent", "per cent", "percentage", "%", "процент", "відсоток"),
    ("usd", "dollar", "us dollar", "u.s. dollar", "$"),
    ("eur", "euro", "€"),
    ("ukraine", "ukrainian", "kyiv regime", "украина", "україна"),
    ("russia", "russian", "russian federation", "moscow", "россия", "росія"),
    ("united states", "united states of america", "u.s.a.", "usa", "u.s.", "us", "america"),
    ("united kingdom", "great britain", "britain", "u.k.", "uk"),
    (
        *("united nations", "united nations organization", "u.n.", "un", "оон"),
        *("организация объединённых наций", "організація об'єднаних націй"),
    ),
    ("european union", "e.u.", "eu", "ес", "єс", "европейский союз", "європейський союз"),
)
"""Names used for the same thing, the one to keep first; a row may be extended without more."""

_NARROWER = {
    "fighter": ("soldier", "foreign fighter", "volunteer", "terrorist", "rebel"),
    "foreigner": ("foreign fighter",),
    "victim": ("soldier", "fighter", "foreign fighter", "civilian", "child", "woman"),
    "man": ("soldier", "fighter", "foreign fighter", "officer", "volunteer"),
    "prisoner": ("soldier", "fighter", "foreign fighter", "officer", "civilian", "criminal"),
    "settlement": ("city", "town", "village"),
    "athlete": ("runner", "swimmer", "skater", "cyclist", "gymnast", "footballer", "boxer"),
}
"""Broad names to the narrower ones that may be meant."""

_FOREIGN = "foreign fighter"
_OF_THE_SIDES = frozenset({"russian person", "ukrainian person"})
_ANYBODY = frozenset({"person", "victim"})


def same_name(one: str, other: str) -> bool | None:
    """Whether both name the same thing; None where one is missing, or in another alphabet.

    Across alphabets only names that a table knows can be compared.
    """
    if one and one == other:
        return True
    first, second = _name(one), _name(other)
    if not first or not second:
        return None
    return first == second or (None if scripts_apart(_kept(one), _kept(other)) else False)


def same_population(one: str, other: str) -> bool | None:
    """As ``same_name``, but a side or a place that only one of them adds leaves it open.

    'Mercenaries' may or may not be 'mercenaries on Russia's side' or 'Russian mercenaries', and
    'fighters' may or may not be 'foreign fighters'; 'women' are not 'old women'.
    """
    (who, more), (whom, further) = _split(one), _split(other)
    if _are_at_home(one, whom) or _are_at_home(other, who):
        return False
    heads = same_name(who, whom)
    if heads is False and _may_be_one_thing(who.split(), whom.split()):
        heads = True
    if not heads:
        return None if _is_broader(who, whom) or _is_broader(whom, who) else heads
    return True if not more and not further else same_name(more, further)


def _may_be_one_thing(one: list[str], other: list[str]) -> bool:
    """'gold medals', 'gold awards': word by word the same, or names of one thing."""
    return len(one) == len(other) and all(
        here == there or any(row.issuperset((here, there)) for row in _rows_of_one_thing())
        for here, there in zip(one, other, strict=True)
    )


@lru_cache(maxsize=1)
def _rows_of_one_thing() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(_kept, row)) for row in ALIKE)


def _are_at_home(people: str, others: str) -> bool:
    """Whether one side is a people that fights for its own country, and the other are foreigners.

    'Georgians' may have come to fight, of Russians or Ukrainians nobody says that they are foreign.
    """
    return people in _OF_THE_SIDES and others == _kept(_FOREIGN)


def _is_broader(one: str, other: str) -> bool:
    # 'port workers' and 'police officers', not 'old women'.
    of_a_kind = one in {"worker", "officer"} and other.endswith(f" {one}")
    return (
        of_a_kind
        or one in _ANYBODY
        or any(other == _kept(narrow) for narrow in _NARROWER.get(one, ()))
    )


def scripts_apart(one: str, other: str) -> bool:
    """Whether one is written only in Cyrillic letters and the other only in Latin ones."""
    first, second = _scripts(one), _scripts(other)
    return bool(first and second and not first & second)


def shares_words(one: str, other: str) -> bool | None:
    """As ``same_name``, for freer names: the words of one may also be among the other's."""
    first, second = _name(one), _name(other)
    if not first or not second:
        return None
    return first <= second or second <= first


@lru_cache(maxsize=1024)
def _name(text: str) -> frozenset[str]:
    words = _kept(text).split()
    telling = [word for word in words[:-1] if not _EMPTY.fullmatch(word)]
    # The last word always tells: 'strike A' is not 'strike B'.
    return frozenset([*telling, *words[-1:]])


@lru_cache(maxsize=1024)
def _kept(text: str) -> str:
    """The stems of the text, with every name in the table replaced by its principal form."""
    return _alike().sub(lambda name: _kept_names()[name[0]], _stems(text))


def _stems(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    folded = _POSSESSIVE.sub("", folded)
    return " ".join(
        named(word) or modifier(word) or stem_of(word) for word in _WORD.findall(folded)
    )


@lru_cache(maxsize=1024)
def _split(text: str) -> tuple[str, str]:
    """A name without its side or place, and that: a people in front, or a phrase behind."""
    people, _, others = _by_people(text)
    if not others and side_of(people.casefold()):
        return _kept("person"), _kept(people)
    if others and (side_of(people.casefold()) or " " in people or people[:1].isupper()):
        return _kept(others), _kept(people)
    head, *rest = _SIDE.split(_kept(text), maxsplit=1)
    return (head, rest[0]) if rest else (head, "")


def _by_people(text: str) -> tuple[str, str, str]:
    """The text parted behind the name of a people: 'Russian', 'North Korean'."""
    first, _, rest = text.partition(" ")
    second, space, others = rest.partition(" ")
    pair = side_of_pair(first.casefold(), second.casefold())
    return (f"{first} {second}", space, others) if pair and others else text.partition(" ")


def _scripts(text: str) -> frozenset[str]:
    kinds = (("Latin", _LATIN), ("Cyrillic", _CYRILLIC))
    return frozenset(name for name, letters in kinds if letters.search(text))


def stem_of(word: str) -> str:
    """A word without its ending, near enough to compare names of three languages by."""
    return _ENDINGS.sub("", word) if len(word) > 3 else word


@lru_cache(maxsize=1)
def _kept_names() -> dict[str, str]:
    return {_stems(name): _stems(row[0]) for row in _ALIKE for name in row}


@lru_cache(maxsize=1)
def _alike() -> re.Pattern[str]:
    """All names of the table, the longest first so that none hides another."""
    names = sorted(_kept_names(), key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))
