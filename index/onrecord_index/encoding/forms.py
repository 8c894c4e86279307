"""Which form of a stored text is embedded, and the key under which its vector is kept."""

import hashlib
from functools import cache

from onrecord.asking import Heard
from onrecord.glossary import glossary_version
from onrecord.model import ENGLISH, RUSSIAN, UKRAINIAN, Language
from onrecord.text import dense_form
from onrecord_index.words.stems import grams, sounds, stems

_WORDS_FORMAT = 4
"""Raised when the fields of the word search change."""

_LANGUAGES = (ENGLISH, RUSSIAN, UKRAINIAN)

_PROBES = (
    "“1,956 FOREIGN mercenaries”, said MoD 🙂 https://example.org/a?b=1",
    "Ｆｕｌｌ ｗｉｄｔｈ, 𝐛𝐨𝐥𝐝, zero\u200bwidth, раураl, #HashTagged @some_Handle",
    "Ёлка, її, ґанок — 10-15 тыс., the 'quoted' don't",
    "tHE bRiDgE iN bEl wAs ClOsEd fOr gOoD, b r i d g e s   a r e   o p e n &amp; *roads* ☂",
    "The bridge was closed — A Minister (@minister) May 3, 2020",
)
"""Between them they meet every step of folding: vectors are kept under the text as it stands."""


def dense_words(text: str) -> str:
    """The form of a stored text that is embedded: the same folding as a question's."""
    return dense_form(Heard(text=text))


def key_of(text: str, glossed: Language | None = None) -> bytes:
    """The key of a stored text's vector: of the text as it stands.

    What folding makes of it is in the encoder's fingerprint, beside which every key is kept; so
    a start that finds its vectors folds nothing (half of what such a start took). Where a text is
    ``glossed`` from a language, its key changes with the glossary.
    """
    whole = text if glossed is None else f"{glossary_version()} {glossed}\n{text}"
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).digest()


@cache
def folding_version() -> str:
    """What folding does to some telling texts, hashed: it changes when folding changes."""
    return key_of("\n".join(dense_words(probe) for probe in _PROBES)).hex()[:16]


@cache
def words_version() -> str:
    """What stemming does to the same texts, hashed, and which fields the word search has."""
    said = [stems(probe, language) for probe in _PROBES for language in _LANGUAGES]
    rest = [[*grams(one)] for one in said] + [[*sounds(probe)] for probe in _PROBES]
    return key_of(repr((_WORDS_FORMAT, said, rest))).hex()[:16]
