"""What is said when a command fails: one sentence, and the exit code that goes with it."""

import traceback
from collections.abc import Iterator
from pathlib import Path

from onrecord.errors import Busy, Misconfigured, OnRecordError, Unreadable

FAILED, USAGE, SETUP, INTERRUPTED = 1, 2, 3, 130

# As the loader, the threads of Python and the libraries in C++ word it.
_SHORT = (
    "failed to map segment",
    "annot allocate memory",
    "start new thread",
    "bad_alloc",
    "bad alloc",
)


def told(wrong: BaseException) -> tuple[str, int]:
    """The sentence and the exit code: the person's, the machine's, or a fault of our own."""
    if isinstance(wrong, OnRecordError):
        return str(wrong), _exit_code(wrong)
    if _is_short_of_memory(wrong):
        return "there is too little memory: give it more, or raise its limit (ulimit)", SETUP
    if isinstance(wrong, OSError):
        # A full disk, a folder that may not be written: the machine's, and in its own words.
        where = f": {wrong.filename}" if wrong.filename else ""
        return f"{wrong.strerror or wrong}{where}", SETUP
    if isinstance(wrong, ImportError):
        missing = wrong.name or "a library"
        return f"{missing} cannot be loaded: `make install` installs what is needed", SETUP
    return f"a fault of OnRecord itself, {_traced(wrong)}", FAILED


def is_interrupt(wrong: BaseException) -> bool:
    """Whether it is Ctrl+C, or what a library made of that while it was being loaded."""
    return any(isinstance(one, KeyboardInterrupt) for one in _chain(wrong))


def _exit_code(wrong: OnRecordError) -> int:
    if isinstance(wrong, Misconfigured | Busy):
        return SETUP
    return USAGE if isinstance(wrong, Unreadable) else FAILED


def _is_short_of_memory(wrong: BaseException) -> bool:
    return any(
        isinstance(one, MemoryError) or any(sign in str(one) for sign in _SHORT)
        for one in _chain(wrong)
    )


def _chain(wrong: BaseException | None) -> Iterator[BaseException]:
    while wrong is not None:
        yield wrong
        wrong = wrong.__cause__ or wrong.__context__


def _traced(wrong: BaseException) -> str:
    """What it was and where, without its message: that may hold what somebody wrote."""
    frames = traceback.extract_tb(wrong.__traceback__)[-4:]
    steps = " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    return f"{type(wrong).__name__} at {steps}: please report it"
