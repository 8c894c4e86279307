"""Shares of a whole, as percentages: '7 out of 10', '1 in 4', 'two thirds', 'каждый пятый'."""

from onrecord.figures.amounts.joining import CHANGES, is_change
from onrecord.figures.amounts.parting import BETWEEN, parts_between
from onrecord.figures.amounts.ranks import is_place_among
from onrecord.figures.numbers.hedges import tidy
from onrecord.figures.numbers.spelled import amount_at
from onrecord.figures.numbers.summing import Amount
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import COLLECTIVE, ORDINAL, PARTS, SCALED
from onrecord.figures.words.places import people_of, side_of
from onrecord.figures.words.populations import is_person, named
from onrecord.figures.words.units import TIME, UNITS
from onrecord.text.lists import word_set

_OF = frozenset({"of", "all", "from", "всех", "усіх", "всіх", "от", "із", "з", "зі"})
_EACH = word_set(
    "каждый каждая каждого каждую каждое каждому каждом каждой кожне кожному кожній кожен кожна",
    "кожного кожну кожний every",
)
_PASSED = frozenset({"every", "each", "the", "каждых", "кожних", "all"})
_BEFORE_PART = frozenset({"a", "one", "-", "nearly", "almost", "about", "over", "than"})
_MOST_IN = 1_000_000
_PLAIN_WHOLES = frozenset({3, 4, 5, 10, 100, 1000})


OPENERS = (
    _EACH
    | PARTS.keys()
    | {"пол", "пів", "полпроцента", "піввідсотка", "полупроцента"}
    | {"наполовину", "половиной", "четвертью", "третиною", "половиною", "чвертю"}
)
"""The words beside numbers that may begin a share."""

_HALF_PERCENT = frozenset({"half", "пол", "пів", "половина", "половину", "половини"})
_PART_STEMS = ("часть", "части", "частью", "частин")
_IN_PARTS = ("фильм", "фільм", "книг", "роман", "сери", "сері", "трил", "саг", "истор", "істор")
_COMPARING = frozenset({"than", "like", "unlike", "and", "as", "with", "beyond", "above", "to"})
_MORE_OR_LESS = word_set("more fewer less higher lower larger smaller cheaper longer shorter")
"""'a third more soldiers'."""

_WHOLES = frozenset({"the", "its", "their", "our", "his", "her", "my", "this", "these", "all"})
_SIZES = word_set(
    "size price cost rate speed number amount level distance battle age way width length height",
    "weight time story day night value average value",
)
"""'half the size' compares; 'half the voters' is a share."""

_CHANGING = CHANGES | {"up", "down"}
_ENDING = word_set("in to since last this on from over as and against compared after during while")
_PARTING = frozenset({"in", "из", "з", "із", "зі"})
_ANYBODY = word_set(
    "voter adult woman man child person parent student teacher doctor worker pensioner taxpayer",
    "respondent patient farmer company household family",
)
_JOINTS = frozenset({"in", "out", "of", "-", "из", "з", "із", "зі"})
_TEN = 10
_TENS = frozenset({10, 100, 1000})
"""'трое из десяти беженцев' are a share: nobody counts by chance ten of them."""


def share_at(words: list[Word], at: int) -> Amount | None:
    """The share that begins at the word, with its value in per cent."""
    if words[at].text in _EACH:
        return _every_nth(words, at)
    if words[at].text in _HALF_PERCENT and (end := _of_percent(words, at + 1)):
        return Amount(at, end, 0.5, 0.5, 0.5)
    if _is_in_half(words, at):
        return _share(at, at + 1, 1, 2)
    if text_at(words, at - 1) in BETWEEN and (parts := parts_between(words, at)):
        return parts
    return _fraction(words, at) or _nth_part(words, at) or _out_of(words, at)


def _is_in_half(words: list[Word], at: int) -> bool:
    """Whether something was halved: 'cut in half', 'урезали наполовину', not 'broke in half'."""
    if words[at].text == "наполовину":
        return is_change(words, at)
    return words[at].text == "half" and text_at(words, at - 1) == "in" and is_change(words, at)


def _nth_part(words: list[Word], at: int) -> Amount | None:
    """'пятая часть урожая', 'десята частина'; 'третья часть романа' is which one."""
    parts = ORDINAL.get(words[at].text, 0)
    if parts not in _PLAIN_WHOLES or words[at].text.isascii():
        return None
    if not text_at(words, at + 1).startswith(_PART_STEMS):
        return None
    return None if text_at(words, at + 2).startswith(_IN_PARTS) else _share(at, at + 2, 1, parts)


def _of_percent(words: list[Word], at: int) -> int:
    """Where 'a percent' or 'of one percent' ends; 0 where it does not stand there."""
    while text_at(words, at) in {"of", "a", "one", "1"}:
        at += 1
    return at + 1 if UNITS.get(text_at(words, at)) == "percent" else 0


