"""Whether those counted are somewhere: 'there were 200 of us', 'в подвале 40 человек'."""

from onrecord.figures.counted.phrase import Counted
from onrecord.figures.counted.place_names import name_at
from onrecord.figures.scanning import Word, text_at, texts_in
from onrecord.figures.words.idioms import Words
from onrecord.language.verbs import ARE, DONE, WERE
from onrecord.text.lists import word_list, word_set

_BEING = word_set("are is were was было были был есть було були був є")
_STILL = word_set("still now currently already also all right only just")
_THEM = word_set("us them you")
_OURS = word_set("нас вас их їх")
_HERE = word_set("there here inside aboard underground там тут здесь внутри всередині")
_IN = word_set("in inside at on aboard within в во у на")
_PASSED = word_set("the a an this that our their same")
_ENDS = frozenset({"", ",", ".", ";", "!", "?", ")", "when", "while", "at", "когда", "коли"})
_VERBS = (*WERE, *ARE, *DONE)
"""Of those whom somebody found or who live there it is not told."""

_NEAR = 5
_FAR = 9
_HOUSES = Words.of(
    "building shelter cellar basement bunker hall room theatre theater stadium square station mine "
    "tunnel bus plane train ship boat ferry camp church mosque mall market club restaurant hotel "
    "tower metro subway compound trench trenches bridge roof platform "
    "здани будівл убежищ укрыти укритт подвал підвал погреб льох бункер зале залі помещени "
    "приміщен театр стадион стадіон площад площі вокзал станци станці шахт тоннел тунел автобус "
    "самолет літак поезд потяг потяз лагер табор церкв мечет рынке ринку ресторан отел готел метро "
    "мосту мості платформ крыше даху"
)
"""Where whoever is counted can only be present."""

_LANDS = Words.of(
    "country city town village region district area valley capital "
    "стране країні городе місті селе селі поселке селищі деревне столице столиці районе районі"
)
_MOVING_IN = (_HOUSES, _LANDS)
_MOVING = word_list(
    "soldier fighter officer marine tourist refugee migrant foreigner specialist volunteer",
    "protester",
)
"""Who in a country or town is there for a time: its doctors and voters belong to it."""


def are_somewhere(words: list[Word], start: int, end: int, counted: Counted, room: range) -> bool:
    """Whether the number counts people who are, or were, at a place."""
    behind = counted.end or end
    if _are_some_of_us(words, start, end, room):
        return True
    if not counted.people:
        return False
    there = _says_there_are(words, start, room)
    if text_at(words, behind) in _BEING or there:
        return _stands_at(words, _past(words, behind + (not there), _STILL), counted)
    settings = _MOVING_IN if counted.population.endswith(_MOVING) else (_HOUSES,)
    return text_at(words, behind) in _ENDS and _is_led_by_place(words, start, room, settings)


def _are_some_of_us(words: list[Word], start: int, end: int, room: range) -> bool:
    """'there were 200 of us', 'нас там было двести'."""
    if text_at(words, end) == "of" and text_at(words, end + 1) in _THEM:
        return _says_there_are(words, start, room)
    near = texts_in(words, max(room.start, start - _NEAR), start)
    ours, placed = _OURS & set(near), "нас" in near or not _HERE.isdisjoint(near)
    return bool(ours) and placed and not _BEING.isdisjoint(near)


def _says_there_are(words: list[Word], start: int, room: range) -> bool:
    for at in range(max(room.start, start - _NEAR), start):
        if words[at].text == "there" and text_at(words, at + 1) in _BEING:
            return True
    return False


def _stands_at(words: list[Word], at: int, counted: Counted) -> bool:
    """Whether a place follows: 'in the building', 'inside', 'in Syria'."""
    if text_at(words, at) in _HERE and text_at(words, at + 1) not in _PASSED:
        return True
    if text_at(words, at) not in _IN:
        return False
    goal = _past(words, at + 1, _PASSED)
    near = texts_in(words, goal, goal + 2)
    if any(text in _HOUSES for text in near):
        return True
    if text_at(words, at) == "at" and goal < len(words) and words[goal].capital:
        return True  # 'at the Etihad'.
    lands = any(text in _LANDS for text in near)
    named = goal < len(words) and bool(name_at(words, goal))
    return counted.population.endswith(_MOVING) and (lands or named)


def _is_led_by_place(
    words: list[Word], start: int, room: range, settings: tuple[Words, ...]
) -> bool:
    """'в подвале было 40 человек', 'в убежище на Ленина, 5 ~250 человек'; not 'нашли 12'."""
    for at in range(start - 1, max(room.start - 1, start - 1 - _FAR), -1):
        text = words[at].text
        led = text_at(words, at - 1) in _IN and any(text in place for place in settings)
        if text in _HERE or led:
            return not text.isascii()
        if text not in _BEING and text.endswith(_VERBS):
            return False
    return False


def _past(words: list[Word], at: int, passed: frozenset[str]) -> int:
    while text_at(words, at) in passed:
        at += 1
    return at
