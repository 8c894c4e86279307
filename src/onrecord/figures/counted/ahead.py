"""Who or what a number counts, named in front of it: 'tanks — 200', 'among refugees 90 percent'."""

from dataclasses import replace

from onrecord.figures.counted.happening import befell, governs
from onrecord.figures.counted.nouns import counted_after
from onrecord.figures.counted.phrase import PLACES, Counted, Phrase
from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.words.events import event_of, is_weak
from onrecord.figures.words.places import PAIRS, side_of
from onrecord.figures.words.populations import PLURALS, UNEVENTFUL, is_person, modifier, named
from onrecord.figures.words.saying import LISTENERS, is_saying
from onrecord.model import EventClass
from onrecord.text.lists import word_set

_SETTING = frozenset({"в", "у", "во", "на", "при", "под", "після", "после", "через", "during"}) | {
    "in", "at", "after", "внаслідок", "вследствие", "результате", "результаті", "час", "від", "от",
}  # fmt: skip
_LOSSES = ("loss", "потер", "втрат")
_INSIDE = frozenset({"in", "at", "across", "from", "в", "у", "во", "на", "по", "из", "з", "із"})
_TOLD_WHEN = word_set("first initially originally earlier later now then also had have has already")
_GIVING = word_set("put puts gave give gives")
"""'Police put the number at 76', 'gave 76 as the number'."""
_MEASURES = word_set(
    "стоимость цена длина ширина высота вес площадь глубина бюджет срок стоимости цены бюджета",
    "вартість ціна довжина ширина висота вага площа глибина бюджет термін вартості ціни бюджету",
    "зарплата зарплаты зарплату оклад доход доходы пенсия пенсии стипендия премия долг штраф",
    "зарплати оклад дохід доходи пенсія пенсії стипендія премія борг тариф ставка залог застава",
)
"""Behind these a noun is measured, and not counted: 'стоимость моста — 228 млрд'."""

_TO_THEM = ("ам", "ям")
"""'пенсионерам теперь 934 тысячи': so much is for them, and not so many of them."""

_AMONG = frozenset({"among", "amongst", "среди", "серед"})
_NEAR_AMONG = 8
_NEAR_MEASURE = 2
_NEAR_SAYING = 4
_SPEAKERS = frozenset({"police officer", "official", "doctor", "scientist", "rescuer", "medic"})
_HARMED = ("ранены", "поранен", "погибш", "загибл", "мертв", "пленны", "полонен")
_OF = frozenset({"of", "в", "из", "у", "з", "із"})
_CROWDS = ("crowd", "audience", "throng", "congregation", "turnout", "толп", "натовп")
"""Nouns of people who came together, of whom a number behind them tells how many."""


_FOR_SO_MUCH = frozenset({"по", "за"})


def told_before(words: list[Word], start: int, end: int, room: range) -> Counted:
    """What is named before the number as counted, but not who acts: 'police arrested 20'."""
    if _is_size_of_crowd(words, start):
        return Counted("person", people=True, end=end)
    # Behind another figure only a label right before the number: 'tanks - 200, ships - 5'.
    labelled = start > 0 and words[start - 1].text != ","
    floor = (max(room.start, start - 3) if labelled else start) if room.start else 0
    before = _counted_before(words, start, floor)
    if before.people:
        return Counted() if governs(text_at(words, start - 1)) else before
    people = _is_people(words, end) or _wounded(words, start)
    told = text_at(words, start - 1)
    done = befell(words, end) is not None or (event_of(told) is not None and not is_weak(told))
    # 'яйца по 140', 'шахед за двадцатку тысяч': what it costs, and not how many.
    priced = told in _FOR_SO_MUCH and not done
    return Counted() if people or priced or (before.unit in UNEVENTFUL and done) else before


def _is_size_of_crowd(words: list[Word], at: int) -> bool:
    """Whether the number tells how many came together: 'a crowd of 15,000', 'толпа в 15 тысяч'."""
    return text_at(words, at - 1) in _OF and text_at(words, at - 2).startswith(_CROWDS)


def _wounded(words: list[Word], at: int) -> bool:
    """Whether the number counts wounded, who can only be people: 'поранено дев'ятьох'."""
    return at > 0 and event_of(words[at - 1].text) is EventClass.WOUNDED


