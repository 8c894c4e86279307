"""Words for opposite acts and states: 'hired' and 'fired', 'support' and 'oppose'."""

from functools import lru_cache

from onrecord.comparing.subject import is_telling, stem
from onrecord.figures.population_words import named
from onrecord.text import tokens

_ROWS = """
hired hires recruited employs|fired fires sacked dismissed
opened opens reopened|closed closes shut shuttered
bought buys purchased acquired|sold sells
won wins win|lost loses lose
support supports supported back backs backed favor favour|oppose opposes opposed
trust trusts|distrust distrusts mistrust
planted|felled uprooted
built builds|demolished razed promised planned
freed released liberated rescued|captured seized taken kidnapped abducted jailed imprisoned
escaped fled|released freed
imports imported import|exports exported export
received receives got|lost
found|lost
approved approve passed adopted accepted|rejected reject vetoed defeated disapprove
acquitted|convicted sentenced jailed
launched fired|intercepted downed shot
infected|recovered cured
earned earns earn|spent spends spend owes owe
borrowed|lent
agree agrees|disagree disagrees
more|less fewer
higher|lower
above|below
нанял нанят принял|уволил уволен
открыл открыт|закрыл закрыт
купил закупил приобрел|продал продан
выигра|проигра
заработа|потрати израсход
зароби|витрати
поддерж|против
построи|снес снос обеща
освобо|захва взят взял
импорт ввез ввоз|экспорт вывез вывоз
получил получен|потерял
нашл найден|потерял
одобр|отклон отверг
оправда|осуд осужд
запуст выпуст запущ выпущ|сбил сбит перехва
заболе зараз|выздоров вылеч
найня|звільни
відкри|закри
купив купил закупив закупил придба|продав продал
вигра|програ
підтрим|проти
збудува|знес пообіця
звільн|захоп
імпорт|експорт
отрима|втрат
знайш|втрат
схвал ухвал|відхил
виправда|засуд
запуст випуст|збив збил збит перехоп
захвор|одужа
посади|зруба
"""
_PAIRS = tuple(
    tuple(tuple(side.split()) for side in row.split("|")) for row in _ROWS.strip().splitlines()
)
_PREFIXES = ("un", "dis", "non", "не")


@lru_cache(maxsize=4096)
def opposed(one: str, other: str) -> bool:
    """Whether the same is said with words that are opposite to each other."""
    first, second = _telling(one), _telling(other)
    return any(
        _are_opposite(here, there)
        for before, here in _in_context(first)
        for lead, there in _in_context(second)
        if before == lead
        and _says_which_way(before, here)
        and here not in second
        and there not in first
    )


def _telling(text: str) -> list[str]:
    return [word for word in tokens(text) if is_telling(word) or word in _SHORT]


_SHORT = frozenset({"more", "less", "fewer", "above", "below", "got", "percent", "times"})
"""Words that tell nothing elsewhere, and here which way it is."""
_HEDGES = frozenset({"more", "less", "fewer", "above", "below", "higher", "lower"})
"""'20 percent more' says which way; 'more than 20' only bounds."""


def _in_context(words: list[str]) -> list[tuple[str, str]]:
    """Each word with the stem of the one before: who did it, or what it was done to."""
    return [(named(a) or stem(a), b) for a, b in zip(["", *words], words, strict=False)]


def _says_which_way(before: str, word: str) -> bool:
    return word not in _HEDGES or before in {"percent", "tim", "is", "are", "was", "were"}


def _are_opposite(one: str, other: str) -> bool:
    if any(one == prefix + other or other == prefix + one for prefix in _PREFIXES):
        return True
    return any(
        (_is_of(one, left) and _is_of(other, right)) or (_is_of(other, left) and _is_of(one, right))
        for left, right in _PAIRS
    )


def _is_of(word: str, side: tuple[str, ...]) -> bool:
    return word in side if word.isascii() else word.startswith(side)
