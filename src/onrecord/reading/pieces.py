"""Where one claim-sized piece of a message ends and the next begins."""

import re
from itertools import combinations, pairwise

from onrecord.reading.chatter import has_content, is_chatter, is_framed
from onrecord.reading.worth import worth, worthiest
from onrecord.text import Span, sentences, tail_of, tokens, without_marks
from onrecord.text.lists import word_set

_BULLET = re.compile(
    r"^[ \t]*(?:\d{1,2}[.)]\s|[-–—]{1,2}\s*(?=[^\W_])|\*\s+|[•▪►➡✅❗🔹🔸●○◦‣]\ufe0f?\s*(?=\S))",
    re.MULTILINE,
)
_NUMBER = re.compile(r"(?:^|(?<=[\s:]))\(?(\d{1,2})(?:\)|\.(?=\s\W*[^\W\d_]))\s*(?=\S)")
_LINE = re.compile(r"[^\n]+")
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_PART = re.compile(r";\s+")
_SEVERAL_LONG = 600
"""Characters from which a message of several sentences may hold several claims."""
_ARTICLE = 1500
"""Characters from which a text is an article, of which only sentences are asked about."""
_LEAST_WORDS = 4
_MOST_WEIGHTY = 12
_WEIGHTY = 2.5
_SHARED_MOST = 0.12
_LINKS = word_set(
    "it they he she this that these those its their his her and but so also then or because",
    "here there",
    "such however moreover meanwhile who which we i my our you your him them if when what why",
    "how",
    "он она они это эти этот эта его ее их и но а также поэтому потом тогда там здесь мы я наш",
    "вы ваш",
    "кто который если когда что почему как при однако кроме ведь у",
    "він вона вони це ці цей ця його її їх й але також тому потім тоді там тут ми наш ви ваш",
    "хто який",
    "якщо коли що чому як проте крім адже та і",
)
_COMMON = word_set(
    "the a an of in on at to for by with from as is are was were be been has have had will",
    "would can",
    "that this it its they their he his she her we our you your i my and or but not no if than",
    "then",
    "more most all any some one two about into over after before up out just so who which what",
    "when",
    "в на с по к у о из от за для до и не но а или что как это он она они его ее их был была",
    "было были",
    "все уже еще при же бы ли то так во со з із та й і що як це він вона вони його її їх був",
    "була було",
    "були все вже ще при ж б чи то так у від до за для про",
)
_LOUD = re.compile(r"[!?#@…\"“”]|\.\.|https?:")
_SPEAKER = word_set(
    "i me my we us our you your я мы мне нам вы мені нам ми ви мой моя наш",
)


def pieces_of(text: str, most: int) -> tuple[tuple[Span, ...], bool]:
    """The claim-sized pieces of the message, at most so many, and whether there were more."""
    tail = tail_of(text)
    body = text[: tail.start] if tail else text
    listed = _listed(body)
    if len(body) > _ARTICLE and not listed:
        return worthiest(body, most)
    pieces = listed or _numbered(body) or _framed(body)
    if not pieces and not (tail and tail.handle):
        # A post copied with its author's line is one claim, however many sentences it has.
        pieces = _paragraphs(body) or _by_sentence(body) or _weighty(body)
    if len(pieces) < 2:
        whole = _trimmed(text, 0, len(text))
        return ((whole,) if whole else ()), False
    return tuple(pieces[:most]), len(pieces) > most


def _listed(body: str) -> list[Span]:
    """The lines of a list, where two or more lines carry a bullet or a number."""
    starts = [mark.end() for mark in _BULLET.finditer(body)]
    if len(starts) < 2:
        return []
    ends = [body.find("\n", start) for start in starts]
    spans = [
        _trimmed(body, start, end if end >= 0 else len(body))
        for start, end in zip(starts, ends, strict=True)
    ]
    # In a list even three words are a claim: the list says that they are meant as one.
    found = [span for span in spans if span is not None and _is_claim(span.of(body), 3)]
    return found if len(found) > 1 else []


def _numbered(body: str) -> list[Span]:
    """The parts of a line that is a list itself: '1) … 2) … 3) …'."""
    marks = list(_NUMBER.finditer(body))
    if len(marks) < 2 or [int(mark[1]) for mark in marks] != [*range(1, len(marks) + 1)]:
        return []
    edges = [*(mark.start() for mark in marks[1:]), len(body)]
    spans = [_trimmed(body, mark.end(), end) for mark, end in zip(marks, edges, strict=True)]
    found = [span for span in spans if span is not None and _is_claim(span.of(body), 3)]
    return found if len(found) == len(marks) else []


def _framed(body: str) -> list[Span]:
    """Sentences that each open with 'is it true that', and lines that each ask."""
    spans = sentences(body)
    framed = [span for span in spans if is_framed(span.of(body)) and _is_claim(span.of(body))]
    if len(framed) > 1:
        return framed
    lines = [_trimmed(body, line.start(), line.end()) for line in _LINE.finditer(body)]
    asked = [span for span in lines if span is not None and _is_claim(span.of(body))]
    asks = [span for span in asked if span.of(body).endswith("?")]
    return asked if len(asks) > 1 and len(asks) == len(asked) else []


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
    if len(spans) < 2 or not all(_stands_alone(text) for text in texts):
        return []
    return spans if _stand_apart(texts) else []


def _by_sentence(body: str) -> list[Span]:
    """Sentences, or parts between semicolons, that each stand alone on a topic of their own."""
    parts = [part for span in sentences(body) for part in _parts(body, span)]
    claims = [part for part in parts if _says_something(part.of(body))]
    texts = [part.of(body) for part in claims]
    if len(claims) < 2 or not all(_stands_alone(text) for text in texts):
        return []
    return claims if _stand_apart(texts) else []


def _weighty(body: str) -> list[Span]:
    """Of a long message the sentences with most to look up, if these have different topics."""
    if len(body) < _SEVERAL_LONG:
        return []
    spans, _ = worthiest(body, _MOST_WEIGHTY)
    kept = [span for span in spans if _opens(span.of(body)) and worth(span.of(body)) >= _WEIGHTY]
    topics = [_content(span.of(body)) for span in kept]
    apart = all(_overlap(one, other) <= _SHARED_MOST for one, other in combinations(topics, 2))
    return kept if len(kept) >= 3 and apart else []


def _opens(text: str) -> bool:
    """Whether the sentence opens on a subject of its own."""
    words = tokens(text)
    return len(words) >= _LEAST_WORDS and words[0] not in _LINKS


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


def _is_claim(text: str, least: int = _LEAST_WORDS) -> bool:
    """Whether anything but marks and chatter is in it."""
    words = without_marks(f"{text}\n")
    return has_content(words) and not is_chatter(words) and len(tokens(words)) >= least


def _says_something(text: str) -> bool:
    return not is_chatter(text) and has_content(without_marks(f"{text}\n"))


def _stands_alone(text: str) -> bool:
    """Whether it is a plain statement that needs none before it: comment and chatter do."""
    if _LOUD.search(text) or not _opens(text):
        return False
    return _SPEAKER.isdisjoint(tokens(text))


def _stand_apart(texts: list[str]) -> bool:
    """Whether the pieces share hardly a content word, each with each that follows."""
    topics = [_content(text) for text in texts]
    return all(_overlap(before, after) <= _SHARED_MOST for before, after in pairwise(topics))


def _content(text: str) -> frozenset[str]:
    """The content words, cut to their first letters so that forms of a word are one."""
    return frozenset(word[:5] for word in tokens(text) if word not in _COMMON and word[0].isalpha())


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
