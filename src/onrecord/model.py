"""The vocabulary of the record: who asserted what, where and when, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

ClaimId = NewType("ClaimId", str)
PhrasingId = NewType("PhrasingId", str)
PartyId = NewType("PartyId", str)
AssertionId = NewType("AssertionId", str)
EvidenceId = NewType("EvidenceId", str)
PublicationId = NewType("PublicationId", str)
CuratorId = NewType("CuratorId", str)
Language = NewType("Language", str)
"""A language code of BCP 47: 'en', 'ru', 'uk', or 'other' where none was recognised."""

ENGLISH = Language("en")
RUSSIAN = Language("ru")
UKRAINIAN = Language("uk")
OTHER = Language("other")


class Status(StrEnum):
    """The life of what curators write: nothing is deleted."""

    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


class PartyKind(StrEnum):
    """What sort of party speaks."""

    STATE = "state"
    INSTITUTION = "institution"
    PERSON = "person"
    OUTLET = "outlet"
    GROUP = "group"
    FACT_CHECKER = "fact_checker"
    UNNAMED = "unnamed"


class Stance(StrEnum):
    """What a party does with a claim."""

    STATES = "states"
    DENIES = "denies"
    DISPUTES = "disputes"
    GIVES_ANOTHER_FIGURE = "gives_another_figure"
    DECLINES = "declines"
    RATED = "rated"


class Act(StrEnum):
    """The kind of speech act an assertion is."""

    SAY = "say"
    CLAIM = "claim"
    CONFIRM = "confirm"
    DENY = "deny"
    DEMAND = "demand"
    PROMISE = "promise"
    ESTIMATE = "estimate"
    JUDGE = "judge"
    ACCUSE = "accuse"


class Mode(StrEnum):
    """Whose words are stored: the party's, some of them, or the outlet's account."""

    DIRECT = "direct"
    MIXED = "mixed"
    PARAPHRASE = "paraphrase"


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class Qualifier(StrEnum):
    """How a number was hedged."""

    EXACT = "exact"
    JUST_UNDER = "just_under"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    RANGE = "range"
    DOZENS = "dozens"
    HUNDREDS = "hundreds"
    THOUSANDS = "thousands"
    VAGUE = "vague"
    RELATIVE = "relative"


class EventClass(StrEnum):
    """What happened to those who are counted."""

    KILLED = "killed"
    WOUNDED = "wounded"
    CAPTURED = "captured"
    LEFT = "left"
    ARRIVED = "arrived"
    PRESENT = "present"
    MISSING = "missing"
    DISPLACED = "displaced"
    TOOK_PART = "took_part"


class PeriodKind(StrEnum):
    """What stretch of time a figure covers."""

    CUMULATIVE = "cumulative"
    WINDOW = "window"
    EVENT = "event"
    STOCK = "stock"
    UNKNOWN = "unknown"


class Polarity(StrEnum):
    """Whether a sentence affirms or negates."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Slot(StrEnum):
    """The parts of a figure that may be missing or taken over from its surroundings."""

    VALUE = "value"
    UNIT = "unit"
    EVENT = "event"
    POPULATION = "population"
    PLACE = "place"
    PERIOD = "period"
    AS_OF = "as_of"


