"""The figures in a text: each with what it counts, where and when, and its span in the text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from onrecord.figures.amounts.correcting import corrects
from onrecord.figures.amounts.denied import undenied
from onrecord.figures.amounts.found import raw_figures
from onrecord.figures.amounts.joining import came_from, changes, is_change, past_year
from onrecord.figures.amounts.raw import Raw
from onrecord.figures.amounts.relatives import FEWER, MORE
from onrecord.figures.belonging import is_of_another, places_ahead
from onrecord.figures.counted.conjuncts import does_otherwise
from onrecord.figures.counted.happening import (
    befell,
    event_at,
    governs,
    loser_at,
)
from onrecord.figures.counted.nouns import counted_after, counted_before
from onrecord.figures.counted.phrase import Counted
from onrecord.figures.counted.predicates import ANYBODY, are_of_them, called_so
from onrecord.figures.counted.whereabouts import Whereabouts
from onrecord.figures.covering import ADD_UP, period_of
from onrecord.figures.markup import unmarked
from onrecord.figures.numbers.summing import text_at
from onrecord.figures.scanning import Word, scan
from onrecord.figures.times.periods import periods_in
from onrecord.figures.times.when import When
from onrecord.figures.words.events import event_of
from onrecord.figures.words.places import people_of, place_of
from onrecord.figures.words.populations import PLURALS, UNEVENTFUL, is_person, named
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
    raws = [undenied(words, raw) for raw in raw_figures(words, whens)]
    if not raws:
        return []
    counted = [_counted(words, raw) for raw in raws]
    figures = _coordinated(words, _figures(words, raws, counted), raws, counted)
    figures = _dated(words, figures, raws, whens)
    found: list[Mention] = []
    for number, raw in enumerate(raws):
        figure, last = figures[number], found[-1].figure if found else None
        if number > 0 and _takes_over(words, raws[number - 1], raw):
            figure = _changed_to(figure, last or before)
        added = number > 0 and text_at(words, raw.start - 1) == "+"
        told = last if last and added else before
        if told and does_otherwise(words, raw.start, raw.end, _room(words, raws, counted, number)):
            told = replace(told, event=None)
        figure = _inherited(figure, told)
        if counted[number].population in ANYBODY:
            figure = called_so(words, counted[number].end or raw.end, figure)
        if _says_something(figure):
            found.append(Mention(figure, words[raw.start].start, words[raw.end - 1].end))
            before = figure if _passes_on(figure) or before is None else before
    return found


def _dated(
    words: list[Word], figures: list[Figure], raws: list[Raw], whens: list[When]
) -> list[Figure]:
    """The figures, each with the period that its number covers."""
    events = [figure.event for figure in figures]
    dated = []
    for number, figure in enumerate(figures):
        own = [when for when in whens if not is_of_another(words, when, number, raws, events)]
        dated.append(replace(figure, period=period_of(raws[number], own, raws, figure.event)))
    return dated


def _figures(words: list[Word], raws: list[Raw], counted: list[Counted]) -> list[Figure]:
    """Every number as a figure, with what its own part of the sentence says of it."""
    whereabouts, figures = Whereabouts.of(words), list[Figure]()
    for number, raw in enumerate(raws):
        room = _room(words, raws, counted, number)
        ahead = places_ahead(words, raws, room, number)
        place_for = partial(whereabouts.near, raw.start, raw.end, ahead)
        figures.append(_figure(words, raw, counted[number], room, place_for))
    return figures


def _coordinated(
    words: list[Word], figures: list[Figure], raws: list[Raw], counted: list[Counted]
) -> list[Figure]:
    """The figures, an event shared by both numbers of 'three soldiers and five civilians'."""
    last = len(figures) - 1
    for at in (*range(last), *reversed(range(last))):
        one, other = figures[at], figures[at + 1]
        end = counted[at].end or raws[at].end
        between = [word.text for word in words[end : raws[at + 1].start]]
        of_them = are_of_them(words, raws[at + 1].end) and bool(one.event)
        if bool(one.event) is bool(other.event):
            continue
        if not of_them and not _are_together(one, other, between):
            continue
        event = one.event or other.event
        figures[at : at + 2] = [_happened(one, event), _happened(other, event)]
    return figures


def _are_together(one: Figure, other: Figure, between: list[str]) -> bool:
    """Whether the words between two numbers say that one thing happened to both."""
    if not between or not other.population:
        return False
    if len(between) <= _LONGEST_INCLUDING and not _INCLUDING.isdisjoint(between[-2:]):
        return bool(one.population or one.event)
    return bool(one.population) and len(between) <= 3 and set(between) <= _TOGETHER


_LONGEST_INCLUDING = 7
_INCLUDING = word_set("including включая включно зокрема числе числі ч them них")
"""'11 people, including 4 children', 'в том числе', 'among them', 'из них'."""


_TOGETHER = word_set("and as well also plus и а также еще і й та також ще") | {","}


def _happened(figure: Figure, event: EventClass | None) -> Figure:
    if figure.unit in UNEVENTFUL:
        return figure
    return replace(figure, event=event, unit=figure.unit or "people")


def _takes_over(words: list[Word], one: Raw, other: Raw) -> bool:
    """Whether the second number counts what the first did: 'from 20 to 47', 'first 12, now 46'."""
    changed = changes(words, one, other) or came_from(words, one, other)
    return changed or corrects(words, one, other)


def _changed_to(figure: Figure, before: Figure | None) -> Figure:
    """Whether the first number became the second: 'выросло с 20 до 47'."""
    if before is None or figure.event or figure.unit not in {"", "people", before.unit}:
        return figure
    return replace(figure, event=before.event, unit=figure.unit or before.unit)


def _says_something(figure: Figure) -> bool:
    """Whether a number counts something: 'several' alone does not, 'several people' does."""
    return (
        figure.qualifier is not Qualifier.VAGUE or bool(figure.population) or (figure.low or 0) > 9
    )


def _room(words: list[Word], raws: list[Raw], counted: list[Counted], number: int) -> range:
    """The words that may speak of this number: up to the next number that is no aside."""
    floor = raws[number - 1].end if number else 0
    after = (n for n in range(number + 1, len(raws)) if not _is_aside(words, raws[n], counted[n]))
    following = next(after, None)
    return range(floor, len(words) if following is None else raws[following].start)


def _is_aside(words: list[Word], raw: Raw, counted: Counted) -> bool:
    """Whether a number only describes those counted: '6,956 fighters from 64 countries'."""
    led = raw.start > 0 and words[raw.start - 1].text in _ASIDES
    apart = _is_first_of_two(words, raw) or befell(words, raw.end) is not None
    return led and not counted.people and not apart


def _is_first_of_two(words: list[Word], raw: Raw) -> bool:
    """Whether a number is the first of two: 'rose from 20 to 47'. It is no aside then."""
    joint = text_at(words, past_year(words, raw.end))
    return joint in {"to", "до"} and is_change(words, raw.start)


def _passes_on(figure: Figure) -> bool:
    """Whether a bare number behind this one may count the same thing."""
    return bool(figure.population) and (figure.unit == "people" or figure.event is not None)


_ASIDES = frozenset({"from", "in", "across", "on", "of", "из", "з", "із", "в", "у"})


def _figure(
    words: list[Word],
    raw: Raw,
    counted: Counted,
    room: range,
    place_for: Callable[[EventClass | None], str],
) -> Figure:
    aside = _is_aside(words, raw, counted)
    if not counted.population and not raw.unit:
        counted = _told_before(words, raw, room)
    event = None if aside else _event_of(words, raw, counted, room)
    unit = raw.unit or (counted.unit if counted.population else "people" if event else "")
    place = place_for(event)
    loser = loser_at(words, raw.start) if counted.may_be_lost else ""
    return Figure(
        value=raw.value,
        low=raw.low,
        high=raw.high,
        qualifier=raw.qualifier,
        unit=unit,
        population=" ".join(filter(None, (people_of(loser), counted.population))),
        event=event,
        place="" if loser and place == place_of(loser) else place,
    )


def _told_before(words: list[Word], raw: Raw, room: range) -> Counted:
    """What is named before the number as counted, but not who acts: 'police arrested 20'."""
    # Behind another figure only a label right before the number: 'tanks - 200, ships - 5'.
    labelled = raw.start > 0 and words[raw.start - 1].text != ","
    floor = (max(room.start, raw.start - 3) if labelled else raw.start) if room.start else 0
    before = counted_before(words, raw.start, floor)
    if before.people:
        return Counted() if governs(text_at(words, raw.start - 1)) else before
    people = _is_people(words, raw.end) or _wounded(words, raw.start)
    people = people or (before.unit in UNEVENTFUL and befell(words, raw.end) is not None)
    return Counted() if people else before


def _event_of(words: list[Word], raw: Raw, counted: Counted, room: range) -> EventClass | None:
    """The event of those counted; a share takes only events that add up to a toll."""
    if not _is_of(_EVENTFUL_UNITS, raw) or counted.unit in UNEVENTFUL:
        return None
    event = event_at(words, raw.start, raw.end, room)
    if event is EventClass.ARRIVED and _were_only_sent(words, counted, room):
        return None
    return None if raw.unit == "percent" and event not in ADD_UP else event


def _were_only_sent(words: list[Word], counted: Counted, room: range) -> bool:
    """Whether things were sent and no more: 'sent 7 planes'; soldiers sent somewhere came there."""
    came = {text for at in room if event_of(text := words[at].text) is EventClass.ARRIVED}
    return bool(counted.population) and not counted.people and came == {"sent"}


def _is_of(units: frozenset[str], raw: Raw) -> bool:
    """Whether the unit is one of these, or a rate: '5 murders per 100,000' counts murders."""
    return raw.unit in units or raw.unit.startswith("per ")


def _wounded(words: list[Word], at: int) -> bool:
    """Whether the number counts wounded, who can only be people: 'поранено дев'ятьох'."""
    return at > 0 and event_of(words[at - 1].text) is EventClass.WOUNDED


