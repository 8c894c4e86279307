"""Every number of a sentence that counts something, hedged, ranged and with its unit."""

from dataclasses import replace

from onrecord.figures.amounts.graded import grade_of
from onrecord.figures.amounts.hedging import hedged_at
from onrecord.figures.amounts.inverting import NUMBERS, inverted, is_inverted, unit_ahead
from onrecord.figures.amounts.joining import CHANGES, is_change, joined
from onrecord.figures.amounts.lone import befell_one, is_lone, is_no_number, is_part_of_whole
from onrecord.figures.amounts.paying import opens_sum, sign_before
from onrecord.figures.amounts.ranks import (
    RANKED,
    RANKED_AMONG,
    is_number_sign,
    is_place_among,
    last_among,
    latest_of,
    past_place,
    ranked,
)
from onrecord.figures.amounts.ratios import share_at
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.amounts.relatives import is_factor, multiplier_end, relative_at, unit_of
from onrecord.figures.counted.nouns import counted_after
from onrecord.figures.labels.designations import type_of
from onrecord.figures.labels.side_numbers import NUMBERED_NOUNS, name_end, side_end
from onrecord.figures.numbers.hedges import hedge_behind, starting_from
from onrecord.figures.numbers.measured import grand_end, unit_behind
from onrecord.figures.numbers.parts import with_part_behind
from onrecord.figures.numbers.raced import raced_at
from onrecord.figures.numbers.rates import is_per_head, rate_behind
from onrecord.figures.numbers.spelled import amount_at, range_from
from onrecord.figures.numbers.summing import Amount
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.calendar import year_at
from onrecord.figures.times.terms import is_term
from onrecord.figures.times.when import When
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import GENITIVE_SCALES, OF_MANY, SCALED
from onrecord.figures.words.populations import named
from onrecord.figures.words.units import CURRENCIES, LENGTHS, SIGNS, TIME, UNITS
from onrecord.model import Qualifier

_FRAMES = frozenset({"from", "between", "от", "від", "между", "між", "с", "з", "із"})
_JOINTS = frozenset({"-", "to", "до", "по", "and", "и", "і", "та", "й"})
_MOST_IN_SENTENCE = 40
"""Figures beyond which a sentence is a table and the rest is left."""

_GRAND = 1000
_MINUS = frozenset({"minus", "минус", "мінус"})
_WIDEST = 3
_NEAR_EVENT = 4


def raw_figures(words: list[Word], whens: list[When]) -> list[Raw]:
    """The counting numbers of the sentence in order; a bare length of time for want of others."""
    firm = [when for when in whens if not when.weak]
    found = _found(words, {when.start: when.end for when in whens})
    if any(raw.unit not in LENGTHS for raw in found):
        return [raw for raw in found if raw.unit not in LENGTHS or _is_told(words, raw)]
    if len(firm) == len(whens):
        return found
    alone = _found(words, {when.start: when.end for when in firm})
    whens[:] = firm
    return alone


def _is_told(words: list[Word], raw: Raw) -> bool:
    """Whether a length of time is told for its own sake: a term, the time of a race."""
    return is_term(words, raw.start) or raced_at(words, raw.start) is not None


def _found(words: list[Word], taken: dict[int, int]) -> list[Raw]:
    found: list[Raw] = []
    at = 0
    while at < len(words) and len(found) < _MOST_IN_SENTENCE:
        if at in taken:
            at = taken[at]
            continue
        if _opens_nothing(words, at):
            at += 1
            continue
        raw, end = _at(words, at)
        if raw is not None:
            found.append(raw)
        at = max(end, at + 1)
    return joined(words, found)


def _opens_nothing(words: list[Word], at: int) -> bool:
    """Whether no number begins here: a plain word, or digits inside of one ('k1ll3d')."""
    word = words[at]
    if word.value is None:
        return word.text not in NUMBERS or is_inverted(words, at)
    inside = word.glued and at > 0 and words[at - 1].text[-1].isalpha()
    return inside and not opens_sum(words, at)


def _at(words: list[Word], at: int) -> tuple[Raw | None, int]:
    """The figure at the word, if there is one, and where to read on."""
    if (whole := _of_several(words, at)) is not None:
        return whole, whole.end
    if (end := _side(words, at) if words[at].value is not None else name_end(words, at)) > at:
        return None, end
    amount = amount_at(words, at)
    if amount is None:
        return None, at + 1
    if amount.ordinal:
        rank = latest_of(words, amount) or ranked(words, amount)
    else:
        rank = last_among(words, amount)
    if rank is not None or amount.ordinal:
        return rank, amount.end
    return _measured(words, amount)


