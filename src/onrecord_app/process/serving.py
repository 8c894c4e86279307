"""Bot, web and follower in one process: started together, stopped together."""

import asyncio
import signal
import socket
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import structlog
from prometheus_client import CollectorRegistry, ProcessCollector

from onrecord.errors import OnRecordError
from onrecord.model import ClaimId
from onrecord.settings import Settings
from onrecord.store import Record
from onrecord_app import headnote
from onrecord_app.command_line.steps import Steps
from onrecord_app.house import House
from onrecord_app.process.following import Following
from onrecord_app.process.staffing import bot_settings, desks
from onrecord_app.process.web import IndexMetrics, listening, pages, place, served
from onrecord_bot.application import Bot
from onrecord_bot.configuration import BotSettings
from onrecord_index.follower import Follower

log = structlog.get_logger()

HOLD_SECONDS = 3.0
TIDY_SECONDS = 3.0
TIDY_AGAIN_SECONDS = 0.25
"""A text that was taken back should be gone from the files within five seconds, read or not."""
_STOPS = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True, slots=True)
class Parts:
    """What one process runs: the bot, the web, or both."""

    bot: bool
    web: bool


async def serve(house: House, settings: Settings, parts: Parts, steps: Steps) -> None:
    """Run the parts until SIGINT or SIGTERM. Raises Misconfigured where a port is taken."""
    stop, registry = _told_to_stop(), _registry_of(house)
    async with AsyncExitStack() as stack:
        bot = None
        if parts.bot:
            told = await stack.enter_async_context(_telegram(house, settings, steps))
            bot = Bot(told, desks(house, settings), registry)
        follower = stack.enter_context(_following(house, bot, settings.home))
        web = stack.enter_context(listening(settings)) if parts.web else None
        # A coroutine that is made must also be run, so none is made before all that may be refused.
        running = [_holding_on(house, stop), _tidying(house, stop)]
        if web is not None:
            running.append(served(pages(follower, bot, registry), web, stop))
            steps.say(f"Health: http://{_address(settings, web)}/readyz")
        if bot is not None:
            running.append(bot.run(stop))
        steps.say("OnRecord is running; Ctrl+C stops it.")
        await side_by_side(running, stop)


async def side_by_side(running: Sequence[Coroutine[None, None, None]], stop: asyncio.Event) -> None:
    """When one part ends, for whatever reason, the others are told to stop and waited for."""
    tasks = [asyncio.create_task(part) for part in running]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop.set()
        await asyncio.wait(tasks)
    await asyncio.gather(*tasks)


def _registry_of(house: House) -> CollectorRegistry:
    """Where this process counts: itself and the house's index; the bot adds its own counts."""
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    registry.register(IndexMetrics(house.index.counters))
    return registry


def _address(settings: Settings, listener: socket.socket) -> str:
    """Where the web listens, with the port that was found where any would do."""
    return place(settings.web_host, listener.getsockname()[1])


def _told_to_stop() -> asyncio.Event:
    """An event that is set once this process is told to stop."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in _STOPS:
        loop.add_signal_handler(number, stop.set)
    # A terminal that closes; what nohup starts ignores it and goes on.
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        loop.add_signal_handler(signal.SIGHUP, stop.set)
    return stop


@asynccontextmanager
async def _telegram(house: House, settings: Settings, steps: Steps) -> AsyncIterator[BotSettings]:
    """Telegram where there is a token; the development server where there is none."""
    if settings.telegram_token is not None:
        yield bot_settings(settings)
        return
    # Here because with a token nothing of it is needed, and it takes an eighth of the start.
    from onrecord_app.process.development import development_telegram  # noqa: PLC0415

    async with development_telegram(house, settings, steps) as told:
        yield told


@contextmanager
def _following(house: House, bot: Bot | None, home: Path) -> Iterator[Follower]:
    def tell(changed: Sequence[ClaimId]) -> None:
        headnote.note(home, house.record)
        if bot is not None:
            bot.claims_changed(changed)

    with Follower(Following(house.index, house.record.feed, tell)) as follower:
        yield follower


async def _holding_on(house: House, stop: asyncio.Event) -> None:
    """Stay the one that runs on the record, also after its server was away. Raises Busy."""
    while not stop.is_set():
        await asyncio.to_thread(house.record.hold_on)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), HOLD_SECONDS)


async def _tidying(house: House, stop: asyncio.Event) -> None:
    """Now and then drop what has been kept long enough."""
    while not stop.is_set():
        try:
            await asyncio.to_thread(house.record.tidy)
        except OnRecordError as wrong:
            log.warning("tidying_failed", reason=type(wrong).__name__)
        await _tidied_long_ago(house.record, stop)


async def _tidied_long_ago(record: Record, stop: asyncio.Event) -> None:
    """Return when it is time to tidy again: soon where the last time left something."""
    waited = 0.0
    while waited < TIDY_SECONDS and not stop.is_set():
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), TIDY_AGAIN_SECONDS)
        waited += TIDY_AGAIN_SECONDS
        if record.should_be_tidied_soon:
            return
