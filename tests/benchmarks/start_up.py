"""How long it takes to begin: to import, to show the help, to be ready with a large record.

    python -m tests.benchmarks.start_up HOME [TIMES]

HOME holds a record that `many_claims` made. Each figure is the least of several runs, since
whatever else the machine does only adds to it: processor seconds first, then those on the wall.
"""

# ruff: noqa: T201 - it prints its figures

import asyncio
import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.process import onrecord

TIMES = 5
PACKAGES = "import onrecord, onrecord_index, onrecord_bot, onrecord_web, onrecord_app"
SERVING = (
    "import onrecord, onrecord.store, onrecord.exchange.lines, onrecord.exchange.contract, "
    "onrecord.settings, onrecord_index, onrecord_bot.application, onrecord_bot.render, "
    "onrecord_bot.phrases, onrecord_web, onrecord_app.cli"
)
HELP = "import sys; sys.argv = ['onrecord', '--help']; from onrecord_app.cli import main; main()"

Took = tuple[float, float]
"""Processor seconds and seconds on the wall."""


def run(code: str) -> Took:
    """What it takes an interpreter to start, run this and end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
    wall = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, wall


def ready(home: Path) -> Took:
    """From the command to ready, with a development server of its own as Telegram."""

    async def start() -> Took:
        async with onrecord(home, {"ONRECORD_DEV_PORT": "0"}) as process:
            return process.used().cpu_s, process.ready_s

    return asyncio.run(start())


def ready_without_index(home: Path) -> Took:
    """The same where the index has to be built anew from the stored vectors."""
    shutil.rmtree(home / "index", ignore_errors=True)
    return ready(home)


def least(times: int, trial: Callable[[], Took]) -> dict[str, float]:
    """The least of several runs, each figure for itself."""
    cpu, wall = zip(*(trial() for _ in range(times)), strict=True)
    return {"cpu s": round(min(cpu), 2), "wall s": round(min(wall), 2)}


def main(home: Path, times: int) -> None:
    trials: dict[str, Callable[[], Took]] = {
        "an empty interpreter": lambda: run(""),
        "import of the packages": lambda: run(PACKAGES),
        "import of all that serves": lambda: run(SERVING),
        "onrecord --help": lambda: run(HELP),
        "ready, index built anew": lambda: ready_without_index(home),
        "ready": lambda: ready(home),
    }
    figures = {}
    for name, trial in trials.items():
        figures[name] = least(times, trial)
        print(f"{name:<26}{figures[name]['cpu s']:>8} cpu s{figures[name]['wall s']:>8} s")
    print(json.dumps({**figures, "load average": round(os.getloadavg()[0], 1)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else TIMES)