def _is_people(words: list[Word], at: int) -> bool:
    """Whether the word behind the number stands for people by itself: '30 wounded'."""
    text = words[at].text if at < len(words) else ""
    return text in {"wounded", "injured", "dead"} or text.startswith(_HARMED)


_HARMED = ("ранены", "поранен", "погибш", "загибл", "мертв", "пленны", "полонен")


def _counted(words: list[Word], raw: Raw) -> Counted:
    """What is named behind the number as counted; sums of money and measures count nothing."""
    if raw.unit == "percent" and words[raw.end - 1].text == "dollar":
        return Counted("dollar")
    if is_person(named(words[raw.start].text)):
        return counted_after(words, raw.start)  # 'человек двадцать'.
    counted = counted_after(words, raw.end) if _is_of(_COUNTED_UNITS, raw) else Counted()
    if raw.unit == "percent":
        counted = _counted_inside(words, raw) or counted
    grown = raw.unit == "percent" and counted.population.endswith(_VERB_ENDINGS)
    if grown or _is_next_label(words, raw, counted) or _is_relative(words, raw, counted):
        return Counted()  # 'на 20% выросли цены'.
    return counted


def _is_next_label(words: list[Word], raw: Raw, counted: Counted) -> bool:
    """Whether the next number counts the word: the drones of 'tanks - 7000 / drones - 300'."""
    marks = text_at(words, raw.start - 1), text_at(words, counted.end)
    behind = counted.end + 1
    numbered = behind < len(words) and words[behind].value is not None
    return bool(counted.population) and set(marks) <= _LABELLING and numbered


