"""On which day a text was told: for certain, and where it only may have been."""

from datetime import date

from onrecord.comparing.words.calamities import CALAMITIES
from onrecord.figures.scanning import Word, text_at
from onrecord.figures.times.when import When, introduces, opens_saying
from onrecord.figures.words.saying import is_counting, is_saying, may_tell
from onrecord.model import PeriodKind
from onrecord.text.lists import word_list

_NEAR = 4
_BEGINNING = word_list("broke erupt began begun start happen начал почал случил стал сталос")
"""'since fighting broke out on 15 April'."""
_MONTH = 31


def said_on(words: list[Word], whens: list[When]) -> date | None:
    """The day on which the text certainly was told."""
    told = (when for when in whens if when.silent or _is_said_on(words, when))
    return next((day for when in told if (day := _day_of(when))), None)


def _is_said_on(words: list[Word], when: When) -> bool:
    """'Rescuers, night of 5 June: 7 dead', 'On 3 May the UN put it at 40', 'confirmed on 3 May'."""
    before = text_at(words, when.start - 1)
    beside = is_saying(before) or is_counting(before)
    opens = opens_saying(words, when.start, when.end, is_counting)
    return beside or opens or introduces(words, when.start, when.end)


def may_be_said_on(words: list[Word], whens: list[When]) -> date | None:
    """The last day on which somebody may have told it, else the first on which nothing happened."""
    found = [(when, day) for when in whens if (day := _day_of(when))]
    told = [day for when, day in found if when.silent or _is_of_telling(words, when)]
    lone = [day for when, day in found if not _is_of_happening(words, when)]
    return next(iter((*told[::-1], *lone)), None)


def happened_on(words: list[Word], whens: list[When]) -> date | None:
    """The day of what happened: 'the strike on 3 May'."""
    days = (_day_of(when) for when in whens if _is_of_happening(words, when))
    return next(filter(None, days), None)


def counted_up_to(whens: list[When]) -> date | None:
    """The last day up to which it counts: 'as of 3 May'."""
    ends = [day for when in whens if _is_end(when) and (day := _day_of(when))]
    return ends[-1] if ends else None


def _is_end(when: When) -> bool:
    return when.period.kind is PeriodKind.UNKNOWN


def _day_of(when: When) -> date | None:
    """The last day of a date, be it a day or a month."""
    start, last = when.period.start, when.period.as_of
    dated = last is not None and (start is None or (last - start).days <= _MONTH)
    running = {PeriodKind.CUMULATIVE, PeriodKind.STOCK}
    return last if dated and when.period.kind not in running else None


def _is_of_happening(words: list[Word], when: When) -> bool:
    """'the strike on 3 May', 'the crash of 12 June': the day of what happened."""
    before = words[max(0, when.start - 3) : when.start]
    if any(word.value is not None for word in before):
        return False  # 'put the dead of the protests at 19 on 8 September'.
    return any(word.text.startswith((*CALAMITIES, *_BEGINNING)) for word in before)


def _is_of_telling(words: list[Word], when: When) -> bool:
    """Whether a date opens the text, closes a name in front of a colon, or stands by a teller."""
    if when.start <= 1 or text_at(words, when.end) == ":":
        return True
    near = words[max(0, when.start - _NEAR) : when.start] + words[when.end : when.end + _NEAR]
    return any(may_tell(word.text) for word in near)
