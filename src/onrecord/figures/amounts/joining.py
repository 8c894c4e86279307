"""Numbers of one sentence that belong together: 'hundreds if not thousands', 'from 20 to 35'."""

from dataclasses import replace
from itertools import pairwise

from onrecord.figures.amounts.compound import in_two_units
from onrecord.figures.amounts.earlier import in_its_scale
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.numbers.hedges import tidy
from onrecord.figures.numbers.spelled import amount_at, factor_in
from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.times.calendar import past_year_noun, year_at
from onrecord.figures.words.events import event_of
from onrecord.figures.words.units import CURRENCIES
from onrecord.language.verbs import OF_THEMSELVES
from onrecord.model import Qualifier
from onrecord.text.lists import word_list, word_set

CHANGES = word_set(
    "went go goes rose rise risen grew grown fell fallen dropped drop increased increase decreased",
    "reduced raised cut jumped turned changed soared climbed declined lowered moved climbs climb",
    "rises rising falls falling grows growing drops dropping jumps soars increases decreases",
    "slowed slows eased eases slid slides slumped plunged plunges surged surges shrank shrunk",
    "narrowed widened expanded tumbled slipped sank dipped jumps climbing doubled tripled slashed",
    "revised corrected pushed pushes hiked hikes boosted trimmed upped lifted",
)
"""English words for becoming more or fewer."""
_CHANGE_STEMS = word_list(
    "вырос упал сниз увелич зрос зріс подня подорож підня обвал скорот возрос дійшл дошл впав",
    "впал збільш зменш повыс підвищ сократ скоро замедл сповільн ускор прискор достиг досяг опуст",
    "вырас сниж сокращ возрастет возрастут возрастает возрастал знижу знизи уменьш рухну взлет",
    "злет подешев ослаб послаб просел урезал подним подыма піднім підійм повыш пониз пониж зниж",
    "упад впад урізал довел здорож дорожча дорожа подешевш дешевша дешеве подскоч підскоч довед",
    "довод усил посил окреп зміцн расшир розшир разогна розігна нагре нагрі охлад охоло потепл",
    "похолод дорос дотян сузил звузи разрос розрос обесцен знецін зроста вдвое втрое вчетверо",
    "вдвічі втричі удвічі утричі падае падає",
)

_BUT = frozenset({",", "but", "and", "но", "и", "а", "але", "та", "і"})
_EITHER = frozenset({"or", "или", "або", "чи"})
_PERHAPS = word_set(
    "if not or even maybe perhaps possibly probably если не или даже то может быть возможно",
    "якщо або чи навіть може бути можливо мабуть",
) | {",", "-"}
_GUESSING = word_set("perhaps maybe possibly возможно может можливо мабуть может")
_FARTHEST_CHANGE = 50
_WIDEST = 2.0
_SMALL = 1000
_OUT_OF = (["in"], ["out", "of"], ["of", "every"], ["из"], ["з"], ["із"])
_WHOLES = frozenset({5, 10, 100, 1000})
_MOST_OF_WHOLE = 10
_OR_TO = frozenset({"or", "to", "-", "или", "або", "чи"})
_PART_OF = (
    {"of"},
    {"of", "the"},
    {"of", "all"},
    {"of", "its"},
    {"of", "their"},
    {"of", "our"},
    {"of", "his"},
    {"of", "her"},
    {"of", "my"},
    {"из"},
    {"із"},
    {"з"},
    {"зі"},
)
_MOST_OF_AN_OWNER = 4
_MOST_GUESSED = 3.0
_CLOSING = frozenset({"", ".", ",", ";", ")", "!", "?"})
_FROM_WHERE = frozenset({"from", "с", "со", "з", "із", "зі"})
_SIGNS = frozenset("$€£₽₴")
_WAYS = frozenset({"up", "down"})
_GOING = word_set("is are was were be been go goes going went gone come comes coming came")
_RANGED = word_set("ranged varied aged priced estimated numbered differed needed expected")


def joined(words: list[Word], found: list[Raw]) -> list[Raw]:
    """The numbers with those made one that stand for one, and a unit named once given to both."""
    return in_its_scale(words, _in_one_unit(words, _in_one_range(words, found)))


def _in_one_unit(words: list[Word], found: list[Raw]) -> list[Raw]:
    """'rose from 20 to 35 dollars', 'from 2 to 5 million': unit and scale are meant twice."""
    for at, (one, other) in enumerate(pairwise(found)):
        if changes(words, one, other) and (not one.unit or one.unit == (other.unit or one.unit)):
            first = replace(one, unit=one.unit or other.unit)
            found[at] = _scaled_like(words, first, other)
            found[at + 1] = replace(other, unit=other.unit or one.unit)
        elif _is_either(words, one, other):
            found[at + 1] = _scaled_like(words, other, one)
        elif _is_same_money(words, one, other):
            found[at + 1] = replace(other, unit=one.unit)
    return found


