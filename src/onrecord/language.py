"""Which language a text is in: English, Russian, Ukrainian or another."""

import re

from onrecord.model import ENGLISH, OTHER, RUSSIAN, UKRAINIAN, Language
from onrecord.text import fold, without_marks

_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_ENGLISH_WORDS = (
    "the of and to in is are was were that this it for on with have has had not be been by from "
    "they their you your we our his her he she who what will would can could than more about "
    "there people killed says said at as an or if but all no do does did i my me so just now us "
    "war president dead million percent up out after over how many when which it's a one"
)
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_FOREIGN_WORDS = (
    "que en un una por con para es son fue como mas pero se su lo han fueron hay sobre desde muy "
    "cierto verdad millones muertos guerra presidente dijo rusia ucrania tanques "
    "les et est dans pour qui sur avec pas plus une au ce il elle sont ont ete selon contre cette "
    "depuis guerre morts tues russie allemagne "
    "das und ist nicht mit ein eine zu den dem auf fur sich auch wie im als wird wurde wurden sind "
    "dass aber mehr nach durch werden oder kein keine uber bei gibt krieg getotet menschen "
    "millionen prozent verloren russland deutschland "
    "che e non per sono gli nel alla anche o della nella piu stati hanno uccisi morti milioni "
    "guerra ucraina italia oltre "
    "os nao uma em foram pelo pela milhoes mortos "
    "w nie na sie z jest ze od po przez jak za tego sa ponad zginelo zginela zabito zostal "
    "zostalo czy prawda milionow wojna polska rosja ukrainie ukrainy "
    "ve bir bu icin ile cok olan degil ama oldu milyon savas fazla kisi "
    "het een niet dat op te zijn voor meer dan werden gedood doden oorlog miljoen "
    "si cu pe din au fost peste sunt ucrainei "
    "je se bylo byl byla vice nez jsou zabito valka "
    "es hogy nem az egy tobb mint haboru "
    "och att det ar som av inte har ett i pa og ikke til krig dodades "
    "met uit geen naar wordt worden bij heeft hebben tegen onder nederland rusland "
    "degli delle dei dal dalla alle agli dopo contro miliardi secondo "
    "contra tras segun entre hasta aux apres sans leur etait milliards "
    "vom zum zur haben gegen kommt laut bis tem foi mais pelos oraz zostaly wedlug ktory "
    "olarak icinde edildi fran efter blev vid podle kteri roku proti "
    "disse pessoas morreram mortes governo isso nunca ninguem nenhum nenhuma ainda numa mulheres "
    "nadie ningun ninguna personas murieron dijeron ayer nessun nessuno nessuna persone questo "
    "aucun aucune jamais rien vrai stimmt niemand niemals keinen keinem hatte sagt nooit "
    "hai hain kya sach nahi nahin mein aur kiya yang tidak bukan untuk dengan apakah adalah telah "
    "nikt nigdy zaden zadnych osob bylo byli"
)
_SHARED_WORDS = (
    "a i in to no do me so on as is was die for dan men has hat mint au pas com o e w z te pa si "
    "ar me ama dat op de an will war all or he"
)
"""Words that English shares with others: beside words of another they tell nothing."""
_SHARED = frozenset(_SHARED_WORDS.split())
_ENGLISH_ALONE = _ENGLISH - _SHARED
_FOREIGN = frozenset(_FOREIGN_WORDS.split()) - _SHARED
_ALSO_ENGLISH_WORDS = (
    "per son non vice dem plus pour con das til elle jak mit que att den jest hay nach rusia sur "
    "est als ont muy dos une via alle bis foi entre del vom sans mais vid bij proti tem dei dal "
    "met hai aur mein"
)
_ALSO_ENGLISH = frozenset(_ALSO_ENGLISH_WORDS.split())
"""Of the foreign words those that English uses, or that stand in names."""
_SURELY_FOREIGN = 3
"""Letters from which a foreign word alone tells of its language, where no English one stands."""
_NAME_WORDS = "el la los las de del di da dos al le du des der von van den zu"
_OF_NAMES = frozenset(_NAME_WORDS.split())
"""Words that names keep in English; they tell of another language beside other words of it."""
_FOREIGN_ALONE = _FOREIGN - _ALSO_ENGLISH - _OF_NAMES
_IN_A_NAME = 2
_SEVERAL = 3
_BORROWED = re.compile(
    r"na[iï]ve|caf[eé]s?|fianc[eé]e?|d[eé]j[aà]|fa[cç]ade|clich[eé]s?|prot[eé]g[eé]"
)
_ACCENTED = re.compile(r"(?<![^\W\d_])[^\W\d_]*?[\u00df-\u00f6\u00f8-\u024f][^\W\d_]*")
_FOREIGN_SPELLING = re.compile(
    r"\w{2,}(?:ckt|mmt|llt|fft|tzt|sst|nnt|hlt|[^g]hrt|iert|ietet|[^gya]cht(?:en)?|schaft|keit|heit|"
    r"isch|ische[nrsm]?)|\w{4,}ung(?:en)?|\w*[bdgklmnprtvwz]ij(?![aiou])\w*"
)
"""How German and Dutch spell what English hardly does: 'schickt', 'krijgt'."""
_ENGLISH_ENDING = re.compile(r"\w{2,}(?:ed|ing|ly|[^aiuos]s)")
_OF_SOMETHING = re.compile(
    r"(?<![^\W_])(?:de|del|della|dos|das|du|des|[EeLl](?:l|os|as)) (?!nino|nina)[a-zà-ÿ]{3}"
)
"""'cierre de escuelas', 'El hospital': in names English keeps, a capital stands behind."""
_SMALL_WORD = re.compile(r"(?<![^\W_])[^\W\d_A-Z]{2,}(?![^\W_])")
_ENOUGH_WORDS = 3
_RUSSIAN_WORDS = (
    "и в с не что он она они это как по его ее из от за для но или же бы был была были было уже "
    "только если когда после при более тысяч человек чем ли также который которые сейчас всех "
    "нет есть еще так только где кто со об во ни года году до у про под год лет сутки"
)
_RUSSIAN = frozenset(_RUSSIAN_WORDS.split())
_UKRAINIAN_WORDS = (
    "і з зі та не що він вона вони це як по його її із від за для але або ж б був була були було "
    "вже тільки якщо коли після при більше тисяч людей ніж чи також який які зараз всіх "
    "майже бере березня липня грудня лютого "
    "немає є ще так лише де хто зі про у й до ні року році й щоб під час буде"
)
_UKRAINIAN = frozenset(_UKRAINIAN_WORDS.split())
_RUSSIAN_STEM_WORDS = (
    "убит погиб уничтож наемн больш меньш кажд миллион будет сказал действит сообщ войск "
    "челов украин росси"
)
_RUSSIAN_STEMS = tuple(_RUSSIAN_STEM_WORDS.split())
_UKRAINIAN_STEM_WORDS = (
    "вбит збит загин знищ найман жодн жоден кожн кожен понад людин гривень грн статт повідом "
    "військ держав україн щор щод опита роки чотир вище менше місто зруйнов станом ефектив "
    "страйк трива участь жовтн вересн серпн червн травн квітн тижн мешкан вибор виборц витрат "
    "зрос кошт залиш зсу втрат ворог"
)
_UKRAINIAN_STEMS = tuple(_UKRAINIAN_STEM_WORDS.split())
_RUSSIAN_ENDINGS = re.compile(r"\w{3,}(?:ет|ют|ут|ят|ит|ие|ии|ия|ой)")
_UKRAINIAN_ENDINGS = re.compile(
    r"\w{2,}(?:[^н]уть|ють|ою|[аиую]в|еню|ння|ття|тиме|тимуть|йован\w+|ськ(?:ий|а|е|у|і|их|им|ими|ого|ому|ої))|\w*[бпвмфкрдт]'[яюєї]\w*"
)
_YO = re.compile("[ёЁ]")
_ONLY_RUSSIAN, _ONLY_UKRAINIAN = _RUSSIAN - _UKRAINIAN, _UKRAINIAN - _RUSSIAN
_RUSSIAN_LETTERS = re.compile(r"[ыэъ]")
_UKRAINIAN_LETTERS = re.compile(r"[іїєґ]")
_OTHER_CYRILLIC = re.compile(r"[ўјљњћђџѓќѕәғқңөұүһ]|шч")
"""Letters of Belarusian, Serbian, Macedonian, Kazakh."""
_NEITHER = re.compile(r"[ыэў][^\W\d_]{0,12}і|і[^\W\d_]{0,12}[ыэў]|ъ(?![еюя])")
"""Russian has no 'і' and Ukrainian no 'ы', and neither has Bulgarian's 'ъгъл'."""
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[a-z]")
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 2000
"""Characters that are enough to tell a language."""


