"""OnRecord itself in a process of its own, as an operator would start it."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
import time
import urllib.request
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_LOOK_EVERY = 0.02


@dataclass(frozen=True, slots=True)
class Used:
    """What a process used so far: processor seconds and resident megabytes."""

    cpu_s: float
    rss_mb: float
    most_rss_mb: float


@dataclass(slots=True)
class Process:
    """`onrecord run` on a home."""

    pid: int
    ready_s: float

    def used(self) -> Used:
        """What it used until now."""
        stat = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        megabytes = {
            name: int(rest.split()[0]) / 1024
            for name, _, rest in (line.partition(":") for line in lines)
            if name in ("VmRSS", "VmHWM")
        }
        cpu = (int(stat[11]) + int(stat[12])) / _TICKS
        return Used(cpu, megabytes["VmRSS"], megabytes["VmHWM"])


@asynccontextmanager
async def onrecord(home: Path, more: Mapping[str, str]) -> AsyncIterator[Process]:
    """The process from when it says that it is ready until it has stopped."""
    web_port = _free_port()
    settings = {"ONRECORD_WEB_PORT": str(web_port), "ONRECORD_LOG_LEVEL": "WARNING", **more}
    begun = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "from onrecord_app.cli import main; main()",
        "run", "--home", str(home),
        env={**os.environ, **settings},
    )  # fmt: skip
    try:
        await _ready(web_port, process)
        yield Process(process.pid, time.perf_counter() - begun)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        await process.wait()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


async def _ready(web_port: int, process: asyncio.subprocess.Process) -> None:
    while not await asyncio.to_thread(_says_ready, web_port):
        if process.returncode is not None:
            raise RuntimeError(f"the process ended with {process.returncode} before it was ready")
        await asyncio.sleep(_LOOK_EVERY)


def _says_ready(web_port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{web_port}/readyz", timeout=1) as response:
            return bool(response.status == 200)
    except OSError:
        return False
