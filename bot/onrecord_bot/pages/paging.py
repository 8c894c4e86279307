"""Pages within Telegram's limits: text that never ends inside somebody's words, and its buttons."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import regex

from onrecord_bot.pages.styled import Styled, join, plain, units

MOST_UNITS = 4096
"""What one message holds, in UTF-16 units (telegram.constants.MessageLimit.MAX_TEXT_LENGTH)."""
MOST_ENTITIES = 100
"""Formatting after the hundredth entity is dropped (telegram.constants.MessageLimit)."""
_GRAPHEME = regex.compile(r"\X")
_SENTENCE_END = regex.compile(r"[.!?…][”»\"')\]]*\s+")
_SPACE = regex.compile(r"\s+")
_LINE, _PARAGRAPH = "\n", "\n\n"


@dataclass(frozen=True, slots=True)
class Button:
    """A button that carries callback data, an address, or a query to type inline."""

    text: str
    data: str = ""
    url: str = ""
    switch_inline: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One message as it will be sent."""

    text: Styled
    buttons: tuple[tuple[Button, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """One line or quotation of an item, with what we say where it must be cut.

    ``goes_on`` ends the page on which the piece is cut, ``went_on`` opens the next one.
    """

    text: Styled
    goes_on: Styled = field(default_factory=Styled)
    went_on: Styled = field(default_factory=Styled)


@dataclass(frozen=True, slots=True)
class Item:
    """Pieces that stay on one page wherever they fit on one, such as a statement."""

    pieces: tuple[Piece, ...]

    @property
    def text(self) -> Styled:
        return join(_LINE, (piece.text for piece in self.pieces))


@dataclass(frozen=True, slots=True)
class Section:
    """Items under a head; a page that begins inside the section repeats it as ``again``."""

    head: Styled
    again: Styled
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """What fits on a page."""

    units: int = MOST_UNITS
    entities: int = MOST_ENTITIES

    def holds(self, text: Styled) -> bool:
        return text.units <= self.units and text.sent <= self.entities


def whole(top: Styled, sections: Iterable[Section]) -> Styled:
    """All of it as one text, for where no page ends: what ``flow`` gives in endless room."""
    parts = [top]
    for section in sections:
        items = [item.text for item in section.items]
        parts += [join(_LINE, (section.head, items[0])), *items[1:]] if items else []
    return join(_PARAGRAPH, parts)


def flow(top: Styled, running: Styled, sections: Iterable[Section], room: Room) -> list[Styled]:
    """The sections as pages: the first opens with ``top``, the others with ``running``.

    Raises ValueError where the heads leave less than half a page: shorten them before.
    """
    if not room.holds(top):
        raise ValueError(f"the top of an answer must fit {room}: shorten it")
    writer = _Writer(top, running, room)
    for section in sections:
        writer.write(section)
    return writer.pages()


class _Sheet:
    """A page that is being filled: its pieces, and the room that they take, added up once each."""

    def __init__(self, begun_with: Styled) -> None:
        self._pieces = [begun_with]
        self.units, self._sent = begun_with.units, begun_with.sent

    @property
    def text(self) -> Styled:
        return join("", self._pieces)

    def add(self, text: Styled, gap: str, room: Room) -> bool:
        """Adds behind a gap if there is room; whether there was."""
        behind = Styled(gap) if text and self.units else Styled()
        units, sent = self.units + behind.units + text.units, self._sent + text.sent
        if units > room.units or sent > room.entities:
            return False
        self._pieces += (behind, text)
        self.units, self._sent = units, sent
        return True


class _Writer:
    """Fills one page after the other."""

    def __init__(self, top: Styled, running: Styled, room: Room) -> None:
        self._full: list[_Sheet] = []
        self._sheet = _Sheet(top)
        self._room = room
        self._running = running
        self._head = self._again = Styled()
        self._head_stands = False
        self._begun = False

    def pages(self) -> list[Styled]:
        return [sheet.text for sheet in (*self._full, self._sheet)]

    def write(self, section: Section) -> None:
        self._check(section)
        self._head, self._again, self._head_stands = section.head, section.again, False
        for item in section.items:
            self._write_item(item)

    def _write_item(self, item: Item) -> None:
        """Writes an item whole on this page, else whole on the next, else piece by piece."""
        if self._put(item.text, _PARAGRAPH):
            return
        if self._begun:
            self._turn()
            if self._put(item.text, _PARAGRAPH):
                return
        for place, piece in enumerate(item.pieces):
            self._write_piece(piece, _LINE if place else _PARAGRAPH)

    def _write_piece(self, piece: Piece, gap: str) -> None:
        """Writes a piece whole on this page, else on the next; cut only if no page can hold it."""
        if self._put(piece.text, gap):
            return
        if self._fits_alone(piece.text) or 2 * self._sheet.units > self._room.units:
            self._turn()
        if not self._put(piece.text, gap):
            self._cut(piece, gap)

    def _cut(self, piece: Piece, gap: str) -> None:
        """Writes a piece that no page can hold in parts, and says where it was cut."""
        rest, opening = piece.text, Styled()
        while not self._put(join(_LINE, (opening, rest)), gap):
            around = self._with(join(_LINE, (opening, plain("-"), piece.goes_on)), gap)
            place = _parting(rest, self._room, around)
            self._put(join(_LINE, (opening, rest.slice(0, place), piece.goes_on)), gap)
            self._turn()
            rest, opening = rest.slice(place, len(rest.text)), piece.went_on

    def _put(self, text: Styled, gap: str) -> bool:
        """Adds to the page if there is room; whether there was."""
        if not self._sheet.add(*self._headed(text, gap), self._room):
            return False
        self._head, self._head_stands, self._begun = self._again, True, True
        return True

    def _headed(self, text: Styled, gap: str) -> tuple[Styled, str]:
        """The text, under its head where that does not stand yet, and the gap before it."""
        if self._head_stands:
            return text, gap
        return join(_LINE, (self._head, text)), _PARAGRAPH

    def _with(self, text: Styled, gap: str) -> Styled:
        headed, gap = self._headed(text, gap)
        return join(gap, (self._sheet.text, headed))

    def _fits_alone(self, text: Styled) -> bool:
        """Whether a page that holds nothing else has room for it."""
        headed = join(_LINE, (self._head, text))
        return self._room.holds(join(_PARAGRAPH, (self._running, headed)))

    def _turn(self) -> None:
        self._full.append(self._sheet)
        self._sheet, self._head_stands, self._begun = _Sheet(self._running), False, False

    def _check(self, section: Section) -> None:
        half = self._room.units // 2
        pieces = (piece for item in section.items for piece in item.pieces)
        marks = max((p.went_on.units + p.goes_on.units for p in pieces), default=0)
        for head in (section.head, section.again):
            if self._running.units + head.units + marks + 8 > half:
                raise ValueError(f"a head must leave half a page ({half} units): shorten it")


def _parting(text: Styled, room: Room, around: Styled) -> int:
    """The place to cut at: after a sentence, else after a word, else after a grapheme."""
    limit = _code_points(text, room.units - around.units, room.entities - len(around.entities))
    start = text.text[:limit]
    for boundary in (_SENTENCE_END, _SPACE):
        ends = [int(found.end()) for found in boundary.finditer(start)]
        if ends and ends[-1] > limit // 2:
            return ends[-1]
    whole = [int(found.end()) for found in _GRAPHEME.finditer(text.text, 0, limit + 64)]
    return next((end for end in reversed(whole) if end <= limit), limit)


def _code_points(text: Styled, most_units: int, most_entities: int) -> int:
    """How many code points fit into so many units and entities; at least one."""
    sent = text.entities
    if len(sent) > most_entities:
        most_units = min(most_units, sent[most_entities].start)
    used = 0
    for place, letter in enumerate(text.text):
        used += units(letter)
        if used > most_units:
            return max(place, 1)
    return len(text.text)
