"""Whether a message is only talk between people, with nothing in it that could be looked up."""

import re

from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import MANY, SCALED
from onrecord.figures.words.places import place_of
from onrecord.language import has_ukrainian_letters
from onrecord.model import EventClass
from onrecord.reading.around.chatter import has_content, is_chatter
from onrecord.reading.around.talking import behind_talk, jokes
from onrecord.reading.pieces.public_words import is_of_writer, is_public
from onrecord.reading.pieces.verbs import is_finite
from onrecord.text import fold, sentences
from onrecord.text.dates import MONTHS, WEEKDAYS
from onrecord.text.lists import word_list, word_set

_LONGEST = 240
_BRIEF = 3
"""Words up to which a sentence beside talk only goes on with it: 'Second day.'."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_COUNT = re.compile(r"\d{3}|\d ?(?:[%$€£₽₴]|[kк](?!\w))|[$€£₽₴] ?\d|\d[.,]\d(?!\d)|https?:")
"""What counts or shows a page; hours of the day are of no matter."""
_EVERYDAY = word_list(
    "train ferr school match final famil party parties flight airport metro price bank plant fine",
    "gas close student bridge rate",
    "школ метро матч поезд потяг рейс семе родин студент рада ради раду мост міст директор",
)
"""Words of public affairs that anybody may use of the day."""
_HEARSAY = re.compile(
    r"(?<!\w)(?:heard|read|saw|told|says|said|true|truth|real|really|fake|scam|hoax|legit|check|"
    r"verify|confirm|proof|news|know|known|слыш\w+|чита\w+|прочит\w+|сказа\w+|говор\w+|"
    r"пиш(?:ут|уть)|каж(?:уть|е)|правд\w+|фейк\w*|развод|обман|провер\w+|перевір\w+|"
    r"зна(?:л|ла|ли|ете|єте|в)|курс[еі]|чу(?:в|ла|ли)|новост\w+|новин\w+|вірити|верить)(?!\w)|"
    r": ?[^\W\d]"
)
_OTHERS = word_set(
    "he she they them his their government people nobody everybody because потому бо"
)
_ME_AND_YOU = word_set("i you u we it that this there what where who why how when which here")
_SPEAKERS = word_set("я ты вы мы ти ви ми")
_CLAUSE = re.compile(r"[,;!]|\s[—–-]\s")
_OF_MANY = re.compile(r"[а-я]{2,}[уюая]т(?:ся)?")
_OF_MANY_UKRAINIAN = re.compile(r"[а-яіїєґ]{2,}[уюая]ть(?:ся)?")
"""'отключат', 'вимкнуть': what some do whom nobody names."""
_SEVERAL_DID = ("ли", "лись", "лися")
_OF_MYSELF = re.compile(r"[а-яіїєґ]{2,}[ую](?:с[ья])?")
_I_DO = ("усь", "юсь")
"""'задержусь', 'затримаюсь': it is of me that it is told."""
_OF_ANYBODY = frozenset({None, EventClass.ARRIVED, EventClass.LEFT, EventClass.PRESENT})
"""Anybody comes and goes."""
_US = ("we", "our", "us", "мы", "нас", "нам", "наш", "ми")
"""What many tell of their town."""
_LIGHT = word_set("и а если или да ну потом тогда я і та якщо так потім тоді")
_TO_ONE = word_set("will if be bring")
_NO_NAMES = frozenset({"i", "i'm", "i'll", "i've", "i'd", *WEEKDAYS, *MONTHS})


def is_small_talk(text: str) -> bool:
    """Whether each sentence thanks, wishes, plans, jokes or scolds the bot, or goes on so."""
    if len(text) > _LONGEST:
        return False
    said = [span.of(text) for span in sentences(text)]
    told = [one for one in said if not is_chatter(one) and has_content(one)]
    if not told or any(map(_is_of_the_world, told)):
        return False
    if jokes(fold(text)):
        return True
    talked = any(behind_talk(fold(one)) is not None for one in said)
    return talked and all(map(_is_talk, told))


def _is_talk(sentence: str) -> bool:
    """Whether a sentence is talk and tells nothing behind that, or only goes on with talk."""
    rest = behind_talk(fold(sentence))
    if rest is None:
        return _goes_on(sentence) and not _tells_of_others(sentence)
    behind = re.split(_CLAUSE, rest)[1:]
    return not _tells_of_others(rest) and all(map(_goes_on, behind))


def _is_of_the_world(sentence: str) -> bool:
    """Whether a sentence counts, or has a name, a place, an event or a word of public affairs."""
    written = _WORD.findall(sentence)
    words = [fold(word) for word in written]
    if _COUNT.search(sentence) or any(
        word[0].isupper() and small not in _NO_NAMES
        for word, small in zip(written[1:], words[1:], strict=True)
    ):
        return True
    return any(map(_is_grave, words))


def _is_grave(word: str) -> bool:
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
    folded = fold(sentence)
    words = _WORD.findall(folded)
    if _HEARSAY.search(folded) or not _OTHERS.isdisjoint(words):
        return True
    many = _OF_MANY_UKRAINIAN if has_ukrainian_letters(folded) else _OF_MANY
    if any(map(many.fullmatch, words)):
        return True
    clauses = [_WORD.findall(clause) for clause in re.split(_CLAUSE, folded)]
    own = not _SPEAKERS.isdisjoint(words)
    return any(_acts(clause, at, own=own) for clause in clauses for at in range(len(clause)))


def _acts(words: list[str], at: int, *, own: bool) -> bool:
    """Whether the word is what somebody does who neither writes nor reads."""
    if words[at].isascii():
        return at > 0 and words[at - 1] not in _ME_AND_YOU and is_finite(words, at, named=True)
    said_to_one = own or words[at] in _LIGHT or (at == 0 and not words[at].endswith(_SEVERAL_DID))
    return not said_to_one and is_finite(words, at, named=False)


def _goes_on(sentence: str) -> bool:
    """Whether words beside talk are of the writer, to the reader, or hardly any."""
    words = _WORD.findall(fold(sentence))
    if len(words) <= _BRIEF or words[0] in _TO_ONE:
        return True
    opens = next((word for word in words if word not in _LIGHT), "")
    own = any(is_of_writer(word) for word in words if not word.startswith(_US))
    return own or _OF_MYSELF.fullmatch(opens) is not None
