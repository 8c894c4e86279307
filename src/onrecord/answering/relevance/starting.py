"""Leaves out of a question since when is counted, where the claim's own figures run from then."""

import re
from dataclasses import replace

from onrecord.answering.relevance.wording import without_start
from onrecord.asking import Question
from onrecord.model import Entry, Figure, Period, PeriodKind

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
    counted = [one.period for said in entry.assertions for one in said.figures if _runs(one)]
    if not running or not counted:
        return asked
    words = asked.dense
    if any(_is_known(running[0], known) for known in counted):
        words = without_start(words)
    elif running[0] == Period(PeriodKind.CUMULATIVE):
        words = _OF_THE_WAR.sub(" ", words)
    return replace(asked, dense=" ".join(words.split()))


def _runs(figure: Figure) -> bool:
    return figure.period.kind is PeriodKind.CUMULATIVE


def _is_known(asked: Period, known: Period) -> bool:
    """Whether a count runs from the day asked about, with its year or without."""
    if known.start is None:
        return False
    return asked.start == known.start or asked.event == f"--{known.start:%m-%d}"
