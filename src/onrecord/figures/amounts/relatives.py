"""Numbers that only compare: 'ten times as many', 'twice', 'far fewer'."""

from onrecord.figures.numbers.hedges import tidy
from onrecord.figures.numbers.spelled import amount_at
from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import SMALL
from onrecord.figures.words.populations import named
from onrecord.figures.words.units import UNITS
from onrecord.text.lists import word_list, word_set

_TWICE = {
    **dict.fromkeys(("twice", "double", "doubled", "вдвое", "вдвічі", "удвічі", "удвое"), 2.0),
    **dict.fromkeys(("doubling", "вдвоє", "удвоє", "удвоил", "удвоила", "удвоили"), 2.0),
    **dict.fromkeys(("удвоился", "удвоилась", "удвоилось", "удвоились"), 2.0),
    **dict.fromkeys(("подвоїв", "подвоїла", "подвоїли", "подвоївся", "подвоїлась"), 2.0),
    **dict.fromkeys(("подвоїлася", "подвоїлося", "подвоїлись", "подвоїлися"), 2.0),
    **dict.fromkeys(("halved", "halving"), 0.5),
    **dict.fromkeys(("triple", "tripled", "thrice", "втрое", "втричі", "утрое", "утричі"), 3.0),
    **dict.fromkeys(("втроє", "утроє", "утроил", "утроили", "утроился", "утроилась"), 3.0),
    **dict.fromkeys(("утроилось", "утроились", "потроїв", "потроїла", "потроїли"), 3.0),
    **dict.fromkeys(("потроївся", "потроїлась", "потроїлася", "потроїлось", "потроїлися"), 3.0),
    **dict.fromkeys(("quadrupled", "quadruple", "вчетверо", "учетверо"), 4.0),
    **dict.fromkeys(("впятеро", "упятеро", "вп'ятеро", "уп'ятеро"), 5.0),
    **dict.fromkeys(("вшестеро", "ушестеро"), 6.0),
    **dict.fromkeys(("всемеро", "усемеро"), 7.0),
    **dict.fromkeys(("ввосьмеро", "увосьмеро"), 8.0),
    **dict.fromkeys(("вдесятеро", "удесятеро"), 10.0),
}
_OWN_WAY = frozenset(
    word
    for word in _TWICE
    if word.endswith("ed") or word.startswith(("удвои", "утрои", "подв", "потр"))
)
"""'doubled', 'halved' say themselves which way it went."""
_FOLD = {
    **{f"{word}fold": value for word, value in SMALL.items() if word.isascii() and value > 1},
    "hundredfold": 100.0,
    "thousandfold": 1000.0,
}
MULTIPLIERS = _TWICE.keys() | _FOLD.keys()
"""Words that multiply by themselves: 'twice', 'tenfold', 'вдвое'."""
_PARTS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "quarter": 1 / 4,
    "fourth": 1 / 4,
    "fifth": 1 / 5,
    "tenth": 1 / 10,
}
_COMPARED = word_set(
    "as more higher larger greater less fewer likely bigger faster lower the worse better",
    "than over amount what больше более выше меньше менее чаще ниже быстрее хуже лучше дороже",
    "превышает вероятнее більше вище менше частіше нижче швидше гірше краще дорожче перевищує",
)
_INTENSE = word_set(
    "far much many significantly considerably substantially vastly dramatically slightly",
    "значительно гораздо намного существенно многократно заметно значно набагато суттєво",
    "помітно багаторазово",
)
_COMPARATIVE = word_set(
    "fewer less more lower higher smaller larger greater bigger меньше больше меньшее большее",
    "ниже выше меньший больший менше більше нижче вище менший більший меньшие меньшее менші",
)
_REACH = 4
_FEWER = word_set(
    "fewer less lower smaller cheaper rarer weaker slower shorter lighter меньше менее ниже реже",
    "дешевле слабее короче легче медленнее менше менш нижче рідше дешевше слабше коротше легше",
    "повільніше",
)
_COMPARED |= _FEWER
_FALLING = word_set(
    "fell fall falls fallen falling drop drops dropped dropping decreased decrease decreases",
    "decreasing reduced reduce reduces reducing reduction decline declined declines declining",
    "shrank shrunk shrinking plunged plunge plunges slumped slump slashed cut cuts cutting",
)
_FALLING_STEMS = word_list(
    "сниз сниж сократ сокращ уменьш упал упад паден подешев обвал пониз пониж рухну просел зменш",
    "скорот скороч впал впав знизи зниж знижу здешев падін",
)
_NEAR = 5


