"""Which sentences of a long text tell of the world, and are asked about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.figures.words.events import event_of, events_of
from onrecord.figures.words.numerals import MANY, SCALED, SMALL
from onrecord.figures.words.places import place_of
from onrecord.model import EventClass
from onrecord.reading.around.chatter import has_content
from onrecord.reading.pieces.public_words import calls, is_of_writer, is_public
from onrecord.reading.pieces.run_on import parted
from onrecord.reading.pieces.verbs import says
from onrecord.reading.pieces.worth import LEAST_COUNTING, is_idle, promises_not
from onrecord.text import Span, fold, sentences
from onrecord.text.dates import MONTHS

_ELSEWHERE = re.compile(
    r"https?://\S+|(?<!\w)[@#]\w+|\b[\w-]+\.[a-z]{2,}(?:/\S*)?|\b\d{1,2}:\d{2}\b"
)
"""Addresses, handles, tags and times of day, whose words and numbers tell nothing."""
_WORD = re.compile(r"\d[\d.,\u00a0 ]*%?|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SCORE = re.compile(r"\b\d{1,3} ?[:–-] ?\d{1,3}\b")
_UNIT = re.compile(
    r"[$€£₽₴%]|\b(?:per ?cent|dollars?|euros?|pounds?|rubles?|hryvnias?|процент\w*|відсот\w*|"
    r"руб\w*|доллар\w*|долар\w*|евро|євро|гривен\w*|гривн\w*|грн)\b"
)
_NONE = re.compile(r"\b(?:nobody|no one|none|never|никто|никого|ніхто|нікого)\b")
_QUOTED = re.compile(r"[\"“«„][^\"”»“]{15,400}[\"”»“]")
_OPENS_QUOTE = frozenset('"“«„')
_ENDS = frozenset('.!?…»"”')
_PICTURE = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_LOUD = 0.7
_SHORT_NAME = 5
"""Capitals up to which a word names an agency; longer ones are only loud."""
_SMALL_COUNT = 10
"""So many of something, told in words, may be anything: 'the same four notes'."""
_GOING = frozenset({EventClass.ARRIVED, EventClass.LEFT, EventClass.PRESENT})
"""Who comes and goes is news where they are counted: anybody comes to the market."""
_LONGEST = 600
_A_SPEAKER = 4
"""So few words before a colon may say who tells it."""
_LED = 1.0
"""A sentence is asked about from its colon on, unless that loses more than this."""
_LEAST = 1.5
_SURE = 2.5
_BESIDE = 1.0
"""What a sentence gains beside one that surely tells something."""


@dataclass(frozen=True, slots=True)
class _Rated:
    span: Span
    news: float


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence, what of it is no address, and the words of that as written and folded."""

    text: str
    bare: str
    written: Sequence[str]
    words: Sequence[str]

    @classmethod
    def of(cls, text: str) -> "_Sentence":
        bare = _ELSEWHERE.sub(" ", text)
        written = _WORD.findall(bare)
        return cls(text, bare, written, [fold(word) for word in written])


def worthiest(body: str, most: int) -> tuple[tuple[Span, ...], bool]:
    """The sentences most worth asking about in the order of the text; whether there were more."""
    spans = [piece for span in sentences(body) for piece in parted(body, span)]
    short = [span for span in spans if span.end - span.start <= _LONGEST] or spans
    rated = [*_beside(_told_once([_rated(span, body) for span in short], body), body)]
    worthy = [one for one in rated if one.news >= _LEAST] or _first_told(rated, body)
    best = sorted(worthy, key=lambda one: -one.news)[:most]
    chosen = sorted((one.span for one in best), key=lambda span: span.start)
    return tuple(chosen), len(worthy) > most


def news_in(text: str) -> float:
    """How much a sentence tells of the world, less what it tells of its writer."""
    sentence = _Sentence.of(text)
    if len(sentence.words) < LEAST_COUNTING or is_idle(text):
        return 0.0
    return _of_the_world(sentence) - _of_the_writer(sentence)


def _rated(span: Span, body: str) -> _Rated:
    """The sentence, or what stands behind a colon where the writer only leads up to that."""
    text = span.of(body)
    whole = news_in(text)
    lead, _, told = text.partition(": ")
    if told and len(lead.split()) > _A_SPEAKER and (behind := news_in(told)) > whole - _LED:
        return _Rated(Span(span.end - len(told), span.end), behind)
    return _Rated(span, whole)


