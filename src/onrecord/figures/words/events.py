"""What happened to those who are counted, told from the words beside the number."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from onrecord.model import EventClass
from onrecord.text.tables import english_forms

ADD_UP = frozenset({EventClass.KILLED, EventClass.WOUNDED, EventClass.CAPTURED, EventClass.MISSING})
"""Events whose counts grow to a toll."""

_ENGLISH = {
    EventClass.KILLED: (
        "killed kill kills killing dead died die dies dying death deaths destroyed eliminated "
        "eliminate eliminating fatalities fatality murdered murder murders slain executed "
        "massacred perished toll liquidated neutralized neutralised fatally murdering "
        "homicides suicides suicide deceased destroy drowned drown drowns drowning perish perishes "
        "perishing destroys executes hanged hangs assassinated slaughtered"
    ),
    EventClass.WOUNDED: (
        "wounded injured hurt injuries injury maimed hospitalized wounding injuring injure injures "
        "wounds hospitalised hurts"
    ),
    EventClass.CAPTURED: (
        "captured capture prisoner prisoners surrendered surrender detained arrested hostage "
        "hostages pows captives arrests capturing arrest arresting detain detains detaining "
        "captivity kidnapped abducted kidnap kidnaps kidnapping abduct abducts abducting"
    ),
    EventClass.LEFT: (
        "left fled leave leaving flee fleeing departed escaped emigrated quit quits quitting "
        "withdrew leaves flees departs escapes escape escaping emigrate departures"
    ),
    EventClass.ARRIVED: (
        "arrived arrive arriving came entered entering enter coming crossed sent immigrated "
        "recruited joined infiltrated arrives enters arrivals"
    ),
    EventClass.PRESENT: (
        "fighting deployed stationed remain remains remaining present serving operating fight "
        "amassed massed"
    ),
    EventClass.MISSING: "missing disappeared unaccounted vanished disappear vanish",
    EventClass.DISPLACED: (
        "displaced deported deport deports deporting deportation deportations "
        "evacuated homeless uprooted evacuees displaces displacing evacuate evacuates "
        "evacuating"
    ),
    EventClass.TOOK_PART: (
        "attended participated marched protested rallied participants attendees attending attend "
        "participating protesting marching demonstrated participate attends"
    ),
}
_CYRILLIC = {
    EventClass.KILLED: (
        "трупы трупов трупам трупа трупи трупів "
        "убит убил убив убий убива погиб гибел гибн уничтож ликвид ліквід смерт умер умир "
        "мертв жертв казн вбит вбив вбил загин загиб знищ помер мертвих летальн расстрел "
        "розстр самоуби самогуб нейтрализ нейтраліз полегл поляг скончал гинут гинул гинув помира "
        "умира истреб обезвреж знешкодж "
        "повешен повесили повісил повішен убыты утон потону захлебн застрел задохн втопи утопи"
    ),
    EventClass.WOUNDED: (
        "ранен поранен ранил поранив поранил пострада постражд травм увеч контуж каліц покалеч "
        "госпитализ госпіталіз шпиталіз"
    ),
    EventClass.CAPTURED: (
        "плен полон плене полонен захвач захоп заложник заручник задерж затрим "
        "сдалс сдалис сдалас сдалос здавс здалис здалас здалос "
        "арест аресто заарешт поймал пойман спіймал спіймав впіймал впіймав "
        "похит похищ викрад викрал"
    ),
    EventClass.LEFT: (
        "покин бежал бежав сбежал сбега убежал убега поубег разбежал удрал удира тікаю тікал "
        "повтік повтек розбігл розбіжал выех уехал залиш виїх втек утек утік втік покид эмигр "
        "емігр убыл выбыл вибул ушл уехав выезж виїжд полиш"
    ),
    EventClass.ARRIVED: (
        "прибы прибу прибув приех приїх въех в'їх вошл вошел "
        "прилетел прилетіл пришл прийш зайшл завербов"
    ),
    EventClass.PRESENT: (
        "воюют воюю воюет воює находя находит находил перебув сража борют размещ розміщ дислоц "
        "присутств присутн служат служа остают залишаютьс лишаютьс остава дислок бою битс"
    ),
    EventClass.MISSING: "пропал пропав зник зникл исчез безвест безвіст",
    EventClass.DISPLACED: "перемещен переміщен депорт эваку еваку переселен вынужденн",
    EventClass.TOOK_PART: (
        "участвов участву участник учасник учасниц участниц протестова бастова "
        "бастую бастуе страйкува страйкую митингов мітингув маршир"
    ),
}
_EXACT = {form: event for event, forms in _ENGLISH.items() for form in forms.split()} | {
    "гине": EventClass.KILLED,
    "прибуття": EventClass.ARRIVED,
    **dict.fromkeys(("протестуют", "протестують", "митингуют", "мітингують"), EventClass.TOOK_PART),
}
_STEMS = {stem: event for event, stems in _CYRILLIC.items() for stem in stems.split()}
_IN_ENGLISH = english_forms(_EXACT)
_LONGEST_STEM = max(map(len, _STEMS))
_SHORTEST_STEM = min(map(len, _STEMS))
_HELD = frozenset({"prisoner", "prisoners", "pows", "hostages", "captives"})
_HELD_STEMS = ("пленны", "полонени", "заложник", "заручник")
_WEAK = _HELD | {
    *("left", "leave", "leaves", "escape", "sent", "came", "joined", "present", "toll"),
    *("remain", "remains", "remaining"),
}
_WEAK_STEMS = (
    *("находя", "находит", "находил", "перебува", "остава", "остают", "залишают", "лишаютьс"),
    *_HELD_STEMS,
)
_NO_EVENTS = (
    *("прибыль", "прибут", "прибор", "истребител", "увечер", "увечор"),
    *("пришлос", "прийшлос"),
)
"""'Profit' begins like 'arrived', a fighter jet like 'destroyed', 'at night' like 'injured'.

