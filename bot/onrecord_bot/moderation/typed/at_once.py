"""A statement in one message, taken apart: 'Who: “words” — figures — period — days — link'."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from onrecord.model import Precision, Stance
from onrecord.text.dates import MONTHS
from onrecord_bot.moderation.here import Unclear
from onrecord_bot.moderation.typed.counting import is_typed_period
from onrecord_bot.moderation.typed.dating import Dated, typed_date
from onrecord_bot.moderation.typed.links import is_link, link_of
from onrecord_bot.moderation.typed.stating import stance_in

QUOTED = re.compile(r"“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|\"([^\"]+)\"")
_PARTING = re.compile(r"\s+[—–|-]\s+|\s*\n\s*")
_PLAIN = r"[^:“”«»„\"\n]"
_OF_A_NAME = rf"(?:{_PLAIN}|«[^«»:\n]*»|“[^“”:\n]*”|„[^„“”:\n]*[“”]|\"[^\":\n]*\")"
# A name may have quotation marks in it (the paper «Утро»); what begins with them is words, unless
# words in quotation marks follow.
_NAMED = re.compile(
    rf"({_PLAIN}{_OF_A_NAME}{{0,119}}):\s+(?=\S)|({_OF_A_NAME}{{1,120}}):\s*(?=[“«„\"])"
)
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[а-яіїєґ]", re.IGNORECASE)
_DASHES = frozenset("—–-")
_BARE = re.compile(r"\d+[./]\d")
"""A number like '3.5' or '3/4': a day only where nothing but a day is asked for."""
_MOST_BESIDE_A_DAY = 2
"""Words around the day where a part tells no more than that: 'published on 17 June 2022'."""


@dataclass(frozen=True, slots=True)
class AtOnce:
    """What the message gives; what it leaves empty is asked for."""

    words: str = ""
    party: str = ""
    figures: str = ""
    link: str = ""
    on: date | None = None
    precision: Precision = Precision.UNKNOWN
    published: Dated | None = None
    """The second of two days; the first is that on which it was said."""
    period: str = ""
    """Over which the figures were counted: 'since 24 February 2022'."""


def taken_apart(text: str, today: date) -> AtOnce | None:
    """The statement in a message; None where it is no more than a name.

    Raises Unclear where a link leads nowhere, or a day is still to come.
    """
    found = AtOnce()
    for sign, part in _parts(text.strip()):
        found = _with(found, sign, part, today)
    whole = found.words and (found.link or found.on or found.figures or tells(found))
    return found if whole else None


def tells(found: AtOnce) -> bool:
    """Whether a name stands before words in quotation marks, or before what its party did."""
    does = QUOTED.match(found.words) or stance_in(found.words) is not Stance.STATES
    return bool(found.party and does)


def is_whole(text: str, today: date) -> bool:
    """Whether it is a whole statement, told by its name, its words and a day or a link."""
    try:
        found = taken_apart(text, today)
    except Unclear:
        return False
    return bool(found and found.party and (found.link or found.on))


def place_in(text: str, today: date) -> AtOnce:
    """A place in one message, 'Sylva Herald — link — day'; its words are the outlet's name."""
    found = AtOnce()
    for sign, part in _parts(text.strip()):
        dated = None if is_link(part) or found.on else _date(part, today)
        if is_link(part):
            found = found if found.link else replace(found, link=link_of(part))
        elif dated:
            found = replace(found, on=dated[0], precision=dated[1])
        else:
            found = replace(found, words=f"{found.words}{sign}{part}" if found.words else part)
    return found


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Each part with the sign before it; every link is a part by itself."""
    for sign, part in _outside_quotations(text):
        words = part.split()
        links = [word for word in words if is_link(word)]
        if rest := " ".join(word for word in words if not is_link(word)):
            yield sign, rest
        yield from (("", link) for link in links)


def _outside_quotations(text: str) -> Iterator[tuple[str, str]]:
    """The parts between dashes and line ends; those inside a quotation part nothing."""
    quoted = [match.span() for match in QUOTED.finditer(text)]
    start, sign = 0, ""
    for parting in _PARTING.finditer(text):
        if not any(begin < parting.start() < end for begin, end in quoted):
            yield sign, text[start : parting.start()]
            start, sign = parting.end(), parting.group()
    yield sign, text[start:]


def _with(found: AtOnce, sign: str, part: str, today: date) -> AtOnce:
    if is_link(part):
        return found if found.link else replace(found, link=link_of(part))
    if found.words and not found.period and is_typed_period(part, today):
        return replace(found, period=part)
    if found.published is None and (dated := _date(part, today)):
        return _dated(found, dated)
    if not found.words:
        return _worded(found, part)
    counts = _DIGIT.search(part) and not QUOTED.search(part)
    if counts and not found.figures and not _is_said_so(found.words, sign):
        return replace(found, figures=part)
    return replace(found, words=f"{found.words}{sign}{part}")


def _is_said_so(words: str, sign: str) -> bool:
    """Whether the dash stands for an 'is', as in Russian: 'цена гречки — 58,4 рубля'."""
    plain = _CYRILLIC.search(words) and not QUOTED.search(words) and not _DIGIT.search(words)
    return bool(plain) and sign.strip() in _DASHES


def _worded(found: AtOnce, part: str) -> AtOnce:
    """The first words, and the name before their colon."""
    named = _NAMED.match(part)
    if named is None:
        return replace(found, words=part)
    name = (named[1] or named[2]).strip()
    if alone := QUOTED.fullmatch(name):
        name = next(filter(None, alone.groups())).strip()
    return replace(found, party=name, words=part[named.end() :].strip())


def _dated(found: AtOnce, dated: Dated) -> AtOnce:
    """The day of saying, then that of publication: the earlier and the later of two."""
    if found.on is None:
        return replace(found, on=dated[0], precision=dated[1])
    said = (found.on, found.precision)
    exact = dated[1] is found.precision is Precision.DAY
    first, second = (dated, said) if exact and dated[0] < found.on else (said, dated)
    return replace(found, on=first[0], precision=first[1], published=second)


def _date(part: str, today: date) -> Dated | None:
    """A day or a month; a year only by itself, for '1956 killed' is none.

    Words in which a day is named are words: “The bridge opened in August 2020”.
    """
    beside = [word for word in _WORD.findall(part.casefold()) if word not in MONTHS]
    if QUOTED.search(part) or _BARE.fullmatch(part) or len(beside) > _MOST_BESIDE_A_DAY:
        return None
    try:
        dated = typed_date(part, today)
    except Unclear as unclear:
        if unclear.key == "curate.trouble.future":
            raise
        return None
    return dated if dated[1] is not Precision.YEAR or part.isdecimal() else None
