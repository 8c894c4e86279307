"""What one party tells twice of one calamity: each is the toll so far, as of the day it was told.

'The ministry said on 3 May that 20 had died in the quake' names no stretch of time. Told once, it
stays open whether more were counted later; told by the same party on two days, it is a running
count (design.md, section 5, rule 6).
"""

import re
from dataclasses import replace
from datetime import date

from onrecord.comparing.saying import Saying
from onrecord.comparing.tellers import Told, one_teller
from onrecord.comparing.words.calamities import CALAMITIES
from onrecord.figures.words.causes import other_causes
from onrecord.figures.words.events import ADD_UP
from onrecord.model import Figure, Period, PeriodKind, Qualifier
from onrecord.text import fold

_GOING_ON = (
    r"(?:already|now|so far|since|has|have|had|cut|с начала|від початку|уже|вже)\b"
    r"|reached|passed|rose|risen|stands|stood|revis|correct|lower|вырос|возрос|зрос|виросл|достиг|досяг"
    r"|уточн|исправ|виправ|пересмотр|перегля|перерах|порах|насчит|нарах|снизил|знизил|обработ"
    r"|опрац"
)
"""What tells that a count goes on, or is corrected."""
_GOES_ON = re.compile(rf"\b(?:{_GOING_ON})")
_TOLL = re.compile(rf"\b(?:{_GOING_ON}|{'|'.join(CALAMITIES)})")
_OF_A_DAY = re.compile(
    r"\b(?:in|over|within) (?:a|one|the|24|the (?:past|last)) (?:day|24 hours|hours)\b"
    r"|\b(?:за|протягом|в течение) (?:одн\w+ |минул\w+ |последн\w+ |прошедш\w+ )?"
    r"(?:сутки|добу|день)\b"
)
"""What befell so many in a day is no toll so far."""
_LEVELS = frozenset({"percent", "percentage point", "rank", "times"})
"""What rises and falls, and is no count."""
_NAMELESS = "one teller"
"""Both texts name one party, though neither names it for certain."""
_LONGEST = 400
"""Characters of a bulletin; longer texts tell of more than one count."""
_SHORT = 31
"""Days of a period that may be the time of telling."""


def as_tolls(a: Saying, b: Saying, one: Told, other: Told) -> tuple[Saying, Saying]:
    """The sayings, their counts as of the days they were told, where both tell of one calamity.

    By one party any two days will do; by two parties one must count up to a day or since one, and
    the other go on counting, or say on which day it tells its number.
    """
    if not _may_be_tolls(a, b, one, other):
        return a, b
    same = one_teller(one, other) or bool(a.party and a.party == b.party)
    first, second = _day_of(one, b, same=same), _day_of(other, a, same=same)
    if first is None or second is None or first == second:
        return a, b
    if same:
        party = a.party or b.party or _NAMELESS
        return _as_toll(a, party, first), _as_toll(b, party, second)
    if _are_running(a, b, one, other) or _are_running(b, a, other, one):
        return _as_toll(a, a.party, first), _as_toll(b, b.party, second)
    return a, b


def _day_of(told: Told, other: Saying, *, same: bool) -> date | None:
    """The day of telling; of a first report the day of what happened, where the other goes on.

    'Said 18 had died in the crash on 4 May', 'corrected the toll to 15 on 6 May'.
    """
    first = told.happened if same and _GOES_ON.search(fold(other.text)) else None
    return told.day or first


def _may_be_tolls(a: Saying, b: Saying, one: Told, other: Told) -> bool:
    """Whether both count who came to harm, or either tells of a calamity or of a running count."""
    if max(len(a.text), len(b.text)) > _LONGEST or not a.figures or not b.figures:
        return False
    if other_causes(a.text, b.text) or any(_OF_A_DAY.search(fold(one.text)) for one in (a, b)):
        return False
    harmed = all(any(figure.event in ADD_UP for figure in one.figures) for one in (a, b))
    return harmed or one.up_to or other.up_to or any(_TOLL.search(fold(one.text)) for one in (a, b))


def _are_running(a: Saying, b: Saying, one: Told, other: Told) -> bool:
    """Whether the first surely runs, and the other may: 'as of 3 May', 'had reached on 9 May'."""
    runs = one.up_to or _is_since(a)
    dated = other.up_to or other.said_on is not None or _is_since(b)
    return runs and (dated or _GOES_ON.search(fold(b.text)) is not None)


def _is_since(saying: Saying) -> bool:
    """Whether its count runs from a beginning: 'since the monsoon began'."""
    return any(figure.period.kind is PeriodKind.CUMULATIVE for figure in saying.figures)


def _as_toll(saying: Saying, party: str, on: date) -> Saying:
    figures = tuple(_so_far(figure, on) for figure in saying.figures)
    return replace(saying, figures=figures, party=party, said_on=on)


def _so_far(figure: Figure, on: date) -> Figure:
    """The figure as a count up to the day it was told, if its own period leaves that open."""
    period = figure.period
    if figure.unit in _LEVELS or figure.qualifier is Qualifier.RELATIVE:
        return figure
    if period.kind is PeriodKind.WINDOW or (period.days or 0) > _SHORT:
        return figure
    start = period.start if period.kind is PeriodKind.CUMULATIVE else None
    return replace(figure, period=Period(PeriodKind.CUMULATIVE, start=start, as_of=on))
