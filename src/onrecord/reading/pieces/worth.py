"""How much a sentence tells of the world, less what it tells of its writer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.figures.words.events import event_of, events_of
from onrecord.figures.words.numerals import MANY, SCALED, SMALL
from onrecord.figures.words.places import place_of
from onrecord.model import EventClass
from onrecord.reading.around.chatter import has_content, is_chatter
from onrecord.reading.pieces.public_words import calls, is_of_writer, is_public
from onrecord.reading.pieces.verbs import says
from onrecord.text import fold
from onrecord.text.dates import MONTHS

_WILL_NOT = re.compile(
    r"\b(?:will not|won't|(?:is|are) not going to|not? [\w ]{1,30} will)\b|"
    r"\bне (?:буд|планиру|плану)\w+|\b(?:ни один|жоден|жодн\w+)\b"
)
"""What is promised not to happen is looked up as often as what happened."""
_NO_CLAIM = re.compile(
    r"\W*(?:©|copyright|all rights|\(?(?:photo|image|picture|video|фото|відео|видео)\b)|"
    r".*\brights reserved|.*\bis (?:solely )?responsible for (?:all|the) content",
    re.IGNORECASE,
)
"""What a page prints below its text."""
LEAST_WORDS, LEAST_COUNTING = 4, 3
LEAST_NEWS = 1.5
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
_BESIDE_AN_ADDRESS = 4
"""So few words tell nothing beside an address."""
_SMALL_COUNT = 10
"""So many of something, told in words, may be anything: 'the same four notes'."""
_GOING = frozenset({EventClass.ARRIVED, EventClass.LEFT, EventClass.PRESENT})
"""Who comes and goes is news where they are counted: anybody comes to the market."""


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


def is_news(text: str) -> bool:
    """Whether a sentence tells enough of the world to be asked about by itself."""
    return news_in(text) >= LEAST_NEWS


def news_in(text: str) -> float:
    """How much a sentence tells of the world, less what it tells of its writer."""
    sentence = _Sentence.of(text)
    if len(sentence.words) < LEAST_COUNTING or is_idle(text):
        return 0.0
    return _of_the_world(sentence) - _of_the_writer(sentence)


def is_idle(sentence: str) -> bool:
    """Whether it is chatter, what a page prints below its text, or nothing to look up."""
    printed = _NO_CLAIM.match(sentence) is not None
    return printed or is_chatter(sentence) or not has_content(sentence)


def _promises_not(sentence: str) -> bool:
    """Whether it says that something is not to happen, or that none did."""
    return _WILL_NOT.search(fold(sentence)) is not None


def _of_the_world(sentence: _Sentence) -> float:
    """What counts, names, places, events, public affairs, sources and dates are worth."""
    words, small = sentence.words, sentence.bare.casefold()
    numbers = sum(map(_number, words))
    value = min(numbers, 2.0) + 0.5 * min(_names(sentence.written), 3)
    value += min(0.7 * sum(map(is_public, words)), 1.4) + 0.5 * any(map(place_of, words))
    value += 1.0 * any(map(says, words)) + 1.0 * _happens(words, numbers)
    value += 1.0 * bool(_UNIT.search(small)) + 1.0 * bool(_SCORE.search(sentence.bare))
    value += 0.5 * any(word in MONTHS for word in words if len(word) > LEAST_COUNTING)
    return value + 0.7 * (bool(_NONE.search(small)) or _promises_not(sentence.bare))


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
    return sentence.bare != sentence.text and len(sentence.words) <= _BESIDE_AN_ADDRESS


def _is_heading(sentence: _Sentence) -> bool:
    """Whether it is the name of a channel or a rubric: loud letters or bars, and no end."""
    text = sentence.text.strip()
    letters = [sign for sign in sentence.bare if sign.isalpha()]
    loud = sum(map(str.isupper, letters)) > _LOUD * len(letters)
    return (
        (loud or "|" in text) and text[-1] not in _ENDS and not any(map(event_of, sentence.words))
    )