def _of_several(words: list[Word], at: int) -> Raw | None:
    """What more than one number or word makes: 'twice as many', 'one in five', '4:07.64'."""
    if (relative := relative_at(words, at)) is not None:
        start, end, value = relative
        unit = unit_of(words, start, end) if value is not None else ""
        return Raw(start, end, value, value, value, Qualifier.RELATIVE, unit)
    if (share := share_at(words, at)) is not None:
        return replace(hedged_at(words, share, share.start, share.end), unit="percent")
    if (raced := raced_at(words, at)) is not None:
        seconds, end = raced
        return Raw(at, end, seconds, seconds, seconds, Qualifier.EXACT, "second")
    return None


def _side(words: list[Word], at: int) -> int:
    """Where a side number ends; 'No. 1' is a rank and no side number, 'school No. 1' is one."""
    if opens_sum(words, at):
        return at
    if not is_number_sign(words, at):
        return side_end(words, at)
    before = at - 2 - (text_at(words, at - 1) == ".")
    thing = text_at(words, before)
    if thing in NUMBERED_NOUNS or named(thing):
        return at + 1
    # 'маршрут № 62' is one of many, '№ 1 в мире' the first of all.
    labelled = thing[:1].isalpha() and not thing.isascii() and thing not in RANKED
    return at + 1 if labelled and text_at(words, at + 1) not in RANKED_AMONG else at


def _measured(words: list[Word], amount: Amount) -> tuple[Raw | None, int]:
    whole = _and_more(words, amount) or _ranged(words, amount) or inverted(words, amount) or amount
    whole, grand = _in_grands(words, with_part_behind(words, whole))
    start, end, unit = _with_unit(words, amount, whole)
    unit = unit or grand or grade_of(words, start, end)
    if _is_below_zero(words, whole, unit, end):
        whole, start = _negative(whole), whole.start - 1
    if _means_nothing(words, whole, unit, end) or is_no_number(words, whole):
        return None, end
    last = multiplier_end(words, end)
    folded = unit == "time" and (last > end or text_at(words, end - 1) == "fold")
    if folded or (not unit and is_factor(words, start)):
        hedged = hedged_at(words, whole, start, last)
        unit = unit_of(words, hedged.start, last)
        return replace(hedged, qualifier=Qualifier.RELATIVE, unit=unit), hedged.end
    hedged = hedged_at(words, replace(whole, end=end), start, end)
    if not unit and UNITS.get(text_at(words, hedged.end)) == "percent":  # '80-odd percent'.
        unit, hedged = "percent", replace(hedged, end=hedged.end + 1)
    if unit in CURRENCIES and hedged.qualifier is Qualifier.EXACT and starting_from(words, start):
        hedged = replace(hedged, start=start - 1, high=None, qualifier=Qualifier.AT_LEAST)
    return replace(hedged, unit=unit or rate_behind(words, hedged.end)), hedged.end


def _in_grands(words: list[Word], amount: Amount) -> tuple[Amount, str]:
    """'3 grand', '2 to 3 grand': thousands of dollars."""
    end = grand_end(words, amount.end)
    if end == amount.end or amount.scaled:
        return amount, ""
    value, low, high = (
        None if number is None else number * _GRAND
        for number in (amount.value, amount.low, amount.high)
    )
    return replace(amount, end=end, value=value, low=low, high=high, scaled=True), "USD"


def _with_unit(words: list[Word], amount: Amount, whole: Amount) -> tuple[int, int, str]:
    """Where the number begins and ends with its unit, behind it or in front, and the unit."""
    unit, end = unit_behind(words, whole.end)
    start = whole.start
    if start < amount.start and not unit:
        unit = unit_ahead(words[start].text)
    sign, money = sign_before(words, start)
    if money:
        unit, start, end = money, sign, max(end, whole.end)
    if is_number_sign(words, amount.start):
        unit = unit or "rank"
    if is_place_among(words, start, end):
        return start, past_place(words, end), unit or "rank"
    return start, end, unit


def _is_below_zero(words: list[Word], amount: Amount, unit: str, end: int) -> bool:
    """Whether a temperature is below zero: 'minus 30 degrees', '-30 °', no 'minus two tanks'."""
    at = amount.start
    sign, before = text_at(words, at - 1), text_at(words, at - 2)
    if unit != "degree":
        bare = not unit and not counted_after(words, end).population
        return sign in _MINUS and bare and before != "-"
    return sign in _MINUS or (sign == "-" and words[at].glued and not words[at - 1].glued)


def _negative(amount: Amount) -> Amount:
    value, low, high = (
        None if number is None else -number for number in (amount.value, amount.high, amount.low)
    )
    return replace(amount, start=amount.start - 1, value=value, low=low, high=high)


