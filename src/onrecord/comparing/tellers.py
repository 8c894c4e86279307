"""Every name in a text that may be who tells it, and the days on which it may have been told.

Where ``said_by`` knows one party and one day for certain, two texts that are held against each
other tell more: a name that both may be told by is their party, and two days are days of telling.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from onrecord.comparing.words.gaps import begin_alike
from onrecord.figures.scanning import Word, scan, text_at
from onrecord.figures.times.periods import periods_in
from onrecord.figures.times.when import When
from onrecord.figures.words.numerals import SCALED, SMALL
from onrecord.figures.words.places import place_of
from onrecord.figures.words.saying import ACCORDING, is_saying
from onrecord.language import language_of
from onrecord.model import PeriodKind
from onrecord.text.lists import word_list, word_set

_TELLING = word_list(
    "put gave give had has have count tall lower raise revis correct cut spoke speak updat",
    "post confirm record regist report insist reckon bring list establish declar tell",
    "звіту перерах порах нарах насчит подсчит исправ виправ уточн установ встанов обработ опрац",
    "обробил задокумент оставил залишил знизил снизил повыс підвищ пересмотр перегляну подтвер",
    "підтверд зафикс зафікс говори назв озвуч звітув отчита учл врахув",
)
"""Beginnings of what else whoever tells a number does with it."""
CALAMITIES = word_list(
    "earthquake quake flood fire wildfire blaze storm hurricane typhoon cyclone tornado landslide",
    "mudslide avalanche explosion blast crash collapse derail shipwreck capsiz stampede shooting",
    "massacre bombing attack strike shelling siege riot unrest protest outbreak epidemic pandemic",
    "disaster tsunami eruption heatwave drought famine war invasion operation covid ebola cholera",
    "землетряс землетрус наводнен повін паводо пожар пожеж ураган шторм тайфун смерч оползен зсув",
    "лавин взрыв вибух крушен катастроф авари обрушен обвал дтп атак обстрел обстріл удар теракт",
    "стрельб стрілян давк тиснян беспоряд заворуш протест вспышк спалах эпидем епідем пандем",
    "цунами цунамі извержен виверж засух посух голод войн війн вторжен вторгн операци операці",
    "коронавирус коронавірус ковид ковід covid эбол ебол холер",
)
"""How words for what has a toll begin."""

_PAPERS = word_set(
    "bulletin report update statement count toll tally figure figures briefing data estimate",
)
"""What is somebody's in which a number stands: "the ministry's latest bulletin"."""
_PASSED = word_set(
    "the a an has have had also later then now earlier again its their his her latest new only",
    "already still just late early evening morning на в у во вже уже увечері ввечері вечером утром",
    "вранці зранку ранком днем вдень of state country city local national federal regional",
) | {'"', "«", "»"}
_QUOTES = frozenset({'"', "«", "»"})
_BODIES = {
    **dict.fromkeys(("минздрав", "мінздоров", "моз"), ("health", "ministry")),
    **dict.fromkeys(("минобороны", "міноборони"), ("defence", "ministry")),
    **dict.fromkeys(("мчс", "дснс"), ("emergencies", "ministry")),
    **dict.fromkeys(("мвд", "мвс"), ("interior", "ministry")),
    **dict.fromkeys(("мид", "мзс"), ("foreign", "ministry")),
    **dict.fromkeys(("полици", "поліці"), ("police",)),
    **dict.fromkeys(("губернатор",), ("governor",)),
    **dict.fromkeys(("мэр", "мер"), ("mayor",)),
    **dict.fromkeys(("прокурор", "прокуратур"), ("prosecutor",)),
    **dict.fromkeys(("правительств", "уряд"), ("government",)),
    **dict.fromkeys(("оон",), ("un",)),
    **dict.fromkeys(("воз", "вооз"), ("who",)),
}
"""Those who tell numbers, as they begin in Russian and Ukrainian, under their English names."""
_LONGEST_ENDING = 3
_ENDS = word_set(
    "on at as by since that which who when while что який которая and but и та і а",
    "о об про при in with for to from",
    ", . ; : ( ) ! ? -",
)
_GENERIC = word_set(
    "it they he she we service ministry agency officials statement",
    "ведомство там они он она власти відомство влада вони",
)
_LONGEST = 6
_NEAR = 4
_FARTHEST_CASE = 5
_FARTHEST_NAME = 12
_MONTH = 31


@dataclass(frozen=True, slots=True)
class Told:
    """Who may tell a text, as the words of each name, and the days on which it may be told.

    ``up_to`` says that the days are those up to which it counts: 'as of 3 May'.
    """

    names: tuple[tuple[str, ...], ...]
    days: tuple[date, ...]
    words: tuple[str, ...]
    up_to: bool


def told_in(text: str, today: date) -> Told:
    """The names and days of the text; a date without a year is the latest before ``today``."""
    words = scan(text, language_of(text))
    whens = periods_in(words, today)
    names = tuple(dict.fromkeys(_in_english(name) for name in _names(words, whens) if name))
    days, up_to = _days(words, whens)
    return Told(names, days, tuple(word.text for word in words), up_to)


def one_teller(one: Told, other: Told) -> bool:
    """Whether one name may tell both; where one text says only 'the service', it names it so."""
    if any(_is_one(here, there) for here in one.names for there in other.names):
        return True
    return _is_named_in(one, other) or _is_named_in(other, one)


