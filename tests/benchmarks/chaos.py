"""What the bot survives, measured: kills, outages, storms, nonsense, a stop with work in hand.

    python -m tests.benchmarks.chaos [kills|outage|storm|nonsense|stop|flood|backlog|all]

The bot runs in a process of its own on a real SQLite store; the development server is its Telegram
and the load generator: updates come at a fixed rate whether they are answered or not.
"""

# ruff: noqa: T201, ASYNC110 - it prints its figures, and watches another process

import asyncio
import contextlib
import json
import os
import random
import signal
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

from onrecord_bot.devserver import DevServer, Seat
from onrecord_bot.devserver.wire.faults import BAD_GATEWAY, NOT_FOUND, Flood

UPDATES = 1_500
RATE = 60.0
KILLS = 20
CHATS = 60
Figures = dict[str, Any]


class Process:
    """The bot under test: started, killed, asked to stop."""

    def __init__(self, home: Path, server: DevServer) -> None:
        self.home = home
        self.server = server
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.benchmarks.bot_process",
            str(self.home), self.server.base_url, self.server.token,
        )  # fmt: skip

    async def kill(self) -> None:
        """As a power cut would end it."""
        assert self._process is not None
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGKILL)
        await self._process.wait()

    async def stop(self) -> float:
        """The seconds that a clean end takes. Raises TimeoutError where none comes."""
        assert self._process is not None
        begun = time.perf_counter()
        self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(120.0):
            await self._process.wait()
        return time.perf_counter() - begun

    def memory(self) -> float:
        """Resident megabytes."""
        assert self._process is not None
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        [line] = [line for line in status.splitlines() if line.startswith("VmRSS")]
        return int(line.split()[1]) / 1024


@asynccontextmanager
async def running(server: DevServer) -> AsyncIterator[Process]:
    """A bot at a server, with a home that goes away afterwards."""
    with tempfile.TemporaryDirectory() as home:
        async with server:
            process = Process(Path(home), server)
            await process.start()
            try:
                yield process
            finally:
                await process.kill()
                print("   integrity:", _integrity(Path(home) / "record.db"))


def _integrity(path: Path) -> str:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("pragma integrity_check").fetchone()[0])


class Crowd:
    """People who ask at a fixed rate, and what came back to them."""

    def __init__(self, server: DevServer, chats: int) -> None:
        self.server = server
        self.seats = [server.user(f"Person {n}").private_chat() for n in range(chats)]
        self.asked: dict[tuple[int, int], float] = {}

    async def ask(self, updates: int, rate: float) -> None:
        begun = time.perf_counter()
        for n in range(updates):
            await asyncio.sleep(max(0.0, begun + n / rate - time.perf_counter()))
            self.say(self.seats[n % len(self.seats)], f"fighters {n}")

    def say(self, seat: Seat, text: str) -> None:
        message = seat.say(text)
        self.asked[seat.chat.chat_id, message.message_id] = time.perf_counter()

    def answers(self) -> Counter[tuple[int, int]]:
        """How often each question was answered."""
        return Counter(
            (seat.chat.chat_id, m.reply_to.message_id)
            for seat in self.seats
            for m in seat.bot_messages()
            if m.reply_to
        )

    async def all_answered(self, patience: float) -> None:
        """Waits until all are, or none came for so long: on a slow machine late is not lost."""
        answered, latest = -1, 0.0
        while len(self.answers()) < len(self.asked):
            if len(self.answers()) > answered:
                answered, latest = len(self.answers()), time.perf_counter() + patience
            elif time.perf_counter() > latest:
                return
            await asyncio.sleep(0.1)

    async def one_more_answered(self, patience: float = 120.0) -> bool:
        """Waits for the next answer; whether there was any left to come.

        Raises TimeoutError: a bot that cannot even start would be waited for without end.
        """
        before = len(self.answers())
        async with asyncio.timeout(patience):
            while len(self.answers()) == before:
                if before == len(self.asked):
                    return False
                await asyncio.sleep(0.05)
        return True

    def inversions(self) -> int:
        """Questions of one chat whose first answers stand in the wrong order."""
        wrong = 0
        for seat in self.seats:
            replied = [m.reply_to.message_id for m in seat.bot_messages() if m.reply_to]
            first = list(dict.fromkeys(replied))
            wrong += sum(a > b for a, b in pairwise(first))
        return wrong


