"""A bot in a process of its own, on a real store: what the benchmarks kill.

python -m tests.benchmarks.bot_process HOME BASE_URL TOKEN [polling|webhook PORT]
"""

import asyncio
import contextlib
import logging
import signal
import sys
from pathlib import Path

import structlog
from tests.bot.fakes import FakeAnswerDesk, an_account

from onrecord.follows import Pauses
from onrecord.store import Record
from onrecord_bot.application import Bot
from onrecord_bot.configuration import BotSettings, Pace, Secret
from onrecord_bot.desks import Desks

# The development server keeps no pace of its own here: what is measured is the bot.
PACE = Pace(1_000.0, 1_000.0, 100, 60_000.0, 100)
PAUSES = Pauses(gathering=0.5, apart=1.0)


async def main(home: Path, base_url: str, token: str) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    with Record.open(f"sqlite:///{home / 'record.db'}", create=True) as record:
        desk = FakeAnswerDesk({"fighters": an_account()})
        desks = Desks(
            desk,
            record.inbox,
            record.replies,
            record.conversations,
            record.demands,
            record.follows,
            record.notices,
            lambda user_id: f"person-{user_id}",
            lambda user_id: f"giver-{user_id}",
        )
        settings = BotSettings(
            Secret(token), base_url=base_url, pace=PACE, pauses=PAUSES, lease_seconds=4.0
        )
        await Bot(settings, desks).run(stop)


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
