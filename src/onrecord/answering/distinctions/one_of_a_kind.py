"""Which of several of a kind a text speaks of: the Aswan dam, the ferry Estonia, the third line."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from onrecord.answering.held import all_in
from onrecord.answering.names import alike, words_of
from onrecord.comparing.words.subject import is_telling, stem
from onrecord.figures.words.numerals import ORDINAL
from onrecord.model import Entry
from onrecord.text import tokens
from onrecord.text.dates import MONTHS
from onrecord.text.lists import word_set
from onrecord.text.tables import Forms

_ROWS = """
airline|airline airlines airways авиалини авіаліні
airport|airport аэропорт аеропорт
bank|bank банк
bridge|bridge viaduct мост моста мосту мостом мосте міст мосту
camp|camp лагер табір табор
canal|canal канал
church|church cathedral mosque temple monastery церк собор храм мечет монастыр
dam|dam плотин гребл дамб
factory|factory mill smelter refinery завод фабрик
ferry|ferry паром пором
hospital|hospital clinic больниц клиник лікарн клінік госпитал шпитал
hotel|hotel отел готел гостиниц
island|island остров острів
lake|lake озер
line|line лини ліні ветк гілк
mine|mine colliery шахт рудник
mountain|mount mountain volcano вулкан гор
museum|museum музе
pipeline|pipeline газопровод нефтепровод трубопровод газопровід нафтопровід
plane|plane jet airliner самолет літак лайнер
plant|plant reactor электростанц электростанци аэс тэс гэс аес тес гес реактор
port|port harbour порт
prison|prison jail тюрьм колони вязниц
river|river река реки реке реку річк рік
school|school university college школ университет університет
ship|ship cruiser frigate destroyer boat vessel submarine yacht tanker корабл крейсер фрегат
ship|эсмин есмін лодк подлодк човен судн яхт танкер
stadium|stadium arena стадион стадіон
station|station станци вокзал
theatre|theatre theater cinema театр кинотеатр кінотеатр
tunnel|tunnel туннел тунел
vaccine|vaccine вакцин
"""
T = TypeVar("T")

_SHORTEST = 3
"""How many letters a name or a stem has at least."""
_WORD = re.compile(r"[^\W_]+|[.!?:;]")
_NTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|-[а-яіїє]{1,3})\b", re.IGNORECASE)
_OF_DIGITS = {str(int(number)): word for word, number in ORDINAL.items()}
_SECOND_ROUND = {
    "runoff": "second round",
    **dict.fromkeys(word_set("тур тура туре турі туру"), "round"),
}
_LETTERED = re.compile(r"\b(?P<what>[^\W\d_]{4,}) (?P<letter>[A-ZА-ЯІ])\b(?!['’.])")
_LATIN = str.maketrans("АВЕКМНРСТХДІ", "ABEKMHPCTXDI")
_KINDS = Forms.of(_ROWS, _SHORTEST)
_MOST_ENDING = 4
"""How many letters follow a stem at most."""


def other_of_its_kind(asked: str, entry: Entry, wordings: Sequence[str]) -> bool:
    """Whether the question names another one of a kind than every wording: another dam, line 3."""
    return bool(wordings) and (
        all(_apart(_numbered(asked), _numbered(words)) for words in wordings)
        or all(_apart(_lettered(asked), _lettered(words)) for words in wordings)
        or _called_apart(asked, entry, wordings)
    )


def _apart(one: Mapping[str, frozenset[T]], other: Mapping[str, frozenset[T]]) -> bool:
    """Whether both have one kind of thing under different marks: 'vitamin D', 'vitamin A'."""
    return any(one[what].isdisjoint(other[what]) for what in one.keys() & other.keys())


@lru_cache(maxsize=1024)
def _numbered(text: str) -> dict[str, frozenset[float]]:
    """The numbered things in a text by stem: {'lin': {2}} of 'the second line'."""
    found: dict[str, frozenset[float]] = {}
    spelled = _NTH.sub(lambda nth: _OF_DIGITS.get(nth[1], nth[0]), text)
    words = (_SECOND_ROUND.get(word, word) for word in tokens(spelled))
    for number, what in pairwise(" ".join(words).split()):
        if (at := ORDINAL.get(number)) is not None and is_telling(what) and what not in MONTHS:
            found[stem(what)] = found.get(stem(what), frozenset()) | {at}
    return found


@lru_cache(maxsize=1024)
def _lettered(text: str) -> dict[str, frozenset[str]]:
    """The lettered things in a text, by stem, with their letters: {'vitamin': {'D'}}."""
    found: dict[str, frozenset[str]] = {}
    for one in _LETTERED.finditer(text):
        what = stem(one["what"].casefold())
        if is_telling(one["what"].casefold()):
            found[what] = found.get(what, frozenset()) | {one["letter"].translate(_LATIN)}
    return found


def _called_apart(asked: str, entry: Entry, wordings: Sequence[str]) -> bool:
    """Whether the question gives one of a kind a name that the claim has nowhere."""
    called = _called(asked)
    told = [_called(words) for words in wordings] if called else []
    strange = (called[kind] for kind in called if all(kind in names for names in told))
    return bool(told) and any(not _knows(entry, names) for names in strange)


def _knows(entry: Entry, names: frozenset[str]) -> bool:
    held = (word for text in all_in(entry) for word in words_of(text))
    return any(alike(name, word) for word in held for name in names)


@lru_cache(maxsize=1024)
def _called(text: str) -> dict[str, frozenset[str]]:
    """The kinds of things that a text names, with the names beside them: {'dam': {'aswan'}}."""
    words = _WORD.findall(text)
    found: dict[str, frozenset[str]] = {}
    for at, word in enumerate(words):
        if kind := _kind(word.casefold()):
            beside = [at - 1] * (at > 1) + [at + 1] * (at + 1 < len(words))
            names = [words[n].casefold() for n in beside if _is_name(words, n)]
            if names:
                found[kind] = found.get(kind, frozenset()) | frozenset(names)
    return found


def _is_name(words: list[str], at: int) -> bool:
    word = words[at]
    raised = word[0].isupper() and len(word) >= _SHORTEST and not word.isupper()
    opens = at == 0 or not words[at - 1][0].isalnum()
    return raised and not opens and not _kind(word.casefold()) and word.casefold() not in MONTHS


@lru_cache(maxsize=1024)
def _kind(word: str) -> str:
    kind = _KINDS.name_of(word, _MOST_ENDING)
    return kind or _KINDS.name_of(word.removesuffix("s"), _MOST_ENDING)
