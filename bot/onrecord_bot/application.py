"""The bot: its parts put together, started and stopped as one."""

import asyncio
import time
from collections.abc import Sequence
from typing import Any

import structlog
from prometheus_client import CollectorRegistry

from onrecord.model import ClaimId
from onrecord_bot.admitting import Admission, Hosts
from onrecord_bot.assembling import Voice, following, inline_queries, speech_of, workers
from onrecord_bot.configuration import BotSettings, WebhookSettings
from onrecord_bot.corrections.correcting import Corrections
from onrecord_bot.corrections.revising import Revised
from onrecord_bot.delivery.replying import Replier
from onrecord_bot.delivery.sending import Sender
from onrecord_bot.desks import Desks
from onrecord_bot.inline.queries import InlineQueries
from onrecord_bot.line.door import Me
from onrecord_bot.line.polling import Poller
from onrecord_bot.line.webhook import Webhook
from onrecord_bot.line.wire import connect
from onrecord_bot.news.letter import Line
from onrecord_bot.news.telling import Telling
from onrecord_bot.presenting import Introduction
from onrecord_bot.watch.counting import Counts
from onrecord_bot.watch.health import Health, Pulse
from onrecord_bot.watch.redacting import quiet_libraries
from onrecord_bot.work.backlog import Backlog
from onrecord_bot.work.changes import Changes
from onrecord_bot.work.threads import Crews
from onrecord_bot.work.workers import Workers

log = structlog.get_logger()

