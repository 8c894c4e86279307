"""Claims that read differently by now, waiting until the answers on them are corrected."""

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence

from onrecord.model import ClaimId

_MOST_REMEMBERED = 100_000
_NEVER = float("-inf")


class Changes:
    """Who corrects takes them; who notes an answer asks whether one came since it was made.

    Only for the event loop: what was noted before a correction is found by it, and what is noted
    after it finds its change here.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._waiting: dict[ClaimId, None] = {}
        self._came = asyncio.Event()
        self._at: dict[ClaimId, float] = {}

    def note(self, claim_ids: Sequence[ClaimId]) -> None:
        """These claims read differently from now on."""
        for claim_id in claim_ids:
            self._at.pop(claim_id, None)
            self._at[claim_id] = self._now()
        for longest_ago in list(self._at)[: max(len(self._at) - _MOST_REMEMBERED, 0)]:
            del self._at[longest_ago]
        self._correct(claim_ids)

    def moment(self) -> float:
        """Now, for ``overtook``: before an answer is made."""
        return self._now()

    def overtook(self, claim_ids: Iterable[ClaimId], since: float) -> None:
        """Answers on these, made no earlier than that, are noted: corrects what changed since."""
        self._correct([each for each in claim_ids if self._at.get(each, _NEVER) >= since])

    def _correct(self, claim_ids: Sequence[ClaimId]) -> None:
        if claim_ids:
            self._waiting.update(dict.fromkeys(claim_ids))
            self._came.set()

    async def next(self) -> tuple[ClaimId, ...]:
        """Waits for some, and gives all that came until then."""
        await self._came.wait()
        self._came.clear()
        changed, self._waiting = tuple(self._waiting), {}
        return changed
