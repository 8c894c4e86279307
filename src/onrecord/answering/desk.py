"""The desk that answers: a message becomes questions, and each of them an answer."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from onrecord.answering.accounts import account_of, related_account_of
from onrecord.answering.desks import Ledger, Retriever
from onrecord.answering.gathering import gathered, with_duplicates
from onrecord.answering.meant.lookup import Lookup
from onrecord.answering.meant.parting import Settled, settled
from onrecord.answering.meant.settling import WEIGHED
from onrecord.answering.relevance.mentioning import has_to_do_with
from onrecord.answering.remembering import LongAnswers, UntilChanged
from onrecord.answering.sentences import by_sentences
from onrecord.answering.spoken import Asked, Spoken
from onrecord.answering.withdrawals import withdrawn_on
from onrecord.asking import (
    Account,
    Answer,
    Finding,
    Found,
    Heard,
    Hit,
    InPart,
    Match,
    Nothing,
    Question,
    Related,
    Searched,
    Speaker,
)
from onrecord.deciding import Thresholds
from onrecord.model import OTHER, Claim, ClaimId, Entry, Status, Text
from onrecord.reading import Reading, question_of, read
from onrecord.reading.around.voices import voices_in

_MOST_HITS = 10
"""How many claims a search is asked for."""
_MOST_NEAR = 50
"""How many near a topic are looked through for those on which a party spoke."""
OFFERED = 0.01
"""From this chance on a claim is offered to somebody who names a topic; to one who picks by eye,
where it shares a name or telling word; and where nothing is likely, one that counts what a few
words speak of.

On the starter record words of its topics give 0.014 to 0.5, and others at most 0.009.
"""
_RELATED_BY_WORDS = 0.06
"""From this chance on a claim is like what was asked, where words alone were searched by.