def _is_either(words: list[Word], one: Raw, other: Raw) -> bool:
    """'1 млн или 3?', 'was it 2 million or 5?': of one scale, and nothing else is counted."""
    between = set(texts_in(words, one.end, other.start))
    bare = not other.unit and text_at(words, other.end) in _CLOSING
    return bool(between) and between <= _EITHER and bare


def _is_same_money(words: list[Word], one: Raw, other: Raw) -> bool:
    """'in Kyiv 31,000 hryvnias, in Lviv 20,000': the same scale, and nothing else is counted."""
    scales = {factor_in(words, each.start, each.end) for each in (one, other)}
    ends = text_at(words, other.end) in _CLOSING
    return one.unit in CURRENCIES and not other.unit and ends and len(scales) == 1 and scales != {1}


def _scaled_like(words: list[Word], one: Raw, other: Raw) -> Raw:
    """The first number in the millions of the second, where only that makes a likely change."""
    factor = factor_in(words, other.start, other.end)
    plain = one.value is not None and factor_in(words, one.start, one.end) == 1
    if factor == 1 or not plain or not one.value or not other.value:
        return one
    value = one.value * factor
    near = max(value / other.value, other.value / value) <= _FARTHEST_CHANGE
    if one.value >= _SMALL or not near or one.qualifier is not Qualifier.EXACT:
        return one
    return replace(one, value=value, low=value, high=value)


def _in_one_range(words: list[Word], found: list[Raw]) -> list[Raw]:
    """'at least 5 but no more than 10', '2 or 3', 'hundreds if not thousands' are one range."""
    kept: list[Raw] = []
    for raw in found:
        one = _joint(words, kept[-1], raw) if kept else None
        if one is None:
            kept.append(raw)
        else:
            kept[-1] = one
    return kept


def _joint(words: list[Word], one: Raw, other: Raw) -> Raw | None:
    whole = _shares_between(words, one, other) or in_two_units(words, one, other)
    return whole or _range_of(words, one, other)


def _range_of(words: list[Word], one: Raw, other: Raw) -> Raw | None:
    """The one range of both, where the words between them say so."""
    between = set(texts_in(words, one.end, other.start))
    if not between or (one.unit and one.unit != other.unit):
        return None
    unit = other.unit or one.unit
    whole = Raw(one.start, other.end, None, one.low, other.high, Qualifier.RANGE, unit)
    parted = between in _PART_OF or _is_of_an_owner(words[one.end : other.start])
    if parted and _are_part(one, other):
        return replace(one, end=other.end, unit=unit)
    if between <= _BUT and _bounds_both_sides(one, other):
        return whole
    if between <= _EITHER and _are_near(scaled := _of_scale(words, one, other), other):
        return replace(whole, low=scaled.low)
    return _guessed(words, one, other, whole) if between <= _PERHAPS else None


def _guessed(words: list[Word], one: Raw, other: Raw, whole: Raw) -> Raw | None:
    """'hundreds, if not thousands', 'well over a dozen, perhaps 20': up to the second."""
    between = set(texts_in(words, one.end, other.start))
    end = other.end + (words[one.end].text == "," == text_at(words, other.end))
    if between & (_EITHER | {"if", "если", "якщо"}) and _crowds(one, other):
        return replace(whole, qualifier=one.qualifier, end=end)
    if not between.isdisjoint(_GUESSING) and _goes_up(one, other):
        return replace(whole, high=other.value, end=end)
    return None


def _shares_between(words: list[Word], one: Raw, other: Raw) -> Raw | None:
    """'two or three in ten', 'два-три из десяти': both numbers are of the whole."""
    if one.unit or other.qualifier is not Qualifier.EXACT or not other.value:
        return None
    between = texts_in(words, one.end, other.start)
    if one.qualifier is Qualifier.RANGE and other.unit == "":
        parted = between in _OUT_OF and other.value in _WHOLES
        return _of_whole(one, other, one.low, one.high, other.value) if parted else None
    count = amount_at(words, other.start)
    if len(between) != 1 or other.unit != "percent" or not count:
        return None
    following = between[0] == "and" and count.value == (one.value or 0) + 1  # '3 and 4 in 10'.
    apart = "respectively" in texts_in(words, other.end, other.end + 3)
    if between[0] not in _OR_TO and (apart or not following):
        return None
    whole = 100 * (count.value or 0) / other.value
    return _of_whole(one, other, one.value, count.value, whole)