def _every_nth(words: list[Word], at: int) -> Amount | None:
    if _is_every_other(words, at):
        return _share(at, at + 2, 1, 2)
    ordinal = amount_at(words, at + 1) if at + 1 < len(words) else None
    # 'every second' is how often.
    if ordinal is None or text_at(words, ordinal.end) in TIME:
        return None
    if words[at + 1].text == "second" and not _begins_a_name(words, ordinal.end):
        return None
    if not ordinal.ordinal or not ordinal.value or ordinal.value < 2:
        return None
    return _share(at, ordinal.end, 1, ordinal.value)


def _is_every_other(words: list[Word], at: int) -> bool:
    """Whether every second one is meant: 'every other house', but not 'than every other house'."""
    other = text_at(words, at) == "every" and text_at(words, at + 1) == "other"
    compared = text_at(words, at - 1) in _COMPARING
    return other and not compared and bool(named(text_at(words, at + 2)))


def _begins_a_name(words: list[Word], at: int) -> bool:
    """Whether those counted are named: 'every second voter', where 'every second' is how often."""
    return at < len(words) and (words[at].capital or bool(named(words[at].text)))


def _fraction(words: list[Word], at: int) -> Amount | None:
    """'1/3 of', 'two thirds of', 'a quarter of', 'half of', 'треть', 'две трети'."""
    slashed = text_at(words, at + 1) == "/" and at + 2 < len(words)
    if slashed and words[at].value and words[at + 2].value:
        parts = words[at + 2].value or 1
        after = text_at(words, at + 3)
        told = after in _OF or (after[:1].isalpha() and not after.isascii())
        small = (words[at].value or 0) < parts <= 10 and told
        return _share(at, at + 3, words[at].value or 0, parts) if small else None
    count, here = 1.0, at
    number = amount_at(words, at)
    if number is not None and not number.ordinal and number.value and number.value < 10:
        count, here = number.value, number.end + (text_at(words, number.end) == "-")
    elif words[at].text == "a":
        here = at + 1
    parts_named = PARTS.get(text_at(words, here))
    if parts_named is None or count >= parts_named or _is_of_scale(words, here + 1):
        return None
    return _share(at, here + 1, count, parts_named) if _of_whole(words, here, count) else None


def _is_of_scale(words: list[Word], at: int) -> bool:
    """Whether the part is of an order of magnitude, not a share: 'a quarter of a million'."""
    while text_at(words, at) in {"of", "a", "-"}:
        at += 1
    return text_at(words, at) in SCALED


def _of_whole(words: list[Word], at: int, count: float) -> bool:
    """Whether the part is one of something: an ordinal alone ('the fifth of May') is none."""
    part, after = words[at].text, text_at(words, at + 1)
    plural = part.endswith(("s", "ых", "их", "ей")) or part not in ORDINAL
    if count > 1 and part in PARTS and plural:
        return UNITS.get(after) != "percent"
    if part == "half" and text_at(words, at - 1) in ORDINAL | {"other": 0, "latter": 0}:
        return False  # 'the first half of 2023'.
    if part in {"half", "third", "quarter", "fifth", "fourth", "tenth"}:
        before = text_at(words, at - 1)
        if part == "half" and after in _WHOLES:
            return text_at(words, at + 2) not in _SIZES
        if _is_led_by(words, at) and after not in {"a", "an"}:
            return part == "half" or before in _BEFORE_PART
        of_whole = after == "of" or (part != "half" and after in _MORE_OR_LESS)
        return of_whole and (part == "half" or before in _BEFORE_PART)
    return part not in ORDINAL and part in PARTS and not part.isascii()


def _is_led_by(words: list[Word], at: int) -> bool:
    """Whether words lead to a share: 'by a third', 'fell a third', not 'jumped a third hurdle'."""
    here = at - 1
    while here > at - 4 and text_at(words, here) in _BEFORE_PART | {"more", "less"}:
        here -= 1
    after = text_at(words, at + 1)
    ends = not after.isalpha() or after in _ENDING
    return text_at(words, here) == "by" or (text_at(words, here) in _CHANGING and ends)


def _out_of(words: list[Word], at: int) -> Amount | None:
    """'7 out of 10', '1 in 4', 'nine of every ten', '7 из 10', '41 cents of every dollar'."""
    first = amount_at(words, at)
    if first is None or first.value is None or first.ordinal or first.scaled:
        return None
    if is_place_among(words, first.start, first.end):
        return None
    here = _past_one(words, first)
    if text_at(words, here) in {"cent", "cents"}:
        return _of_dollar(words, first, here + 1)
    hyphened = text_at(words, here) == "-" == text_at(words, here + 2)  # 'one-in-four'.
    joint = text_at(words, here + hyphened)
    here = _past_joint(words, here + hyphened)
    if not here:
        return None
    here += hyphened
    while text_at(words, here) in _PASSED or text_at(words, here) == text_at(words, at - 1) == "$":
        here += 1
    whole = _whole(words, first, here, plain=joint == "in")
    between = first.end < here - 1 and joint != "out" and words[first.end].text not in _JOINTS
    return None if whole and between and not _ends_share(words, whole.end) else whole


