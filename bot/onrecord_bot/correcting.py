"""Brings delivered answers up to date when the record on them changes."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from onrecord.answering import AnswerDesk
from onrecord.durable import Delivered, Replies
from onrecord.model import ClaimId, Language
from onrecord_bot import render
from onrecord_bot.counting import Counts
from onrecord_bot.door import Me
from onrecord_bot.outcome import Change, Place
from onrecord_bot.paging import Page
from onrecord_bot.questions import current, is_told
from onrecord_bot.redacting import steps
from onrecord_bot.replying import Replier
from onrecord_bot.sending import Gone, NotNow, Urgency
from onrecord_bot.threads import Threads
from onrecord_bot.voting import Voting

log = structlog.get_logger()

MOST_CORRECTED = 1_000
"""So many answers, the latest, are brought up to date with one change; older ones stay as sent."""
TRIES = 20
"""So often an edit is tried that the platform asks to wait with."""


@dataclass(frozen=True, slots=True)
class _Now:
    """What a delivered answer should show, and whether that can be voted on."""

    page: Page
    votable: bool = False


class Corrections:
    """Edits in the background: a person who waits for an answer always goes first."""

    def __init__(
        self,
        desk: AnswerDesk,
        replies: Replies,
        replier: Replier,
        storing: Threads,
        answering: Threads,
        counts: Counts,
        voting: Voting | None = None,
    ) -> None:
        self._desk = desk
        self._replies = replies
        self._replier = replier
        self._storing = storing
        self._answering = answering
        self._counts = counts
        self._voting = voting
        self._changed: dict[ClaimId, None] = {}
        self._woken = asyncio.Event()

    def note(self, claim_ids: Sequence[ClaimId]) -> None:
        """These claims read differently now; called on the event loop."""
        self._changed.update(dict.fromkeys(claim_ids))
        self._woken.set()

    async def run(self, me: Me) -> None:
        """Corrects until cancelled."""
        while True:
            await self._woken.wait()
            self._woken.clear()
            changed, self._changed = tuple(self._changed), {}
            try:
                await self._correct(changed, me)
            except Exception as error:  # noqa: BLE001 - corrections outlive a failing one
                log.warning("correction_failed", error=type(error).__name__, at=steps(error))

    async def _correct(self, changed: Sequence[ClaimId], me: Me) -> None:
        standing = await self._storing.run(self._replies.citing, changed, MOST_CORRECTED)
        pages: dict[tuple[object, ...], _Now] = {}
        for old in standing:
            key = (old.claim_ids, old.page, old.language, _is_brief(old))
            if key not in pages:
                pages[key] = await self._answering.run(self._page, old, me)
            page = await self._storing.run(self._with_votes, old, pages[key])
            await self._put(old, page)
        log.info("answers_corrected", claims=len(changed), answers=len(standing))

    def _page(self, old: Delivered, me: Me) -> _Now:
        language = Language(old.language)
        briefly = me if _is_brief(old) else None
        page = current(self._desk, old.claim_ids, old.page, language, briefly)
        if page is None:
            return _Now(render.notice("answer.not_on_record", language))
        of_one = len(old.claim_ids) == 1 and is_told(self._desk, old.claim_ids[0])
        return _Now(render.corrected(page, language), of_one)

    def _with_votes(self, old: Delivered, now: _Now) -> Page:
        """Under the answer to a question the two buttons stand on, with the mark on one."""
        asked = old.asked_message_id and not _is_brief(old)
        if self._voting is None or not asked or not now.votable:
            return now.page
        stands, language = (old.chat_id, old.message_id), Language(old.language)
        return self._voting.beside(now.page, old.claim_ids[0], stands, language)

    async def _put(self, old: Delivered, page: Page) -> None:
        change = Change(page, old.message_id, old.inline_message_id)
        place = Place(old.chat_id, old.asked_message_id)
        for _ in range(TRIES):
            try:
                stands = await self._replier.change(change, place, old.language, Urgency.BACKGROUND)
            except Gone:
                await self._storing.run(self._replies.forget_chat, old.chat_id)
                return
            except NotNow as error:
                await asyncio.sleep(error.seconds)
            else:
                self._counts.corrected.inc(int(stands))
                return
        log.warning("correction_given_up")


def _is_brief(old: Delivered) -> bool:
    """In groups, whose ids are negative, and where it was sent inline."""
    return bool(old.inline_message_id) or old.chat_id < 0
