"""Where one claim-sized piece of a message ends and the next begins."""

import re
from itertools import combinations, pairwise

from onrecord.figures.words.events import event_of
from onrecord.reading.appeals import is_appeal
from onrecord.reading.chatter import (
    has_content,
    is_chatter,
    is_framed,
    tells_throughout,
    without_chatter,
)
from onrecord.reading.going_on import goes_on
from onrecord.reading.standing import (
    ADDING,
    BEFORE,
    DIGIT,
    FIRST_WORDS,
    LEAST_WORDS,
    LINKS,
    SHARED_MOST,
    are_apart,
    content_of,
    counts_on,
    has_name,
    is_asked,
    is_told,
    leans,
    names_what_they_do,
    opens,
    overlap,
    stand_apart,
    stands_alone,
)
from onrecord.reading.worth import worth, worthiest
from onrecord.text import Span, fold, sentences, tail_of, tokens, without_marks

_PICTURE = r"(?:[\U0001f1e6-\U0001f1ff]{2}|[\u2190-\u2bff\U0001f000-\U0001faff])"
"""Any picture; two letters are a flag."""
_BULLET = re.compile(
    r"^[ \t]*(?:\(?\d{1,2}[.)](?:\s+|(?=[^\W\d_]))|[-–—]{1,2}\s*(?=[^\W_])|"
    r"[*•·]\s*(?=[^\W_]|[$€£₽\"“«#])|"
    rf"(?:\d\ufe0f?\u20e3|{_PICTURE}(?:[\ufe0f\u200d]*{_PICTURE}){{0,4}})[\ufe0f\u200d]*\s*(?=\S))",
    re.MULTILINE,
)
_NUMBER = re.compile(r"(?:^|(?<=[\s:]))\(?(\d{1,2})(?:\)|\.(?=\s?\W*[^\W\d_]))\s*(?=\S)")
_LETTERED = re.compile(r"(?:^|(?<=[\s:]))\(?([a-hа-з])\)\s*(?=\S)", re.IGNORECASE)
_LINE = re.compile(r"[^\n]+")
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_AROUND_A_NUMBER = re.compile(r"\W*[^\W\d_]{4,}\s+(?:\D{0,20}\s)?\d[\d., ]*\s[^\W\d_]{4,}")
_PART = re.compile(r"(?<!&amp)(?<!&[lg]t)(?<!&quot);\s+")
_SEVERAL_LONG = 600
"""Characters from which a message of several sentences may hold several claims."""
_ARTICLE = 1500
"""Characters from which a text is an article, of which only sentences are asked about."""
_MANY = 8
"""So many sentences make an article of a shorter text too."""
_MOST_WEIGHTY = 12
_WEIGHTY = 2.5
_SOURCE = re.compile(
    r"\W*(?:источник|джерело|source|via|данные|дані|фото|photo|видео|відео|video|автор|author)s?:.{0,60}$"
)
_SIGN = re.compile(rf"(?:^|(?<=\s))({_PICTURE}|[•▪●])[\ufe0f\u200d]*\s*(?=[^\W_]|[\"“«])")
_BRIEF = (2, 3)
"""So few words of a sentence can still tell something: 'Kremlin denies.'."""
_FIRST_LETTERS = (ord("a"), ord("а"))


def pieces_of(text: str, most: int) -> tuple[tuple[Span, ...], bool]:
    """The claim-sized pieces of the message, at most so many, and whether there were more."""
    tail = tail_of(text)
    body = text[: tail.start] if tail else text
    listed = _listed(body)
    if not listed and _is_article(body):
        return worthiest(body, most)
    pieces = listed or _numbered(body) or _framed(body)
    if not pieces and not (tail and tail.handle):
        # A post copied with its author's line is one claim, however many sentences it has.
        pieces = _paragraphs(body) or _by_sentence(body) or _weighty(body)
    if len(pieces) < 2:
        whole = _trimmed(text, 0, len(text))
        return ((whole,) if whole else ()), False
    return tuple(pieces[:most]), len(pieces) > most


def _is_article(body: str) -> bool:
    return len(body) > _ARTICLE or (len(body) > _SEVERAL_LONG and len(sentences(body)) >= _MANY)


def sentences_apart(text: str, most: int) -> tuple[Span, ...]:
    """The sentences of a message that is asked as one, where each may be a claim on its own."""
    tail = tail_of(text)
    if len(text) > _ARTICLE or (tail and tail.handle):
        return ()
    parts = [part for span in sentences(text) for part in _parts(text, span)]
    told = [part for part in parts if _tells(part.of(text))]
    return tuple(told[:most]) if len(told) > 1 else ()


def _tells(text: str) -> bool:
    """Whether it is a claim that names of whom it speaks, or counts."""
    bare = without_chatter(text)
    own = [word for word in tokens(bare) if word not in ADDING]
    if len(own) < 3 or not _says_something(text) or not BEFORE.isdisjoint(own[:FIRST_WORDS]):
        return False
    return own[0] not in LINKS and (not leans(bare) or DIGIT.search(bare) is not None)