async def kills() -> Figures:
    """Kill -9 at random under load."""
    dice = random.Random(7)
    server = DevServer()
    async with running(server) as bot:
        crowd = Crowd(server, CHATS)
        asking = asyncio.create_task(crowd.ask(UPDATES, RATE))
        waits: list[float] = []
        for _ in range(KILLS):
            await asyncio.sleep(dice.uniform(1.0, 3.0))
            await bot.kill()
            killed = time.perf_counter()
            await bot.start()
            if await crowd.one_more_answered():
                waits.append(time.perf_counter() - killed)
        await asking
        await crowd.all_answered(120)
        answers = crowd.answers()
        duplicates = sum(answers.values()) - len(answers)
        return {
            "updates": len(crowd.asked),
            "kills": KILLS,
            "lost": len(crowd.asked) - len(answers),
            "duplicates": duplicates,
            "inversions": crowd.inversions(),
            "first answer after a kill, median s": round(statistics.median(waits), 2),
            "the same, longest s": round(max(waits), 2),
        }


async def outage() -> Figures:
    """404 once, then ten 502s in a row on every method."""
    server = DevServer()
    async with running(server):
        crowd = Crowd(server, 5)
        crowd.say(crowd.seats[0], "fighters before")
        await crowd.all_answered(20)
        server.faults.on("getUpdates", NOT_FOUND)
        await server.called("getUpdates", len(server.calls("getUpdates")) + 1, 60)
        crowd.say(crowd.seats[1], "fighters after a refusal")
        begun = time.perf_counter()
        await crowd.all_answered(70)
        after_404 = time.perf_counter() - begun

        server.faults.on("*", BAD_GATEWAY, times=None)
        crowd.say(crowd.seats[2], "fighters in the outage")
        while sum(c.code == 502 for c in server.api.calls) < 10:
            await asyncio.sleep(0.05)
        server.faults.clear()
        begun = time.perf_counter()
        await crowd.all_answered(60)
        return {
            "after one 404, s": round(after_404, 2),
            "after ten 502s, s": round(time.perf_counter() - begun, 2),
            "lost": len(crowd.asked) - len(crowd.answers()),
        }


async def storm() -> Figures:
    """429 for each send into one chat; the others are measured with and without it."""
    calm = await _latencies(stormy=False)
    stormy = await _latencies(stormy=True)
    return {
        "others' p95 without, ms": round(1000 * calm[0], 1),
        "others' p95 with, ms": round(1000 * stormy[0], 1),
        "lost": stormy[1],
    }


async def _latencies(*, stormy: bool) -> tuple[float, int]:
    server = DevServer()
    took: dict[tuple[int, int], float] = {}

    async with running(server):
        crowd = Crowd(server, 20)
        crowd.say(crowd.seats[1], "fighters first")
        await crowd.all_answered(20)
        if stormy:
            sad = crowd.seats[0].chat.chat_id
            server.faults.on("sendMessage", Flood(2), times=40, chat_id=sad)
        server.world.watchers.append(lambda _, m: _note(took, crowd, m))
        await crowd.ask(300, 15.0)
        await crowd.all_answered(150)
        others = [t for (chat, _), t in took.items() if chat != crowd.seats[0].chat.chat_id]
        lost = len(crowd.asked) - len(crowd.answers())
    return _p95(others), lost


def _note(took: dict[tuple[int, int], float], crowd: Crowd, message: Any) -> None:
    if message.reply_to is not None:
        asked = (message.chat.chat_id, message.reply_to.message_id)
        if asked in crowd.asked:
            took.setdefault(asked, time.perf_counter() - crowd.asked[asked])


async def nonsense() -> Figures:
    """An update that cannot be understood, among others."""
    server = DevServer()
    async with running(server):
        crowd = Crowd(server, 10)
        bad = {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}, "text": 5}
        for _ in range(100):
            server.updates.push_raw({"update_id": server.updates.next_id(), "message": bad})
            crowd.say(random.Random(1).choice(crowd.seats), "fighters")
        begun = time.perf_counter()
        await crowd.all_answered(60)
        seconds = time.perf_counter() - begun
        polls = len(server.calls("getUpdates"))
        return {
            "unparsable": 100,
            "others lost": len(crowd.asked) - len(crowd.answers()),
            "polls": polls,
            "seconds": round(seconds, 2),
        }


