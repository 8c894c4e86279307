"""Whose words stand on a page: the party's own in quotation marks, an outlet's account without."""

import re

from onrecord.asking import Statement
from onrecord.model import Mode
from onrecord_bot.pages.foreign import one_line, quoted
from onrecord_bot.render.denials import denied_in

_MARKED = re.compile(r"“([^“”]*)”|«([^«»]*)»|„([^„“”]*)[“”]|\"([^\"]*)\"")
_LAST_SIGNS = " .,;:!?…"

# '600' stands neither in '6000' nor in '1,600', and 'thing' not in 'nothing'.
_BEFORE = re.compile(r"(?<!\w)(?<!\d[.,\s'](?=\d))")
_BEHIND = re.compile(r"(?!\w)(?!(?<=\d)[.,\s']\d)")


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
    account = one_line(_MARKED.sub(lambda found: _kept(found, told), told.assertion.words))
    return denied_in(told.assertion, account)


def _kept(found: re.Match[str], told: Statement) -> str:
    """A quotation inside an account; it loses its marks where the evidence does not hold it.

    The last sign may differ: it belongs to the sentence around the quotation.
    """
    inner = next(group for group in found.groups() if group is not None)
    return found.group() if _stands(inner.strip(_LAST_SIGNS), told) else inner


def _stands(words: str, told: Statement) -> bool:
    """Whether evidence holds the words, and not as a piece of a longer word or number."""
    return any(_stands_in(words, evidence.quoted) for evidence in told.evidence)


def _stands_in(words: str, quoted: str) -> bool:
    at = quoted.find(words)
    while at >= 0:
        begins = not words[:1].isalnum() or _BEFORE.match(quoted, at)
        if begins and (not words[-1:].isalnum() or _BEHIND.match(quoted, at + len(words))):
            return True
        at = quoted.find(words, at + 1)
    return False
