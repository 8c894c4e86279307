"""Where one claim-sized piece of a message ends and the next begins."""

import re
from itertools import combinations, pairwise

from onrecord.reading.around.chatter import (
    is_chatter,
    is_framed,
    without_chatter,
    without_small_talk,
)
from onrecord.reading.around.hollow import ADDING
from onrecord.reading.pieces.clauses import clauses_of
from onrecord.reading.pieces.dialogue import with_answers
from onrecord.reading.pieces.going_on import (
    denies_of_others,
    goes_on,
    leader_of,
    leaves_out,
    points_back,
)
from onrecord.reading.pieces.lists import listed, numbered
from onrecord.reading.pieces.news import worthiest
from onrecord.reading.pieces.run_on import runs_on
from onrecord.reading.pieces.standing import (
    BEFORE,
    DIGIT,
    FIRST_WORDS,
    LINKS,
    are_apart,
    counts_on,
    has_name,
    is_asked,
    is_told,
    leans,
    names_what_they_do,
    stand_apart,
    stands_alone,
)
from onrecord.reading.pieces.telling import is_claim, says_something
from onrecord.reading.polarity.negating import polarity_of
from onrecord.text import Span, sentences, tail_of, tokens, trimmed

_LINE = re.compile(r"[^\n]+")
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_PART = re.compile(
    r"(?<!&amp)(?<!&[lg]t)(?<!&quot);\s+|"
    r"(?<=\w\s)(?:[\U0001f600-\U0001f64f\U0001f910-\U0001f92f]\ufe0f?)+\s+(?=\w)(?!http)|"
    r"(?<=\w)\s?(?:[\u203c\u2757\u2049]\ufe0f?)+\s+(?=\w)(?!http)"
)
"""A semicolon, a face or a loud mark may end a sentence in a chat."""
_ENDS = re.compile(r"[.!?…](?=\s|$)")
_SEVERAL_LONG = 600
"""Characters from which a message of several sentences may hold several claims."""
_POST = 400
"""Characters from which many sentences are a post."""
_SEVERAL = 6
_ARTICLE = 1500
"""Characters from which a text is an article, of which only sentences are asked about."""
_MANY = 8
"""So many sentences make an article of a shorter text too."""
_VERY_MANY = 10
"""So many make an article of any text."""
_MOST_OPPOSED = 3
_OPEN = ("?", "-", "–", "—")
_MOST_WEIGHTY = 12
_BRIEF = (2, 3)
"""So few words of a sentence can still tell something: 'Kremlin denies.'."""


def pieces_of(text: str, most: int) -> tuple[tuple[Span, ...], bool]:
    """The claim-sized pieces of the message, at most so many, and whether there were more."""
    tail = tail_of(text)
    body = text[: tail.start] if tail else text
    items = listed(body)
    if items and not _tell_most(items, body):
        items = []
    if not items and _is_article(body):
        return worthiest(body, most)
    pieces = items or numbered(body) or _framed(body)
    if not pieces and not (tail and tail.handle):
        # A post copied with its author's line is one claim, however many sentences it has.
        pieces = _paragraphs(body) or _by_sentence(body)
    pieces = with_answers(body, pieces)
    if len(pieces) < 2 and _is_post(body) and not (tail and tail.handle):
        return worthiest(body, most)
    if len(pieces) < 2:
        whole = trimmed(text, 0, len(text))
        pieces = [whole] if whole else []
    if not (tail and tail.handle):
        pieces = [clause for piece in pieces for clause in clauses_of(text, piece)]
    return tuple(pieces[:most]), len(pieces) > most


def _is_article(body: str) -> bool:
    if len(body) > _ARTICLE:
        return True
    if len(body) > _POST:
        return len(sentences(body)) >= _MANY
    return len(_ENDS.findall(body)) >= _VERY_MANY


def _tell_most(items: list[Span], body: str) -> bool:
    """Whether what a long text tells stands in its list, and not in the sentences around that."""
    told, _ = worthiest(body, _MOST_WEIGHTY)
    inside = [one for one in told if any(_overlap(one, item) for item in items)]
    return 2 * len(inside) >= len(told)


def _overlap(one: Span, other: Span) -> bool:
    return one.end > other.start and one.start < other.end


def _is_post(body: str) -> bool:
    """Whether there is room for chatter around what a message tells."""
    if len(body) > _SEVERAL_LONG or len(body) <= _POST:
        return len(body) > _SEVERAL_LONG
    return len(sentences(body)) >= _SEVERAL or any(runs_on(one.of(body)) for one in sentences(body))


def sentences_apart(text: str, most: int) -> tuple[Span, ...]:
    """The sentences of a one-question message, if each may be a claim of its own."""
    tail = tail_of(text)
    if len(text) > _ARTICLE or (tail and tail.handle):
        return ()
    parts = [part for span in sentences(text) for part in _parts(text, span)]
    told = [part for part in parts if _tells(part.of(text))]
    return tuple(told[:most]) if len(told) > 1 else ()


def without_courtesy(text: str, piece: Span) -> Span:
    """The piece without greetings, small talk and farewells before and behind what it tells."""
    own = piece.of(text)
    said = [span for span in sentences(own) if not is_chatter(span.of(own))]
    told = _without_small_talk(own, said)
    return Span(piece.start + told[0].start, piece.start + told[-1].end) if told else piece


def _tells(text: str) -> bool:
    """Whether a sentence is a claim that names whom it speaks of, or counts."""
    bare = without_chatter(text)
    own = [word for word in tokens(bare) if word not in ADDING]
    if len(own) < 3 or not says_something(text) or not BEFORE.isdisjoint(own[:FIRST_WORDS]):
        return False
    return own[0] not in LINKS and (not leans(bare) or DIGIT.search(bare) is not None)


