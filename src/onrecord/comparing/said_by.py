"""Who says something and when, if the text tells: 'In March the ministry said that …'."""

from dataclasses import dataclass
from datetime import date

from onrecord.figures.scanning import Word, scan, text_at
from onrecord.figures.times.periods import periods_in
from onrecord.figures.times.when import When
from onrecord.figures.words.saying import ACCORDING, LISTENERS, is_saying
from onrecord.language import language_of
from onrecord.text.lists import word_set

_PASSED = word_set("the a an has have had also later then now earlier again")
_QUOTED = frozenset('"«»“”„')
_ENDS = word_set(
    "in on at as of by since that which who when while as что який которая який із who",
    ", . ; : ( ) - ! ?",
)
_COUNTING = word_set(
    "counted recorded registered confirmed documented tallied verified put puts gave gives counts",
    "lists listed records reports knows насчитывает подтвердил подтвердила подтвердили знает",
    "нараховує підтвердив підтвердила підтвердили знає",
    "насчитал насчитала насчитали насчитало зафиксировал зафиксировала зафиксировали",
    "нарахувало нарахувала нарахували зафіксувало зафіксувала зафіксували зафіксував",
)
"""They tell who counted: 'As of 3 January the ministry had counted 40', 'the UN puts it at 40'."""
_COUNTS = word_set("count toll tally figure estimate data numbers total")
"""What is somebody's: 'by 9 January the fire agency's count reached 202'."""
_LONGEST_NAME = 6
_FARTHEST = 8
_MONTH = 31


@dataclass(frozen=True, slots=True)
class Telling:
    """Who says it ('' where the text does not tell), and the last day it may have been said."""

    party: str = ""
    said_on: date | None = None


def telling_in(text: str, today: date) -> Telling:
    """Who says it and when; a date without a year is the latest one before ``today``."""
    words = scan(text, language_of(text))
    whens = periods_in(words, today)
    cue = next((at for at, word in enumerate(words) if is_saying(word.text)), None)
    if cue is None:
        return _unsaid(words, whens)
    if words[cue].text == "according":
        return Telling(_according(words, whens))
    return Telling(
        _before(words, whens, cue) or _according(words, whens), _day_of(words, whens, cue)
    )


def _unsaid(words: list[Word], whens: list[When]) -> Telling:
    """Who tells it where no word of saying stands: a name in front, who counted, whose count."""
    introduced = _dated(words, whens) or Telling(_introduced(words, whens))
    opening = next((at for at, word in enumerate(words) if word.text == ":"), -1)
    cue = _counting_at(words, opening + 1)
    counter = _before(words, whens, cue, opening + 1) if cue is not None else ""
    said_on = introduced.said_on or (_day_of(words, whens, cue) if cue is not None else None)
    return Telling(counter or introduced.party, said_on)


def _counting_at(words: list[Word], floor: int) -> int | None:
    """Where 'counted' stands, or the count that is somebody's, in front of any number."""
    for at in range(floor + 1, len(words)):
        if words[at].text in _COUNTING or (words[at].text in _COUNTS and words[at - 1].owns):
            return at
    return None


def _before(words: list[Word], whens: list[When], cue: int, floor: int = 0) -> str:
    """'the Defence Ministry' in front of 'said', or of the day on which it said so."""
    timed = {at for when in whens for at in range(when.start, when.end)}
    names: list[str] = []
    last = next((when.start for when in whens if when.end == cue), cue)
    for at in range(last - 1, floor - 1, -1):
        word = words[at]
        if at in timed or (_ends_name(words, at) and not _joins_name(words, at)):
            break
        if word.value is not None:
            break
        if word.text not in _PASSED and word.text not in _QUOTED:
            names.append(word.text)
    return " ".join(reversed(names)) if len(names) <= _LONGEST_NAME else ""


def _joins_name(words: list[Word], at: int) -> bool:
    """'the interior ministry of Morocco' is one name; 'the mayor of the city' is, too."""
    within = at > 0 and words[at - 1].text[0].isalpha()
    return within and (words[at].text == "of" or (words[at].text == "-" and words[at].glued))


def _ends_name(words: list[Word], at: int) -> bool:
    """Whether a name ends here; 'the WHO' is one name."""
    body = words[at].text == "who" and words[at].capital and text_at(words, at - 1) == "the"
    return words[at].text in _ENDS and not body


def _according(words: list[Word], whens: list[When]) -> str:
    """'the UN' behind 'according to'."""
    for at in range(len(words) - 2):
        if _names_source(words[at].text, words[at + 1].text):
            timed = min((when.start for when in whens if when.start >= at + 2), default=len(words))
            return _name_from(words[:timed], at + 2)
    return ""


def _names_source(lead: str, word: str) -> bool:
    """'according to', 'по данным', 'за словами'."""
    return (lead, word) == ("according", "to") or (lead in {"по", "за"} and word in ACCORDING)


def _name_from(words: list[Word], at: int) -> str:
    names: list[str] = []
    for here, word in enumerate(words[at : at + _LONGEST_NAME], start=at):
        if _ends_name(words, here) or word.value is not None:
            break
        if word.text not in _PASSED:
            names.append(word.text)
    return " ".join(names)


def _introduced(words: list[Word], whens: list[When]) -> str:
    """'UN: 4,000 civilians killed'; '' where no name and colon open the text."""
    found = _according(words, whens)
    if found:
        return found
    for at in range(1, min(_LONGEST_NAME, len(words))):
        if words[at].text == ":":
            return _name_from(words, 0) if words[0].capital else ""
        if not words[at].text[0].isalpha():
            return ""
    return ""


def _dated(words: list[Word], whens: list[When]) -> Telling | None:
    """'Health ministry, 3 March: 20 died'; None where no name, date and colon open the text."""
    for when in whens:
        opens = 0 < when.start <= _LONGEST_NAME and words[0].capital
        if opens and text_at(words, when.end) == ":" and _is_date(when):
            return Telling(_name_from(words[: when.start], 0), when.period.as_of)
    return None


def _day_of(words: list[Word], whens: list[When], cue: int) -> date | None:
    """The date beside the word of saying, or the one that opens the sentence in front of it."""
    for when in whens:
        heard = text_at(words, cue + 1) in LISTENERS
        beside = 0 <= when.start - cue <= 1 + heard or 0 <= cue - when.end <= 1
        opens = when.start == 0 and when.end <= cue <= when.end + _FARTHEST
        if (beside or (opens and not _counts(words, when.end, cue))) and _is_date(when):
            return when.period.as_of
    return None


def _counts(words: list[Word], start: int, end: int) -> bool:
    return any(word.value is not None for word in words[start:end])


def _is_date(when: When) -> bool:
    """Whether a period is a day or a month of its own, not a longer stretch."""
    start, last = when.period.start, when.period.as_of
    if last is None:
        return False
    return start is None or (last - start).days <= _MONTH
