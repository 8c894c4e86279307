"""Where those counted are, as the words around their number tell."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from onrecord.figures.counted.happening import is_gone
from onrecord.figures.counted.place_names import hyphened_end, name_at
from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.words.events import PHRASES, event_of
from onrecord.figures.words.places import PAIRS, side_of, side_of_pair
from onrecord.figures.words.saying import ACCORDING, is_saying
from onrecord.figures.words.seats import acting_seat
from onrecord.model import EventClass
from onrecord.text.dates import MONTHS, WEEKDAYS
from onrecord.text.lists import word_list, word_set

_Ahead = tuple[range, range]
_FAR = 60
_PREPOSITIONS = word_set(
    "off in at across near throughout around inside within outside of into в у на во под біля",
    "возле поблизу по",
)
_NO_PLACES = (
    MONTHS.keys()
    | WEEKDAYS.keys()
    | word_set(
        "дтп бпла пво ппо всу зсу сми змі нато минобороны міноборони минздраве мвд мид мзс моз мчс",
        "генштабе генштабі госдуме госдепе пентагоне пентагоні роспотребнадзоре кремле кремлі фсб",
        "сбу дснс раде раді сенате сенаті конгрессе конгресі бундестаге бундестазі сейме сеймі",
        "кнессете кнесеті парламенте парламенті европарламенте європарламенті кабмине кабміні",
        "минфине мінфіні центробанке нацбанке нацбанку",
        "data terminal гур гру ссо сво",
    )
)
"""Capitals behind 'in' that name no place."""
_ACTING = word_list(
    "rep sen presid supreme congress launch fired запуст выпуст випуст",
)
_GENERIC = frozenset(
    {"the", "western", "eastern", "northern", "southern", "central", "all", "of", "'", '"'}
)
_LEADING = _PREPOSITIONS | _GENERIC | {"над", "over", "по"}
_JOINTS = word_set("and while but и а но і й та але") | {",", ";"}
_THAN = frozenset({"than", "чем", "нежели", "ніж"})
_AND_SO_ON = _LEADING | {"and", "or", "и", "или", "і", "й", "та", "або", "чи", ","}
_SPEAKING_FOR = frozenset({("defence", "ministry"), ("foreign", "ministry"), ("general", "staff")})
_ABROAD = frozenset({"минобороны", "міноборони", "мид", "мзс"})
_OPENING_PLACE = 2
_NEAR_TELLING = 8
_SPEAKING = word_list(
    "speaking talking addressing interview выступая выступлени выступил виступаючи виступ говоря",
    "брифинг брифінг пресс-конференц",
)
_STATESMEN = word_list(
    "minister president chancellor premier secretary ambassador envoy министр президент канцлер",
    "премьер посол міністр прем'єр генсек",
)
_HITTING = word_set(
    "strikes strike struck hit hits bombs bombed shells shelled attacks attacked pounds pounded",
)
"""'Israel strikes Beirut': it happened there."""

_TOWNS = word_set(
    "town village settlement suburb hamlet",
    "городе селе поселке деревне станице місті селі селищі містечку",
)
"""'the town of Solingen', 'в селе Липцы': what stands behind is where."""

_SHORES = word_set("beach island street avenue road highway square mountain mount lake")
"""What may stand behind 'on' and a name, and tell where."""
_DISEASES = word_set("virus flu fever strain variant encephalitis measles вирус вірус штамм штам")
"""'the Sudan virus' names no place."""

_WHERE = _HITTING | _TOWNS
_OVERCOMING = ("побед", "перемог", "суд", "контрол", "власт", "влад", "работ", "робот", "смея")
_AREAS = ("област", "район", "регион", "регіон", "губерн", "море", "моря")
"""'в Курской области' is where, 'в курской больнице' says which."""

_A_REGION = re.compile("щин(?:а|и|і|у|ою)$")
"""'на Сумщині'."""

_RECORDING = word_set("had saw recorded registered logged counted")
_STRIKES = word_set(
    "strike strikes airstrike airstrikes attack attacks raid raids assault bombing shelling",
    "bombs missiles rockets shells drones",
)
_STRIKE_STEMS = ("удар", "обстрел", "обстріл", "атак", "налет", "наліт", "нальот", "бомбард")
_GOING = {
    **dict.fromkeys(("to", "до"), (EventClass.ARRIVED, EventClass.DISPLACED)),
    **dict.fromkeys(("from", "из", "з", "із", "зі"), (EventClass.LEFT, EventClass.DISPLACED)),
}
_SHORTEST = 3
_INSIDE = frozenset({"in", "at", "near", "в", "у", "під", "под"})


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The words of a sentence and where among them places may be named."""

    words: list[Word]
    spots: frozenset[int]

    @classmethod
    def of(cls, words: list[Word]) -> Self:
        """The spots are found once, so that each number need look nowhere else."""
        spots = (at for at, word in enumerate(words) if word.capital or name_at(words, at))
        return cls(words, frozenset(spots))

    def near(self, start: int, end: int, ahead: _Ahead, event: EventClass | None) -> str:
        """The place named behind the number, else before it, else further ahead.

        ``ahead`` are the words of the number's own part and those that may speak of it beyond.
        """
        own, beyond = ahead
        back = range(start - 1, max(-1, start - _FAR), -1)
        beyond = beyond[: max(0, end + _FAR - beyond.start)]
        for loose in (False, True) if event is None else (False,):
            at, name = self._first(own[:_FAR], loose=loose)
            if not name or _opens_another(self.words, at):
                name = self._first(back, loose=loose)[1] or name
            if name := name or self._first(beyond, loose=loose)[1]:
                return name
        return ""

    def _first(self, span: Iterable[int], *, loose: bool) -> tuple[int, str]:
        """The first place named among these words and where it stands; '' for none."""
        for here in span:
            if here in self.spots and (name := _place(self.words, here, loose=loose)):
                return here, name
        return 0, ""


