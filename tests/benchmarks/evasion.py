"""What thirteen ways of disguising a message cost: how many first places are lost by each.

    python -m tests.benchmarks.evasion [SET] [--cache FOLDER] [--misses]

Always: fifty questions in each language over the Slavic set. With the folder of an evaluation set
(claims.jsonl.gz, queries.jsonl, qrels.tsv), also named by ONRECORD_EVASION_SET: fifty of its
messages among two thousand of its claims as well. Every letter is disguised that can be.
"""

# ruff: noqa: T201 - it prints its figures

import argparse
import os
import random
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory, gettempdir

from tests.benchmarks.slavic import held, rows
from tests.benchmarks.through_the_desk import asked, bundled_encoder

from onrecord.model import Claim, ClaimId
from onrecord.reading import question_of
from onrecord_index.encoding.encoder import Encoder
from onrecord_index.evaluation.datasets import read_dataset
from onrecord_index.evaluation.temporary import FileShelf, temporary_index
from onrecord_index.head import Head
from onrecord_index.retriever import Index
from onrecord_index.searching import Matching

MESSAGES = 50
AMONG = 2_000
FOLDER = "ONRECORD_EVASION_SET"

Change = Callable[[str, random.Random], str]
Told = Callable[[str], None]

_LATIN_TO_CYRILLIC = dict(zip("aceopxyijsAEOPCTXBHKMIJS", "асеорхуіјѕАЕОРСТХВНКМІЈЅ", strict=True))
_CYRILLIC_TO_LATIN = {to: sign for sign, to in _LATIN_TO_CYRILLIC.items()}
_GREEK = {
    **dict(zip("oAEOTvBHIKMNPXZuipnyt", "οΑΕΟΤνΒΗΙΚΜΝΡΧΖυιρηγτ", strict=True)),
    **dict(zip("аоАЕОТВНІКМРХі", "αοΑΕΟΤΒΗΙΚΜΡΧι", strict=True)),
}
_LATIN_LEET = dict(zip("aeiostb", "4310$78", strict=True))
_CYRILLIC_LEET = dict(zip("оаезчв", "0@3348", strict=True))
_TAGS = {chr(n): chr(0xE0000 + n) for n in range(0x20, 0x7F)}


@dataclass(frozen=True, slots=True)
class Message:
    """A message and the claims that are right for it."""

    text: str
    right: frozenset[ClaimId]


def _letters(first: int, count: int = 26) -> dict[str, str]:
    """Small letters, then capitals, of an alphabet in one of the ornamental ranges."""
    small = {chr(97 + n): chr(first + count + n) for n in range(26)}
    return small | {chr(65 + n): chr(first + n) for n in range(26)}


def _assigned(table: Mapping[str, str]) -> dict[str, str]:
    return {sign: to for sign, to in table.items() if unicodedata.category(to) != "Cn"}


_ITALIC = _assigned(_letters(0x1D434)) | {"h": "ℎ"}
_SCRIPT = _assigned(_letters(0x1D49C)) | dict(zip("BEFHILMReg o", "ℬℰℱℋℐℒℳℛℯℊ ℴ", strict=True))
_CIRCLED = _letters(0x24B6)


def _mapped(table: Mapping[str, str], text: str, _: random.Random) -> str:
    return "".join(table.get(sign, sign) for sign in text)


def _after(marks: str, text: str, chance: random.Random) -> str:
    return "".join(sign + chance.choice(marks) if sign.isalpha() else sign for sign in text)


def _wide(text: str, _: random.Random) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text)


def _look_alikes(text: str, _: random.Random) -> str:
    """Latin words in Cyrillic letters, Cyrillic words in Latin ones."""
    table = _LATIN_TO_CYRILLIC | _CYRILLIC_TO_LATIN
    return "".join(table.get(sign, sign) for sign in text)


def _tagged(text: str, chance: random.Random) -> str:
    return _after("".join(_TAGS.values()), text, chance)


def _cased(text: str, chance: random.Random) -> str:
    return "".join(chance.choice((sign.upper(), sign.lower())) for sign in text)


def _spaced(text: str, _: random.Random) -> str:
    return " ".join(text)


def _leet(text: str, _: random.Random) -> str:
    table = _LATIN_LEET | _CYRILLIC_LEET
    return "".join(table.get(sign, sign) for sign in text.lower())


