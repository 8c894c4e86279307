"""What a command prints: a page for a person, JSON for a program."""

import json
import sys

from rich.console import Console
from rich.text import Text


def say_json(value: object) -> None:
    """One JSON value on a line of standard output, whole or not at all; in UTF-8 everywhere."""
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    sys.stdout.flush()
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()


def say(page: Text) -> None:
    """A page on standard output, its lines broken for a terminal alone."""
    console = Console()
    console.print(page, soft_wrap=not console.is_terminal)
