"""The command that asks the record: ask."""

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from onrecord.answering import Answering
from onrecord.asking import Answer, Heard, Searched
from onrecord.errors import Unreadable
from onrecord.exchange.contract import answers_json, unread_json
from onrecord.exchange.files import each_line_in
from onrecord.model import ENGLISH, Language
from onrecord.reading import Reading
from onrecord_app.command_line.failing import USAGE
from onrecord_app.command_line.named import is_whole, opened
from onrecord_app.command_line.options import AsJson, Home
from onrecord_app.command_line.printing import say, say_json
from onrecord_app.command_line.steps import Silent, Steps
from onrecord_app.command_line.streams import harmless
from onrecord_app.command_line.terminal import printed
from onrecord_app.command_line.typed import readable
from onrecord_app.house import open_house
from onrecord_app.starting import settings
from onrecord_bot import phrases

_AHEAD = 8
"""So many lines of a file are read before the first of them is answered."""


def _spoken(language: str | None) -> str | None:
    if language is not None and language not in phrases.SUPPORTED:
        raise typer.BadParameter(f"{language!r} is not one of {', '.join(phrases.SUPPORTED)}")
    return language


def ask(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="TEXT", help="A claim or a question, in any wording."),
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
            autocompletion=lambda: list(phrases.SUPPORTED),
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
        texts, ahead = _asked(" ".join(words) if words else None, batch, stack)
        steps = Silent() if as_json else Steps()
        desk = stack.enter_context(open_house(settings(home), steps)).answers
        unread = False
        for answers in _answered(texts, ahead, desk):
            unread |= isinstance(answers, Unreadable)
            if as_json:
                _say_json(answers, desk.searched())
            else:
                _print(answers, Language(language) if language else None, batch)
    if unread:
        raise typer.Exit(USAGE)


def _asked(
    text: str | None, batch: Path | None, stack: ExitStack
) -> tuple[Iterable[str | Unreadable], int]:
    """The one text, or the lines of the file, and how many of them may be read ahead.

    The file stays open as long as the stack.
    """
    if text is not None and batch is None:
        return [text], 0
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
    return desk.begin(Heard(readable(asked)))


def _answer_to(begun: Reading | Unreadable, desk: Answering) -> tuple[Answer, ...] | Unreadable:
    return begun if isinstance(begun, Unreadable) else desk.answer_to(begun)


def _say_json(answers: tuple[Answer, ...] | Unreadable, searched: Searched) -> None:
    if isinstance(answers, Unreadable):
        say_json(unread_json(str(answers), searched))
    else:
        say_json(answers_json(answers, searched, phrases.note))


def _print(
    answers: tuple[Answer, ...] | Unreadable, language: Language | None, batch: Path | None
) -> None:
    if isinstance(answers, Unreadable):
        typer.echo(harmless(f"{batch}: {answers}"), err=True)
        return
    sorry = Text(phrases.say("trouble.no_claim", language or ENGLISH))
    for page in printed(answers, language) if answers else [sorry]:
        say(page)
