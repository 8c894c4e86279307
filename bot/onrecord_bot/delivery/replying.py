"""Carries out what a handler wants done: each reply is written down before and after it is sent."""

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

import structlog
from telegram import (
    BotCommandScopeChat,
    LinkPreviewOptions,
    ReplyParameters,
)
from telegram.error import BadRequest, RetryAfter, TelegramError

from onrecord.durable import Delivered, Replies, ReplyState, Shown
from onrecord.follows import Follows
from onrecord.model import ClaimId
from onrecord_bot.delivery.entities import as_entities, keyboard
from onrecord_bot.delivery.gate import Gate
from onrecord_bot.delivery.outcome import (
    Act,
    AnswerGuest,
    Change,
    ForgetChat,
    Mark,
    OfferCommands,
    Outcome,
    Place,
    Remember,
    Show,
    Toast,
)
from onrecord_bot.delivery.sending import Gone, NotNow, Sender, Unsendable, Urgency
from onrecord_bot.line.wire import Wire, wait_asked
from onrecord_bot.pages.paging import Page
from onrecord_bot.pages.styled import plain
from onrecord_bot.work.handler import Finished, Later
from onrecord_bot.work.noting import noted
from onrecord_bot.work.threads import Threads

log = structlog.get_logger()

UNRECORDED = 2
"""How many sends may be under way whose outcome is not yet on disk: a crash repeats only these."""
SLOW_SECONDS = 1.0
"""Seconds after which a slow send no longer holds up others."""
TOAST_SECONDS = 10.0
"""A button that was pressed longer ago has stopped to wait for a word."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_UNCHANGED = "not modified"
_NO_CHAT_OF_OURS = 0


@dataclass(frozen=True, slots=True)
class _Due:
    """A reply that is due: its line in the ledger, what it shows, of which outcome, and where.

    ``ends`` says that its update is done with once it went out.
    """

    update_id: int
    n: int
    show: Show
    outcome: Outcome
    place: Place
    ends: bool = False

    @property
    def line(self) -> tuple[int, int]:
        return self.update_id, self.n

    def where_it_went(self, chat_id: int) -> "_Due":
        """The same in the chat with this id: where it moved there, its messages did not move."""
        if chat_id == self.place.chat_id:
            return self
        there = Place(chat_id, group=self.place.group)
        return replace(self, place=there, outcome=replace(self.outcome, place=there))

    def ways(self) -> Iterator["_Due"]:
        """Ways to send it: as it is, not in its own topic, not as a reply, else as bare text."""
        yield self
        if self.place.thread_id is not None:
            yield replace(self, place=replace(self.place, thread_id=None))
        if self.place.message_id:
            yield replace(self, place=replace(self.place, message_id=0))
        bare = replace(self.show, page=Page(plain(self.show.page.text.text)))
        yield replace(self, show=bare, place=Place(self.place.chat_id))

    def standing(self, chat_id: int, message_id: int) -> Delivered | None:
        """What to remember of the answer, now that it stands there."""
        shown, language = self.show.shown, self.outcome.language
        if shown is None:
            return None
        asked = _question(self.show, self.outcome.place)
        return Delivered(chat_id, asked, message_id, "", shown, language)


class Replier:
    """Carries out what handlers want. Wherever a crash comes, it repeats at most one message."""

    def __init__(
        self, wire: Wire, sender: Sender, replies: Replies, follows: Follows, threads: Threads
    ) -> None:
        self._wire = wire
        self._sender = sender
        self._replies = replies
        self._follows = follows
        self._threads = threads
        self._unrecorded = Gate(UNRECORDED, SLOW_SECONDS)
        self._late: set[asyncio.Task[None]] = set()
        # What went out and is not yet on disk, for as long as the disk is full or the store held.
        self._out: dict[tuple[int, int], tuple[int, Delivered | None]] = {}

    async def carry_out(
        self, update_id: int, outcome: Outcome, first: int = 0, *, ends: bool = False
    ) -> Finished:
        """Carry out every act of the outcome, in order; what came of it. Raises Later.

        ``first`` is the place of the first act in the ledger of replies to the update. ``ends``
        says that nothing else is to be done about the update: where the last act is a reply, both
        are noted at once.
        """
        more: bool | None = None
        last = first + len(outcome.acts) - 1
        try:
            for n, act in enumerate(outcome.acts, first):
                if isinstance(act, Show) and outcome.place is not None:
                    ends_it = ends and n == last
                    more = await self._show(
                        _Due(update_id, n, act, outcome, outcome.place, ends_it)
                    )
                else:
                    await self._one(update_id, n, act, outcome)
        except Gone:
            await self._forget_place(outcome.place)
            return Finished("chat gone")
        except NotNow as error:
            raise Later(str(error), error.seconds) from error
        return Finished(outcome.name, more)

    async def _one(
        self,
        update_id: int,
        n: int,
        act: Act,
        outcome: Outcome,
    ) -> None:
        match act:
            case Show():
                log.error("nowhere_to_show")
            case Change():
                await self._changed(update_id, n, act, outcome)
            case Mark():
                await self._mark(act, outcome.place)
            case _:
                await self._beside(act, outcome)

    async def _beside(
        self, act: Toast | Remember | AnswerGuest | ForgetChat | OfferCommands, outcome: Outcome
    ) -> None:
        """Carries out the acts that send no message into the chat."""
        match act:
            case Toast():
                await self._toast(act)
            case Remember():
                await self._deliver(_inline(act.inline_message_id, act.claim_ids, outcome.language))
            case AnswerGuest():
                await self._answer_guest(act, outcome.language)
            case ForgetChat():
                await self._forget_place(outcome.place)
            case OfferCommands():
                await self._offer(act, outcome.place)

    async def _show(self, due: _Due) -> bool | None:
        """Shows it; whether more of the chat waits, where this ended the update on record."""
        try:
            return await self._sent_somehow(due)
        except (Gone, Unsendable) as error:
            log.warning("reply_refused", error=type(error).__name__)
            await self._threads.run(self._replies.gave_up, *due.line, type(error).__name__)
            if isinstance(error, Gone):
                raise
        return None

    async def _sent_somehow(self, due: _Due) -> bool | None:
        """Tries other ways where the platform refuses one; raises Unsendable if it refuses all."""
        *better, last = due.ways()
        for way in better:
            try:
                return await self._sent(way)
            except Unsendable:
                log.warning("page_refused")
        return await self._sent(last)

    async def _sent(self, due: _Due) -> bool | None:
        more, _ = await self._sender.to(due.place.chat_id, partial(self._once, due))
        return more

    async def _once(self, due: _Due, chat_id: int) -> bool | None:
        """Sends the reply, unless the ledger says that it went out before a crash."""
        due = due.where_it_went(chat_id)
        async with self._unrecorded.inside():
            if due.line not in self._out:
                known = await self._threads.run(self._replies.begin, *due.line)
                if known.state in (ReplyState.SENT, ReplyState.FAILED):
                    return None
                message_id = await self.send(chat_id, due.show.page, due.place)
                self._out[due.line] = (message_id, due.standing(chat_id, message_id))
            return await self._record(due)

    async def _record(self, due: _Due) -> bool | None:
        """Notes that a reply went out; a busy store or a cancelled try does not send it twice."""
        ends = due.outcome.name if due.ends else None
        out = self._out[due.line]
        more = await noted(lambda: self._threads.run(self._replies.sent, *due.line, *out, ends))
        del self._out[due.line]
        return more

    async def send(self, chat_id: int, page: Page, place: Place) -> int:
        """One try to send a page, for the sender to make; what the platform calls it."""
        reply = (
            ReplyParameters(place.message_id, allow_sending_without_reply=True)
            if place.message_id
            else None
        )
        sent = await self._wire.send_message(
            chat_id,
            page.text.text,
            entities=as_entities(page.text),
            reply_markup=keyboard(page.buttons),
            link_preview_options=_NO_PREVIEW,
            reply_parameters=reply,
            message_thread_id=place.thread_id,
        )
        return int(sent.message_id)

    async def correct(self, old: Delivered, page: Page) -> bool | None:
        """Put a page in the place of an answer, when no person waits; whether it stands there now.

        None where another answer stands there by then: somebody turned it, or edited the question.
        Raises Gone or NotNow.
        """
        change = Change(page, old.message_id, old.inline_message_id)

        async def edit(here: int) -> bool | None:
            if not await self._threads.run(self._replies.stands, old):
                return None
            await self._edit(_same(here, old.chat_id), change)
            return True

        try:
            return (await self._sender.to(old.chat_id, edit, Urgency.BACKGROUND))[0]
        except Unsendable as error:
            log.info("edit_refused", error=type(error.__cause__).__name__)
            return False

    async def _change(self, act: Change, place: Place | None, language: str) -> bool:
        """Replace a page; whether the new one stands there now. Raises Gone or NotNow."""
        chat_id = place.chat_id if place else 0
        try:
            await self._sender.to(chat_id, lambda here: self._edit(_same(here, chat_id), act))
        except Unsendable as error:
            log.info("edit_refused", error=type(error.__cause__).__name__)
            return False
        if (stands := _standing(act, place, language)) is not None:
            await self._deliver(stands)
        return True

    async def _edit(self, chat_id: int, act: Change) -> None:
        inline = act.inline_message_id or None
        try:
            await self._wire.edit_message_text(
                act.page.text.text,
                chat_id=None if inline else chat_id,
                message_id=None if inline else act.message_id,
                inline_message_id=inline,
                entities=as_entities(act.page.text),
                reply_markup=keyboard(act.page.buttons),
                link_preview_options=_NO_PREVIEW,
            )
        except BadRequest as error:
            if _UNCHANGED not in error.message:
                raise

    async def _changed(self, update_id: int, n: int, act: Change, outcome: Outcome) -> None:
        stands, place = await self._change(act, outcome.place, outcome.language), outcome.place
        if not stands and act.anew and place is not None:
            await self._threads.run(self._replies.forget, place.chat_id, act.message_id)
            show = Show(act.page, act.shown, act.asked_for)
            await self._show(_Due(update_id, n, show, outcome, place))

    async def _mark(self, act: Mark, place: Place | None) -> None:
        """Shows the mark of a vote; where it cannot, nothing is lost, for the vote is on disk."""
        chat_id = place.chat_id if place else 0
        try:
            await self._sender.to(chat_id, lambda here: self._buttons(_same(here, chat_id), act))
        except Unsendable as error:
            log.info("mark_refused", error=type(error.__cause__).__name__)

    async def _buttons(self, chat_id: int, act: Mark) -> None:
        await self._wire.edit_message_reply_markup(
            chat_id=chat_id, message_id=act.message_id, reply_markup=keyboard(act.buttons)
        )

    async def _answer_guest(self, act: AnswerGuest, language: str) -> None:
        """Answers a guest call, unless it has expired and nobody waits for an answer."""
        try:
            sent, _ = await self._sender.to(
                _NO_CHAT_OF_OURS,
                lambda _: self._wire.answer_guest_query(act.query_id, act.result),
            )
        except Unsendable:
            log.info("guest_answer_refused")
            return
        if act.claim_ids and sent.inline_message_id:
            await self._deliver(_inline(sent.inline_message_id, act.claim_ids, language))

    async def _toast(self, act: Toast) -> None:
        # A press that has expired, or a line that is down, is not worth a second try.
        with contextlib.suppress(TelegramError):
            try:
                await self._answer_press(act)
            except RetryAfter as error:
                self._toast_after(wait_asked(error), act)

    def _toast_after(self, seconds: float, act: Toast) -> None:
        """Once more when the platform lets us; nothing waits for it, the page least of all."""
        if seconds <= TOAST_SECONDS:
            task = asyncio.create_task(self._toast_late(seconds, act))
            self._late.add(task)
            task.add_done_callback(self._late.discard)

    async def _toast_late(self, seconds: float, act: Toast) -> None:
        await asyncio.sleep(seconds)
        with contextlib.suppress(TelegramError):
            await self._answer_press(act)

    async def _answer_press(self, act: Toast) -> None:
        await self._wire.answer_callback_query(
            act.callback_id, text=act.text[:200] or None, show_alert=act.alert
        )

    async def _offer(self, act: OfferCommands, place: Place | None) -> None:
        if place is not None:
            with contextlib.suppress(TelegramError):
                here = BotCommandScopeChat(place.chat_id)
                await self._wire.set_my_commands(act.commands, here)

    async def _deliver(self, delivered: Delivered) -> None:
        await self._threads.run(self._replies.deliver, delivered)

    async def forget(self, chat_id: int) -> None:
        """Drop all that is kept about a chat: where answers stand in it, and what it follows."""
        await self._threads.run(self._replies.forget_chat, chat_id)
        await self._threads.run(self._follows.forget_chat, chat_id)

    async def _forget_place(self, place: Place | None) -> None:
        if place is not None:
            await self.forget(place.chat_id)


def _same(here: int, chat_id: int) -> int:
    """The chat, unless it moved: its messages did not, and there another one has the id."""
    if here != chat_id:
        raise Unsendable("the chat moved without its messages")
    return here


def _standing(act: Change, place: Place | None, language: str) -> Delivered | None:
    """What to remember of a page that was put in place of another; None if it is no answer."""
    if act.shown is None:
        return None
    chat_id, where = place.chat_id if place else 0, (act.message_id, act.inline_message_id)
    return Delivered(chat_id, _question(act, place), *where, act.shown, language)


def _question(act: Show | Change, place: Place | None) -> int:
    """The message with the question that an answer stands and falls with; 0 for none."""
    return place.message_id if place and act.asked_for else 0


def _inline(inline_message_id: str, claim_ids: tuple[ClaimId, ...], language: str) -> Delivered:
    return Delivered(0, 0, 0, inline_message_id, Shown(claim_ids), language)
