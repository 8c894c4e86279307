"""Progress for a person who waits: a line for each step, with a bar if it can be counted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from rich.console import Console, RenderableType
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
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
        # Names that people gave their files are shown as they stand, brackets too.
        shown, started = escape(harmless(what)), monotonic()
        with self._progress() as progress:
            task = progress.add_task(shown, total=None)
            yield lambda done, total: progress.update(task, completed=done, total=total)
        seconds = f"{monotonic() - started:.1f} s"
        self._print(f"{shown} [dim]— done, {seconds}[/]")

    def _progress(self) -> Progress:
        """A spinner, with a bar if it can be counted; nothing where this is no terminal."""
        return Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            _OnceCounted(BarColumn(bar_width=24)),
            _OnceCounted(MofNCompleteColumn()),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
        )

    def say(self, what: str, address: str = "") -> None:
        """One line that needs no step; an address at its end stands out."""
        self._print(Text.assemble(harmless(what), (address, "bold")))

    def _print(self, line: str | Text) -> None:
        """In one line, which a terminal breaks by itself: paths are there to be copied."""
        self._console.print(line, highlight=False, soft_wrap=True)


class _OnceCounted(ProgressColumn):
    """A column that stays empty until it is known how much there is: "0/?" tells nothing."""

    def __init__(self, column: ProgressColumn) -> None:
        super().__init__()
        self._column = column

    def render(self, task: Task) -> RenderableType:
        return Text() if task.total is None else self._column(task)


class Silent(Steps):
    """For programs: nothing is shown."""

    @contextmanager
    def step(self, what: str) -> Iterator[Tick]:  # noqa: ARG002 - the step is not shown
        """Run the step without a word."""
        yield lambda _done, _total: None

    def say(self, what: str, address: str = "") -> None:
        """Keep quiet."""
