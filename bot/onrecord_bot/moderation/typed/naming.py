"""Which known parties a typed name may mean, in any language they are named in."""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from onrecord.model import Language, Party, Status
from onrecord.text import fold
from onrecord_bot.moderation.typed.cleaning import shortened
from onrecord_bot.pages.foreign import one_line
from onrecord_bot.phrases import worded

MOST = 6
_NEAR = 80.0
_ON_A_BUTTON = 40


def fitting(typed: str, parties: Iterable[Party]) -> tuple[Party, ...]:
    """The parties with a name or alias like the one typed, nearest first."""
    wanted = fold(typed).strip()
    scored = [(_nearness(wanted, party), party) for party in parties if _is_known(party)]
    near = sorted((-score, party.party_id, party) for score, party in scored if score >= _NEAR)
    return tuple(party for _, _, party in near[:MOST])


def is_named(typed: str, party: Party) -> bool:
    """Whether the party goes by exactly this name."""
    return fold(typed).strip() in {fold(name) for name in _names(party)}


def label(party: Party, language: Language) -> str:
    """The name as a button shows it."""
    return shortened(one_line(worded(party.names, language)), _ON_A_BUTTON)


def _is_known(party: Party) -> bool:
    return party.status is Status.PUBLISHED


def _nearness(wanted: str, party: Party) -> float:
    return max((_likeness(wanted, fold(name)) for name in _names(party)), default=0.0)


def _likeness(wanted: str, name: str) -> float:
    if wanted == name:
        return 101.0
    if not wanted or not name:
        return 0.0
    if len(wanted) >= 3 and any(word.startswith(wanted) for word in name.split()):
        return 95.0
    if len(wanted) < 4 or len(name) < 4:
        return float(fuzz.ratio(wanted, name))
    return max(float(fuzz.ratio(wanted, name)), 0.95 * _coverage(wanted.split(), name.split()))


def _coverage(wanted: Sequence[str], name: Sequence[str]) -> float:
    """How well the words of a name cover the typed ones, in whatever order."""
    return sum(max(fuzz.ratio(word, other) for other in name) for word in wanted) / len(wanted)


def _names(party: Party) -> Sequence[str]:
    return [text.words for text in (*party.names, *party.aliases)]
