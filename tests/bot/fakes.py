"""Stand-ins for the store's and the record's side of the bot, in memory."""

import threading
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from onrecord.asking import (
    Account,
    Answer,
    Comparison,
    Heard,
    Match,
    Nothing,
    Position,
    Question,
    Related,
    Relation,
    Searched,
    Statement,
)
from onrecord.durable import Arrived, Delivered, Depth, Reply, ReplyState, Waiting
from onrecord.errors import NotOnRecord
from onrecord.feedback import Counted, Vote
from onrecord.model import (
    ENGLISH,
    Assertion,
    AssertionId,
    Claim,
    ClaimId,
    CuratorId,
    Evidence,
    EvidenceId,
    Mode,
    Party,
    PartyId,
    PartyKind,
    Precision,
    Publication,
    PublicationId,
    Stance,
    Status,
    Text,
)
from onrecord.submissions import Submission, SubmissionId

SEARCHED = Searched(claims=12, phrasings=34, revision=5, changed_on=date(2026, 11, 26))


@dataclass
class _Held:
    arrived: Arrived
    received_at: datetime
    owner: str | None = None
    free_at: float = 0.0
    leases: int = 0
    failures: int = 0


class FakeInbox:
    """The durable inbox's meaning without the disk."""

    def __init__(self) -> None:
        self._guard = threading.RLock()
        self._held: dict[int, _Held] = {}
        self.seen: set[int] = set()
        self.outcomes: dict[int, str] = {}
        self.quarantined: dict[int, str] = {}
        self.trouble: Exception | None = None
        self.full: Exception | None = None

    def accept(self, arrived: Sequence[Arrived]) -> int:
        with self._guard:
            if self.trouble is not None:
                raise self.trouble
            fresh = {one.update_id: one for one in arrived if one.update_id not in self.seen}
            for update_id, one in fresh.items():
                self.seen.add(update_id)
                self._held[update_id] = _Held(one, datetime.now(UTC))
            return len(fresh)

    def admit(
        self, arrived: Sequence[Arrived], owner: str, limit: int, seconds: float
    ) -> tuple[int, Sequence[Waiting]]:
        with self._guard:
            return self.accept(arrived), self.lease(owner, limit, seconds)

    def lease(self, owner: str, limit: int, seconds: float) -> Sequence[Waiting]:
        with self._guard:
            now = time.monotonic()
            heads: dict[str, _Held] = {}
            for held in self._held.values():
                heads.setdefault(held.arrived.lane, held)
            free = [held for held in heads.values() if held.free_at <= now][:limit]
            leased = [_waiting(held) for held in free]
            for held in free:
                held.owner, held.free_at, held.leases = owner, now + seconds, held.leases + 1
            return leased

    def behind(self, update_id: int, limit: int) -> Sequence[Waiting]:
        with self._guard:
            lane = self._held[update_id].arrived.lane
            ids = list(self._held)
            later = [self._held[n] for n in ids[ids.index(update_id) + 1 :]]
            return [_waiting(held) for held in later if held.arrived.lane == lane][:limit]

    def renew(self, owner: str, seconds: float) -> None:
        with self._guard:
            if self.full is not None:
                raise self.full
            for held in self._held.values():
                if held.owner == owner:
                    held.free_at = time.monotonic() + seconds

    def release(self, owner: str) -> None:
        with self._guard:
            for held in self._held.values():
                if held.owner == owner:
                    held.owner, held.free_at = None, 0.0
                    held.leases -= 1

    def done(self, update_id: int, outcome: str) -> bool:
        with self._guard:
            if self.full is not None:
                raise self.full
            held = self._held.pop(update_id, None)
            self.outcomes[update_id] = outcome
            lanes = {other.arrived.lane for other in self._held.values()}
            return held is not None and held.arrived.lane in lanes

    def failed(self, update_id: int, reason: str, tries: int = 3) -> bool:
        with self._guard:
            held = self._held[update_id]
            held.failures += 1
            held.owner, held.free_at = None, 0.0
            if held.failures < tries:
                return False
            self.quarantined[update_id] = reason
            del self._held[update_id]
            return True

    def depth(self) -> Depth:
        with self._guard:
            leased = sum(held.owner is not None for held in self._held.values())
            return Depth(len(self._held) - leased, leased, len(self.quarantined), 0.0)


def _waiting(held: _Held) -> Waiting:
    one = held.arrived
    return Waiting(one.update_id, one.lane, one.raw, held.received_at, held.leases)


