"""What was done to people, or with money, in words that name no event of the record."""

from functools import lru_cache

from onrecord.comparing.words.subject import IRREGULAR
from onrecord.comparing.words.verbs import deed_of
from onrecord.figures.words.events import event_of
from onrecord.model import EventClass
from onrecord.text import tokens
from onrecord.text.lists import word_set

_TO_PEOPLE = word_set(
    "born trapped rescued hired dismissed resigned vaccinated tested infected recovered trained",
    "fined convicted charged acquitted released questioned elected fed treated buried mobilised",
    "found sought paid honoured deported",
)
_WITH_MONEY = {
    **{deed: deed for deed in ("owed", "earned", "borrowed", "lent", "repaid", "stolen")},
    **dict.fromkeys(("rescued", "saved"), "saved"),
    **dict.fromkeys(("spent", "paid", "sent", "invested", "lost"), "spent"),
}
"""What is spent on something may be said to be given, or lost."""
_GIVEN = word_set("gave gives give")
HARM = frozenset(
    {
        EventClass.KILLED,
        EventClass.WOUNDED,
        EventClass.CAPTURED,
        EventClass.DISPLACED,
        EventClass.MISSING,
    }
)
_VERBS = word_set("fed born birth births quit rescue rescues hires resigns searching")


def other_acts(one: str, other: str) -> bool:
    """Whether each text tells of acts that the other tells nothing of: 'rescued', 'evacuated'."""
    first, second = acts_in(one), acts_in(other)
    if not first or not second:
        return False
    harmed_only = all(act in HARM for act in first | second)
    return not first & second and not harmed_only


def other_money(one: str, other: str) -> bool:
    """Whether each text tells of another thing done with money: 'owes', 'donated'."""
    first, second = _with_money(one), _with_money(other)
    return bool(first and second) and not first & second


@lru_cache(maxsize=1024)
def _with_money(text: str) -> frozenset[str]:
    acts = (
        "spent" if word in _GIVEN else _WITH_MONEY.get(deed_of((word,)), "")
        for word in tokens(text)
    )
    return frozenset(filter(None, acts))


@lru_cache(maxsize=1024)
def acts_in(text: str) -> frozenset[str]:
    """The acts that the words of the text name, and what harm befell those it speaks of."""
    return frozenset(act for word in tokens(text) if (act := _act(word)))


def _act(word: str) -> str:
    event, deed = event_of(word), deed_of((word,)) if _may_be_verb(word) else ""
    harm = event.value if event in HARM else ""
    return deed if deed in _TO_PEOPLE else harm


def _may_be_verb(word: str) -> bool:
    """Whether it has the form of a verb alone: 'trained', and no 'train'."""
    return not word.isascii() or word in IRREGULAR or word in _VERBS or word.endswith("ed")
