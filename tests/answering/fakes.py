"""A small record and a search that finds what it is told to."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import ModuleType

import pytest

from onrecord.answering.meant.candidate import candidates_of
from onrecord.asking import (
    Comparison,
    Found,
    Heard,
    Hit,
    InPart,
    Match,
    Question,
    Related,
    Searched,
)
from onrecord.comparing import Side, compare_figures
from onrecord.errors import NotOnRecord
from onrecord.model import (
    Assertion,
    AssertionId,
    Claim,
    ClaimId,
    Entry,
    EventClass,
    Evidence,
    EvidenceId,
    Figure,
    Mode,
    Part,
    Party,
    PartyId,
    PartyKind,
    Period,
    Precision,
    Publication,
    PublicationId,
    Qualifier,
    Stance,
    Status,
    Text,
)
from onrecord.reading import claims_in

SEARCHED = Searched(claims=12, phrasings=40, revision=7, changed_on=date(2022, 6, 17))
KILLED = ClaimId("c-killed")


@dataclass
class FakeRetriever:
    """Finds these claims, each with its probability, whatever is asked.

    It mends the words that are given with what is meant by them.
    """

    found: Mapping[str, float] = field(default_factory=dict)
    in_part: tuple[InPart, ...] = ()
    begun: list[str] = field(default_factory=list)
    meant: Mapping[str, str] = field(default_factory=dict)

    def search(self, question: Question, limit: int) -> Found:
        hits = [Hit(ClaimId(c), c, p, p) for c, p in self.found.items()]
        return Found(tuple(hits[:limit]), SEARCHED, self.in_part, self._mended(question))

    def _mended(self, question: Question) -> Question | None:
        text = " ".join(self.meant.get(word, word) for word in question.text.split())
        return replace(question, text=text) if text != question.text else None

    def begin(self, question: Question) -> None:
        self.begun.append(question.text)

    def searched(self) -> Searched:
        return SEARCHED


@dataclass
class FakeLedger:
    """Holds these entries; those of withdrawn claims only by link."""

    held: Sequence[Entry] = ()
    counted: list[ClaimId] = field(default_factory=list)
    read: list[ClaimId] = field(default_factory=list)

    def entries(self, claim_ids: Sequence[ClaimId]) -> Mapping[ClaimId, Entry]:
        self.read.extend(claim_ids)
        return {
            entry.claim.claim_id: entry
            for entry in self.held
            if entry.claim.claim_id in claim_ids and entry.claim.status is Status.PUBLISHED
        }

    def entry(self, claim_id: ClaimId) -> Entry:
        for entry in self.held:
            if entry.claim.claim_id == claim_id:
                return entry
        raise NotOnRecord(claim_id)

    def withdrawn(self) -> Sequence[Entry]:
        return [entry for entry in self.held if entry.claim.reason]

    def speakers(self) -> Sequence[Party]:
        return tuple({key: one for each in self.held for key, one in each.parties.items()}.values())

    def said_by(self, party_ids: Collection[PartyId]) -> Sequence[Assertion]:
        return [
            told
            for each in self.held
            for told in each.assertions
            if not {told.party_id, told.spokesperson_id}.isdisjoint(party_ids)
        ]

    def changed_on(self, revision: int) -> date | None:
        return SEARCHED.changed_on if revision == SEARCHED.revision else None

    def recent(self, limit: int) -> Sequence[Claim]:
        return [entry.claim for entry in self.held][:limit]

    def count_asked(self, claim_ids: Sequence[ClaimId]) -> None:
        self.counted.extend(claim_ids)


def party(name: str) -> Party:
    return Party(PartyId(f"p-{name.casefold()}"), PartyKind.INSTITUTION, (Text(name),))


def publication(name: str, outlet: str = "Outlet", on: date | None = None) -> Publication:
    return Publication(
        PublicationId(f"u-{name}"),
        party(outlet).party_id,
        f"Report {name}",
        url=f"https://{name}.example/report",
        published_on=on,
    )


def claim(claim_id: str = KILLED, status: Status = Status.PUBLISHED) -> Claim:
    wording = "How many foreign fighters were killed?"
    return Claim(ClaimId(claim_id), (Text(wording),), status=status)


def figure(
    value: float | None = 600,
    qualifier: Qualifier = Qualifier.EXACT,
    period: Period | None = None,
) -> Figure:
    return Figure(
        value,
        None,
        None,
        qualifier,
        unit="people",
        population="foreign fighters",
        event=EventClass.KILLED,
        period=period or Period(),
    )


def said(
    by: Party,
    words: str,
    *figures: Figure,
    on: date | None = None,
    mode: Mode = Mode.DIRECT,
    stance: Stance = Stance.STATES,
) -> Assertion:
    return Assertion(
        AssertionId(f"a-{by.party_id}-{words}"),
        KILLED,
        by.party_id,
        stance,
        words,
        by.names[0].language,
        mode,
        said_on=on,
        precision=Precision.DAY if on else Precision.UNKNOWN,
        figures=figures,
    )


def place(
    assertion: Assertion,
    where: Publication,
    *via: Party,
    part: Part = Part.BODY,
) -> Evidence:
    return Evidence(
        EvidenceId(f"e-{assertion.assertion_id}-{where.publication_id}"),
        assertion.assertion_id,
        where.publication_id,
        via=tuple(link.party_id for link in via),
        part=part,
    )


def entry(
    parties: Sequence[Party],
    assertions: Sequence[Assertion],
    evidence: Sequence[Evidence] | None = None,
    *publications: Publication,
    about: Claim | None = None,
) -> Entry:
    """A claim with these assertions, each in a place of its own unless evidence is given."""
    paper = publication("paper")
    return Entry(
        about or claim(),
        assertions=tuple(assertions),
        evidence=tuple([place(one, paper) for one in assertions] if evidence is None else evidence),
        parties={one.party_id: one for one in (*parties, party("Outlet"))},
        publications={one.publication_id: one for one in (paper, *publications)},
    )


def kind_of(asked: str, held: Entry) -> type:
    """Related where anything sets the claim apart from what is asked, Match where nothing does.

    What that weighs beside the chance of a search was learnt, and is none of these tests' business.
    """
    [question] = claims_in(Heard(asked))
    claim_id = held.claim.claim_id
    [near] = candidates_of([Hit(claim_id, claim_id, 1.0, 0.9)], {claim_id: held}, question)
    return Related if near.differences else Match


def comparisons_in(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Side, ...]]:
    """Every pair of figures that the module compares from now on."""
    compared: list[tuple[Side, ...]] = []

    def noting(*sides: Side) -> Comparison:
        compared.append(sides)
        return compare_figures(*sides)

    monkeypatch.setattr(module, "compare_figures", noting)
    return compared
