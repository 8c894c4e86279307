"""Leaves out of a question since when is counted, where the claim's own figures run from then."""

import re
from dataclasses import replace
from functools import lru_cache

from onrecord.answering.held import figures_in
from onrecord.asking import Question
from onrecord.model import Entry, Figure, Period, PeriodKind
from onrecord.text.dates import MONTHS

_START = re.compile(
    r"\b(?:since|с|со|з|із|від)(?: the)?(?: \d{1,2}(?:st|nd|rd|th)?)?(?: of)?"
    rf"(?: (?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?)?(?: \d{{1,2}},)?"
    r"(?: (?:19|20)\d\d)?(?: (?:года|году|року|году|р\.|г\.))?(?=\W|$)",
    re.IGNORECASE,
)
"""'since 7 October 2023', 'с 24 февраля'."""
_OF_THE_WAR = re.compile(
    r"\b(?:since|from) the (?:very )?(?:start|beginning|outbreak)"
    r"(?: of (?:the |this |its )?(?:[\w-]+ )?(?:war|invasion|operation|conflict|fighting))?"
    r"(?=\W*$)|"
    r"\b(?:с|со|з|із|від) (?:самого )?(?:начала|початку)"
    r"(?: (?:[\w-]+ )?(?:войны|вторжения|операции|конфликта|війни|вторгнення|"
    r"операції|конфлікту))?(?=\W*$)",
    re.IGNORECASE,
)
"""'since the start of the invasion', 'с начала войны', where nothing follows.

'СВО' tells which war it is, and stays.
"""


def from_the_start(asked: Question, entry: Entry) -> Question:
    """The question without 'since 24 February 2022', where the claim counts from that day on."""
    running = [figure.period for figure in asked.figures if _runs(figure)]
    counted = [figure.period for figure in figures_in(entry) if _runs(figure)]
    if not running or not counted:
        return asked
    words = asked.dense
    if any(_is_known(running[0], known) for known in counted):
        words = without_start(words)
    elif running[0] == Period(PeriodKind.CUMULATIVE):
        words = _OF_THE_WAR.sub(" ", words)
    return replace(asked, dense=" ".join(words.split()))


@lru_cache(maxsize=1024)
def without_start(words: str) -> str:
    """Leaves out 'since 7 October 2023': a running count may be asked about at any later time."""
    return _START.sub(" ", words)


def _runs(figure: Figure) -> bool:
    return figure.period.kind is PeriodKind.CUMULATIVE


def _is_known(asked: Period, known: Period) -> bool:
    """Whether a count runs from the day asked about, with its year or without, or from its month.

    Whoever asks 'since February' knows no day; one on record may be any of that month.
    """
    began = known.start
    if began is None:
        return False
    if asked.label == f"--{began:%m}-00":
        return asked.start is None or asked.start.year == began.year
    return asked.start == began or asked.label == f"--{began:%m-%d}"
