"""Whose price, sales or cost a question asks for: 'the price of milk'."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, product

from onrecord.comparing.words.direction import way_of
from onrecord.comparing.words.subject import subject_of
from onrecord.figures.words.places import place_of
from onrecord.model import EventClass
from onrecord.text import fold

_BEHIND = re.compile(
    r"\b(?:(?:prices?|costs?|exports?|imports?|production|output|sales|shortages?|consumption) of"
    r"|(?:spend|spends|spent|spending)(?: \w+){0,4}? on"
    r"|(?:prices?) for"
    r"|(?:сколько|скільки) (?:стоит|стоят|коштує|коштують)"
    r"|цен[аыуе]?(?: на)?|стоимост[ьи]|(?:экспорт|импорт|производств)[ауе]?|дефицит[ауе]?"
    r"|(?:расход|трат|потрат)\w*(?: \w+){0,3}? на"
    r"|цін[аиуі]?(?: на)?|варт[оі]ст[ьі]|(?:експорт|імпорт|виробництв)[ауі]?|дефіцит[ауі]?"
    r"|(?:видатк|витрат|витрач)\w*(?: \w+){0,3}? на)"
    r" (?P<ware>\w+(?: \w+){0,3})"
)
_MEASURED = re.compile(
    r"\b(?:(?:tons?|tonnes?|barrels?|lit(?:er|re)s?|gallons?|bushels?|kilos?|kg) of"
    r"|(?:тонн|баррел|литр|килограмм|барел|літр|кілограм)\w*)"
    r" (?P<ware>(?!\w+(?:ло|лос[ья]|но)\b)[^\W\d_]+)"
)
_DEARER = re.compile(
    r"\b(?:подорожа|подорожч|здорожч|подешев|здешев)\w*"
    r" (?!(?:вдво|втро|вчетв|впятер|удв|утр|учетв|уп.ят)\w*)(?P<ware>\w+(?: \w+){0,3})"
)
_DEARER_BEHIND = re.compile(
    r"\b(?:has|have|did|is|are) (?P<ware>\w+(?: \w+){0,2}?) (?:also |now )?"
    r"(?:(?:gone|go) (?:up|down) in price|(?:risen|rise|fallen|fall) in price"
    r"|(?:(?:become|got|gotten|get|getting) )?(?:dearer|cheaper|more expensive|less expensive))\b"
)
_BEFORE = re.compile(r"\b(?P<ware>\w+) (?:prices?|exports?|imports?|sales|shortages?)\b")
_RISING = re.compile(
    r"^(?:the |average |real )*(?:\w+['’]s? )?(?P<ware>[^\W\d_]+)(?: in(?: the)? \w+(?: \w+)?)?"
    r"(?: has| have)? (?:rose|risen|rise|rises|fell|fallen|falls|jumped|jumps|soared|soars|surged"
    r"|climbed|dropped|plunged|plummeted|doubled|tripled|halved|(?:went|gone) (?:up|down)) \b"
)
"""'Rents in Argentina rose by', 'Nvidia's profit doubled in'."""
_RISING_SLAVIC = re.compile(
    r"^(?P<ware>[^\W\d_]+)(?: (?:в|у|на|за|з|с|із|по) [^\W\d_]+){0,3}"
    r" (?:подорожа|подорожч|здорожч|подешев|здешев|вырос|зрос|зросл|упал|впал)\w*"
)
"""'Рис в Україні за рік подорожчав'."""
_ASIDE = re.compile(
    r"\b(?:in|at|on|by|from|since|to|has|have|was|were|is|are|rose|fell|"
    r"в|во|у|из|по|за|с|на|з|із|від|до|вырос\w*|упал\w*|подорожал\w*|зрос\w*|впал\w*|подорожч\w*)\b"
)


_ANY = frozenset(
    {"consumer", "averag", "retail", "wholesal", "потребительск", "споживч", "средн"}
    | {"pric", "cost", "rate", "level", "number", "shar", "valu", "count", "toll", "total"}
    | {"цена", "цены", "цену", "ціна", "ціни", "ціну", "тариф"}
)
"""Words that tell no ware from another."""
_HAPPENED = frozenset(EventClass)
"""What happens to wares is no ware: 'three tons went missing'."""
_ONE_STEM = 4
"""How many first letters two forms of a word share: 'зерна' and 'зернових'."""


@lru_cache(maxsize=1024)
def wares_in(text: str) -> frozenset[str]:
    """The stems of what a text says is priced, sold, measured or paid for."""
    folded = fold(text)
    patterns = (_BEHIND, _BEFORE, _MEASURED, _DEARER, _DEARER_BEHIND, _RISING, _RISING_SLAVIC)
    spans = [found["ware"] for pattern in patterns for found in pattern.finditer(folded)]
    words = (word for span in spans for word in _ASIDE.split(span)[0].split())
    wares = (word for word in words if not place_of(word) and not way_of(word))
    return subject_of(" ".join(wares)).words - _ANY - _HAPPENED


def other_wares(asked: str, texts: Iterable[str]) -> bool:
    """Whether the question names wares, and no text of the claim mentions any of them."""
    wares = wares_in(asked)
    told = frozenset(chain.from_iterable(subject_of(text).words for text in texts)) if wares else ()
    return bool(told) and not any(_are_one(*pair) for pair in product(wares, told))


def _are_one(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return shorter == longer or (len(shorter) >= _ONE_STEM and longer.startswith(shorter))
