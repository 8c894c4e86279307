"""What was found for the last questions, given again while the record is the same."""

import threading
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from onrecord.asking import Answer
from onrecord.model import ClaimId, Entry

LONG = 100
"""From so many statements on an answer is kept: shorter ones are made again in no time."""
_MOST_STATEMENTS = 40_000
"""In all answers that are kept; some ten megabytes."""

Entries = Mapping[ClaimId, Entry]
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class _Kept:
    answers: tuple[Answer, ...]
    entries: Entries


class LongAnswers:
    """Remembered until the record changes: who turns a page asks for the whole answer again.

    An answer is known by what was asked, and good as long as the ledger gives the very same entries
    for it. Only matches are kept: what is shown where there is none hangs on other claims too.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._revision = -1
        self._kept: dict[Hashable, _Kept] = {}
        self._statements = 0

    def of(self, asked: Hashable, revision: int, entries: Entries) -> tuple[Answer, ...] | None:
        """What was answered to it from these entries; None where that is not known any more."""
        kept = self._kept.get(asked) if revision == self._revision else None
        return kept.answers if kept and _are_the_same(kept.entries, entries) else None

    def keep(
        self, asked: Hashable, revision: int, entries: Entries, answers: tuple[Answer, ...]
    ) -> None:
        """Remembers long answers; where there is no room for more, the others are forgotten."""
        statements = _statements_in(answers)
        if not LONG <= statements <= _MOST_STATEMENTS or not all(one.is_match for one in answers):
            return
        with self._lock:
            if revision != self._revision or self._statements + statements > _MOST_STATEMENTS:
                self._revision, self._kept, self._statements = revision, {}, 0
            self._kept[asked] = _Kept(answers, entries)
            self._statements += statements


class UntilChanged(Generic[K, V]):
    """What was found lately, remembered until the record changes or there is no room for more."""

    def __init__(self, most: int) -> None:
        self._most = most
        # In one piece: another thread may find the record changed, and begin anew, at any time.
        self._kept: tuple[int, dict[K, V]] = (-1, {})

    def of(self, key: K, revision: int, find: Callable[[], V]) -> V:
        """What is known of it at this revision of the record, else what is found now."""
        since, known = self._kept
        if since != revision or (key not in known and len(known) >= self._most):
            known = {}
            self._kept = revision, known
        if key not in known:
            known[key] = find()
        return known[key]


def _statements_in(answers: Sequence[Answer]) -> int:
    return sum(len(account.statements) for answer in answers for account in answer.accounts)


def _are_the_same(kept: Entries, now: Entries) -> bool:
    return kept.keys() == now.keys() and all(now[key] is entry for key, entry in kept.items())
