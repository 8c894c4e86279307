"""Where one sentence holds several claims, each with a subject and a verb of its own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.figures.words.events import events_of
from onrecord.figures.words.numerals import SCALED, SMALL
from onrecord.figures.words.places import place_of
from onrecord.figures.words.populations import is_person, named
from onrecord.model import EventClass
from onrecord.reading.around.chatter import without_chatter
from onrecord.reading.pieces.going_on import leader_of
from onrecord.reading.pieces.places import goes_on_there
from onrecord.reading.pieces.sides import (
    begins_a_claim,
    behind_saying,
    counts,
    ends_a_claim,
    is_whole,
)
from onrecord.reading.pieces.standing import has_name, opens
from onrecord.reading.pieces.telling import says_something
from onrecord.reading.polarity.negating import polarity_of
from onrecord.text import Span, fold, sentences, tokens, trimmed
from onrecord.text.lists import word_set

_JOINT = re.compile(
    r",?\s+(?P<joint>(?:and|while|whereas|but|а|и|но|зато|і|й|та|але|зате|тогда как|тоді як)"
    r"(?:(?P<also>\s+(?:also|then|ещё|еще|также|потом|ще|також|потім))?"
    r"\s+(?P<that>that|что|що|шо))?)\s+(?=\S)|"
    r"(?<!&amp)(?<!&[lg]t)(?<!&quot)(?P<semicolon>;)\s+|"
    r"(?P<comma>,)\s+(?=[A-ZА-ЯІЇЄҐ])",
    re.IGNORECASE,
)
_SEMICOLON = re.compile(r"(?:(?<=;)|;)\s+")
_WITH_A_COMMA = word_set("while whereas but а но зато але зате")
"""What parts two clauses only behind a comma: 'lost while attacking'."""
_SETTING_AGAINST = word_set("а но зато але зате")
_THAT = re.compile(r"(?<!\w)(?:that|whether|if|что|що|шо|чи)(?!\w)", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:did|does|do|is|are|was|were|has|have|had|will|can) (?:the )?(?-i:[A-Z])", re.IGNORECASE
)
GAPPED = re.compile(r"([A-ZА-ЯІЇЄҐ][\w'’-]+(?: [\w'’-]+){0,2}) [—–-] (?=\d)")
"""'Чехия — 40 гаубиц': what it did stands in the claim before."""
_CORRECTED = re.compile(r"(?<!\w)(?:не|not) ", re.IGNORECASE)
"""'Не по здоровью, а …' tells one thing twice."""
_OPENS_PLACED = re.compile(r"\W*((?:[Ii]n |[ВвУу]о? |[Нн]а |[Пп][оі]д )?)([A-ZА-ЯІЇЄҐ][\w'’-]+) ")
_NUMBER_FIRST = re.compile(r"\d[\d.,]*\s+")
_PLACED = re.compile(r"(?<!\w)(?:in|at|near|outside|across) (?:the )?[A-Z]")
_DEFINITE = re.compile(
    r"(?:the|an?) (?!(?:rest|others?|same|latter|former|more|less|only|two|lot|result|reason)\b)",
    re.IGNORECASE,
)
"""'the dam is cracked' is told of the place before; 'and the rest' is not."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_GOING = frozenset({EventClass.ARRIVED, EventClass.LEFT, EventClass.KILLED})
"""What befalls the same people in turn."""
_BRIEF = 6
"""Words up to which a clause that counts leaves unsaid whom."""
_LONGEST = 600
"""Characters of a sentence above which nobody joins two plain claims."""
_MOST = 4


def clauses_of(body: str, piece: Span) -> list[Span]:
    """The claims joined in the one sentence of the piece; the piece itself where it is one."""
    text = piece.of(body)
    if _JOINT.search(text) is None:
        return [piece]
    said = [span for span in sentences(text) if says_something(span.of(text))]
    if len(said) != 1 or said[0].end - said[0].start > _LONGEST:
        return [piece]
    found = _claims_in(body, Span(piece.start + said[0].start, piece.start + said[0].end))
    return found if len(found) > 1 else [piece]


def _claims_in(body: str, sentence: Span) -> list[Span]:
    edges = [sentence.start]
    for joint in _JOINT.finditer(body, sentence.start, sentence.end):
        whole, before = body[sentence.start : joint.start()], body[edges[-1] : joint.start()]
        behind = body[joint.end() : sentence.end]
        if len(edges) <= 2 * _MOST and (
            goes_on_there(whole, behind) or _parts(joint, before, behind)
        ):
            edges += joint.span()
    edges.append(sentence.end)
    found = (trimmed(body, *pair) for pair in zip(edges[::2], edges[1::2], strict=True))
    return [span for span in found if span is not None]


