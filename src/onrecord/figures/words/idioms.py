"""The table of what befell people, told by two words where neither names it by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from onrecord.model import EventClass

_IN_ORDER = """
killed|gunned|down
killed|burned burnt|alive
killed|not didn't|survive
killed|nobody none no|survived survive survivors
killed|не|выжил вижил уцелел вцілі уцілі
killed|на|смерть
killed|живьем живцем заживо|сгор згор
wounded|in to into|hospital hospitals
wounded|intensive|care
wounded|hospital medical|treatment
wounded|treated|for
wounded|suffered sustained|burns fractures concussion concussions
wounded|в у во до|больниц лікарн госпитал шпитал реанимаци реанімаці
captured|held|after over by
captured|detention abduction|of
captured|in into|custody
captured|behind|bars
captured|under|arrest
captured|rounded|up
captured|под під|страж вартою варту арест
captured|за|решетк ґрат грат
captured|в у|сизо сізо
left|exodus departure flight|of
left|walked|of from
took_part|walked walk walking|out
left|pulled|out
left|moved went gone go|abroad away
arrived|showed show turned|up
arrived|flocked poured streamed flooded|to into
arrived|arrival influx|of
arrived|landed|in on at
arrived|добрал|до
present|on|board
present|holed|up
present|based|in at
present|на|борту
present|стоял стояв|у біля возле перед на
left|поехал поїхал|из з із зі
present|в во у|окружени оточенн котл
missing|disappearance|of
missing|not weren't wasn't|found
missing|судьб доля долю|неизвест невідом
missing|не|найден найти знайти знайден
displaced|driven forced chased|homes home
displaced|lost lose losing|homes
displaced|evacuation eviction expulsion resettlement relocation|of
displaced|moved taken|safety
took_part|took taken take taking|streets
took_part|on|strike
took_part|ran run|marathon
"""
_TOGETHER = """
killed|насмерть|замерз разбил
killed|заживо|сгор згор
wounded|получил отримал дістал зазнал|ожог опік травм перелом
wounded|медицинск медичн|помощ допомог
missing|whereabouts fate|unknown
took_part|участие участь|в у во
left|поехал поїхал|оттуда звідти рубеж границ кордон заработк заробітк
arrived|пересек перетин перетну|границ кордон
displaced|лишил потеря втрат позбав|жилья жилье житла житло крова крыши даху домівок домів домов
displaced|выгна вигна|домов домів домівок домам
took_part|вышл вийшл|улиц вулиц
took_part|пробеж пробіг|марафон
took_part|задейств задіян|забастовк страйк учени навчан операци операці
took_part|involved engaged|strike walkout exercises exercise drills
took_part|brought|together
took_part|turned|march rally protest walkout vigil demonstration polls
took_part|drew draws attracted|rally march protest demonstration vigil
"""
_ALONE = """
killed|suffocated suffocate beheaded lynched задихну зарезан зарізан обезглавлен обезголовл
captured|apprehended nabbed nab
left|отъезд выезд бегств від'їзд виїзд втеч
left|withdrawn уволилис уволилос звільнилис звільнилос
arrived|высадилис высадилос висадилис висадилос съехалис съехалос з'їхалис з'їхалос
arrived|хлынул ринул явилис явилос
present|sheltering encircled aboard укрыва перехову
displaced|evicted expelled resettled rehoused relocated
displaced|выселен виселен выдвор видвор выслан вислан изгнан вигнан расселил відселил отселил
took_part|competed compete соревнова змагал
"""
_DENIALS = frozenset({"not", "didn't", "weren't", "wasn't", "nobody", "none", "no", "не"})
"""What opens the idioms above that deny one thing to tell of another."""
_LONGEST_WHOLE = 3
"""Letters up to which a Cyrillic word is meant as it stands, and not what begins so."""

_BEHIND, _AROUND = 3, 6
"""How far apart the two words of an idiom may stand."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words to be met: English and short ones whole, others by how they begin."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]

    @classmethod
    def of(cls, forms: str) -> Self:
        """Of the words of one column."""
        whole = {form for form in forms.split() if form.isascii() or len(form) <= _LONGEST_WHOLE}
        return cls(frozenset(whole), tuple(form for form in forms.split() if form not in whole))

    def __contains__(self, word: str) -> bool:
        return word in self.whole or word.startswith(self.beginnings)


@dataclass(frozen=True, slots=True)
class Idiom:
    """An event, the word that opens it, and the one that must stand near, if any."""

    event: EventClass
    firsts: Words
    second: Words | None
    before: int
    behind: int

    def goes_on(self, texts: Sequence[str], at: int) -> bool:
        """Whether the other word stands near enough to the one at this place."""
        near = (*texts[max(0, at - self.before) : at], *texts[at + 1 : at + 1 + self.behind])
        return self.second is None or any(text in self.second for text in near)


def _rows(table: str, before: int, behind: int) -> list[Idiom]:
    rows = (row.split("|") for row in table.strip().splitlines())
    return [
        Idiom(
            EventClass(event),
            Words.of(firsts),
            Words.of(second[0]) if second else None,
            before,
            behind,
        )
        for event, firsts, *second in rows
    ]


_IDIOMS = [
    *_rows(_IN_ORDER, 0, _BEHIND),
    *_rows(_TOGETHER, _AROUND, _AROUND),
    *_rows(_ALONE, 0, 0),
]


@lru_cache(maxsize=1024)
def _opened_by(word: str) -> tuple[Idiom, ...]:
    return tuple(idiom for idiom in _IDIOMS if word in idiom.firsts)


def idiom_at(texts: Sequence[str], at: int) -> EventClass | None:
    """The event of the idiom whose first word stands at this place of a clause."""
    told = (idiom.event for idiom in _opened_by(texts[at]) if idiom.goes_on(texts, at))
    return next(told, None)


def told_by_denial(texts: Sequence[str]) -> frozenset[EventClass]:
    """The events that a denial tells in the words: who 'did not survive' was killed."""
    denials = (at for at, text in enumerate(texts) if text in _DENIALS)
    return frozenset(event for at in denials if (event := idiom_at(texts, at)))
