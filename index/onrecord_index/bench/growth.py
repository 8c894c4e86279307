"""Time, memory and start-up at a size, each measured in a process of its own."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from onrecord.asking import Question
from onrecord.reading import question_of
from onrecord_index.bench.made_up import MadeUpEncoder, MadeUpFeed, NoShelf, sentence
from onrecord_index.head import Head
from onrecord_index.retriever import Index

QUERIES = 100


@dataclass(frozen=True, slots=True)
class Size:
    """What one size costs; milliseconds are of the processor, for one message, without encoding."""

    phrasings: int
    build_s: float
    start_s: float
    search_ms: float
    words_ms: float
    rss_mb: float


def grown(sizes: list[int]) -> list[Size]:
    """Every size in turn: built in one process, started and searched in another."""
    return [_size(size) for size in sizes]


def _size(phrasings: int) -> Size:
    with TemporaryDirectory(prefix="onrecord-bench-") as folder:
        built = _aside("build", phrasings, folder)
        return Size(phrasings, built["build_s"], **_aside("search", phrasings, folder))


def _aside(what: str, phrasings: int, folder: str) -> dict[str, float]:
    command = [sys.executable, "-m", __name__, what, str(phrasings), folder]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def _opened(phrasings: int, folder: Path) -> Index:
    return Index.open(MadeUpFeed(phrasings), NoShelf(), MadeUpEncoder(), folder, Head.load())


def build(phrasings: int, folder: Path) -> dict[str, float]:
    """Build an index of this size in the folder."""
    started = perf_counter()
    _opened(phrasings, folder).close()
    return {"build_s": round(perf_counter() - started, 2)}


def search(phrasings: int, folder: Path) -> dict[str, float]:
    """Start from the folder and search."""
    started = perf_counter()
    index = _opened(phrasings, folder)
    start_s = perf_counter() - started
    questions = [question_of(sentence(phrasings + n)) for n in range(QUERIES)]
    index.search(questions[0], 10)
    figures = {
        "start_s": round(start_s, 2),
        "search_ms": _ms(index, questions),
        "words_ms": _ms(index, [_unread(question) for question in questions]),
        "rss_mb": _memory(),
    }
    index.close()
    return figures


def _memory() -> float:
    """The most memory that this process has had, in MB; 0 where the system does not tell."""
    try:
        # getrusage would tell that of the process which started this one, if it had more.
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    kilobytes = (int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    return round(next(kilobytes, 0) / 1024, 1)


def _ms(index: Index, questions: list[Question]) -> float:
    started = process_time()
    for question in questions:
        index.search(question, 10)
    return round(1000 * (process_time() - started) / len(questions), 2)


def _unread(question: Question) -> Question:
    """The question for the words alone."""
    return Question(question.text, question.language, "", question.lexical)


if __name__ == "__main__":
    step = {"build": build, "search": search}[sys.argv[1]]
    sys.stdout.write(json.dumps(step(int(sys.argv[2]), Path(sys.argv[3]))) + "\n")
