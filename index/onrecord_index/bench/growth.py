"""Time, memory and start-up at a size, each contender measured in processes of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

from onrecord.passing import passing_folder
from onrecord_index.bench.contenders import CONTENDERS, Contender
from onrecord_index.bench.made_up import sentence

QUESTIONS = 100
_WARM_UP = 5
_MODEST = {"OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE", "TOKENIZERS_PARALLELISM": "false"}

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Cost:
    """What one contender costs at one size; seconds and milliseconds are of the processor.

    ``search_ms`` is one message without encoding; ``start_s`` is on the wall; ``details`` are
    what OnRecord alone tells: milliseconds by stage, and the recall of its nearest vectors.
    """

    contender: str
    phrasings: int
    build_s: float
    start_s: float
    search_ms: float
    rss_mb: float
    details: Mapping[str, float]


def grown(sizes: Sequence[int], contenders: Sequence[Contender] = CONTENDERS) -> Iterator[Cost]:
    """Every contender at every size in turn: built in one process, started and asked in another."""
    return (_cost(contender.name, size) for size in sizes for contender in contenders)


def aside(module: str, *given: str) -> Figures:
    """What a module prints as JSON when it runs in a process of its own, one thread a library."""
    command = [sys.executable, "-m", module, *given]
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True, env={**os.environ, **_MODEST}
    )
    told: Figures = json.loads(done.stdout.splitlines()[-1])
    return told


def memory() -> float:
    """The resident memory of this process, in MB; 0 where the system does not tell."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    kilobytes = (int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    return round(next(kilobytes, 0) / 1024, 1)


def _cost(name: str, phrasings: int) -> Cost:
    with passing_folder("bench") as folder:
        given = (name, str(phrasings), str(folder))
        built = aside(__name__, "build", *given)
        asked = aside(__name__, "ask", *given)
    main = {key: asked.pop(key) for key in ("start_s", "search_ms", "rss_mb")}
    return Cost(name, phrasings, built["build_s"], **main, details=asked)


def build(contender: Contender, phrasings: int, folder: Path) -> Figures:
    """Make the contender's files."""
    started = process_time()
    contender.build(phrasings, folder)
    return {"build_s": round(process_time() - started, 2)}


def ask(contender: Contender, phrasings: int, folder: Path) -> Figures:
    """Start the contender from its files and ask it."""
    started = perf_counter()
    opened = contender.open(phrasings, folder)
    opened.ask(sentence(phrasings))
    start_s = perf_counter() - started
    texts = [sentence(phrasings + n) for n in range(1, 1 + _WARM_UP + QUESTIONS)]
    for text in texts[:_WARM_UP]:
        opened.ask(text)
    begun = process_time()
    for text in texts[_WARM_UP:]:
        opened.ask(text)
    search_ms = 1000 * (process_time() - begun) / QUESTIONS
    rss_mb = memory()
    details = opened.details()
    opened.close()
    main = {"start_s": round(start_s, 2), "search_ms": round(search_ms, 2), "rss_mb": rss_mb}
    return {**main, **details}


if __name__ == "__main__":
    STEPS: dict[str, Callable[[Contender, int, Path], Figures]] = {"build": build, "ask": ask}
    [contender] = [one for one in CONTENDERS if one.name == sys.argv[2]]
    figures = STEPS[sys.argv[1]](contender, int(sys.argv[3]), Path(sys.argv[4]))
    sys.stdout.write(json.dumps(figures) + "\n")
