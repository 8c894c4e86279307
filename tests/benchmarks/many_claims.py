"""A record of many invented claims with vectors for all their words, made once and kept in a home.

    python -m tests.benchmarks.many_claims HOME [CLAIMS]

Each claim has one wording, five phrasings, one assertion and its place. The vectors are not
encoded, which takes a quarter of an hour: those of a few dozen subjects are, and every text lies
near its subject's, so that what is near to a question is as crowded as in a record of real words.
"""

# ruff: noqa: T201 - it prints how far it is

import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from onrecord.store import Record
from onrecord_index.encoding.encoder import EncoderSpec, load_encoder
from onrecord_index.encoding.forms import key_of

CLAIMS = 20_000
PHRASINGS = 5

_SYLLABLES = ("bel", "vor", "mar", "tan", "kos", "ri", "lo", "dun", "sel", "hav", "ner", "qua")
_THINGS = ("bridges", "schools", "lorries", "wells", "mills", "boats", "houses", "sheep", "trees")
_DEEDS = ("closed", "damaged", "sold", "built", "moved", "counted")
_MONTHS = ("January", "March", "April", "June", "July", "September", "October", "December")
_WORDINGS = (
    "{n} {things} were {deed} in {place} during {month} {year}",
    "{place}: about {n} {things} {deed} in {month} {year}",
    "The ministry says that {n} {things} in {place} were {deed}, {month} {year}",
    "In {month} {year} as many as {n} {things} were {deed} around {place}",
    "More than {n} of the {things} of {place} have been {deed} since {month} {year}",
)
_QUESTIONS = (
    "Is it true that {n} {things} were {deed} in {place}?",
    "I read that about {n} {things} in {place} have been {deed} since {month} {year}, any source?",
    "{place} lost {n} {things}: all of them {deed} in {month} {year}",
    "Friends say that {n} {things} were {deed} near {place} in {month} {year}. Who printed it?",
)
_NEARNESS = 0.8
_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Told:
    """What one invented claim is about."""

    number: int
    words: dict[str, str | int]

    @property
    def subject(self) -> str:
        return "{things} {deed}".format(**self.words)

    @property
    def wording(self) -> str:
        return "How many {things} were {deed} in {place} in {month} {year}?".format(**self.words)

    @property
    def assertion(self) -> str:
        return "{n} {things} were {deed} in {place} in {month} {year}".format(**self.words)

    @property
    def phrasings(self) -> list[str]:
        return [wording.format(**self.words) for wording in _WORDINGS[:PHRASINGS]]

    @property
    def texts(self) -> list[str]:
        return [self.wording, *self.phrasings, self.assertion]


def told(claims: int) -> Iterator[Told]:
    """So many invented claims, always the same."""
    dice = random.Random(7)
    for number in range(claims):
        yield Told(
            number,
            {
                "n": dice.randint(12, 9_000),
                "things": dice.choice(_THINGS),
                "deed": dice.choice(_DEEDS),
                "place": "".join(dice.choices(_SYLLABLES, k=3)).capitalize(),
                "month": dice.choice(_MONTHS),
                "year": dice.randint(2005, 2024),
            },
        )


def questions(claims: int, wanted: int, seed: int = 0) -> list[str]:
    """Messages about claims of the record, hardly ever the same twice."""
    dice = random.Random(seed)
    about = list(told(claims))
    return [dice.choice(_QUESTIONS).format(**dice.choice(about).words) for _ in range(wanted)]


def make(home: Path, claims: int = CLAIMS) -> None:
    """The record in this home, imported as anybody would import it, and its vectors."""
    home.mkdir(parents=True, exist_ok=True)
    lines = home / "many.jsonl"
    with lines.open("w", encoding="utf-8") as out:
        for row in rows(claims):
            out.write(json.dumps(row) + "\n")
    begun = time.perf_counter()
    command = [sys.executable, "-c", "from onrecord_app.cli import main; main()"]
    subprocess.run([*command, "init", "--home", str(home)], check=True)
    subprocess.run([*command, "import", str(lines), "--home", str(home)], check=True)
    print(f"imported in {time.perf_counter() - begun:.0f} s")
    lines.unlink()
    begun = time.perf_counter()
    keep_vectors(home, claims)
    print(f"vectors made in {time.perf_counter() - begun:.0f} s")


def rows(claims: int) -> Iterator[dict[str, Any]]:
    """The lines of the file to import."""
    for n in range(200):
        names = [{"words": f"Ministry of Affairs {n}"}]
        yield {"row": "party", "party_id": f"p-m{n}", "kind": "institution", "names": names}
    for n in range(20):
        names = [{"words": f"The Daily {n}"}]
        yield {"row": "party", "party_id": f"p-o{n}", "kind": "outlet", "names": names}
    for n in range(1_000):
        yield {
            "row": "publication", "publication_id": f"u-{n}", "outlet_id": f"p-o{n % 20}",
            "title": f"Report {n}", "url": f"https://daily{n % 20}.example/{n}",
            "published_on": "2024-05-02", "precision": "day", "language": "en",
        }  # fmt: skip
    for one in told(claims):
        yield from _rows_of(one)


def _rows_of(one: Told) -> Iterator[dict[str, Any]]:
    claim_id, n = f"c-{one.number}", one.words["n"]
    yield {
        "row": "claim", "claim_id": claim_id, "wordings": [{"words": one.wording}],
        "topic": str(one.words["things"]), "status": "published",
    }  # fmt: skip
    for at, text in enumerate(one.phrasings):
        phrasing_id = f"h-{one.number}-{at}"
        yield {
            "row": "phrasing", "phrasing_id": phrasing_id, "claim_id": claim_id,
            "text": text, "language": "en",
        }  # fmt: skip
    yield {
        "row": "assertion", "assertion_id": f"a-{one.number}", "claim_id": claim_id,
        "party_id": f"p-m{one.number % 200}", "stance": "states", "words": one.assertion,
        "language": "en", "mode": "direct", "said_on": "2024-05-01", "precision": "day",
        "figures": [{"value": n, "low": n, "high": n, "qualifier": "exact",
                     "unit": one.words["things"]}],
    }  # fmt: skip
    yield {
        "row": "evidence", "evidence_id": f"e-{one.number}", "assertion_id": f"a-{one.number}",
        "publication_id": f"u-{one.number % 1_000}", "quoted": one.assertion, "part": "body",
        "via": [f"p-m{one.number % 200}"],
    }  # fmt: skip


def keep_vectors(home: Path, claims: int) -> None:
    """Put a vector for every text on the shelf of the record."""
    encoder = load_encoder(EncoderSpec(), home / "models")
    dice = np.random.default_rng(7)
    subjects = sorted({one.subject for one in told(claims)})
    centres = dict(zip(subjects, encoder.encode(subjects, query=False), strict=True))
    with Record.open(f"sqlite:///{home.absolute() / 'record.db'}") as record:
        made: dict[str, bytes] = {}
        for one in told(claims):
            for text in one.texts:
                stray = dice.standard_normal(encoder.dim).astype(np.float32)
                stray /= np.linalg.norm(stray)
                near = _NEARNESS * centres[one.subject] + (1 - _NEARNESS**2) ** 0.5 * stray
                unit = (near / np.linalg.norm(near)).astype("<f2")
                made[key_of(text).hex()] = unit.tobytes()
            if len(made) > _AT_ONCE:
                record.vectors.keep(encoder.fingerprint, made)
                made.clear()
        record.vectors.keep(encoder.fingerprint, made)


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else CLAIMS)
