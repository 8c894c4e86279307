"""What a question for a number wants counted: 'how many refugees left Ukraine?'."""

import re
from dataclasses import replace
from datetime import date
from itertools import chain

from onrecord.figures.counted.happening import attending
from onrecord.figures.mentions import figures_in
from onrecord.figures.scanning import Word, scan
from onrecord.figures.words.populations import is_person, modifier, named
from onrecord.figures.words.units import LENGTHS
from onrecord.model import Figure, Language, Qualifier

_NOT_ONE = (
    r"not (?:a single|one)(?: of the)?|none of(?: the)?"
    r"|ни (?:одн(?:ого|а|ой)|один)|никаких|никакие"
    r"|жодн(?:ого|а|ої|их)|жоден|ніяк(?:их|і)"
)
_DENIED = re.compile(rf"\b(?:{_NOT_ONE})\b", re.IGNORECASE)
_HOW_MANY = re.compile(
    r"\b(?:how many|how much|(?:what|the)? ?(?:total )?number of"
    r"|сколько|(?:общее |какое )?(?:число|количество)"
    rf"|скільки|(?:загальна |яка )?кількість|{_NOT_ONE})\b",
    re.IGNORECASE,
)
_NO = re.compile(r"\bno(?= [a-z]+)", re.IGNORECASE)
_WHAT_SHARE = re.compile(
    r"\b(?:what (?:share|percentage|proportion) of"
    r"|как(?:ая доля|ой процент)|як(?:а частка|ий відсоток))\b",
    re.IGNORECASE,
)
_HOW_MANY_BEHIND = re.compile(
    r"(?P<what>.{5,200}?)\s*[,;:–—-]\s*(?:how many|сколько|скільки)(?: of them| их| їх)?\W*",
    re.IGNORECASE,
)
_STAND_IN = 1001
"""A number that nobody asks for; it stands where the wanted one would."""
_FEW = 160
"""How many characters a few words have at most."""


def counts_asked_for(
    text: str, language: Language, said_on: date | None = None
) -> tuple[Figure, ...]:
    """The figures an answer would give, without their numbers; none where none is asked for.

    Who says that not one was killed speaks of the same count.
    """
    figures = _figures(_filled(text), text, language, said_on)
    denied = _figures(_NO.sub(f" {_STAND_IN} ", text), text, language, said_on)
    # 'no evidence' counts nothing; 'no soldiers' does.
    return figures or tuple(figure for figure in denied if figure.unit == "people")


def without_windows(
    figures: tuple[Figure, ...], text: str, language: Language, said_on: date | None = None
) -> tuple[Figure, ...]:
    """The figures without the stretch of time over which a count is asked for.

    'How many were killed in two weeks?' tells no number; 'Kyiv in three days' tells three days.
    """
    if not any(figure.unit in LENGTHS for figure in figures):
        return figures
    wanted = counts_asked_for(text, language, said_on) if _HOW_MANY.search(text) else ()
    windows = {figure.period.days for figure in wanted}
    return tuple(figure for figure in figures if _days_of(figure) not in windows - {None})


def _days_of(figure: Figure) -> float | None:
    """How many days a figure of weeks or months is long; None for any other figure."""
    length = LENGTHS.get(figure.unit)
    return None if length is None or figure.value is None else figure.value * length


def denies_any(text: str) -> bool:
    """Whether it says that there was not one: 'not a single soldier came'."""
    return _DENIED.search(text) is not None


def counts_spoken_of(
    text: str, language: Language, said_on: date | None = None
) -> tuple[Figure, ...]:
    """The counts of people that a few words without numbers speak of: 'mercenaries who left'.

    One for each word for people, since who did a thing and who suffered it are not told apart.
    Longer texts speak of much; what they are about is left to the search.
    """
    if len(text) > _FEW:
        return ()
    words = scan(text, language)
    people = (at for at, word in enumerate(words) if is_person(named(word.text)))
    places = (words[_first_of(words, at)].start for at in people)
    spoken = (f"{text[:at]} {_STAND_IN} {text[at:]}" for at in places)
    figures = chain.from_iterable(_figures(one, text, language, said_on) for one in spoken)
    return tuple(dict.fromkeys(figure for figure in figures if figure.event is not None))


def _first_of(words: list[Word], at: int) -> int:
    """Where 'foreign fighters' begins."""
    while at and modifier(words[at - 1].text):
        at -= 1
    return at


def _figures(
    filled: str, text: str, language: Language, said_on: date | None
) -> tuple[Figure, ...]:
    if filled == text:
        return ()
    given = (mention.figure for mention in figures_in(filled, language, said_on))
    wanted = [figure for figure in given if figure.value == _STAND_IN]
    return tuple(
        replace(figure, value=None, low=None, high=None, qualifier=Qualifier.VAGUE)
        for figure in attending(wanted, text)
    )


def _filled(text: str) -> str:
    """The text as if it gave the number that it asks for or denies."""
    if behind := _HOW_MANY_BEHIND.fullmatch(text):
        return f"{_STAND_IN} {behind['what']}"
    with_share = _WHAT_SHARE.sub(f" {_STAND_IN} percent of ", text)
    return _HOW_MANY.sub(f" {_STAND_IN} ", with_share)
