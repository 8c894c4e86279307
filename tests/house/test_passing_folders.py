"""A folder for a while goes with its process, however that ends."""

import errno
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

import pytest

from onrecord.passing import hold, passing_folder, sweep, sweep_passing

HOLDING = """
import signal
from onrecord.passing import passing_folder
with passing_folder("test") as folder:
    (folder / "below").mkdir()
    print(folder, flush=True)
    signal.pause()
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def test_a_folder_is_gone_when_it_is_left(temporary: Path) -> None:
    with passing_folder("test") as folder:
        (folder / "file").write_text("x")

    assert list(temporary.iterdir()) == []


def test_what_a_killed_process_left_goes_with_the_next_one(temporary: Path) -> None:
    holding = [sys.executable, "-c", HOLDING]
    with subprocess.Popen(holding, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        left = Path(killed.stdout.readline().strip())
        sweep_passing()
        there_while_it_lived = left.exists()
        killed.send_signal(signal.SIGKILL)

    with passing_folder("test"):
        pass

    assert there_while_it_lived
    assert list(temporary.iterdir()) == []


def test_a_folder_of_somebody_else_is_left_alone(temporary: Path) -> None:
    mine = temporary / "onrecord-backups"
    mine.mkdir()

    sweep_passing()

    assert mine.exists()


def test_what_another_user_left_is_no_trouble(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (temporary / "onrecord-theirs").mkdir()

    def closed(path: Path) -> NoReturn:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_file", closed)

    sweep_passing()

    monkeypatch.undo()
    assert (temporary / "onrecord-theirs").exists()


def test_a_new_folder_without_an_owner_yet_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "held").mkdir()
    held = hold(tmp_path / "held")

    sweep(tmp_path.iterdir())

    assert held
    assert sorted(path.name for path in tmp_path.iterdir()) == ["held", "new"]


def test_a_disk_that_cannot_lock_gives_a_folder_that_nobody_sweeps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unable(*_: object) -> NoReturn:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", unable)

    with passing_folder("test", within=tmp_path) as folder:
        sweep_passing(tmp_path)
        assert folder.is_dir()
    assert list(tmp_path.iterdir()) == []
