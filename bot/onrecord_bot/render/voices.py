"""Whose words stand on a page: the party's own in quotation marks, an outlet's account without."""

import re
import unicodedata

from onrecord.asking import Statement
from onrecord.model import Mode
from onrecord_bot.pages.foreign import one_line, quoted
from onrecord_bot.render.denials import denied_in
from onrecord_bot.render.quotations import only_held

# '600' stands neither in '6000' nor in '1,600' or '5-600', and 'thing' not in 'nothing'.
_BEFORE = re.compile(r"(?<!\w)(?<!\d[.,\s'’/:](?=\d))(?<![-–−](?=\d))")
# Nor does it in '600%', and 'won' not in 'won't'.
_BEHIND = re.compile(r"(?!['’ʼ]?\w)(?!(?<=\d)(?:[.,\s'’/:–−-]\d|\s?[%‰]))")


def verbatim(told: Statement) -> bool:
    """Whether the words are the party's own and stand literally in the stored evidence."""
    words = told.assertion.words
    return told.assertion.mode is Mode.DIRECT and _stands(words, told)


def shown_words(told: Statement) -> str:
    """The words as they can be shown: a quotation keeps its lines, an account is one line.

    An account of a denial begins with what is denied.
    """
    if verbatim(told):
        return quoted(told.assertion.words)
    account = one_line(only_held(told.assertion.words, lambda words: _stands(words, told)))
    return denied_in(told.assertion, account)


def _stands(words: str, told: Statement) -> bool:
    """Whether evidence holds the words, and not as a piece of a longer word or number."""
    return any(_stands_in(words, evidence.quoted) for evidence in told.evidence)


def _stands_in(words: str, quoted: str) -> bool:
    at = quoted.find(words)
    while at >= 0:
        end = at + len(words)
        begins = not _is_in_word(words[:1]) or _BEFORE.match(quoted, at)
        ends = not _is_in_word(words[-1:]) or _BEHIND.match(quoted, end)
        if begins and ends and not _is_mark(quoted[end : end + 1]):
            return True
        at = quoted.find(words, at + 1)
    return False


def _is_in_word(letter: str) -> bool:
    return letter.isalnum() or _is_mark(letter)


def _is_mark(letter: str) -> bool:
    """Whether it belongs to the letter before it: an accent, or a vowel of Hindi."""
    return bool(letter) and unicodedata.category(letter).startswith("M")
