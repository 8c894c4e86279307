"""The bot: its parts put together, started and stopped as one."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog
from prometheus_client import CollectorRegistry
from telegram import BotCommandScopeAllGroupChats, InlineQuery
from telegram.error import TelegramError

from onrecord.answering import AnswerDesk
from onrecord.curation import Demands
from onrecord.durable import Arrived, Conversations, Depth, Inbox, Replies
from onrecord.model import ClaimId
from onrecord_bot import phrases, render
from onrecord_bot.commands import Commands
from onrecord_bot.configuration import BotSettings
from onrecord_bot.correcting import Corrections
from onrecord_bot.counting import Counts
from onrecord_bot.door import Me, arrived, is_for_us, is_inline, is_sound_query, update_id_of
from onrecord_bot.flooding import Flood
from onrecord_bot.gathering import Gathering
from onrecord_bot.guests import Guests
from onrecord_bot.handing import Handing
from onrecord_bot.health import Health, Pulse
from onrecord_bot.inline import InlineQueries
from onrecord_bot.moderating import Moderation, NoModeration
from onrecord_bot.parsing import message_in
from onrecord_bot.polling import Backoff, Poller, advice
from onrecord_bot.pressing import Pressing
from onrecord_bot.redacting import quiet_libraries
from onrecord_bot.replying import Replier
from onrecord_bot.sending import Sender
from onrecord_bot.speech import Speech
from onrecord_bot.threads import Threads
from onrecord_bot.updates import Lines, Rooms, Updates
from onrecord_bot.voting import Voting
from onrecord_bot.webhook import Webhook
from onrecord_bot.wire import ALLOWED_UPDATES, connect
from onrecord_bot.working import Rhythm, Workers

log = structlog.get_logger()

STALE_POLL = 90.0
"""Without a successful poll for so long the bot is not ready."""
STALE_BEAT = 60.0
"""Workers that did not look for work for so long are stuck: a restart would help."""
DEPTH_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Desks:
    """What the bot is given to work with.

    ``stand_in`` turns a user id into the pseudonym of who asks, ``giver`` into that of who hands
    a text to the curators.
    """

    answering: AnswerDesk
    inbox: Inbox
    replies: Replies
    conversations: Conversations
    demands: Demands
    stand_in: Callable[[int], str]
    giver: Callable[[int], str]
    moderation: Moderation = field(default_factory=NoModeration)
    voting: Voting | None = None


class Bot:
    """Runs until told to stop; ``webhook`` is an ASGI application where one is configured."""

    def __init__(
        self, settings: BotSettings, desks: Desks, registry: CollectorRegistry | None = None
    ) -> None:
        quiet_libraries()
        self._settings = settings
        self._desks = desks
        self._counts = Counts(CollectorRegistry() if registry is None else registry)
        self._pulse = Pulse(time.monotonic)
        self._storing = Threads(settings.storing_threads, "onrecord-bot-store")
        self._answering = Threads(settings.answering_threads, "onrecord-bot-answer")
        # Whoever types inline must not queue behind a backlog of messages.
        self._typing = Threads(1, "onrecord-bot-inline")
        self._wire = connect(settings)
        self._key = settings.token.reveal().encode()
        self._sender = Sender(settings.pace, self._counts)
        self._replier = Replier(self._wire, self._sender, desks.replies, self._storing)
        self._corrections = Corrections(
            desks.answering,
            desks.replies,
            self._replier,
            self._storing,
            self._answering,
            self._counts,
            desks.voting,
        )
        self._speech = Speech(desks.conversations, desks.stand_in)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._me: Me | None = None
        self._workers: Workers | None = None
        self._inline: InlineQueries | None = None
        self._stopping = False
        self._waiting = 0
        self._quarantined = 0
        self._has_room = asyncio.Event()
        self._has_room.set()
        self.webhook = (
            Webhook(settings.webhook, self.keep, self._is_open) if settings.webhook else None
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Works until ``stop`` is set, then finishes what is in hand and returns."""
        self._loop = asyncio.get_running_loop()
        try:
            me = await _unless(stop, self._introduce())
            if me is not None:
                await self._work(me, stop)
        finally:
            self._stopping = True
            await self._close()

    def claims_changed(self, claim_ids: Sequence[ClaimId]) -> None:
        """The record on these claims changed: delivered answers follow. From any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._corrections.note, tuple(claim_ids))

    def health(self) -> Health:
        """Whether updates come in and are worked on, and the figures behind it."""
        age, beat = self._pulse.age, self._beat_age()
        trouble = self._pulse.trouble or (self._workers.trouble if self._workers else "")
        comes_in = self._me is not None and not trouble
        if self._settings.webhook is None:
            comes_in = comes_in and age < STALE_POLL
        details: dict[str, float | int | str | bool] = {
            "mode": "polling" if self._settings.webhook is None else "webhook",
            "last_poll_seconds": round(age, 1) if age != float("inf") else -1.0,
            "trouble": trouble,
            "waiting": self._waiting,
            "quarantined": self._quarantined,
            "in_hand": self._workers.in_hand if self._workers else 0,
            "worker_seconds": round(beat, 1),
            "abandoned_threads": sum(t.abandoned for t in self._threads()),
        }
        ready = comes_in and beat < STALE_BEAT and not self._stopping
        return Health(ready, alive=beat < STALE_BEAT, details=details)

    async def keep(self, batch: Sequence[Any]) -> None:
        """Keeps what is meant for us; returns once it is on disk. Raises what the store raises."""
        me = self._me
        if me is None:
            raise TelegramError("not introduced yet")
        kept = []
        for raw in batch:
            if update_id_of(raw) is None:
                self._drop("without an id")
            elif is_inline(raw):
                self._offer(raw)
            elif is_for_us(raw, me):
                kept.append(arrived(raw, self._key))
            else:
                self._drop("not for us")
        if kept:
            self._counts.accepted.inc(await self._kept(kept))

    async def _kept(self, arrived: Sequence[Arrived]) -> int:
        if self._workers is None:
            return await self._storing.run(self._desks.inbox.accept, arrived)
        return await self._workers.admit(arrived)

    def _drop(self, why: str) -> None:
        self._counts.dropped.labels(why).inc()

    def _offer(self, raw: Mapping[str, Any]) -> None:
        """Inline queries are never written down: they are worthless after ten seconds."""
        if self._inline is None or not is_sound_query(raw):
            self._drop("unreadable inline query")
            return
        self._inline.offer(InlineQuery.de_json(raw["inline_query"], self._wire))

    async def _introduce(self) -> Me:
        """Who we are on this server; asks until it is told."""
        backoff = Backoff()
        while True:
            try:
                await self._wire.initialize()
                await self._present()
            except TelegramError as error:
                self._pulse.failed(error)
                pause = backoff.pause(error)
                log.warning(
                    "introduction_failed",
                    error=type(error).__name__,
                    advice=advice(error),
                    pause=pause,
                )
                await asyncio.sleep(pause)
            else:
                user = self._wire.bot
                return Me(user.id, user.username or "")

    async def _present(self) -> None:
        """Say where updates go."""
        hook = self._settings.webhook
        if hook is None:
            # A server that knows no webhooks must do; where one is set, the poll finds out.
            with contextlib.suppress(TelegramError):
                await self._wire.delete_webhook(drop_pending_updates=False)
            return
        await self._wire.set_webhook(
            hook.url, allowed_updates=list(ALLOWED_UPDATES), secret_token=hook.secret.reveal()
        )
        self._pulse.succeeded()

    async def _offer_menu(self) -> None:
        """The list of commands is a comfort: a server without it must do."""
        for language in phrases.SUPPORTED:
            code = None if language == phrases.SUPPORTED[0] else language
            with contextlib.suppress(TelegramError):
                await self._wire.set_my_commands(render.commands(language), language_code=code)
                await self._wire.set_my_commands(
                    render.group_commands(language), BotCommandScopeAllGroupChats(), code
                )

    async def _work(self, me: Me, stop: asyncio.Event) -> None:
        self._inline = self._inline_queries(me)
        self._workers = self._new_workers(me)
        self._me = me
        log.info("bot_started", mode="webhook" if self._settings.webhook else "polling")
        async with asyncio.TaskGroup() as group:
            background = [group.create_task(self._corrections.run(me))]
            if self._settings.webhook is None:
                background.append(group.create_task(self._poller().run()))
            background.append(group.create_task(self._watch_depth()))
            background.append(group.create_task(self._offer_menu()))
            await self._working(self._workers, stop)
            for task in background:
                task.cancel()
        log.info("bot_stopped")

    async def _working(self, workers: Workers, stop: asyncio.Event) -> None:
        """Works until the stop; from there on nothing new is let in."""
        working = asyncio.create_task(workers.run(stop))
        stopped = asyncio.create_task(stop.wait())
        # Should the workers ever end by themselves, that must end the bot, not silence it.
        await asyncio.wait((working, stopped), return_when=asyncio.FIRST_COMPLETED)
        self._stopping = True
        stopped.cancel()
        await working

    def _poller(self) -> Poller:
        return Poller(
            self._wire,
            self.keep,
            seconds=self._settings.poll_seconds,
            room=self._wait_for_room,
            polled=self._polled,
        )

    def _polled(self, error: BaseException | None) -> None:
        if error is None:
            self._pulse.succeeded()
            self._counts.polls.labels("ok").inc()
        else:
            self._pulse.failed(error)
            self._counts.polls.labels(type(error).__name__).inc()

    def _inline_queries(self, me: Me) -> InlineQueries:
        return InlineQueries(
            self._desks.answering,
            self._speech,
            self._typing,
            self._wire,
            me,
            self._counts,
            self._settings.inline_seconds,
        )

    def _new_workers(self, me: Me) -> Workers:
        settings = self._settings
        rhythm = Rhythm(
            settings.instance,
            settings.lanes,
            settings.lease_seconds,
            settings.handler_seconds,
            settings.shutdown_seconds,
        )
        updates = self._updates(me)
        return Workers(
            self._desks.inbox,
            updates.handle,
            updates.apologise,
            self._storing,
            self._counts,
            rhythm,
        )

    def _updates(self, me: Me) -> Updates:
        desks, settings = self._desks, self._settings
        handing = Handing(desks.answering, desks.demands, desks.giver)
        rooms = Rooms(
            desks.moderation,
            Commands(desks.answering, self._speech, handing, me),
            Pressing(desks.answering, handing, self._speech, me, desks.voting),
            Guests(desks.answering, self._speech, self._answering, self._wire, me),
            Gathering(
                desks.inbox,
                self._storing,
                settings.settle_seconds,
                lambda waiting: message_in(waiting, self._wire),
            ),
            Flood(settings.allowance),
            self._speech,
            desks.voting,
        )
        lines = Lines(self._wire, me, self._sender, self._replier, self._storing, self._answering)
        return Updates(desks.answering, desks.inbox, desks.replies, rooms, lines)

    def _is_open(self) -> bool:
        return self._me is not None and not self._stopping and self._has_room.is_set()

    async def _wait_for_room(self) -> None:
        await self._has_room.wait()

    async def _watch_depth(self) -> None:
        while True:
            with contextlib.suppress(Exception):
                depth = await self._storing.run(self._desks.inbox.depth)
                self._note_depth(depth)
                self._counts.waiting.set(depth.waiting)
                self._counts.oldest.set(depth.oldest_seconds)
                self._counts.poll_age.set(self._pulse.age)
            await asyncio.sleep(DEPTH_SECONDS)

    def _note_depth(self, depth: Depth) -> None:
        self._waiting, self._quarantined = depth.waiting, depth.quarantined
        if depth.waiting < self._settings.max_waiting:
            self._has_room.set()
        else:
            self._has_room.clear()

    def _threads(self) -> tuple[Threads, ...]:
        return self._storing, self._answering, self._typing

    def _beat_age(self) -> float:
        if self._workers is None or self._loop is None or not self._workers.beat:
            return 0.0
        return self._loop.time() - self._workers.beat

    async def _close(self) -> None:
        if self._inline is not None:
            await self._inline.close()
        await self._wire.shutdown()
        for threads in self._threads():
            threads.close()


async def _unless(stop: asyncio.Event, work: Any) -> Any:
    """What the work returns; None where the stop comes first."""
    working = asyncio.ensure_future(work)
    stopped = asyncio.ensure_future(stop.wait())
    await asyncio.wait((working, stopped), return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if working.done():
        return working.result()
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    return None