def language_of(text: str, around: Language = RUSSIAN, written: str = "") -> Language:
    """The language of the text; 'other' where it is none of ours or there are no letters.

    ``around`` is the language of what it stands in: words that are Russian and Ukrainian alike are
    taken for that. ``written`` is the text with its accents, where folding took them away.
    """
    folded = fold(without_marks(text[:_LONGEST]))
    letters = len(_LETTER.findall(folded))
    if letters == 0:
        return OTHER
    if 2 * len(_CYRILLIC.findall(folded)) > letters:
        yo = len(_YO.findall(text[:_LONGEST]))
        return _of_cyrillic(folded, yo, UKRAINIAN if around == UKRAINIAN else RUSSIAN)
    if 2 * len(_LATIN.findall(folded)) > letters:
        return _of_latin(folded, (written or text)[:_LONGEST])
    return OTHER


def _of_cyrillic(folded: str, yo: int, around: Language) -> Language:
    words = _CYRILLIC_WORD.findall(folded)
    russian = 2 * (len(_RUSSIAN_LETTERS.findall(folded)) + yo) + _count(words, _ONLY_RUSSIAN)
    russian += _like(words, _RUSSIAN_STEMS, _RUSSIAN_ENDINGS)
    ukrainian = 2 * len(_UKRAINIAN_LETTERS.findall(folded)) + _count(words, _ONLY_UKRAINIAN)
    ukrainian += _like(words, _UKRAINIAN_STEMS, _UKRAINIAN_ENDINGS)
    others = len(_OTHER_CYRILLIC.findall(folded)) + 2 * len(_NEITHER.findall(folded))
    if 2 * others > max(russian, ukrainian):
        return OTHER
    if ukrainian == russian:
        return around
    return UKRAINIAN if ukrainian > russian else RUSSIAN


