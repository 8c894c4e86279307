"""A command bears with streams that are closed, full, poor or gone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.app.conftest import FAILED, Line


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
def test_a_command_works_without_the_streams_that_a_shell_may_close(closed: str) -> None:
    code = "import sys; from onrecord_app.cli import main; sys.argv = sys.argv[1:]; main()"
    typed = f'"$0" -c "{code}" onrecord compare --figures - {closed}'

    ran = subprocess.run(["/bin/sh", "-c", typed, sys.executable], capture_output=True, check=False)

    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_output_that_nobody_can_take_is_a_sentence() -> None:
    code = "import sys; from onrecord_app.cli import main; sys.argv = sys.argv[1:]; main()"
    typed = [sys.executable, "-c", code, "onrecord", "read", "--json", "5 killed"]

    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(typed, stdout=full, stderr=subprocess.PIPE, check=False)

    assert (ran.returncode, ran.stderr) == (3, b"onrecord: No space left on device\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_log_that_cannot_be_written_stops_nothing() -> None:
    """The log of a service often lies on the disk that is full, or goes to a reader that ended."""
    code = (
        "import logging, structlog; from onrecord_app.command_line import whole; "
        "from onrecord_app.starting import settings; from onrecord.errors import Unreadable\n"
        "def work():\n"
        "    settings(None)\n"
        "    structlog.get_logger().error('one' * 9000)\n"
        "    logging.getLogger('other').error('another')\n"
        "    print('done')\n"
        "    raise Unreadable('line 1')\n"
        "whole.command_line = lambda: work; whole.run()"
    )

    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=full, check=False
        )

    assert (ran.returncode, ran.stdout) == (2, b"done\n")


def test_a_reader_who_leaves_early_is_no_fault() -> None:
    code = "import sys; from onrecord_app.cli import main; sys.argv = sys.argv[1:]; main()"
    typed = f'"$0" -c "{code}" onrecord read "5 killed" 2>&3 | true; '

    ran = subprocess.run(
        ["/bin/sh", "-c", f"exec 3>&2; {typed}", sys.executable], capture_output=True, check=False
    )

    assert ran.stderr == b""


def test_letters_that_a_terminal_has_not_are_no_fault() -> None:
    code = (
        "from rich.console import Console; from onrecord_app.command_line import whole; "
        "whole.command_line = lambda: lambda: Console().print('5 солдат'); whole.run()"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout == b"5 ??????\n"


def test_a_fault_of_our_own_is_a_sentence_without_the_words_that_met_it(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: object) -> None:
        raise RuntimeError(text)

    monkeypatch.setattr("onrecord.reading.read", broken)

    said = line("read", "something private")

    assert said.code == FAILED
    assert "RuntimeError" in said.err
    assert "Traceback" not in said.err
    assert "private" not in said.err


@pytest.mark.parametrize("columns", ["0", "3"])
def test_who_says_that_nothing_can_be_shown_is_shown_all_the_same(
    line: Line, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    """A scheduler, or a container without a terminal, may give a width of nothing."""
    monkeypatch.setenv("COLUMNS", columns)

    said = line("ask", "--help")

    assert "what each party asserted" in said.out
