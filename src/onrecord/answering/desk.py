"""The desk that answers: what was shown becomes questions, and each an answer from the record."""

from collections.abc import Callable, Sequence

from onrecord.answering.accounts import account_of, related_account_of
from onrecord.answering.desks import Ledger, Retriever
from onrecord.answering.gathering import gathered, with_duplicates
from onrecord.answering.settling import kept_of
from onrecord.asking import (
    Account,
    Answer,
    Finding,
    Found,
    Heard,
    InPart,
    Match,
    Nothing,
    Question,
    Related,
    Searched,
)
from onrecord.deciding import Thresholds
from onrecord.model import OTHER, Claim, ClaimId, Text
from onrecord.reading import Reading, question_of, read

MOST_HITS = 10
"""How many claims a search is asked for."""


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

    def answer(self, heard: Heard) -> tuple[Answer, ...]:
        """One answer for each claim-sized question in what was shown; empty where there is none."""
        heard_as = self._read(heard)
        answers = tuple(self._answer(asked, cut=heard_as.cut) for asked in heard_as.questions)
        shown = [account.claim.claim_id for answer in answers for account in accounts_in(answer)]
        if shown:
            self._ledger.count_asked(tuple(dict.fromkeys(shown)))
        return answers

    def about(self, claim_id: ClaimId) -> Answer:
        """The whole account of one claim, reached by its link. Raises NotOnRecord."""
        entry = self._ledger.entry(claim_id)
        wording = entry.claim.wordings[0] if entry.claim.wordings else Text("", OTHER)
        asked = question_of(wording.words, language=wording.language)
        return Answer(asked, Match(account_of(entry, None)), self._retriever.searched())

    def recent(self, limit: int) -> Sequence[Claim]:
        """The topics asked for last."""
        return self._ledger.recent(limit)

    def searched(self) -> Searched:
        """What a search looks through now."""
        return self._retriever.searched()

    def _answer(self, question: Question, *, cut: bool) -> Answer:
        found = self._retriever.search(question, MOST_HITS)
        in_part = (*found.in_part, InPart.MESSAGE_CUT) if cut else found.in_part
        finding = self._finding(question, found)
        return Answer(question, finding, found.searched, tuple(dict.fromkeys(in_part)))

    def _finding(self, question: Question, found: Found) -> Finding:
        """What the hits come to, among the claims that are still on record."""
        # What no decision would keep need not be read from the record.
        likely = [hit for hit in found.hits if hit.probability >= self._thresholds.related]
        entries = self._ledger.entries([hit.claim_id for hit in likely])
        known = [hit for hit in likely if hit.claim_id in entries]
        kept = kept_of(known, entries, question, self._thresholds)

        if kept.match is not None:
            entry = with_duplicates(kept.match, known, entries)
            return Match(account_of(entry, question, kept.match.probability))
        if not kept.related:
            return Nothing()
        return Related(
            tuple(
                related_account_of(entry, question, hit.probability)
                for hit, entry in gathered(kept.related, entries)
            )
        )


def accounts_in(answer: Answer) -> tuple[Account, ...]:
    """The accounts that an answer shows."""
    match answer.finding:
        case Match(account):
            return (account,)
        case Related(accounts):
            return accounts
        case Nothing():
            return ()
