"""Whether a message is only talk between people, with nothing in it that could be looked up."""

import re
from collections.abc import Sequence
from operator import or_

from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import MANY, SCALED
from onrecord.figures.words.places import place_of
from onrecord.language import has_ukrainian_letters
from onrecord.model import EventClass
from onrecord.reading.around.chatter import has_content, is_chatter
from onrecord.reading.around.talking import behind_talk, jokes
from onrecord.reading.pieces.daily_life import is_of_daily_life
from onrecord.reading.pieces.public_words import is_of_writer, is_public
from onrecord.reading.pieces.verbs import is_finite
from onrecord.text import fold, sentences, word_at
from onrecord.text.dates import MONTHS, WEEKDAYS
from onrecord.text.lists import word_list, word_set

_LONGEST = 240
_BRIEF = 3
"""Words up to which a sentence beside talk only goes on with it: 'Second day.'."""
_MOST_OF_ME = 12
"""Words of a part of a sentence above which nobody only chats."""
_WORD = re.compile(r"(?<![\d-])[^\W\d_]+(?:['’-][^\W\d_]+)*")
_COUNT = re.compile(r"\d{3}|\d ?(?:[%$€£₽₴]|[kк](?!\w))|[$€£₽₴] ?\d|\d[.,]\d(?!\d)|https?:")
"""What counts or shows a page; hours of the day are of no matter."""
_EVERYDAY = word_list(
    "train ferr school match final famil party parties flight airport metro price bank plant fine",
    "gas close student bridge rate",
    "закры закри",
    "школ метро матч поезд потяг рейс семе родин студент рада ради раду мост міст директор",
)
"""Words of public affairs that anybody may use of the day."""
_HEARSAY = re.compile(
    r"(?<!\w)(?:heard|read|saw|told|says|said|true|truth|real|really|fake|scam|hoax|legit|check|"
    r"verify|confirm|proof|news|know|known|swears|reckons|insists|claims|"
    r"клян\w+|увер\w+|запевн\w+|слыш\w+|чита\w+|прочит\w+|сказа\w+|говор\w+|"
    r"пиш(?:ут|уть)|каж(?:уть|е)|правд\w+|фейк\w*|развод|обман|провер\w+|перевір\w+|"
    r"зна(?:л|ла|ли|ете|єте|в)|курс[еі]|чу(?:в|ла|ли)|новост\w+|новин\w+|вірити|верить)(?!\w)|"
    r": ?[^\W\d]"
)
_OTHERS = word_set(
    "he she they them his their government people nobody everybody because потому бо"
)
_ME_AND_YOU = word_set("i you u we it that this there what where who why how when which here to")
_ADVERBS = word_set("ever just already still also even only really")
_SPEAKERS = word_set("я ты вы мы ти ви ми")
_CLAUSE = re.compile(r"[,;!]|[.?…]+\s|\s[—–-]\s|[\U0001f300-\U0001faff]+")
_OF_MANY = re.compile(r"[а-я]{2,}[уюая]т(?:ся)?")
_OF_MANY_UKRAINIAN = re.compile(r"[а-яіїєґ]{2,}[уюая]ть(?:ся)?")
"""'отключат', 'вимкнуть': what some do whom nobody names."""
_NOT_OF_MANY = word_set("минут салат халат брат комнат лопат зарплат плат дат маршрут")
_SEVERAL_DID = ("ли", "лись", "лися")
_OF_MYSELF = re.compile(r"[а-яіїєґ]{2,}[ую](?:с[ья])?")
_I_DID = re.compile(
    r"[а-яіїєґ]{2,}[ую] [а-яіїєґ]{3,}(?:ла|[аиїую]л|[аиїую]в)|[а-яіїєґ]{3,}(?:ла|[аиїую]л|"
    r"[аиїую]в) [а-яіїєґ]{2,}[ую]"
)
"""'посилку отримала': what the one who thanks did."""
_OF_KIN = re.compile(
    r"(?<!\w)(?:auntie|aunt|uncle|nan|nanny|granny|grandma|grandpa|cousin|т[её]тя|дядя|баба|"
    r"бабушка|"
    r"дед|дедушка|тітка|тьотя|дядько|бабуся|дідусь|кума|кум) (?-i:[A-ZА-ЯІЇЄҐ])[\w'-]+",
    re.IGNORECASE,
)
_I_DO = ("усь", "юсь")
"""'задержусь', 'затримаюсь': it is of me that it is told."""
_OF_ANYBODY = frozenset({None, EventClass.ARRIVED, EventClass.LEFT, EventClass.PRESENT})
"""Anybody comes and goes."""
_US = ("we", "our", "us", "мы", "нас", "нам", "наш", "ми")
"""What many tell of their town."""
_LIGHT = word_set("и а если или да ну потом тогда я і та якщо так потім тоді")
_GODS = word_set("god lord бог бога богу боже господь господи божа боженька христос")
_TO_ONE = word_set("will if be bring was am been gonna")
_HELPING = word_set("have has had am is are was were be been 've")
_GIVEN_NAMES = word_set(
    "anna jo joe sam tom ben kate katie lucy emma mike dave steve sarah jess becky nick jack harry",
    "charlie ellie sophie chris matt dan amy laura rob jim john mary jane lisa paul pete tim luke",
    "leo mia zoe alex andy beth hannah holly oscar ollie rosie ruby",
    "оля оле олю оль катя кате катю кать маша маше машу маш саша саше сашу саш дима диме диму дим",
    "паша паше пашу паш лена лене лену лен ира ире иру ир таня тане таню тань света свете свету",
    "настя насте настю насть аня ане аню ань юля юле юлю юль наташа наташе наташу вова вовка коля",
    "колян петя петь витя женя женьк леша леха миша миш гриша костя антон денис марина галя люда",
    "валя зина нина вера надя рома стас толик юра юрка оксана андрей сергей игорь олег",
    "ганна іра ірино оксано катрусю марійко тарас тарасе остап андрій андрію сергій сергію богдан",
    "софійко соломія світлано іванко петре миколо",
)
_NO_NAMES = frozenset({"i", "i'm", "i'll", "i've", "i'd", *WEEKDAYS, *MONTHS, *_GODS})
_MINE = word_set(
    "i i'm im i've ive i'd i'll me my mine myself я мне меня мной мой моя мое мои моих моим мою",
    "мені мене мною мій моє мої мого моєї моїх",
)
_CHATTING = re.compile(
    r"[?!]|[\U0001f300-\U0001faff]|(?<!\w)(?:you|u|ur|your|lol|ok|okay|sorry|today|tonight|"
    r"tomorrow|"
    r"hi|hello|hey|пробач|вибач|извини|прости|привет|привіт|замов|закажи|"
    r"ты|тебя|тебе|ти|тобі|мам\w|пап\w|мамо|тату|сегодня|завтра|сьогодні|щас|зараз|сейчас|"
    r"[а-яіїє]{2,}(?:ешь|ишь|єш|їш|еш|иш))(?!\w)"
)
"""What is said to somebody, or of now."""
_BESIDE_TALK = re.compile(
    r"(?:phone|battery|charge|телефон\w*|батаре\w+|заряд\w*)\W+(?:is |at |on |на |has )*\d{1,3} ?%|"
    r"(?:in|speak|understand) (?:english|french|german|russian|ukrainian|spanish|italian|polish|"
    r"turkish|arabic)(?!\w)|(?<!\w)(?:по-)?\w+(?:ською|ски)(?: мовою)?(?!\w)|"
    r"(?<!\w)на \w+ском языке(?!\w)|(?<!\w)(?:my|моя|у меня|мене) (?:\w+ )?(?:head|back|голова|"
    r"спина)",
    re.IGNORECASE,
)
"""How full a telephone is, in which language somebody writes, and what aches, is no news."""
_CALLED = re.compile(
    r"^\W*(?:hi|hello|hey|dear|morning|привет|здравствуй\w*|привіт|вітаю|добр\w+ \w+|спасибо|дякую|"
    r"thanks|thank you),? (?-i:[A-ZА-ЯІЇЄҐ])[\w'-]+(?=\W*$|[,!.?])",
    re.IGNORECASE,
)
"""Who is greeted is nobody that is told of."""


