"""The stretches of time that a sentence names."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, timedelta

from onrecord.figures.scanning import Word, is_number_at, text_at, texts_in
from onrecord.figures.times.calendar import Day, day_at, past_weekday, weekday_on_or_before, year_at
from onrecord.figures.times.compared import COMPARING, as_compared, compared_year_at
from onrecord.figures.times.dated import dated_at, decade_at, is_decade
from onrecord.figures.times.holidays import HOLIDAYS_LED, holiday_at
from onrecord.figures.times.lengths import (
    INTO,
    LAST,
    LAST_STEMS,
    PER,
    RATES,
    THIS,
    ago_at,
    in_full_day,
    length_at,
    rate_at,
    window_at,
    year_word_at,
)
from onrecord.figures.times.papers import in_name_of_paper, street_of_day_end
from onrecord.figures.times.quarters import QUARTERS_LED, quarter_at
from onrecord.figures.times.since import AFTER, COURSE, SINCE, after_at, over_course_at, since_at
from onrecord.figures.times.stretches import (
    FROM,
    IN,
    days_at,
    month_days_at,
    months_at,
    months_together_at,
    weekdays_at,
    years_at,
)
from onrecord.figures.times.when import (
    When,
    beside_saying,
    follows_saying,
    introduces,
    opens_saying,
)
from onrecord.model import Period, PeriodKind
from onrecord.text.dates import MONTHS, WEEKDAYS
from onrecord.text.lists import word_set

_UNTIL = frozenset({"by", "until", "till", "before", "through", "к", "ко", "до"})
_UP_TO = frozenset({"by", "к", "ко"})
_LEADS_TO_DAY = (
    *(("as", "of"), ("up", "to"), ("по", "состоянию", "на"), ("станом", "на")),
    *(("на",), ("к",), ("by",)),
)
"""What a number is as of."""
_NOW = frozenset({"now", "currently", "presently", "nowadays", "сейчас", "ныне", "зараз", "наразі"})
_SO_FAR = (
    ("so", "far"), ("to", "date"), ("in", "total"), ("all", "told"), ("altogether",),
    ("загалом",), ("на", "сегодня"), ("на", "сьогодні"),
    ("на", "сегодняшний", "день"), ("на", "сьогоднішній", "день"), ("по", "сей", "день"),
    ("на", "данный", "момент"), ("на", "этот", "момент"), ("на", "цей", "момент"),
    ("на", "даний", "момент"), ("thus", "far"), ("until", "now"), ("up", "to", "now"),
    ("to", "this", "day"), ("to", "this", "date"), ("в", "общей", "сложности"),
    ("за", "всю", "войну"), ("за", "всю", "війну"), ("за", "усю", "війну"),
    ("in", "the", "whole", "war"), ("до", "этого", "момента"), ("за", "все", "время"),
    ("за", "весь", "час"), ("в", "сумме"),
)  # fmt: skip
_SO_FAR_BY_WORD = {
    first: tuple(phrase for phrase in _SO_FAR if phrase[0] == first)
    for first in {phrase[0] for phrase in _SO_FAR}
}
_THIS_DAY = word_set(
    "today now this morning noon midday tonight midnight сегодня утро вечер полдень полночь",
    "сьогодні ранок вечір полудень північ утру вечеру полудню полуночи",
)
_HOURS = 25
_UNDER = frozenset({"president", "gov", "governor", "mayor", "sen", "rep", "mr", "president's"})


Rule = Callable[[list[Word], int, date | None], When | None]

_EDGES = {
    **dict.fromkeys(("end", "close", "конец", "кінець"), Day.last),
    **dict.fromkeys(("start", "beginning", "начало", "початок"), Day.first),
}
_OF_DATES = word_set(
    "the early late mid - fiscal financial year all of whole entire full calendar",
    "весь всю все увесь усю ввесь целый цілий",
)
_DAYS_BACK = {
    "yesterday": 1,
    "вчера": 1,
    "вчора": 1,
    "учора": 1,
    "позавчера": 2,
    "позавчора": 2,
    "сегодня": 0,
    "сьогодні": 0,
    "today": 0,
}
_WHOLE_STEMS = ("весь", "всю", "увес", "усю", "ввес", "цел", "ціл")
_OF_MONEY = ("financial", "fiscal", "budget", "финансов", "бюджетн", "фінансов")
_A_YEAR = frozenset({"year", "год", "рік"})
_NIGHTS = frozenset({"night", "ночь", "ночи", "ніч", "ночі", "ночью"})
_NIGHT_TO = frozenset({"of", "to", "на"})
_OVERNIGHT = frozenset({"overnight", "ночью", "вночі", "уночі"})
_PARTS_OF_MONTH = {
    **dict.fromkeys(("early", "start", "beginning", "начало", "началу", "початку", "початок"), 10),
    **dict.fromkeys(("mid", "middle", "середину", "середине", "середини", "середина"), 15),
    **dict.fromkeys(("late", "end", "конец", "концу", "кінця", "кінець"), None),
}
"""The parts of a month and the day up to which they count; None for its last."""

_OTHER: tuple[Rule, ...] = ()
_MONTHS = word_set(
    "january february april june july august september october november",
) | {
    "march", "december", "jan", "feb", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec",
    "may",
}  # fmt: skip


def periods_in(words: list[Word], said_on: date | None) -> list[When]:
    """The periods that the sentence names, in order, none overlapping another."""
    found: list[When] = []
    at = 0
    while at < len(words):
        when = _period_at(words, at, said_on)
        if when is not None:
            found.append(as_compared(words, when))
            at = max(when.end, at + 1)
        else:
            at += 1
    return found


def _period_at(words: list[Word], at: int, said_on: date | None) -> When | None:
    if in_name_of_paper(words, at) or street_of_day_end(words, at) > at:
        return None
    for rule in _rules(words[at]):
        if (when := rule(words, at, said_on)) is not None:
            return when
    return None


def _rules(word: Word) -> tuple[Rule, ...]:
    if word.value is not None:
        return (years_at, days_at, quarter_at, _on_day, ago_at)
    return _RULES.get(word.text, _STEM_RULES if word.text.startswith(LAST_STEMS) else _OTHER)


def _as_of(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'as of 17 June', 'по состоянию на 17 июня', 'станом на 17 червня'."""
    for lead in _LEADS_TO_DAY:
        end = at + len(lead)
        if tuple(texts_in(words, at, end)) != lead:
            continue
        end = past_weekday(words, end)
        day = day_at(words, end)
        if day is not None and (day.day is not None or len(lead) > 1):
            return When(Period(as_of=day.last(said_on)), at, day.end)
        if len(lead) > 1 and (weekday := WEEKDAYS.get(text_at(words, end))) is not None:
            return When(Period(as_of=weekday_on_or_before(weekday, said_on)), at, end + 1)
        dated = day_at(words, end + 1)
        if text_at(words, end) in _THIS_DAY and (len(lead) > 1 or dated):  # 'на вечер 9 ноября'.
            as_of, end = (dated.last(said_on), dated.end) if dated else (said_on, end + 1)
            return When(Period(as_of=as_of), at, end)
        if (clock := _past_clock(words, end)) > end:
            dated = day_at(words, clock)  # 'на 12:00 4 мая'.
            as_of, end = (dated.last(said_on), dated.end) if dated else (said_on, clock)
            return When(Period(as_of=as_of), at, end)
    return None


