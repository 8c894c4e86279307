"""What a party has on record: the claims on which it spoke, on anything or near a topic."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from onrecord.answering.accounts import account_of
from onrecord.answering.desks import Ledger
from onrecord.answering.remembering import UntilChanged
from onrecord.answering.speakers import Speakers
from onrecord.asking import (
    Account,
    Answer,
    Match,
    Nothing,
    Position,
    Question,
    Related,
    Searched,
    Speaker,
    Voice,
)
from onrecord.model import ClaimId, Party, PartyId, PartyKind

MOST_SHOWN = 20
"""More claims than this are counted, and only the latest are shown."""
_MOST_MEANT = 3
"""More parties than this that have one name are no answer to who asks for one."""
_MOST_REMEMBERED = 100
_JOINED = re.compile(r",\s*|\s+(?:and|и|та|і|й)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose statements are asked for, by which reading of the question."""

    voice: Voice
    speakers: tuple[Speaker, ...]


class Spoken:
    """Answers who asks what a party said.

    Knows the parties by name until these change, and what each said until the record does: lists
    are turned, and a ministry may have spoken on ten thousand claims.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._known: tuple[Sequence[Party], Speakers] | None = None
        self._lists = UntilChanged[PartyId, tuple[ClaimId, ...]](_MOST_REMEMBERED)

    def asked(self, voices: Sequence[Voice]) -> Asked | None:
        """Whose statements are asked for; None where it may not be about a party at all.

        The first reading that names parties on record, else the first that certainly names anyone.
        """
        if not voices:
            return None
        speakers = self._speakers()
        each = [(voice, _named(voice, speakers)) for voice in voices]
        usable = [(voice, some) for voice, some in each if _are_few(some)]
        known = [one for one in usable if all(meant for _, meant in one[1])]
        certain = [one for one in usable if one[0].certain]
        return next((_asked(*one) for one in (*known, *certain)), None)

    def on_anything(
        self, question: Question, asked: Asked, searched: Searched
    ) -> tuple[Answer, ...]:
        """An answer for each of the parties: where it spoke, the latest said first."""
        return tuple(self._answer(question, speaker, searched) for speaker in asked.speakers)

    def on_topic(
        self, speaker: Speaker, whole: Sequence[Answer], near: Sequence[Account]
    ) -> tuple[Answer, ...]:
        """The answers on a topic, the party first; else where it spoke near it, or that it did not.

        ``whole`` answers who asks about the topic alone; ``near`` are claims near it.
        """
        told = [found for answer in whole if (found := self.beginning_with(speaker, answer))]
        if told:
            return tuple(told)
        own = tuple(account for account in near if self._told(account, speaker))
        told_of = replace(speaker, claims=len(own))
        if own:
            return (replace(whole[0], finding=Related(own), withdrawn=None, spoken_by=told_of),)
        return (replace(whole[0], spoken_by=told_of), *whole[1:])

    def beginning_with(self, speaker: Speaker, answer: Answer) -> Answer | None:
        """The account of the claim that is meant, with what the party said first; None without."""
        match answer.finding:
            case Match(account) if own := self._told(account, speaker):
                others = tuple(one for one in account.positions if one not in own)
                first = replace(account, positions=(*own, *others))
                return replace(answer, finding=Match(first), spoken_by=replace(speaker, claims=1))
            case _:
                return None

    def claims_of(self, speaker: Speaker, revision: int) -> tuple[ClaimId, ...]:
        """The claims on which the party spoke, the latest said first."""
        if (party := speaker.party) is None:
            return ()
        return self._lists.of(party.party_id, revision, lambda: tuple(self._claims(party)))

    def _told(self, account: Account, speaker: Speaker) -> tuple[Position, ...]:
        """What the party said on the claim, itself or by others."""
        party, speakers = speaker.party, self._speakers()
        if party is None:
            return ()
        return tuple(
            position
            for position in account.positions
            if any(speakers.is_of(told.assertion, party) for told in position.statements)
        )

    def _speakers(self) -> Speakers:
        parties = self._ledger.speakers()
        if self._known is None or self._known[0] is not parties:
            self._known = parties, Speakers(parties)
        return self._known[1]

    def _answer(self, asked: Question, speaker: Speaker, searched: Searched) -> Answer:
        claims = self.claims_of(speaker, searched.revision)
        entries = self._ledger.entries(claims[:MOST_SHOWN])
        accounts = tuple(account_of(entries[one], None) for one in claims if one in entries)
        return Answer(
            asked,
            Related(accounts) if accounts else Nothing(),
            searched,
            spoken_by=replace(speaker, claims=len(claims)),
        )

    def _claims(self, party: Party) -> Iterator[ClaimId]:
        speakers = self._speakers()
        told = self._ledger.said_by(speakers.with_spokesmen(party))
        own = [said for said in told if speakers.is_of(said, party)]
        own.sort(key=lambda said: said.claim_id)
        own.sort(key=lambda said: said.said_on or date.min, reverse=True)
        yield from dict.fromkeys(said.claim_id for said in own)


def _are_few(named: Sequence[tuple[str, tuple[Party, ...]]]) -> bool:
    return all(len(meant) <= _MOST_MEANT for _, meant in named)


def _asked(voice: Voice, named: Sequence[tuple[str, tuple[Party, ...]]]) -> Asked:
    speakers = (
        Speaker(name, party, topic=voice.topic) for name, some in named for party in some or (None,)
    )
    return Asked(voice, tuple(speakers))


def _named(voice: Voice, speakers: Speakers) -> list[tuple[str, tuple[Party, ...]]]:
    """Whom the name may mean; where several are joined and one is known, whom each of them may."""
    if whole := speakers.named(voice.name):
        return [(voice.name, whole)]
    each = [(name, speakers.named(name)) for name in _JOINED.split(voice.name)]
    if any(meant for _, meant in each):
        return each
    in_part = speakers.named_in_part(voice.name) if voice.certain else ()
    return [(voice.name, in_part or _misspelt(voice, speakers))]


def _misspelt(voice: Voice, speakers: Speakers) -> tuple[Party, ...]:
    """Whose name was misspelt; a name in capital letters may be of somebody not on record."""
    near = () if voice.loose else speakers.nearly_named(voice.name)
    return tuple(one for one in near if one.kind is PartyKind.STATE or not voice.certain)
