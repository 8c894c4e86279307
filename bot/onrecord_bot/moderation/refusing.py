"""How often a refusal is noted in the journal: a stranger must not be able to fill it."""

import time
from collections import OrderedDict
from collections.abc import Callable

PAUSE_SECONDS = 600.0
_MOST_REMEMBERED = 1000


class Refusals:
    """Remembers, in memory and under stand-ins, who was refused lately."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._at: OrderedDict[str, float] = OrderedDict()

    def lately(self, account: str) -> bool:
        """Whether this account was refused within the pause; if not, it counts from now."""
        now = self._clock()
        refused_at = self._at.get(account)
        if refused_at is not None and now - refused_at < PAUSE_SECONDS:
            return True
        self._at[account] = now
        self._at.move_to_end(account)
        while len(self._at) > _MOST_REMEMBERED:
            self._at.popitem(last=False)
        return False
