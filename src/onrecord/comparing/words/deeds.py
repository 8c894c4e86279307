"""What somebody did, where texts part in the verb alone: 'signed 40 bills', 'sold 40 bills'."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from onrecord.comparing.words.direction import direction_of
from onrecord.comparing.words.gaps import any_gap
from onrecord.comparing.words.subject import IRREGULAR, stem
from onrecord.figures.times.when import is_saying
from onrecord.figures.words.events import event_of
from onrecord.figures.words.places import place_of
from onrecord.figures.words.populations import named
from onrecord.text import tokens
from onrecord.text.lists import word_set
from onrecord.text.tables import Forms, Together

_DEEDS = """
signed|sign подписа підписа
passed|pass approve adopt enact ratify принял одобр утверд ухвал прийня схвал
vetoed|veto ветирова ветува
cancelled|cancel cancell scrap revoke annul rescind repeal abolish call_off
cancelled|отмени аннулир скасу анулю
postponed|postpone delay put_off отложи перенес відкла
refused|refuse reject deny decline turn_away отказал отклон отверг відмов відхил
promised|promise pledge vow обеща пообеща обіця пообіця
proposed|propose suggest offer предлож запропон
planned|plan intend планир планує
forecast|predict expect forecast project anticipate ожида прогноз очіку
demanded|demand request ask_for call_for appeal_for ask потребова требова вимага проси попроси
bought|buy purchase acquire procure snap_up купил купит купив купля закуп приобре придба
sold|sell прода
ordered|order заказ замов
received|receive obtain secure получи получа отрим набрал набрал
sent|send deliver supply ship donate hand_over transfer отправ постав переда достав надісл постач
sent|dispatch привез привіз завез завіз
sent|надав надал предостав
returned|return hand_back give_back верну возвра поверн
lent|lend loan одолжи
borrowed|borrow занял позичи
owed|owe должен винен
lost|lose потеря теря втрат втрач
owned|own possess владе володі
produced|produce manufacture assemble churn_out произв изготов вироб виготов
produced|extract mine pump добы видобу
built|build construct erect постро возвед збудув побудув звед
created|create add generate создал створ
cut|cut axe slash shed eliminate сократ урез скорот
invented|invent develop design изобре разработ винайш розроб
recalled|recall отозва відклика
repaired|repair restore rebuild fix отремонт восстанов відремонт віднов відбуд
damaged|damage повреди пошкод
wrecked|destroy level flatten raze topple demolish wreck gut разруш снес уничтож знес зруйн знищ
attacked|attack strike shell bomb target pound атаков обстрел обстріл
affected|affect impact затрон зачеп
suffered|suffer sustain incur понес зазна experience
launched|launch fire lob запуст выпуст випуст
intercepted|intercept down shoot_down сбил сбит збил збит перехват перехоп
seized|seize occupy conquer захвати оккуп захоп окуп
deployed|deploy station развернул розгорн
withdrawn|withdraw pull_out вывел отвел вивел вивів відвів
carried|carry transport перевез перевіз
treated|treat cure heal лечил лечат вылеч лікув виліку
tested|test screen обследова протестир обстеж протестув
vaccinated|vaccinate inoculate immunise immunize вакцин привил щепил щепле
infected|infect sicken contract зараз заболел заболева захвор інфік
trained|train teach обуч подготов навч підготув
hired|hire recruit employ take_on наня найня
dismissed|dismiss sack lay_off let_go уволил уволен
resigned|quit resign retire step_down уволилс звільнивс звільнилис
appointed|appoint nominate назнач призначи
elected|elect избра обра
arrested|arrest detain nab apprehend round_up задерж арест затрим заарешт
released|release free liberate освобо отпуст звільн відпуст
charged|charge indict accuse обвин звинува
convicted|convict sentence осуд приговор засуд
acquitted|acquit acquitt pardon exonerate оправда помилова виправда
jailed|jail imprison посадил
fined|fine penalise penalize оштраф
searched|search raid обыск обшук
inspected|inspect check examine провери перевіри
deported|deport expel депорт высла висла
evacuated|evacuate эваку еваку
rescued|rescue save спас врят уряту
welcomed|welcome accept admit take_in took_in shelter приют прихист
registered|register зарегистр зареєстр
mobilised|mobilise mobilize draft conscript call_up мобилиз мобіліз
planted|plant посади высади висади
felled|cut_down chop_down uproot выруб сруб зруб вируб
bred|breed bred
found|find discover uncover identify detect locate нашел нашл обнаруж знайш знайд вияв
sought|seek look_for искал ищет шука
stolen|steal rob loot embezzle украл похи вкрад викра
banned|ban prohibit outlaw запрет запрещ заборон
allowed|allow permit legalise legalize authorise authorize разреш дозвол
closed|close shut shutter shut_down закры закри
opened|open reopen inaugurate откры відкри
flooded|flood swamp затоп
burned|burn torch scorch char ravage сгор сжег спали згор
watched|watch view посмотр подивил
attended|attend visit посети посеща відвід
hosted|host принима приймал
held|hold stage organise organize conduct провел провод прове
scored|score net забил забив
missed|miss промахн пропусти skip
conceded|concede
won|win clinch bag выигра вигра завоева здобу победил перемог переміг
played|play сыгра зігра
written|write author написа
published|publish опублик издал видал обнарод оприлюд
read|read прочита
drunk|drink drank выпи випи
eaten|eat ate съел съеда
used|use apply применил использ застос викор
wasted|waste discard throw_away throw_out выбро викин
recycled|recycle переработ перероб
dumped|dump leak spill слил злил
imported|import импорт імпорт ввез ввоз
exported|export экспорт експорт вывез вывоз вивез
invested|invest вложи инвест вклал інвест pour
raised|raise collect gather amass собра зібра назбира насобир
spent|spend cost allocate потрати израсх витрат выдел виділ обош обій кошту стоил
paid|pay заплат уплат выплат сплат виплат
earned|earn заработ зароб
saved|сэконом зеконом
repaid|repay pay_off погаси
written off|write_off списа
issued|issue grant выда
inherited|inherit унаслед успадк
deleted|delete remove удали видали
blocked|block заблок
hacked|hack взлом злама
surveyed|survey poll interview опрос опит
supported|support back endorse поддерж підтрим
gathered|gather assemble turn_out show_up rally вышло вышли пришло пришли собралис собралос
gathered|вийшло вийшли прийшло прийшли зібралис зібралос
happened|happen occur произош случил сталос трапил
announced|announce unveil introduce reveal представи анонс объяв оголос
moved|move relocate migrate переех переїх
lived|live reside dwell прожив живут мешка жили
switched off|switch_off turn_off отключ обесточ знеструм відключ вимкн
shot|shoot
sanctioned|sanction blacklist
joined|join вступи присоедин приєдна
killed|kill slay убил убит вбил вбит
"""
_MAY_BE_ONE = """
produced|built created
built|opened created
passed|signed
received|won
sent|sold issued paid
dismissed|resigned cut
cut|lost
found|registered
infected|registered
wrecked|killed intercepted attacked
killed|intercepted
attacked|damaged
affected|damaged attacked flooded
suffered|lost
seized|arrested
held|arrested
used|deployed
sent|deployed
shot|killed
gathered|attended joined
spent|invested paid lost
raised|received earned
won|earned received
held|hosted
trained|mobilised
jailed|convicted arrested
hired|appointed
welcomed|received
"""
_HOW_MANY = word_set(
    "reach hit total top amount number average equal remain stay become exceed surpass include",
    "record log see saw take took taken get got give gave have do did go went come came keep put",
    "set let show make made feature contain comprise near approach face",
    "boast count tally average occupy",
)
_HOW_MANY_STEMS = (
    "превыс", "превыш", "состав", "достиг", "насчит", "занима", "вырос", "оказал", "прошл",
    "прошел", "перевищ", "стано", "склад", "склал", "сягну", "досяг", "наліч", "займа", "виявил",
    "был", "бул", "стал", "имел", "мал", "мав",
)  # fmt: skip
"""Verbs that only tell how many there are, or may tell anything."""
_SHORTEST = 4


def _verb(form: str) -> str:
    """The stem of the verb, with the word behind it where that makes another of it."""
    verb, _, behind = form.partition("_")
    if not verb.isascii():
        return form
    base = stem(verb).removesuffix("e")
    return f"{base}_{behind}" if behind else base


_VERBS = Forms.of(
    "\n".join(
        f"{name}|{forms} {' '.join(map(_verb, forms.split()))}"
        for name, forms in (row.split("|") for row in _DEEDS.strip().splitlines())
    ),
    _SHORTEST,
)
_NO_DEEDS = frozenset(map(_verb, _HOW_MANY))
_TOGETHER = Together.of(_MAY_BE_ONE)
_PAST = re.compile(
    r"[a-z]{3,}ed|.{2,}(?:[аеиіоуя]л[аои]?|[аиіую]в|[аеиоуя]л(?:ся|ась|ось|ись)|[аеяи]но|[иу]то)"
)
"""The look of a past tense: 'acquired', 'списал', 'закупило', 'створено'."""
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
    gap = any_gap(one, other)
    if gap is None or not _is_verb(gap.here) or not _is_verb(gap.there):
        return False
    here, there = _deed(gap.here), _deed(gap.there)
    if not here or not there:
        return not _may_be_one_deed(gap.here[0], gap.there[0])
    if _TOGETHER.may_be_one((here, there)):
        return False
    return not (_FROM_BOTH_SIDES.may_be_one((here, there)) and _said_of_another(one, other))


def _said_of_another(one: str, other: str) -> bool:
    """Whether a noun stands in another case: 'Україна отримала', 'Україні передали'."""
    return len(set(tokens(one)) ^ set(tokens(other))) > _LONGEST


def _is_verb(words: tuple[str, ...]) -> bool:
    """Whether it is in the table, or one word with the look of a past tense."""
    if not words or is_saying(words[0]):
        return False
    if _deed(words):
        return True
    if _tells_how_many(words[0]):
        return False
    past = len(words) == 1 and (words[0] in IRREGULAR or _PAST.fullmatch(words[0]) is not None)
    return bool(_deed(words)) or (past and not named(words[0]) and not place_of(words[0]))


def _tells_how_many(word: str) -> bool:
    return word.startswith(_HOW_MANY_STEMS) or _verb(word) in _NO_DEEDS


def _may_be_one_deed(one: str, other: str) -> bool:
    """Whether both tell a way, tell one harm, or are forms of one verb: 'строил', 'построил'."""
    if direction_of(one) or direction_of(other) or one.isascii() is not other.isascii():
        return True
    if event_of(one) is not None and event_of(one) is event_of(other):
        return True
    longest = SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size
    return longest >= _ROOT


_ROOT = 5


def _deed(words: tuple[str, ...]) -> str:
    """What the verb does under its English name; empty where it is in no table."""
    longest = _LONGEST if words[0].isascii() else 1
    return _VERBS.name_of(_verb("_".join(words))) if len(words) <= longest else ""


_LONGEST = 2
