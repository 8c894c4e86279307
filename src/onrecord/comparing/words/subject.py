"""What a text is about: its telling words, the places it names and the groups of people in it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import inf

from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import ORDINAL, SCALED
from onrecord.figures.words.places import PAIRS, place_of
from onrecord.figures.words.populations import named
from onrecord.figures.words.seats import acting_seat
from onrecord.glossary import plain_term
from onrecord.language import has_ukrainian_letters
from onrecord.model import RUSSIAN, UKRAINIAN, Language
from onrecord.text import tokens
from onrecord.text.lists import word_set

_EMPTY = word_set(
    "a an the of in on at to for from by with as is are was were be been being has have had do",
    "does did will would could should can may might must shall and or but if so than then that",
    "this these those it its they them their he she his her him we our us you your i my me",
    "there here who whom which what when where why how not no nor only just also even very more",
    "most much many some any all each every one ones other others another same such own about",
    "over under up down out off into onto through during before after again between against",
    "because while until since both few too s t re ve ll d m says said say saying according",
    "claimed per percent cent cents dollar dollars million billion trillion thousand hundred",
    "hundreds thousands millions times year years today now currently ago last past recent",
    "nearly almost around roughly approximately least less half way far single number total",
    "get got gets getting become became twice go",
    "going went gone make makes made takes take took know like thing things really actually",
    "everyone everybody someone somebody something anyone anybody anything everything",
    "basically literally honestly lol lmao",
    "dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt",
    "shouldnt im ive youre youve theyre theyve weve thats whats whos",
    "people person nobody none noone apparently supposedly reportedly",
    "al эль ель аль",
    "pas ne nicht kein keine keinen keinem keiner nie nao des les las los den dem das el",
    "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее",
    "мне было вот от меня еще нет о из ему теперь когда даже ну ли если уже или ни быть был",
    "него до вас нибудь уж вам ведь там потом себя ничего ей может они тут где есть надо ней",
    "для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет тогда кто этот",
    "этом это эти намного гораздо значительно меньше больше менее много мало",
    "более около почти человек людей тысяч тысячи миллион миллионов миллиарда",
    "сказал заявил заявила сообщил правда никто никого ничто",
    "каков какова каково каковы какой какая какое какие сколько насколько велик велика",
    "який яка яке які скільки наскільки",
    "і й та що він на я з із зі як а то всі вона так його але ти до у ж ви за б по тільки її",
    "мені було від мене ще ні о про йому тепер коли навіть чи якщо вже або бути був нього вас",
    "там потім себе нічого їй може вони тут де є треба для ми їх ніж була без тоді хто цей це",
    "ці набагато значно менше багато мало",
    "после перед под при во время времени сам сама само сами самом самого деле поэтому",
    "нас нам нами сразу впервые лишь",
    "действительно реально точно справді дійсно",
    "всего вообще хочет хотят хотел хотела говорят пишут доллар доллара долларов доллары",
    "під час часу після при сам сама самі сами насправді тому нам нами відразу одразу вперше",
    "лише всього взагалі загалом хоче хочуть кажуть каже пишуть долар долара доларів долари",
    "якої якого яких",
    "вдвое втрое удвое вдвічі втричі удвічі треть третина третини третину",
    "більше понад близько майже осіб тисяч тисячі мільйон мільйонів заявив заявила сказав",
    "повідомив людина людей правда ніхто нікого ніщо жоден жодного жодна",
)
_ENDINGS = (
    ("ations", "ate"),
    ("ation", "ate"),
    ("sses", "ss"),
    ("edly", ""),
    ("ings", ""),
    ("ment", ""),
    ("ies", "y"),
    ("ing", ""),
    ("ers", "er"),
    ("ed", ""),
    ("es", ""),
    ("ly", ""),
    ("s", ""),
)
_CYRILLIC_ENDING = re.compile(
    r"(?:[иі](?:ями|ях|ям|ей|єю|їв|ев|ю|я|и|ї|й)|ями|ами|ого|его|ому|ему|ыми|ими|ов|ев|ів|їв|ей|ах|ях|ам|ям|ом|ем|ою|ею|ый|ий|ой"
    r"|ые|ие|ая|яя|ое|ее|их|ых|ую|юю|ться|тся|ла|ло|ли|ть|ти|(?<=[аяеиіу])[лв]|[аяоеыиіїуюьй])$"
)
_GROUPS = (
    "women woman female females женщин женщины жінки жінок",
    "men man male males мужчин мужчины чоловіки чоловіків",
    "children child kids kid minors дети детей діти дітей",
    "black blacks africanamerican africanamericans",
    "white whites",
    "hispanic hispanics latino latinos latina latinas",
    "asian asians",
    "teen teens teenagers youth youths young подростков підлітків молодежи молодежь молодежью",
    "teen молоді молодь молодых молодих",
    "senior seniors elderly retirees пенсионеров пенсіонерів пожилых літніх",
    "veteran veterans ветеранов ветеранів",
    "student students pupil pupils студентов студентів",
    "schoolchildren школьников школьники школярів школярі учнів учеников",
    "poor poorest poverty бедных бідних",
    "rich richest wealthy wealthiest богатых багатих",
    "muslim muslims",
    "christian christians",
    "jewish jews",
    "immigrant immigrants migrant migrants alien aliens undocumented мигрантов мігрантів",
    "civilian civilians мирных цивільних",
    "soldier soldiers troops servicemen солдат військових військовослужбовців военных",
)
_GROUP_OF = {word: row.split()[0] for row in _GROUPS for word in row.split()}
_OF_TWO_WORDS = re.compile(r"\b(african)[- ](american)", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\w.,])(?:19|20)\d\d(?![^\W_]|[.,]\d)")
_TOP = frozenset({"top", "richest", "wealthiest", "bottom", "poorest"})
_BOTTOM = frozenset({"bottom", "poorest"})
_STATE = word_set("state state's штат штата штаті штате")
_CAPITAL = "Washington"
"""Both a state and the seat of the government of the whole: what is said of it names no part."""
COUNTRY = "country"
"""'the country's hospitals': of a whole country, named on the other side or on none."""
_HERE = {
    "county": "county",
    **dict.fromkeys(("country", "стране", "страны", "страна", "країні", "країни"), COUNTRY),
    **dict.fromkeys(("state", "штат", "штате", "штата", "штаті", "штату"), "state"),
    **dict.fromkeys(("city", "город", "городе", "города", "місто", "місті", "міста"), "city"),
    **dict.fromkeys(("citywide", "горожане", "горожан", "городян", "містян", "містяни"), "city"),
    "statewide": "state",
    "countywide": "county",
    **dict.fromkeys(("область", "области", "області", "областью", "областю"), "region"),
}
OURS = "ours"
"""'our schools', 'we have cut': of the place where it is said, whichever that is."""
_OURS = word_set(
    "our ours we we've we're we'll we'd here наш наша наши наше нашей нашего нашій нашого мы ми",
    "здесь тут",
)
WHOLE = "whole"
"""'nationwide', 'Americans': of the whole country and of no part of it."""
_NATION = word_set("nation nation's national nationally nationwide federal")
_NO_PART = frozenset({"of", "department", "university"})
_AMERICA = "United States"
"""The place most numbers of the evaluation speak of where they name none; it narrows nothing."""

