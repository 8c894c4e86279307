"""The commands that look after the index: build, check, search."""

from typing import Annotated

import typer

from onrecord.asking import Heard, Hit
from onrecord.reading import claims_in
from onrecord_app.command_line.failing import FAILED
from onrecord_app.command_line.options import AsJson, Home
from onrecord_app.command_line.printing import say_json
from onrecord_app.command_line.steps import Silent, Steps
from onrecord_app.command_line.streams import harmless
from onrecord_app.command_line.typed import readable
from onrecord_app.house import open_house, open_index, open_record
from onrecord_app.starting import settings

_COLUMNS = "{:>6}  {:>6}  {:<30}  {}"

index_app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Build, check and search the index, a cache that can be rebuilt from the record.",
)


@index_app.command()
def build(home: Home = None) -> None:
    """Build the index again from the record; stored vectors are used and not computed again."""
    read, steps = settings(home), Steps()
    with open_record(read) as record, open_index(read, record, steps) as index:
        # Where there was none, or none that fits, it has been built just now.
        if not index.counters["builds"]:
            with steps.step("Building the index"):
                index.rebuild("asked for on the command line")
        searched = index.searched()
        steps.say(f"claims: {searched.claims}, phrasings: {searched.phrasings}")


@index_app.command()
def check(as_json: AsJson = False, home: Home = None) -> None:
    """Compare the index with the record, and its files with their checksums."""
    read, steps = settings(home), Silent() if as_json else Steps()
    with (
        open_record(read) as record,
        open_index(read, record, steps) as index,
        steps.step("Comparing the index with the record"),
    ):
        report = index.check()
    if as_json:
        say_json({"problems": list(report.problems)})
    else:
        typer.echo(harmless("\n".join(report.problems)) or "The index fits the record.")
    if report.problems:
        raise typer.Exit(FAILED)


@index_app.command()
def search(
    words: Annotated[list[str], typer.Argument(metavar="TEXT", help="What to search for.")],
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=100, help="How many claims at most.")
    ] = 10,
    as_json: AsJson = False,
    home: Home = None,
) -> None:
    """Show the nearest claims and their scores, before a match is decided."""
    questions = claims_in(Heard(readable(" ".join(words))))
    if not questions:
        typer.echo("No claim was found in this text.", err=True)
        return
    with open_house(settings(home), Steps()) as house:
        if not as_json:
            typer.echo(_COLUMNS.format("chance", "score", "claim", "nearest text"))
        for question in questions:
            for hit in house.index.search(question, limit).hits:
                _tell(hit, as_json=as_json)


def _tell(hit: Hit, *, as_json: bool) -> None:
    if as_json:
        row = {"id": hit.claim_id, "nearest": hit.text_id, "score": hit.score}
        say_json(row | {"probability": hit.probability})
    else:
        numbers = f"{hit.probability:.3f}", f"{hit.score:+.3f}"
        typer.echo(_COLUMNS.format(*numbers, hit.claim_id, hit.text_id))
