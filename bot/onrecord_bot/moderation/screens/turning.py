"""What does not fit one screen, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from onrecord_bot.moderation.conversation.sitting import Sitting
from onrecord_bot.moderation.here import Here
from onrecord_bot.moderation.screens.screen import Choice, Row

Listed = TypeVar("Listed")
_ON_A_PAGE = 6


@dataclass(frozen=True, slots=True)
class Leaf(Generic[Listed]):
    """One page of a list: what stands on it, and the position of its first entry in the list."""

    shown: Sequence[Listed]
    first: int
    turning: tuple[Row, ...]


def leaf(every: Sequence[Listed], page: int) -> Leaf[Listed]:
    """The page of this number, or the last page if the list became shorter."""
    pages = max(-(-len(every) // _ON_A_PAGE), 1)
    number = min(page, pages - 1)
    first = number * _ON_A_PAGE
    return Leaf(every[first : first + _ON_A_PAGE], first, turning(number, pages))


def turning(number: int, pages: int) -> tuple[Row, ...]:
    """The buttons that turn pages; none for a single page."""
    if pages < 2:
        return ()
    signs = {number - 1: "‹", number: f"{number + 1}/{pages}", number + 1: "›"}
    return (tuple(Choice(sign, "turn", str(n)) for n, sign in signs.items() if 0 <= n < pages),)


def turned(sitting: Sitting, number: str, _here: Here) -> Sitting:
    """The same step, at another page."""
    return replace(sitting, page=int(number), note="")
