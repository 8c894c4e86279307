"""Who is meant by a name: 'Kyiv', 'Путіна', 'министр обороны Шойгу', "Russia's president"."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain

from onrecord.comparing.names.sides import country_of
from onrecord.glossary import in_english
from onrecord.glossary.endings import declines
from onrecord.model import RUSSIAN, UKRAINIAN, Assertion, Party, PartyId, PartyKind, Role
from onrecord.text import sound, sound_alike, tokens
from onrecord.text.lists import word_set
from onrecord.text.spellings import common_start, one_slip

_SMALL = word_set("the of for and in on at a an de и і й та в у")
_SPELT = {"defense": "defence", "labor": "labour", "center": "centre"}
"""Words of offices that America spells in another way; 'organisation' is told by its ending."""
_TITLES = word_set(
    "president prime vice deputy minister premier chancellor king queen prince princess general",
    "colonel admiral marshal commander secretary mr mrs ms dr sir senator governor mayor pope",
    "patriarch ambassador head chief leader speaker foreign interior internal defence defense",
    "finance affairs affair former ex прем'єр мер",
)
"""What a person may be called by before the name, whether or not the record knows the office."""
_FARTHEST = 8
"""How many steps of speaking for one another are followed."""
_LEAST_STEM = 3
_LEAST_SLIPPED = 5
"""One slip away from a shorter word is nearly every other."""
_LONG = 6
"""From so many letters on a name may be spelt in two ways in one script: 'Shoigu', 'Shoygu'."""
_BARE, _FATHERED = frozenset({"", "ь", "й"}), frozenset({"ов", "ев", "ів", "їв"})
"""'Иванов' is no 'Иван', though that could be a case of it."""
_CYRILLIC = re.compile(r"[а-яіїєґ]+")

Forms = Sequence[frozenset[str]]
"""Of each word of a name the words on record that may be forms of it."""
Fits = Callable[["_Known", Forms], bool]


class Speakers:
    """Parties by their names, aliases and offices, in any grammatical case and either script."""

    def __init__(self, parties: Sequence[Party]) -> None:
        self._parties = {one.party_id: one for one in parties}
        self._known = [_Known.of(one, self._spoken_for(one)) for one in parties]
        self._words = _by_opening(chain.from_iterable(one.words for one in self._known))

    def named(self, name: str) -> tuple[Party, ...]:
        """Whoever the name means: spelt alike, else in another case or script, else in English.

        Every word has to belong to the party: 'Putin about NATO' is nobody's name.
        """
        asked = _words_of(name)
        if found := self._first(asked, _Known.is_named_by):
            return found
        bare = tuple(word for word in asked if not _is_title(word))
        people = self._first(bare, _Known.is_named_by) if bare != asked else ()
        return tuple(one for one in people if one.kind is PartyKind.PERSON)

    def named_in_part(self, name: str) -> tuple[Party, ...]:
        """Those whose names hold the words of this one and more: 'the Ministry of Defence'."""
        return self._first(_words_of(name), _Known.is_named_with)

    def nearly_named(self, name: str) -> tuple[Party, ...]:
        """Those whose names are a slip of the pen away: 'ukrain', 'zelensy'."""
        return self._first(_words_of(name), _Known.is_named_by, self._slips)

    def _first(
        self, asked: Sequence[str], fits: Fits, *ways: Callable[[str], frozenset[str]]
    ) -> tuple[Party, ...]:
        for forms_of in ways or (self._alike, self._forms, self._forms_in_english):
            forms = [forms_of(word) for word in asked]
            if all(forms) and (found := tuple(o.party for o in self._known if fits(o, forms))):
                return found if asked else ()
        return ()

    def with_spokesmen(self, party: Party) -> frozenset[PartyId]:
        """The party and whoever speaks for it, or has at any time."""
        others = (one.party_id for one in self._parties.values() if self._speaks(one, party))
        return frozenset((party.party_id, *others))

    def is_of(self, said: Assertion, party: Party) -> bool:
        """Whether the party said it: itself, as a spokesman, or by who spoke for it on that day."""
        if party.party_id in {said.party_id, said.spokesperson_id}:
            return True
        by = self._parties.get(said.party_id)
        return by is not None and self._speaks(by, party, said.said_on)

    def _speaks(self, one: Party, party: Party, on: date | None = None) -> bool:
        return any(other.party_id == party.party_id for other in self._spoken_for(one, on))

    def _spoken_for(self, one: Party, on: date | None = None) -> list[Party]:
        """Those for whom it speaks, and for whom these do; on that day, where one is known."""
        found, last = list[Party](), [one]
        for _ in range(_FARTHEST):
            roles = [role for each in last for role in each.speaks_for if _held(role, on)]
            last = [
                party
                for role in roles
                if (party := self._parties.get(role.party_id)) and party not in found
            ]
            found += last
        return found

    def _alike(self, word: str) -> frozenset[str]:
        return self._words.get(_opening(word), frozenset()) & {word}

    def _forms(self, word: str) -> frozenset[str]:
        """The words of names that may be forms of this one."""
        near = self._words.get(_opening(word), frozenset())
        return frozenset(other for other in near if _one_name(word, other))

    def _forms_in_english(self, word: str) -> frozenset[str]:
        """The same, and words of names that are what it is called in English."""
        return self._forms(word).union(*map(self._forms, in_english(word, RUSSIAN)))

    def _slips(self, word: str) -> frozenset[str]:
        """The words of names that this one is, or is a slip of; hardly anybody's is the first."""
        every = chain.from_iterable(self._words.values()) if len(word) >= _LEAST_SLIPPED else ()
        long = (one for one in every if len(one) >= _LEAST_SLIPPED and one[0] == word[0])
        return self._forms(word).union(one for one in long if one_slip(word, one))


