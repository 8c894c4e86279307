"""A command that is told to end first removes what it had begun to write."""

import os
import signal
import threading
from types import FrameType

from onrecord.passing import remove_ours

_TELLING = (signal.SIGTERM, signal.SIGHUP)
"""Ctrl+C is not among them: Python turns that into an exception by itself."""


def heed_signals() -> None:
    """Leave nothing half-written when told to end; when told a second time, end at once."""
    if threading.current_thread() is not threading.main_thread():
        return
    for number in _TELLING:
        # What the process that started us ignores (nohup) stays ignored.
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> None:
    # No exception: raised while a library cleans up, Python would drop it, and the signal with it.
    signal.signal(number, signal.SIG_DFL)
    remove_ours()
    os.kill(os.getpid(), number)
