"""How a name sounds, the same in Latin and Cyrillic letters."""

import re
from functools import lru_cache
from itertools import pairwise

from onrecord.text.spellings import common_start
from onrecord.text.words import fold

_LATIN_FOR = {
    **dict(zip("абвгґдеєжзиіїйклмнопрстуф", "abvhgdeejziiiiklmnoprstuf", strict=True)),
    "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ъ": "", "ы": "i", "ь": "", "э": "e",
    "ю": "u", "я": "a", "ё": "e", "'": "", "’": "", "-": "",
}  # fmt: skip
_ALIKE = (
    ("shch", "s"), ("sch", "s"), ("tch", "c"), ("zh", "j"), ("kh", "h"), ("ts", "c"), ("tz", "c"),
    ("ch", "c"), ("sh", "s"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("x", "ks"), ("w", "v"),
    ("q", "k"), ("y", "i"), ("g", "h"), ("io", "o"), ("ia", "a"), ("ie", "e"), ("iu", "u"),
)  # fmt: skip

_MUTE = re.compile(r"(?<=[aeiou])h$")
_SHORTEST = 4
_LONG, _OPENING = 6, 3
"""From so many letters on one may be another, behind so many that are the same."""


@lru_cache(maxsize=1 << 14)
def sound(name: str) -> str:
    """A skeleton of one name: letters that languages spell differently become one."""
    word = fold(name)
    latin = "".join(_LATIN_FOR.get(letter, letter) for letter in word)
    for spelt, heard in _ALIKE:
        latin = latin.replace(spelt, heard)
    once = latin[:1] + "".join(b for a, b in pairwise(latin) if a != b)
    # Case endings and vowels at the end differ between languages: 'Putina', 'Zelenskyi'; and what
    # English writes with an 'h' at the end, 'Nabatieh', ends in a vowel.
    bare = _MUTE.sub("", once).rstrip("aeiou")
    return bare if len(bare) >= 3 else once


def sound_alike(one: str, other: str) -> bool:
    """Whether two names in two scripts are one, but for a letter of a long one."""
    first, second = sound(one), sound(other)
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) < _SHORTEST:
        # 'Gaza' and 'Газу' are one, and all that is left of either is the same.
        return first == second and min(len(one), len(other)) >= _SHORTEST
    if len(longer) - len(shorter) > 1:
        return False
    common = common_start(shorter, longer)
    if common == len(longer):
        return True
    slipped = len(shorter) >= _LONG and common >= _OPENING
    return slipped and shorter[common + (len(shorter) == len(longer)) :] == longer[common + 1 :]