_CYRILLIC = re.compile("[а-яёіїєґ]", re.IGNORECASE)
_HERE_ILLEGALLY = {("here", "illegally"), ("country", "illegally"), ("states", "illegally")}
"""'people living here illegally' are immigrants, called by what they do."""

_LAST_STAGE = 10
_STAGES = {
    form: row.split()[0]
    for row in (
        "year", "season сезоне сезона сезоні сезону", "wave волне волны хвилі хвилю", "day",
        "term срок срока сроке термін терміні терміну", "round тур туре тура турі туру",
        "quarter квартал квартале квартала кварталі кварталу", "month месяц месяце місяць місяці",
        "half полугодие полугодии полугодия півріччя півріччі половина половину половине половині",
        "week неделе неделю тиждень тижні",
    )
    for form in row.split()
}  # fmt: skip
_SHORT = 4
_DOUBLING = frozenset({"ed", "ing", "ings"})
_DOUBLED = re.compile(r"[aeiou]([bgmnprt])\1$")
IRREGULAR = {
    past: base
    for row in (
        "hold held", "uphold upheld", "withhold withheld", "win won", "lose lost", "sell sold",
        "buy bought", "build built", "rise rose risen", "grow grew grown", "send sent",
        "spend spent", "pay paid", "give gave given", "find found", "lend lent", "fight fought",
        "break broke broken", "choose chose chosen", "draw drew drawn", "drive drove driven",
        "freeze froze frozen", "hide hid hidden", "keep kept", "lead led", "meet met", "run ran",
        "sink sank sunk", "shoot shot", "shrink shrank shrunk", "seek sought",
        "speak spoke spoken", "steal stole stolen", "strike struck", "teach taught",
        "throw threw thrown", "withdraw withdrew withdrawn", "wear wore worn",
        "write wrote written", "begin began begun", "become became", "catch caught",
        "deal dealt", "fly flew flown", "forbid forbade forbidden", "forget forgot forgotten",
        "hear heard", "sleep slept", "stand stood", "sweep swept", "tear tore torn",
        "overthrow overthrew overthrown", "bring brought", "fall fell fallen", "swear swore sworn",
    )
    for base, *pasts in (row.split(),)
    for past in pasts
}  # fmt: skip
"""English pasts to the verbs they are of."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What single words tell: the telling words (as stems), the places, the groups, the years.

    ``layers`` are shares of a people by what they own, or stages of a time: 'the top 1 percent',
    'the first year'.

    ``parts`` are the kinds of parts of a country that are meant and not named: 'in this state'.
    ``home`` is the country that goes without saying in the language of the text.
    """

    words: frozenset[str]
    places: frozenset[str]
    groups: frozenset[str]
    layers: frozenset[str]
    years: frozenset[str]
    parts: frozenset[str]
    home: frozenset[str] = frozenset()


