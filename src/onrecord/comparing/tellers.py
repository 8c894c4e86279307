"""Who tells a text and on which day: for certain, and every name and day that may be.

Where two texts are held against each other, a name that both may be told by is their party, and
two days are days of telling, though neither text tells either for certain.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from itertools import dropwhile, takewhile

from onrecord.comparing.told_on import counted_up_to, happened_on, may_be_said_on, said_on
from onrecord.comparing.words.calamities import CALAMITIES
from onrecord.comparing.words.gaps import begin_alike
from onrecord.figures.scanning import Word, scan, text_at
from onrecord.figures.times.periods import periods_in
from onrecord.figures.times.when import When
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import SCALED, SMALL
from onrecord.figures.words.places import place_of
from onrecord.figures.words.saying import ACCORDING, PAPERS, is_counting, is_saying, may_tell
from onrecord.language import language_of
from onrecord.text.lists import word_set

_PASSED = word_set(
    "the a an has have had also later then now earlier again its their his her latest only",
    "already still just late early evening morning на в у во вже уже увечері ввечері вечером утром",
    "вранці зранку ранком днем вдень of",
) | {'"', "«", "»"}
_LITTLE = word_set("new state country city local national federal regional")
"""What tells little of whose police it is."""
_CLOSING = frozenset({'"', "»"})
_BODIES = {
    **dict.fromkeys(("минздрав", "мінздоров", "моз"), ("health", "ministry")),
    **dict.fromkeys(("минобороны", "міноборони"), ("defence", "ministry")),
    **dict.fromkeys(("мчс", "дснс"), ("emergencies",)),
    **dict.fromkeys(("мвд", "мвс"), ("interior", "ministry")),
    **dict.fromkeys(("мид", "мзс"), ("foreign", "ministry")),
    **dict.fromkeys(("полици", "поліці"), ("police",)),
    **dict.fromkeys(("губернатор",), ("governor",)),
    **dict.fromkeys(("мэр", "мер"), ("mayor",)),
    **dict.fromkeys(("прокурор", "прокуратур"), ("prosecutor",)),
    **dict.fromkeys(("правительств", "уряд"), ("government",)),
    **dict.fromkeys(("оон",), ("un",)),
    **dict.fromkeys(("воз", "вооз"), ("who",)),
    **dict.fromkeys(("увкб",), ("unhcr",)),
    **dict.fromkeys(("юнисеф", "юнісеф"), ("unicef",)),
    **dict.fromkeys(("магатэ", "магате"), ("iaea",)),
    **dict.fromkeys(("обсе", "обсє"), ("osce",)),
    **dict.fromkeys(("мвф",), ("imf",)),
    **dict.fromkeys(("нато",), ("nato",)),
}
"""Those who tell numbers, as they begin in Russian and Ukrainian, under their English names."""
_WHO = re.compile(r"(?<![Tt]he )\bWHO\b(?=.*[a-z])", re.DOTALL)
"""The health organisation, which writes of itself without an article; 'who' only asks."""
_LONGEST_ENDING = 3
_ENDS = word_set(
    "on at as by since in with for to from that which who when while and but not",
    "is are was were be been being",
    "что как который которая этом о об при и а не",
    "що як який яка це цьому про та і",
    ", . ; : ( ) ! ? -",
)
_ACROSS = word_set("around near across outside inside")
_TURNING = word_set(", as как як этом це цьому")
"""Behind these the verb goes first: ', как сообщили в МВД', 'про це повідомила ДСНС'."""
_GENERIC = word_set(
    "it they he she we service ministry agency officials statement",
    "ведомство там они он она власти відомство влада вони",
)
_LONGEST = 8
_FARTHEST = 24
_LONGEST_OPENING = 6
_FARTHEST_CASE = 5
_FARTHEST_COLON = 12

Name = tuple[str, ...]


class Cue(IntEnum):
    """What shows a name to be of who tells it, the surest first."""

    SAYING = 0
    SOURCE = 1
    COUNTING = 2
    OPENING = 3
    LOOSE = 4


@dataclass(frozen=True, slots=True)
class Told:
    """Who tells a text and when.

    ``party`` and ``said_on`` are what it tells for certain, '' and None where nothing; ``names``
    are the words of every name that may tell it, ``day`` is the one on which it may be told.
    ``up_to`` says that this is the day up to which it counts: 'as of 3 May'. ``happened`` is the
    day of what it tells of.
    """

    party: str
    said_on: date | None
    names: tuple[Name, ...]
    day: date | None
    words: Name
    up_to: bool
    happened: date | None


def told_in(text: str, today: date) -> Told:
    """Who tells the text and when; a date without a year is the latest before ``today``."""
    words = scan(_WHO.sub("the WHO", text), language_of(text))
    whens = periods_in(words, today)
    named = sorted(_named(words, whens), key=lambda one: one[0])
    certain = next((name for cue, name in named if cue < Cue.LOOSE), ())
    day, up_to = said_on(words, whens), counted_up_to(whens)
    return Told(
        " ".join(certain),
        day,
        tuple(dict.fromkeys(_in_english(name) for _, name in named)),
        day or up_to or may_be_said_on(words, whens),
        tuple(word.text for word in words),
        up_to is not None,
        happened_on(words, whens),
    )


def one_teller(one: Told, other: Told) -> bool:
    """Whether one name may tell both; where one text says only 'the service', it names it so."""
    if any(_is_one(here, there) for here in one.names for there in other.names):
        return True
    return _is_named_in(one, other) or _is_named_in(other, one)


def _is_named_in(teller: Told, text: Told) -> bool:
    """'The Coast Guard says', 'Coast Guard rescues reached 147, the service said'."""
    unnamed = any(_GENERIC.issuperset(name) for name in text.names)
    return unnamed and any(_is_one(name, text.words) for name in teller.names)


def _is_one(one: Name, other: Name) -> bool:
    """Whether all telling words of the shorter name are among the longer's; places tell little."""
    shorter, longer = sorted((one, other), key=len)
    shorter = tuple(word for word in shorter if word not in _LITTLE)
    telling = [word for word in shorter if _tells_who(word)]
    named = telling or [word for word in shorter if word in _GENERIC]
    if not _ACROSS.isdisjoint(shorter):
        return False  # 'the fires around Los Angeles had destroyed'.
    return bool(named) and all(any(_alike(word, each) for each in longer) for word in shorter)


