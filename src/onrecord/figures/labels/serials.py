"""Numbers that tell which of many is meant: 'Train 12951', 'runway 29', 'ураган 4 категории'."""

from onrecord.figures.labels.designations import counts_at
from onrecord.figures.scanning import MODELS, Word, text_at
from onrecord.figures.words.events import event_of
from onrecord.text.lists import word_list, word_set

_SERIES = word_set(
    "size train tram trolleybus convoy law decree directive regulation ordinance ios macos android",
    "поезд поезда поезде потяг потяга потягу трамвай трамвая трамвае трамвая троллейбус тролейбус",
    "автобус автобуса автобусе маршрутка маршрутки маршрутке маршрутку маршрутки",
    "маршрута маршруту маршруте маршрутом рейса рейсу рейсе рейсом трассе трассы трассу трасі",
    "траси трасу закон закона закону законе законом законопроект законопроекта законопроекту",
    "законопроєкт законопроєкту постановление постановления постанова постанови части частью",
    "частини частині пункту абзац абзаца абзацу",
    "flat apt suite runway lane platform ward cabin terminal hangar block доме дома дому домі",
    "квартире квартиры квартирі",
    "кабинете кабінеті палате палаті палати палаты аудитории аудиторії зале залі корпусе корпусі",
    "подъезде під'їзді вагоне вагоні каюте каюті камере камері пути путь колії полосе полосы смузі",
    "смуги терминале терміналі платформе платформі павильоне павільйоні ангаре ангарі блоке блоці",
)
GENITIVES = ("ов", "ев", "ів", "їв")
_GRADED = word_list(
    "ураган тайфун шторм циклон смерч торнадо инвалид інвалід пожар пожеж сложност складност",
    "опасност небезпе готовност",
)
_CLASSES = word_set(
    "категории категорії степени ступеня класса класу группы групи уровня рівня ранга рангу",
)
_NTH = frozenset({"-", "й", "ой", "ом", "м", "му", "ій", "ї", "ої"})
_ROADS = ("трас", "шосс", "шосе", "дорог", "автодор")
_AT_WHICH = word_set(
    "этаже поверсі минуте хвилині километре кілометрі месте місці курсе курсі ряду ряді",
)
_OF_AIRLINERS = word_set(
    "production crash program programme fleet pilot factory assembly order backlog model series",
    "family variant output",
)
_MIDNIGHT = 24
_HOURS = word_set("часов часа час годин години годину hours")
_PAIR = 2


def serial_end(words: list[Word], at: int) -> int:
    """'Train 12951 derailed', 'Потяг 712 запізнився'; 'will train 500 recruits' counts."""
    if text_at(words, at - 1) not in _SERIES or event_of(text_at(words, at + 1)) is not None:
        return at
    after = text_at(words, at + 1)
    counts = counts_at(words, at + 1) or after.endswith(GENITIVES)
    return at if counts else at + 1


def class_end(words: list[Word], at: int) -> int:
    """'ураган 4 категории', 'інвалід 1 групи': of which class it is, and not how many."""
    graded = text_at(words, at - 1).startswith(_GRADED)
    return at + 2 if graded and text_at(words, at + 1) in _CLASSES else at


def floor_end(words: list[Word], at: int) -> int:
    """'на 3 поверсі', 'на 14-й минуте', 'на 45 км трассы': which of them, and not how many."""
    thing = at + 1
    while text_at(words, thing) in _NTH:
        thing += 1
    of_road = text_at(words, thing) == "км" and text_at(words, thing + 1).startswith(_ROADS)
    led = text_at(words, at - 1) in {"на", "в", "у"}
    return thing + 1 if led and (of_road or text_at(words, thing) in _AT_WHICH) else at


def airliner_end(words: list[Word], at: int) -> int:
    """'halted 737 production', 'a 737 crash': a type of aircraft; '737 crashes' are counted."""
    made = words[at].text in MODELS and text_at(words, at + 1) in _OF_AIRLINERS
    return at + 1 if made else at


def closed_hours_end(words: list[Word], at: int) -> int:
    """'с 22 до 6 часов', 'from 22 to 6 hours': a stretch of the clock, which may pass midnight."""
    led = text_at(words, at - 1) in {"с", "з", "із", "from"}
    second = words[at + 2] if at + 3 < len(words) else None
    if not led or text_at(words, at + 1) not in {"до", "to"} or second is None:
        return at
    hours = (words[at].value or _MIDNIGHT + 1), (second.value or 0)
    on_clock = max(hours) <= _MIDNIGHT and text_at(words, at + 3) in _HOURS
    return at + 4 if on_clock and hours[0] > hours[1] else at


def hotline_end(words: list[Word], at: int) -> int:
    """'0 800 500 335', '8 800 555 35 35': groups that no number begins with are a telephone."""
    if words[at].text in {"8", "0"} and text_at(words, at + 1) == "-" and words[at + 1].glued:
        return at + 3 if text_at(words, at + 2) == "800" else at
    groups = words[at].text.split(" ")
    if groups[0] == "0" and len(groups) > 1:
        return at + 1
    end = at + 1
    while end < len(words) and words[end].text.isdecimal() and len(words[end].text) == _PAIR:
        end += 1
    return end if groups[:2] == ["8", "800"] and end > at + 1 else at