Of 202 questions in Russian and Ukrainian 157 are shown their claim so, and of 38 on something else
altogether 7 are shown any; at half of it 167 and 18.
"""
_A_TOPIC = 2
"""At most this many words only name a topic, and can hardly be held against a claim."""
_MOST_REMEMBERED = 1_000


@dataclass(frozen=True, slots=True)
class _Near:
    """A claim, by a sure hit, and those that a search finds near it."""

    hits: tuple[Hit, ...]
    entries: Mapping[ClaimId, Entry]


class Answering:
    """Answers from the record, through whatever finds claims in it."""

    def __init__(
        self,
        retriever: Retriever,
        ledger: Ledger,
        thresholds: Thresholds,
        reading: Callable[[Heard], Reading] = read,
    ) -> None:
        self._retriever = retriever
        self._ledger = ledger
        self._thresholds = thresholds
        self._read = reading
        # Links are followed often.
        self._neighbours = UntilChanged[ClaimId, tuple[Hit, ...]](_MOST_REMEMBERED)
        self._long = LongAnswers()
        self._spoken = Spoken(ledger)

    def answer(self, heard: Heard) -> tuple[Answer, ...]:
        """One answer for each claim-sized question in what was shown; empty where there is none.

        Those that found nothing come last, each group in the order of the message.

        A question that counts several things on record gets an answer for each thing, and one in
        which several sentences are claims on record gets one for each sentence.
        """
        return self.answer_to(self._read(heard))

    def begin(self, heard: Heard) -> Reading:
        """What was shown, read for ``answer_to``; the search for its questions has begun."""
        message = self._read(heard)
        # Whether there will be a search for what somebody said is not known yet, and work that
        # nobody waits for would still be under way when the house is closed.
        for asked in message.questions:
            if all(voice.loose for voice in asked.voices):
                self._retriever.begin(asked)
        return message

    def answer_to(self, message: Reading) -> tuple[Answer, ...]:
        """The answers to what was read already, as ``answer`` gives them."""
        each = (self._answers(asked, message) for asked in message.questions)
        answers = tuple(sorted(chain.from_iterable(each), key=_finds_nothing))
        asked_for = (answer.claim_ids for answer in answers if not answer.lists_statements)
        shown = dict.fromkeys(chain.from_iterable(asked_for))
        if shown:
            self._ledger.count_asked(tuple(shown))
        return answers

    def about(self, claim_id: ClaimId) -> Answer:
        """The whole account of one claim, reached by its link. Raises NotOnRecord."""
        entry = self._ledger.entries([claim_id]).get(claim_id) or self._ledger.entry(claim_id)
        wording = entry.claim.wordings[0] if entry.claim.wordings else Text("", OTHER)
        asked = question_of(wording.words, language=wording.language)
        searched = self.searched()
        near = self._near(entry, asked, searched.revision)
        if known := self._long.of(claim_id, searched.revision, near.entries):
            return known[0]
        whole = with_duplicates(near.hits[0], near.hits, near.entries)
        answer = Answer(asked, Match(account_of(whole, None)), searched)
        self._long.keep(claim_id, searched.revision, near.entries, (answer,))
        return answer

    def nearest(self, heard: Heard, limit: int) -> tuple[Account, ...]:
        """The claims nearest to the words, for somebody who picks by eye; nothing is counted."""
        accounts: dict[ClaimId, Account] = {}
        for asked in self._read(heard).questions:
            for hit, entry in self._offered(asked, self._retriever.search(asked, _MOST_HITS)):
                account = related_account_of(entry, asked, hit.probability)
                accounts.setdefault(hit.claim_id, account)
        return tuple(accounts.values())[:limit]

    def recent(self, limit: int) -> Sequence[Claim]:
        """The topics asked for last."""
        return self._ledger.recent(limit)

    def searched(self) -> Searched:
        """What a search looks through now."""
        return self._dated(self._retriever.searched())

    def _dated(self, searched: Searched) -> Searched:
        return replace(searched, changed_on=self._ledger.changed_on(searched.revision))

    def _offered(self, asked: Question, found: Found) -> Iterator[tuple[Hit, Entry]]:
        """Claims that an answer may list as alike, and unlikely ones that share a telling word.

        One word makes none of many claims likely: of a topic each that has its words is offered.
        """
        alike = self._thresholds_for(asked, found).related
        least = 0.0 if _is_topic(asked) else OFFERED
        near = [hit for hit in found.hits if hit.probability >= least]
        entries = self._ledger.entries([hit.claim_id for hit in near])
        for hit in near:
            entry = entries.get(hit.claim_id)
            if entry and (hit.probability >= alike or has_to_do_with(entry, asked)):
                yield hit, entry

    def _answers(self, question: Question, message: Reading) -> tuple[Answer, ...]:
        """What a question is answered with: as a whole, or sentence by sentence.

        One that asks what a party said is answered by what is on record from it.
        """
        asked = self._spoken.asked(question.voices)
        if asked and not asked.voice.loose:
            return self._said(question, asked)
        found = self._search(question, cut=message.cut)
        if meant := self._asked_as_mended(question, found):
            return self._said(question, meant)
        whole = self._answered(question, found)
        if asked:
            return self._said_perhaps(question, asked, whole)
        if not message.apart or not _offers_several(found):
            return whole
        searched = ((one, self._search(one, cut=message.cut)) for one in message.apart)
        each = chain.from_iterable(self._answered(*one) for one in searched)
        return by_sentences(whole, tuple(each))

    def _asked_as_mended(self, question: Question, found: Found) -> Asked | None:
        """Whose statements are asked for where a name was misspelt, and mending names a party."""
        mended = found.mended
        voices = () if mended is None else voices_in(mended.text)
        if voices == question.voices:
            return None
        return self._spoken.asked([replace(one, certain=False) for one in voices if not one.loose])

    def _said(self, question: Question, asked: Asked) -> tuple[Answer, ...]:
        """What is on record from those who are asked for, on anything or on a topic."""
        if not asked.voice.topic:
            return self._spoken.on_anything(question, asked, self.searched())
        about = question_of(asked.voice.topic, question.said_on, question.language)
        found = self._retriever.search(about, _MOST_NEAR)
        near = replace(found, hits=found.hits[:_MOST_HITS])
        whole = tuple(
            replace(answer, question=replace(answer.question, text=question.text))
            for answer in self._answered(about, near)
        )
        if len(asked.speakers) > 1:  # Each gets a list of its own, and one claim is told once.
            whole = (replace(whole[0], finding=Nothing(), withdrawn=None),)
        each = (
            self._spoken.on_topic(one, whole, self._near_topic(one, about, found))
            for one in asked.speakers
        )
        return tuple(chain.from_iterable(each))

    def _said_perhaps(
        self, question: Question, asked: Asked, whole: tuple[Answer, ...]
    ) -> tuple[Answer, ...]:
        """What may be all that is asked for, where no claim is meant; else who may be, first."""
        if any(answer.is_match for answer in whole):
            one = asked.speakers[0]
            return tuple(self._spoken.beginning_with(one, answer) or answer for answer in whole)
        said = self._said(question, asked)
        return said if any(one.spoken_by and one.spoken_by.claims for one in said) else whole

    def _near_topic(self, speaker: Speaker, about: Question, found: Found) -> tuple[Account, ...]:
        """The claims near a topic on which the party spoke, the nearest first."""
        own = set(self._spoken.claims_of(speaker, found.searched.revision))
        hits = tuple(hit for hit in found.hits if hit.claim_id in own)
        kept = dict(self._offered(_as_mended(about, found), replace(found, hits=hits)))
        entries = {hit.claim_id: entry for hit, entry in kept.items()}
        return tuple(
            related_account_of(entry, about, hit.probability)
            for hit, entry in gathered([*kept], entries)
        )

    def _search(self, asked: Question, *, cut: bool) -> Found:
        found = self._retriever.search(asked, _MOST_HITS)
        in_part = (*found.in_part, InPart.MESSAGE_CUT) if cut else found.in_part
        return replace(found, in_part=tuple(dict.fromkeys(in_part)))

    def _answered(self, question: Question, found: Found) -> tuple[Answer, ...]:
        lookup, sought = self._lookup(_as_mended(question, found), found), (question, found)
        known = self._long.of(sought, found.searched.revision, lookup.entries)
        if known is not None:
            return known
        searched = self._dated(found.searched)
        settled_as = ((one.question, _finding(one, lookup)) for one in settled(lookup))
        answers = tuple(
            Answer(
                replace(asked, text=question.text),
                finding,
                searched,
                found.in_part,
                self._withdrawn(asked, finding),
            )
            for asked, finding in settled_as
        )
        self._long.keep(sought, found.searched.revision, lookup.entries, answers)
        return answers

    def _withdrawn(self, asked: Question, finding: Finding) -> Claim | None:
        """The withdrawn claim that is asked about, where no other claim is."""
        if isinstance(finding, Match):
            return None
        return withdrawn_on(asked, self._ledger.withdrawn())

    def _lookup(self, question: Question, found: Found) -> Lookup:
        """The claims on record that were found, for the question or for each thing it counts."""
        glossed = InPart.WORD_BY_WORD in found.in_part
        thresholds = self._thresholds_for(question, found)
        near = _worth_reading(found.hits, question)
        entries = self._ledger.entries([hit.claim_id for hit in near])
        known = [hit for hit in near if hit.claim_id in entries]
        return Lookup(question, known, entries, thresholds, glossed)

    def _thresholds_for(self, question: Question, found: Found) -> Thresholds:
        """The thresholds; lower for topics and searches by words, which make no claim likely."""
        related = self._thresholds.related
        if InPart.LANGUAGE_UNREAD in found.in_part:
            related = min(_RELATED_BY_WORDS, related)
        if _is_topic(question):
            related = min(OFFERED, related)
        return replace(self._thresholds, related=related)

    def _near(self, entry: Entry, asked: Question, revision: int) -> _Near:
        """The claim with others near it, so that a link shows what a question would."""
        claim_id = entry.claim.claim_id
        itself = _Near((Hit(claim_id, claim_id, 1.0, 1.0),), {claim_id: entry})
        if entry.claim.status is not Status.PUBLISHED or not asked.text:
            return itself
        near = self._neighbours.of(
            claim_id, revision, lambda: self._retriever.search(asked, _MOST_HITS).hits
        )
        entries = {**itself.entries, **self._ledger.entries([hit.claim_id for hit in near])}
        return _Near((*itself.hits, *(hit for hit in near if hit.claim_id in entries)), entries)


def _finds_nothing(answer: Answer) -> bool:
    return isinstance(answer.finding, Nothing) and answer.withdrawn is None


def _offers_several(found: Found) -> bool:
    """Whether several claims are near, so that one sentence may be about another than the rest."""
    return sum(1 for hit in found.hits if hit.probability >= OFFERED) > 1


def _finding(settled_as: Settled, lookup: Lookup) -> Finding:
    question, kept, entries = settled_as.question, settled_as.kept, lookup.entries
    if kept.match is not None:
        entry = with_duplicates(kept.match, lookup.hits, entries)
        return Match(account_of(entry, question, kept.match.probability))
    if not kept.related:
        return Nothing()
    return Related(
        tuple(
            related_account_of(entry, question, hit.probability)
            for hit, entry in gathered(kept.related, entries)
        )
    )


def _as_mended(question: Question, found: Found) -> Question:
    """The question as it was searched for, read anew: 'kiled' is compared as 'killed'."""
    mended = found.mended
    if mended is None or mended.text == question.text:
        return mended or question
    anew = question_of(mended.text, question.said_on, question.language)
    return replace(mended, figures=anew.figures, polarity=anew.polarity)


def _is_topic(question: Question) -> bool:
    return not question.figures and len(question.dense.split()) <= _A_TOPIC


def _worth_reading(hits: Sequence[Hit], question: Question) -> list[Hit]:
    """The hits worth reading from the record: those that may turn out to be the one asked about.

    Less likely ones too where there is none, or where the question only names a topic.
    """
    weighed = [hit for hit in hits if hit.probability >= WEIGHED]
    if question.figures or (weighed and not _is_topic(question)):
        return weighed
    return [hit for hit in hits if hit.probability >= OFFERED]