def _listed(body: str) -> list[Span]:
    """The lines of a list, where two or more lines carry a bullet or a number."""
    marks = list(_BULLET.finditer(body))
    if len(marks) < 2:
        return []
    items = [_line(body, mark.end()) for mark in marks]
    if _counts_of_one(body[: marks[0].start()], [item.of(body) for item in items if item]):
        return []
    # In a list even three words are a claim, and two beside such: each is meant as one.
    listed = [item for item in items if item is not None]
    sure = [item for item in listed if _is_listed_claim(item.of(body))]
    short = [item for item in listed if item not in sure and _tells_shortly(item.of(body))]
    all_tell = bool(sure) and len(sure) + len(short) == len(listed)
    found = sorted(sure + short * (all_tell or len(sure) > 1), key=lambda item: item.start)
    alike = len({mark[0].strip(" \t0123456789") for mark in marks}) < len(marks)
    apart = alike or stand_apart([item.of(body) for item in found])
    return found if len(found) > 1 and apart else []


def _is_listed_claim(item: str) -> bool:
    """Whether it is a claim of three words, or counts what happened: '32 wounded'."""
    counts = DIGIT.search(item) is not None and any(map(event_of, fold(item).split()))
    return _is_claim(item, 2 if counts else 3)


def _tells_shortly(item: str) -> bool:
    """Whether two words tell something: 'Klička removed', 'загиблих немає'."""
    words = fold(item).split()
    return tells_throughout(item) or (len(words) > 1 and any(map(event_of, words)))


def _line(body: str, start: int) -> Span | None:
    end = body.find("\n", start)
    return _trimmed(body, start, end if end >= 0 else len(body))


def _counts_of_one(intro: str, items: list[str]) -> bool:
    """Whether the items only count what the line before them tells: 'Lost today:', '- tanks 12'."""
    short = sum(1 for item in items if _only_counts(item))
    return intro.rstrip().endswith(":") and 2 * short > len(items)


def _only_counts(item: str) -> bool:
    """Whether a number stands there with the name of what it counts alone, as in '- tanks 12'."""
    if len(tokens(item)) >= LEAST_WORDS or DIGIT.search(item) is None:
        return False
    tells = _AROUND_A_NUMBER.match(item) or any(map(event_of, fold(item).split()))
    return not tells


def _numbered(body: str) -> list[Span]:
    """The parts of a line that is a list itself: '1) … 2) … 3) …', 'a) … b) …'."""
    numbers = list(_NUMBER.finditer(body))
    if [int(mark[1]) for mark in numbers] == [*range(1, len(numbers) + 1)]:
        found = _between(body, numbers)
        if found:
            return found
    letters = list(_LETTERED.finditer(body))
    places = [ord(mark[1].lower()) for mark in letters]
    first = places[0] if places and places[0] in _FIRST_LETTERS else 0
    if letters and places == [*range(first, first + len(places))]:
        return _between(body, letters)
    return _pictured(body)


def _pictured(body: str) -> list[Span]:
    """The parts of a message of one line that one picture opens each: '✔️ … ✔️ … ✔️ …'."""
    if "\n" in body.strip() or (opening := _SIGN.search(body)) is None:
        return []
    before = body[: opening.start()].strip()
    if before and not before.endswith(":"):
        return []
    found = _between(body, [mark for mark in _SIGN.finditer(body) if mark[1] == opening[1]])
    texts = [span.of(body) for span in found]
    return found if all(map(_says_something, texts)) and stand_apart(texts) else []


def _between(body: str, marks: list[re.Match[str]]) -> list[Span]:
    """What stands behind each of the marks, where each has a claim."""
    if len(marks) < 2:
        return []
    edges = [*(mark.start() for mark in marks[1:]), len(body)]
    spans = [_trimmed(body, mark.end(), end) for mark, end in zip(marks, edges, strict=True)]
    found = [span for span in spans if span is not None and _is_item(span.of(body))]
    return found if len(found) == len(marks) else []


def _is_item(text: str) -> bool:
    """Whether it is a claim, or counts what the item before it speaks of: '1,779 left'."""
    return _is_claim(text, 3) or (_is_claim(text, 2) and DIGIT.search(text) is not None)


def _framed(body: str) -> list[Span]:
    """Sentences that each open with 'is it true that', and lines that each ask."""
    said = [span for span in sentences(body) if _says_something(span.of(body))]
    framed = {span for span in said if is_framed(span.of(body)) and _is_claim(span.of(body))}
    if len(framed) > 1:
        alone = [span for span in said if span in framed or _is_apart(span.of(body))]
        return _with_comments(body, alone)
    lines = [_trimmed(body, line.start(), line.end()) for line in _LINE.finditer(body)]
    asked = [span for span in lines if span is not None and _is_line(span.of(body))]
    asks = [span for span in asked if is_asked(span.of(body))]
    return asked if len(asks) > 1 and len(asks) == len(asked) else []


