"""A figure in words: the number as a language writes it, with its hedge and its measure."""

from dataclasses import dataclass
from decimal import Decimal

from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, Figure, Language, Qualifier

_SPACE = "\u00a0"


@dataclass(frozen=True, slots=True)
class _Manner:
    """How one language writes figures."""

    group: str
    point: str
    scales: tuple[tuple[float, str], ...]
    hedges: dict[Qualifier, str]
    many: dict[float, str]
    several: str
    several_scales: dict[float, str]
    times: str
    units: dict[str, str]


_ENGLISH = _Manner(
    group=",",
    point=".",
    scales=((1e12, "trillion"), (1e9, "billion"), (1e6, "million")),
    hedges={
        Qualifier.JUST_UNDER: "just under {}",
        Qualifier.ABOUT: "about {}",
        Qualifier.AT_LEAST: "at least {}",
        Qualifier.MORE_THAN: "more than {}",
        Qualifier.AT_MOST: "up to {}",
        Qualifier.LESS_THAN: "less than {}",
    },
    many={
        20: "dozens",
        200: "hundreds",
        2e3: "thousands",
        2e4: "tens of thousands",
        2e5: "hundreds of thousands",
        2e6: "millions",
        2e7: "tens of millions",
        2e8: "hundreds of millions",
        2e9: "billions",
    },
    several="several",
    several_scales={100: "hundred", 1e3: "thousand", 1e6: "million", 1e9: "billion"},
    times="{} times as many",
    units={
        "percent": "{}%",
        "percentage point": "{} percentage points",
        "USD": "${}",
        "EUR": "€{}",
        "GBP": "£{}",
        "RUB": "{} rubles",
        "UAH": "{} hryvnias",
        "km": "{} km",
        "ton": "{} tons",
        "mile": "{} miles",
        "hour": "{} hours",
        "day": "{} days",
        "week": "{} weeks",
        "month": "{} months",
        "year": "{} years",
        "time": "{} times",
    },
)
_RUSSIAN = _Manner(
    group=_SPACE,
    point=",",
    scales=((1e12, "трлн"), (1e9, "млрд"), (1e6, "млн")),
    hedges={
        Qualifier.JUST_UNDER: "чуть меньше {}",
        Qualifier.ABOUT: "около {}",
        Qualifier.AT_LEAST: "не менее {}",
        Qualifier.MORE_THAN: "более {}",
        Qualifier.AT_MOST: "до {}",
        Qualifier.LESS_THAN: "менее {}",
    },
    many={
        20: "десятки",
        200: "сотни",
        2e3: "тысячи",
        2e4: "десятки тысяч",
        2e5: "сотни тысяч",
        2e6: "миллионы",
        2e7: "десятки миллионов",
        2e8: "сотни миллионов",
        2e9: "миллиарды",
    },
    several="несколько",
    several_scales={100: "сотен", 1e3: "тысяч", 1e6: "миллионов", 1e9: "миллиардов"},
    times="в {} раз больше",
    units={
        "percent": "{}" + _SPACE + "%",
        "percentage point": "{} процентных пунктов",
        "USD": "{} долларов",
        "EUR": "{} евро",
        "GBP": "{} фунтов стерлингов",
        "RUB": "{} рублей",
        "UAH": "{} гривен",
        "km": "{} км",
        "ton": "{} тонн",
        "mile": "{} миль",
        "hour": "{} ч.",
        "day": "{} дней",
        "week": "{} недель",
        "month": "{} мес.",
        "year": "{} лет",
        "time": "{} раз",
        "rank": "{}-е место",
    },
)
_UKRAINIAN = _Manner(
    group=_SPACE,
    point=",",
    scales=_RUSSIAN.scales,
    hedges={
        Qualifier.JUST_UNDER: "трохи менше {}",
        Qualifier.ABOUT: "близько {}",
        Qualifier.AT_LEAST: "щонайменше {}",
        Qualifier.MORE_THAN: "понад {}",
        Qualifier.AT_MOST: "до {}",
        Qualifier.LESS_THAN: "менше {}",
    },
    many={
        20: "десятки",
        200: "сотні",
        2e3: "тисячі",
        2e4: "десятки тисяч",
        2e5: "сотні тисяч",
        2e6: "мільйони",
        2e7: "десятки мільйонів",
        2e8: "сотні мільйонів",
        2e9: "мільярди",
    },
    several="кілька",
    several_scales={100: "сотень", 1e3: "тисяч", 1e6: "мільйонів", 1e9: "мільярдів"},
    times="у {} разів більше",
    units={
        "percent": "{}" + _SPACE + "%",
        "percentage point": "{} відсоткових пунктів",
        "USD": "{} доларів",
        "EUR": "{} євро",
        "GBP": "{} фунтів стерлінгів",
        "RUB": "{} рублів",
        "UAH": "{} гривень",
        "km": "{} км",
        "ton": "{} тонн",
        "mile": "{} миль",
        "hour": "{} год.",
        "day": "{} днів",
        "week": "{} тижнів",
        "month": "{} міс.",
        "year": "{} років",
        "time": "{} разів",
        "rank": "{}-те місце",
    },
)
_MANNERS = {ENGLISH: _ENGLISH, RUSSIAN: _RUSSIAN, UKRAINIAN: _UKRAINIAN}


