"""What one party tells twice of one calamity: each is the toll so far, as of the day it was told.

'The ministry said on 3 May that 20 had died in the quake' names no stretch of time. Told once, it
stays open whether more were counted later; told by the same party on two days, it is a running
count (design.md, section 5, rule 6).
"""

import re
from dataclasses import replace

from onrecord.comparing.names.naming import stem_of
from onrecord.comparing.numbers.periods import NEAR_DAYS, same_event, within_days
from onrecord.comparing.saying import Saying
from onrecord.figures.words.causes import other_causes
from onrecord.figures.words.events import ADD_UP
from onrecord.figures.words.places import place_of
from onrecord.model import EventClass, Figure, Period, PeriodKind
from onrecord.text import fold
from onrecord.text.lists import word_list

_CALAMITIES = word_list(
    "earthquake quake flood fire wildfire blaze storm hurricane typhoon cyclone tornado landslide",
    "mudslide avalanche explosion blast crash collapse derail shipwreck capsiz stampede shooting",
    "massacre bombing attack strike shelling siege riot unrest protest outbreak epidemic pandemic",
    "disaster tsunami eruption heatwave drought famine war invasion operation covid ebola cholera",
    "землетряс землетрус наводнен повін паводо пожар пожеж ураган шторм тайфун смерч оползен зсув",
    "лавин взрыв вибух крушен катастроф авари обрушен обвал дтп атак обстрел обстріл удар теракт",
    "стрельб стрілян давк тиснян беспоряд заворуш протест вспышк спалах эпидем епідем пандем",
    "цунами цунамі извержен виверж засух посух голод войн війн вторжен вторгн операци операці",
    "коронавирус коронавірус ковид ковід covid эбол ебол холер",
)
_CALAMITY = re.compile(rf"\b(?:{'|'.join(_CALAMITIES)})")
_HARM = ADD_UP | {EventClass.DISPLACED}
_CASES = frozenset({"case", "infection"})


def as_tolls(a: Saying, b: Saying) -> tuple[Saying, Saying]:
    """The sayings, their counts as of the day they were told, where both are of one party."""
    a, b = _by_one_party(a, b)
    one_party = bool(a.party) and a.party == b.party
    if not one_party or not a.said_on or not b.said_on or a.said_on == b.said_on:
        return a, b
    if not _of_one_calamity(a.text, b.text):
        return a, b
    return _as_toll(a, b), _as_toll(b, a)


def _by_one_party(a: Saying, b: Saying) -> tuple[Saying, Saying]:
    """Both under the longer name where one says less of the same: 'the ministry of Peru'."""
    one, other = _named(a.party), _named(b.party)
    shorter, party = min((one, b.party), (other, a.party), key=lambda each: len(each[0]))
    said_less = bool(shorter) and shorter <= (one & other) and not all(map(place_of, shorter))
    return (replace(a, party=party), replace(b, party=party)) if said_less else (a, b)


def _named(party: str) -> frozenset[str]:
    """The telling words of a name, places under their English names."""
    words = (word for word in party.split() if word not in {"of", "the", "and"})
    return frozenset(place_of(word).casefold() or stem_of(word) for word in words)


def _of_one_calamity(one: str, other: str) -> bool:
    told = all(_CALAMITY.search(fold(text)) for text in (one, other))
    return told and not other_causes(one, other)


def _as_toll(saying: Saying, other: Saying) -> Saying:
    figures = tuple(_so_far(figure, saying, other) for figure in saying.figures)
    return replace(saying, figures=figures)


def _may_be_of_other(on: Period, other: Saying) -> bool:
    """Whether the other tells of the same event, or, on the day of it, of one that it dates not."""
    if any(same_event(on, each.period) for each in other.figures):
        return True
    undated = all(each.period.kind is PeriodKind.UNKNOWN for each in other.figures)
    return undated and within_days(on.start, other.said_on, NEAR_DAYS) is True


def _so_far(figure: Figure, saying: Saying, other: Saying) -> Figure:
    """The figure as a count up to the day it was told, if its own period leaves that open."""
    harmed = figure.event in _HARM or figure.unit in _CASES
    bare = figure.event is None and not figure.unit
    if not harmed and not bare:
        return figure
    on = figure.period
    if on.kind is not PeriodKind.UNKNOWN and not _may_be_of_other(on, other):
        return figure
    return replace(figure, period=Period(PeriodKind.CUMULATIVE, as_of=saying.said_on))
