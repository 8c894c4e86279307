"""Whether two texts say the same with two countries or peoples in each other's place."""

import re
from functools import lru_cache
from itertools import pairwise

from onrecord.comparing.names.sides import actor_of, actors_in
from onrecord.comparing.words.gaps import begin_alike, key_of
from onrecord.comparing.words.owning import owners
from onrecord.comparing.words.verbs import deed_of, deeds_in
from onrecord.figures.words.places import place_of
from onrecord.figures.words.populations import is_person, named
from onrecord.text import fold, tokens
from onrecord.text.lists import word_set

_ALIKE = word_set("and or nor with и или с со і й та або чи з із зі")
"""What joins two who stand there alike: 'between Poland and Germany'."""
_MOST_WORDS = 60
_TWO = 2
_BY_IT = re.compile(
    r"[а-яіїєґ']+(?:ією|єю|ией|ьей|шей|цией|иной|їною|аною|ою|[лнкт]ом|[лр]ем|ель?єм)"
)
"""The instrumental case: 'сбиты Россией', 'збито Україною'."""

_WITH = word_set("с со з із зі между між над перед под під за рядом поруч")
_CASE_ENDINGS = frozenset("юуеиыії")
"""'Китаю продала Россия': who opens the text is given it."""

_BEING = word_set("was were been being has have had by be is are")
_SHORTEST = 3
_CAPITAL = re.compile(r"\b[^\W\d_a-zа-яёіїєґ]\w*")
_PAST = re.compile(r"(?<=[аяеиіуыо])(?:в|л[аои]?)$")
"""'Пакистан збив', 'Індія збила': one verb, as who did it has it."""


@lru_cache(maxsize=1024)
def turned_round(one: str, other: str) -> bool:
    """Whether one tells of two what the other tells of them the other way round.

    'Poland sold Germany 40 tanks', 'Germany sold Poland 40 tanks'.
    """
    if _in_each_others_place(one, other):
        return True
    here, there = actors_in(one), actors_in(other)
    if here != there or len(here) != _TWO:
        return False
    return _of_each_others(one, other) or _done_by_each_other(one, other)


def _of_each_others(one: str, other: str) -> bool:
    """Whether the same things are of one country here, and of the other there.

    'ВСУ сбили 40 российских БПЛА', 'ПВО РФ сбила 40 украинских БПЛА'.
    """
    first, second = owners(one), owners(other)
    return any(first[thing].isdisjoint(second[thing]) for thing in first.keys() & second.keys())


def _done_by_each_other(one: str, other: str) -> bool:
    """Whether two did the same: 'Iran attacked Israel', 'Iran was attacked by Israel'."""
    first, second = _doer(one), _doer(other)
    return bool(first and second) and first != second and bool(deeds_in(one) & deeds_in(other))


@lru_cache(maxsize=1024)
def _doer(text: str) -> str:
    """The country by which it was done, or that opens the text as the one that does it."""
    words = tokens(text)
    for before, word in pairwise(words):
        by_it = before == "by" or (_BY_IT.fullmatch(word) and before not in _WITH)
        if by_it and (actor := actor_of(word)):
            return actor
    acts = any(deed_of((word,)) for word in words[1 : 1 + _TWO]) and _BEING.isdisjoint(words)
    return actor_of(words[0]) if acts and words[0][-1] not in _CASE_ENDINGS else ""


def _in_each_others_place(one: str, other: str) -> bool:
    """Whether the texts are alike word by word, but for two names that stand exchanged.

    In Russian and Ukrainian the ending tells who does it to whom: the same forms in another
    order say the same.
    """
    first, second = _words(one), _words(other)
    if len(first) != len(second) or len(first) > _MOST_WORDS:
        return False
    apart = [at for at, pair in enumerate(zip(first, second, strict=True)) if _differ(*pair)]
    if len(apart) != 2 or not _are_exchanged(first, second, *apart):
        return False
    names = _written_large(one) & _written_large(other)
    acting = (_may_act(first[at]) or first[at] in names or _key(first[at]) in names for at in apart)
    return all(acting) and _says_otherwise(first, second, *apart)


def _says_otherwise(first: list[str], second: list[str], left: int, right: int) -> bool:
    """Whether what stands between two exchanged names, or their endings, tells who did it."""
    apart = _ALIKE.isdisjoint(first[left + 1 : right])
    if first[left].isascii():
        return apart and right > left + 1
    declined = _is_declined(first[left], second[right]), _is_declined(first[right], second[left])
    return apart and all(declined)


def _is_declined(one: str, other: str) -> bool:
    """Whether it stands in another case in the other text, or has no cases at all: 'РФ'."""
    return one != other or len(one) <= _SHORTEST


def _differ(one: str, other: str) -> bool:
    first, second = _key(one), _key(other)
    named_so = any(actor_of(word) or place_of(word) for word in (one, other))
    if first == second or named_so:
        return first != second
    return not begin_alike(key_of(one), key_of(other))  # 'должна', 'должен'.


def _are_exchanged(first: list[str], second: list[str], left: int, right: int) -> bool:
    return not _differ(first[left], second[right]) and not _differ(first[right], second[left])


def _may_act(word: str) -> bool:
    return bool(actor_of(word) or place_of(word)) or is_person(named(word))


def _written_large(text: str) -> frozenset[str]:
    """The words that stand with a capital letter, and their stems: 'Arsenal', 'Челси'."""
    found = [fold(word) for word in _CAPITAL.findall(text)]
    return frozenset([*found, *map(_key, found)])


def _key(word: str) -> str:
    # A seat of government acts for its country: 'Kyiv demands of Moscow'.
    return actor_of(word) or place_of(word) or deed_of((word,)) or _PAST.sub("л", key_of(word))


def _words(text: str) -> list[str]:
    return [word for word in tokens(text) if word[0].isalpha()]
