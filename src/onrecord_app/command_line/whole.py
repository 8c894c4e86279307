"""The whole command line: each command by its name, each failure a sentence and an exit code."""

import os
import sys
from importlib.metadata import version
from typing import Annotated, Any

import typer
from typer.main import get_command

from onrecord_app.command_line.ending import heed_signals
from onrecord_app.command_line.failing import FAILED, INTERRUPTED, is_interrupt, told
from onrecord_app.command_line.later import Later, show_switches
from onrecord_app.command_line.options import Home
from onrecord_app.command_line.panels import COMMANDS
from onrecord_app.command_line.streams import bear_with_streams, harmless, let_go_of_output

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    help="""Who asserted what, where and when; never who is right.

    Start with [bold]onrecord run[/], then ask:
    [bold]onrecord ask "Is it true that 2,000 mercenaries were killed in Ukraine?"[/]""",
)


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - the shape that an option's callback has
    if wanted:
        typer.echo(f"onrecord {version('onrecord')}")
        raise typer.Exit


@app.callback()
def onrecord(
    _version: Annotated[  # noqa: FBT002 - a switch by nature
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
    home: Home = None,
) -> None:
    """What comes before the command: --version, or a home for whichever command follows."""
    if home is not None:
        # Every command reads it from there; a home given after the command takes precedence.
        os.environ["ONRECORD_HOME"] = str(home)


def command_line() -> Any:
    """The whole, to be called."""
    whole: Any = get_command(app)
    show_switches(whole)
    for panel, commands in COMMANDS.items():
        for name, place, about in commands:
            whole.add_command(Later(name, f"onrecord_app.commands.{place}", about, panel))
    return whole


def run() -> None:
    """Run the command; a failure is a sentence on standard error, never a traceback."""
    _keep_libraries_modest()
    bear_with_streams()
    heed_signals()
    try:
        command_line()()
    except BrokenPipeError:
        let_go_of_output()
        sys.exit(FAILED)
    except (KeyboardInterrupt, Exception) as wrong:  # noqa: BLE001 - a person gets no traceback
        if is_interrupt(wrong):
            sys.exit(INTERRUPTED)
        sentence, code = told(wrong)
        typer.echo(f"onrecord: {harmless(sentence)}", err=True)
        let_go_of_output()
        sys.exit(code)


def _keep_libraries_modest() -> None:
    """One thread each (two under contention are several times slower), and no calls to a hub."""
    for name, value in (
        ("OMP_NUM_THREADS", "1"),
        ("OMP_WAIT_POLICY", "PASSIVE"),
        ("TOKENIZERS_PARALLELISM", "false"),
        ("HF_HUB_OFFLINE", "1"),
        ("TRANSFORMERS_OFFLINE", "1"),
    ):
        os.environ.setdefault(name, value)
