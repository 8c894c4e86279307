"""The nightly backup keeps what stands until a new copy was tried, and touches no other record."""

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "deploy" / "backup.sh"
LONG_AGO = 40 * 86_400
# It writes down what it is called with, and fails at the step that is named.
COMMAND = """#!/bin/sh
case "$*" in *--head*) since=" since $3" ;; esac
echo "$1 ${ONRECORD_DATABASE_URL:-the home}$since" >> "$CALLS"
[ "$1" = "$FAILS" ] && exit 3
[ "$1" = backup ] && echo copy > "$2"
[ "$1" = verify ] && echo "2 events and 3 rows compared: all agree. Head: $HEAD"
exit 0
"""


class Night:
    """A folder with a copy from long ago, and an onrecord that only writes down its calls."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "copies"
        self.folder.mkdir()
        self.old = self.folder / "onrecord-2022-06-17T033000Z.db"
        self.old.write_text("copy")
        os.utime(self.old, (self.old.stat().st_mtime - LONG_AGO,) * 2)
        self._calls = folder / "calls"
        self._command = folder / "onrecord"
        self._command.write_text(COMMAND)
        self._command.chmod(0o755)

    def passes(self, fails: str = "nothing", head: str = "d1") -> bool:
        told = {"CALLS": str(self._calls), "FAILS": fails, "ONRECORD": str(self._command)}
        record = {"ONRECORD_DATABASE_URL": "the database", "HEAD": head}
        settings = {**os.environ, **told, **record}
        return subprocess.run([SCRIPT, self.folder], env=settings, check=False).returncode == 0

    @property
    def calls(self) -> list[str]:
        return self._calls.read_text().splitlines()


@pytest.fixture
def night(tmp_path: Path) -> Night:
    return Night(tmp_path)


def test_a_copy_is_tried_in_a_home_of_its_own_and_old_ones_go(night: Night) -> None:
    assert night.passes()

    assert night.calls == ["backup the database", "restore the home", "verify the database"]
    [copy] = night.folder.glob("onrecord-*")
    assert copy.read_text() == "copy\n"
    assert copy.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("step", ["backup", "restore", "verify"])
def test_while_a_new_copy_fails_the_old_ones_stay(night: Night, step: str) -> None:
    assert not night.passes(fails=step)

    assert night.old.exists()
    assert not list(night.folder.glob(".tried-*"))


def test_each_night_the_journal_must_still_hold_the_head_of_the_night_before(night: Night) -> None:
    night.passes(head="d1")
    night.passes(head="d2", fails="verify")
    night.passes(head="d3")
    night.passes(head="d4")

    looked = [call for call in night.calls if call.startswith("verify")]
    since = [call.partition(" since ")[2] for call in looked]
    assert since == ["", "d1", "d1", "d3"]
