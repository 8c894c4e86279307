"""Whether a piece of a message stands by itself, or leans on what was said before it."""

import re
from functools import lru_cache
from itertools import pairwise

from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import SMALL
from onrecord.figures.words.places import place_of
from onrecord.figures.words.saying import SAYS
from onrecord.reading.around.chatter import without_chatter, without_opening
from onrecord.reading.around.hollow import ADDING, is_hollow
from onrecord.reading.pieces.worth import LEAST_WORDS, is_news
from onrecord.text import fold, tokens
from onrecord.text.lists import word_set

_SHARED_MOST = 0.12
LINKS = word_set(
    "it they he she this that these those its their his her and but so also then or because",
    "here there",
    "such however moreover meanwhile who which we i my our you your him them if when what why",
    "how nobody none",
    "он она они это эти этот эта его ее их и но а также поэтому потом тогда там здесь мы я наш",
    "вы ваш",
    "кто который если когда что почему как при однако кроме ведь у",
    "він вона вони це ці цей ця його її їх й але також тому потім тоді там тут ми наш ви ваш",
    "хто який",
    "якщо коли що чому як проте крім адже та і",
)
_COMMON = word_set(
    "the a an of in on at to for by with from as is are was were be been has have had will",
    "would can",
    "that this it its they their he his she her we our you your i my and or but not no if than",
    "then",
    "more most all any some one two about into over after before up out just so who which what",
    "when",
    "в на с по к у о из от за для до и не но а или что как это он она они его ее их был была",
    "было были",
    "все уже еще при же бы ли то так во со з із та й і що як це він вона вони його її їх був",
    "була було",
    "були все вже ще при ж б чи то так у від до за для про",
)
_MEASURES = word_set(
    "percent per cent pct million billion trillion thousand процент процента процентов процентами",
    "млн млрд трлн тыс тис миллион миллиона миллионов миллиардов мільйон мільйона мільйонів",
    "мільярдів відсоток відсотка відсотків відсотки dollars euros pounds",
)
"""What any two counts may share."""
_PERCENT = re.compile(r"\d ?%")
BACK = word_set(
    "it they he she this these those its their his her him them then i me my we our us you your",
    "он она они их ее его ему им ней них ним ними этот эта эти там тогда вы ваш мы наш",
    "він вона вони їх її його йому їм ній них ним ними цей ця ці там тоді ви ваш ми наш",
)
"""What points back at what was said before, or at who speaks."""
OWN = word_set("its their his her them then our их ее его їх її його")
"""What may point at a name of the sentence itself."""
_THERE = word_set("там тут")
_AMERICA = re.compile(r"\bUS\b(?=.*[a-z])")
_NOT = frozenset({"not", "не"})
_AT_A_NAME = re.compile(r"\W*(?:[УуВв]|При|Here in|There in) [А-ЯІЇЄҐA-Z]")
"""'У Львові …' says where; 'У нас …' leans on who speaks."""
_THEY = word_set("they они вони")
BEFORE = word_set("they them those их них ними ним їх них ними ним")
FIRST_WORDS = 4
_TITLE = 5
_WORD = re.compile(r"[^\W\d_]+")
DIGIT = re.compile(r"\d")
_SAME = 0.5
_SHARED_ELSEWHERE = 0.25
_LOUD = re.compile(r"[!?#@…\"“”]|\.\.|https?:")
_QUOTED = re.compile(
    r"[\"«“„]([^\"«»“”„]{15,})[\"»”“][,.]? ?[—–-]? ?(?:[^.!?:;\"«»“”]{0,60} )?"
    rf"{SAYS}[^.!?:;\"«»“”]{{0,80}}\.?$",
    re.IGNORECASE,
)
"""What somebody said, and who said it: '«Ни одного учителя мы не сократим», — заявил Орвин.'."""
_SPEAKER = word_set(
    "i me my we us our you your я меня мне мной мы нас нам нами вы вас вам мой моя мое мои наш",
    "наша наше наши ваш ваша ваше ваши мене мені мною ми нас нам нами ви вас вам мій моє мої наші",
    "ваші",
)


# How a message parts is tried in several ways, which ask the same of each sentence.
@lru_cache(maxsize=128)
def stands_alone(text: str) -> bool:
    """Whether a sentence needs none before it, as comment and chatter do."""
    bare = without_chatter(text)
    if is_asked(bare):
        return _asks_alone(bare)
    if _is_title(bare) or leans(bare):
        return False
    if quoted := _QUOTED.match(bare):
        return opens(quoted[1]) and is_news(bare)
    if _LOUD.search(bare[:-1]) or (_LOUD.search(bare[-1:]) and not is_news(bare)):
        return False
    if not (has_name(bare) or (BACK - OWN).isdisjoint(tokens(_AMERICA.sub("USA", bare)))):
        return False
    told = without_opening(text)
    return opens(bare) and _SPEAKER.isdisjoint(tokens(_AMERICA.sub("USA", told)))


