"""Modules are loaded without a search for garbage: what they define stays."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Search for no garbage while modules are loaded.

    Measured: such searches take a sixth of the time in which a command is loaded, and find nothing.
    """
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searched:
            gc.enable()