def _tells_who(word: str) -> bool:
    """Whether a word tells who it is: no place, and not what happened, 'coronavirus deaths'."""
    happened = event_of(word) is not None or word.startswith(CALAMITIES)
    return word not in _GENERIC and not happened and not _place_of(word)


def _alike(one: str, other: str) -> bool:
    place = _place_of(one)
    return one == other or begin_alike(one, other) or (bool(place) and place == _place_of(other))


def _place_of(word: str) -> str:
    """The place that a word names; 'Полтавобленерго' is a company."""
    place = place_of(word)
    return place if len(word) <= len(place) + _FARTHEST_CASE else ""


def _in_english(name: Name) -> Name:
    return tuple(said for word in name for said in _body_of(word))


def _body_of(word: str) -> Name:
    for length in range(len(word), max(2, len(word) - _LONGEST_ENDING - 1), -1):
        if (body := _BODIES.get(word[:length])) is not None and not word.isascii():
            return body
    return (word,)


def _named(words: list[Word], whens: list[When]) -> list[tuple[Cue, Name]]:
    """Every name in a place where texts name who tells them, and what shows it."""
    timed = {at for when in whens for at in range(when.start, when.end)}
    colon = next((at for at, word in enumerate(words[:_FARTHEST_COLON]) if word.text == ":"), 0)
    found = list(_introduced(words, timed, colon)) if colon else []
    for at in range(len(words)):
        found += _named_at(words, timed, at)
    return [(cue, name) for cue, name in found if name]


def _introduced(words: list[Word], timed: set[int], colon: int) -> Iterator[tuple[Cue, Name]]:
    """'UN: 4,000 civilians killed'; 'Health ministry, 3 March: 20 died'."""
    opens = _opens(words, timed, colon)
    yield Cue.OPENING if opens else Cue.LOOSE, _behind(words, timed, 0)
    yield Cue.LOOSE, _before(words, timed, colon)


