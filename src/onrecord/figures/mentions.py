"""The figures in a text: each with what it counts, where and when, and its span in the text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from onrecord.figures.amounts.correcting import corrects, is_denied, is_said_again
from onrecord.figures.amounts.earlier import is_set_against, part_of_its_own
from onrecord.figures.amounts.joining import changes
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.amounts.relatives import FEWER, MORE
from onrecord.figures.belonging import Owned, places_ahead
from onrecord.figures.counted.ahead import counted_among, told_before
from onrecord.figures.counted.conjuncts import does_otherwise
from onrecord.figures.counted.happening import (
    befell,
    event_at,
    loser_at,
    next_loser,
    tells_of_losses,
)
from onrecord.figures.counted.idioms import told_by_idiom
from onrecord.figures.counted.phrase import Counted
from onrecord.figures.counted.predicates import ANYBODY, are_of_them, called_so
from onrecord.figures.counted.presence import are_somewhere
from onrecord.figures.counted.whereabouts import Whereabouts
from onrecord.figures.covering import Numbers, Reach, period_of
from onrecord.figures.markup import unmarked
from onrecord.figures.scanning import Word, scan, text_at
from onrecord.figures.sentence import Sentence
from onrecord.figures.times.periods import periods_in
from onrecord.figures.times.when import When
from onrecord.figures.words.events import ADD_UP, event_of
from onrecord.figures.words.numerals import COLLECTIVE
from onrecord.figures.words.populations import NO_PEOPLE, UNEVENTFUL
from onrecord.figures.words.saying import ACCORDING, is_saying
from onrecord.figures.words.seats import SEATS, people_ruled_from
from onrecord.model import (
    EventClass,
    Figure,
    Language,
    Qualifier,
    Slot,
)
from onrecord.text.lists import word_set
from onrecord.text.spans import sentences

MOST_FIGURES = 200
"""Figures beyond which a text is a table and the rest is left."""

_LONGEST_INCLUDING = 7
_INCLUDING = word_set("including включая включно зокрема числе числі ч them них")
"""'11 people, including 4 children', 'в том числе', 'among them', 'из них'."""

_TOGETHER = word_set("and as well also plus и а также еще і й та також ще") | {","}
_PEOPLED = frozenset({"", "family", "household"})
"""What may stand for people though it is none: nothing at all, and families."""

_GONE = frozenset({EventClass.LEFT, EventClass.DISPLACED})
"""What a share of the people of a place may do; to come or remain is said of opinions too."""

_OF_PEOPLE = ("sent", "abduct", "kidnap", "похит", "похищ", "викрад", "викрал")
"""Words that name an event only where they are said of people."""

_NEAR_TELLING = 5

_EVENTFUL_UNITS = frozenset({"", "percent", MORE, FEWER})


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure and the span of the text that gives it."""

    figure: Figure
    start: int
    end: int


def figures_in(text: str, language: Language, said_on: date | None = None) -> tuple[Mention, ...]:
    """The figures of the text, in order, with what is counted and the period they cover."""
    if not text:
        return ()
    text, found = unmarked(text), list[Mention]()
    words = scan(text, language)
    for sentence in _by_sentence(words, text):
        found += _in_sentence(sentence, said_on, found[-1].figure if found else None)
        if len(found) >= MOST_FIGURES:
            break
    return tuple(found[:MOST_FIGURES])


