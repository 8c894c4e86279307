"""A fixed number of threads for synchronous work, which a stuck job cannot use up."""

import asyncio
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

from onrecord_bot.work.limits import Limit, own_limit

P = ParamSpec("P")
T = TypeVar("T")


class Panicked(Exception):
    """A call ended in something that is no Exception; the message names it."""


@dataclass(slots=True, eq=False)
class _Job:
    act: Callable[[], Any]
    loop: asyncio.AbstractEventLoop
    result: "asyncio.Future[Any]"
    paused: Limit | None = None
    started: bool = False
    abandoned: bool = False


class Threads:
    """Runs calls of the synchronous desks away from the event loop.

    The threads are daemons: one that never comes back does not hold up the end of the process.
    Cancelling a running call leaves its thread behind and puts a fresh one in its place.
    """

    def __init__(self, count: int, name: str) -> None:
        self._name = name
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._guard = threading.Lock()
        self._count = count
        self._free = count
        self.abandoned = 0
        for _ in range(count):
            self._start()

    async def run(self, act: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Makes the call in a thread of ours; what it returns or raises."""
        loop = asyncio.get_running_loop()
        job = _Job(lambda: act(*args, **kwargs), loop, loop.create_future(), self._place())
        self._jobs.put(job)
        try:
            result: T = await job.result
        except asyncio.CancelledError:
            self._abandon(job)
            raise
        return result

    def close(self) -> None:
        """Let the idle threads end; nothing waits for the busy ones."""
        for _ in range(self._count):
            self._jobs.put(None)

    def _place(self) -> Limit | None:
        """Takes a place; if none is free, stops the caller's clock and returns it."""
        with self._guard:
            self._free -= 1
            waits = self._free < 0
        if not waits or (limit := own_limit()) is None:
            return None
        limit.pause()
        return limit

    def _start(self) -> None:
        threading.Thread(target=self._work, name=self._name, daemon=True).start()

    def _abandon(self, job: _Job) -> None:
        with self._guard:
            job.abandoned = True
            if not job.started:
                return
            self.abandoned += 1
            self._free += 1
        self._start()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if self._begins(job):
                _settle(job)
            if not self._ends(job):
                return

    def _begins(self, job: _Job) -> bool:
        """Marks the job as begun; whether somebody still waits for it."""
        with self._guard:
            job.started = not job.abandoned
        if job.started and job.paused is not None:
            _call(job.loop, job.paused.go_on)
        return job.started

    def _ends(self, job: _Job) -> bool:
        """Whether the thread goes on: one that was left behind has been replaced."""
        with self._guard:
            goes_on = not (job.started and job.abandoned)
            self._free += goes_on
            # Whoever is cancelled from now on leaves no thread behind.
            job.started = job.started and not goes_on
        return goes_on


@dataclass(frozen=True, slots=True)
class Crews:
    """Threads that call the desks. Inline queries must not queue behind a backlog of messages."""

    storing: Threads
    answering: Threads
    typing: Threads

    @classmethod
    def of(cls, storing: int, answering: int) -> "Crews":
        """Crews with these numbers of threads."""
        return cls(
            Threads(storing, "onrecord-bot-store"),
            Threads(answering, "onrecord-bot-answer"),
            Threads(1, "onrecord-bot-inline"),
        )

    @property
    def abandoned(self) -> int:
        return sum(threads.abandoned for threads in self._every())

    def close(self) -> None:
        for threads in self._every():
            threads.close()

    def _every(self) -> tuple[Threads, ...]:
        return self.storing, self.answering, self.typing


def _settle(job: _Job) -> None:
    try:
        value = job.act()
    except BaseException as error:  # noqa: BLE001 - handed to whoever awaits it
        _call(job.loop, _fail, job.result, error)
    else:
        _call(job.loop, _succeed, job.result, value)


def _call(loop: asyncio.AbstractEventLoop, how: Callable[..., None], *what: object) -> None:
    # After a clean shutdown nobody is left to tell.
    if not loop.is_closed():
        loop.call_soon_threadsafe(how, *what)


def _succeed(result: "asyncio.Future[Any]", value: object) -> None:
    if not result.done():
        result.set_result(value)


def _fail(result: "asyncio.Future[Any]", error: BaseException) -> None:
    if not result.done():
        # A library in another language may panic past every except: here that is a failure too.
        failure = error if isinstance(error, Exception) else Panicked(type(error).__name__)
        result.set_exception(failure)
