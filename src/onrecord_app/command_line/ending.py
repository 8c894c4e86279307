"""Told to end, a command first removes what it had begun."""

import os
import signal
import threading
from types import FrameType

_TELLING = (signal.SIGTERM, signal.SIGHUP)
"""Ctrl+C is told apart: that one Python turns into an exception by itself."""


class ToldToEnd(BaseException):
    """A signal came; no part of a command may take it for a failure of its own."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def heed_signals() -> None:
    """Have them unwind what is under way; told a second time, the process is gone at once."""
    if threading.current_thread() is not threading.main_thread():
        return
    for number in _TELLING:
        # What whoever started us had ignored (nohup) stays ignored.
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _unwind)


def end_by(number: int) -> None:
    """End as whoever sent the signal expects it."""
    os.kill(os.getpid(), number)


def _unwind(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
    raise ToldToEnd(number)
