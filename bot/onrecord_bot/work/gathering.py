"""Messages that came in one go: an album, forwards, or the pieces of a text too long for one."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import takewhile

from telegram import Message

from onrecord.durable import Inbox, Waiting
from onrecord_bot.pages.styled import units
from onrecord_bot.work.threads import Threads

MOST_PIECES = 20
_LONG = 3_000
"""A text this long was hardly typed just before another: a client split a longer one."""
LOOKS = 4
"""How often the inbox is looked at within the time for which a chat must be quiet."""
OLD = 5
"""After this many times as long, all pieces of an update must have arrived."""


@dataclass(frozen=True, slots=True)
class Piece:
    """An update behind the first that belongs to the same question."""

    update_id: int
    message: Message


class Gathering:
    """Looks at what follows an update in its own lane, which nobody else is given meanwhile.

    Nothing is remembered here: the pieces stay in the inbox until the question is answered, so a
    crash at any point leaves all of them to be gathered again.
    """

    def __init__(
        self,
        inbox: Inbox,
        threads: Threads,
        settle: float,
        parse: Callable[[Waiting], Message | None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._inbox = inbox
        self._threads = threads
        self._settle = settle
        self._parse = parse
        self._now = now

    async def behind(self, first: Waiting, message: Message) -> tuple[Piece, ...]:
        """The pieces that follow the message, once its chat has been quiet for a moment."""
        if not _may_go_on(message):
            return ()
        return await self._following(first, partial(_in_one_go, message))

    async def is_comment(self, first: Waiting, message: Message) -> bool:
        """Whether it is a comment on a forward, which clients send just before the forward."""
        if not message.text or message.forward_origin is not None:
            return False
        return bool(await self._following(first, partial(_comments_on, message), enough=1))

    async def _following(
        self, first: Waiting, belongs: Callable[[Message], bool], enough: int = MOST_PIECES
    ) -> tuple[Piece, ...]:
        loop, known = asyncio.get_running_loop(), -1
        last_change = loop.time()
        while True:
            queue = await self._threads.run(self._inbox.behind, first.update_id, MOST_PIECES)
            pieces = self._pieces(belongs, queue)
            if len(pieces) >= enough:
                return pieces
            if len(pieces) != known:
                known, last_change = len(pieces), loop.time()
            quiet = loop.time() - last_change
            if len(queue) > len(pieces) or quiet >= self._settle or self._is_old(first):
                return pieces
            await asyncio.sleep(self._settle / LOOKS)

    def _is_old(self, first: Waiting) -> bool:
        """Whether it has waited so long that all its pieces must have arrived."""
        return (self._now() - first.received_at).total_seconds() > OLD * self._settle

    def _pieces(
        self, belongs: Callable[[Message], bool], queue: Sequence[Waiting]
    ) -> tuple[Piece, ...]:
        parsed = ((w.update_id, self._parse(w)) for w in queue)
        same = takewhile(lambda p: p[1] is not None and belongs(p[1]), parsed)
        return tuple(Piece(n, message) for n, message in same if message is not None)


def _may_go_on(message: Message) -> bool:
    return (
        message.media_group_id is not None
        or message.forward_origin is not None
        or _is_long(message)
    )


def _in_one_go(first: Message, other: Message) -> bool:
    if first.media_group_id is not None and first.media_group_id == other.media_group_id:
        return True
    forwards = first.forward_origin is not None and other.forward_origin is not None
    return (forwards or _goes_on(first, other)) and _at_once(first, other)


def _goes_on(first: Message, other: Message) -> bool:
    """Whether a client may have split a text here."""
    text = other.text or ""
    own = other.forward_origin is None and other.from_user == first.from_user
    return _is_long(first) and own and bool(text) and not text.startswith("/")


def _comments_on(first: Message, other: Message) -> bool:
    return other.forward_origin is not None and _at_once(first, other)


def _is_long(message: Message) -> bool:
    return message.forward_origin is None and units(message.text or "") >= _LONG


def _at_once(first: Message, other: Message) -> bool:
    # The platform dates messages in whole seconds.
    return abs((other.date - first.date).total_seconds()) <= 1.0
