"""The command line: every command by its name, every failure in a sentence and an exit code."""

import os
import sys
from importlib.metadata import version
from typing import Annotated

import typer

from onrecord.errors import Busy, Misconfigured, OnRecordError, Unreadable
from onrecord_app.commands import answers, curators, indexes, records, running
from onrecord_app.commands.evaluating import add_evaluating

USAGE, SETUP, FAILED = 2, 3, 1

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
) -> None:
    """Set no option of the whole: each command takes its own."""


ASKING, KEEPING, SERVING = "Ask", "Keep the record", "Serve"
app.command(rich_help_panel=ASKING)(answers.ask)
app.command(rich_help_panel=ASKING)(answers.read)
app.command(rich_help_panel=ASKING)(answers.compare)
app.command(rich_help_panel=KEEPING)(records.init)
app.command("import", rich_help_panel=KEEPING)(records.import_)
app.command(rich_help_panel=KEEPING)(records.export)
app.command(rich_help_panel=KEEPING)(records.verify)
app.command(rich_help_panel=KEEPING)(records.backup)
app.command(rich_help_panel=KEEPING)(records.restore)
app.command(rich_help_panel=KEEPING)(records.upgrade)
app.add_typer(indexes.index_app, name="index", rich_help_panel=KEEPING)
app.add_typer(curators.curator_app, name="curator", rich_help_panel=KEEPING)
app.command(rich_help_panel=SERVING)(running.run)
app.command(rich_help_panel=SERVING)(running.devserver)
app.command(rich_help_panel=SERVING)(running.doctor)
add_evaluating(app)


def main() -> None:
    """Run the command; a failure is a sentence on standard error, never a traceback."""
    _keep_libraries_modest()
    try:
        app()
    except OnRecordError as wrong:
        typer.echo(f"onrecord: {wrong}", err=True)
        sys.exit(_exit_code(wrong))
    except BrokenPipeError:
        # Whoever read our output has gone; what is still buffered has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)


def _exit_code(wrong: OnRecordError) -> int:
    if isinstance(wrong, Misconfigured | Busy):
        return SETUP
    return USAGE if isinstance(wrong, Unreadable) else FAILED


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