@dataclass(frozen=True, slots=True)
class _Known:
    """A party: sets of words that each name it, its offices, and every word that may be said of it.

    An office names who holds it together with a word of whom it is for: 'president of Russia'.
    """

    party: Party
    callings: tuple[frozenset[str], ...]
    offices: tuple[frozenset[str], ...]
    of_whom: frozenset[str]

    @classmethod
    def of(cls, party: Party, spoken_for: Sequence[Party]) -> "_Known":
        own = tuple(map(_words_of, _callings(party)))
        surnames = (frozenset(own[n][-1:]) for n in range(_surnames(party)))
        titles = (text.words for role in party.speaks_for for text in role.title)
        whom = (word for one in spoken_for for text in _callings(one) for word in _words_of(text))
        callings = (*map(frozenset, own), *surnames)
        offices = map(frozenset, map(_words_of, titles))
        return cls(
            party, tuple(filter(None, callings)), tuple(filter(None, offices)), frozenset(whom)
        )

    @property
    def words(self) -> frozenset[str]:
        return self.of_whom.union(*self.callings, *self.offices)

    def is_named_by(self, forms: Forms) -> bool:
        """Whether these words, each in any of its forms, name the party and say nothing else."""
        words = self.words
        if any(words.isdisjoint(form) for form in forms):
            return False
        said = frozenset[str]().union(*forms)
        held = (office for office in self.offices if office <= said)
        return any(calling <= said for calling in self.callings) or any(
            not said.isdisjoint(self.of_whom - office) for office in held
        )

    def is_named_with(self, forms: Forms) -> bool:
        """Whether one of its names holds all of these words."""
        return any(not any(map(calling.isdisjoint, forms)) for calling in self.callings)


def _by_opening(words: Iterable[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for word in words:
        found[_opening(word)].add(word)
    return {opening: frozenset(some) for opening, some in found.items()}


def _callings(party: Party) -> Iterator[str]:
    yield from (text.words for text in (*party.names, *party.aliases))


def _surnames(party: Party) -> int:
    """How many of the first callings end in a surname that is enough to name the party."""
    return len(party.names) if party.kind is PartyKind.PERSON else 0


@lru_cache(maxsize=1024)
def _words_of(name: str) -> tuple[str, ...]:
    words = (word for word in tokens(name) if word not in _SMALL)
    return tuple(_SPELT.get(word, word.replace("isation", "ization")) for word in words)


@lru_cache(maxsize=1024)
def _is_title(word: str) -> bool:
    """'president', 'министра', and the country before or behind it."""
    if word in _TITLES or country_of(word):
        return True
    return not _TITLES.isdisjoint(in_english(word, RUSSIAN))


@lru_cache(maxsize=1 << 14)
def _opening(word: str) -> str:
    """What all forms of a name share: the country, or the first letter as it sounds."""
    return country_of(word) or sound(word)[:1]


def _one_name(one: str, other: str) -> bool:
    """Whether two folded words are one name in two cases, spellings or scripts."""
    places = country_of(one), country_of(other)
    if any(places):
        return places[0] == places[1]
    if one.isascii() != other.isascii():
        latin, cyrillic = sorted((one, other))
        return sound_alike(latin, cyrillic) or _declined_abroad(latin, cyrillic)
    if min(len(one), len(other)) >= _LONG and sound(one) == sound(other):
        return True
    return one == other or (_CYRILLIC.fullmatch(one + other) is not None and _declined(one, other))


def _declined_abroad(latin: str, cyrillic: str) -> bool:
    """'Zelensky' and 'Зеленського', 'Stoltenberg' and 'Столтенбергом'."""
    stems = (cyrillic[:end] for end in range(len(cyrillic) - 3, len(cyrillic)))
    return any(
        len(stem) > _LEAST_STEM
        and sound(stem) == sound(latin)
        and _is_ending(cyrillic[len(stem) :])
        for stem in stems
    )


def _is_ending(rest: str) -> bool:
    one_of_ours = declines(rest, RUSSIAN) or declines(rest, UKRAINIAN)
    return one_of_ours and rest not in _FATHERED


def _declined(one: str, other: str) -> bool:
    common = common_start(one, other)
    rests = {one[common:], other[common:]}
    if common < _LEAST_STEM or (rests & _BARE and rests & _FATHERED):
        return False
    return any(all(declines(rest, language) for rest in rests) for language in (RUSSIAN, UKRAINIAN))


def _held(role: Role, on: date | None) -> bool:
    return on is None or (role.since or date.min) <= on <= (role.until or date.max)
