"""Tells chats what changed on what they follow: one after the other, when nobody else waits."""

import asyncio
from contextlib import suppress

import structlog

from onrecord.follows import Follows, Notices, Pauses
from onrecord_bot.delivery.sending import Gone, NotNow, Unsendable, Urgency
from onrecord_bot.news.letter import Letter, Line
from onrecord_bot.phrases.speech import Speech
from onrecord_bot.watch.redacting import steps

log = structlog.get_logger()

LOOK_SECONDS = 3.0
"""Seconds after which it is looked whether something is due by now."""
_AT_ONCE = 100


class Telling:
    """One message at a time: wherever a crash comes, it repeats one at most."""

    def __init__(
        self, notices: Notices, follows: Follows, speech: Speech, line: Line, pauses: Pauses
    ) -> None:
        self._notices = notices
        self._follows = follows
        self._speech = speech
        self._line = line
        self._pauses = pauses
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """The record changed; called on the event loop."""
        self._woken.set()

    async def run(self) -> None:
        """Tells until cancelled; what happened while nobody did comes first."""
        while True:
            try:
                await self._round()
            except Exception as error:  # noqa: BLE001 - telling outlives a failing round
                log.warning("telling_failed", error=type(error).__name__, at=steps(error))
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), LOOK_SECONDS)
            self._woken.clear()

    async def _round(self) -> None:
        storing = self._line.crews.storing
        await storing.run(self._notices.take_in, self._pauses)
        chats = await storing.run(self._notices.due, _AT_ONCE)
        for chat_id in chats:
            await self._tell(chat_id)
        if len(chats) == _AT_ONCE:
            self._woken.set()

    async def _tell(self, chat_id: int) -> None:
        """One message to one chat; what cannot be sent now waits, and holds up no other chat."""
        letter, storing = (
            Letter(chat_id, self._notices, self._speech, self._line),
            self._line.crews.storing,
        )
        try:
            here = await self._sent_somehow(chat_id, letter)
        except Gone:
            await self._line.replier.forget(chat_id)
        except NotNow as error:
            await storing.run(self._notices.put_off, chat_id, error.seconds)
        else:
            if here != chat_id:
                await storing.run(self._follows.moved, chat_id, here)

    async def _sent_somehow(self, chat_id: int, letter: Letter) -> int:
        """Sends it, in other ways where the platform refuses one; what it refuses in all is told.

        The id that the chat has by now.
        """
        while True:
            try:
                _, here = await self._line.sender.to(chat_id, letter.sent, Urgency.BACKGROUND)
            except Unsendable:
                log.warning("news_refused")
                if not letter.sent_otherwise():
                    await letter.given_up()
                    return chat_id
            else:
                return here
