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
    of_second, opposites = frozenset(second), _Opposites(second, frozenset(first))
    return any(
        opposites.hold(before, word)
        for before, word in frozenset(_in_context(first))
        if word not in of_second and _says_which_way(before, word)
    )


class _Opposites:
    """The words of a text by the one before each, those left out that the other text has too."""

    def __init__(self, words: list[str], left_out: frozenset[str]) -> None:
        told = [(lead, word) for lead, word in _in_context(words) if word not in left_out]
        self.words = frozenset(told)
        self.sides = frozenset((lead, side) for lead, word in told for side in _sides_of(word))

    def hold(self, lead: str, word: str) -> bool:
        """Whether behind the same word stands one that is the opposite of this one."""
        if any((lead, (row, not side)) in self.sides for row, side in _sides_of(word)):
            return True
        shorter = (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
        longer = (prefix + word for prefix in _PREFIXES)
        return any((lead, form) in self.words for form in (*shorter, *longer))


@lru_cache(maxsize=4096)
def _sides_of(word: str) -> tuple[tuple[int, bool], ...]:
    """The rows of the table that hold the word, and on which side."""
    return tuple(
        (row, bool(side))
        for row, pair in enumerate(_PAIRS)
        for side in (0, 1)
        if _is_of(word, pair[side])
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


def _is_of(word: str, side: tuple[str, ...]) -> bool:
    return word in side if word.isascii() else word.startswith(side)