OPENERS = _TWICE.keys() | _FOLD.keys() | _INTENSE | _PARTS.keys() | {"в", "у", "a", "one"}
"""The words that may begin a comparison."""

MORE, FEWER = "times", "times fewer"
"""The units of what only compares: how many times as many, how many times fewer."""


def unit_of(words: list[Word], start: int, end: int) -> str:
    """Which way the comparison between these words goes: 'five times fewer', 'fell threefold'."""
    if words[end - 1].text in _FEWER:
        return FEWER
    near = texts_in(words, start - _NEAR, start)
    plain = words[end - 1].text not in _COMPARED and words[start].text not in _OWN_WAY
    fell = any(text in _FALLING or text.startswith(_FALLING_STEMS) for text in near)
    return FEWER if plain and fell else MORE


def is_factor(words: list[Word], at: int) -> bool:
    """'fell by a factor of ten'."""
    return text_at(words, at - 1) == "of" and text_at(words, at - 2) == "factor"


def multiplier_end(words: list[Word], at: int) -> int:
    """Past the comparison behind 'ten times'; ``at`` itself where nothing is compared."""
    if text_at(words, at) not in _COMPARED:
        return at
    end = at + (2 if text_at(words, at + 1) in {"many", "much", "likely", "high", "large"} else 1)
    return min(end, len(words))


def relative_at(words: list[Word], at: int) -> tuple[int, int, float | None] | None:
    """The comparison that begins at the word: its span and the factor, if one is named."""
    text = words[at].text
    if text in _FOLD:
        return at, at + 1, _FOLD[text]
    if text in _TWICE:
        compared = text_at(words, at + 1) in _COMPARED
        named_so = text.endswith("ed") or not text.isascii()
        return (at, multiplier_end(words, at + 1), _TWICE[text]) if compared or named_so else None
    if text in {"в", "у"} and at + 1 < len(words):
        return _in_times(words, at)
    if text in _INTENSE:
        return _intense(words, at)
    return _part_as_many(words, at)


def _part_as_many(words: list[Word], at: int) -> tuple[int, int, float | None] | None:
    """'half as many', 'a quarter as much', 'one-third as likely'."""
    here = at + (words[at].text in {"a", "one"})
    here += here > at and text_at(words, here) == "-"
    part = _PARTS.get(text_at(words, here))
    if part is None or text_at(words, here + 1) != "as":
        return None
    if text_at(words, here + 2) not in {"many", "much", "likely"}:
        return None
    return at, here + 3, tidy(round(part, 4))


def _in_times(words: list[Word], at: int) -> tuple[int, int, float | None] | None:
    """'в 10 раз больше', 'у десять разів менше'."""
    if text_at(words, at + 1) in {"разы", "рази"}:
        end = multiplier_end(words, at + 2)
        return (at, end, None) if end > at + 2 else None
    amount = amount_at(words, at + 1)
    if amount is None or amount.value is None or UNITS.get(text_at(words, amount.end)) != "time":
        return None
    return at, multiplier_end(words, amount.end + 1), amount.value


def _intense(words: list[Word], at: int) -> tuple[int, int, float | None] | None:
    """'far fewer deaths', 'a much less significant toll', 'гораздо меньше погибших'."""
    if text_at(words, at + 1) not in _COMPARATIVE:
        return None
    if event_of(text_at(words, at - 1)) is not None:
        return at, at + 2, None  # 'Загиблих набагато менше'.
    for here in range(at + 2, min(at + 2 + _REACH, len(words))):
        text = words[here].text
        if text in {"than", ",", ".", "чем", "ніж"} or words[here].value is not None:
            return None
        if named(text) or event_of(text) is not None:
            return at, at + 2, None
    return None
