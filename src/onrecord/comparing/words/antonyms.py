"""Words for opposite acts and states: 'hired' and 'fired', 'support' and 'oppose'."""

from functools import lru_cache

from onrecord.comparing.words.subject import is_telling, stem
from onrecord.figures.words.populations import named
from onrecord.text import tokens
from onrecord.text.lists import word_set

_ACTS = """
hired hires recruited employs appointed|fired fires sacked dismissed
opened opens reopened|closed closes shut shuttered
bought buys purchased acquired|sold sells
won wins win|lost loses lose
planted|felled uprooted
built builds|demolished razed promised planned closed shut
freed released liberated rescued|captured seized taken kidnapped abducted jailed imprisoned
freed released|arrested detained
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
нанял нанят принял назначил назначен|уволил уволен
открыл открыт|закрыл закрыт
купил закупил приобрел|продал продан
выигра|проигра
заработа|потрати израсход
зароби|витрати
построи|снес снос обеща закры
освобо отпуст|захва взят взял задерж арест
импорт ввез ввоз|экспорт вывез вывоз
получил получен|потерял
нашл найден|потерял
одобр|отклон отверг
оправда|осуд осужд
запуст выпуст запущ выпущ|сбил сбит перехва
заболе зараз|выздоров вылеч
найня признач|звільни
відкри|закри
купив купил закупив закупил придба|продав продал
вигра|програ
збудува|знес пообіця закри
звільн відпуст|захоп затрим арешт
імпорт|експорт
отрима|втрат
знайш|втрат
схвал ухвал|відхил
виправда|засуд
запуст випуст|збив збил збит перехоп
захвор|одужа
посади|зруба
gained gains gain added adds|lost loses lose shed sheds cut cuts slashed eliminated
created creates|destroyed eliminated lost
raised raises|spent spends
took accepted admitted welcomed|deported expelled
создал создано|сократил ликвидировал
собрал|потратил израсход
створи|скороти ліквідув
зібра|витрати
"""
"""What is done: of each of the two so many may be counted, the hired and the fired."""
_STANCES = """
raised raises raise increased boosted|lowered lowers lower reduced reduces cut cuts
for|against
за|против проти
repeal repealed repeals scrap scrapped|keep keeps kept
upheld uphold upholds|overturned overturns struck quashed annulled
support supports supported back backs backed favor favour|oppose opposes opposed
trust trusts|distrust distrusts mistrust
agree agrees|disagree disagrees
more|less fewer
high higher highest|low lower lowest
above|below
поддерж|против
підтрим|проти
"""
_PAIRS = tuple(
    tuple(tuple(side.split()) for side in row.split("|"))
    for row in (_ACTS + _STANCES.lstrip()).strip().splitlines()
)
_MOST_ACTS = len(_ACTS.strip().splitlines())
_BY_PREFIX = -1
_PREFIXES = ("un", "dis", "non", "не")


def opposed(one: str, other: str) -> bool:
    """Whether the same is said with words that are opposite to each other."""
    return bool(_opposed_rows(one, other))


def opposed_acts(one: str, other: str) -> bool:
    """Whether these words are acts, each with a count of its own: '90 hired', '90 fired'."""
    rows = _opposed_rows(one, other)
    return bool(rows) and all(0 <= row < _MOST_ACTS for row in rows)


@lru_cache(maxsize=4096)
def _opposed_rows(one: str, other: str) -> frozenset[int]:
    """The rows of the table by which words of the texts are opposite."""
    first, second = _telling(one), _telling(other)
    of_second, opposites = frozenset(second), _Opposites(second, frozenset(first))
    return frozenset(
        row
        for before, word in frozenset(_in_context(first))
        if word not in of_second and _says_which_way(before, word)
        for row in opposites.rows(before, word)
    )


class _Opposites:
    """The words of a text by the one before each, those left out that the other text has too."""

    def __init__(self, words: list[str], left_out: frozenset[str]) -> None:
        told = [(lead, word) for lead, word in _in_context(words) if word not in left_out]
        self.words = frozenset(told)
        self.sides = frozenset((lead, side) for lead, word in told for side in _sides_of(word))

    def rows(self, lead: str, word: str) -> list[int]:
        """By which rows a word that stands behind the same word is the opposite of this one."""
        rows = [row for row, side in _sides_of(word) if (lead, (row, not side)) in self.sides]
        prefixed = any((lead, form) in self.words for form in _prefixed_otherwise(word))
        return [*rows, _BY_PREFIX] if prefixed else rows


def _prefixed_otherwise(word: str) -> list[str]:
    """'safe' of 'unsafe' and the other way round; 'legal' of 'illegal', no 'port' of 'import'."""
    shorter = [word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix)]
    longer = [prefix + word for prefix in _PREFIXES]
    if not word.isascii() or len(word) < _SHORTEST_ADJECTIVE or not word.endswith(_OF_ADJECTIVES):
        return [*shorter, *longer]
    if (base := word[2:]).startswith(_BEHIND_PREFIX.get(word[:2], ())) and len(base) > _LEAST_BASE:
        shorter.append(base)
    longer += [prefix + word for prefix, opens in _BEHIND_PREFIX.items() if word.startswith(opens)]
    return [*shorter, *longer]


_BEHIND_PREFIX = {
    "in": tuple("abcdefghjknoqstuvwxyz"),
    "im": ("m", "b", "p"),
    "il": ("l",),
    "ir": ("r",),
}
"""'inactive', 'immature', 'illegal', 'irregular'."""
_SHORTEST_ADJECTIVE = 5
_LEAST_BASE = 4
_OF_ADJECTIVES = (
    "able", "ible", "al", "ive", "ate", "ent", "ant", "ect", "ete", "ure", "ous", "ar", "id", "ity",
    "acy", "ence", "ance", "ally", "ively",
)  # fmt: skip


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


_SHORT = word_set("took more less fewer above below got percent times for against за против проти")
"""Words that tell nothing elsewhere, and here which way it is."""
_VOTED = word_set("for against за против проти")
_VOTING = ("vot", "campaign", "голос", "проголос")
"""'voted for', 'голосовал против'."""
_HEDGES = frozenset({"more", "less", "fewer", "above", "below", "higher", "lower"})
"""'20 percent more' says which way; 'more than 20' only bounds."""


def _in_context(words: list[str]) -> list[tuple[str, str]]:
    """Each word with the stem of the one before: who did it, or what it was done to."""
    return [(named(a) or stem(a), b) for a, b in zip(["", *words], words, strict=False)]


def _says_which_way(before: str, word: str) -> bool:
    if word in _VOTED:
        return before.startswith(_VOTING)
    return word not in _HEDGES or before in {"percent", "tim", "is", "are", "was", "were"}


def _is_of(word: str, side: tuple[str, ...]) -> bool:
    return word in side or (not word.isascii() and word.startswith(_stems(side)))


@lru_cache(maxsize=1024)
def _stems(side: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(form for form in side if len(form) > _SHORTEST_STEM)


_SHORTEST_STEM = 3