def _past_clock(words: list[Word], at: int) -> int:
    """Past '22:00'; ``at`` itself where no time of day stands."""
    told = texts_in(words, at, at + 3)
    hours = len(told) == 3 and told[1] == ":" and words[at + 1].glued and told[2].isdecimal()
    return at + 3 if hours and (words[at].value or 0) < _HOURS and len(told[2]) == 2 else at


def _at_edge(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'at the end of 2021', 'на начало года 2021': as of the last day of it, or the first."""
    here = at + 1 + (text_at(words, at + 1) == "the")
    edge = _EDGES.get(text_at(words, here))
    here += 1 + (text_at(words, here + 1) == "of")
    day = dated_at(words, here, cyrillic=not words[at].text.isascii()) if edge else None
    if edge is None or day is None or day.day is not None:
        return None
    return When(Period(as_of=edge(day, said_on)), at, day.end)


def _in_time(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'in 2017', 'in March', 'over the past two weeks', 'за последние две недели'."""
    return (
        _clock(words, at)
        or _in_month_of(words, at, said_on)
        or _in_money_year(words, at, said_on)
        or in_full_day(words, at, said_on)
        or window_at(words, at, said_on)
        or _in_date(words, at, said_on)
        or length_at(words, at)
    )


def _in_month_of(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'in the month of June 2024', 'за весь апрель'."""
    whole = text_at(words, at + 1).startswith(_WHOLE_STEMS) and text_at(words, at + 2) in MONTHS
    named = tuple(texts_in(words, at + 1, at + 4)) == ("the", "month", "of")
    return _in_date(words, at + 3 * named, said_on) if whole or named else None


def _in_money_year(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'in the financial year to March 2024', 'за финансовый год': a year, whenever it began."""
    here = at + 1
    while text_at(words, here) == "the" or text_at(words, here).startswith(_WHOLE_STEMS):
        here += 1
    money = text_at(words, here).startswith(_OF_MONEY) and text_at(words, here + 1) in _A_YEAR
    two = text_at(words, here + 3) == "/"  # 'рік 2023/24'.
    if not money or (year_at(words, here + 2) and not two):
        return None
    here += 5 if two else 2
    day = dated_at(words, here + 1, cyrillic=False) if text_at(words, here) == "to" else None
    last = day.last(said_on) if day else None
    return When(Period(PeriodKind.WINDOW, as_of=last, days=365), at, day.end if day else here)


def _clock(words: list[Word], at: int) -> When | None:
    """'в 10 часов' is a time of day."""
    if words[at].text not in {"в", "у", "о"} or not is_number_at(words, at + 1):
        return None
    o_clock = text_at(words, at + 2) in {"часов", "часа", "год"}
    small = (words[at + 1].value or 25) <= 24
    return When(Period(), at, at + 3, silent=True) if o_clock and small else None


def _in_date(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'in 2017', 'in March', 'in the 1990s', 'в начале мая'."""
    here = at + 1
    while text_at(words, here) in _OF_DATES:
        here += 1
    cyrillic = not words[at].text.isascii()
    day = decade_at(words, here) or dated_at(words, here, cyrillic=cyrillic)
    if day is None or (day.day is not None and not cyrillic and words[at].text != "during"):
        return None
    first, last = day.first(said_on), day.last(said_on)
    if isinstance(first, date) and day.month is None and is_decade(words, here):
        last = date(first.year + 9, 12, 31) if first.year < 9990 else last
        return When(Period(PeriodKind.WINDOW, first, last, 3652), at, day.end)
    event = "" if first else day.label
    period = Period(PeriodKind.WINDOW, first, last, day.days, event)
    silent = follows_saying(words, at) or opens_saying(words, at, day.end)
    return When(period, at, day.end, silent=silent)


def _in_night(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'in the night of 10 November', 'в ночь на 11 ноября', 'ніч на 23 квітня': one event."""
    here = at + (words[at].text not in _NIGHTS)
    here += text_at(words, here) == "the"
    led = text_at(words, here) in _NIGHTS and text_at(words, here + 1) in _NIGHT_TO
    dated = day_at(words, here + 2) if led else None
    if dated is None or dated.day is None:
        return None
    day = dated.first(said_on)
    period = Period(PeriodKind.EVENT, day, day, 1, "" if day else dated.label)
    return When(period, at, dated.end)


def _on_day(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'on Friday', 'on 24 February', '24 лютого', 'в пятницу', 'yesterday'."""
    here = at + (words[at].text in {"on", "в", "у", "во", "last"})
    weekday = WEEKDAYS.get(text_at(words, here)) if here > at or len(words[at].text) > 3 else None
    if (dated_at := past_weekday(words, here)) > here:
        weekday, here = None, dated_at
    if weekday is not None:
        day, end, label = weekday_on_or_before(weekday, said_on), here + 1, ""
    elif (dated := day_at(words, here)) is not None and dated.day is not None:
        day, end = dated.first(said_on), dated.end
        label = "" if day else dated.label
    else:
        return None
    period = Period(PeriodKind.EVENT, day, day, 1, label)
    return When(period, at, end, silent=_is_of_saying(words, at, end))


def _is_of_saying(words: list[Word], at: int, end: int) -> bool:
    return (
        beside_saying(words, at, end) or opens_saying(words, at, end) or introduces(words, at, end)
    )


def _until(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'by 2030', 'until 1913', 'до 2014 года'."""
    here = at + 1 + (text_at(words, at + 1) == "the")
    part = text_at(words, here)
    if part in _PARTS_OF_MONTH:
        here += 1
        here += text_at(words, here) in {"-", "of"}
    day = dated_at(words, here, cyrillic=not words[at].text.isascii())
    if day is None:
        return _until_weekday(words, at, said_on)
    if day.month is not None and day.day is None and here > at + 1:
        day = replace(day, day=_PARTS_OF_MONTH.get(part))
    return When(Period(as_of=day.last(said_on)), at, day.end)


def _until_weekday(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'by Tuesday', 'ко вторнику'; 'trapped by Monday's blast' tells what did it."""
    weekday = WEEKDAYS.get(text_at(words, at + 1)) if words[at].text in _UP_TO else None
    if weekday is None or words[at + 1].owns:
        return None
    return When(Period(as_of=weekday_on_or_before(weekday, said_on)), at, at + 2)


def _overnight(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'overnight', 'ночью': in the night to the day it was said."""
    silent = beside_saying(words, at, at + 1)
    return When(Period(PeriodKind.EVENT, said_on, said_on, 1), at, at + 1, silent=silent)


def _present(words: list[Word], at: int, said_on: date | None) -> When | None:
    if words[at].text in _NOW:
        return When(Period(PeriodKind.STOCK, as_of=said_on), at, at + 1)
    for phrase in _SO_FAR_BY_WORD.get(words[at].text, ()):
        if all(text_at(words, at + n) == text for n, text in enumerate(phrase)):
            return When(Period(PeriodKind.CUMULATIVE, as_of=said_on), at, at + len(phrase))
    return None


def _yesterday(words: list[Word], at: int, said_on: date | None) -> When | None:
    back = _DAYS_BACK[words[at].text]
    if back == 0:
        return When(Period(PeriodKind.STOCK, as_of=said_on, days=1), at, at + 1)
    day = said_on - timedelta(days=back) if said_on and said_on.year > 1 else None
    return When(
        Period(PeriodKind.EVENT, day, day, 1), at, at + 1, silent=beside_saying(words, at, at + 1)
    )


def _under(words: list[Word], at: int, said_on: date | None) -> When | None:
    """'under President Bush': the time in office."""
    del said_on
    if text_at(words, at + 1) not in _UNDER or at + 2 >= len(words):
        return None
    here, name = at + 2, ""
    while here < len(words) and (words[here].capital or words[here].text == ".") and here < at + 8:
        name = words[here].text if words[here].capital else name
        here += 1
    return When(Period(PeriodKind.WINDOW, event=name), at, here) if name else None


_STEM_RULES: tuple[Rule, ...] = (_in_time,)


_OPENINGS: tuple[tuple[Collection[str], Rule], ...] = (
    (QUARTERS_LED, quarter_at),
    (_NIGHTS | {"in", "on", "в", "у", "за"}, _in_night),
    (FROM | IN, years_at),
    (FROM, days_at),
    (FROM, month_days_at),
    (FROM, months_at),
    (FROM, weekdays_at),
    (IN, months_together_at),
    (COURSE, over_course_at),
    (SINCE, since_at),
    (AFTER, after_at),
    (HOLIDAYS_LED, holiday_at),
    ({"as", "up", "по", "станом", "на", "к", "by"}, _as_of),
    ({"at", "на"}, _at_edge),
    ({phrase[0] for phrase in _SO_FAR} | _NOW, _present),
    (INTO | LAST | THIS | {"next"}, _in_time),
    ({"наприкінці", "напочатку"}, _in_date),
    (PER | set(RATES) | {"каждые"}, rate_at),
    ({"on", "last", "в", "у", "во"} | set(WEEKDAYS), _on_day),
    (_UNTIL, _until),
    (set(_DAYS_BACK), _yesterday),
    (_OVERNIGHT, _overnight),
    ({"under"}, _under),
    (COMPARING, compared_year_at),
    ({"торік", "цьогоріч"}, year_word_at),
    (_MONTHS, month_days_at),
    (_MONTHS, _on_day),
)
"""The words that may open a period, each row with its rule, the more particular first."""


def _ruled() -> dict[str, tuple[Rule, ...]]:
    """For each word that may open a period, the rules to try."""
    rules: dict[str, tuple[Rule, ...]] = {}
    for openers, rule in _OPENINGS:
        for opener in openers:
            rules[opener] = (*rules.get(opener, ()), rule)
    return rules


_RULES = _ruled()
