"""The starter record: two articles of 2022, restated, as rows in JSON Lines."""

from importlib.resources import files
from importlib.resources.abc import Traversable

SOURCE = "starter record"
"""The name under which the journal notes its import."""


def starter_record() -> Traversable:
    """The packaged file; open it with ``open("rb")`` and read it like any other import."""
    return files("onrecord.starter") / "record.jsonl"
