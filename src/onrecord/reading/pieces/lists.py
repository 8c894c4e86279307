"""The items of a list, down the lines of a message or along one line."""

import re
from itertools import pairwise

from onrecord.figures.words.events import event_of
from onrecord.reading.around.chatter import tells_throughout
from onrecord.reading.pieces.standing import DIGIT, stand_apart
from onrecord.reading.pieces.telling import is_claim, says_something
from onrecord.reading.pieces.worth import LEAST_WORDS, is_news
from onrecord.text import Span, fold, tokens, trimmed

_PICTURE = r"(?:[\U0001f1e6-\U0001f1ff]{2}|[\u2190-\u2bff\U0001f000-\U0001faff])"
"""Any picture; two letters are a flag."""
_BULLET = re.compile(
    r"^[ \t]*(?:\(?\d{1,2}[.)](?:\s+|(?=[^\W\d_]))|[-–—]{1,2}\s*(?=[^\W_]|[\"“«])|"
    r"[*•·]\s*(?=[^\W_]|[$€£₽\"“«#])|"
    rf"(?:\d\ufe0f?\u20e3|{_PICTURE}(?:[\ufe0f\u200d]*{_PICTURE}){{0,4}})[\ufe0f\u200d]*\s*(?=\S))",
    re.MULTILINE,
)
_NUMBER = re.compile(r"(?:^|(?<=[\s:]))\(?(\d{1,2})(?:\)|\.(?=\s?\W*[^\W\d_]))\s*(?=\S)")
_LETTERED = re.compile(r"(?:^|(?<=[\s:]))\(?([a-hа-з])\)\s*(?=\S)", re.IGNORECASE)
_SIGN = re.compile(rf"(?:^|(?<=\s))({_PICTURE}|[•▪●])[\ufe0f\u200d]*\s*(?=[^\W_]|[\"“«])")
_AROUND_A_NUMBER = re.compile(r"\W*[^\W\d_]{4,}\s+(?:\D{0,20}\s)?\d[\d., ]*\s[^\W\d_]{4,}")
_LEAST_HEADED = 2
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_THERE_IS_NONE = frozenset({"нет", "немає", "нема"})
_FIRST_LETTERS = (ord("a"), ord("а"))


def listed(body: str) -> list[Span]:
    """The lines of a list, where two or more lines carry a bullet or a number."""
    marks = list(_BULLET.finditer(body))
    if len(marks) < 2:
        return []
    items = [_line(body, mark.end()) for mark in marks]
    if _counts_of_one(body[: marks[0].start()], [item.of(body) for item in items if item]):
        return []
    # In a list even three words are a claim, and two beside such: each is meant as one.
    lines = [item for item in items[_heads(body, marks, items[0]) :] if item is not None]
    sure = [item for item in lines if _is_claim_of_a_list(item.of(body))]
    short = [item for item in lines if item not in sure and _tells_shortly(item.of(body))]
    all_tell = bool(sure) and len(sure) + len(short) == len(lines)
    found = sorted(sure + short * (all_tell or len(sure) > 1), key=lambda item: item.start)
    alike = len({mark[0].strip(" \t0123456789") for mark in marks}) < len(marks)
    apart = alike or stand_apart([item.of(body) for item in found])
    return found if len(found) > 1 and apart else []


def _heads(body: str, marks: list[re.Match[str]], first: Span | None) -> bool:
    """Whether the first line heads the list: it has a picture of its own, and tells nothing.

    'Bulletin at 08:00, 26 November' may also stand apart above lines that follow each other.
    """
    if first is not None and _stands_above(body, marks, first):
        return True
    signs = [mark[0].strip() for mark in marks]
    alone = len(signs) > _LEAST_HEADED and signs[0] != signs[1] and len(set(signs[1:])) == 1
    return alone and first is not None and not is_news(first.of(body))


def _stands_above(body: str, marks: list[re.Match[str]], first: Span) -> bool:
    """Whether an empty line parts the first line, and no other, from the lines below it."""
    breaks = [_EMPTY_LINE.search(body, one.end(), two.start()) for one, two in pairwise(marks)]
    apart = len(breaks) > _LEAST_HEADED and breaks[0] is not None and not any(breaks[1:-1])
    return apart and not any(map(event_of, fold(first.of(body)).split()))


def _is_claim_of_a_list(item: str) -> bool:
    """Whether a line is a claim, if only of three words, or counts an event: '32 wounded'."""
    counts = DIGIT.search(item) is not None and any(map(event_of, fold(item).split()))
    return is_claim(item, 2 if counts else 3)


def _tells_shortly(item: str) -> bool:
    """Whether two words tell something: 'Klička removed', 'Потерь нет'."""
    words = fold(item).split()
    denies = len(words) > 1 and (words[-1] in _THERE_IS_NONE or words[0] == "no")
    return denies or (len(words) > 1 and (tells_throughout(item) or any(map(event_of, words))))


def _line(body: str, start: int) -> Span | None:
    end = body.find("\n", start)
    return trimmed(body, start, end if end >= 0 else len(body))


def _counts_of_one(intro: str, items: list[str]) -> bool:
    """Whether the items only count what their leading line tells: 'Lost today:', '- tanks 12'."""
    short = sum(1 for item in items if _only_counts(item))
    return intro.rstrip().endswith(":") and 2 * short > len(items)


def _only_counts(item: str) -> bool:
    """Whether a line is only a number and what it counts, as in '- tanks 12'."""
    if len(tokens(item)) >= LEAST_WORDS or DIGIT.search(item) is None:
        return False
    tells = _AROUND_A_NUMBER.match(item) or any(map(event_of, fold(item).split()))
    return not tells


def numbered(body: str) -> list[Span]:
    """The items of a list within one line: '1) … 2) … 3) …', 'a) … b) …'."""
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
    """The items of a one-line message, each opened by the same picture: '✔️ … ✔️ … ✔️ …'."""
    if "\n" in body.strip() or (opening := _SIGN.search(body)) is None:
        return []
    before = body[: opening.start()].strip()
    if before and not before.endswith(":"):
        return []
    found = _between(body, [mark for mark in _SIGN.finditer(body) if mark[1] == opening[1]])
    texts = [span.of(body) for span in found]
    return found if all(map(says_something, texts)) and stand_apart(texts) else []


def _between(body: str, marks: list[re.Match[str]]) -> list[Span]:
    """The texts behind the marks, if each of them is a claim."""
    if len(marks) < 2:
        return []
    edges = [*(mark.start() for mark in marks[1:]), len(body)]
    spans = [trimmed(body, mark.end(), end) for mark, end in zip(marks, edges, strict=True)]
    # Of a thread the first post may only tell what it will be about.
    told = [span for span in spans if span is not None and says_something(span.of(body))]
    found = [span for span in told if _is_item(span.of(body))]
    return found if len(found) == len(told) > 1 else []


def _is_item(text: str) -> bool:
    """Whether an item is a claim, or counts what the item before speaks of: '1,779 left'."""
    return is_claim(text, 3) or (is_claim(text, 2) and DIGIT.search(text) is not None)
