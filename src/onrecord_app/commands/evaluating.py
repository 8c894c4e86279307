"""The commands that measure: how well the index finds, abstains and compares."""

from pathlib import Path
from typing import Annotated

import typer

from onrecord.settings import settings
from onrecord_app.house import head_of, open_encoder
from onrecord_app.options import AsJson, Home
from onrecord_app.steps import Steps
from onrecord_app.terminal import say_json
from onrecord_index.evaluation.datasets import read_dataset
from onrecord_index.evaluation.retrieval import ask_all
from onrecord_index.evaluation.temporary import FileShelf, temporary_index

Claims = Annotated[Path, typer.Option("--claims", help="Stored claims, JSON Lines (.gz).")]
Queries = Annotated[Path, typer.Option("--queries", help="Messages, JSON Lines (.gz).")]
Qrels = Annotated[Path, typer.Option("--qrels", help="Query id and claim id, tab-separated.")]
Split = Annotated[str | None, typer.Option("--split", help="Only queries of these splits.")]

evaluate_app = typer.Typer(help="Measure the index on a set whose answers are known.")


def add_evaluating(app: typer.Typer) -> None:
    """Hang the measuring commands into the command line."""
    app.add_typer(evaluate_app, name="evaluate", rich_help_panel="Measure")


@evaluate_app.command()
def retrieval(
    claims: Claims,
    queries: Queries,
    qrels: Qrels,
    split: Split = None,
    run: Annotated[Path | None, typer.Option("--run", help="Write the run in TREC form.")] = None,
    as_json: AsJson = False,
    home: Home = None,
) -> None:
    """How well the right claim is found, without and with the dates of messages."""
    read, steps = settings(home), Steps()
    dataset = read_dataset(claims, queries, qrels, split)
    encoder = open_encoder(read, steps)
    shelf = FileShelf(read.home / "cache" / "evaluation")
    with temporary_index(dataset.claims, encoder, head_of(read), shelf) as index:
        without = ask_all(index, dataset, dated=False)
        dated = ask_all(index, dataset, dated=True)
    if run is not None:
        run.write_text(without.trec(), encoding="utf-8")
    _tell({**without.measured().as_json(), "with_dates": dated.measured().as_json()}, as_json)


def _tell(figures: dict[str, object], as_json: bool) -> None:
    if as_json:
        say_json(figures)
        return
    for name, value in figures.items():
        if isinstance(value, dict):
            typer.echo(f"{name.replace('_', ' ')}:")
            typer.echo("\n".join(f"  {inner:<14}{figure}" for inner, figure in value.items()))
        else:
            typer.echo(f"{name:<16}{value}")
