"""Where a sentence that runs on without marks may be parted, as voice messages are written down."""

import re

from onrecord.text import Span, trimmed

_JOINT = re.compile(
    r"\s+(?:(?:and|but|so|also|anyway|и|а|но|еще|ещё|короче|і|й|але|ще|коротше)\s+)+|"
    r"\s+(?=(?:because|cause|he says|she says|they say|потому|говорит|бо|каже)\s)",
    re.IGNORECASE,
)
"""Joining words are no part of what they join; 'because' and 'she says' are."""
_LONG = 40
"""So many words in a row, with hardly a mark between them, are no sentence that was written."""
_WORDS_TO_A_MARK = 16
_LEAST = 5
_MARK = re.compile(r"[,;:—–()]")


def runs_on(sentence: str) -> bool:
    """Whether a sentence is of many words, with hardly a mark between them."""
    words = len(sentence.split())
    return words >= _LONG and words >= _WORDS_TO_A_MARK * len(_MARK.findall(sentence))


def parted(text: str, sentence: Span) -> list[Span]:
    """The pieces of a sentence that runs on; the sentence itself where it does not."""
    if not runs_on(sentence.of(text)):
        return [sentence]
    pieces, start = list[Span | None](), sentence.start
    for joint in _JOINT.finditer(text, sentence.start, sentence.end):
        before, after = text[start : joint.start()], text[joint.end() : sentence.end]
        if min(len(before.split()), len(after.split())) >= _LEAST:
            pieces.append(trimmed(text, start, joint.start()))
            start = joint.end()
    pieces.append(trimmed(text, start, sentence.end))
    return [piece for piece in pieces if piece is not None]
