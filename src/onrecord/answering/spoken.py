"""What a party has on record: the claims on which it spoke, what it said last first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from onrecord.answering.accounts import account_of
from onrecord.answering.desks import Ledger
from onrecord.answering.speakers import Speakers
from onrecord.asking import Answer, Nothing, Question, Related, Searched, Speaker, Voice
from onrecord.model import ClaimId, Party, PartyId

MOST_SHOWN = 20
"""More claims than this are counted, and only the latest are shown."""
MOST_MEANT = 3
"""More parties than this that have one name are no answer to who asks for one."""
_MOST_REMEMBERED = 100
_JOINED = re.compile(r",\s*|\s+(?:and|и|та|і|й)\s+", re.IGNORECASE)


class Spoken:
    """Answers who asks what a party said.

    Knows the parties by name until these change, and what each said until the record does: lists
    are turned, and a ministry may have spoken on ten thousand claims.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._known: tuple[Sequence[Party], Speakers] | None = None
        self._revision = -1
        self._lists: dict[PartyId, tuple[ClaimId, ...]] = {}

    def answers(self, asked: Question, searched: Searched) -> tuple[Answer, ...]:
        """An answer for each party that is meant; none where it may not be about a party at all."""
        if asked.voice is None:
            return ()
        speakers = self._speakers()
        named = _named(asked.voice, speakers)
        known = all(meant for _, meant in named)
        if not (known or asked.voice.certain) or any(len(some) > MOST_MEANT for _, some in named):
            return ()
        return tuple(
            self._answer(asked, speaker, speakers, searched)
            for name, meant in named
            for speaker in ([Speaker(name, party) for party in meant] or [Speaker(name)])
        )

    def _speakers(self) -> Speakers:
        parties = self._ledger.speakers()
        if self._known is None or self._known[0] is not parties:
            self._known = parties, Speakers(parties)
        return self._known[1]

    def _answer(
        self, asked: Question, speaker: Speaker, speakers: Speakers, searched: Searched
    ) -> Answer:
        party = speaker.party
        claims = () if party is None else self._listed(party, speakers, searched.revision)
        entries = self._ledger.entries(claims[:MOST_SHOWN])
        accounts = tuple(account_of(entries[one], None) for one in claims if one in entries)
        return Answer(
            asked,
            Related(accounts) if accounts else Nothing(),
            searched,
            spoken_by=replace(speaker, claims=len(claims)),
        )

    def _listed(self, party: Party, speakers: Speakers, revision: int) -> tuple[ClaimId, ...]:
        if revision != self._revision or len(self._lists) >= _MOST_REMEMBERED:
            self._revision, self._lists = revision, {}
        lists = self._lists  # The record may change meanwhile, and another thread begin new ones.
        if (known := lists.get(party.party_id)) is None:
            known = lists[party.party_id] = tuple(self._claims(party, speakers))
        return known

    def _claims(self, party: Party, speakers: Speakers) -> Iterator[ClaimId]:
        """The claims on which the party spoke, the latest said first, each once."""
        told = self._ledger.said_by(speakers.with_spokesmen(party))
        own = [said for said in told if speakers.is_of(said, party)]
        own.sort(key=lambda said: said.claim_id)
        own.sort(key=lambda said: said.said_on or date.min, reverse=True)
        yield from dict.fromkeys(said.claim_id for said in own)


def _named(voice: Voice, speakers: Speakers) -> list[tuple[str, tuple[Party, ...]]]:
    """Whom the name may mean; where several are joined and one is known, whom each of them may."""
    if whole := speakers.named(voice.name):
        return [(voice.name, whole)]
    each = [(name, speakers.named(name)) for name in _JOINED.split(voice.name)]
    if any(meant for _, meant in each):
        return each
    return [(voice.name, speakers.named_in_part(voice.name) if voice.certain else ())]
