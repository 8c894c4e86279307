"""Words for opposite acts and states: 'hired' and 'fired', 'support' and 'oppose'."""

from dataclasses import dataclass
from functools import lru_cache

from onrecord.comparing.words.subject import is_telling, stem
from onrecord.comparing.words.verb_words import OPPOSITE, OPPOSITE_STANCES
from onrecord.comparing.words.verbs import MAY_BE_ONE, deed_at
from onrecord.figures.words.populations import named
from onrecord.text import tokens
from onrecord.text.lists import word_list, word_set

_ACTS = """
passed approved|defeated
escaped fled|released freed
launched fired|intercepted downed shot
gained gains gain added adds|lost loses lose shed sheds cut cuts slashed eliminated
"""
"""What is done, by words that tell it of each other only: 'gained' and 'cut'."""
_STANCES = """
raised raises raise increased boosted|lowered lowers lower reduced reduces cut cuts
for|against
за|против проти
repeal repealed repeals scrap scrapped|keep keeps kept
upheld uphold upholds|overturned overturns struck quashed annulled
tightened tightens tighter|loosened loosens relaxed eased looser
succeeded succeed succeeds|failed fail fails
удал|провал
вдал|провал
trust trusts|distrust distrusts mistrust
agree agrees|disagree disagrees
more|less fewer
high higher highest|low lower lowest
above|below
поддерж|против
підтрим|проти
"""
_PREFIXES = ("un", "dis", "non", "не")
_BEHIND_PREFIX = {
    "in": tuple("abcdefghjknoqstuvwxyz"),
    "im": ("m", "b", "p"),
    "il": ("l",),
    "ir": ("r",),
}
"""'inactive', 'immature', 'illegal', 'irregular'."""

_SHORTEST_ADJECTIVE = 5
_LEAST_BASE = 4
_OF_ADJECTIVES = word_list(
    "able ible al ive ate ent ant ect ete ure ous ar id ity acy ence ance ally ively",
)
_SHORT = word_set("took more less fewer above below got percent times for against за против проти")
"""Words that tell nothing elsewhere, and here which way it is."""

_VOTED = word_set("for against за против проти")
_VOTING = ("vot", "campaign", "голос", "проголос")
"""'voted for', 'голосовал против'."""

_HEDGES = frozenset({"more", "less", "fewer", "above", "below", "higher", "lower"})
"""'20 percent more' says which way; 'more than 20' only bounds."""

_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class _Row:
    """Words, or names of deeds, and their opposites; ``counted`` if they are acts with counts."""

    sides: tuple[frozenset[str], frozenset[str]]
    counted: bool


def _rows(table: str, *, counted: bool) -> list[_Row]:
    pairs = (row.split("|") for row in table.strip().splitlines())
    return [_Row((word_set(one), word_set(other)), counted) for one, other in pairs]


_BY_WORDS = (*_rows(_ACTS, counted=True), *_rows(_STANCES, counted=False))
_BY_DEEDS = (*_rows(OPPOSITE, counted=True), *_rows(OPPOSITE_STANCES, counted=False))
_BY_PREFIX = _Row((frozenset(), frozenset()), counted=False)
_Side = tuple[_Row, bool]


def opposed(one: str, other: str) -> bool:
    """Whether both texts say the same but for two words that are opposites."""
    return bool(_opposed_rows(one, other))


def opposed_acts(one: str, other: str) -> bool:
    """Whether the opposites are acts, each with its own count: '90 hired', '90 fired'."""
    rows = _opposed_rows(one, other)
    return bool(rows) and all(row.counted for row in rows)


@lru_cache(maxsize=1024)
def _opposed_rows(one: str, other: str) -> frozenset[_Row]:
    """The rows of the tables by which words of the texts are opposite."""
    first, second = _told(one), _told(other)
    opposites = _Opposites(_untold(second, first))
    return frozenset(
        row
        for said in frozenset(_untold(first, second))
        if _says_which_way(said.lead, said.word)
        for row in opposites.rows(said)
    )


