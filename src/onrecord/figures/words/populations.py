"""Who or what is counted: words of three languages under one English name."""

import re
from functools import lru_cache

from onrecord.figures.words.people import PEOPLE
from onrecord.figures.words.places import PEOPLE_OF_STATES
from onrecord.figures.words.things import THINGS
from onrecord.text.tables import english_forms

_MODIFIERS = """
foreign|foreign иностранн іноземн зарубежн non-ukrainian
illegal|illegal undocumented нелегальн
new|новых нових
private-sector|частн приватн
gold|gold golden золот
silver|silver серебр срібн
bronze|bronze бронз
"""
_FOREIGN_FIGHTERS = frozenset({"soldier", "fighter", "volunteer", "specialist", "terrorist"})
UNEVENTFUL = frozenset(
    {"job", "vote", "case", "dose", "test", "shooting", "attack", "company", "tax", "law", "ballot"}
    | {"complaint", "lawsuit", "medal", "signature", "fire", "earthquake", "explosion", "crime"}
    | {"accident", "ticket", "passport", "letter", "account", "website", "contract"}
    | {"infection", "tremor", "like"}
) | {
    "email",
    "page",
    "post",
    "video",
    "photo",
    "article",
    "report",
    "tweet",
    "state",
    "country",
    "county",
    "region",
    "dollar",
    "city",
    "gdp",
    "school",
}
"""What is neither killed nor captured, whatever stands in the sentence."""
PLURALS = frozenset(
    {"people", "men", "women", "children", "police", "personnel", "staff", "aircraft"}
    | {"sheep", "cattle", "swine", "poultry", "fish", "deer"}
)
"""English plurals that do not end in s."""
_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child"} | {
    f"{stem}ves": f"{stem}{end}"
    for end, stems in (("f", "wol shel cal hal loa thie scar"), ("fe", "wi kni li"))
    for stem in stems.split()
}
_SAME_IN_ONE = re.compile(r"(?:shoe|^canoe|^toe|^foe|^hoe|(?:^|[aeo])use|cuse|fuse|muse|abuse)s$")
"""'shoes' and 'causes' only lose their s, where 'heroes' and 'viruses' lose more."""

_WHOLE = frozenset(
    {
        "бомб",
        "душ",
        "поезда",
        "пожара",
        "билет",
        "паспорт",
        "контракт",
        "авто",
        "дом",
        "дома",
        "тел",
        "сел",
        "тест",
        "чел",
        "лиц",
        "доз",
        "сіл",
        "тіл",
        "км",
    }
    | {"втрат", "втрати", "потерь", "потери", "потерям", "батьків", "матері"}
)
"""Cyrillic stems so short that only the whole word counts."""

_ADJECTIVAL = re.compile("ич(?:е|н)|ь?[сц]ь?к|у(?:ющ|юч)|н(?:ых|их|ые|і|ыми|ими)$")
"""'туристический', 'городской', 'ударных': said of something, and nothing that is counted."""

_VERBAL = re.compile(r"ч?(?:и|а|я|[ыиу]ва|ова)(?:ть|ти|л[аио]?|в|вши)(?:ся|сь)?")
"""'закончить', 'народилось', 'ударили': what is done, though a thing begins alike ('закон')."""

_OF_ONE = ("ець", "ец")


def _forms(table: str) -> dict[str, str]:
    """Each form to its name; folded for search, "сім'я" has lost its apostrophe."""
    rows = (line.split("|") for line in table.strip().splitlines())
    named_so = {form: name for name, forms in rows for form in forms.split()}
    return {form.replace("'", ""): name for form, name in named_so.items()} | named_so


_NAMES = _forms(PEOPLE) | _forms(THINGS) | dict.fromkeys(PEOPLE_OF_STATES, "person")
_IN_ENGLISH = english_forms(_forms(PEOPLE) | _forms(THINGS))
_ADJECTIVES = _forms(_MODIFIERS)
_LONGEST = max(map(len, _NAMES | _ADJECTIVES))
_PERSONS = frozenset(_forms(PEOPLE).values())
NO_PEOPLE = frozenset(_forms(THINGS).values()) - (
    {"body", "population", "battalion", "brigade", "family", "household", "village", "settlement"}
    | {"job", "vote", "case", "dose", "test", "ballot", "complaint", "signature", "account"}
    | {"infection", "like"}
    | {"ticket", "passport", "crime", "medal", "city", "region", "country", "state"}
)
"""Things that nobody counts people by: sheep, tanks, houses, laws."""


@lru_cache(maxsize=1024)
def named(word: str) -> str:
    """The English name of what a folded word counts; empty where it is not in the table."""
    return _looked_up(word, _NAMES) or _looked_up(_in_other_cases(word), _NAMES)


def _in_other_cases(word: str) -> str:
    """'мешканець' as it begins in other cases: 'мешканц'; nothing for words of another end."""
    ends = word.endswith(_OF_ONE)
    return f"{word.removesuffix('ь').removesuffix('ц')[:-1]}ц" if ends and len(word) > 5 else ""


@lru_cache(maxsize=1024)
def modifier(word: str) -> str:
    """The English name of an adjective that sets a population apart."""
    return _looked_up(word, _ADJECTIVES)


@lru_cache(maxsize=1024)
def is_person(name: str) -> bool:
    """Whether that population, with whatever stands before it, is of people."""
    return any(name == person or name.endswith(" " + person) for person in _PERSONS)


def foreign(name: str) -> str:
    """Foreign soldiers, volunteers and mercenaries are one population."""
    if name == "foreign fighter" or name in _FOREIGN_FIGHTERS:
        return "foreign fighter"
    return f"foreign {name}"


def singular(noun: str) -> str:
    """An English noun in the singular, near enough to compare by."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if len(noun) < 4 or noun.endswith(("ss", "us", "is")) or not noun.endswith("s"):
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    longer = noun.endswith(("sses", "xes", "ches", "shes", "zzes", "oes", "uses"))
    return noun[:-2] if longer and not _SAME_IN_ONE.search(noun) else noun[:-1]


def _looked_up(word: str, table: dict[str, str]) -> str:
    if word in table:
        return table[word]
    if word.isascii():
        return ""
    for length in range(min(len(word), _LONGEST), 2, -1):
        stem = word[:length]
        if stem in table and stem not in _WHOLE:
            said = _ADJECTIVAL.match(word, length) or _VERBAL.fullmatch(word, length)
            return "" if said else table[stem]
    return ""


def english_of_populations(word: str) -> frozenset[str]:
    """The English words for what a folded word counts."""
    return _IN_ENGLISH.get(named(word), frozenset())
