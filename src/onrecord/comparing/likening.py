"""How alike two texts are found: as wholes, or a post by the sentence nearest to the other."""

import re
from collections.abc import Callable

from onrecord.comparing.words.framing import unframed
from onrecord.text import sentences

_POST = 31
"""Words from which a text may hold more than one claim, and only one that the other speaks of."""
_SENTENCE = 4
_MOST_SENTENCES = 8
_MARKS = re.compile(r'["“”«»()…]|\.\.\.|^Says (?:that )?')

Likeness = Callable[[str, str], float]
"""How alike two texts are, about 0 to 1: the cosine of an encoder, given by a higher floor."""


def likeness_at_best(one: str, other: str, likeness: Likeness) -> float:
    """How alike two texts are, a post by the sentence of it that is nearest to the other."""
    return max(likeness(first, second) for first in likened_in(one) for second in likened_in(other))


def likened_in(text: str) -> tuple[str, ...]:
    """All whose likeness to another text is measured: the whole, and the sentences of a post."""
    whole = likened(text)
    if len(whole.split()) < _POST:
        return (whole,)
    single = (likened(span.of(text)) for span in sentences(text)[:_MOST_SENTENCES])
    return (whole, *(sentence for sentence in single if len(sentence.split()) >= _SENTENCE))


def likened(text: str) -> str:
    """The text as its likeness is measured: what it claims, without marks and without 'Says'."""
    return " ".join(_MARKS.sub(" ", unframed(text)).split())


def is_latin(text: str) -> bool:
    """Whether most of its letters are Latin ones."""
    letters = [letter for letter in text if letter.isalpha()]
    return 2 * sum(letter.isascii() for letter in letters) >= len(letters)