def _past_joint(words: list[Word], at: int) -> int:
    """Past the 'in', 'of' or 'out of' of a share; 0 where none stands here."""
    joint = text_at(words, at)
    if joint == "out" and text_at(words, at + 1) == "of":
        return at + 2
    joins = joint in _PARTING or (joint == "of" and _may_part(words, at + 1))
    return at + 1 if joins else 0


def _may_part(words: list[Word], at: int) -> bool:
    """Whether the numbers are a share: '3 of every 4 voters', but not '3 of 4 hostages'."""
    if text_at(words, at) in _PASSED - {"the"}:
        return True
    whole = amount_at(words, at) if at < len(words) else None
    if whole is None or whole.value not in _PLAIN_WHOLES:
        return False
    at = whole.end + text_at(words, whole.end).endswith("ed")
    whom, done = text_at(words, at), text_at(words, at + 1)
    if done.endswith("ed") and event_of(done) is not None:
        return False  # 'one of 3 children killed'.
    return named(whom) in _ANYBODY or bool(side_of(whom) and whom.endswith("s"))


def _are_some(words: list[Word], at: int) -> bool:
    """Whether the noun is of certain people: suspects and soldiers are, voters are anybody."""
    name = named(text_at(words, at))
    return is_person(name) and name not in _ANYBODY


def _past_one(words: list[Word], first: Amount) -> int:
    """Past the noun of 'one train in three', 'один ребёнок из пяти'; of nothing else."""
    end = first.end
    noun = text_at(words, end)
    lone = first.value == 1 and words[end - 1].value is None and noun[:1].isalpha()
    end += lone and _is_described(words, end)
    joined = noun not in _JOINTS and text_at(words, end + 1) in _JOINTS
    return end + 1 if joined and (lone or _is_of_ten(words, first, end)) else end


def _is_described(words: list[Word], at: int) -> bool:
    """'one young Spaniard in three': an adjective stands in front of the noun."""
    noun = text_at(words, at + 1)
    plain = words[at].text.isascii() and not named(words[at].text) and words[at].text not in _JOINTS
    return plain and bool(named(noun) or people_of(noun)) and text_at(words, at + 2) == "in"


def _is_of_ten(words: list[Word], first: Amount, at: int) -> bool:
    """'9 doctors out of 10', 'two years out of three'; '3 ракеты из 5' are three."""
    out = text_at(words, at + 1) == "out"
    few = first.value is not None and first.value <= _TEN and text_at(words, at).isalpha()
    here = at + 2 + out
    whole = amount_at(words, here) if few and here < len(words) else None
    if whole is None or whole.value is None:
        return False
    of_times = text_at(words, at) in TIME and out and whole.value <= _TEN
    return of_times or (whole.value == _TEN and text_at(words, at + 1) != "in")


def _ends_share(words: list[Word], at: int) -> bool:
    """Whether no noun follows: 'one man in two cars' and 'one train in three days' count cars."""
    after = text_at(words, at)
    return after not in TIME and after not in UNITS and (after == "lives" or not named(after))


def _whole(words: list[Word], first: Amount, at: int, *, plain: bool) -> Amount | None:
    whole = amount_at(words, at) if at < len(words) else None
    if whole is None or not whole.value or whole.ordinal or first.value is None:
        return None
    if not 0 < first.value < whole.value <= _MOST_IN:
        return None
    if plain and (first.value > 10 or not _may_be_whole(whole.value)):
        return None
    if (
        not plain
        and words[at - 1].text in {"из", "з", "із", "зі"}
        and whole.value not in _PLAIN_WHOLES
    ):
        return None  # 'сбито 15 из 20 дронов' counts drones.
    some = whole.value not in _TENS and _are_some(words, whole.end)
    if words[first.start].text.startswith(COLLECTIVE) and some:
        return None  # 'трое из пяти подозреваемых' are three.
    return _share(first.start, whole.end, first.value, whole.value)


def _may_be_whole(value: float) -> bool:
    """Whether 'one in so many' is likely: no year, and round if it is large."""
    return not 1500 < value < 2100 and (value <= 100 or value % 100 == 0)


def _of_dollar(words: list[Word], first: Amount, at: int) -> Amount | None:
    here = at + (text_at(words, at) == "out")
    led = text_at(words, here) in {"of", "on", "for", "to"} and text_at(words, here + 1) in _PASSED
    if first.value is None or first.value > 100:
        return None
    if led and text_at(words, here + 2) == "dollar":
        return _share(first.start, here + 3, first.value, 100)
    return None


def _share(start: int, end: int, count: float, whole: float) -> Amount:
    percent = tidy(round(100 * count / whole, 4))
    return Amount(start, end, percent, percent, percent)
