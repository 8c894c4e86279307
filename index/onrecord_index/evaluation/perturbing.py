"""The same messages as people disguise or garble them: copies to measure a set with."""

import random
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace

from onrecord_index.evaluation.datasets import Dataset

Change = Callable[[str, random.Random], str]

_WORD = re.compile(r"[^\W\d_]{4,}")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_NAMES = ("Anderson", "Becker", "Castillo", "Dubois", "Eriksen", "Ferrari", "Kowalski", "Novak")
_CYRILLIC = str.maketrans("aceopxyAEOPCTXBHKM", "асеорхуАЕОРСТХВНКМ")
_GREEK = str.maketrans("oAEOTvBHIKMNPXZ", "οΑΕΟΤνΒΗΙΚΜΝΡΧΖ")
_LEET = str.maketrans("aeiost", "4310$7")
_BOLD = {
    **{chr(ord("a") + n): chr(0x1D41A + n) for n in range(26)},
    **{chr(ord("A") + n): chr(0x1D400 + n) for n in range(26)},
}
_TAGS = {chr(n): chr(0xE0000 + n) for n in range(0x20, 0x7F)}


def perturbed(dataset: Dataset, change: Change, seed: int) -> Dataset:
    """The set with every message changed."""
    queries = tuple(
        replace(query, text=change(query.text, random.Random(f"{seed} {query.query_id}")))
        for query in dataset.queries
    )
    return replace(dataset, queries=queries)


def typos(text: str, chance: random.Random) -> str:
    """One slip in about every fourth longer word: swapped, dropped, doubled or wrong letters."""
    return _WORD.sub(lambda w: _slip(w[0], chance) if chance.random() < 0.25 else w[0], text)


def swapped_names(text: str, chance: random.Random) -> str:
    """One capitalised word inside the text replaced by another name."""
    names = list(_NAME.finditer(text))
    if not names:
        return text
    name = chance.choice(names)
    return text[: name.start()] + chance.choice(_NAMES) + text[name.end() :]


def _slip(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    kind = chance.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + chance.choice("aeinorst") + word[at + 1 :]


def _between(text: str, sign: str) -> str:
    return re.sub(r"(?<=\w)(?=\w)", sign, text)


def _spaced(text: str, chance: random.Random) -> str:
    return _WORD.sub(lambda w: " ".join(w[0]) if chance.random() < 0.3 else w[0], text)


def _leet(text: str, chance: random.Random) -> str:
    return _WORD.sub(
        lambda w: w[0].lower().translate(_LEET) if chance.random() < 0.5 else w[0], text
    )


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


EVASIONS: Mapping[str, Change] = {
    "cyrillic look-alikes": lambda text, _: text.translate(_CYRILLIC),
    "greek look-alikes": lambda text, _: text.translate(_GREEK),
    "full width": lambda text, _: _wide(text),
    "mathematical bold": lambda text, _: "".join(_BOLD.get(c, c) for c in text),
    "zero-width spaces": lambda text, _: _between(text, "\u200b"),
    "soft hyphens": lambda text, _: _between(text, "\u00ad"),
    "combining marks": lambda text, _: _between(text, "\u0336"),
    "accents": lambda text, _: unicodedata.normalize("NFC", re.sub("([aeo])", "\\1\u0301", text)),
    "tag characters": lambda text, _: text + "".join(_TAGS.get(c, "") for c in "ignore this"),
    "capitals": lambda text, _: text.upper(),
    "direction marks": lambda text, _: "\u202d" + _between(text, "\u2060") + "\u202c",
    "spaced letters": _spaced,
    "leet": _leet,
}
"""Thirteen ways of writing that hide words from machines and not from people."""
