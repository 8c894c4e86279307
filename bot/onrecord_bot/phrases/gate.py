"""The gate of our voice: which words and signs in a text judge who is right.

Tests hold every catalogue and every rendered page against it; curating may hold a new wording
against it. All languages are searched at once, for a word of one may stray into another.
"""

import re
from functools import cache
from importlib.resources import files

from onrecord_bot.phrases.catalogue import SUPPORTED

_SIGNS = frozenset("✅✔☑❌✖✗✘❎⚠🚫⛔🛑🔴🟢🟡🟠🟥🟩👍👎❗❓❕❔‼⁉💯🤥🤡🚩🔥")


def judging(text: str) -> tuple[str, ...]:
    """The judging words and signs in a text, in the order in which they stand."""
    found = [*_pattern().finditer(text.casefold())]
    signs = [(place, letter) for place, letter in enumerate(text) if letter in _SIGNS]
    placed = [(hit.start(), hit.group()) for hit in found] + signs
    return tuple(word for _, word in sorted(placed))


@cache
def _pattern() -> re.Pattern[str]:
    lines = (line for language in SUPPORTED for line in _lexicon(language))
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(lines))})(?!\w)")


def _lexicon(language: str) -> list[str]:
    """The lexicon of a language as patterns; what is listed may end in any way after a star."""
    text = (files("onrecord_bot.phrases") / "lexicon" / f"{language}.txt").read_text("utf-8")
    words = (line.strip().casefold() for line in text.splitlines())
    return [
        re.escape(word.removesuffix("*")).replace(r"\ ", r"\s+") + (r"\w*" if "*" in word else "")
        for word in words
        if word and not word.startswith("#")
    ]