class Part(StrEnum):
    """Where in a publication the words stand: a lead may say more than the quotation below it."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Text:
    """Words in a language."""

    words: str
    language: Language = ENGLISH


@dataclass(frozen=True, slots=True)
class Period:
    """The stretch of time that a figure covers; absent parts are None or empty.

    ``event`` is a label ('--02-24', 'this', a name of which nobody said the language) or the
    names of the event by language, the principal one first.
    """

    kind: PeriodKind = PeriodKind.UNKNOWN
    start: date | None = None
    as_of: date | None = None
    days: float | None = None
    event: str | tuple[Text, ...] = ""

    @property
    def label(self) -> str:
        """What stands for the event in no language; empty where it is named by language."""
        return self.event if isinstance(self.event, str) else ""

    @property
    def names(self) -> tuple[Text, ...]:
        """The names of the event; a label is one in no known language."""
        if isinstance(self.event, str):
            return (Text(self.event, OTHER),) if self.event else ()
        return self.event


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as someone gave it: 'up to 180', 'about 600 in two weeks'.

    ``low`` and ``high`` bound what was said (None: open end), ``value`` is the number named
    (None where none was: 'hundreds', 'far fewer'). ``inherited`` names the slots that were
    taken over from the surroundings and not said beside the number.
    """

    value: float | None
    low: float | None
    high: float | None
    qualifier: Qualifier = Qualifier.EXACT
    unit: str = ""
    population: str = ""
    event: EventClass | None = None
    place: str = ""
    period: Period = field(default_factory=Period)
    inherited: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """That one party speaks for another, in what capacity and when (open ends: None)."""

    party_id: PartyId
    title: tuple[Text, ...] = ()
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who asserts, speaks for another, or carries what was said."""

    party_id: PartyId
    kind: PartyKind
    names: tuple[Text, ...]
    aliases: tuple[Text, ...] = ()
    speaks_for: tuple[Role, ...] = ()
    status: Status = Status.PUBLISHED


@dataclass(frozen=True, slots=True)
class Publication:
    """A place: what an outlet published, with a URL or a bibliographic reference."""

    publication_id: PublicationId
    outlet_id: PartyId
    title: str
    url: str = ""
    reference: str = ""
    archived_url: str = ""
    published_on: date | None = None
    precision: Precision = Precision.UNKNOWN
    language: Language = ENGLISH
    content_hash: str = ""
    status: Status = Status.PUBLISHED


@dataclass(frozen=True, slots=True)
class Claim:
    """A neutral wording that parties take positions on; the first wording is the principal."""

    claim_id: ClaimId
    wordings: tuple[Text, ...]
    topic: str = ""
    status: Status = Status.DRAFT
    reason: str = ""
    merged_into: ClaimId | None = None


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way in which people word a claim."""

    phrasing_id: PhrasingId
    claim_id: ClaimId
    text: str
    language: Language
    status: Status = Status.PUBLISHED


@dataclass(frozen=True, slots=True)
class Assertion:
    """What one party said on one claim.

    ``words`` are shown exactly as stored: the party's own where ``mode`` is direct, the outlet's
    account where it is paraphrase. ``spokesperson_id`` is who uttered it for the party.
    """

    assertion_id: AssertionId
    claim_id: ClaimId
    party_id: PartyId
    stance: Stance
    words: str
    language: Language
    mode: Mode
    said_on: date | None = None
    precision: Precision = Precision.UNKNOWN
    spokesperson_id: PartyId | None = None
    disputes: AssertionId | None = None
    act: Act = Act.SAY
    figures: tuple[Figure, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    status: Status = Status.PUBLISHED
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """An assertion as it stands in one publication.

    ``quoted`` is the span as published (short), with what stands before and after it; ``start``
    and ``end`` are offsets in code points into the publication's text where that is known.
    ``via`` is the reporting chain from the outlet backwards: agency, spokesperson, institution.
    """

    evidence_id: EvidenceId
    assertion_id: AssertionId
    publication_id: PublicationId
    quoted: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    via: tuple[PartyId, ...] = ()
    part: Part = Part.BODY
    status: Status = Status.PUBLISHED


class CuratorRole(StrEnum):
    """What a curator may do; each role may do what those before it may."""

    CURATOR = "curator"
    EDITOR = "editor"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Curator:
    """Somebody who keeps the record; ``account`` is a keyed hash, never a Telegram id."""

    curator_id: CuratorId
    name: str
    role: CuratorRole
    account: str = ""
    status: Status = Status.PUBLISHED


Row = Party | Publication | Claim | Phrasing | Assertion | Evidence | Curator
"""Everything that events tell the story of."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim with everything on record about it, as the store holds it.

    ``parties`` and ``publications`` hold whatever the assertions and evidence name, outlets,
    spokespersons and those spoken for included.
    """

    claim: Claim
    phrasings: tuple[Phrasing, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    parties: Mapping[PartyId, Party] = field(default_factory=dict)
    publications: Mapping[PublicationId, Publication] = field(default_factory=dict)
