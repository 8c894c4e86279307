"""Progress for a person who waits: a line for each step, with a bar if it can be counted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)
from rich.text import Text

from onrecord_app.command_line.streams import harmless

Tick = Callable[[int, int], None]
"""Called with how much is done and how much there is."""


class Steps:
    """Steps on standard error; standard output is kept for answers."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)

    @contextmanager
    def step(self, what: str) -> Iterator[Tick]:
        """One step: shown while it runs, told when it is done."""
        what = harmless(what)
        shown = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
            # A file has no use for a bar that moves.
            disable=not self._console.is_terminal,
        )
        started = monotonic()
        with shown:
            # Names that people gave their files are shown as they stand, brackets too.
            task = shown.add_task(escape(what), total=None)
            yield lambda done, total: shown.update(task, completed=done, total=total)
        self._console.print(
            f"{escape(what)} [dim]— done, {monotonic() - started:.1f} s[/]", highlight=False
        )

    def say(self, what: str, address: str = "") -> None:
        """One line that needs no step; an address at its end stands out."""
        self._console.print(Text.assemble(harmless(what), (address, "bold")), highlight=False)


class Silent(Steps):
    """For programs: nothing is shown."""

    @contextmanager
    def step(self, what: str) -> Iterator[Tick]:  # noqa: ARG002 - the step is not shown
        """Run the step without a word."""
        yield lambda _done, _total: None

    def say(self, what: str, address: str = "") -> None:
        """Keep quiet."""
