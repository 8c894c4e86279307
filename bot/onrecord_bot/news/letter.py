"""One message to one chat on what changed: composed when its turn comes, noted once it is out."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, replace
from typing import Any

from onrecord.follows import Due, Notices
from onrecord_bot.delivery.outcome import Place
from onrecord_bot.delivery.replying import Replier
from onrecord_bot.delivery.sending import Sender
from onrecord_bot.pages.paging import Page
from onrecord_bot.pages.styled import plain
from onrecord_bot.phrases.speech import Speech
from onrecord_bot.render.following import Reader, news, together
from onrecord_bot.watch.counting import Counts
from onrecord_bot.work.noting import noted
from onrecord_bot.work.threads import Crews

HELD_SECONDS = 60.0
"""So long nobody else is given what is in hand: the last try to send it ends before."""
FAREWELL_SECONDS = 4.0
"""What is under way when the bot is told to stop gets so long, so that it is not sent again."""


@dataclass(frozen=True, slots=True)
class Line:
    """With what a chat is spoken to: the sender, who replies, the threads, the counters."""

    sender: Sender
    replier: Replier
    crews: Crews
    counts: Counts


@dataclass(frozen=True, slots=True)
class _Written:
    """A page, what it tells, and what there was nothing to tell of after all."""

    page: Page | None
    told: Sequence[Due]
    unchanged: Sequence[Due]


class Letter:
    """Tells a chat what is due to it; in one topic, where the chat has several."""

    def __init__(self, chat_id: int, notices: Notices, speech: Speech, line: Line) -> None:
        self._chat_id = chat_id
        self._notices = notices
        self._speech = speech
        self._line = line
        self._dues: Sequence[Due] | None = None
        self._written = _Written(None, (), ())
        self._thread_id: int | None = None
        self._is_bare = False

    async def sent(self, here: int) -> None:
        """One try, for the sender to make; ``here`` is the id that the chat has by now."""
        if self._dues is None:
            await self._open()
        if self._written.page is not None:
            await _to_the_end(self._send(here, self._written.page))

    def sent_otherwise(self) -> bool:
        """From now on in the general topic if its own is gone, then as bare text; False at last."""
        if self._thread_id is not None:
            self._thread_id = None
            return True
        if self._is_bare or self._written.page is None:
            return False
        self._is_bare = True
        bare = Page(plain(self._written.page.text.text))
        self._written = replace(self._written, page=bare)
        return True

    async def given_up(self) -> None:
        """The platform refuses it for good: it counts as told."""
        await self._line.crews.storing.run(self._notices.told, self._written.told)

    async def _open(self) -> None:
        """Takes what is due, and writes what there is to say of it now."""
        storing, answering = self._line.crews.storing, self._line.crews.answering
        self._dues = await storing.run(self._notices.take, self._chat_id, HELD_SECONDS)
        if not self._dues:
            return
        first = self._dues[0].follow
        self._thread_id = first.thread_id or None
        self._written = await answering.run(self._composed, self._dues)
        if self._written.unchanged:
            await storing.run(self._notices.unchanged, self._written.unchanged)

    def _composed(self, dues: Sequence[Due]) -> _Written:
        """What does not fit into the message stays due; called in a thread."""
        first = dues[0].follow
        language = first.language
        if first.chat_id > 0:
            language = self._speech.chosen(first.chat_id, language)
        reader = Reader(language, group=first.chat_id < 0)
        both = [(due, news(due, reader)) for due in dues]
        told = [one for _, one in both if one is not None]
        unchanged = [due for due, one in both if one is None]
        if not told:
            return _Written(None, (), unchanged)
        page, many = together(told, reader)
        return _Written(page, [one.due for one in told[:many]], unchanged)

    async def _send(self, here: int, page: Page) -> None:
        await self._line.replier.send(here, page, Place(here, thread_id=self._thread_id))
        self._line.counts.told.inc(len(self._written.told))
        # Until it is noted, nobody else is told: a busy store or a full disk repeats nothing.
        storing, told = self._line.crews.storing, self._written.told
        await noted(lambda: storing.run(self._notices.told, told))


async def _to_the_end(work: Coroutine[Any, Any, None]) -> None:
    """Does the work; who is told to stop meanwhile still waits for it a little."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task}, timeout=FAREWELL_SECONDS)
        task.cancel()
        raise
