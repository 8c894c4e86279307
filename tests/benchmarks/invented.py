"""What eighteen invented records answer: 2,114 questions, 905 of them on what none of them holds.

    python -m tests.benchmarks.invented [--head FILE] [--cache FOLDER] [--misses]

Each line counts, for one kind of question, what was shown: the right claim as the match or among
those like it, another claim as the match or only others like it, or nothing.
"""

# ruff: noqa: T201 - it prints its figures

import argparse
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

from tests.benchmarks.through_the_desk import Asked, Reply, asked, bundled_encoder

from onrecord.exchange.lines import read_lines
from onrecord.model import Row
from onrecord_index.head import Head

SET = Path(__file__).parents[1] / "evaluation" / "sets" / "own"
RECORDS = tuple("abcdefghijklmnopqrs")
LEARNT = RECORDS[3:15]
"""Those whose questions the weights of signs are learnt from."""
SHOWN = ("match", "related", "other match", "others", "nothing")


@dataclass(frozen=True, slots=True)
class Asking:
    """One question of a set, and the claim that it asks about ('' where none is held)."""

    text: str
    kind: str
    language: str
    claim_id: str


def rows(name: str) -> list[Row]:
    """The rows of one record."""
    with (SET / f"record_{name}.jsonl").open("rb") as lines:
        return [row for _, row in read_lines(lines)]


def questions(name: str) -> list[Asking]:
    """What is asked of that record."""
    lines = (SET / f"questions_{name}.jsonl").read_text(encoding="utf-8").splitlines()
    read = [json.loads(line) for line in lines]
    return [Asking(q["text"], q["kind"], q["language"], q["claim"] or "") for q in read]


def shown(one: Asking, reply: Reply) -> str:
    """What the reply shows beside what was asked for, in one of the words of ``SHOWN``."""
    if reply.finding == "nothing":
        return "nothing"
    held = one.claim_id in reply.shown
    return {"match": ("other match", "match"), "related": ("others", "related")}[reply.finding][
        held
    ]


def measured(
    desk: Asked, every: Sequence[Asking], told: Callable[[str], None]
) -> dict[str, Counter[str]]:
    """For each kind of question, and for all that are held or not, how often what was shown."""
    counts: dict[str, Counter[str]] = {}
    for one in every:
        reply = desk.reply(one.text)
        what = shown(one, reply)
        if what == "other match" or (one.claim_id and what in {"others", "nothing"}):
            told(f"    {what}: {one.text[:90]} → {reply.shown[:1]} {reply.chance:.2f}")
        for name in ("held" if one.claim_id else "not held", f"  {one.kind}"):
            counts.setdefault(name, Counter())[what] += 1
    return counts


def _line(name: str, counts: Counter[str]) -> str:
    return f"{name:<16}" + "".join(f"{counts[what]:>13}" for what in SHOWN)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cache", type=Path, default=Path(gettempdir()) / "onrecord-benchmarks")
    parser.add_argument("--head", type=Path, default=None, help="another head than the shipped one")
    parser.add_argument("--misses", action="store_true", help="print what went amiss")
    options = parser.parse_args()
    for name in RECORDS:
        print(f"{f'record {name}':<16}" + "".join(f"{what:>13}" for what in SHOWN))
        head = Head.load(options.head)
        with asked(rows(name), bundled_encoder(options.cache), head) as desk:
            found = measured(desk, questions(name), print if options.misses else _silent)
        for kind, counts in sorted(found.items(), key=lambda item: item[0].lstrip()):
            print(_line(kind, counts))


def _silent(_line: str) -> None:
    """Say nothing."""


if __name__ == "__main__":
    main()
