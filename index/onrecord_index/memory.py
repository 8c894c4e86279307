"""Gives memory that a large task needed back to the system."""

import ctypes
import gc
from contextlib import suppress


def give_back() -> None:
    """Let go of what a large task left behind, where the C library can be told to."""
    gc.collect()
    with suppress(OSError, AttributeError):
        # glibc keeps what was freed for the next time; a build comes once in weeks.
        ctypes.CDLL(None).malloc_trim(0)
