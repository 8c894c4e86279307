"""Lengths of time: windows up to the day of saying, and how often."""

from datetime import date, timedelta

from onrecord.figures.numbers.parts import part_behind, past_part
from onrecord.figures.numbers.spelled import amount_at, goes_on
from onrecord.figures.scanning import Word, is_number_at, text_at
from onrecord.figures.times.calendar import day_at
from onrecord.figures.times.terms import is_term
from onrecord.figures.times.when import When
from onrecord.figures.words.units import TIME
from onrecord.model import Period, PeriodKind
from onrecord.text.lists import word_list, word_set

LAST = frozenset({"past", "last", "previous", "recent", "preceding", "latest"})
_COMING = frozenset({"next", "coming", "first", "final", "following", "entire", "whole", "full"})
_COMING_STEMS = word_list(
    "весь всю увесь усю следующ ближайш наступн найближч перв перш целый цілий",
)
LAST_STEMS = ("последн", "минувш", "прошедш", "прошл", "останн", "минул", "предыдущ")
THIS = frozenset({"this", "этом", "этого", "этой", "цього", "цьому", "нынешнем", "текущем"})
INTO = frozenset({"in", "over", "during", "for", "within", "throughout", "across", "after"}) | {
    "за", "протягом", "впродовж", "упродовж", "течение", "через", "на", "в", "у", "во",
}  # fmt: skip
_LONG_INTO = frozenset({"in", "over", "during", "for", "within", "throughout", "за"}) | {
    "протягом", "впродовж", "упродовж", "течение",
}  # fmt: skip
_ARTICLES = frozenset(
    {"the", "a", "an", "his", "her", "their", "our", "just", "only", "about", "some"}
)
PER = word_set("per a an each every / в на каждый кожен каждую кожні кожну кожного")
RATES = {
    **dict.fromkeys(("annually", "yearly", "ежегодно", "щороку", "щорічно"), 365.0),
    **dict.fromkeys(("monthly", "ежемесячно", "щомісяця"), 30.0),
    **dict.fromkeys(("weekly", "еженедельно", "щотижня"), 7.0),
    **dict.fromkeys(("daily", "ежедневно", "ежесуточно", "щодня", "щодоби"), 1.0),
    **dict.fromkeys(("hourly", "ежечасно", "щогодини"), 1 / 24),
}
_PER_TIME = frozenset(
    {"год", "месяц", "неделю", "день", "сутки", "час", "рік", "місяць", "тиждень", "добу", "годину"}
)
_SINGLE_TIMES = frozenset({"year", "month", "week", "day", "hour", "minute", "yr", "decade"})
_FULL_DAY = frozenset({"сутки", "добу"})
_MOST = frozenset({"time", "first", "most", "highest", "lowest", "biggest", "worst", "largest"})
"""'the most in a decade' compares, and is no period of what is counted."""

_LONGEST_LENGTH = 9
_AGO = frozenset({"ago", "назад", "тому", "earlier", "later"})
_FEW = {
    **dict.fromkeys(("few", "several", "несколько", "кілька", "couple"), 3.0),
    **dict.fromkeys(("half", "пол", "пів"), 0.5),
}
_SEASON = 91.0
_SEASONS = frozenset(
    {"summer", "winter", "spring", "autumn", "лето", "зиму", "літо", "осень", "осінь"}
)
_SINGLE = frozenset({"single", "passing", "божий", "божу", "божого"})
"""'every single day', 'каждый божий день'."""
_EACH = frozenset(
    {"every", "each", "per", "каждые", "кожні", "каждый", "кожен", "каждую", "кожну", "кожного"}
)


def window_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """A length of time that is bound to the present: the past two weeks, this year."""
    here = _past_lead(words, at)
    bound = text_at(words, here)
    if bound in THIS:
        return _this(words, at, here, said_on)
    coming = bound in _COMING or bound.startswith(_COMING_STEMS)
    if bound not in LAST and not coming and not bound.startswith(LAST_STEMS):
        return None
    length = _time_length(words, here + 1)
    if length is None or (coming and words[at].text not in INTO):
        return None
    days, end = length
    if coming:
        return When(Period(PeriodKind.WINDOW, days=days), at, end)
    calendar = here == at or bound.startswith(("прошл", "минул"))
    return When(_back(days, said_on, calendar=calendar and days >= 365), at, end)


def _past_lead(words: list[Word], at: int) -> int:
    """Past 'in the', 'over just the', 'в течение'."""
    here = at
    if words[here].text in INTO:
        here += 1
        here += text_at(words, here) == "течение"
    while text_at(words, here) in _ARTICLES:
        here += 1
    return here


def _back(days: float, said_on: date | None, *, calendar: bool) -> Period:
    """The window of that many days up to the day it was said, or the calendar year before."""
    if said_on is None or days > 365 * 1500 or said_on.year < 1600:
        return Period(PeriodKind.WINDOW, days=days)
    if calendar and days == 365:
        year = said_on.year - 1
        return Period(PeriodKind.WINDOW, date(year, 1, 1), date(year, 12, 31), days)
    return Period(PeriodKind.WINDOW, said_on - timedelta(days=round(days)), said_on, days)


def _this(words: list[Word], at: int, here: int, said_on: date | None) -> When | None:
    days = _lone_length(words, here + 1) if here + 1 < len(words) else 0
    if days < 1:
        return None
    starts = {365: (1, 1), 30: (said_on.month, 1)} if said_on else {}
    start = date(said_on.year, *starts[int(days)]) if said_on and int(days) in starts else None
    return When(
        Period(PeriodKind.WINDOW, start, said_on, days, "" if start else "this"), at, here + 2
    )