EVASIONS: Mapping[str, Change] = {
    "Cyrillic and Latin look-alikes": _look_alikes,
    "Greek look-alikes": partial(_mapped, _GREEK),
    "full width": _wide,
    "mathematical bold": partial(_mapped, _letters(0x1D400)),
    "italic and script": lambda text, chance: _mapped(
        chance.choice((_ITALIC, _SCRIPT)), text, chance
    ),
    "zero-width characters": partial(_after, "\u200b\u200c\u200d\u2060\ufeff"),
    "soft hyphens": partial(_after, "\u00ad"),
    "combining marks": partial(_after, "\u0301\u0336\u0335\u0323\u034f"),
    "tag characters": _tagged,
    "circled letters": partial(_mapped, _CIRCLED),
    "random case": _cased,
    "spaced letters": _spaced,
    "leet": _leet,
}


def lost(
    index: Index, messages: Sequence[Message], name: str, told: Told
) -> Iterator[tuple[str, float]]:
    """For every evasion the share of first places that it costs these messages."""
    plain = fmean(_first(index, one.text) in one.right for one in messages)
    yield f"{name}: not disguised", plain
    for kind, change in EVASIONS.items():
        disguised = [(one, change(one.text, random.Random(one.text))) for one in messages]
        found = [(one, text, _first(index, text) in one.right) for one, text in disguised]
        for one, text, right in found:
            if not right and _first(index, one.text) in one.right:
                told(f"    {kind}: {text!r}")
        yield f"{name}: {kind}", plain - fmean(right for _, _, right in found)


def slavic(encoder: Encoder, told: Told) -> Iterator[tuple[str, float]]:
    """The invented set: English wordings, Russian and Ukrainian questions."""
    every = rows()
    english = [
        Message(row.wordings[0].words, frozenset({row.claim_id}))
        for row in every
        if isinstance(row, Claim)
    ][:MESSAGES]
    with asked(every, encoder) as desk:
        yield from lost(desk.index, english, "en", told)
        for language in ("ru", "uk"):
            own = [
                Message(one.text, frozenset({ClaimId(one.claim_id)}))
                for one in held()
                if one.language == language
            ]
            yield from lost(desk.index, own, language, told)


def of_set(folder: Path, encoder: Encoder, told: Told) -> Iterator[tuple[str, float]]:
    """Messages of a set of real posts."""
    with _indexed(folder, encoder) as (index, messages):
        yield from lost(index, messages, folder.name, told)


@contextmanager
def _indexed(folder: Path, encoder: Encoder) -> Iterator[tuple[Index, list[Message]]]:
    files = (folder / "claims.jsonl.gz", folder / "queries.jsonl", folder / "qrels.tsv")
    dataset, chance = read_dataset(*files), random.Random("evasion")
    queries = chance.sample(dataset.queries, min(MESSAGES, len(dataset.queries)))
    messages = [Message(query.text, dataset.right(query.query_id)) for query in queries]
    right = frozenset[ClaimId]().union(*(one.right for one in messages))
    others = [claim for claim in dataset.claims if claim.claim_id not in right]
    claims = [claim for claim in dataset.claims if claim.claim_id in right]
    claims += chance.sample(others, min(AMONG, len(others)))
    with TemporaryDirectory(prefix="onrecord-benchmark-") as name:
        shelf = FileShelf(Path(name) / "vectors")
        with temporary_index(claims, Matching(encoder, Head.load()), shelf, print) as index:
            yield index, messages


def _first(index: Index, text: str) -> ClaimId | None:
    hits = index.search(question_of(text), 1).hits
    return hits[0].claim_id if hits else None


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("set", type=Path, nargs="?", default=os.environ.get(FOLDER))
    parser.add_argument("--cache", type=Path, default=Path(gettempdir()) / "onrecord-benchmarks")
    parser.add_argument("--misses", action="store_true", help="print the messages that were lost")
    options = parser.parse_args()
    told = print if options.misses else _silent
    encoder = bundled_encoder(options.cache)
    for name, share in slavic(encoder, told):
        print(f"{name:<48} {100 * share:6.1f}")
    if options.set is None or not Path(options.set).is_dir():
        print(f"Skipped the set of real posts: give its folder, or name it in {FOLDER}.")
        return
    for name, share in of_set(Path(options.set), encoder, told):
        print(f"{name:<48} {100 * share:6.1f}")


def _silent(_line: str) -> None:
    """Say nothing."""


if __name__ == "__main__":
    main()
