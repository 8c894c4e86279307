"""The list of commands is quick to show and says what the commands say of themselves."""

import subprocess
import sys
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


def test_the_list_of_commands_needs_none_of_what_they_do() -> None:
    code = (
        "import sys; from onrecord_app.cli import command_line; command_line(); print(*sys.modules)"
    )

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert not {"numpy", "sqlalchemy", "telegram", "pydantic", "starlette"} & {*ran.stdout.split()}
