"""Small answers built by hand: the two seed articles as an answer shows them."""

from dataclasses import replace
from datetime import date
from typing import Any

from onrecord.asking import (
    Account,
    Answer,
    Comparison,
    Match,
    Note,
    NoteKind,
    Position,
    Question,
    Relation,
    Searched,
    Statement,
)
from onrecord.model import (
    ENGLISH,
    RUSSIAN,
    UKRAINIAN,
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
    PeriodKind,
    Precision,
    Publication,
    PublicationId,
    Qualifier,
    Role,
    Slot,
    Stance,
    Status,
    Text,
)

JUNE, MARCH, FEBRUARY = date(2022, 6, 17), date(2022, 3, 29), date(2022, 2, 24)
CLAIM = ClaimId("c-foreign-fighters-killed")
SEARCHED = Searched(1204, 5310, 57, date(2026, 11, 26))


def party(slug: str, kind: PartyKind, *names: str, **rest: Any) -> Party:
    """A party with its English, Russian and Ukrainian names."""
    languages = (ENGLISH, RUSSIAN, UKRAINIAN)
    texts = tuple(Text(words, language) for words, language in zip(names, languages, strict=False))
    return replace(Party(PartyId(slug), kind, texts), **rest)


RUSSIA = party("p-russia", PartyKind.STATE, "Russia", "Россия", "Росія")
MINISTRY = party(
    "p-russia-mod",
    PartyKind.INSTITUTION,
    "Russia's Ministry of Defence",
    "Министерство обороны России",
    "Міністерство оборони Росії",
    speaks_for=(Role(RUSSIA.party_id),),
)
SHOIGU = party(
    "p-shoigu",
    PartyKind.PERSON,
    "Sergei Shoigu",
    "Сергей Шойгу",
    "Сергій Шойгу",
    speaks_for=(
        Role(
            MINISTRY.party_id,
            (
                Text("minister of defence"),
                Text("министр обороны", RUSSIAN),
                Text("міністр оборони", UKRAINIAN),
            ),
            since=date(2012, 11, 6),
            until=date(2024, 5, 12),
        ),
    ),
)
UKRAINE = party("p-ukraine", PartyKind.STATE, "Ukraine", "Украина", "Україна")
TIMES = party("p-moscow-times", PartyKind.OUTLET, "The Moscow Times")
RT = party("p-rt", PartyKind.OUTLET, "RT")
AGENCY = party("p-agency", PartyKind.OUTLET, "Interfax", "Интерфакс", "Інтерфакс")
PARTIES = {p.party_id: p for p in (RUSSIA, MINISTRY, SHOIGU, UKRAINE, TIMES, RT, AGENCY)}

TIMES_PAGE = Publication(
    PublicationId("u-times"),
    TIMES.party_id,
    "Report on foreign fighters",
    url="https://example.org/times",
    published_on=JUNE,
    precision=Precision.DAY,
)
RT_PAGE = Publication(
    PublicationId("u-rt"),
    RT.party_id,
    "Report on a video conference",
    reference="RT (English), 29 March 2022",
    published_on=MARCH,
    precision=Precision.DAY,
)
PUBLICATIONS = {p.publication_id: p for p in (TIMES_PAGE, RT_PAGE)}


def killed(value: float, period: Period, **rest: Any) -> Figure:
    figure = Figure(value, value, value, unit="people", event=EventClass.KILLED, period=period)
    return replace(figure, **rest)


def since_start(as_of: date) -> Period:
    return Period(PeriodKind.CUMULATIVE, start=FEBRUARY, as_of=as_of)


ASKED = killed(2000, Period())
TWO_WEEKS = killed(
    600,
    Period(PeriodKind.WINDOW, as_of=MARCH, days=14),
    low=540.0,
    high=660.0,
    qualifier=Qualifier.ABOUT,
    inherited=(Slot.PERIOD,),
)
WHOLE_OPERATION = killed(600, since_start(MARCH), qualifier=Qualifier.ABOUT)
EXACTLY = killed(1956, since_start(JUNE))


