"""What the word search's library says of disks and files, as our own errors."""

from collections.abc import Iterator
from contextlib import contextmanager
from errno import EIO

from onrecord.errors import StaleIndex

DAMAGED = "the files of the word search are damaged"


@contextmanager
def writing() -> Iterator[None]:
    """Of a disk that is full, or cannot be written, the library says ValueError. Raises OSError."""
    try:
        yield
    except BaseException as wrong:
        if isinstance(wrong, ValueError) or _is_panic(wrong):
            raise OSError(EIO, "the word search cannot be written") from wrong
        raise


@contextmanager
def reading() -> Iterator[None]:
    """The files are in use as they lie on disk: whatever is wrong with one shows when it is read.

    Raises StaleIndex.
    """
    try:
        yield
    except BaseException as wrong:
        if is_damage(wrong):
            raise StaleIndex(DAMAGED) from wrong
        raise


def is_damage(wrong: BaseException) -> bool:
    """Whether an error comes from a file that was changed or removed."""
    return isinstance(wrong, OSError | ValueError | LookupError) or _is_panic(wrong)


def _is_panic(wrong: BaseException) -> bool:
    """Whether the library met what it took to be impossible; that is no Exception to it."""
    return type(wrong).__name__ == "PanicException"
