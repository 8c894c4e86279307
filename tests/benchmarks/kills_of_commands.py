"""`onrecord init` and `import` killed at every durable step: all of it or nothing, each time.

python -m tests.benchmarks.kills_of_commands [STRIDE]
"""

# ruff: noqa: T201 - it prints its figures

import sys
import tempfile
from pathlib import Path

from tests.attacks.test_kills_of_commands import dying_at, rows_of


def inits(stride: int) -> None:
    """Kill `init` at each step until one run comes through."""
    step, partial, failed = 1, 0, 0
    while True:
        with tempfile.TemporaryDirectory() as home:
            ended = dying_at(step, "init", home=Path(home))
            left = rows_of(Path(home))
            again = dying_at(0, "init", home=Path(home))
            partial += left not in (0, rows_of(Path(home)))
            failed += again != 0
        if ended == 0:
            break
        step += stride
    # The last run came through.
    killed = (step - 1) // stride
    print(f"init: killed at {killed} steps up to {step - 1}, partial {partial}, stuck {failed}")


def imports(stride: int) -> None:
    """Kill `import` at each step until one run comes through."""
    step, partial, failed = 1, 0, 0
    while True:
        with tempfile.TemporaryDirectory() as home:
            dying_at(0, "init", home=Path(home))
            before = rows_of(Path(home))
            file = Path(home) / "more.jsonl"
            file.write_text(
                '{"row": "party", "party_id": "z", "kind": "group", "names": [{"words": "Z"}]}'
            )
            ended = dying_at(step, "import", str(file), home=Path(home))
            partial += rows_of(Path(home)) not in (before, before + 1)
            failed += dying_at(0, "import", str(file), home=Path(home)) != 0
        if ended == 0:
            break
        step += stride
    print(f"import: killed at {(step - 1) // stride} steps, partial {partial}, stuck {failed}")


if __name__ == "__main__":
    wide = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    imports(wide)
    inits(wide)