def _of_whole(
    one: Raw, other: Raw, low: float | None, high: float | None, whole: float
) -> Raw | None:
    if not low or not high or not 0 < low < high <= min(whole, _MOST_OF_WHOLE):
        return None
    least, most = (tidy(round(100 * part / whole, 4)) for part in (low, high))
    return Raw(one.start, other.end, None, least, most, Qualifier.RANGE, "percent")


def _of_scale(words: list[Word], one: Raw, other: Raw) -> Raw:
    """The two hundred of 'two or three hundred'."""
    factor = factor_in(words, other.start, other.end)
    if one.value is None or factor == 1 or one.value >= min(factor, _SMALL):
        return one
    value = one.value * factor
    return replace(one, value=value, low=value, high=value)


def _is_of_an_owner(between: list[Word]) -> bool:
    """'of America's', 'of the country's' in front of the whole: '7 of America's 10 counties'."""
    return 2 <= len(between) <= _MOST_OF_AN_OWNER and between[0].text == "of" and between[-1].owns


def _are_part(one: Raw, other: Raw) -> bool:
    """Whether the first number is part of the second: '14 of the 20 passengers'."""
    return one.value is not None and other.value is not None and 0 < one.value < other.value


def _bounds_both_sides(one: Raw, other: Raw) -> bool:
    """Whether the numbers bound both sides: 'at least 5' and 'no more than 10'."""
    if one.high is not None or other.low is not None or one.low is None or other.high is None:
        return False
    return one.low < other.high


def _are_near(one: Raw, other: Raw) -> bool:
    """Whether both are plain numbers of one size: 'two' and 'three'."""
    exact = {one.qualifier, other.qualifier} == {Qualifier.EXACT}
    return exact and 0 < (one.value or 0) < (other.value or 0) <= _WIDEST * (one.value or 0)


def _goes_up(one: Raw, other: Raw) -> bool:
    """'well over a dozen', 'perhaps 20'; what has an upper bound of its own goes no further."""
    if one.low is None or other.value is None or one.high not in {None, one.low}:
        return False
    plain = other.qualifier in {Qualifier.EXACT, Qualifier.ABOUT}
    return plain and one.low < other.value <= _MOST_GUESSED * one.low


def _crowds(one: Raw, other: Raw) -> bool:
    """Whether both are crowds without a number, the larger one second: 'hundreds', 'thousands'."""
    unnamed = one.value is None and other.value is None
    bounded = one.low is not None and other.low is not None and other.high is not None
    return unnamed and bounded and (one.low or 0) < (other.low or 0)


def changes(words: list[Word], one: Raw, other: Raw) -> bool:
    """Whether the first number became the second: 'went from 5 to 12 trillion'."""
    joint = past_year(words, one.end)
    joined_so = joint == other.start - 1 and words[joint].text in {"to", "до"}
    return joined_so and is_change(words, one.start)


def past_year(words: list[Word], at: int) -> int:
    """Past the 'in 2021' of 'from 492 in 2021 to 409'; ``at`` itself where it does not stand."""
    if text_at(words, at) not in {"in", "в", "у"} or year_at(words, at + 1) is None:
        return at
    return past_year_noun(words, at + 2)


def is_change(words: list[Word], at: int) -> bool:
    """Whether two numbers are a change rather than a range: 'went from 5 to 12 trillion'."""
    near = texts_in(words, at - 9, at)
    if any(text in CHANGES or text.startswith(_CHANGE_STEMS) for text in near):
        return True
    return _has_gone_from(words, at) or _is_up_from(words, at)


def _is_up_from(words: list[Word], at: int) -> bool:
    """Whether something is up or down from the first number: 'is up 54%, from 12', 'go up by'."""
    here = at if text_at(words, at) in _FROM_WHERE else at - 1
    here -= text_at(words, here) in _SIGNS
    if text_at(words, here) not in _FROM_WHERE:
        return False
    ways = (way for way in range(max(0, here - 9), here) if words[way].text in _WAYS)
    return any(_is_way_gone(words, way) for way in ways)


def _is_way_gone(words: list[Word], at: int) -> bool:
    """'up 54 percent', 'up by', 'goes down in May'; no 'lined up'."""
    after = text_at(words, at + 1)
    return text_at(words, at - 1) in _GOING or after == "by" or after[:1].isdecimal()


def _has_gone_from(words: list[Word], at: int) -> bool:
    """Whether a past tense stands right before the first number: 'swelled from 9 to 14'."""
    here = at if text_at(words, at) in _FROM_WHERE else at - 1
    here -= text_at(words, here) in _SIGNS
    verb = text_at(words, here - 1)
    if text_at(words, here) not in _FROM_WHERE or verb in _RANGED or event_of(verb) is not None:
        return False
    return verb.endswith("ed") if verb.isascii() else verb.endswith(OF_THEMSELVES)
