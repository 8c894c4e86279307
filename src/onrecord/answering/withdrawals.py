"""Which of the withdrawn claims a question asks about: what was on record is not just nothing."""

from collections.abc import Sequence

from onrecord.answering.relevance.sharing import says_all_of
from onrecord.answering.relevance.wording import worded_apart
from onrecord.asking import Question
from onrecord.model import Claim, Entry


def withdrawn_on(asked: Question, withdrawn: Sequence[Entry]) -> Claim | None:
    """The first that has every telling word and number of the question; None where there is none.

    Nothing is shown of it but its wording and the reason, so a near one must not pass for it.
    """
    meant = (one for one in withdrawn if says_all_of(one, asked) and not worded_apart(one, asked))
    return next((one.claim for one in meant), None)
