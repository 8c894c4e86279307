"""What people put around a claim: greetings, thanks, 'is it true that', 'please check'."""

import re

from onrecord.reading.frames import CLOSINGS, EMPTY, FRAMES, GREETING, LINKS
from onrecord.text import aligned, fold, sentences
from onrecord.text.lists import word_set

_FRAME = re.compile(rf"^\W*{LINKS}(?:{'|'.join(FRAMES)})[\s,:]*")
_GREETED = re.compile(rf"^\W*{GREETING}(?:\s*[,!.:]+\s*|\s+(?=pls|please|is it|can ))")
_CLOSED = re.compile(rf"(?:{'|'.join(CLOSINGS)})$")
_EMPTY = re.compile(rf"\W*(?:{GREETING}\W+)*(?:{'|'.join(EMPTY)})\W*")
_HOLLOW = word_set(
    "hi hello hey thanks thank you please ok okay yes no true real fake this that it is the a",
    "and or",
    "привет спасибо да нет это правда и а или ли привіт дякую так ні це правда чи та",
)
_LONGEST_FRAME = 120
_ENOUGH = 2000
_MOST_FRAMES = 4
_APART = re.compile(r"(?<![^\W_])[^\W\d_](?![^\W_])")
_LETTERS_APART = 6
"""So many letters that stand alone are words spaced out."""
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
    folded = fold(words[:_ENOUGH])
    told = any(word not in _HOLLOW for word in _WORD.findall(folded))
    return told or len(_APART.findall(folded)) >= _LETTERS_APART


def is_framed(sentence: str) -> bool:
    """Whether the sentence opens with a frame such as 'is it true that'."""
    folded = fold(sentence[:_LONGEST_FRAME])
    greeted = _GREETED.match(folded)
    return _FRAME.match(folded[greeted.end() :] if greeted else folded) is not None


def _unframed(sentence: str) -> str:
    """The sentence without what frames it, as long as what remains is worth asking about."""
    for opening in (_GREETED, *[_FRAME] * _MOST_FRAMES):
        sentence = _opened(sentence, opening)
    return _closed(sentence)


def _opened(sentence: str, opening: re.Pattern[str]) -> str:
    folded, places = aligned(sentence[:_LONGEST_FRAME])
    frame = opening.match(folded)
    if frame is None or frame.end() == 0:
        return sentence
    rest = sentence[places[frame.end() - 1] + 1 :].lstrip(" ,:—–-")
    return rest if has_content(rest) else sentence


def _closed(sentence: str) -> str:
    start = max(0, len(sentence) - _LONGEST_FRAME)
    folded, places = aligned(sentence[start:])
    frame = _CLOSED.search(folded)
    if frame is None or frame.start() == 0:
        return sentence
    rest = sentence[: start + places[frame.start()]].rstrip()
    return rest if has_content(rest) else sentence