def year_word_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'торік', 'цьогоріч': a year in one word."""
    if words[at].text == "торік":
        return When(_back(365, said_on, calendar=True), at, at + 1)
    start = date(said_on.year, 1, 1) if said_on else None
    event = "" if start else "this"
    return When(Period(PeriodKind.WINDOW, start, said_on, 365, event), at, at + 1)


def length_at(words: list[Word], at: int) -> When | None:
    """'in 15 years', 'за две недели', 'за сутки', 'over a 10-year period'."""
    if words[at].text not in _LONG_INTO or (words[at].text == "for" and is_term(words, at)):
        return None
    here = at + 1
    while text_at(words, here) in _ARTICLES - {"a", "an"} or _is_article(words, here):
        here += 1
    if text_at(words, here) in {"space", "course"} and text_at(words, here + 1) == "of":
        here += 2  # 'in the space of three weeks'.
    length = _time_length(words, here)
    if length is None:
        return None
    days, end = length
    named = text_at(words, here) in TIME
    if text_at(words, here) in _SEASONS:
        return When(Period(PeriodKind.WINDOW, days=days), at, end)
    if named and words[at].text.isascii() and (here == at + 1 or text_at(words, at - 1) in _MOST):
        return None
    weak = not named or end > here + 1
    end += text_at(words, end) in {"period", "span", "stretch"}
    return When(Period(PeriodKind.WINDOW, days=days), at, end, weak=weak)


def _is_article(words: list[Word], at: int) -> bool:
    """Whether an article opens a length: 'a 10-year period', 'a month'."""
    lone = text_at(words, at) in {"a", "an", "one"}
    return lone and (is_number_at(words, at + 1) or text_at(words, at + 1) in _SINGLE_TIMES)


def ago_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'in the 10-year period' without its preposition is no period; 'two weeks ago' is."""
    near = words[at + 1 : at + _LONGEST_LENGTH] if goes_on(words, at + 1) else []
    length = _time_length(words, at) if any(word.text in _AGO for word in near) else None
    if length is None:
        return None
    days, end = length
    if text_at(words, end) in _AGO:
        if said_on is None or days > 365 * 1500 or said_on.year < 1600:
            return When(Period(PeriodKind.EVENT), at, end + 1)
        return When(Period(PeriodKind.EVENT, said_on - timedelta(days=round(days))), at, end + 1)
    return None


def _time_length(words: list[Word], at: int) -> tuple[float, int] | None:
    """How many days 'two weeks', '10-year' or 'week' is, and where it ends."""
    if at >= len(words):
        return None
    if lone := _lone_length(words, at):
        return lone * (1 + part_behind(words, at + 1)), past_part(words, at + 1)
    if words[at].text in {"полгода", "півроку", "полугодие", "півріччя"}:
        return 182.0, at + 1
    if (share := _FEW.get(words[at].text)) is not None:
        end = at + 1 + (text_at(words, at + 1) in {"a", "of"})
        unit = TIME.get(text_at(words, end))
        return (share * unit[1], end + 1) if unit else None
    return _so_many(words, at)


def _so_many(words: list[Word], at: int) -> tuple[float, int] | None:
    """'two weeks', 'two years and a half', '10-year'."""
    amount = amount_at(words, at)
    if amount is None or amount.value is None or amount.ordinal:
        return None
    end = amount.end + (text_at(words, amount.end) == "-")
    unit = TIME.get(text_at(words, end))
    if unit is None:
        return None
    return (amount.value + part_behind(words, end + 1)) * unit[1], past_part(words, end + 1)


def _lone_length(words: list[Word], at: int) -> float:
    """How many days 'week' or, in 'last quarter', 'quarter' is; 0 for other words."""
    if words[at].text == "quarter":  # Elsewhere a fourth part.
        return TIME["quarters"][1] if text_at(words, at - 1) in LAST | THIS else 0
    if words[at].text in _SEASONS:
        return _SEASON if text_at(words, at - 1) in LAST | {"the", "this", "за"} else 0
    return TIME.get(words[at].text, ("", 0.0))[1]


def rate_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'a year', 'per day', 'every 36 hours', 'на день', 'ежегодно'."""
    del said_on
    text = words[at].text
    if text in RATES:
        return When(Period(PeriodKind.WINDOW, days=RATES[text]), at, at + 1, rate=True)
    days, end = _how_often(words, at, text)
    return When(Period(PeriodKind.WINDOW, days=days), at, end, rate=True) if days else None


def _how_often(words: list[Word], at: int, text: str) -> tuple[float, int]:
    """In days, how far apart 'a year', 'every 36 hours', 'на день' say; 0 for nothing said."""
    hyphened = text in {"a", "an"} and text_at(words, at + 1) == "-" == text_at(words, at - 1)
    after = text_at(words, at + 1 + hyphened)
    if text in _EACH:
        return _time_length(words, at + 1 + (after in _SINGLE)) or (0, at)
    if text in {"в", "на"} or (text == "/" and not after.isascii()):
        return (TIME[after][1], at + 2) if after in _PER_TIME else (0, at)
    single = after in _SINGLE_TIMES and text_at(words, at - 1) not in INTO
    single = single and text_at(words, at + 2 + hyphened) not in _AGO
    single = single and not part_behind(words, at + 2 + hyphened)
    return (TIME[after][1], at + 2 + hyphened) if single else (0, at)


def in_full_day(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'за сутки 6 апреля', 'за добу 12 травня': all that happened in that day."""
    dated = day_at(words, at + 2) if text_at(words, at + 1) in _FULL_DAY else None
    if words[at].text != "за" or dated is None or dated.day is None:
        return None
    day = dated.first(said_on)
    label = "" if day else dated.label
    return When(Period(PeriodKind.WINDOW, day, day, 1, label), at, dated.end)
