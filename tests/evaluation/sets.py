"""Small invented sets and indexes over them, for the tests of this room."""

import gzip
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.index.fakes import WordEncoder

from onrecord.finding import Field, Findable, FindableText
from onrecord.model import ENGLISH, ClaimId, Language
from onrecord_index.evaluation.temporary import FileShelf, temporary_index
from onrecord_index.head import Head
from onrecord_index.retriever import Index
from onrecord_index.searching import Matching

CLAIMS = (
    ("c1", "How many foreign fighters has Russia killed in Ukraine?", "Foreign fighters killed"),
    ("c2", "The bridge over the Dnipro was closed for repairs in May.", "Was the bridge closed?"),
    ("c3", "A shipment of 40 tanks arrived at the port of Constanta.", "Tanks at the port"),
    ("c4", "The governor of Ohio vetoed the water bill.", "Water bill vetoed"),
    ("c5", "Bananas contain enough radiation to trigger border alarms.", "Radioactive bananas"),
    ("c6", "The museum in Lviv returned twelve paintings to their owners.", "Paintings returned"),
    ("c7", "Wheat exports fell by 15 percent after the harvest failed.", "Wheat exports fell"),
    ("c8", "Nobody may keep more than two dogs in a flat in Reykjavik.", "Two dogs in Reykjavik"),
)


def written(folder: Path, *, zipped: bool = False) -> tuple[Path, Path, Path]:
    """The files of a small set: eight claims, three queries, three right answers."""
    claims = [{"id": i, "claim": claim, "title": title} for i, claim, title in CLAIMS]
    queries = [
        {"id": "q1", "text": "Russia has killed many foreign fighters in Ukraine", "split": "test"},
        {"id": "q2", "text": "the bridge over the Dnipro is closed for repairs", "split": "test"},
        {"id": "q3", "text": "bananas trigger radiation alarms at the border", "split": "train"},
    ]
    paths = (
        folder / f"claims.jsonl{'.gz' * zipped}",
        folder / "queries.jsonl",
        folder / "qrels.tsv",
    )
    put(paths[0], "".join(json.dumps(row) + "\n" for row in claims))
    put(paths[1], "".join(json.dumps(row) + "\n" for row in queries))
    put(paths[2], "q1\tc1\nq2\tc2\nq3\tc5\n")
    return paths


def put(path: Path, text: str) -> Path:
    """Write a text, zipped where the name says so."""
    data = text.encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def findables(language: Language = ENGLISH) -> list[Findable]:
    """The eight claims as a search knows them."""
    return [
        Findable(
            ClaimId(claim_id),
            (
                FindableText(f"{claim_id}#wording", Field.WORDING, claim, language),
                FindableText(f"{claim_id}#title", Field.TITLE, title, language),
            ),
        )
        for claim_id, claim, title in CLAIMS
    ]


@contextmanager
def indexed(
    claims: Sequence[Findable], folder: Path, head: Head | None = None, **encoder: object
) -> Iterator[Index]:
    """The product's index over these claims, with an encoder that hashes words."""
    shelf = FileShelf(folder / "shelf")
    words = WordEncoder(**encoder)  # type: ignore[arg-type]  # only its own options are given
    matching = Matching(words, head or Head.load())
    with temporary_index(claims, matching, shelf, lambda _line: None) as index:
        yield index
