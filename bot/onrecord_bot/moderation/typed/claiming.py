"""A claim in one message: its wording, and below it what was said on it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from onrecord_bot.moderation.here import Unclear
from onrecord_bot.moderation.typed.at_once import QUOTED, taken_apart, tells
from onrecord_bot.moderation.typed.cleaning import MOST_OF_WORDS, kept
from onrecord_bot.moderation.typed.links import is_link

_MOST_AT_ONCE = 6
_MOST_LINES = 60
"""Each line may begin a statement, and what follows is read from each: 60 take 0.3 s at most."""
_AFTER_A_WORDING = re.compile(r"\n|(?<=\?) ")


@dataclass(frozen=True, slots=True)
class ClaimAtOnce:
    """The wording, with a line for each language, and the statements, each a message by itself."""

    wording: str
    statements: tuple[str, ...] = ()


def claim_in(text: str, today: date) -> ClaimAtOnce:
    """The claim in a message. Raises Unclear for a link or a day that cannot be, or no wording."""
    text = kept(text, _MOST_AT_ONCE * MOST_OF_WORDS)
    if text.count("\n") >= _MOST_LINES:
        raise Unclear("curate.trouble.too_many_lines", most=str(_MOST_LINES))
    for end, start in _outside_quotations(text):
        if _is_statement(text[start:], today):
            return ClaimAtOnce(text[:end], tuple(_one_by_one(text[start:], today)))
    if any(map(is_link, text.split())) or _is_statement(text, today):
        raise Unclear("curate.trouble.claim_at_once")
    return ClaimAtOnce(text)


def is_whole_claim(text: str, today: date) -> bool:
    """Whether the message words a claim and tells what was said on it."""
    try:
        return bool(claim_in(text, today).statements)
    except Unclear:
        return False


def _outside_quotations(text: str) -> Iterator[tuple[int, int]]:
    """Where a wording may end and what follows it begins."""
    quoted = [match.span() for match in QUOTED.finditer(text)]
    for after in _AFTER_A_WORDING.finditer(text):
        if not any(begin < after.start() < end for begin, end in quoted):
            yield after.span()


def _is_statement(text: str, today: date) -> bool:
    """Whether a name, its words and a day or a link follow. Raises Unclear."""
    found = taken_apart(text, today)
    return bool(found and found.party and (found.link or found.on))


def _one_by_one(text: str, today: date) -> Iterator[str]:
    """The statements, each with all of its lines; behind the first one a name and words will do."""
    lines = text.split("\n")
    begun = 0
    for at in range(1, len(lines)):
        before, after = ("\n".join(part) for part in (lines[begun:at], lines[at:]))
        ends = _is_statement(before, today) or (begun and _is_told(before, today))
        if ends and (_is_statement(after, today) or _is_told(lines[at], today)):
            yield before
            begun = at
    yield "\n".join(lines[begun:])


def _is_told(text: str, today: date) -> bool:
    """Whether a name and its words stand there, whose place may be that of the one before."""
    found = taken_apart(text, today)
    return found is not None and tells(found)