def counting_on(figures: Sequence[Figure], before: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures, bare ones with what those before them counted: 'Of these, 1,956 …'."""
    told = next(filter(_passes_on, reversed(before)), None)
    return tuple(_inherited(figure, told) for figure in figures)


def _by_sentence(words: list[Word], text: str) -> list[list[Word]]:
    ends = [span.end for span in sentences(text)]
    rows: list[list[Word]] = [[] for _ in range(len(ends) + 1)]
    row = 0
    for word in words:
        while row < len(ends) and word.start >= ends[row]:
            row += 1
        rows[row].append(word)
    return [row for row in rows if row]


def _in_sentence(words: list[Word], said_on: date | None, before: Figure | None) -> list[Mention]:
    """The figures of one sentence; a bare number may go on counting what ``before`` counts."""
    whens = periods_in(words, said_on)
    sentence = Sentence.of(words, whens)
    figures = _dated(sentence, _coordinated(sentence, _figures(sentence)), whens)
    found: list[Mention] = []
    for number, read in enumerate(figures):
        last = found[-1].figure if found else None
        figure = _carried_on(sentence, number, read, last, before)
        if not _says_something(figure):
            continue
        if not (
            is_denied(words, sentence.raws, number) or is_said_again(words, sentence.raws, number)
        ):
            found.append(_mention(words, sentence.raws[number], figure))
        before = figure if _passes_on(figure) or before is None else before
    return found


def _mention(words: list[Word], raw: Raw, figure: Figure) -> Mention:
    return Mention(figure, words[raw.start].start, words[raw.end - 1].end)


def _dated(sentence: Sentence, figures: list[Figure], whens: list[When]) -> list[Figure]:
    """The figures, each with the period that its number covers."""
    words, raws = sentence.words, sentence.raws
    events, numbers = [figure.event for figure in figures], Numbers.of(raws)
    # Worked out once for each time, and not for each number beside it.
    times = [(Reach.of(when, numbers), Owned.of(words, when, raws)) for when in whens]
    dated = []
    for number, figure in enumerate(figures):
        apart = is_set_against(words, raws, number)
        own = [
            reach
            for reach, owned in times
            if not owned.is_of_another(words, number, raws, events)
            and (owned.owner in {None, number} or not apart)
        ]
        dated.append(replace(figure, period=period_of(raws[number], own, numbers, figure.event)))
    return dated


def _figures(sentence: Sentence) -> list[Figure]:
    """Every number as a figure, with what its own part of the sentence says of it."""
    whereabouts = Whereabouts.of(sentence.words)
    return [_figure(sentence, number, whereabouts) for number in range(len(sentence.raws))]


def _figure(sentence: Sentence, number: int, whereabouts: Whereabouts) -> Figure:
    words, raw, room = sentence.words, sentence.raws[number], sentence.room(number)
    counted = sentence.counted[number]
    if not counted.population and raw.unit == "percent":
        counted = counted_among(words, raw.start, room.start)
    elif not counted.population and not raw.unit:
        counted = told_before(words, raw.start, raw.end, room)
    event = None if sentence.is_aside(number) else _event_of(words, raw, counted, room)
    ahead = places_ahead(words, sentence.raws, room, number)
    place = whereabouts.near(raw.start, raw.end, ahead, event)
    loser = loser_at(words, raw.start) if counted.may_be_lost else ""
    at_home = bool(loser) and place in {loser, SEATS.get(loser)}
    return Figure(
        value=raw.value,
        low=raw.low,
        high=raw.high,
        qualifier=raw.qualifier,
        unit=raw.unit or counted.unit or _unit_of_nobody(words, raw, event),
        population=" ".join(filter(None, (people_ruled_from(loser), counted.population))),
        event=event,
        place="" if at_home or tells_of_losses(words, raw.start, place) else place,
    )


def _unit_of_nobody(words: list[Word], raw: Raw, event: EventClass | None) -> str:
    """'people' where nobody is named, but something befell them, or it is 'семеро'."""
    people = event is not None or words[raw.start].text.startswith(COLLECTIVE)
    return "people" if people else ""


def _coordinated(sentence: Sentence, figures: list[Figure]) -> list[Figure]:
    """The figures, an event shared by both numbers of 'three soldiers and five civilians'."""
    last = len(figures) - 1
    for at in (*range(last), *reversed(range(last))):
        one, other = figures[at], figures[at + 1]
        if bool(one.event) is not bool(other.event) and _share_event(sentence, at, one, other):
            event = one.event or other.event
            figures[at : at + 2] = [_happened(one, event), _happened(other, event)]
    return figures


def _share_event(sentence: Sentence, at: int, one: Figure, other: Figure) -> bool:
    """Whether what happened to those of one number befell those of the next, or the other way."""
    of_them = bool(one.event) and are_of_them(sentence.words, sentence.raws[at + 1].end)
    return of_them or _are_together(one, other, sentence.between(at))


def _are_together(one: Figure, other: Figure, between: list[str]) -> bool:
    """Whether the words between two numbers say that one thing happened to both."""
    if not between or not other.population:
        return False
    if len(between) <= _LONGEST_INCLUDING and not _INCLUDING.isdisjoint(between[-2:]):
        return bool(one.population or one.event)
    return bool(one.population) and len(between) <= 3 and set(between) <= _TOGETHER


def _happened(figure: Figure, event: EventClass | None) -> Figure:
    if figure.unit in UNEVENTFUL:
        return figure
    return replace(figure, event=event, unit=figure.unit or "people")


def _carried_on(
    sentence: Sentence, number: int, figure: Figure, last: Figure | None, before: Figure | None
) -> Figure:
    """The figure with what it goes on counting of the last one, or of whom an earlier one told."""
    words, raw, counted = sentence.words, sentence.raws[number], sentence.counted[number]
    earlier = sentence.raws[number - 1] if number else None
    bare = not counted.population
    if earlier and (
        _takes_over(words, earlier, raw) or (bare and _goes_on(sentence, number, earlier))
    ):
        figure = _changed_to(figure, last or before)
    told = last if last and number > 0 and text_at(words, raw.start - 1) == "+" else before
    if told and does_otherwise(words, raw.start, raw.end, sentence.room(number)):
        told = replace(told, event=None)
    figure = _of_its_own(sentence, number, _inherited(figure, told), last)
    if counted.population not in ANYBODY:
        return figure
    return called_so(words, counted.end or raw.end, figure)


def _of_its_own(sentence: Sentence, number: int, figure: Figure, last: Figure | None) -> Figure:
    """'Russia lost 30,000 soldiers, Ukraine 10,000': each number is of the side that lost it."""
    if last is None or not number or not (whose := next_loser(sentence.between(number - 1))):
        return figure
    side = people_ruled_from(loser_at(sentence.words, sentence.raws[number - 1].start))
    if not side or not last.population.startswith(side) or figure.unit not in {"", last.unit}:
        return figure
    kind = (figure.population or last.population).removeprefix(side).strip()
    at_home = figure.place in {whose, SEATS.get(whose)}
    return replace(
        figure,
        population=f"{people_ruled_from(whose)} {kind}".strip(),
        event=figure.event or last.event,
        unit=last.unit,
        place="" if at_home else figure.place,
    )


def _takes_over(words: list[Word], one: Raw, other: Raw) -> bool:
    """Whether the second number counts what the first did: 'from 20 to 47', 'first 12, now 46'."""
    changed = changes(words, one, other)
    return changed or corrects(words, one, other)


def _goes_on(sentence: Sentence, number: int, earlier: Raw) -> bool:
    """Whether the number is of what the earlier one counts: another's, or one set against it."""
    words, raws = sentence.words, sentence.raws
    own = part_of_its_own(words, raws, number) < raws[number].start
    return own or is_set_against(words, raws, number) or _by_another(words, earlier, raws[number])


def _by_another(words: list[Word], one: Raw, other: Raw) -> bool:
    """Whether somebody else gives the number: 'the UN says 10,000 died, Kyiv says 25,000'."""
    near = words[max(one.end, other.start - _NEAR_TELLING) : other.start]
    if near[-1:] and near[-1].text == "of":
        return False  # 'according to a poll of 1,100'.
    return any(is_saying(word.text) or word.text in ACCORDING for word in near)


def _changed_to(figure: Figure, before: Figure | None) -> Figure:
    """Whether the first number became the second: 'выросло с 20 до 47'."""
    if before is None or figure.event or figure.unit not in {"", "people", before.unit}:
        return figure
    return replace(figure, event=before.event, unit=figure.unit or before.unit)


def _says_something(figure: Figure) -> bool:
    """Whether a number counts something: 'several' alone does not, 'several people' does."""
    told = bool(figure.population or figure.event)
    return figure.qualifier is not Qualifier.VAGUE or told or (figure.low or 0) > 9


def _passes_on(figure: Figure) -> bool:
    """Whether a bare number behind this one may count the same thing."""
    return bool(figure.population) and (figure.unit == "people" or figure.event is not None)


def _event_of(words: list[Word], raw: Raw, counted: Counted, room: range) -> EventClass | None:
    """The event of those counted; a share takes only events that add up to a toll."""
    if not raw.is_measured_in(_EVENTFUL_UNITS) or counted.unit in UNEVENTFUL:
        return None
    if not counted.population and _is_price(words, raw):
        return None
    event = event_at(words, raw.start, raw.end, room)
    people = counted.people or (counted.population in _PEOPLED and raw.unit not in {MORE, FEWER})
    if event is None and people:
        event = _event_of_people(words, raw, counted, room)
    if event is not None and _happens_to_people(words, counted, room, event):
        return None
    gone = counted.people and event in _GONE
    return None if raw.unit == "percent" and event not in ADD_UP and not gone else event


def _is_price(words: list[Word], raw: Raw) -> bool:
    """'уехал на яхте за 3 миллиона', 'left for 3 million': what it cost, and not how many."""
    led = text_at(words, raw.start - 1) in {"за", "for"}
    return led and not raw.unit and befell(words, raw.end) is None


def _event_of_people(
    words: list[Word], raw: Raw, counted: Counted, room: range
) -> EventClass | None:
    """What only people meet with, and that they were somewhere where nothing else is told."""
    told = told_by_idiom(words, raw.start, raw.end, room, counted)
    present = told is None and are_somewhere(words, raw.start, raw.end, counted, room)
    return EventClass.PRESENT if present else told


def _happens_to_people(words: list[Word], counted: Counted, room: range, event: EventClass) -> bool:
    """Whether things were only sent or taken, or are no people: 'sent 7 planes', 'three cars hurt'.

    Soldiers sent somewhere came there, and pupils who were abducted are held.
    """
    if event is EventClass.WOUNDED and counted.unit in NO_PEOPLE:
        return True
    told = {text for at in room if event_of(text := words[at].text) is event}
    alone = bool(told) and all(text.startswith(_OF_PEOPLE) for text in told)
    return bool(counted.population) and not counted.people and alone


def _inherited(figure: Figure, before: Figure | None) -> Figure:
    """A bare number with what the number before it counts; notes the slots taken over."""
    if before is None or not _may_inherit(figure, before):
        return figure
    slots = [Slot.POPULATION, *([] if figure.unit else [Slot.UNIT])]
    event, place = figure.event, figure.place
    if event is None and before.event is not None:
        event, slots = before.event, [*slots, Slot.EVENT]
    if not place and before.place:
        place, slots = before.place, [*slots, Slot.PLACE]
    return replace(
        figure,
        population=before.population,
        unit=figure.unit or before.unit,
        event=event,
        place=place,
        inherited=tuple(slots),
    )


def _may_inherit(figure: Figure, before: Figure) -> bool:
    """Whether a number is bare, and the one before it counts what a bare number may count."""
    bare = not figure.population and figure.unit in {"", "people"}
    passed = bool(before.population) and before.unit != "percent"
    return bare and passed and (not figure.unit or before.unit == "people")
