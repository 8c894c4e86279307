"""Fault 5: a command that is killed amid its work has done all of it or nothing."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.homes import copied_home

from onrecord.errors import NoRecord
from onrecord.store import Record, verify

# Runs a command and dies, as in a power cut, at the n-th call that makes something durable.
DYING = """
import os, signal, sqlite3, sys
from pathlib import Path
from sqlalchemy import event
from sqlalchemy.engine import Engine

left = int(sys.argv.pop(1))
ending = sys.argv.pop(1)
# Whoever runs the tests may ignore a signal (nohup), and what is ignored is passed on.
signal.signal(signal.SIGHUP, signal.SIG_IGN if ending == "nohup" else signal.SIG_DFL)

def step():
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), getattr(signal, ending, signal.SIGHUP))

for place, name in ((os, "fsync"), (Path, "replace"), (Path, "rename"), (os, "link")):
    def guarded(*given, real=getattr(place, name), **named):
        step()
        done = real(*given, **named)
        step()
        return done
    setattr(place, name, guarded)

@event.listens_for(Engine, "before_cursor_execute")
def before(*_):
    step()

@event.listens_for(Engine, "commit")
def committing(_):
    step()

from onrecord_app.cli import main
sys.argv[0] = "onrecord"
main()
"""


def dying_at(step: int, *command: str, home: Path, ending: str = "SIGKILL") -> int:
    """How the command ended: -9 where it was killed at this step."""
    env = os.environ | {"ONRECORD_HOME": str(home)}
    ran = subprocess.run(
        [sys.executable, "-c", DYING, str(step), ending, *command],
        capture_output=True, env=env, check=False,
    )  # fmt: skip
    return ran.returncode


def rows_of(home: Path) -> int:
    """How many rows there are; none where there is no record."""
    try:
        with Record.open(f"sqlite:///{home}/record.db") as record:
            assert verify(record).agrees
            return sum(1 for _ in record.all_rows())
    except NoRecord:
        return 0


@pytest.mark.parametrize("ending", ["SIGTERM", "SIGHUP"])
def test_a_command_that_is_told_to_end_leaves_nothing_behind(tmp_path: Path, ending: str) -> None:
    ended = dying_at(40, "init", home=tmp_path, ending=ending)

    assert ended == -getattr(signal, ending)
    assert list(tmp_path.iterdir()) == []


def test_a_command_started_to_outlive_its_terminal_does(tmp_path: Path) -> None:
    assert dying_at(40, "init", home=tmp_path, ending="nohup") == 0
    assert rows_of(tmp_path) > 0


@pytest.mark.parametrize("step", [1, 40, 80])
def test_a_killed_init_leaves_no_record_or_the_whole_one(tmp_path: Path, step: int) -> None:
    ended = dying_at(step, "init", home=tmp_path)
    left = rows_of(tmp_path)

    again = dying_at(0, "init", home=tmp_path)

    assert again == 0
    assert [one.name for one in tmp_path.iterdir() if one.is_dir()] == []
    whole = rows_of(tmp_path)
    assert whole > 50
    assert left in (0, whole)
    assert ended in (0, -signal.SIGKILL)


@pytest.mark.parametrize("step", [4, 12])
def test_a_killed_import_leaves_nothing_or_everything(
    tmp_path: Path, made_home: Path, step: int
) -> None:
    home, file = copied_home(made_home, tmp_path / "home"), tmp_path / "more.jsonl"
    parties = (
        json.dumps(
            {"row": "party", "party_id": f"z-{n}", "kind": "group", "names": [{"words": "Z"}]}
        )
        for n in range(5)
    )
    file.write_text("\n".join(parties))
    before = rows_of(home)

    dying_at(step, "import", str(file), home=home)
    left = rows_of(home)

    assert left in (before, before + 5)
    assert dying_at(0, "import", str(file), home=home) == 0
    assert rows_of(home) == before + 5
