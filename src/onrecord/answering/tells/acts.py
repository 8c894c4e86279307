"""What was done or happened: the rescued are not the dead, and building is not blowing up."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, product

from onrecord.figures.words.events import event_of
from onrecord.model import EventClass
from onrecord.text import sentences, tokens
from onrecord.text.tables import Forms, Together

_ROWS = """
rescue|rescued rescue saved spared спасл спасен спасти врятув врятов урятув урятов
survive|survived survive survivor survivors alive surviving выжи вижи выживш уцеле вцілі
return|returned return returning repatriated верну возвра поверну поверта
hire|hire hired hires hiring recruit recruited recruits recruiting нанял нанят завербов найня наймал
sack|sack sacked sacks fire fired fires firing dismiss dismissed laid layoffs lay laying
sack|уволи увольн уволен сокраща сократ сокращ звільн скорочу скорот скороч
sack|cut cuts cutting slash slashed
create|create created creates creating создал создат создад создано створи створю створен
build|build built builds building построи строит строил возвел збуду побуду будув
destroy|destroy destroyed destroys blew blow blown exploded explode demolished ruined wrecked
destroy|damage damaged damages bombed shelled sank sunk sink sinks wrecks подорв взорв взрыв
destroy|разруш уничтож поврежд разбомб потопи затону подбит підірв зруйн знищ пошкодж розбомб
win|win won wins winning выигра победил победит виграв виграл перемогл переміг
vaccinate|vaccinated vaccinate inoculated immunised immunized привит привил вакцинир щеплен вакцинов
export|export exported exports exporting shipped ship экспорт вывез вывоз експорт вивез вивоз
import|import imported imports importing импорт ввез ввоз імпорт увез
steal|steal stole stolen steals looted украл украд похити разграб вкра викра
harvest|harvest harvested harvests grow grows grown урожа собрал собира врожа зібра
carry|carry carried carries carrying
cost|cost costs costing price prices worth стоит стоил стоимост цена цену цены обош обходи
cost|кошту вартіст ціна ціни ціну
spend|spend spent spends spending потрат тратит израсход витрат витрача
earn|earn earned earns revenue revenues заработ выручк зароб виручк
pay|pay paid pays received receive receives заплат выплат сплат виплат
compete|compete competed competes competing
sign|signed подписал підписа
swim|swim swam swimming
arrest|arrested arrest arrests detained detain jailed арест аресто задерж затрим заарешт
infect|infected infect caught catches infection infections зараже зарази
infect|заболе захвор інфік
recover|recovered recover cured выздоров вылеч одужа
open|open opened opens reopen reopened reopens opening откро откры відкри
close|close closed closes shut closing закро закры закри
adopt|adopted adopt усынов усинов
free|freed free frees release released liberated swap swapped exchanged освобо обмен обмін
attack|attack attacks attacked shelled обстрел обстріл
hit|hit hits struck strike удар ударил вдарив
sell|sold sell sells selling продал продає продав продаж
buy|bought buy buys buying purchased купил купив закупил закупив
lift|lifted lift lifts снял сняла сняли отменил отменила зняв зняла зняли скасув скасова
impose|imposed impose imposes imposing ввел ввела ввели запровад
evacuate|evacuated evacuate evacuation эваку еваку
study|studying enrolled schooling учатс учитс обучаю обучает навчаю навчаєт
"""
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
"""Acts of which one is told for the other, or that come together."""

_SHORTEST = 4
_NAMES = Forms.of(_ROWS, _SHORTEST)
_WHAT_HAPPENS = frozenset(
    {EventClass.KILLED, EventClass.WOUNDED, EventClass.LEFT, EventClass.ARRIVED, EventClass.MISSING}
)

OF_MONEY = frozenset({"cost", "spend", "earn", "pay"})
"""Acts whose number is a sum."""

_WAYS = frozenset({EventClass.LEFT.value, EventClass.ARRIVED.value, "hit"})
"""People come and go in the course of much else, and prices hit records."""


@lru_cache(maxsize=4096)
def acts_in(text: str) -> frozenset[str]:
    """The English names of what a text says was done, and of what happened to people in it."""
    named = frozenset(chain.from_iterable(map(_acts_of, tokens(_STANDS.sub(" ", text)))))
    return named | {"study"} if _GOES_TO_SCHOOL.search(text) else named


_STANDS = re.compile(
    r"(?<=за )(?:\w+ ){1,4}стоит\b|\bстоит(?= (?:за|на|в|у|перед) )", re.IGNORECASE
)
"""'За терактом стоит Украина': it costs nothing."""
_GOES_TO_SCHOOL = re.compile(
    r"\b(?:go|goes|going|went) to (?:school|college|university)\b"
    r"|\b(?:ход[ия]т\w*|ходил\w*|пош[её]?л\w*|идут|йдуть|піш\w+) (?:в|у|до) школ\w+",
    re.IGNORECASE,
)


def other_act(asked: str, texts: Iterable[str]) -> bool:
    """Whether the question names acts, the texts of a claim too, and none that may be one."""
    first = acts_in(asked) - _WAYS
    second = frozenset(chain.from_iterable(map(acts_in, texts))) if first else first
    return bool(first and second) and not any(map(_ALIKE.may_be_one, product(first, second)))


def asks_of_other_acts(asked: str, texts: Iterable[str]) -> bool:
    """Whether one question names an act of which the texts tell nothing: 'was he arrested?'."""
    named = acts_in(asked) - _WAYS - _EVENTS if _is_question(asked) else _NONE
    told = frozenset(chain.from_iterable(map(_all_in, texts))) if named else _NONE
    return any(not any(_ALIKE.may_be_one((act, one)) for one in told) for act in named)


def opposite_act(asked: str, wordings: Iterable[str]) -> bool:
    """Whether the question is of spending, say, and every wording of earning."""
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


def knows_acts(asked: str, texts: Iterable[str]) -> bool:
    """Whether each act and event that the question names is told of in the texts too."""
    told = frozenset(chain.from_iterable(map(_all_in, texts)))
    return all(
        act in told or (act not in _EVENTS and any(_ALIKE.may_be_one((act, one)) for one in told))
        for act in _all_in(asked)
    )


_EVENTS = frozenset(event.value for event in EventClass)


@lru_cache(maxsize=4096)
def _all_in(text: str) -> frozenset[str]:
    events = (event.value for word in tokens(text) if (event := event_of(word)))
    return acts_in(text) | frozenset(events)


@lru_cache(maxsize=1 << 14)
def _acts_of(word: str) -> tuple[str, ...]:
    act, event = _NAMES.name_of(word), event_of(word)
    happened = (event.value,) if event in _WHAT_HAPPENS else ()
    return (act, *happened) if act else happened