def told(
    slug: str,
    words: str,
    relation: Relation,
    *figures: Figure,
    page: Publication = TIMES_PAGE,
    part: Part = Part.BODY,
    via: tuple[PartyId, ...] = (),
    missing: tuple[Slot, ...] = (),
    apart: Slot | None = None,
    quoted: str | None = None,
    **rest: Any,
) -> Statement:
    """A statement with one place; the evidence holds its words unless told otherwise."""
    assertion = Assertion(
        AssertionId(slug),
        CLAIM,
        MINISTRY.party_id,
        Stance.STATES,
        words,
        ENGLISH,
        Mode.DIRECT,
        said_on=page.published_on,
        precision=page.precision,
        figures=figures,
    )
    span = words if quoted is None else quoted
    evidence = Evidence(
        EvidenceId(f"e-{slug}"),
        assertion.assertion_id,
        page.publication_id,
        quoted=span,
        via=via,
        part=part,
    )
    return Statement(
        replace(assertion, **rest), Comparison(relation, "a rule", missing, apart), (evidence,)
    )


SEED_TOLD = (
    told(
        "a-600-two-weeks",
        "about 600 more have been eliminated",
        Relation.DIFFERENT_SCOPE,
        TWO_WEEKS,
        page=RT_PAGE,
        apart=Slot.PERIOD,
        spokesperson_id=SHOIGU.party_id,
        via=(SHOIGU.party_id, MINISTRY.party_id),
    ),
    told(
        "a-600-operation",
        "Some 600 foreign fighters killed in the course of the whole operation.",
        Relation.DIFFERENT_TIME,
        WHOLE_OPERATION,
        page=RT_PAGE,
        part=Part.LEAD,
        mode=Mode.PARAPHRASE,
        spokesperson_id=SHOIGU.party_id,
        quoted="",
    ),
    told(
        "a-1956",
        "1,956 have already been destroyed",
        Relation.DIFFERS,
        EXACTLY,
        via=(AGENCY.party_id, MINISTRY.party_id),
        missing=(Slot.PERIOD,),
    ),
)
DISPUTE = told(
    "a-ukraine",
    "Gave a far lower toll; the report names no number.",
    Relation.NOT_COMPARABLE,
    Figure(None, None, None, Qualifier.RELATIVE, "people", event=EventClass.KILLED),
    page=RT_PAGE,
    party_id=UKRAINE.party_id,
    mode=Mode.PARAPHRASE,
    stance=Stance.DISPUTES,
    disputes=SEED_TOLD[0].assertion.assertion_id,
    said_on=None,
    precision=Precision.UNKNOWN,
    quoted="",
)
SEED = Account(
    Claim(
        CLAIM,
        (
            Text("How many foreign fighters on Ukraine's side have been killed in Ukraine?"),
            Text("Сколько иностранных бойцов на стороне Украины убито в Украине?", RUSSIAN),
            Text("Скільки іноземних бійців на боці України вбито в Україні?", UKRAINIAN),
        ),
        status=Status.PUBLISHED,
    ),
    (Position(MINISTRY, SEED_TOLD), Position(UKRAINE, (DISPUTE,))),
    notes=(
        Note(NoteKind.DIFFERENT_PERIODS, figures=(TWO_WEEKS, EXACTLY)),
        Note(NoteKind.LEAD_DIFFERS, (MINISTRY,), (WHOLE_OPERATION, TWO_WEEKS)),
        Note(NoteKind.LATER_FIGURE, (MINISTRY,), (WHOLE_OPERATION, EXACTLY)),
        Note(NoteKind.NO_NUMBER_GIVEN, (UKRAINE,)),
    ),
    parties=PARTIES,
    publications=PUBLICATIONS,
)
QUESTION = Question(
    "2,000 mercenaries were killed in Ukraine", ENGLISH, "2,000 …", "2000 …", figures=(ASKED,)
)


SEED_ANSWER = Answer(QUESTION, Match(SEED), SEARCHED)


def answer(account: Account) -> Answer:
    """The same question answered with another account."""
    return replace(SEED_ANSWER, finding=Match(account))


def entry_of(account: Account) -> Entry:
    """The account as the store holds it."""
    told = [one for position in account.positions for one in position.statements]
    places = tuple(place for one in told for place in one.evidence)
    said = tuple(one.assertion for one in told)
    return Entry(account.claim, (), said, places, account.parties, account.publications)
