"""What people die of or are struck by: words of three languages under one name."""

import re
from functools import lru_cache

from onrecord.text import fold, tokens
from onrecord.text.tables import Forms, english_forms

_ROWS = """
explosion|explosion explosions blast blasts взрыв вибух
flood|flood floods flooding наводнени паводк паводок повін
earthquake|earthquake earthquakes quake землетрясени землетрус
fire|fire fires blaze wildfire wildfires пожар пожеж
storm|storm storms hurricane hurricanes typhoon cyclone tornado ураган шторм тайфун смерч
landslide|landslide landslides mudslide avalanche оползень оползн лавин зсув
drought|drought droughts засух посух
famine|famine starvation голодомор
derailment|derailment derailments derailed
shipwreck|shipwreck кораблекрушени
cholera|cholera холер
malaria|malaria маляри малярі
measles|measles корью корь кори кір кору кором
plague|plague чумы чумой чуму чуми чумою
tuberculosis|tuberculosis туберкулез туберкульоз
typhus|typhus typhoid тиф
polio|polio poliomyelitis полиомиелит поліомієліт
ebola|ebola эбол ебол
covid|covid coronavirus коронавирус коронавірус ковид ковід
flu|flu influenza грипп грип
cancer|cancer онкологи
aids|aids hiv вич віл
heatstroke|heatwave heatstroke
"""
_SHORTEST = 4
_NAMES = Forms.of(_ROWS, _SHORTEST)
_ENGLISH = english_forms(_NAMES.names)
_GUNFIRE = re.compile(r"\b(?:(?:opened|open|opens|under|friendly) fire|fires? (?:at|on|into))\b")
"""What is fired, and does not burn."""


@lru_cache(maxsize=1024)
def causes_in(text: str) -> frozenset[str]:
    """The English names of the causes that a text names."""
    words = tokens(_GUNFIRE.sub(" ", fold(text)))
    return frozenset(name for word in words if (name := _NAMES.name_of(word)))


def other_causes(one: str, other: str) -> bool:
    """Whether both texts name causes, and none in common."""
    first, second = causes_in(one), causes_in(other)
    return bool(first and second) and not first & second


def english_of_causes(word: str) -> frozenset[str]:
    """The English words for the cause that a folded word names."""
    return _ENGLISH.get(_NAMES.name_of(word), frozenset())