def _like(words: list[str], stems: tuple[str, ...], endings: re.Pattern[str]) -> int:
    """How many words look like those of the language, by how they begin or end."""
    return sum(1 for word in words if word.startswith(stems) or endings.fullmatch(word) is not None)


def _of_latin(folded: str, written: str) -> Language:
    words = _WORD.findall(folded)
    accented = _accented(written)
    english, foreign = _count(words, _ENGLISH), _count(words, _FOREIGN) + accented
    in_names = _count(words, _OF_NAMES)
    if foreign or in_names > _IN_A_NAME:
        foreign += in_names
    alone = _count(words, _ENGLISH_ALONE)
    if alone == 0 and _looks_foreign(words, written):
        return OTHER
    english = alone if foreign >= _SEVERAL else english
    return OTHER if foreign > english + (0 if accented else 1) else ENGLISH


def _looks_foreign(words: list[str], written: str) -> bool:
    """Whether a text without any English word has one of another language, or one spelt so."""
    if any(map(_is_surely_foreign, words)):
        return True
    if _accented(written):
        return True
    small = [word for word in _SMALL_WORD.findall(written) if word not in _ENGLISH]
    if any(map(_ENGLISH_ENDING.fullmatch, small)):
        return False
    if any(map(_FOREIGN_SPELLING.fullmatch, small)) or _OF_SOMETHING.search(written):
        return True
    open_ended = sum(1 for word in small if word[-1] in "aiou")
    romance = len(small) >= _ENOUGH_WORDS and 3 * open_ended >= 2 * len(small)
    return romance or (len(small) > 1 and _ACCENTED.search(written) is not None)


def _is_surely_foreign(word: str) -> bool:
    return len(word) >= _SURELY_FOREIGN and word in _FOREIGN_ALONE


def _accented(written: str) -> int:
    """How many words with accents there are, but names, English words and what it borrowed."""
    words = (found[0] for found in _ACCENTED.finditer(written) if found[0][0].islower())
    foreign = (fold(word) for word in words if not _BORROWED.fullmatch(word))
    # One letter may be an article here and a preposition there.
    return sum(1 for word in foreign if len(word) == 1 or word not in _ENGLISH)


def _count(words: list[str], listed: frozenset[str]) -> int:
    return sum(1 for word in words if word in listed)
