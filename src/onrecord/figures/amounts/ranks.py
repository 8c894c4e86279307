"""Places in an order: 'ranks 47th', 'No. 1', '10-е место'."""

from dataclasses import replace

from onrecord.figures.amounts.raw import Raw
from onrecord.figures.numbers.summing import Amount
from onrecord.figures.scanning import Word, is_number_at, text_at, texts_in
from onrecord.figures.words.events import ADD_UP, event_of
from onrecord.figures.words.numerals import SCALED, SMALL
from onrecord.figures.words.populations import is_person, named
from onrecord.model import Qualifier
from onrecord.text.dates import MONTHS
from onrecord.text.lists import word_set

RANKED = word_set(
    "ranks ranked ranking rank place placed is was are were re number at finished finish came",
    "занимает заняла занял занять посісти",
    "занимают посідає посіла посів место місце",
)
_RANKS_BEHIND = word_set(
    "in out among worst best highest lowest largest biggest most least nationally nationwide",
    "overall place место месте місце місці по за safest poorest richest",
)
_NOT_RANKS = word_set(
    "president century amendment anniversary birthday street st avenue ave congress district",
    "circuit floor grade grader division brigade army regiment infantry fleet battalion day",
    "month week year time term season round hour degree edition grader graders amendments",
    "centuries generation lady person minute quarter half party parties world class trimester",
    "of week's state rate base responders responder век века веке векам столетия столетии",
    "годовщина годовщины президент президента армия бригада бригады полк дивизия съезд день",
    "раз этаж год года году курс статья сторона стороны лицо мир мировой мировая вік століття",
    "століття річниця президентом армія бригада полк дивізія з'їзд рік року поверх курс",
    "стаття раз світова світової сторона класс клас классе школе чтении читанні",
)
_AMONG = frozenset({"among", "of", "out", "среди", "из", "серед", "із", "з"})
_RANKING = word_set("ranks ranked ranking rankings rank placed")
_RANKED_ON = word_set(
    "на занимает занимают занял заняла заняли занять посідає посідають посіла посів посіли посісти",
)
"""'занимает 102 место': which place, where '21 место' alone are so many seats."""
_LEADING = word_set("at from to")
_ENDING = word_set("in to on this last by from")
_NEAR = 6
_LAST = ("last", "последн", "останн")
_PLACE = word_set("place место месте місце місці")
_COMES_LAST = RANKED | {"dead", "comes", "come"}
_LARGE = 1000
RANKED_AMONG = frozenset({"в", "у", "среди", "серед", "по"})
_MOST = ("сам", "най")


def is_number_sign(words: list[Word], at: int) -> bool:
    before = text_at(words, at - 1)
    if before == "." and text_at(words, at - 2) == "no":
        return True
    if before == "#":
        return text_at(words, at - 2) in RANKED
    if words[at].value is None and before == "no":
        return False
    if before == "number" and _says_how_many(words, at):
        return False
    return before in {"no", "number"} and text_at(words, at - 2) not in {"the", "a", "phone"}


def _says_how_many(words: list[Word], at: int) -> bool:
    """'the refugees now number 4.0 million', 'the dead number 300'."""
    here = at - 2 - (text_at(words, at - 2) in {"now", "already"})
    who = text_at(words, here)
    several = who.endswith("s") and not who.endswith(("ss", "us", "is", "as"))
    told = several or event_of(who) is not None or here < at - 2
    return told or text_at(words, at + 1) in SCALED


def is_place_among(words: list[Word], start: int, end: int) -> bool:
    """Whether plain digits are a place: 'ranks poorly at 102 out of 117', 'ranking fell to 102'."""
    if words[start].value is None or text_at(words, end) in _NOT_RANKS:
        return False
    led = text_at(words, start - 1)
    if text_at(words, end) in _PLACE:
        return led in _RANKED_ON
    near = set(texts_in(words, start - _NEAR, start))
    told = led in _RANKING or (led in _LEADING and not near.isdisjoint(_RANKING))
    return told and (
        text_at(words, end) in _AMONG | _ENDING or not text_at(words, end)[:1].isalpha()
    )


def past_place(words: list[Word], at: int) -> int:
    """Past the noun of '102 место'."""
    return at + (text_at(words, at) in _PLACE)


def ranked(words: list[Word], amount: Amount) -> Raw | None:
    """An ordinal as a rank, unless it numbers a century, a president or a day."""
    before, after = text_at(words, amount.start - 1), text_at(words, amount.end)
    if after == "-" and text_at(words, amount.end + 1).endswith("est"):
        amount, after = replace(amount, end=amount.end + 1), text_at(words, amount.end + 1)
    of_many = after == "of" and _is_number(words, amount.end + 1)  # 'the 22nd of 40'.
    if after in MONTHS or (after in _NOT_RANKS and not of_many) or after[:1] == "-":
        return None
    if not _is_framed(words, amount, before, after):
        return None
    return Raw(
        amount.start, amount.end, amount.value, amount.value, amount.value, Qualifier.EXACT, "rank"
    )


def latest_of(words: list[Word], amount: Amount) -> Raw | None:
    """'the 32nd journalist killed', '17-й шахтёр, погибший': with the last of them, so many."""
    victim = is_person(named(text_at(words, amount.end)))
    behind = amount.end + 1 + (text_at(words, amount.end + 1) in {",", "to"})
    befell = event_of(text_at(words, behind)) in ADD_UP
    if not victim or not befell or _is_number(words, behind + 1):
        return None  # 'the 3rd soldier killed two'.
    value = amount.value
    return Raw(amount.start, amount.end, value, value, value, Qualifier.EXACT)


def _is_number(words: list[Word], at: int) -> bool:
    return is_number_at(words, at) or text_at(words, at) in SMALL


def last_among(words: list[Word], amount: Amount) -> Raw | None:
    """The 50th place of 'dead last among the 50 states'; 'the last of 50 prisoners' has none."""
    among = amount.start - 1 - (text_at(words, amount.start - 1) in {"the", "all"})
    among -= text_at(words, among - 1) == "out"
    place = text_at(words, among - 1) in _PLACE
    last = among - 1 - place
    told = place or text_at(words, last - 1) in _COMES_LAST
    if (
        text_at(words, among) not in _AMONG
        or not text_at(words, last).startswith(_LAST)
        or not told
    ):
        return None
    value = amount.value
    return Raw(amount.start, amount.end, value, value, value, Qualifier.EXACT, "rank")


def _is_framed(words: list[Word], amount: Amount, before: str, after: str) -> bool:
    """Whether the words beside an ordinal rank; '3-я ракета' and 'the 1st Tank Army' do not."""
    place, behind = amount.value or 0, after in _RANKS_BEHIND or after.endswith("est")
    if text_at(words, amount.end + 1)[:1].isdecimal() and after in {"in", "за", "of"}:
        # 'the first in 30 years'; 'is 22nd of 40'.
        return after == "of" and before in RANKED
    if words[amount.start].value is not None:
        ahead = behind or after in RANKED_AMONG or after.startswith(_MOST)
        return place >= _LARGE or before in RANKED or ahead or not after[:1].isalpha()
    return behind if place <= 10 else place > 20 or before in RANKED or behind
