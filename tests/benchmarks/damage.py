"""What an index survives: garbage in its files, harm of all kinds, and a disk that is full.

python -m tests.benchmarks.damage [garbage|harm|disk|all]

Needs the right to mount a small disk for the last one; says so where there is none.
"""

# ruff: noqa: T201 - it prints its figures

import contextlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.attacks.test_what_lies_in_the_index_directory import HARMS, current, files_of
from tests.index.fakes import FakeFeed, FakeShelf, claim, word_index

from onrecord.asking import Question
from onrecord.model import ENGLISH
from onrecord.store import Record
from onrecord_index.retriever import Index

PHRASINGS = 3_000
TRIALS = 100
GARBAGE = 4096
ASKED = 25


def a_feed() -> FakeFeed:
    feed, chance = FakeFeed(), random.Random(1)
    words = [f"word{n}" for n in range(4_000)]
    feed.publish(*(claim(f"c{n}", " ".join(chance.sample(words, 7))) for n in range(PHRASINGS)))
    return feed


class Bench:
    """An index that was saved once, to be harmed and opened again and again."""

    def __init__(self, below: Path) -> None:
        self.feed, self.shelf, self.below = a_feed(), FakeShelf(), below
        self.texts = {f.claim_id: f.texts[0].text for f in self.feed.findables()}
        self.opened().close()
        shutil.copytree(below / "index", below / "kept")

    def opened(self) -> Index:
        directory = self.below / "index"
        return word_index(self.feed, directory, self.shelf)

    def whole_again(self) -> Path:
        shutil.rmtree(self.below / "index")
        shutil.copytree(self.below / "kept", self.below / "index")
        return current(self.below / "index")

    def wrong(self, index: Index, chance: random.Random) -> int:
        """How many of some claims are not found first by their own words."""
        some = chance.sample(sorted(self.texts), ASKED)
        return sum(self._first(index, self.texts[claim_id]) != claim_id for claim_id in some)

    @staticmethod
    def _first(index: Index, text: str) -> str:
        return str(index.search(Question(text, ENGLISH, text, text), 3).hits[0].claim_id)


@contextlib.contextmanager
def bench() -> Iterator[Bench]:
    with tempfile.TemporaryDirectory() as below:
        yield Bench(Path(below))


def garbage() -> None:
    """4 KiB of noise at a random place of each kind of file, a hundred times."""
    chance = random.Random(11)
    with bench() as b:
        kinds: dict[str, list[str]] = defaultdict(list)
        for name in files_of(current(b.below / "kept")):
            kinds[Path(name).suffix or name].append(name)
        for kind, names in sorted(kinds.items()):
            wrong = rebuilt = same = 0
            slowest = 0.0
            for _ in range(TRIALS):
                file = b.whole_again() / chance.choice(names)
                content = bytearray(file.read_bytes())
                at = chance.randrange(max(1, len(content) - GARBAGE))
                size = min(GARBAGE, len(content) - at) or 1
                before = bytes(content)
                content[at : at + size] = chance.randbytes(size)
                same += bytes(content) == before
                file.write_bytes(bytes(content))
                begun = time.perf_counter()
                index = b.opened()
                slowest = max(slowest, time.perf_counter() - begun)
                rebuilt += index.counters["rebuilds"]
                wrong += b.wrong(index, chance)
                index.close()
            print(f"{kind:>16}: wrong {wrong}, rebuilt {rebuilt}/{TRIALS - same}, {slowest:.1f} s")


def harm() -> None:
    """Every file meets every harm: cut, emptied, made longer, replaced by a folder or a link."""
    chance = random.Random(12)
    with bench() as b:
        for hurt in HARMS:
            wrong = rebuilt = met = 0
            for name in files_of(current(b.below / "kept")):
                file = b.whole_again() / name
                if not file.stat().st_size:
                    continue
                hurt(file)
                index = b.opened()
                met += 1
                rebuilt += index.counters["rebuilds"]
                wrong += b.wrong(index, chance)
                index.close()
            print(f"{hurt.__name__:>20}: wrong {wrong}, rebuilt {rebuilt}/{met}")


def disk() -> None:
    """A disk of 8 MiB that fills up under an index and under a record."""
    with tempfile.TemporaryDirectory() as place:
        mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", place]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            print("disk: no disk may be mounted here")
            return
        try:
            _index_on(Path(place))
            _record_on(Path(place))
        finally:
            subprocess.run(["umount", "-l", place], check=True)


def _index_on(place: Path) -> None:
    feed, shelf = FakeFeed(), FakeShelf()
    feed.publish(*(claim(f"c{n}", f"some words of {n} lorries") for n in range(50)))
    index = word_index(feed, place / "index", shelf)
    before = current(place / "index").name
    _fill(place)
    feed.publish(claim("c-new", "entirely fresh"))
    # The follower does the same: it notes the failure and tries again later.
    with contextlib.suppress(Exception):
        index.catch_up()
    saved, kept = index.save(), current(place / "index").name == before
    old = Bench._first(index, "some words of 7 lorries")
    (place / "ballast").unlink()
    index.catch_up()
    again, new = index.save(), Bench._first(index, "entirely fresh")
    problems = index.check().problems
    index.close()
    print(f"disk, index: full: saved {saved}, old kept {kept}, answered {old}")
    print(f"disk, index: freed: saved {again}, answered {new}, problems {problems}")


def _record_on(place: Path) -> None:
    from onrecord.durable import Arrived  # noqa: PLC0415 - only here
    from onrecord.errors import OnRecordError  # noqa: PLC0415 - only here

    with Record.open(f"sqlite:///{place}/record.db", create=True) as record:
        record.inbox.accept([Arrived(1, "chat", b"{}")])
        _fill(place)
        refused = ""
        for number in range(2, 400):
            try:
                record.inbox.accept([Arrived(number, "chat", b"x" * 4_000)])
            except OnRecordError as wrong:
                refused = type(wrong).__name__
                break
        waiting = record.inbox.depth().waiting
        (place / "ballast").unlink()
        after = record.inbox.accept([Arrived(9_999, "chat", b"{}")])
        print(f"disk, record: full: {refused}, {waiting} waiting still read; freed: took {after}")


def _fill(place: Path) -> None:
    with contextlib.suppress(OSError), (place / "ballast").open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)


if __name__ == "__main__":
    wanted = sys.argv[1] if len(sys.argv) > 1 else "all"
    for part in (garbage, harm, disk):
        if wanted in (part.__name__, "all"):
            part()