async def stop() -> Figures:
    """SIGTERM with 500 updates waiting, then a new start."""
    server = DevServer()
    async with running(server) as bot:
        crowd = Crowd(server, 50)
        for n in range(500):
            crowd.say(crowd.seats[n % 50], f"fighters {n}")
        while sum(crowd.answers().values()) < 20:
            await asyncio.sleep(0.01)
        seconds = await bot.stop()
        left = len(crowd.asked) - len(crowd.answers())
        await bot.start()
        await crowd.all_answered(60)
        answers = crowd.answers()
        return {
            "seconds to stop": round(seconds, 2),
            "unanswered at the stop": left,
            "lost": len(crowd.asked) - len(answers),
            "duplicates": sum(answers.values()) - len(answers),
        }


async def flood() -> Figures:
    """50 a second in one chat, 5 a second in the others."""
    calm = await _beside_a_flood(0.0)
    stormy = await _beside_a_flood(50.0)
    return {
        "others' p95 without, ms": round(1000 * calm[0], 1),
        "others' p95 with, ms": round(1000 * stormy[0], 1),
        "notices in 20 s": stormy[1],
    }


async def _beside_a_flood(rate: float) -> tuple[float, int]:
    server = DevServer()
    took: dict[tuple[int, int], float] = {}
    async with running(server):
        crowd, loud = Crowd(server, 20), Crowd(server, 1)
        crowd.say(crowd.seats[0], "fighters first")
        await crowd.all_answered(20)
        server.world.watchers.append(lambda _, m: _note(took, crowd, m))
        async with asyncio.TaskGroup() as group:
            group.create_task(crowd.ask(100, 5.0))
            if rate:
                group.create_task(loud.ask(int(rate * 20), rate))
        await crowd.all_answered(30)
        said = [m.text for m in loud.seats[0].bot_messages()]
    return _p95(took.values()), sum("Many messages at once" in text for text in said)


async def backlog() -> Figures:
    """20,000 updates waiting at the start; people type inline meanwhile."""
    server = DevServer()
    with tempfile.TemporaryDirectory() as home:
        async with server:
            process = Process(Path(home), server)
            await process.start()
            crowd = Crowd(server, 200)
            crowd.say(crowd.seats[0], "fighters first")
            await crowd.all_answered(30)
            idle = process.memory()
            for n in range(20_000):
                crowd.say(crowd.seats[n % 200], f"fighters {n}")
            await _until(lambda: len(server.updates.pending) < 100)
            took = []
            for n in range(60):
                begun = time.perf_counter()
                query = crowd.seats[n].person.inline(f"fighters {n}")
                await server.results(query, 10)
                took.append(time.perf_counter() - begun)
                await asyncio.sleep(0.1)
            most = process.memory()
            await process.kill()
    return {
        "memory grew by, MB": round(most - idle, 1),
        "inline p95, ms": round(1000 * _p95(took), 1),
    }


async def _until(reached: Callable[[], bool]) -> None:
    while not reached():
        await asyncio.sleep(0.05)


def _p95(seconds: Iterable[float]) -> float:
    return statistics.quantiles(seconds, n=20)[18]


TRIALS: dict[str, Callable[[], Awaitable[Figures]]] = {
    "kills": kills,
    "outage": outage,
    "storm": storm,
    "nonsense": nonsense,
    "stop": stop,
    "flood": flood,
    "backlog": backlog,
}


async def main(names: list[str]) -> None:
    for name in names:
        print(f"{name}: {(TRIALS[name].__doc__ or '').strip()}", flush=True)
        load = os.getloadavg()[0]
        figures = await TRIALS[name]()
        print("  ", json.dumps({**figures, "load before": round(load, 1)}), flush=True)


if __name__ == "__main__":
    chosen = sys.argv[1:] or ["all"]
    asyncio.run(main(list(TRIALS) if chosen == ["all"] else chosen))
