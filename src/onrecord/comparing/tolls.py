"""What one party tells twice of one calamity: each is the toll so far, as of the day it was told.

'The ministry said on 3 May that 20 had died in the quake' names no stretch of time. Told once, it
stays open whether more were counted later; told by the same party on two days, it is a running
count (design.md, section 5, rule 6).
"""

import re
from dataclasses import replace
from datetime import date

from onrecord.comparing.saying import Saying
from onrecord.comparing.tellers import CALAMITIES, Told, one_teller, told_in
from onrecord.figures.words.causes import other_causes
from onrecord.figures.words.events import ADD_UP
from onrecord.model import Figure, Period, PeriodKind, Qualifier
from onrecord.text import fold

_CALAMITY = re.compile(rf"\b(?:{'|'.join(CALAMITIES)})")
_RUNNING = re.compile(
    r"\b(?:already|now|so far|since|has|have|had|reached|rose|risen|stands|stood|revis|correct"
    r"|lower|cut|уже|вже|вырос|возрос|зрос|виросл|достиг|досяг|уточн|исправ|виправ|пересмотр"
    r"|перегля|перерах|порах|насчит|нарах|снизил|знизил|с начала|від початку|обработ|опрац)",
)
"""What tells that a count goes on, or is corrected."""
_LEVELS = frozenset({"percent", "percentage point", "rank", "times"})
"""What rises and falls, and is no count."""
_NAMELESS = "one teller"
_LONGEST = 400
_SHORT = 31
"""Days of a period that may be the time of telling."""


def as_tolls(a: Saying, b: Saying, today: date) -> tuple[Saying, Saying]:
    """The sayings, their counts as of the days they were told, where both tell of one calamity.

    By one party any two days will do; by two parties it takes days up to which both counted.
    """
    if not _may_be_tolls(a, b):
        return a, b
    one, other = told_in(a.text, today), told_in(b.text, today)
    first, second = _day_of(a, one), _day_of(b, other)
    if first is None or second is None or first == second:
        return a, b
    if one_teller(one, other) or (a.party and a.party == b.party):
        party = a.party or b.party or _NAMELESS
        return _as_toll(a, party, first), _as_toll(b, party, second)
    if one.up_to and other.up_to:
        return _as_toll(a, a.party, first), _as_toll(b, b.party, second)
    return a, b


def _may_be_tolls(a: Saying, b: Saying) -> bool:
    if max(len(a.text), len(b.text)) > _LONGEST or not a.figures or not b.figures:
        return False
    harmed = all(any(figure.event in ADD_UP for figure in one.figures) for one in (a, b))
    return _of_one_calamity(a.text, b.text) or (harmed and not other_causes(a.text, b.text))


def _day_of(saying: Saying, told: Told) -> date | None:
    return saying.said_on or (told.days[-1] if told.days else None)


def _of_one_calamity(one: str, other: str) -> bool:
    """Whether both may tell of one calamity, or of another count that goes on."""
    if other_causes(one, other):
        return False
    harmed = [bool(_CALAMITY.search(fold(text))) for text in (one, other)]
    running = [bool(_RUNNING.search(fold(text))) for text in (one, other)]
    return any(harmed) or any(running)


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
