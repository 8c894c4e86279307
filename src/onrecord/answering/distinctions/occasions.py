"""On what occasion something happened: a protest, or a football match in the same city."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, product

from onrecord.figures.words.causes import causes_in
from onrecord.text import tokens
from onrecord.text.tables import Forms, Together

_ROWS = """
crash|crash crashes crashed collision derailment катастроф аварі авари дтп крушени
crash|крушінн разбил розбив
shooting|shooting shootings gunman стрельб стрілянин стрілянн
attack|attack attacks strike strikes airstrike airstrikes raid raids shelling bombing bombardment
attack|удар ударом удара удару атак обстрел обстріл налет наліт бомбардир бомбардув
battle|battle battles битв сражени
collapse|collapse collapsed collapses обруш обвал
protest|protest protests protested protesting protester protesters rally rallies rallied marched
protest|demonstration demonstrations demonstrators commemoration vigil протест митинг мітинг
protest|демонстрац маніфестац манифестац шестви
game|football soccer basketball hockey tennis tournament футбол хоккей хокей матч
game|баскетбол турнир турнір
race|marathon marathons марафон
concert|concert concerts festival festivals концерт фестивал
wedding|wedding weddings свадьб весілл
stampede|stampede crush давк тисняв
robbery|robbery robberies heist ограблени грабеж пограбуванн
parliament|parliamentary legislative парламентск парламентськ
presidency|presidential президентск президентськ
municipality|municipal mayoral муниципальн муніципальн
referendum|referendum referendums plebiscite референдум
heatstroke|heat жара жары жару жаре жарой спека спеки спекою
trial|trial trials испытани випробуванн
"""
_TOGETHER = """
attack|explosion collapse shooting battle concert
protest|shooting stampede parliament presidency municipality trial
explosion|fire collapse crash
collapse|fire earthquake flood storm
earthquake|fire landslide
storm|flood landslide shipwreck crash
crash|shipwreck fire derailment
shooting|battle robbery concert
stampede|game concert
flood|landslide
concert|fire
"""
_ALIKE = Together.of(_TOGETHER)
"""Occasions that may be one event: a storm brings a flood."""

_SHORTEST = 4
_NAMES = Forms.of(_ROWS, _SHORTEST)


@lru_cache(maxsize=1024)
def occasions_in(text: str) -> frozenset[str]:
    """The English names of the occasions in a text, and of what people die of in it."""
    named = (name for word in tokens(text) if (name := _NAMES.name_of(word)))
    return frozenset(named) | causes_in(text)


def other_occasion(asked: str, texts: Iterable[str]) -> bool:
    """Whether question and claim both name occasions, and none of them may be one event."""
    first = occasions_in(asked)
    second = frozenset(chain.from_iterable(map(occasions_in, texts))) if first else first
    return bool(first and second) and not any(map(_ALIKE.may_be_one, product(first, second)))


def other_cause(asked: str, texts: Iterable[str]) -> bool:
    """Whether the question names a cause of death that the claim never does: Ebola, not mpox."""
    first = causes_in(asked)
    second = frozenset(chain.from_iterable(map(occasions_in, texts))) if first else first
    return bool(first) and not any(map(_ALIKE.may_be_one, product(first, second)))