def _is_people(words: list[Word], at: int) -> bool:
    """Whether the word behind the number stands for people by itself: '30 wounded'."""
    text = text_at(words, at)
    return text in {"wounded", "injured", "dead"} or text.startswith(_HARMED)


def _counted_before(words: list[Word], at: int, floor: int) -> Counted:
    """The nearest population that stands before the number, no further back than ``floor``."""
    back = range(at - 1, floor - 1, -1)
    noun = next((here for here in back if _names_counted(words, here, at)), None)
    if noun is None:
        return Counted()
    first = noun
    while first > floor and _sets_apart(words[first - 1].text):
        first -= 1
    phrase = Phrase()
    for place in range(first, noun + 1):
        phrase.takes(words, place)
    return phrase.counted(noun + 1)


def counted_among(words: list[Word], at: int, floor: int) -> Counted:
    """Of whom a share is, where that stands in front: 'among refugees 90 percent are poor'."""
    back = range(at - 1, max(floor, at - _NEAR_AMONG) - 1, -1)
    lead = next((here for here in back if words[here].text in _AMONG), None)
    told = counted_after(words, lead + 1) if lead is not None else Counted()
    return replace(told, end=at) if told.people and told.end <= at else Counted()


def _names_counted(words: list[Word], here: int, at: int) -> bool:
    """Whether the word names what the number behind it counts, and not where, or who tells it."""
    text, name = words[here].text, named(words[here].text)
    if not name or not _may_be_counted(text) or (text_at(words, here - 1), text) in PAIRS:
        return False
    if text_at(words, here + 1) == ")" or (text.endswith(_TO_THEM) and is_person(name)):
        return False
    placed = _is_where(words, here, name) or _is_setting(words, here, at)
    placed = placed or (text in LISTENERS and is_saying(text_at(words, here - 1)))
    return not (
        placed
        or _is_measured(words, here)
        or _belongs_to_people(words, here, name)
        or _says(words, here)
    )


def _is_measured(words: list[Word], here: int) -> bool:
    """'стоимость нового моста — 228 млрд', and behind it 'а дороги — 12'."""
    near = 0 if text_at(words, here - 1) == "а" else here - _NEAR_MEASURE
    return not _MEASURES.isdisjoint(texts_in(words, near, here))


def _belongs_to_people(words: list[Word], at: int, name: str) -> bool:
    """Whether it only says of what the people are: 'victims of the crash', 'жертв аварии'."""
    led = at - 1 - (text_at(words, at - 1) == "the")
    of_them = led - (text_at(words, led) == "of")
    joined = of_them < led or (of_them == at - 1 and not words[at].text.isascii())
    return joined and not is_person(name) and is_person(named(text_at(words, of_them)))


def _is_where(words: list[Word], at: int, name: str) -> bool:
    """Whether the word says where, not what is counted: 'у країні', 'in the cities'."""
    before = text_at(words, at - 1)
    return name in PLACES and (text_at(words, at - 2) if before == "the" else before) in _INSIDE


def _is_setting(words: list[Word], here: int, at: int) -> bool:
    """'В больнице погибли 20', 'при ударе': where or by what; 'потери в танках: 200' counts."""
    before, ahead = text_at(words, here - 1), text_at(words, here - 2)
    labels = text_at(words, at - 1) in {":", "-"} and ahead.startswith(_LOSSES)
    if labels or is_person(named(words[here].text)):
        return False
    described = not named(before) and ahead in _SETTING
    return before in _SETTING or described


def _says(words: list[Word], at: int) -> bool:
    """Whether it is they who tell the number: 'police say', 'Police: 107,000 came'."""
    after = text_at(words, at + 1)
    if is_saying(after):
        return True
    if named(words[at].text) not in _SPEAKERS:
        return False
    behind = at + 1
    while text_at(words, behind) in _TOLD_WHEN and behind < at + _NEAR_SAYING:
        behind += 1
    told = text_at(words, behind)
    return after == ":" or is_saying(told) or told in _GIVING


def _may_be_counted(word: str) -> bool:
    """A population named before its number is a plural: 'the country' is not what is counted."""
    if event_of(word) is not None and not is_person(named(word)):
        return False
    return not word.isascii() or word.endswith("s") or word in PLURALS


def _sets_apart(word: str) -> bool:
    return bool(modifier(word) or side_of(word))
