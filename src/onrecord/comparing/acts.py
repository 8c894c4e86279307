"""What was done to people, in words that name no event of the record: rescued, hired, fined."""

from functools import lru_cache

from onrecord.figures.event_words import event_of
from onrecord.model import EventClass
from onrecord.text import tokens
from onrecord.text.tables import Forms

_ROWS = """
born|born births родил родив народи
trapped|trapped stranded завален заблокир заблоков
rescued|rescued saved rescue rescues спас врятув врятов урятув урятов
hired|hired recruited hires нанял нанят трудоустро найняв найнял працевлашт
dismissed|fired dismissed sacked уволил уволен
vaccinated|vaccinated inoculated immunised immunized вакцинир привит привил вакцинов щеплен
tested|tested screened протестировал обследова протестов обстежен обстежил
infected|infected sickened contracted заразил заболел заражен заразивс заразилис захворі інфікова
recovered|recovered cured выздоров вылечил одужал вилікув
trained|trained обучил обучен подготовил навчил навчен підготув
fined|fined оштраф
sentenced|sentenced convicted осудил осужден приговор засуд
charged|charged indicted обвинил обвинен обвинуват звинува
acquitted|acquitted pardoned оправда помилова виправда
released|released freed освобо отпустил
questioned|questioned interviewed interrogated допрос опросил допит опитал
elected|elected избран избрал обрано обрал
fed|fed накормил нагодув
treated|treated лечил лечат лікув
buried|buried похорон похован
mobilised|mobilised mobilized drafted conscripted мобилизова призвал призван мобілізов
found|found нашл найден обнаруж знайш знайден виявл
sought|searching sought разыск розшук
paid|paid заплатил сплатил
honoured|honoured honored decorated awarded наград нагоро
expelled|expelled выслал выслан вислал вислан
"""
_SHORTEST = 4
_NAMES = Forms.of(_ROWS, _SHORTEST)
_HARM = frozenset(
    {
        EventClass.KILLED,
        EventClass.WOUNDED,
        EventClass.CAPTURED,
        EventClass.DISPLACED,
        EventClass.MISSING,
    }
)


def other_acts(one: str, other: str) -> bool:
    """Whether each text tells of acts that the other tells nothing of: 'rescued', 'evacuated'."""
    first, second = acts_in(one), acts_in(other)
    if not first or not second:
        return False
    harmed_only = all(act in _HARM for act in first | second)
    return not first & second and not harmed_only


@lru_cache(maxsize=4096)
def acts_in(text: str) -> frozenset[str]:
    """The acts that the words of the text name, and what harm befell those it speaks of."""
    return frozenset(act for word in tokens(text) if (act := _act(word)))


def _act(word: str) -> str:
    event = event_of(word)
    return _NAMES.name_of(word) or (event.value if event in _HARM else "")