def _is_line(text: str) -> bool:
    return _is_claim(text, 3) or goes_on(text)


def _is_apart(text: str) -> bool:
    """Whether it is asked by itself: it stands alone, or goes on from a question: 'And Poland?'."""
    return stands_alone(text) or goes_on(text)


def _replies(body: str, part: Span) -> bool:
    """Whether it comments on lines quoted with '>', or only counts on: '12 are missing'."""
    text = part.of(body)
    if has_name(text):
        return False
    quoted = body.startswith(">") or "\n>" in body[: part.start]
    return (quoted and not text.startswith(">")) or counts_on(text)


def _with_comments(body: str, alone: list[Span]) -> list[Span]:
    """The pieces with what stands behind each: comment belongs to what it follows."""
    edges = [0, *(span.start for span in alone[1:]), len(body)]
    found = (_trimmed(body, start, end) for start, end in pairwise(edges))
    return [span for span in found if span is not None]


def _paragraphs(body: str) -> list[Span]:
    """Paragraphs apart from each other, each a claim with words of its own."""
    spans: list[Span] = []
    start = 0
    for gap in [*_PARAGRAPH.finditer(body), None]:
        end = gap.start() if gap else len(body)
        span = _trimmed(body, start, end)
        if span is not None and _is_claim(span.of(body)):
            spans.append(span)
        start = gap.end() if gap else end
    texts = [span.of(body) for span in spans]
    if len(spans) < 2 or not all(stands_alone(text) for text in texts):
        return []
    return spans if stand_apart(texts) else []


def _by_sentence(body: str) -> list[Span]:
    """Sentences, or parts between semicolons, that each stand alone on a topic of their own."""
    parts = [part for span in sentences(body) for part in _parts(body, span)]
    said = [part for part in parts if _says_something(part.of(body))]
    if _are_short_stories([part.of(body) for part in said]):
        return said
    if len(said) < 2 or _tells_for_one_question([part.of(body) for part in said]):
        return []
    first, *others = said
    alone = [first] * (stands_alone(first.of(body)) or names_what_they_do(first.of(body)))
    alone += [part for part in others if _is_apart(part.of(body)) and not _replies(body, part)]
    if len(alone) == len(said) and stand_apart([part.of(body) for part in said]):
        return said
    telling = [part for part in alone if is_told(part.of(body))]
    apart = all(are_apart(one.of(body), other.of(body)) for one, other in combinations(telling, 2))
    return _with_comments(body, telling) if 2 <= len(telling) <= _MOST_WEIGHTY and apart else []


def _are_short_stories(texts: list[str]) -> bool:
    """Whether three or more sentences tell something each in two or three words."""
    brief = all(len(tokens(text)) in _BRIEF and tells_throughout(text) for text in texts)
    named = any(text.istitle() or text.isupper() or _only_counts(text) for text in texts)
    return brief and not named and len(texts) > len(_BRIEF) and stand_apart(texts)


def _tells_for_one_question(texts: list[str]) -> bool:
    """Whether a story is told for its one question; 'And is it so that …?' asks for itself."""
    asked = [text for text in texts if is_asked(without_chatter(text))]
    return len(asked) == 1 and not (tokens(asked[0])[0] in ADDING and is_framed(asked[0]))


def _weighty(body: str) -> list[Span]:
    """Of a long message the sentences with most to look up, if these have different topics."""
    if len(body) < _SEVERAL_LONG:
        return []
    spans, _ = worthiest(body, _MOST_WEIGHTY)
    kept = [span for span in spans if opens(span.of(body)) and worth(span.of(body)) >= _WEIGHTY]
    topics = [content_of(span.of(body)) for span in kept]
    apart = all(overlap(one, other) <= SHARED_MOST for one, other in combinations(topics, 2))
    return kept if len(kept) >= 3 and apart else []


def _parts(body: str, span: Span) -> list[Span]:
    cuts = [mark.end() for mark in _PART.finditer(body, span.start, span.end)]
    edges = [span.start, *cuts, span.end]
    found = (_trimmed(body, start, end) for start, end in pairwise(edges))
    return [part for part in found if part is not None]


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    last = start + len(piece.rstrip())
    return Span(first, last) if last > first else None


def _is_claim(text: str, least: int = LEAST_WORDS) -> bool:
    """Whether anything but marks and chatter is in it."""
    words = without_marks(f"{text}\n")
    told = has_content(words) and not is_chatter(words) and not text.endswith(":")
    return told and len(tokens(words)) >= least


def _says_something(text: str) -> bool:
    """Whether it is more than chatter, than the name of a source and than what leads to a claim."""
    return not (
        text.endswith(":") or is_chatter(text) or is_appeal(text) or _SOURCE.match(fold(text))
    ) and has_content(without_marks(f"{text}\n"))