def counts_on(text: str) -> bool:
    """Whether a sentence opens with a number and names nobody: 'Eighty villages were flooded.'."""
    words = tokens(text)
    return bool(words) and (words[0][0].isdecimal() or words[0] in SMALL) and not has_name(text)


def is_common(word: str) -> bool:
    """Whether a folded word only joins others, or points back at what they told."""
    return word in _COMMON or word in LINKS or word in BACK


def names_what_they_do(text: str) -> bool:
    """Whether a sentence opens a message with an unnamed 'they': 'They banned Pride in …'."""
    return tokens(text)[0] in _THEY and bool(_names(text)) and not is_asked(text)


def _is_title(text: str) -> bool:
    """Whether a line is a few capitalised words, such as the name of a channel."""
    words = [word for word in _WORD.findall(text) if fold(word) not in _COMMON]
    named = all(word[0].isupper() and not word.isupper() for word in words)
    return named and len(words) <= _TITLE and DIGIT.search(text) is None


def _is_plain(word: str) -> bool:
    return word[0].isalpha() and word not in _COMMON


def is_asked(text: str) -> bool:
    """Whether it is a question."""
    return text.endswith("?")


def _asks_alone(text: str) -> bool:
    """Whether a question names what it asks about, rather than leaving that to what was before."""
    words = tokens(text)
    named = sum(1 for word in words if word not in _COMMON and word not in LINKS)
    back = BACK - OWN - _THERE if has_name(text) else BACK
    plain = _LOUD.search(text[:-1]) is None and not leans(text)
    return named >= 2 and plain and back.isdisjoint(tokens(_AMERICA.sub("USA", text)))


def stand_apart(texts: list[str]) -> bool:
    """Whether each piece speaks of something else than the next."""
    return all(are_apart(one, other) for one, other in pairwise(texts))


def is_told(text: str) -> bool:
    """Whether a sentence that stands alone is a question, or has something to look up."""
    if is_asked(without_chatter(text)):
        return True
    return is_news(text) and (BACK - OWN).isdisjoint(tokens(_AMERICA.sub("USA", text)))


def are_apart(one: str, other: str) -> bool:
    """Whether two pieces speak of different things.

    Two questions about one place are different, unless they are the same in other words. Two
    counts may use the same words about different places.
    """
    shared = overlap(content_of(one), content_of(other))
    names, others = _names(one), _names(other)
    if names and others and names.isdisjoint(others) and DIGIT.search(one) and DIGIT.search(other):
        return True
    here, there = _places(one), _places(other)
    if is_asked(one) and is_asked(other):
        return shared <= _SAME
    elsewhere = here and there and here.isdisjoint(there)
    return shared <= (_SHARED_ELSEWHERE if elsewhere else _SHARED_MOST)


def _names(text: str) -> frozenset[str]:
    """The capitalised words, cut like content words; the first word is left out."""
    return frozenset(fold(word)[:5] for word in _WORD.findall(text)[1:] if word[0].isupper())


def has_name(text: str) -> bool:
    """Whether the text has a name; its first word counts only if it is a place."""
    words = _WORD.findall(text)
    return bool(_names(text)) or (bool(words) and place_of(fold(words[0])) != "")


def _places(text: str) -> frozenset[str]:
    return frozenset(place for word in _WORD.findall(text) if (place := place_of(fold(word))))


def content_of(text: str) -> frozenset[str]:
    """The content words, cut to their first letters so that forms of a word are one."""
    telling = (word for word in tokens(text) if word not in _COMMON and word not in _MEASURES)
    return frozenset(word[:5] for word in telling if word[0].isalpha())


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of common words among the words of the shorter piece."""
    return len(one & other) / max(1, min(len(one), len(other)))


def opens(text: str) -> bool:
    """Whether the sentence opens on a subject of its own."""
    words = tokens(text)
    plain = [word for word in words if _is_plain(word) or word in _NOT]
    # '9 %' is read as one word, '9 percent' as two.
    enough = len(words) + (_PERCENT.search(text) is not None) >= LEAST_WORDS
    if not enough and (len(words) < 3 or plain != words):
        return False
    own = [word for word in words if word not in ADDING]
    if not own or (own[0] in LINKS and _AT_A_NAME.match(text) is None):
        return False
    return BEFORE.isdisjoint(own[1:FIRST_WORDS])


def leans(text: str) -> bool:
    """Whether a sentence tells what happened, but not to whom: 'How many have left?'."""
    return not subject_of(text)


@lru_cache(maxsize=128)
def subject_of(text: str) -> str:
    """The words that name whom a sentence speaks of, without numbers and acts."""
    names = (word for word in _WORD.findall(text) if not _is_act(fold(word)))
    return " ".join(names)


@lru_cache(maxsize=2048)
def _is_act(word: str) -> bool:
    return is_hollow(word) or word in _COMMON or word in LINKS or event_of(word) is not None