@lru_cache(maxsize=1024)
def subject_of(text: str) -> Subject:
    """What the text is about, as far as single words tell."""
    found = tokens(_OF_TWO_WORDS.sub(r"\1\2", text))
    return Subject(
        frozenset(_key(w) for w in found if is_telling(w)),
        _places(found),
        _groups(found),
        _layers(found),
        frozenset(_YEAR.findall(text)),
        _unnamed_parts(found),
        _home(text),
    )


def _home(text: str) -> frozenset[str]:
    """The country that a text of this language speaks of where it names none."""
    if not _CYRILLIC.search(text):
        return frozenset()
    return frozenset({"Ukraine" if has_ukrainian_letters(text) else "Russia"})


def _key(word: str) -> str:
    """What a word means in any language: an event, a population, else its own stem."""
    happened = event_of(word)
    return happened.value if happened else named(word) or stem(word)


@lru_cache(maxsize=1024)
def meant_by(text: str) -> frozenset[str]:
    """The telling words of a text, in English where the glossary knows a word for one."""
    return frozenset(map(_in_any_language, filter(is_telling, tokens(text))))


@lru_cache(maxsize=1 << 14)
def _in_any_language(word: str) -> str:
    english = "" if word.isascii() else plain_term(word, _language_of(word)) or ""
    glossed = english.isalpha() and not event_of(word) and not named(word)
    return stem(english.casefold()) if glossed else _key(word)


def _language_of(word: str) -> Language:
    return UKRAINIAN if has_ukrainian_letters(word) else RUSSIAN


def _groups(words: list[str]) -> frozenset[str]:
    named_so = (
        word
        for word, after in _neighbours(words)
        if not _opens_layer(word, after) and (word, after) != ("white", "house")
    )
    found = {_GROUP_OF.get(word) or _GROUP_OF.get(_in_english(word), "") for word in named_so}
    here = any(pair in _HERE_ILLEGALLY for pair in _neighbours(words))
    return frozenset((found | ({"immigrant"} if here else set())) - {""})


def _opens_layer(word: str, after: str) -> bool:
    """Whether a layer begins here: 'the richest 1 percent' is not a group of its own."""
    return word in _TOP and (after.isdecimal() or after == "half")


