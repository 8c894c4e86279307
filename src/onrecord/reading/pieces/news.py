"""Which sentences of a long text tell of the world, and are asked about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.reading.around.chatter import has_content
from onrecord.reading.pieces.run_on import parted
from onrecord.reading.pieces.worth import LEAST_NEWS, news_in
from onrecord.text import Span, fold, sentences

_LONGEST = 600
_A_SPEAKER = 4
"""So few words before a colon may say who tells it."""
_LED = 1.0
"""A sentence is asked about from its colon on, unless that loses more than this."""
_SURE = 2.5
_BESIDE = 1.0
"""What a sentence gains beside one that surely tells something."""


@dataclass(frozen=True, slots=True)
class _Rated:
    span: Span
    news: float


def worthiest(body: str, most: int) -> tuple[tuple[Span, ...], bool]:
    """The sentences most worth asking about in the order of the text; whether there were more."""
    spans = [piece for span in sentences(body) for piece in parted(body, span)]
    short = [span for span in spans if span.end - span.start <= _LONGEST] or spans
    rated = [*_beside(_told_once([_rated(span, body) for span in short], body), body)]
    worthy = [one for one in rated if one.news >= LEAST_NEWS] or _first_told(rated, body)
    best = sorted(worthy, key=lambda one: -one.news)[:most]
    chosen = sorted((one.span for one in best), key=lambda span: span.start)
    return tuple(chosen), len(worthy) > most


def _rated(span: Span, body: str) -> _Rated:
    """The sentence, or what stands behind a colon where the writer only leads up to that."""
    text = span.of(body)
    whole = news_in(text)
    lead, _, told = text.partition(": ")
    if told and len(lead.split()) > _A_SPEAKER and (behind := news_in(told)) > whole - _LED:
        return _Rated(Span(span.end - len(told), span.end), behind)
    return _Rated(span, whole)


def _beside(rated: Sequence[_Rated], body: str) -> Iterator[_Rated]:
    """The sentences, worth more beside one in their paragraph that surely tells something."""
    for at, one in enumerate(rated):
        beside = (*rated[max(0, at - 1) : at], *rated[at + 1 : at + 2])
        sure = any(other.news >= _SURE and _in_one_paragraph(one, other, body) for other in beside)
        yield _Rated(one.span, one.news + _BESIDE) if sure and one.news > 0.0 else one


def _in_one_paragraph(one: _Rated, other: _Rated, body: str) -> bool:
    first, second = sorted((one.span, other.span), key=lambda span: span.start)
    return body.count("\n", first.end, second.start) < 2


def _told_once(rated: Sequence[_Rated], body: str) -> list[_Rated]:
    """The sentences without those that an earlier one says word for word."""
    first: dict[str, _Rated] = {}
    for one in rated:
        first.setdefault(fold(one.span.of(body)), one)
    return [*first.values()]


def _first_told(rated: Sequence[_Rated], body: str) -> list[_Rated]:
    """Where nothing is worth it, the one sentence that is nearest to telling something."""
    told = [one for one in rated if has_content(one.span.of(body))]
    return sorted(told, key=lambda one: -one.news)[:1]