def spoken(figure: Figure, language: Language) -> str:
    """The figure as that language writes it; empty where no number was given."""
    manner = _MANNERS.get(language, _ENGLISH)
    if figure.value is None:
        return _without_value(figure, manner)
    number = _measured(_number(figure.value, manner), figure, manner)
    if figure.qualifier is Qualifier.RELATIVE:
        return manner.times.format(_number(figure.value, manner))
    return manner.hedges.get(figure.qualifier, "{}").format(number)


def _without_value(figure: Figure, manner: _Manner) -> str:
    if figure.low is None or figure.high is None:
        return ""
    if figure.qualifier is Qualifier.RANGE:
        low, high = _number(figure.low, manner), _number(figure.high, manner)
        if not high[-1].isdecimal():
            low, high = _digits(figure.low, manner), _digits(figure.high, manner)
        return _measured(f"{low}–{high}", figure, manner)
    return _many(figure.low, figure.high, manner)


def _many(low: float, high: float, manner: _Manner) -> str:
    """'hundreds', 'several thousand': no number, but its order."""
    if high == 4.5 * low:
        scale = manner.several_scales.get(low / 2)
        return f"{manner.several} {scale}" if scale else manner.several
    return manner.many.get(low, "")


def _measured(number: str, figure: Figure, manner: _Manner) -> str:
    if figure.unit == "rank" and manner is _ENGLISH and figure.value is not None:
        return _ordinal(number, figure.value)
    return manner.units.get(figure.unit, "{}").format(number)


def _ordinal(number: str, value: float) -> str:
    if value % 100 in {11, 12, 13} or value % 10 not in {1, 2, 3}:
        return f"{number}th"
    return number + {1: "st", 2: "nd", 3: "rd"}[int(value % 10)]


def _number(value: float, manner: _Manner) -> str:
    """The number in digits, with a word for a round order of magnitude."""
    for scale, name in manner.scales:
        count = value / scale
        if count >= 1 and round(count, 2) == count:
            return f"{_digits(count, manner)}{_SPACE}{name}"
    return _digits(value, manner)


def _digits(value: float, manner: _Manner) -> str:
    whole, _, decimals = f"{Decimal(repr(value)):,f}".partition(".")
    grouped = whole.replace(",", manner.group)
    decimals = decimals.rstrip("0")
    if len(decimals) == 3:
        # Three digits behind a comma would be read as thousands.
        decimals += "0"
    return f"{grouped}{manner.point}{decimals}" if decimals else grouped