def _layers(words: list[str]) -> frozenset[str]:
    """'the top 1 percent', 'the richest 10 percent': who, and not how many."""
    shares = frozenset(
        f"{'bottom' if word in _BOTTOM else 'top'} {_in_tens(share)}"
        for (word, share), (_, after) in pairwise(_neighbours(words))
        if _opens_layer(word, share) and not after[:1].isdecimal()
    )
    return shares | frozenset(
        f"{ORDINAL[word]:g} {_STAGES[after]}"
        for word, after in _neighbours(words)
        if _is_stage(word, after)
    )


def _in_tens(share: str) -> str:
    """The share in tens: 'the bottom 42 percent' are the same as 'the bottom 40 percent'."""
    if share == "half":
        return "50"
    return f"{round(int(share), -1)}" if share.isdecimal() and len(share) == 2 else share


def _is_stage(word: str, after: str) -> bool:
    """'the first year', 'his second term': which stretch of time, and not how long."""
    return after in _STAGES and ORDINAL.get(word, inf) <= _LAST_STAGE


def _in_english(word: str) -> str:
    """The English name of a population in any case of Russian or Ukrainian."""
    return "" if word.isascii() else named(word)


@lru_cache(maxsize=1 << 14)
def is_telling(word: str) -> bool:
    """Whether a folded word says by itself what a text is about."""
    if len(word) < 2 or not word[0].isalpha() or word in _EMPTY or word in SCALED:
        return False
    return word.isascii() or not _is_empty_in_english(word)


def _is_empty_in_english(word: str) -> bool:
    """Whether the word means one that tells nothing in English, in each language that has it."""
    meant = [plain_term(word, language) for language in (RUSSIAN, UKRAINIAN)]
    known = [term for term in meant if term is not None]
    return bool(known) and _EMPTY.issuperset(" ".join(known).casefold().split())


def _places(words: list[str]) -> frozenset[str]:
    pairs = _neighbours(words)
    double = {PAIRS[pair] for pair in pairs if pair in PAIRS}
    inside = {word for pair in pairs if pair in PAIRS for word in pair}
    single = {
        acting_seat(place, word, after, before) or place
        for before, (word, after) in zip(["", *words], pairs, strict=False)
        if word not in inside and (place := place_of(word))
    }
    capital = "" if _names_the_state(words) else _CAPITAL
    return frozenset((double | single) - {"", _AMERICA, capital})


def _names_the_state(words: list[str]) -> bool:
    """Whether a state stands beside the name that it shares with the capital."""
    named_so = (at for at, word in enumerate(words) if place_of(word) == _CAPITAL)
    return any(not _STATE.isdisjoint(words[max(0, at - 2) : at + 2]) for at in named_so)


def _unnamed_parts(words: list[str]) -> frozenset[str]:
    """The kinds of parts of a country that are spoken of without a name: 'in this state'."""
    named_so = {
        _HERE[word] for word, after in _neighbours(words) if word in _HERE and after not in _NO_PART
    }
    if named_so:
        return frozenset(named_so)
    if not _OURS.isdisjoint(words):
        return frozenset({OURS})
    return frozenset({WHOLE} if any(map(_is_of_the_nation, words)) else ())


def _is_of_the_nation(word: str) -> bool:
    return word in _NATION or place_of(word) == _AMERICA


def named_places(text: str) -> frozenset[str]:
    """Every place that the text names by a single word, the whole country among them."""
    return frozenset(place for word in tokens(text) if (place := place_of(word)))


def _neighbours(words: list[str]) -> list[tuple[str, str]]:
    """Each word with the one after it; the last with nothing."""
    return list(pairwise([*words, ""]))


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    word = IRREGULAR.get(word, word)
    if not word.isascii():
        return _CYRILLIC_ENDING.sub("", word) if len(word) > _SHORT else word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + instead
            # 'banned' is of 'ban', and 'killed' of 'kill'.
            word = word[:-1] if ending in _DOUBLING and _DOUBLED.search(word) else word
            break
    return word[:-1] if word.endswith("e") and len(word) > 4 else word