def _opens_another(words: list[Word], at: int) -> bool:
    """Whether the place opens what is told of it: 'In Lviv 50 opened, in Odesa none'."""
    here = at - 1
    while text_at(words, here) in _LEADING:
        here -= 1
    return text_at(words, here) in _JOINTS


def _place(words: list[Word], at: int, *, loose: bool) -> str:
    """The place that begins at the word, if a preposition leads to it or none is needed."""
    name = name_at(words, at)
    led = _is_led(words, at) or (bool(name) and _has_them(words, at))
    told = _is_who_tells(words, at) or (led and _is_where_told(words, at))
    if told or _is_set_against(words, at):
        return ""
    if not name:
        return _unlisted(words, at) if led and not loose else ""
    if text_at(words, at + 1) in _DISEASES:
        return ""
    side = side_of(words[at].text) or side_of_pair(words[at].text, text_at(words, at + 1))
    if led and (not side or _is_area(words, at)):
        return name
    sides = side not in {"", "american"}
    if not loose or sides or not _is_subject(words, at):
        return ""
    return acting_seat(name, words[at].text, text_at(words, at + 1)) or name


def _is_who_tells(words: list[Word], at: int) -> bool:
    """'Минобороны РФ', 'according to Kyiv': it speaks of what happened anywhere."""
    if words[at].owns:
        return _pair(words, at + 1) in _SPEAKING_FOR
    before = text_at(words, at - 1)
    if not ACCORDING.isdisjoint(texts_in(words, at - 1 - (before == "to"), at)):
        return True
    if before != "of":
        return before in _ABROAD or before.startswith("генштаб")
    return _pair(words, at - 3) in _SPEAKING_FOR or _pair(words, at - 3) == ("of", "defence")


def _is_set_against(words: list[Word], at: int) -> bool:
    """'more than Germany or France', 'больше, чем в Германии': the number is of somewhere else."""
    here = at - 1
    while here > 0 and (words[here].text in _AND_SO_ON or words[here].capital):
        here -= 1
    return text_at(words, here) in _THAN


def _pair(words: list[Word], at: int) -> tuple[str, str]:
    """Two words in a row, spelled in the British way."""
    first, second = text_at(words, at), text_at(words, at + 1)
    return first.replace("defense", "defence"), second.replace("defense", "defence")


def _is_led(words: list[Word], at: int) -> bool:
    here = at - 1
    while here >= 0 and words[here].text in _GENERIC - {"of"}:
        here -= 1
    lead = text_at(words, here)
    return (
        lead in _PREPOSITIONS - {"of"}
        or (lead == "of" and here > 0)
        or event_of(lead) is EventClass.LEFT
        or lead in _WHERE
        or _is_goal(words, here)
        or _is_above(words, here)
        or _is_on_shore(words, at)
    )


def _is_area(words: list[Word], at: int) -> bool:
    """'над Курской областью', and behind such a region '30 над Белгородской' alone."""
    after = text_at(words, at + 1)
    return after.startswith(_AREAS) or (_is_above(words, at - 1) and not after[:1].isalpha())