'На Киев пришлось 40 процентов': that much fell to its share."""


def _paired(firsts: str, seconds: str, event: EventClass) -> dict[tuple[str, str], EventClass]:
    return dict.fromkeys(product(firsts.split(), seconds.split()), event)


PHRASES = {
    **dict.fromkeys((("wiped", "out"), ("shot", "dead"), ("taken", "out")), EventClass.KILLED),
    **dict.fromkeys((("run", "away"), ("ran", "away"), ("running", "away")), EventClass.LEFT),
    **_paired("taken took", "prisoner captive hostage", EventClass.CAPTURED),
    **_paired("went gone", "home", EventClass.LEFT),
    **_paired("уехали уехало уехал поехали поехало", "домой", EventClass.LEFT),
    **_paired("поїхали поїхало поїхав", "додому", EventClass.LEFT),
    **dict.fromkeys((("come", "to"), ("come", "into"), ("turned", "up")), EventClass.ARRIVED),
    **_paired("took take takes taken taking", "part", EventClass.TOOK_PART),
    **_paired(
        "принял приняла приняло приняли примут принимает принимают принимали",
        "участие",
        EventClass.TOOK_PART,
    ),
    **_paired(
        "взяв взяла взяло взяли узяв узяла узяло узяли візьмуть бере беруть брала брали",
        "участь",
        EventClass.TOOK_PART,
    ),
    **_paired("без", "крова крыши жилья даху житла домівок", EventClass.DISPLACED),
}
"""Two words that name an event together."""


def _is_no_event(word: str) -> bool:
    """Whether a word only looks like an event: 'залишилися' are those who stayed."""
    stayed = word.startswith("залиш") and word.endswith(("ся", "сь"))
    return word.startswith(_NO_EVENTS) or (stayed and not word.startswith("залишаютьс"))


def is_weak(word: str) -> bool:
    """Of many senses: another event word in the same clause goes before it."""
    return word in _WEAK or word.startswith(_WEAK_STEMS)


def names_held(word: str) -> bool:
    """Whether it names those who are held, to whom anything may have happened: 'prisoners'."""
    return word in _HELD or word.startswith(_HELD_STEMS)


@lru_cache(maxsize=1024)
def event_of(word: str) -> EventClass | None:
    """The event that a folded word names, if it names one."""
    if word.isascii() or word in _EXACT:
        return _EXACT.get(word)
    for length in range(min(len(word), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
        if (event := _STEMS.get(word[:length])) is not None:
            return None if _is_no_event(word) else event
    return None


def events_of(words: Iterable[str]) -> frozenset[EventClass]:
    """The events that folded words name."""
    return frozenset(event for word in words if (event := event_of(word)))


def english_of_events(word: str) -> frozenset[str]:
    """The English words for the event that a folded word names."""
    event = event_of(word)
    return frozenset() if event is None else _IN_ENGLISH[event]
