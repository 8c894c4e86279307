"""Where and when all of a message is, told by the line above a list or by what heads a text."""

import re
from dataclasses import replace

from onrecord.figures.words.places import PAIRS, place_of
from onrecord.figures.words.populations import named
from onrecord.figures.words.saying import SAYS
from onrecord.model import Figure
from onrecord.reading.pieces.standing import has_name
from onrecord.text import fold, tokens

_LONGEST_HEADING = 160
_ABOVE = re.compile(
    "(?:^|[\n.!?])([^\n.!?]{5,120})(?::|[\u2b07\u25bc\U0001f447])[^\\w\n]*\n[\\W\\d]*$"
)
_SCENE = re.compile(
    r"(?<!\w)(?:(?i:in|at|near|on|в|во|на|у|по|под|під|біля) (?:the )?[A-ZА-ЯІЇЄҐ][\w'-]+"
    r"(?: (?:[A-ZА-ЯІЇЄҐ][\w'-]+|област\w+|районе?|районі|region))?|in (?:19|20)\d\d|"
    r"(?:last|this|past) (?:night|week|month|year)|overnight|"
    r"(?i:за) (?:\w{5,12} )?(?:сутки|ночь|день|неделю|месяц|год|ніч|добу|тиждень|місяць|рік))(?!\w)"
)
"""What tells where or when: 'in Orlan', 'на Белгород', 'за ніч'."""
_BEFELL = (
    r"(?:earth)?quakes?|floods?|flooding|(?:wild)?fires?|blasts?|explosions?|(?:air)?strikes?|"
    r"attacks?|crash|landslides?|mudslides?|(?:snow)?storms?|hurricanes?|cyclones?|typhoons?|"
    r"tornado(?:es)?|riots?|clashes|protests?|shootings?|massacres?|outbreaks?|epidemics?|collapse|"
    r"war|famine|stampede|shelling"
)
_PLACE_OF_EVENT = re.compile(
    rf"(?<![\w'-])([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?:'s)? (?i:{_BEFELL})(?!\w)"
)
"""'the Valencia floods', 'Kenya floods:'."""
_STRUCK = re.compile(
    r"\W*([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:earthquakes?|quake|floods?|landslide|hurricane|"
    r"cyclone|typhoon|wildfires?|fires?|crash|blasts?|explosion|stampede|shooting|riots?|coup) "
)
"""'Morocco quake toll passes 2,900': whatever befell it, it was there."""
_HITTING = r"(?:обстр[еі]л|удар|атак|взрыв|вибух|пожар|пожеж|наводнени|повен|землетр)\w{0,5}"
_HIT = re.compile(rf"(?<!\w)((?i:{_HITTING})) ([А-ЯІЇЄҐ][\w'-]+)")
_HIT_SMALL = re.compile(_HITTING)
"""'наслідки обстрілу Харкова'."""
_HEAD = re.compile(r"[^\w#]{0,12}([A-ZА-ЯІЇЄҐ][^\n:|.!?]{2,40}?) ?[:|] ")
_FLAG = re.compile("^[^\\w\n]*[\U0001f1e6-\U0001f1ff]{2}")
_TAGS = re.compile(r"\W*((?:#\w+[\s|,:]*)+)")
_OF_NATURE = re.compile(
    r"(?<!\w)(?:earthquake|quake|flood|landslide|hurricane|cyclone|typhoon|wildfire|"
    r"землетряс|наводнен|пожар|оползн|ураган|землетрус|повін|пожеж|зсув)"
)
_LABELLED = re.compile(
    r"(?:country|city|town|region|place|location|where|страна|город|регион|область|место|"
    r"країна|місто|регіон|місце): ?"
    r"((?-i:[A-ZА-ЯІЇЄҐ])[\w'’-]+(?: (?-i:[A-ZА-ЯІЇЄҐ])[\w'’-]+(?![\w'’:-]))?)\W+",
    re.IGNORECASE,
)
"""'Country: Nepal', 'Место: Одесса'."""
_ALONE = re.compile(r"[^\w#@]{0,12}([A-ZА-ЯІЇЄҐ][\w'’-]+(?: [A-ZА-ЯІЇЄҐ][\w'’-]+)?)\. +\S")
"""'Одеса. Внаслідок удару …'."""
_TOLL_FROM = re.compile(
    r"(?<!\w)(?i:(?:toll|dead|deaths|killed|injured|missing) (?:from|in|of|after) (?:the )?)"
    rf"([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?: [a-z]+)? (?i:{_BEFELL})(?!\w)"
)
"""'Death toll from Peru mine collapse'."""
_TOLL_OF = re.compile(r"(?<![\w'-])([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?:'s)? death toll(?!\w)")
"""'Malawi death toll passes 500'."""
_SPOKEN = re.compile(
    rf"\W*[\"“«„]|\W*(?:{SAYS}|claim|denies|denied|we|our|us|i|"
    r"[^.]*\b(?:losses|потери|втрати)|мы|наши?|нас|мной|ми|наші?)(?!\w)",
    re.IGNORECASE,
)
"""What somebody says whose name stands before a colon."""
_UNDER_ARMS = frozenset(
    {"soldier", "fighter", "foreign fighter", "terrorist", "officer", "volunteer", "specialist"}
)
"""Whom states count of each other: 'Россия: убито 600 наёмников' may be told by Russia."""
_SAID_BY_ANOTHER = re.compile(
    r"[,—–-] ?[^,—–]{2,50} (?:says?|said|reports?|reported)\W*$|"
    r",? (?:сообщ|заяв|повідом)\w+ [^,]{2,50}$|[—–] ?[A-ZА-ЯІЇЄҐ][\w ]{1,30}\W*$"
)
_PRICED = re.compile(
    r"[$€£₽₴%]|(?<!\w)(?:руб|грн|гривен|гривн|евро|євро|долл|дол|euros?|dollars?|percent|pounds?|"
    r"процент|відсот)"
)
"""A price or a rate is not one of the day that heads the list."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def scene_of(before: str) -> str:
    """The place and time that a leading line gives its list: 'The strike on Orlan last night:'."""
    heading = _ABOVE.search(before[-_LONGEST_HEADING:])
    if heading is None:
        return ""
    told = _SCENE.findall(heading[1])
    placed = any(any(sign.isupper() for sign in one) for one in told)
    scene = " ".join([*told, *([] if placed else _named(heading[1]))])
    scene = scene[:1].lower() + scene[1:]
    return re.sub("^on ", "in ", scene)  # 'the strike on Kharkiv' was in Kharkiv.


def at_the_scene(text: str, scene: str) -> str:
    """An item of a list with the place and time of the line above, unless it has its own."""
    if not scene or has_name(text) or (scene.islower() and _PRICED.search(text)):
        return text
    item = text.rstrip(" ;,.")
    return f"{item}, {scene}" if _HIT_SMALL.match(scene) else f"{item} {scene}"


def _named(heading: str) -> list[str]:
    """The place that the heading names without any 'in': 'the Valencia floods', 'Gaza today'."""
    if hit := _HIT.search(heading):
        return [f"{hit[1].lower()} {hit[2]}"]
    if befell := _PLACE_OF_EVENT.search(heading):
        return [f"in {befell[1]}"]
    places = [word for word in _WORD.findall(heading) if word[0].isupper() and place_of(fold(word))]
    return [f"in {places[0]}"] if places and places[0].isascii() else []


def placed_below(figure: Figure, above: str) -> Figure:
    """A count of people at the place that heads the text, unless it has one of its own."""
    counts = figure.event is not None or figure.unit == "people"
    return replace(figure, place=above) if above and counts and not figure.place else figure


def place_above(text: str) -> str:
    """The place that heads the text for all of it: 'Kenya floods: …', '#Gaza | …', 'Одеса. …'."""
    if names := _tagged(text) or _labelled(text):
        return next((place for name in reversed(names) if (place := _place(name))), "")
    for heading in (_STRUCK, _ALONE):
        if (found := heading.match(text)) and (place := _place(found[1])):
            return place
    for toll in (_TOLL_FROM, _TOLL_OF):
        if (found := toll.search(text)) and (place := _place(found[1])):
            return place
    head = _HEAD.match(text)
    if head is None:
        return ""
    if befell := _PLACE_OF_EVENT.match(head[1]):
        return _place(befell[1]) or befell[1].title()
    return _place(head[1]) if _tells_where(text, head.end()) else ""


def _tagged(text: str) -> list[str]:
    tags = _TAGS.match(text)
    return re.findall(r"#(\w+)", tags[1]) if tags else []


def _labelled(text: str) -> list[str]:
    """The places that a form names at its head: 'Country: Nepal', 'City: Pokhara'."""
    found, start = list[str](), 0
    while label := _LABELLED.match(text, start):
        found, start = [*found, label[1]], label.end()
    return found


def _tells_where(text: str, start: int) -> bool:
    """Whether the name before a colon is where it happened, and not who says it."""
    if _OF_NATURE.search(fold(text)) or _SAID_BY_ANOTHER.search(text) or _FLAG.match(text):
        return True
    words = {named(word) for word in tokens(text[start:])}
    return _SPOKEN.match(text, start) is None and _UNDER_ARMS.isdisjoint(words)


def _place(name: str) -> str:
    """The place of that name; empty where the words are more than a name."""
    words = [fold(word) for word in _WORD.findall(name)]
    match words:
        case [word]:
            return place_of(word)
        case [first, second]:
            return PAIRS.get((first, second), "")
    return ""
