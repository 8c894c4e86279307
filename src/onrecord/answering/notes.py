"""The notes on an account: arithmetic and bookkeeping about what parties said, nothing else."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, combinations, product

from onrecord.asking import Note, NoteKind, Position, Relation, Statement
from onrecord.comparing import Side, compare_figures
from onrecord.comparing.names.counting import same_counted, same_unit
from onrecord.comparing.numbers.intervals import interval_of
from onrecord.comparing.numbers.periods import same_event, same_period
from onrecord.comparing.numbers.rules import renewed
from onrecord.model import (
    Evidence,
    Figure,
    Mode,
    Part,
    Party,
    PartyId,
    PeriodKind,
    Publication,
    PublicationId,
    Qualifier,
    Stance,
)

_LATER = {
    Relation.UPDATED: NoteKind.LATER_FIGURE,
    Relation.UPDATED_DOWN: NoteKind.LATER_LOWER_FIGURE,
}

_FROM_AN_END = 20
"""Of a party that gives a count each day for years, so many first and last ones are weighed."""
_MOST_SIDES = 150
"""So many figures are compared two by two for their periods; few claims have more."""


def notes_on(
    positions: Sequence[Position], publications: Mapping[PublicationId, Publication]
) -> tuple[Note, ...]:
    """Every note at most once, in the order of the kinds and then of the positions."""
    weighed = [_ends_of(position) for position in positions]
    leads = tuple(_leads(positions))
    widened = {(note.parties[0].party_id, note.figures[0]) for note in leads}
    notes = (
        *_different_periods(weighed),
        *leads,
        *_later_figures(weighed, widened),
        *_origins(positions, publications),
        *_without_number(positions),
    )
    return tuple(dict.fromkeys(notes))


def _ends_of(position: Position) -> Position:
    """What the party said first and last: these notes compare every two of its statements."""
    told = position.statements
    if len(told) <= 2 * _FROM_AN_END:
        return position
    return replace(position, statements=(*told[:_FROM_AN_END], *told[-_FROM_AN_END:]))


def _different_periods(positions: Sequence[Position]) -> Iterator[Note]:
    """The first two counts of one thing that cover different periods."""
    sides = [
        side for position in positions for told in position.statements for side in _sides(told)
    ]
    for a, b in combinations(sides[:_MOST_SIDES], 2):
        if _same_count(a.figure, b.figure) and _other_period(a.figure, b.figure):
            yield Note(NoteKind.DIFFERENT_PERIODS, figures=(a.figure, b.figure))
            return


def _leads(positions: Sequence[Position]) -> Iterator[Note]:
    """A lead that gives a party's figure another period than the quotation below it."""
    for position in positions:
        quoted_in = _quoted_by_place(position.statements)
        for lead in position.statements:
            if lead.assertion.mode is Mode.PARAPHRASE:
                below = (quoted_in.get(e.publication_id, ()) for e in lead.evidence if _opens(e))
                for quoted in dict.fromkeys(chain.from_iterable(below)):
                    yield from _widened(position.party, lead, quoted)


def _quoted_by_place(statements: Sequence[Statement]) -> Mapping[PublicationId, list[Statement]]:
    """The party's own words by the publications that give them below their leads."""
    places: dict[PublicationId, list[Statement]] = defaultdict(list)
    for told in statements:
        if told.assertion.mode is not Mode.PARAPHRASE:
            for evidence in told.evidence:
                if not _opens(evidence):
                    places[evidence.publication_id].append(told)
    return places


def _widened(party: Party, lead: Statement, quoted: Statement) -> Iterator[Note]:
    for a, b in product(_sides(lead), _sides(quoted)):
        if _same_count(a.figure, b.figure) and _period_changed(a.figure, b.figure):
            yield Note(NoteKind.LEAD_DIFFERS, (party,), (a.figure, b.figure))


def _later_figures(
    positions: Sequence[Position], widened: Collection[tuple[PartyId, Figure]]
) -> Iterator[Note]:
    """For each party the first figure that it later gave anew, with the last one it gave.

    A figure to which only an outlet's lead gave such a period is not the party's to renew.
    """
    for position in positions:
        party = position.party
        given: dict[NoteKind, tuple[Figure, Figure]] = {}
        for a, b in _pairs_of_counts(position):
            kind = _later(a, b)
            own = not {(party.party_id, a.figure), (party.party_id, b.figure)} & set(widened)
            if kind and own and given.get(kind, (a.figure,))[0] == a.figure:
                given[kind] = (a.figure, b.figure)
        for kind, figures in given.items():
            yield Note(kind, (party,), figures)


def _later(a: Side, b: Side) -> NoteKind | None:
    """How a later figure renews an earlier one of a running count or of one event's toll."""
    relation = compare_figures(a, b).relation
    of_one = same_event(a.figure.period, b.figure.period)
    in_order = a.said_on is not None and b.said_on is not None and a.said_on < b.said_on
    if relation is Relation.DIFFERS and of_one and in_order:
        before, now = interval_of(a.figure), interval_of(b.figure)
        relation = renewed(before, now) if before and now else relation
    return _LATER.get(relation)


def _origins(
    positions: Sequence[Position], publications: Mapping[PublicationId, Publication]
) -> Iterator[Note]:
    """Assertions that stand in several places which all go back to one."""
    for position in positions:
        for told in position.statements:
            places = {evidence.publication_id for evidence in told.evidence}
            origins = {_origin(evidence, publications) for evidence in told.evidence}
            if len(places) > 1 and len(origins) == 1:
                yield Note(NoteKind.ONE_ORIGIN, (position.party,), places=len(places), origins=1)


def _without_number(positions: Sequence[Position]) -> Iterator[Note]:
    """Parties that dispute a figure and give none of their own."""
    for position in positions:
        for told in position.statements:
            said = told.assertion
            numbers = any(interval_of(figure) is not None for figure in said.figures)
            relative = any(figure.qualifier is Qualifier.RELATIVE for figure in said.figures)
            if not numbers and (said.stance is Stance.DISPUTES or relative):
                yield Note(NoteKind.NO_NUMBER_GIVEN, (position.party,))


def _sides(told: Statement) -> tuple[Side, ...]:
    said = told.assertion
    return tuple(Side(said.party_id, figure, said.said_on) for figure in said.figures)


def _same_count(one: Figure, other: Figure) -> bool:
    """Whether both are numbers of the same thing, as far as both name it."""
    if one.event is not other.event or None in (interval_of(one), interval_of(other)):
        return False
    return same_counted(one, other) is not False and same_unit(one, other) is not False


def _pairs_of_counts(position: Position) -> Iterator[tuple[Side, Side]]:
    """Every two figures of one party that count the same, in the order said."""
    for earlier, later in combinations(position.statements, 2):
        for a, b in product(_sides(earlier), _sides(later)):
            if _same_count(a.figure, b.figure):
                yield a, b


def _other_period(one: Figure, other: Figure) -> bool:
    return same_period(one.period, other.period) is False


def _period_changed(one: Figure, other: Figure) -> bool:
    """As ``_other_period``; a lead that leaves the period out altogether changes it too."""
    kinds = {one.period.kind, other.period.kind}
    dropped = PeriodKind.UNKNOWN in kinds and len(kinds) == 2
    return dropped or _other_period(one, other)


def _opens(evidence: Evidence) -> bool:
    return evidence.part in (Part.HEADLINE, Part.LEAD)


def _origin(evidence: Evidence, publications: Mapping[PublicationId, Publication]) -> str:
    """Where the reporting chain ends: its last link, or the outlet itself."""
    return evidence.via[-1] if evidence.via else publications[evidence.publication_id].outlet_id
