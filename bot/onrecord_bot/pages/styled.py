"""Text with entities, counted as Telegram counts: built from pieces, never from markup."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from string import Formatter


class Kind(StrEnum):
    """What a span is; all but THEIRS are Telegram's own names."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    CODE = "code"
    LINK = "text_link"
    QUOTE = "blockquote"
    EXPANDABLE = "expandable_blockquote"
    # Who speaks: what others wrote (words, names, titles). It is never sent; it lets the
    # gate read our words alone and keeps a page from ending inside theirs.
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text, in UTF-16 units."""

    kind: Kind
    start: int
    length: int
    url: str = ""

    @property
    def end(self) -> int:
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch in which the set of spans does not change: for printing in a terminal."""

    text: str
    kinds: frozenset[Kind]
    url: str = ""


@dataclass(frozen=True, slots=True)
class Styled:
    """Text and the spans over it; a value, so that pieces can be shared and added up."""

    text: str = ""
    spans: tuple[Span, ...] = ()

    def __add__(self, other: "Styled | str") -> "Styled":
        return _together((self, as_styled(other)))

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def units(self) -> int:
        """Length as Telegram counts it."""
        return units(self.text)

    @property
    def entities(self) -> tuple[Span, ...]:
        """The spans that are sent, in Telegram's order: by place, the wider one first."""
        sent = (span for span in self.spans if span.kind is not Kind.THEIRS)
        return tuple(sorted(sent, key=lambda span: (span.start, -span.length)))

    @property
    def sent(self) -> int:
        """How many spans are sent; asked of every piece of a page, so nothing is put in order."""
        return sum(1 for span in self.spans if span.kind is not Kind.THEIRS)

    def wrapped(self, kind: Kind, url: str = "") -> "Styled":
        """The same text under one more span; nothing is not worth a span."""
        if not self.text.strip():
            return self
        return Styled(self.text, (Span(kind, 0, self.units, url), *self.spans))

    def slice(self, start: int, end: int) -> "Styled":
        """The code points from ``start`` to ``end`` with the spans clipped to them."""
        offset, kept = units(self.text[:start]), self.text[start:end]
        size = units(kept)
        clipped = (_clipped(span, offset, size) for span in self.spans)
        return Styled(kept, tuple(span for span in clipped if span.length > 0))

    def runs(self) -> Iterator[Run]:
        """The text in order, cut wherever a span begins or ends."""
        edges = {0, self.units} | {e for s in self.spans for e in (s.start, s.end)}
        ordered = sorted(edges)
        encoded = self.text.encode("utf-16-le", "surrogatepass")
        ahead, over = sorted(self.spans, key=lambda span: -span.start), list[Span]()
        for start, end in pairwise(ordered):
            while ahead and ahead[-1].start <= start:
                over.append(ahead.pop())
            over = [span for span in over if end <= span.end]
            url = next((s.url for s in over if s.url), "")
            piece = encoded[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
            yield Run(piece, frozenset(s.kind for s in over), url)


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    if text.isascii():
        return len(text)  # Known without going over it; every piece of a page is asked.
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plain(text: str) -> Styled:
    return Styled(text)


def bold(text: Styled | str) -> Styled:
    return as_styled(text).wrapped(Kind.BOLD)


def italic(text: Styled | str) -> Styled:
    return as_styled(text).wrapped(Kind.ITALIC)


def underline(text: Styled | str) -> Styled:
    return as_styled(text).wrapped(Kind.UNDERLINE)


def code(text: Styled | str) -> Styled:
    return as_styled(text).wrapped(Kind.CODE)


def link(text: Styled | str, url: str) -> Styled:
    """A link where the address is one that Telegram follows; plain text otherwise."""
    followed = url.startswith(("https://", "http://")) and not any(c.isspace() for c in url)
    return as_styled(text).wrapped(Kind.LINK, url) if followed else as_styled(text)


def blockquote(text: Styled | str) -> Styled:
    return as_styled(text).wrapped(Kind.QUOTE)


def expandable(text: Styled | str) -> Styled:
    """A quotation block that Telegram folds until it is tapped."""
    return as_styled(text).wrapped(Kind.EXPANDABLE)


def theirs(text: Styled | str) -> Styled:
    """Marked as somebody else's words: see Kind.THEIRS."""
    return as_styled(text).wrapped(Kind.THEIRS)


def as_styled(text: Styled | str) -> Styled:
    return Styled(text) if isinstance(text, str) else text


def join(separator: Styled | str, parts: Iterable[Styled | str]) -> Styled:
    """The pieces that are not empty, with the separator between them."""
    between, pieces = as_styled(separator), list[Styled]()
    for part in filter(None, map(as_styled, parts)):
        pieces += (between, part) if pieces else (part,)
    return pieces[0] if len(pieces) == 1 else _together(pieces)


def filled(template: str, **values: Styled | str) -> Styled:
    """A phrase with its places filled; what is filled in keeps its own spans."""
    pieces: list[Styled] = []
    for text, name in _places_in(template):
        pieces.append(text)
        if name is not None:
            pieces.append(as_styled(values[name]))
    return _together(pieces)


@lru_cache(maxsize=1024)
def _places_in(template: str) -> tuple[tuple[Styled, str | None], ...]:
    """The stretches of a phrase, each with the name of the place behind it."""
    return tuple((Styled(text), name) for text, name, _, _ in Formatter().parse(template))


def opened(text: Styled) -> Styled:
    """As the beginning of a line: with a capital, unless others wrote what stands first."""
    first = text.text[:1]
    foreign = any(span.kind is Kind.THEIRS and span.start == 0 for span in text.spans)
    if foreign or units(first.upper()) != units(first):
        return text
    return replace(text, text=first.upper() + text.text[1:])


def own_words(text: Styled) -> str:
    """What is said in our own voice: the text without what others wrote."""
    return "".join(
        "\N{HORIZONTAL ELLIPSIS}" if Kind.THEIRS in run.kinds else run.text for run in text.runs()
    )


def _together(pieces: Iterable[Styled]) -> Styled:
    """One behind the other: each is gone over once, however many they are."""
    texts, spans, before = list[str](), list[Span](), 0
    for piece in pieces:
        texts.append(piece.text)
        if piece.spans:
            spans += [_moved(span, before) for span in piece.spans] if before else piece.spans
        before += units(piece.text)
    return Styled("".join(texts), tuple(spans))


def _moved(span: Span, by: int) -> Span:
    return Span(span.kind, span.start + by, span.length, span.url)


def _clipped(span: Span, offset: int, size: int) -> Span:
    start = min(max(span.start - offset, 0), size)
    end = min(max(span.end - offset, 0), size)
    return replace(span, start=start, length=end - start)
