"""The whole house on a real record, with the development server as its Telegram."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.bot.house import QUICK
from tests.index.fakes import word_index
from tests.records import record_of
from tests.waiting import until

from onrecord.answering import Answering
from onrecord.exchange.lines import read_lines
from onrecord.model import CuratorId, Row
from onrecord.settings import Settings
from onrecord.starter import starter_record
from onrecord.store import Record
from onrecord_app.house import House
from onrecord_app.process.staffing import desks
from onrecord_bot.application import Bot
from onrecord_bot.configuration import BotSettings, Secret
from onrecord_bot.devserver import DevServer
from onrecord_index.head import Head

ME = CuratorId("k-me")
CANARY = "1234567890:AAH-canary-token-that-nobody-may-ever-see"


@dataclass
class Living:
    """A running bot with its record and its Telegram."""

    server: DevServer
    bot: Bot
    house: House
    home: Path

    async def settled(self) -> None:
        """Waits until nothing is left to be handled."""
        await until(self._is_idle)

    def _is_idle(self) -> bool:
        depth = self.house.record.inbox.depth()
        return not (self.server.updates.pending or depth.waiting or depth.leased)


@cache
def starter_rows() -> tuple[Row, ...]:
    """The rows of the two first articles."""
    with starter_record().open("rb") as lines:
        return tuple(row for _, row in read_lines(lines))


@contextmanager
def opened(home: Path, rows: Iterable[Row] | None = None) -> Iterator[House]:
    """Record, index and desk, with these rows imported (None: the starter record)."""
    record_of(starter_rows() if rows is None else tuple(rows), home, ME)
    with standing(home) as house:
        yield house


@contextmanager
def standing(home: Path) -> Iterator[House]:
    """Index and desk on the record that stands in this home."""
    with Record.open(f"sqlite:///{home.absolute()}/record.db") as record:
        head = Head.load(None)
        index = word_index(record.feed, home / "index", record.vectors)
        try:
            yield House(record, index, Answering(index, record.ledger, head.thresholds))
        finally:
            index.close()


@asynccontextmanager
async def living(home: Path, server: DevServer | None = None) -> AsyncIterator[Living]:
    """The starter record, answered from by a bot for as long as the block lasts."""
    with opened(home) as house:
        async with server or DevServer(token=CANARY) as telegram:
            told = BotSettings(
                Secret(telegram.token),
                base_url=telegram.base_url,
                base_file_url=telegram.base_file_url,
                settle_seconds=0.1,
                pace=QUICK,
                shutdown_seconds=2.0,
                poll_seconds=1,
            )
            bot = Bot(told, desks(house, Settings(home=home)))
            stop = asyncio.Event()
            running = asyncio.create_task(bot.run(stop))
            try:
                yield Living(telegram, bot, house, home)
            finally:
                stop.set()
                await running
