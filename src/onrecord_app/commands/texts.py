"""The commands that look at texts alone, without a record: read, compare."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from onrecord import comparing, reading
from onrecord.asking import Heard
from onrecord.comparing import compare_figures, saying_of_question, sayings_of_one_day
from onrecord.exchange.contract import comparison_json, reading_json, relation_json
from onrecord.exchange.figure_lines import figure_pairs_in
from onrecord.exchange.files import lines_in
from onrecord.reading import question_of
from onrecord_app.command_line.named import opened
from onrecord_app.command_line.options import AsJson, Home
from onrecord_app.command_line.plainly import comparison_told, reading_told
from onrecord_app.command_line.printing import say, say_json
from onrecord_app.command_line.typed import readable


def read(
    words: Annotated[
        list[str], typer.Argument(metavar="TEXT", help="A message, as somebody wrote it.")
    ],
    as_json: AsJson = False,
    _home: Home = None,
) -> None:
    """Show the questions found in a message, with their figures, polarity and language.

    onrecord read "About 600 were killed in two weeks. How many have left?"
    """
    found = reading.read(Heard(readable(" ".join(words))))
    if as_json:
        say_json(reading_json(found.questions, cut=found.cut))
    else:
        say(reading_told(found.questions, cut=found.cut))


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
    texts = [readable(text) for text in (a, b) if text is not None]
    if len(texts) != (2 if figures is None else 0):
        raise typer.BadParameter("give two texts, or --figures FILE")
    if figures is not None:
        with opened(figures) as stream:
            # All are read before the first is printed: a file that does not fit prints nothing.
            pairs = list(figure_pairs_in(lines_in(stream, figures), str(figures)))
        for one, other in pairs:
            say_json(relation_json(compare_figures(one, other)))
    else:
        _tell_compared(*texts, as_json=as_json)


def _tell_compared(a: str, b: str, *, as_json: bool) -> None:
    """What each says as it stands, and how they relate if both were said on one day."""
    one, other = (saying_of_question(question_of(text)) for text in (a, b))
    found = comparing.compare(*sayings_of_one_day(a, b, datetime.now(UTC).date()))
    if as_json:
        say_json(comparison_json(one, other, found))
    else:
        say(comparison_told((a, b), (one, other), found))
