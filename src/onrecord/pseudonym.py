"""Stand-ins for people's ids: keyed hashes that say nothing without the pepper.

A plain hash of a Telegram id is undone by trying every id; a keyed one is not, as long as the
pepper stays outside the database. Each purpose has its own key, so that the stand-in of a person
in one place cannot be matched with the one in another.
"""

import hmac
import os
import secrets
from pathlib import Path

from onrecord.errors import Misconfigured

_BYTES = 32
_FILE = "pepper"


class Pseudonyms:
    """Stand-ins under one pepper, which never shows."""

    __slots__ = ("_ballot", "_curator", "_giver", "_person", "proof")

    def __init__(self, pepper: bytes) -> None:
        if len(pepper) < _BYTES:
            raise Misconfigured(f"a pepper of at least {_BYTES} bytes is needed")
        self._person = _digest(pepper, b"person")
        self._curator = _digest(pepper, b"curator")
        self._ballot = _digest(pepper, b"ballot")
        self._giver = _digest(pepper, b"giver")
        self.proof = _digest(pepper, b"proof").hex()
        """The same for the same pepper, and tells nothing else: kept in the record."""

    def __repr__(self) -> str:
        return "Pseudonyms(...)"

    def person(self, user_id: int) -> str:
        """Who asks: the key of a conversation's state."""
        return _digest(self._person, str(user_id).encode()).hex()

    def curator(self, user_id: int) -> str:
        """Who curates: the account that an enrolled curator is known by."""
        return _digest(self._curator, str(user_id).encode()).hex()

    def ballot(self, answer: str) -> str:
        """A delivered answer, by where it stands: what a vote on it is known by."""
        return _digest(self._ballot, answer.encode()).hex()

    def giver(self, user_id: int) -> str:
        """Who hands a text to the curators: kept nowhere, receipts are made with it."""
        return _digest(self._giver, str(user_id).encode()).hex()


def missing_pepper(home: Path) -> Path | None:
    """Where the pepper should lie, unless it does."""
    kept = home / _FILE
    return None if kept.exists() else kept


def load_pepper(home: Path) -> bytes:
    """The pepper kept in this directory, made on first use, readable by its owner only.

    Raises Misconfigured where the file does not hold one.
    """
    kept = home / _FILE
    if not kept.exists():
        _make(kept)
    pepper = kept.read_bytes()
    if len(pepper) != _BYTES:
        raise Misconfigured(
            f"{kept} does not hold {_BYTES} bytes: put it back from a copy, or remove it "
            "(curators must then be enrolled anew)"
        )
    return pepper


def _make(kept: Path) -> None:
    beside = kept.with_name(f"{_FILE}.{secrets.token_hex(8)}")
    try:
        _write(beside)
        # A link, unlike a rename, never replaces the pepper that another process made meanwhile.
        kept.hardlink_to(beside)
    except FileExistsError:
        pass
    except OSError as wrong:
        # A disk that is full does not say which file found no room.
        wrong.filename = wrong.filename or str(kept)
        raise
    finally:
        beside.unlink(missing_ok=True)


def _write(beside: Path) -> None:
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_bytes(_BYTES))
        file.flush()
        os.fsync(file.fileno())


def _digest(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, "sha256")
