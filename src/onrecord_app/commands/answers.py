"""The commands that ask: ask, read, compare."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from onrecord.exchange.contract import (
    answers_json,
    comparison_json,
    figure_pairs,
    reading_json,
)
from rich.console import Console

from onrecord.answering import Answering
from onrecord.asking import Answer, Heard
from onrecord.errors import Unreadable
from onrecord.model import ENGLISH, Language
from onrecord.settings import settings
from onrecord_app.house import open_house
from onrecord_app.options import AsJson, Home
from onrecord_app.steps import Silent, Steps
from onrecord_app.terminal import printed
from onrecord_bot.phrases import note

MOST_CHARACTERS = 100_000
"""A longer message is no question; reading it would only take time."""


def ask(
    text: Annotated[str | None, typer.Argument(help="What somebody said or asks.")] = None,
    batch: Annotated[
        Path | None,
        typer.Option("--batch", help="A file with one text per line ('-' for standard input)."),
    ] = None,
    as_json: AsJson = False,
    language: Annotated[
        str, typer.Option("--language", help="The language of the answer: en, ru or uk.")
    ] = ENGLISH,
    home: Home = None,
) -> None:
    """Answer from the record: what each party asserted, and where.

    onrecord ask "Is it true that 2,000 mercenaries were killed in Ukraine?"
    """
    if (text is None) == (batch is None):
        raise typer.BadParameter("give either one TEXT or --batch FILE")
    with open_house(settings(home), Silent() if as_json else Steps()) as house:
        for asked in [text] if text is not None else _lines(batch or Path("-")):
            heard = Heard(asked[:MOST_CHARACTERS], language=Language(language))
            answers = house.answers.answer(heard)
            if as_json:
                _print_json(answers, house.answers)
            else:
                _print_pages(answers, Language(language))


def read(
    text: Annotated[str, typer.Argument(help="A message as somebody wrote it.")],
    as_json: AsJson = False,
) -> None:
    """Show which questions are in a message, with figures, polarity and language."""
    found = reading_json(Heard(text[:MOST_CHARACTERS]))
    typer.echo(_dumped(found) if as_json else json.dumps(found, ensure_ascii=False, indent=2))


def compare(
    a: Annotated[str | None, typer.Argument(help="One assertion.")] = None,
    b: Annotated[str | None, typer.Argument(help="Another.")] = None,
    figures: Annotated[
        Path | None,
        typer.Option("--figures", help='A file of lines {"a": F, "b": F} (see the README).'),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say how two assertions relate: same, another figure, another period, the opposite ..."""
    if figures is None and (a is None or b is None):
        raise typer.BadParameter("give two texts, or --figures FILE")
    if figures is not None:
        for pair in figure_pairs(_lines(figures)):
            typer.echo(_dumped(pair))
    else:
        found = comparison_json(a or "", b or "")
        typer.echo(_dumped(found) if as_json else json.dumps(found, ensure_ascii=False, indent=2))


def _lines(path: Path) -> Iterator[str]:
    stream = sys.stdin.buffer if str(path) == "-" else path.open("rb")
    with stream:
        for number, raw in enumerate(stream, start=1):
            try:
                yield raw.decode().rstrip("\r\n")
            except UnicodeDecodeError as wrong:
                raise Unreadable(
                    f"{path}: line {number}: is not UTF-8 at byte {wrong.start + 1}"
                ) from None


def _print_json(answers: tuple[Answer, ...], desk: Answering) -> None:
    typer.echo(_dumped(answers_json(answers, desk.searched(), note)))


def _print_pages(answers: tuple[Answer, ...], language: Language) -> None:
    console = Console()
    for page in printed(answers, language):
        console.print(page)


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
