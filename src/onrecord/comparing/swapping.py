"""Whether two texts say the same of two things: 'gas prices rose', 'bread prices rose'."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from onrecord.comparing.naming import same_population
from onrecord.comparing.sides import country_of
from onrecord.comparing.subject import is_telling, stem
from onrecord.figures.event_words import event_of
from onrecord.figures.joining import CHANGES
from onrecord.figures.numeral_words import ORDINAL, PARTS, SCALED, SMALL
from onrecord.figures.place_words import place_of
from onrecord.figures.population_words import named
from onrecord.figures.relatives import MULTIPLIERS
from onrecord.figures.unit_words import MONEY, TIME, UNITS
from onrecord.figures.when import is_saying
from onrecord.model import EventClass
from onrecord.text import tokens
from onrecord.text.dates import MONTHS
from onrecord.text.lists import word_set

_MOST_SWAPPED = 2
_LEAST_KEPT = 3
_MOST_TELLING = 4
_MOST_WORDS = 60
_NO_NOUN = re.compile(
    r".*(?:ed|ing|est|ly|(?:high|low|larg|great|small|bigg|fast|slow|few|strong|weak|new|old|young"
    r"|long|short|rich|poor|cheap|lat|earli|heavi|wid|bett|furth|near|oth|ev|nev|aft|rath)er|[аеиоуыяюїі]ть|[аиіуяо]ти|ся|[аеиіуя]л|ла|ло|ли|лось|лись|ет|ют|ит|ят"
    r"|[аиуюя]в|[аеиуя]но|[аиіуя]то|ше|ще)"
)
_VERBS = CHANGES | word_set(
    "rose rise rises fell fall falls grew grow grows grown cut cuts raise raises lost lose",
    "loses went go goes cost costs spend spends spent pay pays paid make makes made get gets",
    "got earn earns die dies died kill kills give gives gave take takes took hold holds held",
    "feed feeds serve serves double doubles dropped drop drops climb climbs jump jumps create",
    "creates add adds has have had is are was were voted vote votes support supports back backs",
    "wants want say says said think thinks believe believes amount amounts number total rate",
    "live lives",
)
_HAPPENINGS = word_set(
    "death deaths fatality fatalities injury injuries arrest arrests homicide homicides murder",
    "murders suicide suicides deportation deportations toll",
)
_HAPPENING_STEMS = (
    "смерт",
    "убийств",
    "вбивств",
    "самоуб",
    "самогуб",
    "депортац",
    "эвакуац",
    "евакуац",
)
_KINDS_OF_DEATH = {
    "suicide": ("suicid", "самоуб", "самогуб"),
    "murder": ("homicid", "murder", "убийств", "вбивств"),
}
_ANYWHERE = word_set(
    "country nation state states world city county today ago year years month week day decade",
    "st nd rd th страна стране страны країна країні світ світі мир мире год года році року",
)
_ALIKE = tuple(
    frozenset(row.split())
    for row in (
        "unemployment joblessness jobless", "law act bill legislation", "salary wage pay income",
        "price prices cost costs", "toll deaths", "budget spending",
        "strike strikes attack raid shelling missile missiles rocket blast explosion bomb",
        "police officers authorities security",
        "взрыв взрыва бомба бомбы вибух вибуху", "удар удара обстрел обстрела ракета ракеты",
        "удар удару обстріл обстрілу ракета ракети", "власти полиция силовики правоохранители",
        "влада поліція силовики правоохоронці",
        "assault offensive", "aid assistance help support", "conflict war invasion operation",
        "car cars auto automobile automobiles vehicle", "kid kids child children",
        "doctor doctors physician physicians", "teacher teachers educator educators",
        "gas gasoline petrol", "illness disease", "cash money", "company firm business",
        "employee worker staff",
        "army forces military troops", "government cabinet authorities administration",
        "home house",
        "farmer farmers grower growers", "уряд кабмін влада", "правительство кабмин власти",
        "армия войска армії війська армии", "власти правительство влада уряд",
        "война вторжение операция войны вторжения операции", "війна вторгнення війни вторгнення",
    )
)  # fmt: skip
"""Words that people use for one thing."""
_MEASURES = TIME.keys() | UNITS.keys() | MONEY.keys()
_TO_PLACES = word_set(
    "on in at of near against на в во у під под при біля возле по",
)
_SAYING = (
    "say", "said", "report", "claim", "stat", "tell", "told",
    "сооб", "заяв", "повід", "сказ", "говор",
)  # fmt: skip
_FROM = frozenset({"from", "of", "by", "от", "від"})
_FOR_WHAT = frozenset({"for", "to", "with", "about", "за", "для", "про"})
_LOSING = ("lost", "lose", "losing", "потерял", "теряет", "втрат", "втрач")
_HAVING = frozenset({"has", "had", "have", "will"})
_BODIES = word_set(
    "police army government parliament court judge ministry navy military congress senate council",
    "board customs treasury state management staff industry crew team turnout participation",
    "полиция армия правительство парламент суд судья министерство флот совет минобороны кабмин",
    "государство руководство следствие прокуратура таможня явка правление",
    "поліція армія уряд парламент суд суддя міністерство флот рада міноборони кабмін держава",
    "керівництво слідство прокуратура митниця явка правління",
)
_RULED = frozenset({"under", "при"})
_INSIDE = word_set("in at near во в у біля возле під под")
_WRITTEN = re.compile(r"[^\W\d_]+")
_SPEAKER = re.compile(r"\W*(?:[^\W\d_a-zа-яёіїєґ][\w'’-]* ?){1,3}: ")
"""'Lula: …' names who says it."""
_ACCORDING = frozenset({"according to", "словам", "данным", "даними", "словами"})


@lru_cache(maxsize=4096)
def swapped(one: str, other: str) -> bool:
    """Whether but for their numbers the texts differ in one thing that is named."""
    return _gap(one, other) is not None


@lru_cache(maxsize=4096)
def swapped_place(one: str, other: str) -> bool:
    """Whether that thing is where or what it happened to: 'the strike on the theatre'."""
    gap = _gap(one, other)
    return gap is not None and gap.lead in _TO_PLACES


@lru_cache(maxsize=4096)
def swapped_cause(one: str, other: str) -> bool:
    """Whether that thing is what did it, or of what kind it is: 'died from smoking'."""
    gap = _gap(one, other)
    if gap is None:
        return False
    if not gap.opens:
        return gap.lead in _FROM and (_speaks_of_dying(one) or gap.lead == "of")
    return event_of(gap.after) is not None or gap.after.startswith(_LOSING)


def _speaks_of_dying(text: str) -> bool:
    return any(event_of(word) is EventClass.KILLED for word in tokens(text))


@lru_cache(maxsize=4096)
def swapped_object(one: str, other: str) -> bool:
    """Whether that thing is for what or for whom it was: 'jailed for treason', 'paid to unions'."""
    gap = _gap(one, other)
    return gap is not None and gap.lead in _FOR_WHAT


@lru_cache(maxsize=4096)
def swapped_doer(one: str, other: str) -> bool:
    """Whether that thing is who did it, by a name: 'the Greens won', 'the Liberals won'."""
    gap = _gap(one, other)
    if gap is None or not gap.opens:
        return False
    acts = (is_telling(gap.after) or gap.after in _HAVING) and event_of(gap.after) is None
    if _is_name(one, (gap.after,)):
        return False  # 'President Obama', 'Barack Obama'.
    return all(
        _is_full_name(text, words) or (acts and _may_be_name(text, words))
        for text, words in ((one, gap.here), (other, gap.there))
    )


def _is_full_name(text: str, words: tuple[str, ...]) -> bool:
    """Whether the words are written as a name; of one that opens the text, all but the first."""
    opens = len(words) > 1 and tokens(text)[:1] == [words[0]]
    return _is_name(text.partition(" ")[2], words[1:] if opens else words)


def _may_be_name(text: str, words: tuple[str, ...]) -> bool:
    """Whether one word opens the text that is no plural, and no body which acts for another."""
    first = tokens(text)[:1]
    plural = words[-1].isascii() and words[-1].endswith("s") and not words[-1].endswith("ss")
    return first == list(words) and not plural and not named(words[0]) and words[0] not in _BODIES


@lru_cache(maxsize=4096)
def swapped_country(one: str, other: str) -> bool:
    """Whether two countries do the same: 'Poland sent 14 tanks', 'Britain sent 14 tanks'.

    Of what was killed or captured it is enough that somebody else did it: 'Israel killed 12'.
    """
    first, second = _plain_words(one, other)
    if min(len(first), len(second)) < 2 or not (place_of(first[0]) or place_of(second[0])):
        return False
    if (
        not is_telling(first[1])
        or first[1].startswith(_SAYING)
        or stem(first[1]) != stem(second[1])
    ):
        return False
    known = bool(place_of(first[0]) and place_of(second[0]))
    same_rest = list(map(_key, first[1:])) == list(map(_key, second[1:]))
    enough = (known and same_rest) or (event_of(first[1]) is not None and is_telling(second[0]))
    return enough and country_of(first[0]) != country_of(second[0])


@lru_cache(maxsize=4096)
def swapped_time(one: str, other: str) -> bool:
    """Whether that thing is who ruled: 'under Bush', 'при Ельцине'."""
    gap = _gap(one, other)
    if gap is None or gap.lead not in _RULED:
        return False
    return all(_is_name(text, words) for text, words in ((one, gap.here), (other, gap.there)))


@lru_cache(maxsize=4096)
def swapped_name(one: str, other: str) -> bool:
    """Whether that thing is a place by its name alone: 'в Самаре', 'в Казани'."""
    gap = _gap(one, other)
    if gap is None or gap.lead not in _INSIDE:
        return False
    return all(_is_name(text, words) for text, words in ((one, gap.here), (other, gap.there)))


def _is_name(text: str, words: tuple[str, ...]) -> bool:
    """Whether the words stand in the text with a capital letter."""
    written = {word for word in _WRITTEN.findall(text) if word[0].isupper()}
    return all(any(word == name.casefold() for name in written) for word in words)


@dataclass(frozen=True, slots=True)
class _Gap:
    """Where two texts part: their words there, the word before and the one behind."""

    here: tuple[str, ...]
    there: tuple[str, ...]
    lead: str
    after: str
    opens: bool = False
    elsewhere: frozenset[str] = frozenset()


@lru_cache(maxsize=4096)
def _gap(one: str, other: str) -> _Gap | None:
    """The one place where the texts name two things; None where there is none or are more."""
    first, second = _plain_words(one, other)
    if not first or not second or max(len(first), len(second)) > _MOST_WORDS:
        return None
    keys = [_key(word) for word in first], [_key(word) for word in second]
    kept, gaps = 0, []
    for kind, a, b, c, d in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        here, there = _telling(first[a:b]), _telling(second[c:d])
        if kind == "equal":
            kept += b - a
        elif (here or there) and not _tells(first[a:b]) and not _tells(second[c:d]):
            after = first[b] if b < len(first) else ""
            others = frozenset([*keys[0][:a], *keys[0][b:], *keys[1][:c], *keys[1][d:]])
            gaps.append(_Gap(here, there, _lead(first[:a]), after, not _lead(first[:a]), others))
    one_word = kept == len(first) - 1 == len(second) - 1
    alone = len(gaps) == 1 and kept >= _LEAST_KEPT - one_word - gaps[0].opens
    return gaps[0] if alone and _names_two_things(gaps[0]) else None


def _tells(words: list[str]) -> bool:
    """Whether they say who says it: '…, Zelensky said'."""
    return len(words) <= _MOST_TELLING and any(map(is_saying, words))


def _lead(before: list[str]) -> str:
    """The last word before the gap that is no article."""
    lead = next((word for word in reversed(before) if word not in {"the", "a", "an"}), "")
    return "according to" if lead == "to" and "according" in before[-4:] else lead


def _names_two_things(gap: _Gap) -> bool:
    here, there = gap.here, gap.there
    if gap.after.startswith(_SAYING) or gap.lead in _ACCORDING:
        return False  # Two who say the same speak of one thing.
    if not 0 < len(here) <= _MOST_SWAPPED or not 0 < len(there) <= _MOST_SWAPPED:
        return False
    if set(map(_key, here)) & gap.elsewhere or set(map(_key, there)) & gap.elsewhere:
        return False  # 'smoking kills', 'die from smoking'.
    if same_population(" ".join(here), " ".join(there)):
        return False  # 'mercenaries', 'foreign fighters'.
    ends = here[-1], there[-1]
    return all(map(_is_thing, ends)) and not any(row.issuperset(ends) for row in _ALIKE)


def _is_thing(word: str) -> bool:
    """Whether it looks like the name of a thing, and of no place, number or happening."""
    if word in _VERBS or word in _ANYWHERE or word in _MEASURES or word in MONTHS:
        return False
    if place_of(word) or (event_of(word) is not None and not _is_happening(word)):
        return False
    return bool(named(word)) or not _NO_NOUN.fullmatch(word)


def _is_happening(word: str) -> bool:
    """Whether the event is named by a noun: 'deaths', 'arrests', 'смертность'."""
    return word in _HAPPENINGS or word.startswith(_HAPPENING_STEMS)


def _plain_words(one: str, other: str) -> tuple[list[str], list[str]]:
    """The words of both texts without numbers, and without who says it where only one is told."""
    if bool(_SPEAKER.match(one)) is not bool(_SPEAKER.match(other)):
        one, other = _SPEAKER.sub("", one), _SPEAKER.sub("", other)
    first, second = ([w for w in tokens(text) if not w[0].isdecimal()] for text in (one, other))
    return first, second


def _telling(words: list[str]) -> tuple[str, ...]:
    return tuple(word for word in words if is_telling(word) and not _is_number(word))


def _is_number(word: str) -> bool:
    return any(word in words for words in (SMALL, SCALED, ORDINAL, PARTS, MULTIPLIERS))


def _key(word: str) -> str:
    happened = event_of(word)
    kinds = (kind for kind, stems in _KINDS_OF_DEATH.items() if word.startswith(stems))
    if happened and _is_happening(word) and (kind := next(kinds, "")):
        return kind
    return named(word) or (happened.value if happened else stem(word))