STALE_POLL = 90.0
"""Seconds without a successful poll after which the bot is not ready."""
STALE_BEAT = 60.0
"""Seconds without a look for work after which the workers are stuck and a restart would help."""


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
        self._counts.poll_age.set_function(lambda: self._pulse.age)
        self._crews = Crews.of(settings.storing_threads, settings.answering_threads)
        self._changes = Changes()
        self._voice = self._new_voice()
        self._wire, self._replier = self._voice.wire, self._voice.replier
        self._introduction = Introduction(self._wire, settings.webhook, self._pulse)
        storing, most = self._crews.storing, settings.max_waiting
        self._backlog = Backlog(desks.inbox, storing, self._counts, most)
        self._corrections = self._new_corrections()
        self._telling = self._new_telling()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._workers: Workers | None = None
        self._inline: InlineQueries | None = None
        self._stopping = False
        self.admission = Admission(self._wire, self._counts, settings.token.reveal().encode())
        self.webhook = self._new_webhook(settings.webhook)

    async def run(self, stop: asyncio.Event) -> None:
        """Works until ``stop`` is set, then finishes what is in hand and returns."""
        self._loop = asyncio.get_running_loop()
        try:
            me = await _unless(stop, self._introduction.made())
            if me is not None:
                await self._work(me, stop)
        finally:
            self._stopping = True
            await self._close()

    def claims_changed(self, claim_ids: Sequence[ClaimId]) -> None:
        """The record changed, and answers on these claims with it. From any thread.

        Delivered answers follow, and who asked to be told is.
        """
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._changes.note, tuple(claim_ids))
            self._loop.call_soon_threadsafe(self._telling.wake)

    def health(self) -> Health:
        """Whether updates come in and are worked on, and the figures behind it."""
        trouble = self._pulse.trouble or (self._workers.trouble if self._workers else "")
        comes_in = self.admission.is_open and not trouble
        if self._settings.webhook is None:
            comes_in = comes_in and self._pulse.age < STALE_POLL
        beat = self._beat_age()
        ready = comes_in and beat < STALE_BEAT and not self._stopping
        return Health(ready, alive=beat < STALE_BEAT, details=self._details(trouble, beat))

    def _details(self, trouble: str, beat: float) -> dict[str, float | int | str | bool]:
        age = self._pulse.age
        return {
            "mode": "polling" if self._settings.webhook is None else "webhook",
            "last_poll_seconds": round(age, 1) if age != float("inf") else -1.0,
            "trouble": trouble,
            "waiting": self._backlog.waiting,
            "quarantined": self._backlog.quarantined,
            "in_hand": self._workers.in_hand if self._workers else 0,
            "worker_seconds": round(beat, 1),
            "abandoned_threads": self._crews.abandoned,
        }

    async def _work(self, me: Me, stop: asyncio.Event) -> None:
        self._inline = inline_queries(self._desks, self._settings, self._voice, me)
        self._workers = workers(self._desks, self._settings, self._voice, me)
        self.admission.open(Hosts(me, self._workers, self._inline))
        log.info("bot_started", mode="webhook" if self._settings.webhook else "polling")
        async with asyncio.TaskGroup() as group:
            background = [group.create_task(self._corrections.run(me))]
            background.append(group.create_task(self._telling.run()))
            if self._settings.webhook is None:
                background.append(group.create_task(self._poller().run()))
            background.append(group.create_task(self._backlog.watch()))
            background.append(group.create_task(self._introduction.offer_menu()))
            await self._working(self._workers, stop)
            for task in background:
                task.cancel()
        log.info("bot_stopped")

    async def _working(self, workers: Workers, stop: asyncio.Event) -> None:
        """Works until the stop; after that nothing new is let in."""
        working = asyncio.create_task(workers.run(stop))
        stopped = asyncio.create_task(stop.wait())
        # If the workers ever end by themselves, the bot must end too and not fall silent.
        await asyncio.wait((working, stopped), return_when=asyncio.FIRST_COMPLETED)
        self._stopping = True
        stopped.cancel()
        await working

    def _poller(self) -> Poller:
        return Poller(
            self._wire,
            self.admission.keep,
            seconds=self._settings.poll_seconds,
            room=self._backlog.room,
            polled=self._polled,
        )

    def _polled(self, error: BaseException | None) -> None:
        if error is None:
            self._pulse.succeeded()
            self._counts.polls.labels("ok").inc()
        else:
            self._pulse.failed(error)
            self._counts.polls.labels(type(error).__name__).inc()

    def _new_voice(self) -> Voice:
        wire = connect(self._settings)
        sender = Sender(self._settings.pace, self._counts)
        desks, storing = self._desks, self._crews.storing
        replier = Replier(wire, sender, desks.replies, desks.follows, storing)
        return Voice(wire, sender, replier, self._crews, self._counts, self._changes)

    def _new_corrections(self) -> Corrections:
        desks, voice = self._desks, self._voice
        revised = Revised(desks.answering, desks.voting, following(desks))
        return Corrections(
            voice.changes, revised, desks.replies, voice.replier, voice.crews, voice.counts
        )

    def _new_telling(self) -> Telling:
        desks, voice = self._desks, self._voice
        line = Line(voice.sender, voice.replier, voice.crews, voice.counts)
        speech, pauses = speech_of(desks), self._settings.pauses
        return Telling(desks.notices, desks.follows, speech, line, pauses)

    def _new_webhook(self, told: WebhookSettings | None) -> Webhook | None:
        return None if told is None else Webhook(told, self.admission.keep, self._is_open)

    def _is_open(self) -> bool:
        return self.admission.is_open and not self._stopping and self._backlog.has_room

    def _beat_age(self) -> float:
        if self._workers is None or self._loop is None or not self._workers.beat:
            return 0.0
        return self._loop.time() - self._workers.beat

    async def _close(self) -> None:
        if self._inline is not None:
            await self._inline.close()
        await self._wire.shutdown()
        self._crews.close()


async def _unless(stop: asyncio.Event, work: Any) -> Any:
    """What the work returns; None if the stop comes first."""
    working = asyncio.ensure_future(work)
    stopped = asyncio.ensure_future(stop.wait())
    await asyncio.wait((working, stopped), return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if working.done():
        return working.result()
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    return None