def is_small_talk(text: str) -> bool:
    """Whether each sentence thanks, wishes, plans, jokes or scolds the bot, or goes on so."""
    if len(text) > _LONGEST:
        return False
    said = [span.of(text) for span in sentences(text)]
    told = [one for one in said if not is_chatter(one) and has_content(one)]
    if not told or any(map(_is_grave, told)):
        return False
    if jokes(fold(text)):
        return True
    if any(map(_names, told)):
        return False
    talked = any(behind_talk(fold(one)) is not None for one in said)
    chats = _CHATTING.search(fold(text)) is not None
    if (talked or (chats and _are_of_me(told))) and all(map(_is_talk, told)):
        return True
    of_me = chats or not _MINE.isdisjoint(_WORD.findall(fold(text)))
    return of_me and not any(map(_passes_on, told)) and is_of_daily_life(told)


def _are_of_me(told: Sequence[str]) -> bool:
    """Whether each part of the sentences tells of who writes: 'no, I meant the other one'."""
    parts = [_WORD.findall(part) for one in told for part in re.split(_CLAUSE, fold(one))]
    mine = [not _MINE.isdisjoint(words) or _i_do(words) for words in parts]
    short = all(len(words) <= _MOST_OF_ME for words in parts)
    brief = (len(words) <= _BRIEF for words in parts)
    return short and any(mine) and all(map(or_, mine, brief))