def _opens(words: list[Word], timed: set[int], colon: int) -> bool:
    """Whether nothing but a name, and a date behind it, stands in front of the colon."""
    end = next((at for at in range(colon) if at in timed), colon)
    end -= end < colon and text_at(words, end - 1) == ","
    named = words[0].capital and 0 < end <= _LONGEST_OPENING
    return named and all(word.text.isalpha() for word in words[:end])


def _named_at(words: list[Word], timed: set[int], at: int) -> Iterator[tuple[Cue, Name]]:
    """Whom a word of telling has in front of it or behind: 'the UN said', 'data of the UN'."""
    text, after = words[at].text, text_at(words, at + 1)
    if text in ACCORDING:
        yield Cue.SOURCE, _behind(words, timed, at + 1 + (after == "to"))
    elif is_saying(text):
        yield from _named_by_saying(words, timed, at)
    elif may_tell(text):
        yield _cue_of_count(words, at), _before(words, timed, at)
    if text in PAPERS and after in {"from", "of", "by"}:
        yield Cue.LOOSE, _behind(words, timed, at + 2)


def _named_by_saying(words: list[Word], timed: set[int], at: int) -> Iterator[tuple[Cue, Name]]:
    """'The UN said', and turned: 'загинули 40, повідомила ДСНС', 'Повідомила ДСНС'."""
    before, behind = _before(words, timed, at), _behind(words, timed, at + 1)
    opens = at == 0 and not words[at].text.isascii()  # 'Says Ann Lee voted' is of another.
    if behind and (opens or text_at(words, at - 1) in _TURNING):
        before, behind = behind, before
    yield Cue.SAYING, before
    yield Cue.LOOSE, behind


def _cue_of_count(words: list[Word], at: int) -> Cue:
    """Whether who counted, or whose count it is, certainly tells it: 'the fire agency's count'."""
    before = words[at - 1] if at > 0 else None
    if before is None or before.text == ",":
        return Cue.LOOSE
    sure = is_counting(words[at].text) or (words[at].text in PAPERS and before.owns)
    return Cue.COUNTING if sure else Cue.LOOSE


def _before(words: list[Word], timed: set[int], cue: int) -> Name:
    """The name in front of a word, and of a day that stands between."""
    back = range(cue - 1, max(-1, cue - _FARTHEST), -1)
    run = _run(words, timed, back, _PASSED | {","})
    run = list(takewhile(lambda at: words[at].text not in _CLOSING, run))
    counted = run and run[-1] - 1 not in timed and _is_number(words[max(0, run[-1] - 1)])
    return () if counted else _name_at(words, run)[::-1]


def _behind(words: list[Word], timed: set[int], at: int) -> Name:
    """The name behind a word: 'повідомила ДСНС', 'according to the council'."""
    ahead = range(at, min(len(words), at + _FARTHEST))
    return _name_at(words, _run(words, timed, ahead, _PASSED))


def _run(words: list[Word], timed: set[int], path: range, passed: frozenset[str]) -> list[int]:
    """Where a name stands along the path, past the words that may come before it."""
    begun = dropwhile(lambda at: at in timed or words[at].text in passed, path)
    return list(takewhile(lambda at: _goes_on(words, timed, at), begun))


def _name_at(words: list[Word], run: list[int]) -> Name:
    return tuple(text for at in run if (text := words[at].text) not in _PASSED)[:_LONGEST]


def _is_number(word: Word) -> bool:
    """Whether what stands behind is counted, and tells nothing: '5,000 civilians had been'."""
    return word.value is not None or word.text in SMALL or word.text in SCALED


def _goes_on(words: list[Word], timed: set[int], at: int) -> bool:
    word = words[at]
    ends = (word.text in _ENDS and not _joins_name(words, at)) or is_saying(word.text)
    return not ends and at not in timed and not _is_number(word)


def _joins_name(words: list[Word], at: int) -> bool:
    """'Committee to Protect Journalists' and 'Би-би-си' are one name; 'the WHO' is, too."""
    word, before = words[at], words[at - 1 : at]
    if word.text == "-":
        return word.glued
    if word.text == "who":
        return word.capital and text_at(words, at - 1) == "the"
    between = all(one.capital for one in (*before, *words[at + 1 : at + 2]))
    return word.text in {"to", "for"} and at > 0 and between
