"""The list of commands is quick to show, whole, and says what the commands say of themselves."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.app.conftest import ANSWERED, USAGE, Line

from onrecord_app import cli
from onrecord_app.command_line.panels import COMMANDS
from onrecord_app.command_line.whole import command_line

NAMES = [name for commands in COMMANDS.values() for name, _, _ in commands]
WITH_HOME = ("ask", "read", "compare", "init", "import", "export", "verify", "run", "devserver")


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
        "import sys; from onrecord_app.command_line.whole import command_line; command_line(); "
        "print(*sys.modules)"
    )

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert not {"numpy", "sqlalchemy", "telegram", "pydantic", "starlette"} & {*ran.stdout.split()}


def test_who_reads_and_compares_texts_waits_for_no_record_and_no_index() -> None:
    code = "import sys; import onrecord_app.commands.texts; print(*sys.modules)"

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    heavy = {"numpy", "sqlalchemy", "telegram", "aiohttp", "onrecord.store", "onrecord_index"}
    assert not heavy & {*ran.stdout.split()}


def test_help_names_every_command(line: Line) -> None:
    said = line("--help")

    assert said.code == ANSWERED
    assert all(name in said.out for name in NAMES)


@pytest.mark.parametrize("words", [(), ("ask",), ("index", "build")], ids=" ".join)
def test_a_switch_is_shown_as_taking_nothing(line: Line, words: tuple[str, ...]) -> None:
    assert "bool" not in line(*words, "--help").out


@pytest.mark.parametrize("command", NAMES)
def test_every_command_explains_itself(line: Line, command: str) -> None:
    said = line(command, "--help")

    assert said.code == ANSWERED
    assert f"onrecord {command}" in said.out


@pytest.mark.parametrize("command", NAMES)
def test_completion_is_installed_for_the_whole_and_not_for_each_command(
    line: Line, command: str
) -> None:
    assert "--install-completion" not in line(command, "--help").out


@pytest.mark.parametrize("command", WITH_HOME)
def test_every_command_takes_a_home(line: Line, command: str) -> None:
    assert "--home" in line(command, "--help").out


def test_an_unknown_command_is_a_usage_error(line: Line) -> None:
    said = line("answr")

    assert (said.code, said.out) == (USAGE, "")
    assert "answr" in said.err


def test_every_command_logs_where_no_program_reads() -> None:
    """A command that reads its settings past ``starting`` would log on standard output."""
    commands = Path(cli.__file__).parent / "commands"
    past = [
        file.name
        for file in commands.glob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("from onrecord.settings import")
        and "settings" in line.split("import")[1]
    ]

    assert not past
