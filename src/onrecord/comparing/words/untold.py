"""What a text tells of its count, without whoever says it."""

import re
from functools import lru_cache

from onrecord.comparing.names.sides import actor_of
from onrecord.comparing.words.gaps import is_number
from onrecord.comparing.words.subject import is_telling
from onrecord.figures.words.saying import ACCORDING, SAYS
from onrecord.model import Polarity
from onrecord.reading import polarity_of
from onrecord.text import sentences, tokens

_WHO = r"[^,:;.!?\d\n]{2,60}?"
_SAYS = (
    rf"(?:{SAYS}|believe|insist|argue|estimate[sd]|warn(?:s|ed)|add(?:s|ed)"
    r"|(?:счита|подсчит|вважа|підрах|пиш)\w*)"
)
"""In a frame around a claim more words tell that somebody says it."""
_OF_WHOM = rf"(?:according to|(?:по|за) (?:{'|'.join(sorted(ACCORDING))}))".replace(
    "подсчет", "подсч[её]т"
)
_HEADS = (
    r"(?:unions?|ministry|ministries|police|officials?|government|authorities|report|reports|study"
    r"|survey|poll|polls|experts?|analysts?|researchers?|scientists?|agency|office|bureau|media"
    r"|council|committee|commission|figures|data|statistics|reporters?|activists?|opposition"
    r"|профсоюз\w*|министерств\w*|полици\w*|чиновник\w*|властей|правительств\w*|эксперт\w*"
    r"|аналитик\w*|ученых|учёных|статистик\w*|агентств\w*|журналист\w*|активист\w*|сми|мвд"
    r"|оппозици\w*|опрос\w*|профспіл\w*|міністерств\w*|поліці\w*|чиновник\w*|влади|уряду"
    r"|експерт\w*|аналітик\w*|науковц\w*|опитуван\w*|медіа|змі|мвс|опозиці\w*)"
)
"""Heads of those who tell, behind which a claim may begin without a comma."""
_QUOTED = r"[\s\"“”«»—–-]{0,4}"
_NO_OWNER = r"(?!(?:of|in|on|at|for|from|by|and|or|в|у|на|по|о|об|и|і|та|з|из)\b)(?=\S+\s+\S+\s+\S)"
_END = r"[\s.!»”\"]{0,4}$"
_TELLERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^{_QUOTED}{_OF_WHOM} {_WHO}[,:]\s+",
        rf"^{_QUOTED}{_OF_WHOM} (?:\w+ ){{0,2}}?{_HEADS}\s+{_NO_OWNER}",
        rf",?{_QUOTED}\s{_OF_WHOM} {_WHO}{_END}",
        rf"^{_QUOTED}{_WHO}\s{_SAYS}(?: \w+)? that\s+",
        rf"^{_QUOTED}{_WHO}\s(?:said|says|say)\s+(?=\S+\s+\S+\s+\S)",
        rf"^{_QUOTED}{_WHO}\s{_SAYS}(?:{_WHO})?,?\s+(?:что|що)\s+",
        rf",{_QUOTED}\s*(?:{_WHO}\s)?{_SAYS}(?:\s{_WHO})?{_END}",
        rf"^{_QUOTED}{_WHO}:\s+",
    )
)
_NAMED_SOURCE = re.compile(rf"{_QUOTED}{_OF_WHOM} ", re.IGNORECASE)
_LONGEST = 600
_MOST_WORDS = 7
_LEAST_LEFT = 2
_MOST_SENTENCES = 8


def what_is_told(text: str) -> str:
    """The text without who says it, up to the last sentence that counts something."""
    return without_teller(_up_to_the_count(text))


def _up_to_the_count(text: str) -> str:
    """'65,000 were hit. Unions plan more.': what follows the number is of something else."""
    spans = sentences(text)
    if not 1 < len(spans) <= _MOST_SENTENCES:
        return text
    counting = [span.end for span in spans if _counts(span.of(text))]
    return text[: counting[-1]] if counting else text


def _counts(sentence: str) -> bool:
    """Whether it gives a number, or takes back what another gives."""
    negated = polarity_of(sentence) is Polarity.NEGATED
    return negated or any(word[0].isdecimal() or is_number(word) for word in tokens(sentence))


@lru_cache(maxsize=1024)
def without_teller(text: str) -> str:
    """The text without the frames that name who says it, as long as they name no place.

    Where 'the Polish ministry' says it, it may be told of Poland.
    """
    for teller in _TELLERS if len(text) <= _LONGEST else ():
        frame = teller.search(text)
        if frame is None or not _names_a_teller(frame[0]):
            continue
        rest = f"{text[: frame.start()]}{text[frame.end() :]}".strip()
        # A source that is named as one is never what the claim is about.
        if _tells_enough(rest, _LEAST_LEFT - bool(_NAMED_SOURCE.match(frame[0]))):
            text = rest
    return text


def _names_a_teller(frame: str) -> bool:
    """Whether it is short, counts nothing and names no country or place."""
    words = tokens(frame)
    short = len(words) <= _MOST_WORDS
    return short and not any(actor_of(word) or is_number(word) for word in words)


def _tells_enough(rest: str, least: int) -> bool:
    return sum(map(is_telling, tokens(rest))) >= least