def _is_where_told(words: list[Word], at: int) -> bool:
    """'In Kyiv, the minister told …', 'Speaking in Davos': it was said there, not counted there.

    Mayors and the police speak of their own town: 'In Kharkiv the mayor said that 5 were hurt'.
    """
    if text_at(words, at - 2).startswith(_SPEAKING):
        return True
    ahead = texts_in(words, at + 1, at + _NEAR_TELLING)
    saying = next((n for n, text in enumerate(ahead) if is_saying(text)), 0)
    if at > _OPENING_PLACE or any(word.value is not None for word in words[: at + saying]):
        return False
    of_state = any(text.startswith(_STATESMEN) for text in ahead[:saying])
    return of_state or (saying > 0 and ahead[saying] == "told")


def _is_above(words: list[Word], at: int) -> bool:
    """'над Брянской областью'; 'победа над Германией' and 'суд над …' are nowhere."""
    return text_at(words, at) == "над" and not text_at(words, at - 1).startswith(_OVERCOMING)


def _is_on_shore(words: list[Word], at: int) -> bool:
    """'on Cheynes Beach', 'on Baker Street'."""
    return text_at(words, at - 1) == "on" and text_at(words, at + 1) in _SHORES


def _has_them(words: list[Word], at: int) -> bool:
    """Whether the place has what is counted: 'Chicago had 492 murders'."""
    pair = (words[at].text, text_at(words, at + 1)) in PAIRS
    return text_at(words, at + 1 + pair) in _RECORDING


def _is_goal(words: list[Word], lead: int) -> bool:
    """Whether people went there or it was struck: 'came to Syria', 'обстрел Донецка'."""
    text, before = text_at(words, lead), text_at(words, lead - 1)
    if going := _GOING.get(text):
        around = (*words[max(0, lead - 3) : lead], *words[lead + 2 : lead + 4])
        return any(event_of(word.text) in going for word in around) or (
            PHRASES.get((before, text)) in going or is_gone(before)
        )
    return before in _STRIKES if text == "on" else _is_strike(before if text == "на" else text)


def _is_strike(word: str) -> bool:
    return not word.isascii() and word.startswith(_STRIKE_STEMS)


def _is_subject(words: list[Word], at: int) -> bool:
    """Whether the place is where something is so, and not who says it or sends it elsewhere."""
    ahead = texts_in(words, at + 1, at + 5)
    return not any(is_saying(text) or text.startswith(_ACTING) for text in ahead)


def _unlisted(words: list[Word], at: int) -> str:
    """A place that no table holds: a capitalised name right behind 'in', 'at', 'near'."""
    after = words[at]
    if (
        after.owns
        or not after.capital
        or not _may_name_place(after)
        or not _leads_to_place(words, at)
    ):
        return ""
    end = hyphened_end(words, at)
    if _is_of_person(words, end):
        return ""
    if is_saying(text_at(words, end)) or is_saying(text_at(words, at - 2)):
        return ""  # 'сообщили в Росстате', 'в Кабмине заявили'.
    names = [_as_written(words[at:end])]
    if end < len(words) and words[end].capital and words[end].text[0].isalpha():
        names.append(words[end].text.capitalize())
    return " ".join(names)


def _is_of_person(words: list[Word], end: int) -> bool:
    """'went to Duplantis, who went over at 6.25': a name, and no place."""
    return text_at(words, end + (text_at(words, end) == ",")) in {"who", "whose"}


def _may_name_place(word: Word) -> bool:
    return len(word.text) >= _SHORTEST and word.value is None and word.text not in _NO_PLACES


def _leads_to_place(words: list[Word], at: int) -> bool:
    """Whether the words in front of this one say where: 'in', 'off', 'the town of', 'на …щині'."""
    lead, before = text_at(words, at - 1), text_at(words, at - 2)
    if lead in _INSIDE or lead in _TOWNS or _is_goal(words, at - 1) or _is_above(words, at - 1):
        return True
    if _is_on_shore(words, at):
        return True
    if lead == "на":
        return _A_REGION.search(words[at].text) is not None
    return before in _TOWNS if lead == "of" else lead == "off" and before not in {"percent", "%"}


def _as_written(words: list[Word]) -> str:
    """The name with its capitals: 'Pont-Sonde', 'Stratford-upon-Avon'."""
    return "".join(word.text.capitalize() if word.capital else word.text for word in words)
