"""The outlet in which somebody says that they read it: 'I read in the Daily Mail that …'."""

import re

from onrecord.figures.words.places import PAIRS, place_of
from onrecord.text import fold, sentences

_NAME = (
    r"(?P<{}>[«\"“]?(?:[Tt]he )?[A-ZА-ЯІЇЄҐ][\w&'’.-]*"
    r"(?: (?:of |and )?[A-ZА-ЯІЇЄҐ][\w&'’.-]*){{0,3}}[»\"”]?)"
)
_READ_IN_ENGLISH = (
    r"\W*(?i:(?:so|ok|hi|hello|hey|um|and|but|today|yesterday),? )*"
    r"(?i:(?:i|we)(?: have| just|'ve)*(?: (?:read|seen|saw)(?: it| this)? (?:in|on)| heard on)) "
    + _NAME.format("outlet")
    + r"(?: (?:today|yesterday|this morning|last week|website|site|app))? that "
)
_READ_IN_ABROAD = (
    r"\W*(?i:(?:привет|привіт|вчера|сегодня|вчора|сьогодні|я|мы|ми|тут|а|и|і),? )*"
    r"(?i:(?:про)?чита(?:л|ла|ли|в)|виде(?:л|ла|ли)|увидел[аи]?|побачи(?:в|ла|ли)|бачи(?:в|ла|ли)) "
    r"(?i:вчера |сегодня |вчора |сьогодні )?(?:в|во|на|у) "
    + _NAME.format("abroad").removesuffix(")")
    + r"(?: [а-яіїєґ]+){0,2}?),? (?:что|що|шо) "
)
_READ_IN = re.compile(f"{_READ_IN_ENGLISH}|{_READ_IN_ABROAD}")
_NAMED_AFTER = re.compile(r"(?:ск|ськ|цьк)\w{2,3}$")
"""'в Московском комсомольце', 'на Українській правді'."""
_REGION = re.compile(r"(?:област|район|кра[йюея]|округ|республик|республіц|громад)")
_MAY = re.compile(r" (?:that|что|що|шо) ")


def read_in(sentence: str) -> tuple[str, int]:
    """The outlet and where what it reported begins; nothing and 0 where none is named.

    'I read in Kyiv that' tells where somebody was, and not in what.
    """
    found = _READ_IN.match(sentence)
    outlet = (found["outlet"] or found["abroad"]).strip('«»"“”') if found else ""
    return (outlet, found.end()) if found and not _is_place(outlet) else ("", 0)


def outlet_in(text: str) -> str:
    """The outlet in which a sentence of the text says that it was read, if any."""
    named = (read_in(span.of(text))[0] for span in sentences(text)) if _MAY.search(text) else ()
    return next((outlet for outlet in named if outlet), "")


def _is_place(name: str) -> bool:
    """Whether the name opens with a place, and not with what is named after one."""
    words = tuple(map(fold, name.split()))
    own = len(words) == 1 or not words[0].isascii()
    region = len(words) > 1 and _REGION.match(words[1]) is not None
    after_it = len(words) > 1 and not region and _NAMED_AFTER.search(words[0]) is not None
    return words[:2] in PAIRS or (own and place_of(words[0]) != "" and not after_it)
