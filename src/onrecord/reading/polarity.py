"""Whether a text affirms or negates what it is about."""

import re

from onrecord.model import Language, Polarity
from onrecord.text import fold, sentences
from onrecord.text.lists import word_set

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[,.;:!?]")
_NEGATORS = word_set(
    "not never no nobody none nothing neither cannot without nor",
    "не нет нельзя никогда отсутствует отсутствуют немає нема ніколи неможливо невозможно",
)
_DOUBLES_ONLY = word_set(
    "никогда ніколи",
)
"""Words that stand beside a 'не' and add no second negation."""
_CONTRACTED = re.compile(
    r"(?:ca|wo|do|does|did|is|are|was|were|have|has|had|would|should|could|ai|must|need)n't"
)
_UNMARKED = word_set(
    "dont doesnt didnt isnt arent wasnt werent cant wont havent hasnt hadnt couldnt wouldnt",
    "aint",
)
_FLIPS = word_set(
    "denies denied deny denying refutes refuted refute rejects rejected disputes disputed",
    "untrue false fake hoax lie lies myth fabricated debunked",
    "неправда ложь фейк брехня вранье вигадка миф міф",
)
_FLIP_STEMS = ("отриц", "опроверг", "опроверж", "запереч", "спростов", "спросту", "опровер")
_NEUTRAL_AFTER = word_set(
    "only just merely less fewer more later longer-than doubt matter wonder mention question",
    "wait",
    "только лишь менее более меньше больше позднее раз просто исключено считая говоря смотря",
    "случайно",
    "тільки лише менше більше менш більш пізніше раз просто виключено рахуючи кажучи зважаючи",
    "випадково",
)
_CLAUSES = word_set(
    "who which because if unless although while whose where until since",
    "который которые которая если хотя пока чтобы потому який які яка якщо хоча поки щоб тому",
    "бо",
)
_CONTRAST = word_set(
    "а but",
)
_NUMBER = re.compile(r"\d")
_LEAST_WORDS = 4


def polarity_of(text: str, language: Language) -> Polarity:
    """Whether the main sentence affirms or negates; two negations affirm."""
    del language  # The negations of the three languages contradict each other nowhere.
    for span in sentences(text):
        words = _WORD.findall(fold(span.of(text)))
        if sum(1 for word in words if word[0].isalnum()) >= _LEAST_WORDS:
            return _polarity(words)
    return _polarity(_WORD.findall(fold(text)))


def _polarity(words: list[str]) -> Polarity:
    aside, count = False, 0
    for at, word in enumerate(words):
        if word in _CLAUSES and at > 0:
            aside = True
        elif word in {",", ";", ":"}:
            aside = False
        elif not aside and _negates(words, at):
            count += 1
    return Polarity.NEGATED if count % 2 else Polarity.AFFIRMED


def _negates(words: list[str], at: int) -> bool:
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else ""
    if word in _FLIPS or word.startswith(_FLIP_STEMS):
        return _flips(words, at)
    if _CONTRACTED.fullmatch(word) or word in _UNMARKED:
        # 'Isn't it so that …?' expects a yes.
        return at > 0 and not (words[-1] == "?" and at == 1)
    if word not in _NEGATORS or after in _NEUTRAL_AFTER:
        return False
    return _is_plain(words, at, word, after)


def _is_plain(words: list[str], at: int, word: str, after: str) -> bool:
    if word == "no" and (after in {"", ".", ",", "!", "?"} or _NUMBER.match(after)):
        return False
    if word == "without" or word in _DOUBLES_ONLY:
        return False
    if word == "not" and at > 0 and words[at - 1] in {"or", "why", "if"}:
        return False
    if word in {"не", "not"} and _contrasts(words, at):
        return False
    return not (word in {"nor", "neither"} and at > 0)


def _contrasts(words: list[str], at: int) -> bool:
    """'не 600, а 2000', 'not 600 but 2,000': the other number is what is said."""
    ahead = words[at + 1 : at + 8]
    near = ahead[: ahead.index(".")] if "." in ahead else ahead
    return bool(near) and _NUMBER.match(near[0]) is not None and not _CONTRAST.isdisjoint(near)


def _flips(words: list[str], at: int) -> bool:
    """'denies that', 'it is untrue that': what follows is negated; a bare noun flips nothing."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word in {
        "lie",
        "lies",
        "fake",
        "false",
        "hoax",
        "myth",
        "фейк",
        "ложь",
        "миф",
        "міф",
        "брехня",
    }:
        return after in {"that", "what", ",", "что", "що"} and at <= 4
    return True
