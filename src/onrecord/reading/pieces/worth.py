"""How much a sentence of a short message tells: counts, names, events and who said it."""

import re

from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import SCALED, SMALL
from onrecord.reading.around.chatter import has_content, is_chatter
from onrecord.text import fold, tokens
from onrecord.text.lists import word_set

SAYING = word_set(
    "said says stated reported announced according told confirmed claimed denied added",
    "estimated",
    "заявил заявила заявили сообщил сообщила сообщили сообщает словам данным подтвердил уточнил",
    "заявив заявила повідомив повідомила повідомили повідомляє словами даними підтвердив",
    "уточнив",
)
_BEGGING = word_set(
    "subscribe donate donation newsletter cookies advertisement support contribute sign login",
    "readers",
    "подпишитесь подписывайтесь реклама поддержите донат підпишіться підписуйтесь підтримайте",
)
_WILL_NOT = re.compile(
    r"\b(?:will not|won't|(?:is|are) not going to|not? [\w ]{1,30} will)\b|"
    r"\bне (?:буд|планиру|плану)\w+|\b(?:ни один|жоден|жодн\w+)\b"
)
"""What is promised not to happen is looked up as often as what happened."""
_SPEAKER = word_set("i we our us my your you")
_NO_CLAIM = re.compile(
    r"\W*(?:©|copyright|all rights|\(?(?:photo|image|picture|video|фото|відео|видео)\b)|"
    r".*\brights reserved|.*\bis (?:solely )?responsible for (?:all|the) content",
    re.IGNORECASE,
)
"""What a page prints below its text."""
LEAST_WORDS, LEAST_COUNTING = 4, 3


def is_idle(sentence: str) -> bool:
    """Whether it is chatter, what a page prints below its text, or nothing to look up."""
    printed = _NO_CLAIM.match(sentence) is not None
    return printed or is_chatter(sentence) or not has_content(sentence)


def promises_not(sentence: str) -> bool:
    """Whether it says that something is not to happen, or that none did."""
    return _WILL_NOT.search(fold(sentence)) is not None


def worth(sentence: str) -> float:
    """How much a sentence is worth asking about: figures, names, attribution and events count."""
    words = tokens(sentence)
    numbers = _numbers(words)
    if len(words) < (LEAST_COUNTING if numbers else LEAST_WORDS) or is_idle(sentence):
        return 0.0
    names = sum(1 for word in sentence.split()[1:] if word[:1].isupper())
    value = 1.5 * min(numbers, 2) + 0.4 * min(names, 4)
    value += 1.0 * (not SAYING.isdisjoint(words))
    value += 1.0 * any(event_of(word) for word in fold(sentence).split())
    value += 1.0 * promises_not(sentence)
    value -= 3.0 * (not _BEGGING.isdisjoint(words)) + 1.0 * (not _SPEAKER.isdisjoint(words))
    return value - 1.0 * sentence.endswith("?")


def _numbers(words: list[str]) -> int:
    """How many numbers there are, in words too: 'one' may be anybody."""
    counted = (word[0].isdecimal() or SMALL.get(word, 0) > 1 or word in SCALED for word in words)
    return sum(counted)
