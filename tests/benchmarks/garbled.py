"""What misspelt words and swapped names cost a set's messages, through the product's own search.

    python -m tests.benchmarks.garbled HOME SET [SPLIT]

SET is a folder with claims.jsonl.gz, queries.jsonl and qrels.tsv; HOME keeps its vectors. The
thirteen disguises are measured by `tests.benchmarks.evasion`.
"""

# ruff: noqa: T201 - it prints its figures

import random
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from onrecord.settings import settings
from onrecord_app.command_line.steps import Silent
from onrecord_app.house import head_of, open_encoder
from onrecord_index.evaluation.datasets import Dataset, read_dataset
from onrecord_index.evaluation.retrieval import ask_all
from onrecord_index.evaluation.temporary import FileShelf, temporary_index
from onrecord_index.searching import Matching

SEED = 7
Change = Callable[[str, random.Random], str]

_WORD = re.compile(r"[^\W\d_]{4,}")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_NAMES = ("Anderson", "Becker", "Castillo", "Dubois", "Eriksen", "Ferrari", "Kowalski", "Novak")


def garbled(dataset: Dataset, change: Change) -> Dataset:
    """The set with every message changed, the same each time."""
    queries = tuple(
        replace(query, text=change(query.text, random.Random(f"{SEED} {query.query_id}")))
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


def main(home: Path, folder: Path, split: str | None) -> None:
    """Print MAP@5 of the messages as they are, misspelt, and with a name swapped."""
    read = settings(home)
    parts = (folder / name for name in ("claims.jsonl.gz", "queries.jsonl", "qrels.tsv"))
    dataset = read_dataset(*parts, split)
    shelf = FileShelf(home / "cache" / "evaluation")
    matching = Matching(open_encoder(read, Silent()), head_of(read))
    with temporary_index(dataset.claims, matching, shelf, print) as index:
        changes = {"plain": lambda text, _: text, "typos": typos, "names": swapped_names}
        for name, change in changes.items():
            told = ask_all(index, garbled(dataset, change), dated=False).measured().as_json()
            print(name, told["map@5"], told["success@5"])


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


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else None)
