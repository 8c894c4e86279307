"""The vocabulary of a question and its answer; no type here can hold a verdict."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from onrecord.model import (
    OTHER,
    Assertion,
    Claim,
    ClaimId,
    Evidence,
    Figure,
    Language,
    Party,
    PartyId,
    Polarity,
    Publication,
    PublicationId,
    Slot,
)


@dataclass(frozen=True, slots=True)
class Heard:
    """What someone showed us, whichever way it was delivered.

    ``author``, ``handle``, ``outlet``, ``link`` and ``said_on`` describe the forwarded original
    where there is one; ``language`` is the one the person reads, not the one of the text.
    """

    text: str
    language: Language = OTHER
    author: str = ""
    handle: str = ""
    outlet: str = ""
    link: str = ""
    said_on: date | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose statements a question asks for: 'What did Ukraine say?', '… say about the bridge?'.

    ``certain`` where that is a name, whoever is on record: 'What did Biden say?', and neither
    'What did the doctor say?' nor 'Biden says?'. ``topic`` is empty where anything will do.
    ``loose`` where the words may well be a claim: 'Biden on his farm'.
    """

    name: str
    certain: bool = False
    topic: str = ""
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One claim-sized question in a message.

    ``text`` is as written, for display. ``dense`` is the form that is embedded and ``lexical``
    the form that is searched by words. ``sentences`` are the dense forms of the sentences of a
    long question (empty for a short one). ``voices`` are the ways to read it as one for what
    somebody said, the likeliest first.
    """

    text: str
    language: Language
    dense: str
    lexical: str
    figures: tuple[Figure, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    said_on: date | None = None
    sentences: tuple[str, ...] = ()
    voices: tuple[Voice, ...] = ()


class InPart(StrEnum):
    """Why a search could look only in part.

    ``WORD_BY_WORD``: the question was read in English words; ``LANGUAGE_UNREAD``: not even so, and
    words alone were compared.
    """

    LANGUAGE_UNREAD = "language_unread"
    WORD_BY_WORD = "word_by_word"
    VECTORS_MISSING = "vectors_missing"
    MESSAGE_CUT = "message_cut"


@dataclass(frozen=True, slots=True)
class Hit:
    """A claim that a search found, each claim at most once.

    ``text_id`` is the claim, phrasing or assertion whose words were nearest. ``score`` orders
    (higher is nearer); ``probability`` is the calibrated chance, 0 to 1, that the hit is the
    claim that was asked about. Neither says anything about the claim itself.
    """

    claim_id: ClaimId
    text_id: str
    score: float
    probability: float


@dataclass(frozen=True, slots=True)
class Searched:
    """What a search looked through: how many claims and phrasings, as of which event and day."""

    claims: int
    phrasings: int
    revision: int
    changed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The hits of one search, best first, and what was searched.

    ``mended`` is the question with misspelt and disguised words put right, as it was searched for;
    None where there were none.
    """

    hits: tuple[Hit, ...]
    searched: Searched
    in_part: tuple[InPart, ...] = ()
    mended: Question | None = None


class Relation(StrEnum):
    """How two figures or assertions relate, as arithmetic and bookkeeping; it judges neither."""

    SAME = "same"
    COMPATIBLE = "compatible"
    COMPATIBLE_BOUND = "compatible_bound"
    DIFFERS = "differs"
    UPDATED = "updated"
    UPDATED_DOWN = "updated_down"
    DIFFERENT_TIME = "different_time"
    DIFFERENT_SCOPE = "different_scope"
    DIFFERENT_THING = "different_thing"
    OPPOSITE = "opposite"
    NOT_COMPARABLE = "not_comparable"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A relation, the rule that gave it, and the slots whose absence makes it a 'perhaps'.

    ``apart`` is the slot by which two scopes differ, where it is one.
    """

    relation: Relation
    reason: str
    missing: tuple[Slot, ...] = ()
    apart: Slot | None = None


class NoteKind(StrEnum):
    """The notes an answer may carry: arithmetic and bookkeeping only."""

    DIFFERENT_PERIODS = "different_periods"
    LEAD_DIFFERS = "lead_differs"
    LATER_FIGURE = "later_figure"
    LATER_LOWER_FIGURE = "later_lower_figure"
    ONE_ORIGIN = "one_origin"
    NO_NUMBER_GIVEN = "no_number_given"


@dataclass(frozen=True, slots=True)
class Note:
    """One remark of bookkeeping; the values it needs, in the order the phrase names them."""

    kind: NoteKind
    parties: tuple[Party, ...] = ()
    figures: tuple[Figure, ...] = ()
    places: int = 0
    origins: int = 0


@dataclass(frozen=True, slots=True)
class Statement:
    """One assertion as an answer shows it: with its places and its relation to what was asked."""

    assertion: Assertion
    comparison: Comparison
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """What one party said, in the order said."""

    party: Party
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """A claim as an answer shows it: parties in the order they first spoke, then by name."""

    claim: Claim
    positions: tuple[Position, ...]
    notes: tuple[Note, ...] = ()
    probability: float = 1.0
    parties: Mapping[PartyId, Party] = field(default_factory=dict)
    publications: Mapping[PublicationId, Publication] = field(default_factory=dict)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All that was said, party by party."""
        return tuple(told for position in self.positions for told in position.statements)


@dataclass(frozen=True, slots=True)
class Match:
    """The claim that was asked about is on record."""

    account: Account


@dataclass(frozen=True, slots=True)
class Related:
    """Claims like the one asked about are on record, best first."""

    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing on record is like what was asked."""


Finding = Match | Related | Nothing


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose statements an answer tells of, by the name that was asked for.

    ``party`` is None where nobody of that name is on record. ``claims`` is on how many claims there
    are statements, or on how many of those near the topic that was asked about.
    """

    name: str
    party: Party | None = None
    claims: int = 0
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked, what the record holds on it, and what was searched.

    ``withdrawn`` is the claim asked about, where it was taken out of answers with a reason.
    ``spoken_by`` is whose statements were asked for. What is found are then claims on which there
    are some: the latest said first, or those nearest to a topic. Where there are none on a topic,
    it is what is on record about that from others.
    """

    question: Question
    finding: Finding
    searched: Searched
    in_part: tuple[InPart, ...] = ()
    withdrawn: Claim | None = None
    spoken_by: Speaker | None = None

    @property
    def is_match(self) -> bool:
        """Whether the claim that was asked about is on record."""
        return isinstance(self.finding, Match)

    @property
    def lists_statements(self) -> bool:
        """Whether it lists where a party spoke, and not what is like a claim asked about."""
        spoke = self.spoken_by is not None and self.spoken_by.claims > 0
        return spoke and isinstance(self.finding, Related)

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts that it shows."""
        match self.finding:
            case Match(account):
                return (account,)
            case Related(accounts):
                return accounts
            case Nothing():
                return ()

    @property
    def claim_ids(self) -> tuple[ClaimId, ...]:
        """The claims that it shows."""
        return tuple(account.claim.claim_id for account in self.accounts)
