"""Which files that only save time are damaged: they can be made again."""

from collections.abc import Iterator
from pathlib import Path

from onrecord.store import Record
from onrecord_index.disk.generations import Generations


def damages(home: Path, record: Record) -> Iterator[str]:
    """Each damaged part of the index in this home, and each stored vector that is not one."""
    for one in Generations(home / "index").damages():
        yield f"index: {one}; it is built anew when it is opened"
    for one in record.vectors.damages():
        yield f"{one}; it is computed anew when it is needed"