def _i_do(words: Sequence[str]) -> bool:
    """Whether a part opens with what its writer does: 'не успеваю сегодня'."""
    opens = next((word for word in words if word not in _LIGHT), "")
    return _OF_MYSELF.fullmatch(opens) is not None


def _is_talk(sentence: str) -> bool:
    """Whether a sentence is talk and tells nothing behind that, or only goes on with talk."""
    rest = behind_talk(fold(sentence))
    if rest is None:
        return _goes_on(sentence) and not _tells_of_others(sentence)
    first, *behind = re.split(_CLAUSE, rest)
    return not _tells_of_others(first) and all(map(_talks_on, behind))


def _talks_on(clause: str) -> bool:
    """Whether a part of a sentence goes on with talk, or is talk itself."""
    if _I_DID.fullmatch(clause.strip(" .!")):
        return True
    rest = behind_talk(clause.strip())
    told = clause if rest is None else rest
    return (rest is not None or _goes_on(clause)) and not _tells_of_others(told)


def _is_grave(sentence: str) -> bool:
    """Whether a sentence counts, or has a place, an event or a word of public affairs."""
    told = _BESIDE_TALK.sub(" ", sentence)
    words = _WORD.findall(fold(told))
    return _COUNT.search(told) is not None or any(map(_is_grave_word, words))


def _names(sentence: str) -> bool:
    """Whether it has a name, other than of whom it greets or of a relative."""
    told = _OF_KIN.sub(" ", _BESIDE_TALK.sub(" ", _CALLED.sub(" ", sentence)))
    behind = _WORD.findall(told)[1:]
    return any(
        word[0].isupper() and fold(word) not in _NO_NAMES and not _is_given(behind, at)
        for at, word in enumerate(behind)
    )


def _is_given(words: Sequence[str], at: int) -> bool:
    """Whether it is the first name of somebody, as friends are called, and no surname follows."""
    alone = not word_at(words, at + 1)[:1].isupper()
    return alone and fold(words[at]) in _GIVEN_NAMES


def _is_grave_word(word: str) -> bool:
    """Whether the word is of public affairs, a place, an event or a large number."""
    if word.endswith(_I_DO):
        return False
    if word in SCALED or word in MANY or place_of(word):
        return True
    if event_of(word) not in _OF_ANYBODY and not _OF_MYSELF.fullmatch(word):
        return True
    return is_public(word) and not word.startswith(_EVERYDAY)


def _tells_of_others(sentence: str) -> bool:
    """Whether it passes on what was heard, or somebody else does something in it."""
    if _passes_on(sentence):
        return True
    folded = fold(sentence)
    words = _WORD.findall(folded)
    clauses = [_WORD.findall(clause) for clause in re.split(_CLAUSE, folded)]
    own = not _SPEAKERS.isdisjoint(words)
    return any(_acts(clause, at, own=own) for clause in clauses for at in range(len(clause)))


def _passes_on(sentence: str) -> bool:
    """Whether it tells what was heard, or what others do who are not named."""
    folded = fold(sentence)
    words = _WORD.findall(folded)
    if _HEARSAY.search(folded) or not _OTHERS.isdisjoint(words):
        return True
    many = _OF_MANY_UKRAINIAN if has_ukrainian_letters(folded) else _OF_MANY
    return any(many.fullmatch(word) for word in words if word not in _NOT_OF_MANY)


def _acts(words: list[str], at: int, *, own: bool) -> bool:
    """Whether the word is what somebody does who neither writes nor reads."""
    if words[at].isascii():
        who = next((word for word in reversed(words[:at]) if word not in _ADVERBS | _HELPING), "")
        return who not in _ME_AND_YOU | {""} and is_finite(words, at, named=True)
    if words[at] == "не" and _OF_MYSELF.fullmatch(word_at(words, at + 1)):
        return False
    said_to_one = own or words[at] in _LIGHT or (at == 0 and not words[at].endswith(_SEVERAL_DID))
    return not said_to_one and is_finite(words, at, named=False)


def _goes_on(sentence: str) -> bool:
    """Whether words beside talk are of the writer, to the reader, or hardly any."""
    words = _WORD.findall(fold(sentence))
    if len(words) <= _BRIEF or words[0] in _TO_ONE:
        return True
    own = any(is_of_writer(word) for word in words if not word.startswith(_US))
    return own or _i_do(words)
