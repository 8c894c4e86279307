"""What people put around a claim: greetings, thanks, 'is it true that', 'please check'."""

import re

from onrecord.reading.frames import EMPTY, FRAMES
from onrecord.text import fold, sentences
from onrecord.text.lists import word_set

_FRAME = re.compile(rf"^\W*(?:{'|'.join(FRAMES)})[\s,:]*")
_GREETING = r"(?:(?:hi|hello|hey|привет|здравствуйте|привіт|вітаю)\W+)?"
_EMPTY = re.compile(rf"\W*{_GREETING}(?:{'|'.join(EMPTY)})\W*")
_HOLLOW = word_set(
    "hi hello hey thanks thank you please ok okay yes no true real fake this that it is the a",
    "and or",
    "привет спасибо да нет это правда и а или ли привіт дякую так ні це правда чи та",
)
_LONGEST_FRAME = 120
_ENOUGH = 2000
_WORD = re.compile(r"[^\W\d_]{2,}")


def without_chatter(words: str) -> str:
    """The words without frames and without sentences that ask or say nothing.

    Nothing is taken away where little would remain.
    """
    kept = [span for span in sentences(words) if not is_chatter(span.of(words))]
    pieces = [_unframed(span.of(words)) for span in kept]
    return " ".join(piece for piece in pieces if piece)


def is_chatter(sentence: str) -> bool:
    """Whether the sentence only greets, thanks or asks for a check."""
    return len(sentence) <= _LONGEST_FRAME and _EMPTY.fullmatch(fold(sentence)) is not None


def has_content(words: str) -> bool:
    """Whether there is anything to look up."""
    return any(word not in _HOLLOW for word in _WORD.findall(fold(words[:_ENOUGH])))


def is_framed(sentence: str) -> bool:
    """Whether the sentence opens with a frame such as 'is it true that'."""
    return _FRAME.match(fold(sentence[:_LONGEST_FRAME])) is not None


def _unframed(sentence: str) -> str:
    """The sentence without its opening frame, if what remains is worth asking about."""
    lead = sentence[:_LONGEST_FRAME]
    folded = fold(lead)
    frame = _FRAME.match(folded)
    if frame is None or len(folded) != len(lead) or frame.end() == 0:
        return sentence
    rest = sentence[frame.end() :].lstrip(" ,:—–-")
    return rest if has_content(rest) else sentence
