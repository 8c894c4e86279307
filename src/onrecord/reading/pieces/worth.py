"""Which sentences of an article are worth asking about."""

import re

from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import SCALED, SMALL
from onrecord.model import EventClass
from onrecord.reading.around.chatter import has_content, is_chatter
from onrecord.text import Span, fold, sentences, tokens
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
_SPEAKER = word_set(
    "i we our us my your you",
)
_NO_CLAIM = re.compile(
    r"\W*(?:©|copyright|all rights|\(?(?:photo|image|picture|video|фото|відео|видео)\b)|"
    r".*\brights reserved|.*\bis (?:solely )?responsible for (?:all|the) content",
    re.IGNORECASE,
)
"""What a page prints below its text."""
_GOING = frozenset({EventClass.ARRIVED, EventClass.LEFT, EventClass.PRESENT})
"""Who comes and goes is news where they are counted: anybody comes to the market."""
_LONGEST = 600
_LEAST_WORDS, _LEAST_COUNTING = 4, 3
_LEAST_WORTH = 1.0


def worthiest(body: str, most: int) -> tuple[tuple[Span, ...], bool]:
    """The sentences most worth asking about in the order of the text; whether there were more."""
    told = sentences(body)
    # Who dictates, or writes without a stop, has nothing but one long sentence.
    spans = [span for span in told if span.end - span.start <= _LONGEST] or told
    rated = [(_news(span.of(body)), span) for span in spans]
    worthy = [(value, span) for value, span in rated if value >= _LEAST_WORTH]
    if not worthy:
        worthy = [(value, span) for value, span in rated if has_content(span.of(body))][:1]
    worthy = _told_once(worthy, body)
    best = sorted(worthy, key=lambda pair: -pair[0])[:most]
    chosen = sorted((span for _, span in best), key=lambda span: span.start)
    return tuple(chosen), len(worthy) > most


def _news(sentence: str) -> float:
    """What the sentence of an article is worth, where much is told of coming and going."""
    words = fold(sentence).split()
    counts = _numbers(tokens(sentence)) > 0
    events = {event for word in words if (event := event_of(word))}
    goes = bool(events) and events <= _GOING and not counts and SAYING.isdisjoint(words)
    return worth(sentence) - goes


def _told_once(rated: list[tuple[float, Span]], body: str) -> list[tuple[float, Span]]:
    """The sentences without those that an earlier one says word for word."""
    first: dict[str, tuple[float, Span]] = {}
    for value, span in rated:
        first.setdefault(fold(span.of(body)), (value, span))
    return list(first.values())


def worth(sentence: str) -> float:
    """How much a sentence is worth asking about: figures, names, attribution and events count."""
    words = tokens(sentence)
    numbers = _numbers(words)
    if (
        len(words) < (_LEAST_COUNTING if numbers else _LEAST_WORDS)
        or _NO_CLAIM.match(sentence)
        or is_chatter(sentence)
        or not has_content(sentence)
    ):
        return 0.0
    names = sum(1 for word in sentence.split()[1:] if word[:1].isupper())
    value = 1.5 * min(numbers, 2) + 0.4 * min(names, 4)
    value += 1.0 * (not SAYING.isdisjoint(words))
    value += 1.0 * any(event_of(word) for word in fold(sentence).split())
    value += 1.0 * (_WILL_NOT.search(fold(sentence)) is not None)
    value -= 3.0 * (not _BEGGING.isdisjoint(words)) + 1.0 * (not _SPEAKER.isdisjoint(words))
    return value - 1.0 * sentence.endswith("?")


def _numbers(words: list[str]) -> int:
    """How many numbers there are, in words too: 'one' may be anybody."""
    counted = (word[0].isdecimal() or SMALL.get(word, 0) > 1 or word in SCALED for word in words)
    return sum(counted)
