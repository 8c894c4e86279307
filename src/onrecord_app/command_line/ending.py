"""Told to end, a command first removes what it had begun to write."""

import os
import signal
import threading
from types import FrameType

from onrecord.passing import remove_ours

_TELLING = (signal.SIGTERM, signal.SIGHUP)
"""Ctrl+C is told apart: that one Python turns into an exception by itself."""


def heed_signals() -> None:
    """Have them leave nothing half-written; told a second time, the process is gone at once."""
    if threading.current_thread() is not threading.main_thread():
        return
    for number in _TELLING:
        # What whoever started us had ignored (nohup) stays ignored.
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> None:
    # No exception: raised while a library cleans up, Python would drop it, and the signal with it.
    signal.signal(number, signal.SIG_DFL)
    remove_ours()
    os.kill(os.getpid(), number)