def _of_the_world(sentence: _Sentence) -> float:
    """What counts, names, places, events, public affairs, sources and dates are worth."""
    words, small = sentence.words, sentence.bare.casefold()
    numbers = sum(map(_number, words))
    value = min(numbers, 2.0) + 0.5 * min(_names(sentence.written), 3)
    value += min(0.7 * sum(map(is_public, words)), 1.4) + 0.5 * any(map(place_of, words))
    value += 1.0 * any(map(says, words)) + 1.0 * _happens(words, numbers)
    value += 1.0 * bool(_UNIT.search(small)) + 1.0 * bool(_SCORE.search(sentence.bare))
    value += 0.5 * any(word in MONTHS for word in words if len(word) > LEAST_COUNTING)
    return value + 0.7 * (bool(_NONE.search(small)) or promises_not(sentence.bare))


def _number(word: str) -> float:
    if word[0].isdecimal() or word in SCALED or word in MANY:
        return 1.5
    value = SMALL.get(word, 0)
    return 1.5 if value > _SMALL_COUNT else 0.5 * (value > 1)


def _names(written: Sequence[str]) -> int:
    """How many words behind the first are written as names or agencies are."""
    capital = (word for word in written[1:] if word[0].isupper())
    return sum(1 for word in capital if not word.isupper() or 1 < len(word) <= _SHORT_NAME)


def _happens(words: Sequence[str], numbers: float) -> bool:
    """Whether an event is told; of coming and going only where it is counted, or somebody says."""
    events = events_of(words)
    return bool(events - _GOING) or (bool(events) and (numbers > 0 or any(map(says, words))))


def _of_the_writer(sentence: _Sentence) -> float:
    """What words on the writer and to readers cost, loud marks, headings and torn quotations."""
    text, words = sentence.text.strip(), sentence.words
    quotes = _QUOTED.search(sentence.bare) is not None
    own = 0.0 if quotes else min(1.2 * sum(map(is_of_writer, words)), 3.0)
    torn = not quotes and text.lstrip("—–- ")[:1] in _OPENS_QUOTE
    loud = 0.5 * ("!!" in text) + 0.3 * (_PICTURE.search(text) is not None)
    value = own + loud + 1.5 * calls(words[0]) + 1.0 * torn + 1.0 * text.endswith("?")
    return value + 1.5 * _points_elsewhere(sentence) + 1.5 * _is_heading(sentence)


def _points_elsewhere(sentence: _Sentence) -> bool:
    """Whether little stands beside an address: 'Join: t.me/channel'."""
    return sentence.bare != sentence.text and len(sentence.words) <= _A_SPEAKER


def _is_heading(sentence: _Sentence) -> bool:
    """Whether it is the name of a channel or a rubric: loud letters or bars, and no end."""
    text = sentence.text.strip()
    letters = [sign for sign in sentence.bare if sign.isalpha()]
    loud = sum(map(str.isupper, letters)) > _LOUD * len(letters)
    return (
        (loud or "|" in text) and text[-1] not in _ENDS and not any(map(event_of, sentence.words))
    )


def _beside(rated: Sequence[_Rated], body: str) -> Iterator[_Rated]:
    """The sentences, worth more beside one in their paragraph that surely tells something."""
    for at, one in enumerate(rated):
        beside = (*rated[max(0, at - 1) : at], *rated[at + 1 : at + 2])
        sure = any(other.news >= _SURE and _in_one_paragraph(one, other, body) for other in beside)
        yield _Rated(one.span, one.news + _BESIDE) if sure and one.news > 0.0 else one


def _in_one_paragraph(one: _Rated, other: _Rated, body: str) -> bool:
    first, second = sorted((one.span, other.span), key=lambda span: span.start)
    return body.count("\n", first.end, second.start) < 2


def _told_once(rated: Sequence[_Rated], body: str) -> list[_Rated]:
    """The sentences without those that an earlier one says word for word."""
    first: dict[str, _Rated] = {}
    for one in rated:
        first.setdefault(fold(one.span.of(body)), one)
    return [*first.values()]


def _first_told(rated: Sequence[_Rated], body: str) -> list[_Rated]:
    """Where nothing is worth it, the one sentence that is nearest to telling something."""
    told = [one for one in rated if has_content(one.span.of(body))]
    return sorted(told, key=lambda one: -one.news)[:1]
