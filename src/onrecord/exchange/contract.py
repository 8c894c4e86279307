"""The contract for programs: answers, comparisons and readings as JSON objects."""

import math
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from onrecord.answering import name_of
from onrecord.asking import (
    Account,
    Answer,
    Comparison,
    Finding,
    Match,
    Note,
    Nothing,
    Position,
    Question,
    Related,
    Searched,
    Speaker,
    Statement,
)
from onrecord.comparing import Saying
from onrecord.model import OTHER, Claim, Evidence, Figure, Language, PartyId, Period

VERSION = 1

Json = dict[str, Any]
Wording = Callable[[Note, Language], str]


def answers_json(
    answers: Sequence[Answer],
    searched: Searched,
    wording: Wording,
    language: Language | None = None,
) -> Json:
    """The object that ``ask --json`` prints; notes and events in the language of the question.

    ``searched`` is given apart because it is said even where there was nothing to answer.
    """
    return {
        "version": VERSION,
        "asked": [_answer(answer, wording, language) for answer in answers],
        "searched": _searched(searched),
    }


def unread_json(wrong: str, searched: Searched) -> Json:
    """The same for a line of many that is no text: nothing is asked in it."""
    return {"version": VERSION, "asked": [], "searched": _searched(searched), "error": wrong}


def comparison_json(a: Saying, b: Saying, comparison: Comparison) -> Json:
    """The object that ``compare --json`` prints for two texts."""
    return {**relation_json(comparison), "a": _saying(a), "b": _saying(b)}


def relation_json(comparison: Comparison) -> Json:
    """A relation with its reason, and the slots that make it a 'perhaps'."""
    return {
        "relation": comparison.relation.value,
        "reason": comparison.reason,
        "missing": [slot.value for slot in comparison.missing],
    }


def reading_json(questions: Sequence[Question], *, cut: bool) -> Json:
    """The object that ``read --json`` prints."""
    return {
        "questions": [
            {
                "text": question.text,
                "language": question.language,
                "polarity": question.polarity.value,
                "figures": _figures(question.figures),
            }
            for question in questions
        ],
        "cut": cut,
    }


def figure_json(figure: Figure, language: Language = OTHER) -> Json:
    """A figure; an open end is null, and so is a number that JSON cannot hold.

    Its event is named in this language where it has such a name, else by its principal one.
    """
    return {
        "value": _number(figure.value),
        "low": _number(figure.low),
        "high": _number(figure.high),
        "qualifier": figure.qualifier.value,
        "unit": figure.unit,
        "event": figure.event.value if figure.event else None,
        "population": figure.population,
        "place": figure.place,
        "period": _period(figure.period, language),
    }


def _answer(answer: Answer, wording: Wording, language: Language | None) -> Json:
    asked = answer.question
    spoken = language or asked.language
    return {
        "text": asked.text,
        "language": asked.language,
        "finding": _name_of(answer.finding),
        "claims": [_account(account, wording, spoken) for account in answer.accounts],
        "in_part": [why.value for why in answer.in_part],
        "spoken_by": _speaker(answer.spoken_by) if answer.spoken_by else None,
        "withdrawn": _withdrawn(answer.withdrawn) if answer.withdrawn else None,
    }


def _speaker(speaker: Speaker) -> Json:
    return {
        "name": speaker.name,
        "party": name_of(speaker.party) if speaker.party else None,
        "claims": speaker.claims,
        "topic": speaker.topic or None,
    }


def _withdrawn(claim: Claim) -> Json:
    return {"id": claim.claim_id, "wording": _wording_of(claim), "reason": claim.reason or None}


def _name_of(finding: Finding) -> str:
    match finding:
        case Match():
            return "match"
        case Related():
            return "related"
        case Nothing():
            return "nothing"


def _account(account: Account, wording: Wording, language: Language) -> Json:
    return {
        "id": account.claim.claim_id,
        "wording": _wording_of(account.claim),
        "score": _number(account.probability),
        "positions": [_position(position, account, language) for position in account.positions],
        "notes": [wording(note, language) for note in account.notes],
    }


def _wording_of(claim: Claim) -> str:
    return claim.wordings[0].words if claim.wordings else ""


def _position(position: Position, account: Account, language: Language) -> Json:
    speaks_for = [_name(role.party_id, account) for role in position.party.speaks_for]
    return {
        "party": name_of(position.party),
        "speaks_for": speaks_for,
        "assertions": [_told(told, account, language) for told in position.statements],
    }


def _told(told: Statement, account: Account, language: Language) -> Json:
    said = told.assertion
    return {
        "id": said.assertion_id,
        "stance": said.stance.value,
        "words": said.words,
        "mode": said.mode.value,
        "said_on": _day(said.said_on),
        "precision": said.precision.value,
        "spokesperson": _name(said.spokesperson_id, account) if said.spokesperson_id else None,
        "relation": told.comparison.relation.value,
        "reason": told.comparison.reason,
        "figures": [figure_json(figure, language) for figure in said.figures],
        "evidence": [_evidence(evidence, account) for evidence in told.evidence],
    }


def _evidence(evidence: Evidence, account: Account) -> Json:
    publication = account.publications[evidence.publication_id]
    return {
        "outlet": _name(publication.outlet_id, account),
        "title": publication.title,
        "url": publication.url or None,
        "reference": publication.reference or None,
        "published_on": _day(publication.published_on),
        "via": [_name(party_id, account) for party_id in evidence.via],
    }


def _saying(saying: Saying) -> Json:
    polarity = saying.polarity.value if saying.polarity else None
    return {"figures": _figures(saying.figures), "polarity": polarity}


def _searched(searched: Searched) -> Json:
    return {
        "claims": searched.claims,
        "phrasings": searched.phrasings,
        "revision": searched.revision,
    }


def _figures(figures: Sequence[Figure]) -> list[Json]:
    return [figure_json(figure) for figure in figures]


def _period(period: Period, language: Language) -> Json:
    return {
        "kind": period.kind.value,
        "start": _day(period.start),
        "as_of": _day(period.as_of),
        "days": _number(period.days),
        "event": _named(period, language),
    }


def _named(period: Period, language: Language) -> str | None:
    own = [name.words for name in period.names if name.language == language]
    every = [name.words for name in period.names]
    return next(iter(own or every), None)


def _name(party_id: PartyId, account: Account) -> str:
    party = account.parties.get(party_id)
    return name_of(party) if party is not None else party_id


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _number(number: float | None) -> float | int | None:
    """A whole number without its '.0'; null for an open end and for what is no number."""
    if number is None or not math.isfinite(number):
        return None
    return int(number) if number == int(number) and abs(number) < 1e15 else number