def _is_named_in(teller: Told, text: Told) -> bool:
    """'The Coast Guard says', 'Coast Guard rescues reached 147, the service said'."""
    unnamed = any(_GENERIC.issuperset(name) for name in text.names)
    return unnamed and any(_is_one(name, text.words) for name in teller.names)


def _is_one(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether all telling words of the shorter name are among the longer's; places tell little."""
    shorter, longer = sorted((one, other), key=len)
    telling = [word for word in shorter if word not in _GENERIC and not _place_of(word)]
    named = telling or [word for word in shorter if word in _GENERIC]
    return bool(named) and all(any(_alike(word, each) for each in longer) for word in shorter)


def _alike(one: str, other: str) -> bool:
    place = _place_of(one)
    return one == other or begin_alike(one, other) or (bool(place) and place == _place_of(other))


def _place_of(word: str) -> str:
    """The place that a word names; 'Полтавобленерго' is a company."""
    place = place_of(word)
    return place if len(word) <= len(place) + _FARTHEST_CASE else ""


def _in_english(name: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(said for word in name for said in _body_of(word))


def _body_of(word: str) -> tuple[str, ...]:
    for length in range(len(word), max(2, len(word) - _LONGEST_ENDING - 1), -1):
        if (body := _BODIES.get(word[:length])) is not None and not word.isascii():
            return body
    return (word,)


def _names(words: list[Word], whens: list[When]) -> Iterator[tuple[str, ...]]:
    """Every name in a place where texts name who tells them."""
    timed = {at for when in whens for at in range(when.start, when.end)}
    for at, word in enumerate(words):
        if word.text == ":" and at <= _FARTHEST_NAME:
            yield from (_behind(words, timed, 0), _before(words, timed, at))
        if word.text in _PAPERS or is_saying(word.text) or word.text.startswith(_TELLING):
            yield _before(words, timed, at)
        if (behind := _leads_to_name(words, at)) > 0:
            yield _behind(words, timed, behind)


def _leads_to_name(words: list[Word], at: int) -> int:
    """Where a name may begin behind the word: behind 'said', 'according to', 'a count from'."""
    text, after = words[at].text, text_at(words, at + 1)
    if text in ACCORDING:
        return at + 1 + (after == "to")
    if text in _PAPERS and after in {"from", "of", "by"}:
        return at + 2
    return at + 1 if is_saying(text) else 0


def _before(words: list[Word], timed: set[int], cue: int) -> tuple[str, ...]:
    """The name in front of a word, and of a day that stands between."""
    at = cue - 1
    while at >= 0 and (at in timed or words[at].text in _PASSED or words[at].text == ","):
        at -= 1
    names: list[str] = []
    while at >= 0 and _goes_on(words, timed, at) and len(names) < _LONGEST:
        if names and words[at].text in _QUOTES:
            break
        if words[at].text not in _PASSED:
            names.append(words[at].text)
        at -= 1
    counted = at >= 0 and at not in timed and _is_number(words[at])
    return () if counted else tuple(reversed(names))


def _behind(words: list[Word], timed: set[int], at: int) -> tuple[str, ...]:
    """The name behind a word: 'повідомила ДСНС', 'according to the council'."""
    while at < len(words) and (at in timed or words[at].text in _PASSED):
        at += 1
    names: list[str] = []
    while at < len(words) and _goes_on(words, timed, at) and len(names) < _LONGEST:
        if words[at].text not in _PASSED:
            names.append(words[at].text)
        at += 1
    return tuple(names)


def _is_number(word: Word) -> bool:
    """Whether what stands behind is counted, and tells nothing: '5,000 civilians had been'."""
    return word.value is not None or word.text in SMALL or word.text in SCALED


def _goes_on(words: list[Word], timed: set[int], at: int) -> bool:
    word = words[at]
    ends = word.text in _ENDS and not (word.text == "-" and word.glued)
    return not ends and at not in timed and not _is_number(word)


def _days(words: list[Word], whens: list[When]) -> tuple[tuple[date, ...], bool]:
    """The days up to which it counts, else those on which somebody told it; and which of both."""
    found = [(when, day) for when in whens if (day := _day_of(when))]
    up_to = [day for when, day in found if when.period.kind is PeriodKind.UNKNOWN]
    told = [day for when, day in found if when.silent or _is_of_telling(words, when)]
    lone = [day for when, day in found if not _is_of_happening(words, when)]
    return tuple(dict.fromkeys(up_to or told or lone[:1])), bool(up_to)


def _day_of(when: When) -> date | None:
    """The last day of a date, be it a day or a month."""
    start, last = when.period.start, when.period.as_of
    dated = last is not None and (start is None or (last - start).days <= _MONTH)
    running = {PeriodKind.CUMULATIVE, PeriodKind.STOCK}
    return last if dated and when.period.kind not in running else None


def _is_of_happening(words: list[Word], when: When) -> bool:
    """'the strike on 3 May', 'the crash of 12 June': the day of what happened."""
    before = words[max(0, when.start - 3) : when.start]
    return any(word.text.startswith(CALAMITIES) for word in before)


def _is_of_telling(words: list[Word], when: When) -> bool:
    """Whether a date opens the text, closes a name in front of a colon, or stands by a teller."""
    if when.start <= 1 or text_at(words, when.end) == ":":
        return True
    near = words[max(0, when.start - _NEAR) : when.start] + words[when.end : when.end + _NEAR]
    texts = [word.text for word in near]
    return any(is_saying(text) or text.startswith(_TELLING) or text in _PAPERS for text in texts)