class FakeReplies:
    """The ledger's meaning without the disk; the last reply to an update ends it in the inbox."""

    def __init__(self, inbox: FakeInbox) -> None:
        self._inbox = inbox
        self.ledger: dict[tuple[int, int], Reply] = {}
        self.standing: dict[tuple[int, int, str], Delivered] = {}
        self.full: Exception | None = None
        self.tried = 0
        self.cited = self.looked_after = 0
        self.free_to_note = threading.Event()
        self.free_to_note.set()

    def begin(self, update_id: int, n: int) -> Reply:
        known = self.ledger.get((update_id, n), Reply(update_id, n, ReplyState.NEW))
        if known.state is not ReplyState.SENT:
            self.ledger[update_id, n] = Reply(update_id, n, ReplyState.SENDING)
        return known

    def sent(
        self,
        update_id: int,
        n: int,
        message_id: int | None,
        standing: Delivered | None = None,
        ends: str | None = None,
    ) -> bool | None:
        self.tried += 1
        assert self.free_to_note.wait(10)
        if self.full is not None:
            raise self.full
        self.ledger[update_id, n] = Reply(update_id, n, ReplyState.SENT, message_id)
        if standing is not None:
            self.deliver(standing)
        return self._inbox.done(update_id, ends) if ends else None

    def gave_up(self, update_id: int, n: int, reason: str) -> None:
        self.ledger[update_id, n] = Reply(update_id, n, ReplyState.FAILED)

    def deliver(self, delivered: Delivered) -> None:
        place = (delivered.chat_id, delivered.message_id, delivered.inline_message_id)
        self.standing[place] = delivered

    def delivered_to(self, chat_id: int, asked_message_id: int) -> Sequence[Delivered]:
        asked = (chat_id, asked_message_id)
        found = [d for d in self.standing.values() if (d.chat_id, d.asked_message_id) == asked]
        return sorted(found, key=lambda d: (d.shown.nth, d.message_id))

    def citing(self, claim_ids: Sequence[ClaimId], limit: int) -> Sequence[Delivered]:
        self.cited += 1
        cited = [d for d in self.standing.values() if set(d.shown.claim_ids) & set(claim_ids)]
        return cited[:limit]

    def stands(self, delivered: Delivered) -> bool:
        self.looked_after += 1
        return delivered in self.standing.values()

    def let_be(self, delivered: Delivered) -> None:
        if delivered in self.standing.values():
            self.deliver(replace(delivered, shown=replace(delivered.shown, claim_ids=())))

    def forget(self, chat_id: int, message_id: int) -> None:
        self.standing.pop((chat_id, message_id, ""), None)

    def forget_chat(self, chat_id: int) -> None:
        self.standing = {p: d for p, d in self.standing.items() if d.chat_id != chat_id}


class FakeConversations:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def state(self, person: str) -> str | None:
        return self.kept.get(person)

    def keep(self, person: str, state: str) -> None:
        self.kept[person] = state

    def drop(self, person: str) -> None:
        self.kept.pop(person, None)


class FakeDemands:
    """The queue's meaning without the disk; each text is known by its place among all of them."""

    def __init__(self) -> None:
        self.givers: dict[str, list[str]] = defaultdict(list)
        self._ids: list[str] = []

    @property
    def handed(self) -> dict[str, int]:
        """How many want each text."""
        return {text: len(givers) for text, givers in self.givers.items() if givers}

    def hand_in(self, text: str, language: str, giver: str = "") -> Submission:
        if text not in self._ids:
            self._ids.append(text)
        if not giver or giver not in self.givers[text]:
            self.givers[text].append(giver)
        now = datetime.now(UTC)
        submission_id = SubmissionId(f"s-{self._ids.index(text)}")
        return Submission(submission_id, text, ENGLISH, len(self.givers[text]), now, now)

    def take_back(self, submission_id: SubmissionId, giver: str) -> int:
        text = self._ids[int(submission_id.removeprefix("s-"))]
        if giver not in self.givers[text]:
            raise NotOnRecord(submission_id)
        self.givers[text].remove(giver)
        return len(self.givers[text])

    def take_all_back(self, giver: str) -> int:
        theirs = [text for text, givers in self.givers.items() if giver in givers]
        for text in theirs:
            self.givers[text].remove(giver)
        return len(theirs)

    def queue(self, limit: int) -> Sequence[Submission]:
        return ()

    def in_hand(self, by: CuratorId) -> Sequence[Submission]:
        return ()

    def answered_with(self, claim_id: ClaimId) -> Sequence[Submission]:
        return ()

    def submission(self, submission_id: SubmissionId) -> Submission:
        place = int(submission_id.removeprefix("s-"))
        if place >= len(self._ids) or not self.givers[self._ids[place]]:
            raise NotOnRecord(submission_id)
        now = datetime.now(UTC)
        return Submission(submission_id, self._ids[place], ENGLISH, 1, now, now)


