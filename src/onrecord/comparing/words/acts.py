"""What was done to people, in words that name no event of the record: rescued, hired, fined."""

from functools import lru_cache

from onrecord.figures.words.events import event_of
from onrecord.model import EventClass
from onrecord.text import tokens
from onrecord.text.tables import Forms

_ROWS = """
born|born births родил родив народи
trapped|trapped stranded завален заблокир заблоков
rescued|rescued saved rescue rescues спас врятув врятов урятув урятов
hired|hired recruited hires нанял нанят трудоустро найняв найнял працевлашт
dismissed|fired dismissed sacked уволил уволен
resigned|quit resigned resigns retired уволилс звільнивс звільнилис
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
_MONEY = """
owed|owes owe owed долг должен должна борг винен винна заборг
earned|earns earn earned earning заработа зарабат зароби заробля
spent|spends spend spent costs cost paid pays pay gave gives give donated donates invested lost
spent|потрати израсход стоит стоил обош заплат выплат выдели вложил потеря
spent|витрати кошту обійш сплат виплат виділи вклал втрати
borrowed|borrowed borrows borrow одолжил занял позичи
stolen|stole stolen steals embezzled украл украд похити вкрад вкра розікра
saved|saves saved save сэконом зеконом заощад
"""
"""What is done with money; what is spent on something may be said to be given, or lost."""
_SHORTEST = 4
_NAMES = Forms.of(_ROWS, _SHORTEST)
_WITH_MONEY = Forms.of(_MONEY, _SHORTEST)
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


def other_money(one: str, other: str) -> bool:
    """Whether each text tells of another thing done with money: 'owes', 'donated'."""
    first, second = _with_money(one), _with_money(other)
    return bool(first and second) and not first & second


@lru_cache(maxsize=4096)
def _with_money(text: str) -> frozenset[str]:
    return frozenset(act for word in tokens(text) if (act := _WITH_MONEY.name_of(word)))


@lru_cache(maxsize=4096)
def acts_in(text: str) -> frozenset[str]:
    """The acts that the words of the text name, and what harm befell those it speaks of."""
    return frozenset(act for word in tokens(text) if (act := _act(word)))


def _act(word: str) -> str:
    event = event_of(word)
    return _NAMES.name_of(word) or (event.value if event in _HARM else "")
