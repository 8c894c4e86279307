"""The commands that ask: ask, read, compare."""

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from onrecord import comparing, reading
from onrecord.answering import Answering
from onrecord.asking import Answer, Heard, Searched
from onrecord.comparing import compare_figures, saying_of_question, sayings_of_one_day
from onrecord.errors import Unreadable
from onrecord.exchange.contract import (
    answers_json,
    comparison_json,
    reading_json,
    relation_json,
    unread_json,
)
from onrecord.exchange.figure_lines import figure_pairs_in
from onrecord.exchange.files import each_line_in, lines_in
from onrecord.model import ENGLISH, Language
from onrecord.reading import Reading, question_of
from onrecord.text import whole_letters
from onrecord_app.command_line.named import is_whole, opened
from onrecord_app.command_line.options import AsJson, Home
from onrecord_app.command_line.plainly import comparison_told, reading_told
from onrecord_app.command_line.steps import Silent, Steps
from onrecord_app.command_line.streams import harmless
from onrecord_app.command_line.terminal import printed, say_json
from onrecord_app.house import open_house
from onrecord_app.starting import settings
from onrecord_bot.phrases import SUPPORTED, note, say

MOST_CHARACTERS = 100_000
"""What is longer is not a question, and reading it would only take time."""
_AHEAD = 8
"""So many lines of a file are read before the first of them is answered."""


def _spoken(language: str | None) -> str | None:
    if language is not None and language not in SUPPORTED:
        raise typer.BadParameter(f"{language!r} is not one of {', '.join(SUPPORTED)}")
    return language


def ask(
    text: Annotated[
        str | None, typer.Argument(help="A claim or a question, in any wording.")
    ] = None,
    batch: Annotated[
        Path | None,
        typer.Option("--batch", help="A file with one text per line ('-' for standard input)."),
    ] = None,
    as_json: AsJson = False,
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            callback=_spoken,
            autocompletion=lambda: list(SUPPORTED),
            help="The language of the answer: en, ru or uk. Default: that of the question.",
        ),
    ] = None,
    home: Home = None,
) -> None:
    """Answer from the record: what each party asserted, and where.

    onrecord ask "Is it true that 2,000 mercenaries were killed in Ukraine?"
    """
    with ExitStack() as stack:
        # Before the model is loaded, so that a file that cannot be read is named at once.
        texts, ahead = _asked(text, batch, stack)
        steps = Silent() if as_json else Steps()
        desk = stack.enter_context(open_house(settings(home), steps)).answers
        for answers in _answered(texts, ahead, desk):
            if isinstance(answers, Unreadable):
                _tell_unread(str(answers), batch, desk.searched(), as_json=as_json)
            elif as_json:
                say_json(answers_json(answers, desk.searched(), note))
            else:
                _print_pages(answers, Language(language) if language else None)


def read(
    text: Annotated[str, typer.Argument(help="A message, as somebody wrote it.")],
    as_json: AsJson = False,
    _home: Home = None,
) -> None:
    """Show the questions found in a message, with their figures, polarity and language.

    onrecord read "About 600 were killed in two weeks. How many have left?"
    """
    found = reading.read(Heard(whole_letters(text)[:MOST_CHARACTERS]))
    if as_json:
        say_json(reading_json(found.questions, cut=found.cut))
    else:
        _print(reading_told(found.questions, cut=found.cut))


def compare(
    a: Annotated[str | None, typer.Argument(help="One assertion.")] = None,
    b: Annotated[str | None, typer.Argument(help="The other assertion.")] = None,
    figures: Annotated[
        Path | None,
        typer.Option(
            "--figures",
            help='Pairs of figures, {"a": F, "b": F} a line (see src/onrecord/README.md).',
        ),
    ] = None,
    as_json: AsJson = False,
    _home: Home = None,
) -> None:
    """Say how two assertions relate: same figure, another one, another period, opposite ...

    onrecord compare "about 600 killed over two weeks" "1,956 killed since the start"
    """
    if figures is not None:
        with opened(figures) as stream:
            # All are read before the first is printed: a file that does not fit prints nothing.
            pairs = list(figure_pairs_in(lines_in(stream, figures), str(figures)))
        for one, other in pairs:
            say_json(relation_json(compare_figures(one, other)))
    elif a is not None and b is not None:
        _tell_compared(*(whole_letters(text)[:MOST_CHARACTERS] for text in (a, b)), as_json=as_json)
    else:
        raise typer.BadParameter("give two texts, or --figures FILE")


def _asked(
    text: str | None, batch: Path | None, stack: ExitStack
) -> tuple[Iterable[str | Unreadable], int]:
    """The one text, or the lines of the file, and how many of them may be read ahead.

    The file stays open as long as the stack.
    """
    if text is not None and batch is None:
        return [whole_letters(text)], 0
    if batch is not None and text is None:
        stream = stack.enter_context(opened(batch))
        return each_line_in(stream), _AHEAD if is_whole(stream) else 0
    raise typer.BadParameter("give either one TEXT or --batch FILE")


def _answered(
    texts: Iterable[str | Unreadable], ahead: int, desk: Answering
) -> Iterator[tuple[Answer, ...] | Unreadable]:
    """What each text is answered with, in their order; the encoder begins with those ahead."""
    coming = iter(texts)
    begun: deque[Reading | Unreadable] = deque()
    # Several at a time, so that they share a run of the model.
    while some := [_begun(asked, desk) for asked in islice(coming, max(ahead, 1))]:
        begun.extend(some)
        while len(begun) > ahead:
            yield _answer_to(begun.popleft(), desk)
    while begun:
        yield _answer_to(begun.popleft(), desk)


def _begun(asked: str | Unreadable, desk: Answering) -> Reading | Unreadable:
    if isinstance(asked, Unreadable):
        return asked
    return desk.begin(Heard(asked[:MOST_CHARACTERS]))


def _answer_to(begun: Reading | Unreadable, desk: Answering) -> tuple[Answer, ...] | Unreadable:
    return begun if isinstance(begun, Unreadable) else desk.answer_to(begun)


def _tell_unread(wrong: str, batch: Path | None, searched: Searched, *, as_json: bool) -> None:
    """Takes the place of an answer; the lines after it are still to be answered."""
    if as_json:
        say_json(unread_json(wrong, searched))
    else:
        typer.echo(harmless(f"{batch}: {wrong}"), err=True)


def _tell_compared(a: str, b: str, *, as_json: bool) -> None:
    """What each says as it stands, and how they relate if both were said on one day."""
    one, other = (saying_of_question(question_of(text)) for text in (a, b))
    found = comparing.compare(*sayings_of_one_day(a, b, datetime.now(UTC).date()))
    if as_json:
        say_json(comparison_json(one, other, found))
    else:
        _print(comparison_told((a, b), (one, other), found))


def _print_pages(answers: tuple[Answer, ...], language: Language | None) -> None:
    sorry = Text(say("trouble.no_claim", language or ENGLISH))
    for page in printed(answers, language) if answers else [sorry]:
        _print(page)


def _print(page: Text) -> None:
    console = Console()
    console.print(page, soft_wrap=not console.is_terminal)