class FakeFeedback:
    def __init__(self) -> None:
        self.votes: dict[str, Vote] = {}

    def vote(self, ballot: str, vote: Vote) -> None:
        self.votes[ballot] = vote

    def take_back(self, ballot: str) -> None:
        self.votes.pop(ballot, None)

    def voted(self, ballot: str) -> bool | None:
        vote = self.votes.get(ballot)
        return vote.same if vote else None

    def counted(self, head: str) -> Sequence[Counted]:
        return [Counted(b, v) for b, v in sorted(self.votes.items()) if v.head == head]


@dataclass
class FakeAnswerDesk:
    """Knows claims by a word: a text with the word is about the claim."""

    claims: dict[str, Account] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)
    trouble: Exception | None = None
    hold: threading.Event | None = None
    held_to: int | None = None
    """The last look-up that is held; None where all are."""
    merged: dict[ClaimId, ClaimId] = field(default_factory=dict)
    opened: list[ClaimId] = field(default_factory=list)

    def answer(self, heard: Heard) -> tuple[Answer, ...]:
        self.heard.append(heard)
        if self.trouble is not None:
            raise self.trouble
        if self.hold is not None and "hold" in heard.text and self._holds():
            self.hold.wait()
        if not any(letter.isalpha() for letter in heard.text):
            return ()
        found = [account for word, account in self.claims.items() if word in heard.text.casefold()]
        return (Answer(_question(heard.text), _finding(found), SEARCHED),)

    def _holds(self) -> bool:
        return self.held_to is None or len(self.heard) <= self.held_to

    def about(self, claim_id: ClaimId) -> Answer:
        self.opened.append(claim_id)
        for account in self.claims.values():
            if account.claim.claim_id == self.merged.get(claim_id, claim_id):
                return Answer(_question(""), Match(account), SEARCHED)
        raise NotOnRecord(claim_id)

    def nearest(self, heard: Heard, limit: int) -> Sequence[Account]:
        return [account for word, account in self.claims.items() if word in heard.text][:limit]

    def searched(self) -> Searched:
        return SEARCHED

    def recent(self, limit: int) -> Sequence[Claim]:
        return [account.claim for account in self.claims.values()][:limit]


def _question(text: str) -> Question:
    return Question(text, ENGLISH, text, text)


def _finding(found: list[Account]) -> Match | Related | Nothing:
    if not found:
        return Nothing()
    return Match(found[0]) if len(found) == 1 else Related(tuple(found))


def an_account(
    claim_id: str = "fighters",
    wording: str = "How many fighters?",
    words: str = "1,956 killed",
    status: Status = Status.PUBLISHED,
    statements: int = 1,
) -> Account:
    """A claim on which one ministry said something, once or many times."""
    outlet = Party(PartyId("outlet"), PartyKind.OUTLET, (Text("The Outlet"),))
    ministry = Party(PartyId("ministry"), PartyKind.INSTITUTION, (Text("The Ministry"),))
    place = Publication(
        PublicationId("p1"),
        outlet.party_id,
        "A title",
        "https://outlet.example/1",
        published_on=date(2022, 6, 17),
        precision=Precision.DAY,
    )
    told = tuple(_told(claim_id, n, words, place) for n in range(statements))
    return Account(
        Claim(ClaimId(claim_id), (Text(wording),), status=status),
        (Position(ministry, told),),
        parties={p.party_id: p for p in (outlet, ministry)},
        publications={place.publication_id: place},
    )


def _told(claim_id: str, n: int, words: str, place: Publication) -> Statement:
    said = Assertion(
        AssertionId(f"{claim_id}-{n}"),
        ClaimId(claim_id),
        PartyId("ministry"),
        Stance.STATES,
        words,
        ENGLISH,
        Mode.DIRECT,
        date(2022, 6, 17),
        Precision.DAY,
    )
    evidence = Evidence(EvidenceId(f"e{n}"), said.assertion_id, place.publication_id, words)
    return Statement(said, Comparison(Relation.NOT_COMPARABLE, "no figure asked"), (evidence,))