def _untold(told: list["_Said"], elsewhere: list["_Said"]) -> list["_Said"]:
    """What one text says and the other does not, by that word or another for the same deed.

    'Attacked with 143 drones, shot down 131' tells of a launch as well.
    """
    words = {said.word for said in elsewhere}
    deeds = {said.deed for said in elsewhere} - {""}
    return [said for said in told if said.word not in words and not _is_among(deeds, said.deed)]


def _is_among(deeds: set[str], deed: str) -> bool:
    return bool(deed) and any(MAY_BE_ONE.may_be_one((deed, other)) for other in deeds)


@dataclass(frozen=True, slots=True)
class _Said:
    """A word, the stem of the one before (who did it, or what it was done to), and its deed."""

    lead: str
    word: str
    deed: str


class _Opposites:
    """The words of a text by the one before each."""

    def __init__(self, told: list[_Said]) -> None:
        self.words = frozenset((said.lead, said.word) for said in told)
        self.sides = frozenset((said.lead, side) for said in told for side in _sides_of(said))

    def rows(self, said: _Said) -> list[_Row]:
        """The rows by which a word behind the same word in another text is this one's opposite."""
        rows = [row for row, side in _sides_of(said) if (said.lead, (row, not side)) in self.sides]
        others = _prefixed_otherwise(said.word)
        prefixed = any((said.lead, form) in self.words for form in others)
        return [*rows, _BY_PREFIX] if prefixed else rows


def _prefixed_otherwise(word: str) -> list[str]:
    """'safe' of 'unsafe' and the other way round; 'legal' of 'illegal', no 'port' of 'import'."""
    shorter = [word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix)]
    longer = [prefix + word for prefix in _PREFIXES]
    if not word.isascii() or len(word) < _SHORTEST_ADJECTIVE or not word.endswith(_OF_ADJECTIVES):
        return [*shorter, *longer]
    if (base := word[2:]).startswith(_BEHIND_PREFIX.get(word[:2], ())) and len(base) > _LEAST_BASE:
        shorter.append(base)
    longer += [prefix + word for prefix, opens in _BEHIND_PREFIX.items() if word.startswith(opens)]
    return [*shorter, *longer]


def _sides_of(said: _Said) -> tuple[_Side, ...]:
    """The rows of the tables that hold the word or its deed, each with the side it is on."""
    return _sides_of_word(said.word) + (_sides_of_deed(said.deed) if said.deed else ())


@lru_cache(maxsize=1024)
def _sides_of_word(word: str) -> tuple[_Side, ...]:
    return tuple(
        (row, bool(side)) for row in _BY_WORDS for side in (0, 1) if _is_of(word, row.sides[side])
    )


@lru_cache(maxsize=512)
def _sides_of_deed(deed: str) -> tuple[_Side, ...]:
    return tuple(
        (row, bool(side)) for row in _BY_DEEDS for side in (0, 1) if deed in row.sides[side]
    )


def _told(text: str) -> list[_Said]:
    """The telling words of the text, in order."""
    words = tokens(text)
    told = [
        (word, deed_at(words, at))
        for at, word in enumerate(words)
        if is_telling(word) or word in _SHORT
    ]
    leads = ["", *(named(word) or stem(word) for word, _ in told)]
    return [_Said(lead, word, deed) for lead, (word, deed) in zip(leads, told, strict=False)]


def _says_which_way(before: str, word: str) -> bool:
    if word in _VOTED:
        return before.startswith(_VOTING)
    return word not in _HEDGES or before in {"percent", "tim", "is", "are", "was", "were"}


def _is_of(word: str, side: frozenset[str]) -> bool:
    return word in side or (not word.isascii() and word.startswith(_stems(side)))


@lru_cache(maxsize=1024)
def _stems(side: frozenset[str]) -> tuple[str, ...]:
    return tuple(form for form in side if len(form) > _SHORTEST_STEM)
