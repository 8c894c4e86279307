"""The list of commands is quick to show and says what the commands say of themselves."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from onrecord_app.cli import COMMANDS, command_line

NAMES = [name for commands in COMMANDS.values() for name, _, _ in commands]


@pytest.mark.parametrize("name", NAMES)
def test_a_command_is_listed_with_the_first_line_of_its_help(name: str) -> None:
    listed: Any = command_line().commands[name]

    itself = listed.itself()

    assert itself.name == name
    assert str(itself.help).splitlines()[0] == listed.help


@pytest.mark.parametrize("name", NAMES)
def test_a_help_text_flows_to_the_width_of_the_terminal(name: str) -> None:
    listed: Any = command_line().commands[name]

    itself = listed.itself()

    every = (itself, *getattr(itself, "commands", {}).values())
    paragraphs = [p for each in every for p in str(each.help).split("\n\n")]
    assert [p for p in paragraphs if "\n" in p] == []


def test_the_list_of_commands_needs_none_of_what_they_do() -> None:
    code = (
        "import sys; from onrecord_app.cli import command_line; command_line(); print(*sys.modules)"
    )

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert not {"numpy", "sqlalchemy", "telegram", "pydantic", "starlette"} & {*ran.stdout.split()}


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


def test_a_reader_who_leaves_early_is_no_fault() -> None:
    code = "import sys; from onrecord_app.cli import main; sys.argv = sys.argv[1:]; main()"
    typed = f'"$0" -c "{code}" onrecord read "5 killed" 2>&3 | true; '

    ran = subprocess.run(
        ["/bin/sh", "-c", f"exec 3>&2; {typed}", sys.executable], capture_output=True, check=False
    )

    assert ran.stderr == b""


def test_letters_that_a_terminal_has_not_are_no_fault() -> None:
    code = (
        "from rich.console import Console; from onrecord_app import cli; "
        "cli.command_line = lambda: lambda: Console().print('5 солдат'); cli.main()"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout == b"5 ??????\n"
