"""What is on record about a claim, by party, related to what was asked."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from onrecord.answering.notes import notes_on
from onrecord.answering.relevance.fitting import fitted
from onrecord.answering.relevance.mentioning import counts_unmentioned
from onrecord.answering.relevance.wording import worded_apart
from onrecord.asking import Account, Comparison, Position, Question, Relation, Statement
from onrecord.comparing import APART, Saying, relate, saying_of_assertion, saying_of_question
from onrecord.figures import counts_asked_for
from onrecord.model import (
    Assertion,
    Entry,
    Evidence,
    Figure,
    Party,
    PartyId,
    PeriodKind,
    Polarity,
    Slot,
    Stance,
    Status,
)

NOTHING_ASKED = Comparison(Relation.NOT_COMPARABLE, "nothing was asked")
"""The relation of assertions that are looked up by link."""

ONLY_LIKE = Comparison(Relation.NOT_COMPARABLE, "another claim, like the one asked about")
"""The relation of assertions without a figure to compare, on a claim that was not asked about."""

SILENT = Comparison(Relation.NOT_COMPARABLE, "no comment was made")
"""The relation of a declined comment, which says nothing about what was asked."""

_LEFT_OPEN = Comparison(Relation.NOT_COMPARABLE, "the question leaves open how many")
"""The relation of a denial to a question that states nothing, and so has no opposite."""

_Relate = Callable[[Assertion, Party], Comparison]

_STRETCHES = {PeriodKind.WINDOW, PeriodKind.CUMULATIVE}


def account_of(entry: Entry, question: Question | None, probability: float = 1.0) -> Account:
    """The claim that was asked about; ``question`` is None where only a link was followed."""
    return _account(
        entry, probability, _to_nothing if question is None else relation_to(question, entry)
    )


def related_account_of(entry: Entry, question: Question, probability: float) -> Account:
    """A claim like the one asked about; only its figures of the same thing are compared.

    'The same figure' under another earthquake would be taken for an answer.
    """
    return _account(entry, probability, _from_afar(entry, question))


def _account(entry: Entry, probability: float, relate_to: _Relate) -> Account:
    positions = _positions_in(entry, relate_to)
    return Account(
        entry.claim,
        positions,
        notes_on(positions, entry.publications),
        probability,
        entry.parties,
        entry.publications,
    )


def _positions_in(entry: Entry, relate_to: _Relate) -> tuple[Position, ...]:
    """One position per party: first to speak first, then by name; each in the order said.

    What has no place is left out: an assertion without evidence in a known publication.
    """
    by_party: dict[PartyId, list[Statement]] = defaultdict(list)
    for told in _told(entry, relate_to):
        by_party[told.assertion.party_id].append(told)
    positions = [
        Position(entry.parties[party_id], tuple(sorted(told, key=_when_said)))
        for party_id, told in by_party.items()
    ]
    return tuple(sorted(positions, key=_when_first_spoke))


def relation_to(question: Question, entry: Entry) -> _Relate:
    """How assertions of the entry relate to what was asked."""
    asked_for = () if question.figures else _counts_asked_for(question)
    wanted = tuple(one for one in asked_for if one.period.kind in _STRETCHES)

    def relation(assertion: Assertion, party: Party) -> Comparison:
        if assertion.stance is Stance.DECLINES:
            return SILENT
        asked = saying_of_question(fitted(question, entry, assertion))
        told = saying_of_assertion(assertion, name_of(party))
        found = _of_another_time(asked, wanted, told) or relate(asked, told)
        # 'No soldiers were killed?' is of a count too, and has an opposite.
        states = not asked_for or asked.polarity is Polarity.NEGATED
        return found if states or found.relation is not Relation.OPPOSITE else _LEFT_OPEN

    return relation


def _counts_asked_for(question: Question) -> tuple[Figure, ...]:
    """What is to be counted: 'How many were killed in two weeks?'."""
    return tuple(counts_asked_for(question.dense, question.language, question.said_on))


def _of_another_time(asked: Saying, wanted: tuple[Figure, ...], told: Saying) -> Comparison | None:
    """How counts relate of which only the period is another; None of any others."""
    if not wanted or not told.figures:
        return None
    found = relate(replace(asked, figures=wanted), told)
    return found if found.apart is Slot.PERIOD else None


def name_of(party: Party) -> str:
    """The principal name; the id of a party that has none."""
    return party.names[0].words if party.names else party.party_id


def _told(entry: Entry, relate_to: _Relate) -> Iterator[Statement]:
    for assertion, party, evidence in placed_in(entry):
        yield Statement(assertion, relate_to(assertion, party), evidence)


def placed_in(entry: Entry) -> Iterator[tuple[Assertion, Party, tuple[Evidence, ...]]]:
    """Every assertion that answers show: by whom and in which places."""
    places = _places(entry)
    for assertion in entry.assertions:
        evidence = places.get(assertion.assertion_id)
        party = entry.parties.get(assertion.party_id)
        if evidence and party and assertion.status is Status.PUBLISHED:
            yield assertion, party, tuple(evidence)


def _places(entry: Entry) -> dict[str, list[Evidence]]:
    """The evidence of each assertion that names a publication we hold, first published first."""
    places: dict[str, list[Evidence]] = defaultdict(list)
    for evidence in entry.evidence:
        if evidence.publication_id in entry.publications and evidence.status is Status.PUBLISHED:
            places[evidence.assertion_id].append(evidence)

    def published(evidence: Evidence) -> tuple[date, str]:
        publication = entry.publications[evidence.publication_id]
        return publication.published_on or date.max, evidence.evidence_id

    return {said: sorted(found, key=published) for said, found in places.items()}


def _to_nothing(assertion: Assertion, party: Party) -> Comparison:
    del assertion, party
    return NOTHING_ASKED


def _from_afar(entry: Entry, question: Question) -> _Relate:
    related = relation_to(question, entry)
    is_apart = worded_apart(entry, question) or counts_unmentioned(entry, question)

    def relation(assertion: Assertion, party: Party) -> Comparison:
        if not question.figures or not assertion.figures:
            return ONLY_LIKE
        found = related(assertion, party)
        return ONLY_LIKE if is_apart and found.relation not in APART else found

    return relation


def _when_said(told: Statement) -> tuple[date, str]:
    return told.assertion.said_on or date.max, told.assertion.assertion_id


def _when_first_spoke(position: Position) -> tuple[date, str, str]:
    first = position.statements[0].assertion.said_on or date.max
    return first, name_of(position.party), position.party.party_id