def _and_more(words: list[Word], amount: Amount) -> Amount | None:
    """'две с лишним тысячи': the order of magnitude stands behind what is more."""
    hedge = hedge_behind(words, amount.end)
    if hedge is None or hedge.qualifier is not Qualifier.MORE_THAN or amount.value is None:
        return None
    factor = SCALED.get(text_at(words, hedge.end)) or GENITIVE_SCALES.get(text_at(words, hedge.end))
    if factor is None or amount.qualifier is not Qualifier.EXACT or amount.scaled:
        return None
    value = amount.value * factor
    return Amount(amount.start, hedge.end + 1, value, value, None, hedge.qualifier, scaled=True)


def _means_nothing(words: list[Word], amount: Amount, unit: str, end: int) -> bool:
    """Whether the number means nothing by itself: 'one', 'several' with no noun beside them."""
    if unit:
        return unit == "year" and "old" in {text_at(words, end), text_at(words, end + 1)}
    if text_at(words, end - 1) in TIME and text_at(words, end - 2) == "-":
        return True
    lone = is_lone(words, amount)
    vague = amount.qualifier is Qualifier.VAGUE and not amount.scaled
    if not lone and not vague:
        return False
    return _tells_nothing(words, amount, end, lone=lone)


def _tells_nothing(words: list[Word], amount: Amount, end: int, *, lone: bool) -> bool:
    """Whether beside a lone 'one' or a vague 'several', 'many' nothing says of whom it is told."""
    if words[end - 1].text in OF_MANY:
        near = (*words[max(0, amount.start - 1) : amount.start], *words[end : end + _NEAR_EVENT])
        return not any(event_of(word.text) for word in near)
    if lone and is_per_head(words, amount.start, end):
        return True
    somebody = befell_one(words, amount) or is_part_of_whole(words, amount)
    if (lone and somebody) or _are_none(words, amount, end):
        return False
    # 'один Су-34' is an aircraft.
    return not type_of(words, end) and not any(
        named(text_at(words, here)) for here in (end, end + 1)
    )


def _are_none(words: list[Word], amount: Amount, end: int) -> bool:
    """Whether none of them are counted: 'zero new infections'."""
    what = counted_after(words, end).population or event_of(text_at(words, end))
    return amount.value == 0 and bool(what)


def _ranged(words: list[Word], first: Amount) -> Amount | None:
    """'10-15', 'from 10 to 15', 'between 10% and 15%', 'от 10 до 15 тыс.'."""
    if first.value is None or first.ordinal:
        return None
    joint = first.end
    unit = UNITS.get(text_at(words, joint))
    joint += unit == "percent"
    mark = text_at(words, joint)
    signed = text_at(words, first.start - 1) in SIGNS
    framed = text_at(words, first.start - 1 - signed)
    second_at = joint + 1 + (text_at(words, joint + 1) in SIGNS)
    if mark not in _JOINTS or not _may_join(words, joint, mark, framed) or second_at >= len(words):
        return None
    found = range_from(words, first, second_at)
    changed = mark != "-" and framed in _FRAMES and is_change(words, first.start)
    # 'shrank by 850,000 to 123 million', 'rose $1,200 to $14,700'.
    by_so_much = framed == "by" or framed in CHANGES
    if found is None or changed or (by_so_much and _is_wide(found)):
        return None
    if unit == "percent" and UNITS.get(text_at(words, found.end)) != "percent":
        return None
    return replace(found, start=first.start - (framed in _FRAMES and not signed))


def _is_wide(amount: Amount) -> bool:
    return (amount.high or 0) > _WIDEST * (amount.low or 0)


def _may_join(words: list[Word], joint: int, mark: str, framed: str) -> bool:
    if mark == "-":
        return words[joint].glued or framed in _FRAMES or _is_spaced_range(words, joint)
    if mark in {"and", "и", "і", "та", "й"}:
        return framed in {"between", "между", "між"}
    if mark in {"до", "по"}:
        return framed in _FRAMES
    following = words[joint + 1] if joint + 1 < len(words) else None
    return (
        framed == "from" or (following is not None and following.value is not None) or mark == "to"
    )


def _is_spaced_range(words: list[Word], joint: int) -> bool:
    """Whether a spaced dash makes a range: '10 - 15 тысяч', digits of one size and no years."""
    if not 0 < joint < len(words) - 1 or year_at(words, joint - 1) or year_at(words, joint + 1):
        return False
    low, high = words[joint - 1].value, words[joint + 1].value
    return low is not None and high is not None and low < high <= _WIDEST * low
