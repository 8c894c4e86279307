"""What was done or happened: to rescue is not to kill, to build is not to blow up."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, product

from onrecord.comparing.words.verbs import deed_of
from onrecord.figures.words.events import event_of
from onrecord.model import EventClass
from onrecord.text import sentences, tokens
from onrecord.text.lists import word_set
from onrecord.text.tables import Forms, Together

_DEEDS = """
rescue|rescued
return|returned
hire|hired
sack|dismissed cut
create|created
build|built
destroy|wrecked damaged
win|won
vaccinate|vaccinated
export|exported
import|imported
steal|stolen
harvest|harvested
carry|carried
spend|spent
earn|earned
pay|paid
sign|signed
arrest|arrested jailed
infect|infected
recover|recovered
open|opened
close|closed
adopt|adopted
free|released swapped
attack|attacked
sell|sold
buy|bought
lift|lifted cancelled
impose|imposed
evacuate|evacuated
"""
"""An act that the desk tells apart, then the deeds of ``comparing`` that it counts as this act."""
_WORDS = """
rescue|spared
survive|survived survive survivor survivors alive surviving выжи вижи выживш уцеле вцілі
hire|завербов наймал
sack|laid layoffs lay laying звільн уволи увольн
destroy|blew blow blown exploded explode bombed подорв взорв взрыв разбомб затону подбит
destroy|підірв розбомб
export|shipped ship вивоз
import|увез
steal|украд разграб
evacuate|evacuation
harvest|grow grows grown урожа собира врожа зібра
cost|cost costs costing price prices worth стоит стоил стоимост цена цену цены обош обходи
cost|кошту вартіст ціна ціни ціну
spend|тратит потрат
earn|revenue revenues выручк виручк
pay|received receive receives
compete|compete competed competes competing
swim|swim swam swimming
infect|caught catches infection infections зараже заболе
win|победит
vaccinate|привит
open|откро
close|закро
adopt|adopt adopted
free|обмен обмін
hit|hit hits struck strike удар ударил вдарив
study|studying enrolled schooling учатс учитс обучаю обучает навчаю навчаєт
return|поверта
build|строит строил будув
"""
"""An act, then further words for it: nouns, and verbs that mean something else elsewhere."""
_TOGETHER = """
killed|destroy cost wounded missing
wounded|destroy
captured|arrest hire free
free|return rescue arrest sack arrived
arrived|return hire carry
left|evacuate sack rescue close free
present|hire carry survive compete
displaced|evacuate left destroy
took_part|compete
missing|destroy
rescue|survive evacuate
cost|spend pay earn
spend|pay
earn|export
sack|close left
sell|cost earn export buy pay
buy|import cost pay spend
attack|destroy killed wounded hit
hit|destroy killed wounded
build|open create cost
hire|create
export|carry arrived left cost
import|carry arrived cost
infect|carry
destroy|sack close
"""
_ALIKE = Together.of(_TOGETHER)
"""Acts that are told for each other, or that come together: neither sets claims apart."""

_SHORTEST = 4
_NAMES = Forms.of(_WORDS, _SHORTEST)
_OF_DEEDS = {
    deed: name
    for name, deeds in (row.split("|") for row in _DEEDS.strip().splitlines())
    for deed in deeds.split()
}
_WHAT_HAPPENS = frozenset(
    {EventClass.KILLED, EventClass.WOUNDED, EventClass.LEFT, EventClass.ARRIVED, EventClass.MISSING}
)

OF_MONEY = frozenset({"cost", "spend", "earn", "pay"})
"""Acts whose number is a sum."""

_WAYS = frozenset({EventClass.LEFT.value, EventClass.ARRIVED.value, "hit"})
"""Acts that set nothing apart: people come and go in any event, and prices 'hit' records."""


@lru_cache(maxsize=1024)
def acts_in(text: str) -> frozenset[str]:
    """The English names of the acts in a text, and of what happened to people in it."""
    named = frozenset(chain.from_iterable(map(_acts_of, tokens(_STANDS.sub(" ", text)))))
    return named | {"study"} if _GOES_TO_SCHOOL.search(text) else named


_STANDS = re.compile(
    r"(?<=за )(?:\w+ ){1,4}стоит\b|\bстоит(?= (?:за|на|в|у|перед) )", re.IGNORECASE
)
"""'За терактом стоит Украина': the verb for 'costs', which here means 'stands'."""
_GOES_TO_SCHOOL = re.compile(
    r"\b(?:go|goes|going|went) to (?:school|college|university)\b"
    r"|\b(?:ход[ия]т\w*|ходил\w*|пош[её]?л\w*|идут|йдуть|піш\w+) (?:в|у|до) школ\w+",
    re.IGNORECASE,
)


def other_act(asked: str, texts: Iterable[str]) -> bool:
    """Whether question and claim both name acts, and none of one may be an act of the other."""
    first = acts_in(asked) - _WAYS
    second = frozenset(chain.from_iterable(map(acts_in, texts))) if first else first
    return bool(first and second) and not any(map(_ALIKE.may_be_one, product(first, second)))


def asks_of_other_acts(asked: str, texts: Iterable[str]) -> bool:
    """Whether one question asks about an act that the claim never mentions: 'was he arrested?'."""
    named = acts_in(asked) - _WAYS - _EVENTS if _is_question(asked) else _NONE
    told = frozenset(chain.from_iterable(map(_all_in, texts))) if named else _NONE
    return any(not any(_ALIKE.may_be_one((act, one)) for one in told) for act in named)


def opposite_act(asked: str, wordings: Iterable[str]) -> bool:
    """Whether the question is about spending, say, and every wording about earning."""
    first = acts_in(asked)
    told = [acts_in(words) for words in wordings] if first & _OPPOSED.keys() else []
    return bool(told) and any(
        all(opposed in second and act not in second for second in told)
        for act in first
        if (opposed := _OPPOSED.get(act))
    )


_NONE: frozenset[str] = frozenset()
_PAIRS = (("earn", "spend"), ("lift", "impose"), ("hire", "sack"), ("build", "destroy"))
_OPPOSED = {act: other for one, two in _PAIRS for act, other in ((one, two), (two, one))}


def _is_question(text: str) -> bool:
    return text.rstrip().endswith("?") and len(sentences(text)) == 1


_EVENTS = frozenset(event.value for event in EventClass)


@lru_cache(maxsize=1024)
def _all_in(text: str) -> frozenset[str]:
    events = (event.value for word in tokens(text) if (event := event_of(word)))
    return acts_in(text) | frozenset(events)


@lru_cache(maxsize=1 << 14)
def _acts_of(word: str) -> tuple[str, ...]:
    act, event = _NAMES.name_of(word) or _of_deed(word), event_of(word)
    happened = (event.value,) if event in _WHAT_HAPPENS else ()
    return (act, *happened) if act else happened


def _of_deed(word: str) -> str:
    return "" if word in _NOUNS else _OF_DEEDS.get(deed_of((word,)), "")


_NOUNS = word_set(
    "level gut axe shed add target pound contract transport bag slap foster shell bomb ease reap",
    "levels axes sheds targets pounds contracts transports bags shells bombs sign signs jail cure",
    "cures exchange exchanges targeted targeting added adds adding",
)
"""Words with the form of a verb in the table that are more often something else."""