def joined_to_last(body: str, pieces: Sequence[Span]) -> list[bool]:
    """Of each piece whether it is joined to the one before it in one sentence."""
    return [False, *(_are_joined(body, *pair) for pair in pairwise(pieces))][: len(pieces)]


def _are_joined(body: str, one: Span, other: Span) -> bool:
    if behind := _SEMICOLON.match(body, one.end):
        return behind.end() == other.start
    joint = _JOINT.match(body, one.end)
    # What is told behind another 'that' may be of anywhere.
    return joint is not None and joint.end() == other.start and joint["that"] is None


def _parts(joint: re.Match[str], before: str, behind: str) -> bool:
    """Whether a claim ends before the joint and another, of its own, begins behind it."""
    if not _may_part(joint, before) and not (joint["comma"] and _is_elsewhere(before, behind)):
        return False
    if _ASKS.match(behind):
        return _ASKS.match(without_chatter(before)) is not None and is_whole(behind)
    begins = counts_another(before, behind) or _begins(joint, before, behind)
    # Where each has a 'that' of its own, what is told first needs no name either.
    return begins and ends_a_claim(before, named=joint["that"] is None)


def counts_another(before: str, behind: str) -> bool:
    """Whether what is behind a joint only counts who did something else: '…, and 7,000 came'."""
    brief = len(behind.split()) <= _BRIEF and people_in(before) != "" == people_in(behind)
    if not (brief and _counts_in_any(before) and _counts_in_any(behind)):
        return False
    first, second = (events_of(tokens(text)) for text in (before, behind))
    return len(first) == len(second) == 1 and first != second and first | second <= _GOING


def people_in(text: str) -> str:
    """The first word for people in a text."""
    return next((word for word in _WORD.findall(text) if is_person(named(fold(word)))), "")


def _counts_in_any(text: str) -> bool:
    return counts(text) or any(word in SMALL or word in SCALED for word in tokens(text))


def _is_elsewhere(before: str, behind: str) -> bool:
    """Whether both open with a place: 'В Самаре горит порт, в Саратове …', 'Spain …, Italy …'."""
    first, second = (_OPENS_PLACED.match(text) for text in (without_chatter(before), behind))
    if first is None or second is None or bool(first[1]) != bool(second[1]):
        return False
    places = [place_of(fold(found[2])) for found in (first, second)]
    return all(places) and places[0] != places[1]


def _may_part(joint: re.Match[str], before: str) -> bool:
    """Whether claims may be joined so: 'but' needs its comma, and a comma alone needs counts."""
    word = fold(joint["joint"] or "").split(" ")[0]
    if word in _WITH_A_COMMA and not joint[0].startswith(",") and not joint["also"]:
        return False
    if joint["that"]:
        if that := _THAT.search(before):
            # 'They did not say that …' denies both.
            return polarity_of(before) is polarity_of(before[that.end() :])
        return behind_saying(before) != before
    return not joint["comma"] or (counts(before) and has_name(before))


def _begins(joint: re.Match[str], before: str, behind: str) -> bool:
    """Whether a claim begins behind the joint, by itself or with the verb of the one before."""
    if GAPPED.match(behind) and counts(before):
        return leader_of(without_chatter(before)) != ""
    if joint["comma"] and not behind[:1].isupper() and not _is_elsewhere(before, behind):
        return False
    if joint["that"] and _is_said_without_a_verb(behind):
        return True
    if joint["that"] or joint["semicolon"]:
        # A number is a subject here: 'and that 77 masts were attacked', '; 700,000 have fled'.
        behind = _NUMBER_FIRST.sub("N ", _in_digits(behind))
    return begins_a_claim(behind, named=not _may_be_unnamed(joint, before, behind))


def _is_said_without_a_verb(text: str) -> bool:
    """'что маткапитал теперь 934 тысячи': Slavic languages need no 'is'."""
    return not text[:1].isascii() and _counts_in_any(text) and is_whole(text) and opens(text)


def _in_digits(text: str) -> str:
    """The text with the words of a number that opens it as a digit: 'two hundred people'."""
    words = text.split()
    end = next((at for at, word in enumerate(words) if not _is_numeral(word)), 0)
    return " ".join(("2", *words[end:])) if end else text


def _is_numeral(word: str) -> bool:
    return fold(word) in SMALL or fold(word) in SCALED


def _may_be_unnamed(joint: re.Match[str], before: str, behind: str) -> bool:
    """Whether what is told behind a joint need not name anybody to be a claim of its own."""
    if joint["that"] or (counts(before) and counts(behind)):
        return True
    word = fold(joint["joint"] or "")
    if word in _SETTING_AGAINST:
        corrected = word == "а" and _CORRECTED.search(before)
        return has_name(before) and not corrected
    return _PLACED.search(before) is not None and _DEFINITE.match(behind) is not None
