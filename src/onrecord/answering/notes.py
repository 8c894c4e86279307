"""The notes on an account: arithmetic and bookkeeping about what parties said, nothing else."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, combinations, filterfalse, product

from onrecord.answering.renewals import renewals_of
from onrecord.asking import Note, NoteKind, Position, Statement
from onrecord.comparing import Side
from onrecord.comparing.names.counting import may_be_one_count
from onrecord.comparing.numbers.intervals import interval_of
from onrecord.comparing.numbers.periods import same_period
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
        for lead in filter(_is_account, position.statements):
            below = (quoted_in.get(e.publication_id, ()) for e in lead.evidence if _opens(e))
            for quoted in dict.fromkeys(chain.from_iterable(below)):
                yield from _widened(position.party, lead, quoted)


def _quoted_by_place(statements: Sequence[Statement]) -> Mapping[PublicationId, list[Statement]]:
    """The party's own words by the publications that give them below their leads."""
    places: dict[PublicationId, list[Statement]] = defaultdict(list)
    for told in filterfalse(_is_account, statements):
        for evidence in filterfalse(_opens, told.evidence):
            places[evidence.publication_id].append(told)
    return places


def _is_account(told: Statement) -> bool:
    """Whether the words are an outlet's account of what was said."""
    return told.assertion.mode is Mode.PARAPHRASE


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
        foreign = {figure for party_id, figure in widened if party_id == party.party_id}
        for kind, figures in renewals_of(position, foreign).items():
            yield Note(kind, (party,), figures)


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
    if None in (interval_of(one), interval_of(other)):
        return False
    return may_be_one_count(one, other)


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