def _framed(body: str) -> list[Span]:
    """Sentences that each open with 'is it true that', and lines that each ask."""
    told = [span for span in sentences(body) if says_something(span.of(body))]
    said = _without_small_talk(body, told)
    framed = {span for span in said if is_framed(span.of(body)) and is_claim(span.of(body))}
    if len(framed) > 1:
        alone = [span for span in said if span in framed or _is_apart(span.of(body))]
        return _with_comments(body, alone)
    lines = [trimmed(body, line.start(), line.end()) for line in _LINE.finditer(body)]
    asked = [span for span in lines if span is not None and _is_line(span.of(body))]
    asks = [span for span in asked if is_asked(span.of(body))]
    return asked if len(asks) > 1 and len(asks) == len(asked) else []


def _is_line(text: str) -> bool:
    return is_claim(text, 3) or goes_on(text)


def _is_apart(text: str) -> bool:
    """Whether a piece is asked by itself: it stands alone, or continues one: 'And Poland?'."""
    return stands_alone(text) or goes_on(text)


def _replies(body: str, part: Span) -> bool:
    """Whether a piece comments on lines quoted with '>', or only counts on: '12 are missing'."""
    text = part.of(body)
    if has_name(text):
        return False
    quoted = body.startswith(">") or "\n>" in body[: part.start]
    return (quoted and not text.startswith(">")) or counts_on(text)


def _with_comments(body: str, alone: list[Span]) -> list[Span]:
    """The pieces, each with the comment that follows it."""
    edges = [0, *(span.start for span in alone[1:]), len(body)]
    found = (trimmed(body, start, end) for start, end in pairwise(edges))
    return [span for span in found if span is not None]


def _paragraphs(body: str) -> list[Span]:
    """The paragraphs, if each is a claim with words of its own."""
    spans: list[Span] = []
    start = 0
    for gap in [*_PARAGRAPH.finditer(body), None]:
        end = gap.start() if gap else len(body)
        span = trimmed(body, start, end)
        if span is not None and is_claim(span.of(body)):
            spans.append(span)
        start = gap.end() if gap else end
    texts = [span.of(body) for span in spans]
    if len(spans) < 2 or not all(stands_alone(text) for text in texts):
        return []
    return spans if stand_apart(texts) else []


def _by_sentence(body: str) -> list[Span]:
    """The sentences, or parts between semicolons, if each stands alone on its own topic."""
    parts = [part for span in sentences(body) for part in _parts(body, span)]
    said = _without_small_talk(body, [part for part in parts if says_something(part.of(body))])
    if len(said) < 2 or _tells_for_one_question([part.of(body) for part in said]):
        return []
    first, *others = said
    alone = [first] * (stands_alone(first.of(body)) or names_what_they_do(first.of(body)))
    alone += [part for part in others if _is_apart(part.of(body)) and not _replies(body, part)]
    if len(alone) == len(said) and stand_apart([part.of(body) for part in said]):
        return said
    answers = any(_replies(body, part) for part in others)
    if not answers and _are_opposed([part.of(body) for part in said]):
        return said
    telling = [part for part in alone if is_told(part.of(body))]
    apart = all(are_apart(one.of(body), other.of(body)) for one, other in combinations(telling, 2))
    return _with_comments(body, telling) if 2 <= len(telling) <= _MOST_WEIGHTY and apart else []


def _without_small_talk(body: str, said: list[Span]) -> list[Span]:
    told = without_small_talk([part.of(body) for part in said])
    return [part for part in said if part.of(body) in told]


def _are_opposed(texts: list[str]) -> bool:
    """Whether the next sentence denies of others what one affirms: 'Nurses get 9%. Cooks do not.'.

    'He did not apologise' too is a claim of its own, of the minister who resigned before it.
    """
    if not 2 <= len(texts) <= _MOST_OPPOSED or any(text.endswith(_OPEN) for text in texts):
        return False
    if not all(stands_alone(text) or points_back(text) or _is_short(text) for text in texts):
        return False
    pairs = [_parts_from(one, other) for one, other in pairwise(texts)]
    return None not in pairs and True in pairs


def _is_short(text: str) -> bool:
    """Whether a sentence tells of somebody in three words: 'The minister resigned.'."""
    return len(tokens(text)) in _BRIEF and bool(leader_of(text) or leaves_out(text))


def _parts_from(one: str, other: str) -> bool | None:
    """Whether the next sentence says the opposite of the same people; None if it only goes on."""
    opposed = polarity_of(one) is not polarity_of(other)
    if points_back(other) or leaves_out(other):
        return True if opposed and (leader_of(one) or denies_of_others(other)) else None
    if are_apart(one, other):
        return False
    return True if opposed else None


def _tells_for_one_question(texts: list[str]) -> bool:
    """Whether a story only leads to its one question.

    'And is it so that …?' asks for itself, and so does 'And in Poland?'.
    """
    asked = [text for text in texts if is_asked(without_chatter(text))]
    if len(asked) != 1 or goes_on(asked[0]):
        return False
    return not (tokens(asked[0])[0] in ADDING and is_framed(asked[0]))


def _parts(body: str, span: Span) -> list[Span]:
    cuts = [mark.end() for mark in _PART.finditer(body, span.start, span.end)]
    edges = [span.start, *cuts, span.end]
    found = (trimmed(body, start, end) for start, end in pairwise(edges))
    return [part for part in found if part is not None]