_LABELLING = frozenset({"-", ":"})


def _is_relative(words: list[Word], raw: Raw, counted: Counted) -> bool:
    """Whether the word is one person's relative: 'paid 5 million his mother'."""
    last = text_at(words, counted.end - 1)
    whose = text_at(words, counted.end - 2) in _WHOSE
    several = last.endswith("s") or last in PLURALS
    return counted.people and whose and not several and (raw.value or 0) > 1


_WHOSE = frozenset({"his", "her", "my", "your", "our", "their"})


def _counted_inside(words: list[Word], raw: Raw) -> Counted | None:
    """What is named inside a share: the trains of 'one train in three'."""
    inside = range(raw.start + 1, raw.end - 2)
    at = next((at for at in inside if named(words[at].text)), None)
    return None if at is None else replace(counted_after(words, at), end=raw.end)


_VERB_ENDINGS = (
    "ли",
    "ло",
    "лось",
    "лись",
    "лися",
    "лася",
    "лся",
    "вся",
    "ют",
    "ють",
    "тся",
    "ться",
)
_COUNTED_UNITS = frozenset({"", "percent", "time"})
_EVENTFUL_UNITS = frozenset({"", "percent", MORE, FEWER})


def _inherited(figure: Figure, before: Figure | None) -> Figure:
    """A bare number with what the number before it counts; notes the slots taken over."""
    if before is None or figure.population or figure.unit not in {"", "people"}:
        return figure
    if not before.population or before.unit == "percent":
        return figure
    if figure.unit == "people" and before.unit != "people":
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
