"""What the workers need of whatever understands updates."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from onrecord.durable import Waiting


@dataclass(frozen=True, slots=True)
class Finished:
    """What became of an update, in one word for the record.

    ``more`` says whether more of its chat waits, where the end of the update is on record already:
    it mostly goes there together with the last reply. None where it has yet to be noted.
    """

    outcome: str
    more: bool | None = None


Finish = Callable[[], Awaitable[Finished]]
"""Says what is to be said and names the outcome; raises Later, and may then be called again."""


class Unparsable(Exception):
    """The update is not of the form it should be; the message says where."""


class Later(Exception):
    """The update cannot be finished for so many seconds, through no fault of its own."""

    def __init__(self, why: str, seconds: float) -> None:
        super().__init__(why)
        self.seconds = seconds


class Handler(Protocol):
    """What becomes of an update."""

    async def handle(self, waiting: Waiting) -> Finish:
        """Understands it. Raises Unparsable or Later."""
        ...

    async def ask_patience(self, waiting: Waiting) -> None:
        """Tells the person who waits that it takes longer: once, however often it is called.

        Raises Later.
        """
        ...

    async def apologise(self, waiting: Waiting) -> None:
        """Tells the person who waits for an answer that there will be none. Raises Later."""
        ...
