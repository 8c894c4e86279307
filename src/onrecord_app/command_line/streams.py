"""The three streams of a process, in whatever state it was started with them."""

import io
import os
import sys
from pathlib import Path
from typing import Any

_ERRORS = 2
_NARROWEST = 20
"""Letters in a line; who starts us where nothing is shown may say that it has none."""
_STEERING = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160)) if code != ord("\n")}


def bear_with_streams() -> None:
    """Keep working if one of the three is missing, full, abandoned or short of letters."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nothing = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - to the end
            setattr(sys, name, nothing)
    _bear_with_no_width()
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal that lacks a letter shows a question mark, and the rest.
        sys.stdout.reconfigure(errors="replace")
    if sys.stderr is sys.__stderr__ and isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr = _bearing(sys.stderr)


def let_go_of_output() -> None:
    """What is still buffered goes nowhere where nobody reads it or a disk is full.

    The interpreter would try it once more at its end, complain, and end with a code of its own.
    """
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def harmless(text: str) -> str:
    """Names and words of others, for a terminal: what would steer it is spelt out."""
    return text.translate(_STEERING)


def _bear_with_no_width() -> None:
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and float(columns) < _NARROWEST:
        del os.environ["COLUMNS"]


class _Bearing(io.FileIO):
    """What cannot be written is lost, and the writer goes on.

    A log lies on a disk that is full, or goes to a reader that has ended: no reason to answer
    nobody any more.
    """

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except OSError:
            return len(memoryview(data))


def _bearing(stream: io.TextIOWrapper) -> io.TextIOWrapper:
    raw = _Bearing(_ERRORS, "w", closefd=False)
    return io.TextIOWrapper(
        io.BufferedWriter(raw), stream.encoding, stream.errors, line_buffering=True
    )
