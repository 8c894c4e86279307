"""Brings delivered answers up to date when the record on them changes."""

import asyncio
from collections.abc import Sequence

import structlog

from onrecord.durable import Delivered, Replies
from onrecord.errors import Busy
from onrecord.model import ClaimId
from onrecord_bot.corrections.revising import Now, Revised, is_brief
from onrecord_bot.delivery.replying import Replier
from onrecord_bot.delivery.sending import Gone, NotNow
from onrecord_bot.line.door import Me
from onrecord_bot.pages.paging import Page
from onrecord_bot.watch.counting import Counts
from onrecord_bot.watch.redacting import steps
from onrecord_bot.work.changes import Changes
from onrecord_bot.work.threads import Crews

log = structlog.get_logger()

MOST_CORRECTED = 1_000
"""How many of the latest answers a change brings up to date; older ones stay as they were sent."""
BUSY_SECONDS = 1.0
"""After so long corrections are tried again that a busy record kept from being made."""
TRIES = 20
"""How often an edit is tried that the platform asks us to wait with."""


class Corrections:
    """Edits in the background: a person who waits for an answer always goes first."""

    def __init__(
        self,
        changes: Changes,
        revised: Revised,
        replies: Replies,
        replier: Replier,
        crews: Crews,
        counts: Counts,
    ) -> None:
        self._changes = changes
        self._revised = revised
        self._replies = replies
        self._replier = replier
        self._storing = crews.storing
        self._answering = crews.answering
        self._counts = counts

    async def run(self, me: Me) -> None:
        """Corrects until cancelled."""
        while True:
            changed = await self._changes.next()
            try:
                await self._correct(changed, me)
            except Busy:
                # The same goes through once the record is free; what was corrected stays so.
                log.info("correction_put_off")
                await asyncio.sleep(BUSY_SECONDS)
                self._changes.note(changed)
            except Exception as error:  # noqa: BLE001 - corrections outlive a failing one
                log.warning("correction_failed", error=type(error).__name__, at=steps(error))

    async def _correct(self, changed: Sequence[ClaimId], me: Me) -> None:
        standing = await self._storing.run(self._replies.citing, changed, MOST_CORRECTED)
        known: dict[tuple[object, ...], Now] = {}
        corrected = 0
        for old in standing:
            try:
                corrected += await self._put(old, await self._revise(old, known, me))
            except Busy:
                raise
            except Exception as error:  # noqa: BLE001 - one answer's trouble is no other's
                log.warning("correction_failed", error=type(error).__name__, at=steps(error))
        log.info("answers_corrected", claims=len(changed), answers=corrected)

    async def _revise(self, old: Delivered, known: dict[tuple[object, ...], Now], me: Me) -> Page:
        """What the answer should show now, worked out once for all that are alike."""
        key = (old.shown, old.language, is_brief(old))
        if key not in known:
            known[key] = await self._answering.run(self._revised.now, old, me)
        return await self._storing.run(self._revised.with_buttons, old, known[key])

    async def _put(self, old: Delivered, page: Page) -> bool:
        """Edits one answer; whether it stands there now. What refuses is not tried again."""
        for _ in range(TRIES):
            try:
                stands = await self._replier.correct(old, page)
            except Gone:
                await self._replier.forget(old.chat_id)
                return False
            except NotNow as error:
                await asyncio.sleep(error.seconds)
            else:
                self._counts.corrected.inc(int(bool(stands)))
                if stands is False:
                    await self._storing.run(self._replies.let_be, old)
                return bool(stands)
        log.warning("correction_given_up")
        return False
