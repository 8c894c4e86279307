"""A text in Latin letters: English or another language."""

import re

from onrecord.language.latin_words import ENGLISH as ENGLISH_WORDS
from onrecord.language.latin_words import ENGLISH_ALONE, FOREIGN, FOREIGN_ALONE, OF_NAMES
from onrecord.model import ENGLISH, OTHER, Language
from onrecord.text import fold

_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORD = re.compile(r"(?<![^\W_])[^\W\d_A-Z]{2,}(?![^\W_])")
_ACCENTED = re.compile(r"(?<![^\W\d_])[^\W\d_]*?[\u00df-\u00f6\u00f8-\u024f][^\W\d_]*")
_BORROWED = re.compile(
    r"na[iï]ve|caf[eé]s?|fianc[eé]e?|d[eé]j[aà]|fa[cç]ade|clich[eé]s?|prot[eé]g[eé]"
)
_FOREIGN_SPELLING = re.compile(
    r"\w{2,}(?:ckt|mmt|llt|fft|tzt|sst|nnt|hlt|[^g]hrt|iert|ietet|[^gya]cht(?:en)?|schaft|keit|heit|"
    r"isch|ische[nrsm]?)|\w{4,}ung(?:en)?|\w*[bdgklmnprtvwz]ij(?![aiou])\w*"
)
"""How German and Dutch spell what English hardly does: 'schickt', 'krijgt'."""
_ENGLISH_ENDING = re.compile(r"\w{2,}(?:ed|ing|ly|[^aiuos]s)")
_OF_SOMETHING = re.compile(
    r"(?<![^\W_])(?:de|del|della|dos|das|du|des|[EeLl](?:l|os|as)) (?!nino|nina)[a-zà-ÿ]{3}"
)
"""'cierre de escuelas', 'El hospital': in names English keeps, a capital stands behind."""
_SURELY_FOREIGN = 3
"""Letters from which a foreign word alone tells of its language, where no English one stands."""
_IN_A_NAME = 2
_SEVERAL = 3
_ENOUGH_WORDS = 3


def of_latin(folded: str, written: str) -> Language:
    """The language of a folded text that was written so, with its accents."""
    words = _WORD.findall(folded)
    accented = _accented(written)
    english, foreign = _count(words, ENGLISH_WORDS), _count(words, FOREIGN) + accented
    in_names = _count(words, OF_NAMES)
    if foreign or in_names > _IN_A_NAME:
        foreign += in_names
    alone = _count(words, ENGLISH_ALONE)
    if alone == 0 and _looks_foreign(words, written):
        return OTHER
    english = alone if foreign >= _SEVERAL else english
    return OTHER if foreign > english + (0 if accented else 1) else ENGLISH


def _looks_foreign(words: list[str], written: str) -> bool:
    """Whether a text without any English word has one of another language, or one spelt so."""
    if any(map(_is_surely_foreign, words)):
        return True
    if _accented(written):
        return True
    small = [word for word in _SMALL_WORD.findall(written) if word not in ENGLISH_WORDS]
    if any(map(_ENGLISH_ENDING.fullmatch, small)):
        return False
    if any(map(_FOREIGN_SPELLING.fullmatch, small)) or _OF_SOMETHING.search(written):
        return True
    open_ended = sum(1 for word in small if word[-1] in "aiou")
    romance = len(small) >= _ENOUGH_WORDS and 3 * open_ended >= 2 * len(small)
    return romance or (len(small) > 1 and _ACCENTED.search(written) is not None)


def _is_surely_foreign(word: str) -> bool:
    return len(word) >= _SURELY_FOREIGN and word in FOREIGN_ALONE


def _accented(written: str) -> int:
    """How many words with accents there are, but names, English words and what it borrowed."""
    words = (found[0] for found in _ACCENTED.finditer(written) if found[0][0].islower())
    foreign = (fold(word) for word in words if not _BORROWED.fullmatch(word))
    # One letter may be an article here and a preposition there.
    return sum(1 for word in foreign if len(word) == 1 or word not in ENGLISH_WORDS)


def _count(words: list[str], listed: frozenset[str]) -> int:
    return sum(1 for word in words if word in listed)
