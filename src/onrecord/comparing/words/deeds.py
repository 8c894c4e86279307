"""What somebody did, where texts part in the verb alone: 'signed 40 bills', 'sold 40 bills'."""

from functools import lru_cache

from onrecord.comparing.words.gaps import lone_gap
from onrecord.comparing.words.subject import stem
from onrecord.text import tokens
from onrecord.text.tables import Forms, Together

_DEEDS = """
signed|sign подписа підписа
passed|pass approve adopt enact ratify принял одобр утверд ухвал прийня схвал
vetoed|veto ветирова ветува
cancelled|cancel cancell scrap revoke annul rescind repeal abolish call_off
cancelled|отмени аннулир скасу анулю
refused|refuse reject deny turn_away отказал отклон отверг відмов відхил
promised|promise pledge vow обеща пообеща обіця пообіця
proposed|propose suggest предлож запропон
planned|plan intend планир планує
demanded|demand request потребова требова вимага
bought|buy purchase acquire procure купил купит купив купля закуп приобре придба
sold|sell прода
ordered|order заказ замов
received|receive get got obtain получи получа отрим
sent|send deliver supply ship give donate hand_over отправ постав переда достав надісл постач
sent|надав надал предостав
lent|lend одолжи
borrowed|borrow занял позичи
lost|lose потеря теря втрат втрач
owned|own possess владе володі
produced|make produce manufacture assemble произв изготов вироб виготов
built|build construct постро збудув побудув
recalled|recall отозва відклика
repaired|repair restore rebuild fix отремонт восстанов відремонт віднов відбуд
damaged|damage повреди пошкод
attacked|attack strike hit shell bomb атаков обстрел обстріл
launched|launch fire запуст выпуст випуст
intercepted|intercept down shoot_down сбил сбит збил збит перехват перехоп
deployed|deploy station развернул розгорн
withdrawn|withdraw pull_out вывел отвел вивел вивів відвів
treated|treat cure heal лечил лечат вылеч лікув виліку
tested|test screen обследова протестир обстеж протестув
vaccinated|vaccinate inoculate immunise immunize вакцин привил щепил щепле
infected|infect sicken зараз заболел заболева захвор інфік
trained|train teach обуч подготов навч підготув
hired|hire recruit employ наня найня
dismissed|dismiss sack lay_off уволил уволен
resigned|quit resign retire уволилс звільнивс звільнилис
appointed|appoint nominate назнач призначи
elected|elect избра обра
arrested|arrest detain задерж арест затрим заарешт
released|release free освобо отпуст відпуст
charged|charge indict accuse обвин звинува
convicted|convict sentence осуд приговор засуд
fined|fine оштраф
searched|search raid обыск обшук
inspected|inspect check провери перевіри
deported|deport expel депорт высла висла
evacuated|evacuate эваку еваку
rescued|rescue save спас врят уряту
registered|register зарегистр зареєстр
mobilised|mobilise mobilize draft conscript мобилиз мобіліз
planted|plant посади высади висади
felled|cut_down uproot выруб сруб зруб вируб
found|find discover uncover нашел нашл наход обнаруж знайш знайд вияв
sought|seek
stolen|steal rob loot украл похи вкрад викра
banned|ban prohibit outlaw запрет запрещ заборон
allowed|allow permit legalise legalize authorise authorize разреш дозвол
closed|close shut shutter закры закри
opened|open reopen inaugurate откры відкри
flooded|flood затоп
burned|burn torch сгор сжег спали згор
watched|watch view посмотр подивил
attended|attend visit посети посеща відвід
scored|score забил забив
missed|miss промахн пропусти
conceded|concede
won|win выигра вигра
played|play сыгра зігра
written|write написа
published|publish опублик издал видал
read|read прочита
drunk|drink drank выпи випи
eaten|eat ate съел съеда
wasted|waste discard throw_away выбро викин
recycled|recycle переработ перероб
dumped|dump leak spill слил злил
imported|import импорт імпорт ввез ввоз
exported|export экспорт експорт вывез вывоз вивез
invested|invest вложи инвест вклал інвест
raised|raise collect gather собра зібра
spent|spend потрати израсх витрат
earned|earn заработ зароб
repaid|repay погаси
inherited|inherit унаслед успадк
deleted|delete remove удали видали
blocked|block заблок
hacked|hack взлом злама
surveyed|survey poll interview опрос опит
killed|kill slay убил убит вбил вбит
"""
_MAY_BE_ONE = """
produced|built
passed|signed
sent|sold
dismissed|resigned
found|registered
opened|built
infected|registered
"""
_SHORTEST = 4


def _verb(form: str) -> str:
    """The stem of the verb, with the word behind it where that makes another of it."""
    verb, _, behind = form.partition("_")
    return f"{stem(verb)}_{behind}" if behind else stem(verb) if verb.isascii() else verb


_VERBS = Forms.of(
    "\n".join(
        f"{name}|{' '.join(_verb(form) for form in forms.split())}"
        for name, forms in (row.split("|") for row in _DEEDS.strip().splitlines())
    ),
    _SHORTEST,
)
_TOGETHER = Together.of(_MAY_BE_ONE)
_FROM_BOTH_SIDES = Together.of("""
received|sent bought
bought|sold
borrowed|lent
imported|exported
""")
"""One deed, as told of who gives and of who takes."""


@lru_cache(maxsize=4096)
def other_deeds(one: str, other: str) -> bool:
    """Whether the texts part in one verb alone, and it names two deeds that are never one."""
    gap = lone_gap(one, other)
    if gap is None:
        return False
    here, there = deed(gap.here), deed(gap.there)
    if not here or not there or _TOGETHER.may_be_one((here, there)):
        return False
    return not (_FROM_BOTH_SIDES.may_be_one((here, there)) and _said_of_another(one, other))


def _said_of_another(one: str, other: str) -> bool:
    """Whether a noun stands in another case: 'Україна отримала', 'Україні передали'."""
    return len(set(tokens(one)) ^ set(tokens(other))) > _LONGEST


def deed(words: tuple[str, ...]) -> str:
    """What the verb does under its English name; empty where it is in no table."""
    if not 0 < len(words) <= _LONGEST:
        return ""
    return _VERBS.name_of(_verb("_".join(words)) if words[0].isascii() else words[0])


_LONGEST = 2
