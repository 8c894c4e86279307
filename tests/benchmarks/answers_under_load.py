"""How long a person waits for an answer when many ask, the record being large.

    python -m tests.benchmarks.answers_under_load HOME [MESSAGES] [PER_SECOND]

HOME holds a record that `many_claims` made. OnRecord runs in a process of its own, as set by an
operator; the development server is its Telegram, here, and sends the messages when they are due,
whether or not those before are answered. What is measured begins when an update is there to be
fetched and ends when the first message of its answer arrives.
"""

# ruff: noqa: T201 - it prints its figures

import asyncio
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.many_claims import CLAIMS, questions
from tests.benchmarks.process import Process, onrecord

from onrecord_bot.devserver import DevServer
from onrecord_bot.devserver.load import Load, LoadGenerator, LoadReport
from onrecord_bot.devserver.serving import FIRST_DAY

MESSAGES, PER_SECOND = 600, 10.0
CHATS = 200
WARM_UP = 40


async def measured(home: Path, messages: int, per_second: float) -> dict[str, Any]:
    """The figures of one run, warmed up."""
    # The record remembers the updates of earlier runs: begin above their ids.
    async with DevServer(first_id=int(100 * (time.time() - FIRST_DAY))) as server:
        telegram = {
            "ONRECORD_TELEGRAM_TOKEN": server.token,
            "ONRECORD_TELEGRAM_BASE_URL": server.url,
        }
        async with onrecord(home, telegram) as process:
            await _asked(server, WARM_UP, per_second, seed=1)
            before = process.used()
            load = os.getloadavg()[0]
            report = await _asked(server, messages, per_second, seed=2)
            return _figures(process, report, process.used().cpu_s - before.cpu_s, load)


async def _asked(server: DevServer, messages: int, per_second: float, seed: int) -> LoadReport:
    # More than are sent, so that hardly any is sent twice.
    texts = questions(CLAIMS, 20 * messages, seed)
    load = Load(messages, per_second, CHATS, seed, texts, forwards=0.0)
    return await LoadGenerator(server, load).run()


def _figures(process: Process, report: LoadReport, cpu_s: float, load: float) -> dict[str, Any]:
    return {
        "sent": report.sent,
        "lost": report.lost,
        "p50 ms": round(1000 * report.p50_s, 1),
        "p95 ms": round(1000 * report.p95_s, 1),
        "p99 ms": round(1000 * report.percentile_s(0.99), 1),
        "cpu ms per message": round(1000 * cpu_s / max(report.sent, 1), 1),
        "ready s": round(process.ready_s, 2),
        "rss MB": round(process.used().rss_mb),
        "load average": round(load, 1),
    }


def main(home: Path, messages: int, per_second: float) -> None:
    figures = asyncio.run(measured(home, messages, per_second))
    for name, figure in figures.items():
        print(f"{name:<20}{figure}")
    print(json.dumps(figures))


if __name__ == "__main__":
    given = sys.argv[2:]
    main(
        Path(sys.argv[1]),
        int(given[0]) if given else MESSAGES,
        float(given[1]) if len(given) > 1 else PER_SECOND,
    )
